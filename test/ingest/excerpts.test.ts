import { describe, expect, test } from 'vitest';
import { excerptsOf } from '../../src/audit/excerpts.ts';
import type { Finding } from '../../src/audit/report.ts';
import { audit } from '../../src/index.ts';
import { textLines } from '../../src/ingest/excerpts.ts';
import { bytes, read, tableManifest } from '../support/files.ts';

describe('lines of a file', () => {
  const lines = (content: Uint8Array, encoding: string, ...wanted: number[]): [number, string][] => [
    ...textLines(content, encoding, new Set(wanted)),
  ];

  test('are told apart by every kind of line end, and counted from 1', () => {
    expect(lines(bytes('one\ntwo\r\nthree\rfour'), 'utf-8', 1, 2, 3, 4, 5)).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
      [4, 'four'],
    ]);
    expect(lines(bytes('\ufeffone\n\ntwo'), 'utf-8', 1, 3)).toEqual([
      [1, 'one'],
      [3, 'two'],
    ]);
  });

  test('are read in the encoding of the file', () => {
    const cyrillic = Uint8Array.of(0xc0, 10, 0xc1);
    expect(lines(cyrillic, 'windows-1251', 1, 2)).toEqual([
      [1, 'А'],
      [2, 'Б'],
    ]);
    // А and Б with a line feed between them; the second byte of Ċ is one too.
    const wide = Uint8Array.of(0x10, 0x04, 0x0a, 0x01, 0x0a, 0x00, 0x11, 0x04);
    expect(lines(wide, 'utf-16le', 1, 2)).toEqual([
      [1, 'АĊ'],
      [2, 'Б'],
    ]);
  });
});

const finding = (...lines: number[]): Finding =>
  ({ locations: lines.map((line) => ({ file: 'a.csv', line, column: 1, field: 'x' })) }) as unknown as Finding;

describe('excerpts', () => {
  const file =
    (length: number, all = 1000) =>
    (_: string, wanted: ReadonlySet<number>) => ({
      lines: new Map([...new Set([...wanted, 1])].filter((line) => line <= all).map((line) => [line, `${line}`.padEnd(length, '.')])),
      delimiter: ',',
      header: 1,
    });
  const shown = (found: ReturnType<typeof excerptsOf>): number[] => found.flatMap((one) => one.lines.map(({ line }) => line));

  test('hold the head of the table, and each line with its neighbours', () => {
    const found = excerptsOf([finding(7), finding(8, 3)], file(10));
    expect(found).toMatchObject([{ file: 'a.csv', delimiter: ',', header: 1 }]);
    expect(shown(found)).toEqual([1, 2, 3, 4, 6, 7, 8, 9]);
    expect(shown(excerptsOf([finding(1)], file(10, 1)))).toEqual([1]);
  });

  test('hold no more than 200,000 characters, those of the first findings', () => {
    const findings = Array.from({ length: 400 }, (_, index) => finding(10 * index + 5));
    const found = excerptsOf(findings, file(1000, 10_000));
    const size = found.flatMap((one) => one.lines).reduce((sum, { text }) => sum + text.length, 0);
    expect(size).toBeGreaterThan(190_000);
    expect(size).toBeLessThanOrEqual(200_000);
    expect(shown(found)).toContain(5);
    expect(shown(found)).not.toContain(3995);
  });

  test('cut a long line around its cell', () => {
    const long = () => ({ lines: new Map([[1, `${'x'.repeat(5000)}42${'y'.repeat(5000)}`]]) });
    const far = { locations: [{ file: 'a.csv', line: 1, column: 5001, field: 'x' }] } as unknown as Finding;
    const [{ lines }] = excerptsOf([far], long);
    expect(lines[0].text).toHaveLength(2000);
    expect(lines[0].text.slice(5000 - (lines[0].from ?? 0), 5002 - (lines[0].from ?? 0))).toBe('42');
  });

  test('are absent of a file that has no lines', () => {
    expect(excerptsOf([finding(1)], () => undefined)).toEqual([]);
  });
});

test('a report holds the very lines its findings rest on', () => {
  const lines = ['area,C,I,V,A,B', 'x,100,5,90,45,45', 'y,100,5,95,45,50'];
  const manifest = tableManifest({ columns: 'area: area, ballotsCast: C, invalid: I, valid: V, votes: { a: A, b: B }' });
  const { dataset } = read({ 'audit.yaml': manifest, 'results.csv': lines.join('\n') });
  const report = audit(dataset!);
  const excerpts = report.excerpts ?? [];
  const located = report.findings.flatMap(({ locations }) => locations);
  expect(located.length).toBeGreaterThan(0);
  for (const { file, line } of located.filter((one) => one.file === 'results.csv'))
    expect(excerpts.find((one) => one.file === file)?.lines.find((one) => one.line === line)?.text).toBe(lines[line - 1]);
});

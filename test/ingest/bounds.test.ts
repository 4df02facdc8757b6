import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { collectProblems } from '../../src/data/problem.ts';
import { eachRow } from '../../src/ingest/delimited.ts';
import { suggester } from '../../src/ingest/nearest.ts';
import { oneOf } from '../../src/ingest/one-of.ts';
import { readParquet } from '../../src/ingest/parquet.ts';
import { readWorkbook } from '../../src/ingest/xlsx.ts';
import { readTree } from '../../src/ingest/yaml-tree.ts';
import { PARQUET } from '../support/parquet-files.ts';
import { oneTable, readFiles, told } from '../support/read-files.ts';

// Each of these took minutes, gigabytes or the whole process once: where a bound is gone the test does not end.

/** Codes of the problems of a manifest. */
function codesOf(text: string): string[] {
  const problems = collectProblems();
  readTree('audit.yaml', text, problems);
  return [...new Set(problems.kept.map(({ code }) => code))];
}

describe('a manifest', () => {
  test.each([
    ['brackets', '['.repeat(200_000)],
    ['braces', '{a: '.repeat(100_000)],
    ['closed brackets', `${'['.repeat(1000)}${']'.repeat(1000)}`],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(50_000)],
    ['colons', ': '.repeat(50_000)],
    ['lines, each further in', Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}-`).join('\n')],
    ['keys within keys', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')],
  ])('of very many %s is nested too deeply', (_, text) => {
    expect(codesOf(text)).toEqual(['too-large']);
  });

  test('of as many levels as there may be is read', () => {
    expect(codesOf(`${'['.repeat(39)}${']'.repeat(39)}`)).toEqual([]);
    expect(codesOf(`${'['.repeat(45)}${']'.repeat(45)}`)).toEqual(['too-large']);
  });

  test('of very many keys is read, one that occurs twice is told at its second place', () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`);
    expect(codesOf(keys.join('\n'))).toEqual([]);
    const problems = collectProblems();
    expect(readTree('audit.yaml', `a: 1\nb: {c: 1, c: 2}\na: 3\n`, problems)).toBeUndefined();
    expect(problems.kept.map(({ location: { line, column } }) => [line, column])).toEqual([
      [2, 11],
      [3, 1],
    ]);
  });
});

test('a workbook of many sheets that lead to one part reads it once, one of too many is refused', () => {
  const part = `<worksheet><sheetData>${'<row><c t="str"><v>x</v></c></row>'.repeat(20_000)}</sheetData></worksheet>`;
  const book = (sheets: number): Uint8Array =>
    zipSync({
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="r"><sheets>${Array.from({ length: sheets }, (_, at) => `<sheet name="s${at}" r:id="i${at}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships>${Array.from({ length: sheets }, (_, at) => `<Relationship Id="i${at}" Type="x/worksheet" Target="${at % 2 ? 's.xml' : 'S.XML'}"/>`).join('')}</Relationships>`,
      ),
      'xl/s.xml': strToU8(part),
    });
  const sheets = readWorkbook(book(900));
  expect(sheets).toHaveLength(900);
  expect(new Set(sheets.map(({ rows }) => rows)).size).toBe(1);
  expect(() => readWorkbook(book(20_000))).toThrow(expect.objectContaining({ code: 'too-large' }));
});

describe('a Parquet file', () => {
  const bytesOf = (name: keyof typeof PARQUET): Uint8Array => new Uint8Array(Buffer.from(PARQUET[name], 'base64'));

  test('damaged anywhere is refused or read, and leaves no failure to nobody', async () => {
    const lost: unknown[] = [];
    const note = (error: unknown): number => lost.push(error);
    process.on('unhandledRejection', note);
    let [read, refused] = [0, 0];
    for (const name of ['kinds', 'text', 'json'] as const)
      for (let at = 0; at < bytesOf(name).length; at++)
        for (const value of [0, 0x7f, 0xff]) {
          const bytes = bytesOf(name);
          bytes[at] = value;
          await readParquet(bytes).then(
            () => read++,
            (error: { code?: string }) => {
              expect(error.code).toMatch(/^(parquet|nested|codec|encoding|too-large)$/);
              refused++;
            },
          );
        }
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(lost).toEqual([]);
    expect(Math.min(read, refused)).toBeGreaterThan(100);
  });
});

describe('names that were meant', () => {
  const names = Array.from({ length: 2000 }, (_, at) => `party${at}x`);

  test('two thousand of two thousand: the first hundred are told', () => {
    const suggest = suggester(names);
    const found = Array.from({ length: 2000 }, (_, at) => suggest(`party${at}y`));
    expect(found.slice(0, 100).filter((text) => text !== '')).toHaveLength(100);
    expect(found.slice(100).filter((text) => text !== '')).toEqual([]);
  });

  test('very long ones are looked up, not compared', () => {
    const long = 'x'.repeat(5000);
    const suggest = suggester(Array.from({ length: 50 }, (_, at) => `${long}${at}`));
    expect(suggest(`${long}y`)).toBe('');
    expect(suggest(`${long.toUpperCase()}7`)).toContain('did you mean');
  });

  test('a column that is named wrongly beside very many', async () => {
    const votes = Object.fromEntries(names.map((name) => [name, `${name}y`]));
    const manifest = JSON.parse(oneTable({ file: 'r.csv', columns: { area: 'area', votes } }));
    manifest.contestants = names.map((id) => ({ id, name: id }));
    const read = await readFiles(JSON.stringify(manifest), { 'r.csv': `area,${names.map((name) => `${name}z`).join(',')}\n` });
    expect(told(read).filter((line) => line.includes('did you mean'))).toHaveLength(100);
    expect(read.problems.length + read.omitted).toBe(2000);
    expect(Math.max(...read.problems.map(({ expected }) => expected.length))).toBeLessThan(1000);
  });

  test('a list of them is cut, and says how much', () => {
    expect(oneOf(['a', 'b'])).toBe('one of a, b');
    expect(oneOf(names, '"')).toMatch(/^one of "party0x", .*"party29x" and 1970 more$/);
    expect(oneOf(['y'.repeat(1000)]).length).toBeLessThan(100);
  });
});

describe('a delimited text', () => {
  const rowsOf = (text: string, delimiter = ',', newline: '\n' | '\r' | '\r\n' = '\n') => {
    const rows: { cells: string[]; end: number; damaged: boolean }[] = [];
    eachRow(text, { delimiter, newline }, (row) => rows.push({ ...row }) > 0);
    return rows;
  };

  test.each([
    ['marks and spaces', `"1"${`${' '.repeat(50)}"`.repeat(40_000)},1,2\n`],
    ['spaces', `"${' '.repeat(1_000_000)}"${' '.repeat(1_000_000)}"${' '.repeat(1_000_000)}x`],
    ['marks', '"'.repeat(1_000_001)],
    ['marks apart', '"" '.repeat(300_000)],
  ])('of very many %s is damaged', (_, text) => {
    expect(rowsOf(text).map(({ damaged }) => damaged)).toEqual([true]);
  });

  test('of very many spaces behind quoted cells is read', () => {
    const rows = rowsOf(`"a"${' '.repeat(500_000)},"b"${' '.repeat(500_000)}\nc`);
    expect(rows.map(({ cells }) => cells)).toEqual([['a', 'b'], ['c']]);
  });

  test('is divided as another parser divides it', () => {
    const part = fc.constantFrom('"', '"', ',', '\n', '\r\n', '\r', ' ', '\t', 'a', 'b"', '""', ';', 'é');
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 25 }).map((parts) => parts.join('')),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (text, delimiter, newline) => {
          const theirs: { cells: string[]; damaged: boolean }[] = [];
          Papa.parse(text, {
            ...{ delimiter, newline, header: false },
            step({ data, errors }, parser) {
              theirs.push({ cells: data, damaged: errors.length > 0 });
              if (errors.length > 0) parser.abort();
            },
          });
          const ours = rowsOf(text, delimiter, newline).map(({ cells, damaged }) => ({ cells, damaged }));
          // The other one refuses spaces behind the last mark of a text, which it takes everywhere else.
          fc.pre(!/"\s+$/.test(text));
          const told = (rows: typeof theirs) => rows.map(({ cells, damaged }) => (damaged ? 'damaged' : cells));
          expect(told(ours)).toEqual(told(theirs));
        },
      ),
      { numRuns: 5000, seed: 3 },
    );
  });
});

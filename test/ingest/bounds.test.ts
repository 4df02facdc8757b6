import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { collectProblems } from '../../src/data/problem.ts';
import { readCsv } from '../../src/ingest/csv.ts';
import { guessLayout } from '../../src/ingest/guess/layout.ts';
import { beforeMisplacedQuote } from '../../src/ingest/misplaced-quote.ts';
import { suggester } from '../../src/ingest/nearest.ts';
import { oneOf } from '../../src/ingest/one-of.ts';
import { readParquet } from '../../src/ingest/parquet.ts';
import { plainHeader } from '../../src/ingest/plain-header.ts';
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

  test('of more values than there may be is left where they become too many', () => {
    const keys = (count: number, value: string): string => Array.from({ length: count }, (_, at) => `k${at}: ${value}`).join('\n');
    // What is no YAML any more comes after that, and is not come to.
    for (const value of ['1', '"1"', "'1'", '|\n  1']) expect(codesOf(`${keys(100_001, value)}\n}`)).toEqual(['too-large']);
    expect(codesOf(`${keys(90_000, '')}\n}`)).toEqual(['yaml']);
    expect(codesOf(keys(99_990, '"a: b"'))).toEqual([]);
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
  /** The rows that are read, and the lines of what is refused. */
  const readRows = (text: string) => {
    const rows: (readonly string[])[] = [];
    const problems = collectProblems();
    const onRow = (cells: readonly string[]): number => rows.push(cells);
    readCsv({ path: 'r.csv', text, delimiter: ',' }, problems, [], () => true, onRow);
    return { rows, refused: problems.kept.map(({ code, location: { line } }) => [code, line]) };
  };

  const HOSTILE: [string, string][] = [
    ['marks and spaces', `"1"${`${' '.repeat(50)}"`.repeat(40_000)},1,2\n`],
    ['marks and letters', `"1"${'x"'.repeat(500_000)},1,2\n`],
    ['marks and line ends', `"1"x${'\n"1"x'.repeat(300_000)}`],
    ['spaces', `"${' '.repeat(1_000_000)}"${' '.repeat(1_000_000)}"${' '.repeat(1_000_000)}x`],
    ['spaces at the end', `"1"${' '.repeat(1_000_000)}`],
    ['marks', '"'.repeat(1_000_001)],
    ['marks apart', '"" '.repeat(300_000)],
  ];

  test.each(HOSTILE)('of very many %s is refused where they begin', (_, text) => {
    expect(readRows(`a,b,c\n1,"2\n2",3\n${text}`)).toEqual({ rows: [['1', '2\n2', '3']], refused: [['quote', 4]] });
    expect(readRows(text)).toEqual({ rows: [], refused: [['quote', 1]] });
  });

  test.each(HOSTILE)('of very many %s is no header, and no table to draft', (_, text) => {
    const [line] = text.split('\n');
    expect(plainHeader(line.slice(0, 1_000_001), ',')).toBeUndefined();
    expect(guessLayout(text)).toBe('quote');
  });

  test('of very many spaces behind quoted cells is read', () => {
    const spaces = ' '.repeat(500_000);
    expect(readRows(`a,b\n"1"${spaces},"2"${spaces}\n3,4`)).toEqual({
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
      refused: [],
    });
    const each = `${`"1"${' '.repeat(50)},`.repeat(2)}"3"${' '.repeat(50)}\n`;
    expect(readRows(`a,b,c\n${each.repeat(10_000)}`).rows).toHaveLength(10_000);
  });

  test('of very many quoted marks is read', () => {
    expect(readRows(`a,b\n"${'""'.repeat(500_000)}",1\n`).rows).toEqual([['"'.repeat(500_000), '1']]);
  });

  test('is sound up to the first row that the parser refuses', () => {
    const part = fc.constantFrom('"', '"', ',', '\n', '\r\n', '\r', ' ', '\t', 'a', 'b"', '""', ';', 'é', '","', '"\n"', '\uFEFF');
    let [sound, damaged] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 25 }).map((parts) => parts.join('')),
        fc.constantFrom(',', ';', '\t', ' '),
        fc.constantFrom('\n', '\r\n', '\r'),
        (text, delimiter, newline) => {
          // The parser drops a byte order mark and counts from behind it.
          const dropped = text.startsWith('\uFEFF') ? 1 : 0;
          let good = 0;
          let refused = false;
          Papa.parse(text, {
            ...{ delimiter, newline, header: false },
            step({ errors, meta }, parser) {
              refused = errors.length > 0;
              if (refused) parser.abort();
              else good = meta.cursor + dropped;
            },
          });
          refused ? damaged++ : sound++;
          expect(beforeMisplacedQuote(text, delimiter, newline)).toBe(refused ? text.slice(0, good) : text);
        },
      ),
      { numRuns: 20_000, seed: 3 },
    );
    expect(Math.min(sound, damaged)).toBeGreaterThan(2000);
  });

  test('is read as the parser alone reads it, to the row that is refused', () => {
    const part = fc.constantFrom('"', '"', ',', '\n', ' ', 'a', 'b"', '""', 'é', '","', '"\n"');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 25 }).map((parts) => parts.join('')),
        (text) => {
          // As wide as its header, and told from blank lines and notes, each row is read.
          const header = 'h1,h2';
          const theirs: string[][] = [];
          let refusedOn = 0;
          let line = 2;
          Papa.parse(`${header}\n${text}`, {
            ...{ delimiter: ',', newline: '\n', header: false },
            step({ data, errors }, parser) {
              if (data.join() === header) return;
              if (errors.length > 0) {
                refusedOn = line;
                parser.abort();
              }
              line += data.join('').split('\n').length;
              if (refusedOn === 0 && data.length === 2 && data.every((cell) => cell.trim() !== '')) theirs.push(data);
            },
          });
          const { rows, refused } = readRows(`${header}\n${text}`);
          expect(rows.filter((cells) => cells.every((cell) => cell.trim() !== ''))).toEqual(theirs);
          expect(refused.filter(([code]) => code === 'quote')).toEqual(refusedOn > 0 ? [['quote', refusedOn]] : []);
        },
      ),
      { numRuns: 5000, seed: 3 },
    );
  });
});

test('cells of columns that are no numbers are counted beyond the first thousand, and hide nothing else', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `s${at},${at < 2999 ? 'x' : '99999999999999999999'},y${at}`);
  const { problems, omitted } = await readFiles(oneTable({ file: 'r.csv' }), { 'r.csv': `station,A,B\n${rows.join('\n')}\n` });
  const codes = problems.map(({ code }) => code);
  expect([codes.filter((code) => code === 'number').length, codes.filter((code) => code !== 'number')]).toEqual([999, ['too-large']]);
  expect(problems.length + omitted).toBe(6000);
});

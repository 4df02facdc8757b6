import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { manifestFiles, type ReadDataset } from '../../src/ingest/dataset.ts';
import { english } from '../../src/language/text.ts';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';
import { workbook } from '../support/workbook.ts';

type Node = Record<string, unknown>;
const CSV = 'station;A;B\n1;2;3\n';
const MANIFEST = oneTable({ file: 'datapackage.json', resource: 'r' });
const pack = (resource: Node): string => JSON.stringify({ resources: [{ name: 'r', path: 'r.csv', ...resource }] });
const semicolon = { dialect: { delimiter: ';' } };
const read = (resource: Node, csv: string | Uint8Array = CSV, manifest = MANIFEST): Promise<ReadDataset> =>
  readFiles(manifest, { 'datapackage.json': pack(resource), 'r.csv': csv });

test('the dialect of the package is used, and what the manifest says itself holds', async () => {
  expect(votesOf(await read(semicolon))).toEqual({ '1': [2, 3] });
  const own = oneTable({ file: 'datapackage.json', resource: 'r', delimiter: '|' });
  expect(votesOf(await read(semicolon, CSV.replaceAll(';', '|'), own))).toEqual({ '1': [2, 3] });
});

test('bytes and hash have to be those of the file', async () => {
  const hash = `sha256:${createHash('sha256').update(CSV).digest('hex')}`;
  expect((await read({ ...semicolon, bytes: CSV.length, hash })).problems).toEqual([]);
  expect((await read({ ...semicolon, bytes: 7 })).problems).toMatchObject([
    { code: 'other-file', message: 'r.csv has 18 bytes, but the data package says 7' },
  ]);
});

test('a primary key that occurs twice is noticed, and the rows are read', async () => {
  const result = await read({ ...semicolon, schema: { primaryKey: ['A', 'B'] } }, 'station;A;B\n1;2;3\n2;2;3\n');
  expect(told(result)).toEqual([]);
  expect(result.dataset?.notices.map(({ code, message, location }) => [code, english(message), location])).toEqual([
    [
      'repeated-keys',
      'r.csv: 1 row repeats a primary key of the data package, such as on lines 2 and 3',
      { file: 'r.csv', line: 3, column: 3, field: 'A, B' },
    ],
  ]);
  expect(result.dataset?.sources[0].tables[0].rows).toBe(2);
  expect((await read({ ...semicolon, schema: { primaryKey: 'id' } })).problems[0].message).toMatch(
    /names a column "id" that r\.csv does not have/,
  );
});

test('a resource may be a workbook with a named sheet', async () => {
  const bytes = workbook([
    { name: 'x', rows: [['no']] },
    {
      name: 'y',
      rows: [
        ['station', 'A', 'B'],
        ['1', 2, 3],
      ],
    },
  ]);
  const files = { 'datapackage.json': pack({ path: 'r.xlsx', dialect: { sheetName: 'y' } }), 'r.xlsx': bytes };
  expect(votesOf(await readFiles(MANIFEST, files))).toEqual({ '1': [2, 3] });
});

test('the files to fetch are named once the package is there, and none outside the folder', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const manifest = { path: 'audit.json', bytes: encode(oneTable({ file: 'd/datapackage.json', resource: 'r' })) };
  expect(manifestFiles(manifest).files).toEqual(['d/datapackage.json']);
  const known = (resource: Node) => [{ path: 'd/datapackage.json', bytes: encode(pack(resource)) }];
  expect(manifestFiles(manifest, known({ path: './t/r.csv' })).files).toEqual(['d/datapackage.json', 'd/t/r.csv']);
  for (const path of ['../r.csv', '/etc/passwd', 'https://example.org/r.csv', 'c:\\r.csv', 'a\\..\\..\\r.csv', ['a.csv', 'b.csv'], ''])
    expect(manifestFiles(manifest, known({ path })).files).toEqual(['d/datapackage.json']);
});

describe('refused, at its place in the package', () => {
  test.each([
    [
      'a path out of the folder',
      { path: '../r.csv' },
      'path datapackage.json:1:34 path: the path leads out of the folder of the data package',
    ],
    [
      'an address',
      { path: 'https://example.org/r.csv' },
      'path datapackage.json:1:34 path: the path leads out of the folder of the data package',
    ],
    ['several files', { path: ['a.csv', 'b.csv'] }, 'resource datapackage.json:1:34 path: the resource is not a single file'],
    ['data inside', { path: undefined, data: [] }, 'resource datapackage.json:1:15 path: the resource is not a single file'],
    [
      'another mark for quotes',
      { dialect: { quoteChar: "'" } },
      'dialect datapackage.json:1:65 quoteChar: cells use another quotation mark',
    ],
    ['no header', { dialect: { header: false } }, 'dialect datapackage.json:1:62 header: the table has no header'],
    ['an encoding that is not known', { encoding: 'ebcdic' }, 'encoding datapackage.json:1:53 encoding: this encoding is not read'],
    [
      'two marks before decimals',
      { schema: { fields: [{ decimalChar: ',' }, { decimalChar: '.' }] } },
      'number-style datapackage.json:1:97 decimalChar: this mark before decimals is not read here',
    ],
  ])('%s', async (_, resource, problem) => {
    expect(told(await read(resource as Node))).toEqual([problem]);
  });

  test('a resource that is not there, and a file that is no JSON', async () => {
    const { problems } = await readFiles(oneTable({ file: 'datapackage.json', resource: 'rr' }), { 'datapackage.json': pack({}) });
    expect(problems).toMatchObject([
      { code: 'unknown-resource', message: 'datapackage.json has no resource "rr"; did you mean "r"?', expected: 'one of "r"' },
    ]);
    expect(told(await readFiles(MANIFEST, { 'datapackage.json': '{' }))).toEqual(['json datapackage.json:1:2 : no key begins here']);
    expect((await readFiles(MANIFEST, { 'datapackage.json': pack({}) })).problems).toMatchObject([{ code: 'missing-file' }]);
  });
});

import { expect, test } from 'vitest';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';

const ROWS = [
  ['S1', 120, 80],
  ['S2', 90, 110],
  ['S3', 40, 60],
] as const;
const NAMES = ['station', 'A', 'B'];
const VOTES = Object.fromEntries(ROWS.map(([name, a, b]) => [name, [a, b]]));
const read = (value: unknown, columns?: unknown) =>
  readFiles(oneTable({ file: 'r.json', ...(columns ? { columns } : {}) }), { 'r.json': JSON.stringify(value) });

test.each([
  ['columns beside the rows', { columns: NAMES, data: ROWS }],
  ['columns beside the rows, with their numbers', { columns: NAMES, index: [0, 1, 2], data: ROWS }],
  ['names in the first row', [NAMES, ...ROWS]],
  [
    'columns by the number of the row',
    Object.fromEntries(NAMES.map((name, at) => [name, Object.fromEntries(ROWS.map((row, index) => [index, row[at]]))])),
  ],
])('%s', async (_, value) => {
  const found = await read(value);
  expect(told(found)).toEqual([]);
  expect(votesOf(found)).toEqual(VOTES);
});

test('rows by their station, beside what is no row', async () => {
  const stations = Object.fromEntries(ROWS.map(([name, A, B]) => [name, { A, B }]));
  const found = await read({ meta: { date: '2021-01-10' }, stations }, { area: 'key', votes: { a: 'A', b: 'B' } });
  expect(told(found)).toEqual([]);
  expect(votesOf(found)).toEqual(VOTES);
});

test('objects with nothing in common are no rows, nor are rows longer than their names', async () => {
  expect(told(await read({ a: { x: 1, y: 2 }, b: { z: 3, w: 4 } }))[0]).toContain('there are no rows here');
  expect(told(await read({ columns: NAMES, data: [['S1', 1, 2, 3]] }))[0]).toContain('this row is not an object');
});

test('each cell is found where it stands', async () => {
  const bad = [NAMES, ['S1', 'twelve', 80], ['S2', 'x', 110]];
  expect(told(await read(bad))[0]).toMatch(/^number r\.json:1:28 A: /);
});

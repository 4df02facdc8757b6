import { expect, test } from 'vitest';
import type { CountColumn, Table } from '../../src/data/table.ts';
import { parseDataset } from '../../src/index.ts';
import { mendingColumn } from '../../src/queries/mending-column.ts';
import { type Cell, csv, datasetOf, manifest, official } from '../support/dataset.ts';

const HEADER = ['area', 'cast', 'bad', 'good', 'spoilt', 'note', 'issued'];
/** Stations whose spoilt ballots and good votes are the cast; the bad are something else. */
const rows = (spoilt: (at: number) => Cell = (at) => 5 + (at % 7)): Cell[][] =>
  Array.from({ length: 40 }, (_, at) => [`S${at}`, 1305 + (at % 7), 40 + (at % 3), 1300, spoilt(at), `seen, ${at}`, 1400]);
const sources = [
  official(
    {},
    {
      tables: [
        {
          file: 't.csv',
          level: 'station',
          columns: { area: 'area', ballotsCast: 'cast', invalid: 'bad', valid: 'good', issued: 'issued' },
        },
      ],
    },
  ),
];
const datasetWith = (header: readonly Cell[], all: readonly (readonly Cell[])[]) => datasetOf({ sources }, { 't.csv': [header, ...all] });

function mended(dataset: ReturnType<typeof datasetWith>): string | undefined {
  const table = dataset.sources[0].tables.find(({ origin }) => origin === 'file') as Table;
  const { ballotsCast, valid, invalid } = table.counts;
  const figures = ([ballotsCast, valid, invalid] as CountColumn[]).map((column) => ({ ...column, column }));
  return mendingColumn(dataset, table, figures, ([cast, good, bad]) => good + bad === cast);
}

test('a column that the manifest does not name, beside cells with a comma in quotation marks', () => {
  expect(mended(datasetWith(HEADER, rows()))).toBe('spoilt');
});

test('a column that the manifest names as something else', () => {
  const all = rows().map(([area, cast, bad, good, spoilt, note]) => [area, cast, bad, good, 0, note, spoilt]);
  expect(mended(datasetWith(HEADER, all))).toBe('issued');
});

test('must mend 95 % of the rows', () => {
  expect(
    mended(
      datasetWith(
        HEADER,
        rows((at) => (at < 2 ? 99 : 5 + (at % 7))),
      ),
    ),
  ).toBe('spoilt');
  expect(
    mended(
      datasetWith(
        HEADER,
        rows((at) => (at < 3 ? 99 : 5 + (at % 7))),
      ),
    ),
  ).toBeUndefined();
});

test('numbers in groups of three, and cells without a number', () => {
  const all = rows((at) => (at === 4 ? '' : `${5 + (at % 7)}`)).map(([area, ...others]) => [area, ...others]);
  expect(mended(datasetWith(HEADER, all))).toBe('spoilt');
  const grouped = Array.from({ length: 20 }, (_, at) => [`S${at}`, 3300 + at, 7, 1300, `2,${String(at).padStart(3, '0')}`, '', 4000]);
  expect(mended(datasetWith(HEADER, grouped))).toBe('spoilt');
});

test('without the lines of the file only the counts of the table are known', () => {
  const { dataset } = parseDataset([
    { path: 'audit.json', bytes: new TextEncoder().encode(JSON.stringify(manifest({ sources }))) },
    { path: 't.csv', bytes: new TextEncoder().encode(csv([HEADER, ...rows()])) },
  ]);
  if (!dataset) throw new Error('the table could not be read');
  expect(mended(dataset)).toBe('spoilt');
  const { lines: _, ...others } = dataset;
  expect(mended(others)).toBeUndefined();
});

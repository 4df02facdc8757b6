import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Location } from '../src/data/provenance.ts';
import { countAt, rowOf, shareAt, type Table } from '../src/data/table.ts';
import { audit, type Dataset } from '../src/index.ts';
import { english } from '../src/language/text.ts';
import { readDataset } from '../src/node.ts';

const folder = (name: string): string => path.join(import.meta.dirname, '..', 'fixtures', 'formats', name);

async function read(name: string): Promise<Dataset> {
  const { dataset, problems } = await readDataset(folder(name));
  expect(problems).toEqual([]);
  return dataset as Dataset;
}

/** Every row of a table with its area, counts and votes. */
function rowsOf({ areas, contestants }: Dataset, { rows, area, counts, votes }: Table): Record<string, number | string | undefined>[] {
  return Array.from({ length: rows }, (_, row) => ({
    area: areas.id(area[row]),
    ...Object.fromEntries(Object.entries(counts).map(([name, column]) => [name, countAt(column, row)])),
    ...Object.fromEntries(contestants.map(({ id }, at) => [id, countAt(votes[at], row)])),
  }));
}

const tables = (dataset: Dataset, source = 0): readonly Table[] => dataset.sources[source].tables;
/** What stands at a location of a text. */
function standsAt(name: string, { file, line, column }: Location): string {
  const lines = readFileSync(path.join(folder(name), file), 'utf8').split('\n');
  return [...lines[line - 1]]
    .slice(column - 1)
    .join('')
    .split(/[,}\s]/)[0];
}

const votesAt = (table: Table, row: number, contestant: number): Location[] => table.locate(row, table.votes[contestant] as never);

describe('a long table', () => {
  test('has a row for each place: names, ways of voting and rows of a count become columns', async () => {
    const dataset = await read('long');
    const [table] = tables(dataset);
    expect(rowsOf(dataset, table)).toEqual([
      { area: 'North/001', registered: 1200, invalid: 13, reed: 301, sand: 287 },
      { area: 'North/002', registered: 980, invalid: 9, reed: 280, sand: 309 },
    ]);
    expect(votesAt(table, 1, 0)).toEqual([{ file: 'results.csv', line: 9, column: 37, field: 'Votes (Ann Reed)' }]);
    expect(standsAt('long', votesAt(table, 1, 0)[0])).toBe('280');
  });
});

describe('a table of groups of columns', () => {
  test('has the votes of whoever is named beside them', async () => {
    const dataset = await read('grouped');
    const [table] = tables(dataset);
    expect(rowsOf(dataset, table)).toEqual([
      { area: 'Hill/1', registered: 997, ballotsCast: 787, invalid: 11, valid: 776, reed: 402, sand: 374 },
      { area: 'Hill/2', registered: 894, ballotsCast: 701, invalid: 11, valid: 690, reed: 355, sand: 335 },
      { area: 'Moor/1', registered: 700, ballotsCast: 500, invalid: 10, valid: 490, reed: 236, sand: 250 },
    ]);
    expect(votesAt(table, 2, 0)).toMatchObject([{ file: 'results.csv', line: 4, column: 52 }]);
  });
});

describe('levels told apart by a column, in a file for each county', () => {
  test('are tables about the areas that hold their parts, each row with its own file', async () => {
    const dataset = await read('levels');
    expect(tables(dataset).map((table) => [table.level, rowsOf(dataset, table).map(({ area, reed }) => `${area} ${reed}`)])).toEqual([
      ['station', ['clay/Hill/School 301', 'clay/Hill/Post 300', 'dale/Hill/Mill 200', 'dale/Hill/Inn 139']],
      ['municipality', ['clay/Hill 601', 'dale/Hill 339']],
    ]);
    expect(votesAt(tables(dataset)[1], 1, 1)).toEqual([{ file: 'results/dale.csv', line: 2, column: 31, field: 'Sand' }]);
    const { summary, checks } = audit(dataset, { checks: ['parts-sum-to-total'] });
    expect([summary.errors, checks[0].tests]).toEqual([0, 12]);
  });
});

describe('a workbook', () => {
  test('is read from the row of its header, merged cells filled down, percentages as they are shown', async () => {
    const dataset = await read('xlsx');
    const [stations, total] = tables(dataset);
    expect(rowsOf(dataset, stations)).toEqual([
      { area: 'North/001', registered: 1200, ballotsCast: 601, invalid: 13, reed: 301, sand: 287 },
      { area: 'North/002', registered: 980, ballotsCast: 598, invalid: 9, reed: 280, sand: 309 },
      { area: 'South/001', registered: 1410, ballotsCast: 634, invalid: 15, reed: 290, sand: 329 },
    ]);
    expect(shareAt(stations.turnout, 0)).toEqual({ units: 501, decimals: 1, relation: 'is' });
    expect(rowsOf(dataset, total)).toEqual([{ area: '', registered: 3590, ballotsCast: 1833, invalid: 37, reed: 871, sand: 925 }]);
    expect(total.level).toBe('country');
  });

  test('a location is the row and the column of the sheet', async () => {
    const [stations, total] = tables(await read('xlsx'));
    expect(votesAt(stations, 2, 1)).toEqual([{ file: 'results.xlsx', sheet: 'Stations', line: 6, column: 8, field: 'Sand' }]);
    expect(total.locate(0, total.counts.registered as never)).toEqual([
      { file: 'results.xlsx', sheet: 'Stations', line: 7, column: 3, field: 'Registered' },
    ]);
  });

  test('rows above the header are told', async () => {
    const { notices } = await read('xlsx');
    expect(notices.map(({ message }) => english(message))).toContain('results.xlsx: the header is on row 3; skipped 1 row above it');
  });
});

test('a Parquet file: 64 bits in full, absent values missing, rows counted from 1', async () => {
  const dataset = await read('parquet');
  const [table] = tables(dataset);
  expect(rowsOf(dataset, table)).toEqual([
    { area: 'North/001', registered: 1200, ballotsCast: 601, reed: 301, sand: 287 },
    { area: 'North/002', registered: 980, ballotsCast: 598, reed: 280, sand: undefined },
    { area: 'South/001', registered: 1410, ballotsCast: 634, reed: 290, sand: 329 },
  ]);
  expect(votesAt(table, 1, 0)).toEqual([{ file: 'results.parquet', line: 2, column: 5, field: 'reed' }]);
});

test('rows of JSON, in an array or one a line: numbers keep their decimals, and each cell its place', async () => {
  const dataset = await read('json');
  const [table] = tables(dataset);
  expect(rowsOf(dataset, table)).toEqual([
    { area: 'North/001', registered: 1200, reed: 301, sand: 287 },
    { area: 'North/002', registered: 980, reed: 280, sand: undefined },
    { area: 'South/001', registered: 1410, reed: 290, sand: 329 },
  ]);
  expect([0, 1, 2].map((row) => shareAt(table.turnout, row)?.decimals)).toEqual([2, 1, 2]);
  expect(votesAt(table, 2, 0)).toEqual([{ file: 'results.json', line: 6, column: 103, field: 'reed' }]);
  const [tally] = tables(dataset, 1);
  expect(rowsOf(dataset, tally)).toEqual([
    { area: 'North/001', reed: 301, sand: 287 },
    { area: 'South/001', reed: 290, sand: 329 },
  ]);
  expect(votesAt(tally, 1, 1)).toEqual([{ file: 'observers.ndjson', line: 2, column: 53, field: 'sand' }]);
});

test('a data package says how its table is written, and both files are recorded', async () => {
  const dataset = await read('frictionless');
  const [table] = tables(dataset);
  expect(rowsOf(dataset, table)).toEqual([
    { area: 'Север/1', registered: 1200, reed: 301, sand: 287 },
    { area: 'Север/2', registered: 980, reed: 280, sand: undefined },
    { area: 'Юг/1', registered: 1410, reed: 290, sand: 329 },
  ]);
  expect(dataset.files.map((file) => file.path)).toEqual(['audit.yaml', 'datapackage.json', 'data/stations.csv']);
  expect(votesAt(table, 2, 0)).toEqual([{ file: 'data/stations.csv', line: 4, column: 17, field: 'reed' }]);
});

test('OpenElections: offices for rolls and ballots become columns, a blank precinct a total, each vote keeps its line', async () => {
  const dataset = await read('openelections');
  const [precincts, county] = tables(dataset);
  expect(rowsOf(dataset, precincts)).toEqual([
    { area: 'Adams/01', registered: 820, ballotsCast: 412, reed: 202, sand: 201 },
    { area: 'Adams/02', registered: 640, ballotsCast: 318, reed: 149, sand: 160 },
    { area: 'Boone/01', registered: 505, ballotsCast: 255, reed: 125, sand: 126 },
  ]);
  expect(county.level).toBe('county');
  expect(rowsOf(dataset, county)).toEqual([{ area: 'Adams', registered: undefined, ballotsCast: undefined, reed: 351, sand: 361 }]);
  const file = '20241105__vy__general__precinct.csv';
  expect(votesAt(precincts, 2, 0)).toEqual([
    { file, line: 18, column: 33, field: 'Ann Reed (DEM)' },
    { file, line: 19, column: 33, field: 'Ann Reed (WFP)' },
  ]);
  expect(precincts.locate(1, precincts.counts.registered as never)).toEqual([{ file, line: 7, column: 31, field: 'Registered Voters' }]);
});

test('MEDSL: a total is taken once, parts alone are added up, votes afloat are no station', async () => {
  const dataset = await read('medsl');
  const [table] = tables(dataset);
  expect(rowsOf(dataset, table)).toEqual([
    { area: 'ADAMS/001', reed: 160, sand: 120 },
    { area: 'ADAMS/002', reed: 90, sand: 90 },
    { area: 'BOONE/001', reed: 55, sand: 62 },
  ]);
  expect(votesAt(table, 1, 1)).toEqual([{ file: '2022-vy-precinct-general.csv', line: 13, column: 43, field: 'BO SAND' }]);
  expect(dataset.notices.map(({ message }) => english(message)).join('\n')).toContain(
    'skipped 1 row with 3 votes that belong to no station',
  );
});

test('NIST: units inside one another, counts by type, one kept secret', async () => {
  const dataset = await read('nist');
  const [precincts, county] = tables(dataset);
  expect(rowsOf(dataset, precincts)).toEqual([
    { area: 'Adams/01', registered: 820, ballotsCast: 412, reed: 202, sand: 201 },
    { area: 'Adams/02', registered: 640, ballotsCast: 318, reed: 149, sand: 160 },
    { area: 'Boone/01', registered: 505, ballotsCast: 255, reed: 125, sand: undefined },
  ]);
  expect([county.level, rowsOf(dataset, county)]).toEqual([
    'county',
    [{ area: 'Adams', registered: undefined, ballotsCast: undefined, reed: 351, sand: 361 }],
  ]);
  expect(votesAt(precincts, 0, 0)).toEqual([{ file: 'report.json', line: 54, column: 114, field: 'Ann Reed' }]);
});

test('Clarity: precincts, ways of voting added up, totals as printed', async () => {
  const dataset = await read('clarity');
  const [precincts, whole] = tables(dataset);
  expect(rowsOf(dataset, precincts)).toEqual([
    { area: '01 North & Mill', registered: 820, ballotsCast: 412, reed: 202, sand: 201 },
    { area: '02 Quay', registered: 640, ballotsCast: 318, reed: 149, sand: 160 },
    { area: '03 Hill', registered: 505, ballotsCast: 255, reed: 125, sand: 129 },
  ]);
  expect(rowsOf(dataset, whole)).toEqual([{ area: '', registered: 1965, ballotsCast: 985, reed: 476, sand: 490 }]);
  // Of counts added up, the first stands for all.
  expect(votesAt(precincts, 1, 0)).toEqual([{ file: 'detail.xml', line: 21, column: 60, field: 'Ann Reed' }]);
});

test('EML: lists by reporting unit, the roll, ballots rejected for two reasons', async () => {
  const dataset = await read('eml');
  const [stations, whole] = tables(dataset);
  expect(rowsOf(dataset, stations)).toEqual([
    { area: 'Stembureau Molen', registered: 820, valid: 403, invalid: 9, vlier: 202, blank: 201 },
    { area: 'Stembureau Kade', registered: 640, valid: 309, invalid: 9, vlier: 149, blank: 160 },
  ]);
  expect(rowsOf(dataset, whole)).toEqual([{ area: '', registered: 1460, valid: 712, invalid: 18, vlier: 351, blank: 361 }]);
  expect(votesAt(stations, 1, 0)).toEqual([{ file: 'telling.eml.xml', line: 40, column: 122, field: 'Lijst Vlier' }]);
});

describe('protocols of the Russian commission', () => {
  const protocols = [
    { registered: 1520, received: 1400, issued: 840, cancelled: 560, ballotsCast: 839, invalid: 11, valid: 828, lost: 0, unaccounted: 0 },
    { registered: 1105, received: 1000, issued: 623, cancelled: 377, ballotsCast: 623, invalid: 7, valid: 616, lost: 0, unaccounted: 0 },
  ];

  test('one row a station: the rows of the protocol are found by their wording', async () => {
    const dataset = await read('cik');
    const [table] = tables(dataset);
    expect(rowsOf(dataset, table).slice(0, 2)).toEqual([
      { area: 'Вейра/1 Приречная/1', ...protocols[0], rechkin: 410, peskov: 418 },
      { area: 'Вейра/1 Приречная/2', ...protocols[1], rechkin: 300, peskov: 316 },
    ]);
    expect(table.locate(1, table.counts.issued as never).map(({ line, column }) => [line, column])).toEqual([
      [3, 31],
      [3, 34],
      [3, 38],
    ]);
  });

  test('one column a station: the table is turned, and the sum is a total', async () => {
    const dataset = await read('cik-turned');
    const [table, sum] = tables(dataset);
    expect(rowsOf(dataset, table)).toEqual([
      { area: 'УИК №1', ...protocols[0], rechkin: 410, peskov: 418 },
      { area: 'УИК №2', ...protocols[1], rechkin: 300, peskov: 316 },
    ]);
    expect(rowsOf(dataset, sum)[0]).toMatchObject({ area: '', registered: 2625, rechkin: 710 });
    expect(votesAt(table, 1, 0)).toEqual([{ file: 'protocols.xlsx', line: 15, column: 5, field: 'Речкин Иван Петрович' }]);
  });
});

test.each([
  ['json', 2],
  ['openelections', 1],
  ['medsl', 2],
  ['nist', 1],
  ['cik', 2],
] as const)('in %s every count stands at its location', async (name, row) => {
  const [table] = tables(await read(name));
  for (const [contestant, column] of table.votes.entries()) {
    const found = votesAt(table, row, contestant).map((location) => Number(standsAt(name, location)));
    // Of counts added up by way of voting, the first stands for all.
    if (name !== 'medsl') expect(found.reduce((sum, one) => sum + one, 0)).toBe(countAt(column, row));
    else expect(found[0]).toBeGreaterThan(0);
  }
});

test.each(['xlsx', 'parquet', 'json', 'frictionless', 'openelections', 'medsl', 'nist', 'clarity', 'eml', 'cik', 'cik-turned', 'long'])(
  'the audit of %s ends without a check that fails, and its rows are found again',
  async (name) => {
    const dataset = await read(name);
    expect(audit(dataset).checks.filter(({ status }) => status === 'failed')).toEqual([]);
    for (const { tables: all } of dataset.sources)
      for (const table of all) {
        expect(rowOf(table, table.area[0])).toBe(0);
        for (let row = 0; row < table.rows; row++) expect(table.line(row)).toBeGreaterThan(0);
      }
  },
);

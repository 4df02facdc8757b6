import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatasetFile, parseDataset } from '../../src/index.ts';
import type { ReadDataset } from '../../src/ingest/dataset.ts';
import { faultsOf } from '../support/faults.ts';

const encoder = new TextEncoder();

function read(table: object, csv: Uint8Array): ReadDataset {
  const manifest = {
    schemaVersion: 1,
    id: 'long',
    title: 'Vyland',
    contest: {},
    contestants: [
      { id: 'reed', name: 'Ann Reed' },
      { id: 'sand', name: 'Bo Sand', spellings: ['SAND, Bo', 'Sand "B"'] },
    ],
    sources: [{ id: 'commission', kind: 'official', tables: [{ file: 'r.csv', level: 'station', ...table }] }],
  };
  const files: DatasetFile[] = [
    { path: 'audit.json', bytes: encoder.encode(JSON.stringify(manifest)) },
    { path: 'r.csv', bytes: csv, sha256: '' },
  ];
  return parseDataset(files);
}

/** Everything a reader of the dataset can see. */
function seen({ dataset, problems, notices }: ReadDataset): unknown {
  const tables = dataset?.sources[0].tables.map((table) => {
    const columns = [...Object.values(table.counts), ...table.votes, table.turnout, ...table.shares].flatMap((column) =>
      column ? [column] : [],
    );
    return {
      level: table.level,
      areas: Array.from(table.area, (area) => [dataset.areas.id(area), dataset.areas.level(area)]),
      columns: JSON.parse(JSON.stringify({ counts: table.counts, votes: table.votes, turnout: table.turnout, labels: table.labels })),
      lines: Array.from({ length: table.rows }, (_, row) => table.line(row)),
      places: Array.from({ length: table.rows }, (_, row) => columns.map((column) => table.locate(row, column))),
    };
  });
  return { problems, notices, tables, faults: faultsOf(dataset), byWay: dataset?.sources[0].tables.map(({ byWay }) => byWay) };
}

/** A table that is read from its bytes only where it is large: the same rows, with a long note behind each. */
const HEADER = 'ward,station,roll,who,how,n,note';
const row = (cells: readonly string[], note: string): string => [...cells, note].join(',');
const made = (rows: readonly (readonly string[])[], note: string, end = '\n'): Uint8Array =>
  encoder.encode([HEADER, ...rows.map((cells) => row(cells, note))].join(end) + end);

const LONG = {
  layout: 'long',
  otherNames: ['Scattering'],
  columns: { area: ['ward', 'station'], registered: 'roll', contestant: 'who', mode: 'how', votes: 'n' },
};

/** Both readers, by the size of the file; columns of the note differ in length only behind what is read. */
function both(rows: readonly (readonly string[])[], table: object = LONG, end = '\n'): { small: unknown; large: unknown } {
  const large = made(rows, 'x'.repeat(Math.ceil(70_000 / rows.length)), end);
  expect(large.length).toBeGreaterThan(1 << 16);
  return { small: seen(read(table, made(rows, 'x', end))), large: seen(read(table, large)) };
}

const ROWS = [
  ['N', '1', '400', 'Ann Reed', 'post', '10'],
  ['N', '1', '400', 'Bo Sand', 'post', '20'],
  ['N', '1', '400', 'Ann Reed', 'booth', '5'],
  ['S', '1', '500', 'Bo Sand', 'booth', '7'],
  ['S', '1', '', 'Ann Reed', 'booth', '8'],
];

describe('a long table is read from its bytes as from its text', () => {
  test.each([
    ['plain', ROWS, {}],
    ['returns', ROWS, {}, '\r\n'],
    ['a name in quotation marks', [...ROWS, ['S', '2', '3', '"SAND, Bo"', 'post', '1'], ['S', '2', '3', '"Sand ""B"""', 'post', '2']], {}],
    ['spaces around', [...ROWS, [' S ', '1', ' 500 ', ' Bo Sand', 'post ', ' 3 ']], {}],
    ['letters beyond ASCII', ROWS.map(([ward, ...rest]) => [`Округ ${ward}`, ...rest]), {}],
    ['a guarded name', [...ROWS, ['S', '2', '3', 'Ann Reed', 'post', '1'], ['S', '"=""2"""', '3', 'Bo Sand', 'post', '2']], {}],
    ['no-break spaces', [...ROWS, ['S\u00a0', '1', '500', 'Bo Sand', 'post', '3']], {}],
    ['other names', [...ROWS, ['S', '1', '500', 'Scattering', 'post', '3']], {}],
    ['a name of nobody', [...ROWS, ['S', '1', '500', 'Cy Oak', 'post', '3'], ['S', '2', '500', 'Ann Reet', 'post', '3']], {}],
    ['the same row twice', [...ROWS, ROWS[1]], {}],
    ['a contradiction', [...ROWS, ['S', '1', '501', 'Bo Sand', 'post', '3']], {}],
    ['007 is not 7', [...ROWS, ['S', '1', '0500', 'Bo Sand', 'post', '3']], {}],
    ['a total of ways of voting', [...ROWS, ['N', '1', '400', 'Ann Reed', 'Total', '15']], {}],
    ['a wrong total of ways of voting', [...ROWS, ['N', '1', '400', 'Ann Reed', 'Total', '16']], {}],
    ['no number', [...ROWS, ['S', '2', '3', 'Ann Reed', 'post', 'x']], {}],
    ['a blank in a sum', [...ROWS, ['S', '1', '500', 'Bo Sand', 'post', '']], {}],
    ['a blank in a sum that counts as zero', [...ROWS, ['S', '1', '500', 'Bo Sand', 'post', '']], { blank: 'zero' }],
    ['a negative number', [...ROWS, ['S', '2', '3', 'Ann Reed', 'post', '-4']], {}],
    ['a fraction of zero', [...ROWS, ['S', '2', '3', 'Ann Reed', 'post', '4.0']], {}],
    ['words for nothing', [...ROWS, ['S', '2', '-', 'Ann Reed', 'post', '*']], { missing: ['', '-'], suppressed: ['*'] }],
    ['digits that stand for nothing', [...ROWS, ['S', '2', '0', 'Ann Reed', 'post', '0']], { missing: ['', '0'] }],
    ['thousands', [...ROWS, ['S', '2', '1 400', 'Ann Reed', 'post', '1 200']], { thousands: ' ' }],
    ['where', ROWS, { where: { how: ['booth'] } }],
    ['where that keeps nothing', ROWS, { where: { how: 'none' } }],
    ['except', ROWS, { except: { ward: 'N' } }],
    ['a filter of no column', ROWS, { where: { nothing: 'none' } }],
    ['a column that is not there', ROWS, { columns: { ...LONG.columns, votes: 'votes' } }],
    ['a totals row', [...ROWS, ['Total', '', '900', 'Ann Reed', '', '23'], ['Total', '', '900', 'Bo Sand', '', '27']], {}],
    ['a row without a station', [...ROWS, ['S', '', '3', 'Ann Reed', 'post', '1']], {}],
    ['the header again', [...ROWS, HEADER.split(',').slice(0, 6), ['S', '2', '3', 'Ann Reed', 'post', '1']], {}],
    ['an open quote', [...ROWS, ['S', '2', '3', '"Ann Reed', 'post', '1']], {}],
    [
      'rows of counts',
      [...ROWS, ['N', '1', '400', 'Blank', 'post', '3'], ['N', '1', '400', 'Null', 'post', '4']],
      { countRows: { invalid: ['Blank', 'Null'] } },
    ],
    [
      'names in two columns',
      ROWS,
      {
        contestants: { reed: ['Ann Reed post', 'Ann Reed booth'], sand: ['Bo Sand post', 'Bo Sand booth'] },
        columns: { area: ['ward', 'station'], contestant: ['who', 'how'], votes: 'n' },
      },
    ],
  ] as const)('%s', (_, rows, more, end: string = '\n') => {
    const { small, large } = both(rows, { ...LONG, ...more }, end);
    expect(large).toEqual(small);
  });

  test('in an older encoding', () => {
    const bytes = (note: string): Uint8Array =>
      Uint8Array.from(Array.from(new TextDecoder().decode(made(ROWS, note)), (letter) => (letter === 'N' ? 0xd1 : letter.charCodeAt(0))));
    const table = { ...LONG, encoding: 'windows-1251' };
    expect(seen(read(table, bytes('x'.repeat(20_000))))).toEqual(seen(read(table, bytes('x'))));
  });
});

const OPEN = 'county,precinct,office,district,party,candidate,votes,mail,note';
const openRow = fc.record({
  county: fc.constantFrom('Adams', 'Brown'),
  precinct: fc.constantFrom('1', '2', '', 'Total'),
  office: fc.constantFrom('Governor', 'Governor', 'Governor', 'Registered Voters', 'Ballots Cast', 'Senate'),
  party: fc.constantFrom('DEM', 'REP', ''),
  candidate: fc.constantFrom('Ann Reed', 'Bo Sand', 'Over Votes', ''),
  votes: fc.oneof({ weight: 9, arbitrary: fc.nat(99).map(String) }, { weight: 1, arbitrary: fc.constantFrom('', '3.0', '-1', 'x') }),
  mail: fc.constantFrom('', '0', '1', '40'),
});

test('published layouts are read from bytes as from text', () => {
  let read_ = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(openRow, {
        minLength: 1,
        maxLength: 14,
        selector: ({ county, precinct, office, party, candidate }) => [county, precinct, office, party, candidate].join(),
      }),
      (rows) => {
        const csv = (note: string): Uint8Array =>
          encoder.encode(
            `${[OPEN, ...rows.map(({ county, precinct, office, party, candidate, votes, mail }) => [county, precinct, office, '', party, candidate, votes, mail, note].join(','))].join('\n')}\n`,
          );
        const table = { format: 'openelections', contest: 'Governor', columns: { votes: { reed: ['Ann Reed'], sand: ['Bo Sand'] } } };
        const small = seen(read(table, csv('x'))) as { problems: unknown[] };
        expect(seen(read(table, csv('x'.repeat(66_000))))).toEqual(small);
        if (small.problems.length === 0) read_++;
      },
    ),
    { numRuns: 150, seed: 4 },
  );
  expect(read_).toBeGreaterThan(3);
});

const cell = fc.record({
  place: fc.constantFrom('N,1', 'N,2', 'S,1', ' S,1', 'S,Total', 'S,'),
  roll: fc.constantFrom('7', '7', '7', '', '07', '8'),
  who: fc.constantFrom('Ann Reed', 'Bo Sand', 'BO SAND', '"SAND, Bo"', 'Scattering', 'Nobody', ''),
  how: fc.constantFrom('post', 'booth', 'Total', ''),
  n: fc.oneof(
    { weight: 12, arbitrary: fc.nat(50).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('', '-', '5.0', '007', 'x', '735315.0000000005') },
  ),
});

test('any long table is read from bytes as from text', () => {
  let whole = 0;
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 12 }), fc.constantFrom('zero', 'missing'), (cells, blank) => {
      const rows = cells.map(({ place, roll, who, how, n }) => [place, roll, who, how, n]);
      const { small, large } = both(rows, { ...LONG, blank, missing: ['', '-'] });
      expect(large).toEqual(small);
      if ((small as { problems: unknown[] }).problems.length === 0) whole++;
    }),
    { numRuns: 300, seed: 5 },
  );
  expect(whole).toBeGreaterThan(10);
});

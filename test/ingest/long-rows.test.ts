import { describe, expect, test } from 'vitest';
import type { ReadDataset } from '../../src/ingest/dataset.ts';
import { faultsOf } from '../support/faults.ts';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';

const votes = { votes: { a: 'A', b: 'B' } };
const HEADER = 'county,precinct,office,district,party,candidate,votes,election_day,mail';
const oe = (rows: readonly string[], table: Record<string, unknown> = {}, header = HEADER): Promise<ReadDataset> =>
  readFiles(oneTable({ file: 'r.csv', format: 'openelections', columns: votes, ...table }), {
    'r.csv': `${[header, ...rows].join('\n')}\n`,
  });

describe('OpenElections', () => {
  test('headings in other letters and with spaces around them are known', async () => {
    const result = await oe(['X,1,Mayor,,,A,1', 'X,1,Mayor,,,B,2'], {}, ' County,Precinct ,OFFICE,district,party,candidate,Votes');
    expect(votesOf(result)).toEqual({ 'X/1': [1, 2] });
  });

  test.each([
    [
      'no column of votes',
      ['X,1,Mayor,A'],
      'county,precinct,office,candidate',
      [
        'unknown-column audit.json:1:258 sources.commission.tables.0.format: r.csv has no column "votes", which a table of OpenElections has',
      ],
    ],
    ['a vote below zero', ['X,1,Mayor,,,A,-1,,', 'X,1,Mayor,,,B,2,,'], HEADER, ['negative-count r.csv:2:15 A: a count cannot be negative']],
    ['a fraction of a vote', ['X,1,Mayor,,,A,1.5,,', 'X,1,Mayor,,,B,2,,'], HEADER, ['fraction r.csv:2:15 A: a count cannot have decimals']],
    ['no candidate', ['X,1,Mayor,,,,5,,'], HEADER, ['blank r.csv:2:13 candidate: the row names no candidate']],
  ])('%s', async (_, rows, header, problems) => {
    expect(told(await oe(rows, {}, header)).map((one) => one.replace(/audit\.json:\d+:\d+/, 'audit.json:1:258'))).toEqual(problems);
  });

  test('a row again, rows that differ, and ways of voting above the votes are read and noted', async () => {
    const rows = ['A,5,3,3', 'B,2,1,0', 'B,2,1,0'].map((row) => `X,1,Mayor,,,${row}`);
    const result = await oe([
      ...rows,
      'X,2,Mayor,,,A,7,4,3',
      'X,2,Mayor,,,A,9,4,3',
      'X,2,Mayor,,,B,8,,',
      'X,3,Mayor,,,A,-1,,',
      'X,3,Mayor,,,B,4,,',
    ]);
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ 'X/1': [5, 2], 'X/2': [null, 8], 'X/3': [null, 4] });
    expect(faultsOf(result.dataset)).toEqual([
      'r.csv:2:15 votes: A 6 of 5',
      'r.csv:4:15 votes: line 3 again, the same, 2 to 2',
      'r.csv:6:15 votes: line 5 again, other votes, 2 to 9',
      'r.csv:8:15 A: negative -1',
    ]);
    // Five rows have ways of voting beside them or might: blank ones add up to 0.
    expect(result.dataset?.sources[0].tables[0].byWay).toBe(5);
  });

  test('rows that differ in more than a third are told apart by something else', async () => {
    const rows = ['A,1', 'A,2', 'B,3', 'B,4'].map((row) => `X,1,Mayor,,,${row},,`);
    expect(told(await oe(rows))).toEqual([
      'duplicate-row r.csv:3:15 votes: these votes already have a row, on line 2',
      'duplicate-row r.csv:5:15 votes: these votes already have a row, on line 4',
    ]);
  });

  test('under votes may be below zero, and 3.0 is 3', async () => {
    expect(votesOf(await oe(['X,1,Mayor,,,A,3.0,,', 'X,1,Mayor,,,B,2,,', 'X,1,Mayor,,,Under Votes,-2,,']))).toEqual({ 'X/1': [3, 2] });
  });

  test('several contests have to be chosen from: by name, by district, or by `where`', async () => {
    const rows = ['X,1,House,1,,A,1,,', 'X,1,House,1,,B,2,,', 'X,2,House,2,,A,3,,', 'X,2,House,2,,B,4,,', 'X,1,Mayor,,,C,5,,'];
    const { problems } = await oe(rows);
    expect(problems).toMatchObject([
      {
        code: 'several-contests',
        message: 'r.csv holds 3 contests',
        expected: '`contest` with one of "House, district 1", "House, district 2", "Mayor", or `where`',
      },
    ]);
    expect((await oe(rows, { contest: 'House' })).problems[0].message).toBe('r.csv holds 2 contests of that name');
    expect((await oe(rows, { contest: 'Huose' })).problems[0].message).toMatch(/^r\.csv has no contest "Huose"/);
    expect(votesOf(await oe(rows, { contest: 'house, district 2' }))).toEqual({ 'X/2': [3, 4] });
    expect(votesOf(await oe(rows, { where: { district: '1' } }))).toEqual({ 'X/1': [1, 2] });
  });

  test('a table of counties has no precincts, and the row without a county is the whole', async () => {
    const header = 'county,office,district,party,candidate,votes';
    const result = await oe(['X,Mayor,,,A,1', 'X,Mayor,,,B,2', ',Mayor,,,A,1', ',Mayor,,,B,2'], { level: 'county' }, header);
    expect(votesOf(result)).toEqual({ X: [1, 2], '': [1, 2] });
    expect(result.dataset?.sources[0].tables.map(({ level }) => level)).toEqual(['county', 'country']);
  });

  test('a candidate that is not there is told with those that are', async () => {
    const { problems } = await oe(['X,1,Mayor,,,A,1,,', 'X,1,Mayor,,,Bee,2,,']);
    expect(problems).toMatchObject([{ code: 'unknown-column', expected: 'one of "county", "precinct", "A", "Bee"' }]);
  });
});

const MEDSL = 'precinct,office,party_detailed,mode,votes,county_name,jurisdiction_name,candidate,district,stage,special';
const medsl = (rows: readonly string[], table: Record<string, unknown> = {}): Promise<ReadDataset> =>
  readFiles(oneTable({ file: 'r.csv', format: 'medsl', columns: votes, ...table }), { 'r.csv': `${[MEDSL, ...rows].join('\n')}\n` });
const row = (mode: string, count: number, candidate: string, over: { precinct?: string; town?: string; stage?: string } = {}): string =>
  `${over.precinct ?? '01'},GOVERNOR,DEM,${mode},${count},X,${over.town ?? 'X'},${candidate},STATEWIDE,${over.stage ?? 'GEN'},FALSE`;

describe('MEDSL', () => {
  test('a total that its parts do not add up to names the unit', async () => {
    const result = await medsl([row('EARLY', 3, 'A'), row('ELECTION DAY', 4, 'A'), row('TOTAL', 8, 'A'), row('TOTAL', 2, 'B')]);
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ 'X/01': [8, 2] });
    expect(faultsOf(result.dataset)).toEqual(['r.csv:4:23 votes: A 7 of 8']);
    const rows = [row('EARLY', 3, 'A'), row('ELECTION DAY', 4, 'A'), row('TOTAL', 8, 'A'), row('TOTAL', 2, 'B')];
    expect(votesOf(await medsl(rows, { where: { mode: 'TOTAL' } }))).toEqual({ 'X/01': [8, 2] });
  });

  test('towns are a level where they are not the county', async () => {
    const rows = [
      row('TOTAL', 1, 'A', { town: 'T' }),
      row('TOTAL', 2, 'B', { town: 'T' }),
      row('TOTAL', 3, 'A', { town: 'U' }),
      row('TOTAL', 4, 'B', { town: 'U' }),
    ];
    expect(votesOf(await medsl(rows))).toEqual({ 'X/T/01': [1, 2], 'X/U/01': [3, 4] });
  });

  test('a recount is another contest', async () => {
    const rows = [
      row('TOTAL', 1, 'A'),
      row('TOTAL', 2, 'B'),
      row('TOTAL', 3, 'A', { stage: 'GEN RECOUNT' }),
      row('TOTAL', 4, 'B', { stage: 'GEN RECOUNT' }),
    ];
    expect((await medsl(rows)).problems[0]).toMatchObject({ code: 'several-contests' });
    expect(votesOf(await medsl(rows, { where: { stage: 'GEN RECOUNT' } }))).toEqual({ 'X/01': [3, 4] });
  });

  test('a row twice counts once, whatever its mode', async () => {
    const result = await medsl([row('EARLY', 3, 'A'), row('MAIL', 4, 'A'), row('EARLY', 3, 'A'), row('EARLY', 3, 'B')]);
    expect(votesOf(result)).toEqual({ 'X/01': [7, 3] });
    expect(faultsOf(result.dataset)).toEqual(['r.csv:4:23 votes: line 2 again, the same, 3 to 3']);
  });
});

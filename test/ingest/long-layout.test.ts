import { describe, expect, test } from 'vitest';
import { COUNTS, IN_DOUBT, PRESENT, type Table } from '../../src/data/table.ts';
import { audit, type Dataset } from '../../src/index.ts';
import type { ReadDataset } from '../../src/ingest/dataset.ts';
import { faultsOf } from '../support/faults.ts';
import { readFiles, told, votesOf } from '../support/read-files.ts';

const CONTESTANTS = [
  { id: 'reed', name: 'Ann Reed' },
  { id: 'sand', name: 'Bo Sand', spellings: ['SAND, Bo'] },
];

const manifest = (table: Record<string, unknown>, contestants: readonly unknown[] = CONTESTANTS, kind = 'official'): string =>
  JSON.stringify({
    schemaVersion: 1,
    id: 'long',
    title: 'Vyland',
    contest: {},
    contestants,
    sources: [{ id: 'commission', kind, tables: [{ file: 'r.csv', layout: 'long', level: 'station', ...table }] }],
  });

const COLUMNS = { area: ['ward', 'station'], registered: 'roll', invalid: 'rejected', contestant: 'who', votes: 'n' };
const HEADER = 'ward,station,roll,rejected,who,n';
const read = (rows: readonly string[], table: Record<string, unknown> = {}, header = HEADER): Promise<ReadDataset> =>
  readFiles(manifest({ columns: COLUMNS, ...table }), { 'r.csv': `${[header, ...rows].join('\n')}\n` });

const ROWS = ['North,1,410,2,Ann Reed,120', 'North,1,410,2,Bo Sand,101', 'South,1,505,4,Ann Reed,160', 'South,1,505,4,Bo Sand,140'];

const onlyTable = ({ dataset }: ReadDataset): Table => dataset?.sources[0].tables[0] as Table;
/** Counts of the rows; null where one is not known. */
const countsOf = (result: ReadDataset): Record<string, (number | null)[]> => {
  const { counts } = onlyTable(result);
  return Object.fromEntries(
    COUNTS.flatMap((name) => {
      const column = counts[name];
      return column ? [[name, Array.from(column.values, (value, row) => (column.state[row] === PRESENT ? value : null))]] : [];
    }),
  );
};
const codes = ({ notices }: ReadDataset): string[] => notices.map(({ code }) => code);

describe('a row for each place and contestant', () => {
  test('is read by any headings, the counts of a place once', async () => {
    const result = await read(ROWS);
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ 'North/1': [120, 101], 'South/1': [160, 140] });
    expect(countsOf(result)).toEqual({ registered: [410, 505], invalid: [2, 4] });
    expect(codes(result)).toEqual([]);
  });

  test('every count keeps its own line and column', async () => {
    const { votes, counts, locate } = onlyTable(await read(ROWS));
    expect(votes.map((column) => column && locate(1, column))).toEqual([
      [{ file: 'r.csv', line: 4, column: 24, field: 'n (Ann Reed)' }],
      [{ file: 'r.csv', line: 5, column: 23, field: 'n (Bo Sand)' }],
    ]);
    expect(counts.registered && locate(1, counts.registered)).toEqual([{ file: 'r.csv', line: 4, column: 9, field: 'roll' }]);
  });

  test('rows of a place need not stand together, in any order', async () => {
    const [a, b, c, d] = ROWS;
    expect(votesOf(await read([d, a, c, b]))).toEqual({ 'North/1': [120, 101], 'South/1': [160, 140] });
  });

  test('columns by their letters, and blanks that repeat the name above', async () => {
    const result = await read(['North,1,410,2,Ann Reed,120', ',,,,Bo Sand,101', 'South,1,505,4,Ann Reed,160', ',,,,Bo Sand,140'], {
      fillDown: ['ward', { column: 'B' }],
      columns: { ...COLUMNS, contestant: { column: 'E' }, votes: { column: 6 } },
    });
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ 'North/1': [120, 101], 'South/1': [160, 140] });
    expect(countsOf(result)).toEqual({ registered: [410, 505], invalid: [2, 4] });
  });

  test('numbers as the table writes them', async () => {
    const rows = ['North;1;1.410;2;Ann Reed;1.120', 'North;1;1.410;2;Bo Sand;101'];
    const result = await read(rows, { delimiter: ';', decimal: ',', thousands: '.' }, HEADER.replaceAll(',', ';'));
    expect(votesOf(result)).toEqual({ 'North/1': [1120, 101] });
    expect(countsOf(result)).toEqual({ registered: [1410], invalid: [2] });
  });

  test('1.000 stays refused', async () => {
    expect(told(await read(['North,1,410,2,Ann Reed,1.000', 'North,1,410,2,Bo Sand,101']))).toEqual([
      expect.stringMatching(/^number-style r\.csv:2:24 n \(Ann Reed\): /),
    ]);
  });

  test('printed shares, a share a row', async () => {
    const result = await read(
      ['North,1,410,2,Ann Reed,120,54.3%', 'North,1,410,2,Bo Sand,101,45.7%'],
      { columns: { ...COLUMNS, shares: 'pct' } },
      `${HEADER},pct`,
    );
    const { shares } = onlyTable(result);
    expect(shares.map((column) => column?.units[0])).toEqual([543, 457]);
  });

  test('a row said again with another share: the share is in doubt, its votes are not', async () => {
    const columns = { ...COLUMNS, shares: 'pct' };
    const rows = ['North,1,410,2,Ann Reed,120,54.3%', 'North,1,410,2,Bo Sand,101,45.7%', 'North,1,410,2,Bo Sand,101,45.6%'];
    const result = await read(
      [...rows, 'South,1,505,4,Ann Reed,160,53.3%', 'South,1,505,4,Bo Sand,140,46.7%'],
      { columns },
      `${HEADER},pct`,
    );
    expect(told(result)).toEqual([]);
    expect(faultsOf(result.dataset)).toEqual([
      'r.csv:4:23 n: line 3 again, the same, 101 to 101',
      'r.csv:4:27 pct: line 3 again, other pct, no ballots',
    ]);
    expect(onlyTable(result).shares[1]?.state).toEqual(Uint8Array.of(IN_DOUBT, PRESENT));
    expect(votesOf(result)).toEqual({ 'North/1': [120, 101], 'South/1': [160, 140] });
  });

  test('where and except choose among the rows', async () => {
    const rows = ['Mayor,North,1,Ann Reed,1', 'Mayor,North,1,Bo Sand,2', 'Council,North,1,Cy Alder,9'];
    const columns = { area: ['ward', 'station'], contestant: 'who', votes: 'n' };
    const header = 'office,ward,station,who,n';
    expect(votesOf(await read(rows, { columns, where: { office: 'Mayor' } }, header))).toEqual({ 'North/1': [1, 2] });
    expect(votesOf(await read(rows, { columns, except: { office: 'Council' } }, header))).toEqual({ 'North/1': [1, 2] });
    expect(told(await read(rows, { columns, where: { office: 'Senate' } }, header))).toEqual([
      expect.stringMatching(/^empty-table .*r\.csv has no row that `where` keeps; 3 were left out$/),
    ]);
  });

  test('notes below the table are no rows; a total by its name is one of others', async () => {
    const result = await read([...ROWS, 'Total,,915,6,Ann Reed,280', 'Total,,915,6,Bo Sand,241', 'Source: the commission,,,,,']);
    expect(told(result)).toEqual([]);
    expect(codes(result)).toEqual(['footer', 'totals-row']);
    expect(result.dataset?.sources[0].tables.map(({ level, rows }) => [level, rows])).toEqual([
      ['station', 2],
      ['country', 1],
    ]);
  });
});

describe('counts that stand in every row of a place', () => {
  test('a contradiction is kept as a fault of its cell, which is in doubt; its place and the rest are read', async () => {
    const result = await read([ROWS[0], 'North,1,412,2,Bo Sand,101', ...ROWS.slice(2)]);
    expect(told(result)).toEqual([]);
    expect(faultsOf(result.dataset)).toEqual(['r.csv:3:9 roll: line 2 again, other roll, no ballots']);
    expect(countsOf(result)).toEqual({ registered: [null, 505], invalid: [2, 4] });
    expect(onlyTable(result).counts.registered?.state[0]).toBe(IN_DOUBT);
    expect(votesOf(result)).toEqual({ 'North/1': [120, 101], 'South/1': [160, 140] });
  });

  test('ballots that rows of a place give differently are in doubt, by their difference at least', async () => {
    const result = await read(['North,1,410,7,Ann Reed,120', 'North,1,410,2,Bo Sand,101', ...ROWS.slice(2)]);
    expect(faultsOf(result.dataset)).toEqual(['r.csv:3:13 rejected: line 2 again, other rejected, 5 to 7']);
  });

  test('a printed turnout that rows of a place give differently', async () => {
    const rows = ['54.3%', '54.5%', '60%', '60%'].map((turnout, at) => `${ROWS[at]},${turnout}`);
    const result = await read(rows, { columns: { ...COLUMNS, turnout: 'to' } }, `${HEADER},to`);
    expect(told(result)).toEqual([]);
    expect(faultsOf(result.dataset)).toEqual(['r.csv:3:27 to: line 2 again, other to, no ballots']);
    expect(onlyTable(result).turnout?.state).toEqual(Uint8Array.of(IN_DOUBT, PRESENT));
  });

  test('the audit reports it as an error, which can be accepted', async () => {
    const { dataset } = await read([ROWS[0], 'North,1,412,2,Bo Sand,101', ...ROWS.slice(2)]);
    const finding = audit(dataset as Dataset).findings.find(({ check }) => check === 'repeated-areas');
    expect(finding).toMatchObject({
      severity: 'error',
      about: 'result',
      scope: { area: 'North/1', quantity: 'different rows: roll' },
      message: 'North, 1, roll: two rows with different numbers, on lines 2 and 3.',
      locations: [
        { file: 'r.csv', line: 3, column: 9, field: 'roll' },
        { file: 'r.csv', line: 2, column: 9, field: 'roll' },
      ],
    });
    const accept = [{ finding: finding?.id as string, reason: 'the publisher says 412', by: 'manifest' as const }];
    const { findings } = audit({ ...(dataset as Dataset), accept });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ accepted }) => accepted?.reason)).toEqual([accept[0].reason]);
  });

  test('a column that differs between the rows of most places does not hold for the place, and is refused', async () => {
    const rows = ['North,1,120,2,Ann Reed,120', 'North,1,101,2,Bo Sand,101', 'South,1,160,4,Ann Reed,160', 'South,1,140,4,Bo Sand,140'];
    expect(told(await read(rows))).toEqual([
      'rows-differ r.csv:3:9 roll: the rows of this place do not agree: it is "120" on line 2',
      'rows-differ r.csv:5:9 roll: the rows of this place do not agree: it is "160" on line 4',
    ]);
  });

  test('the level of a place, which says what it is, has to agree', async () => {
    const rows = ['station', 'ward', 'station', 'station', 'station', 'station'].map(
      (level, at) => `${[...ROWS, 'South,2,505,4,Ann Reed,160', 'South,2,505,4,Bo Sand,140'][at]},${level}`,
    );
    const level = { column: 'lv', values: { station: 'station', ward: 'ward' } };
    expect(told(await read(rows, { level }, `${HEADER},lv`))).toEqual([
      'rows-differ r.csv:3:27 lv: the rows of this place do not agree: it is "station" on line 2',
    ]);
  });

  test('a blank says nothing', async () => {
    expect(countsOf(await read(['North,1,,2,Ann Reed,120', 'North,1,410,,Bo Sand,101']))).toEqual({ registered: [410], invalid: [2] });
  });
});

describe('names of contestants', () => {
  test('spellings, identifiers and abbreviations, whatever their case and spaces', async () => {
    const contestants = [
      { id: '13', name: 'Ann Reed', abbreviation: 'AR' },
      { id: 'sand', name: 'Bo Sand', spellings: ['SAND, Bo'] },
    ];
    const rows = ['N,1,ann  reed,1', 'N,1,"Sand, BO",2', 'N,2,13,3', 'N,2,BO SAND,4', 'N,3,AR,5', 'N,3,sand,6'];
    const columns = { area: ['ward', 'station'], contestant: 'who', votes: 'n' };
    const result = await readFiles(manifest({ columns }, contestants), { 'r.csv': `ward,station,who,n\n${rows.join('\n')}\n` });
    expect(votesOf(result)).toEqual({ 'N/1': [1, 2], 'N/2': [3, 4], 'N/3': [5, 6] });
  });

  test('a name of two cells', async () => {
    const rows = ['N,1,Ann,Reed,1', 'N,1,Bo,Sand,2'];
    const columns = { area: ['ward', 'station'], contestant: ['first', 'last'], votes: 'n' };
    expect(votesOf(await read(rows, { columns }, 'ward,station,first,last,n'))).toEqual({ 'N/1': [1, 2] });
  });

  test('names of one table go before the spellings', async () => {
    const rows = ['N,1,1,1,A,10', 'N,1,1,1,B,20'];
    expect(votesOf(await read(rows, { contestants: { reed: 'B', sand: ['A'] } }))).toEqual({ 'N/1': [20, 10] });
    expect(told(await read(rows, { contestants: { rede: 'B' } }))[0]).toMatch(
      /^unknown-contestant .*"rede" is not a contestant of this contest; did you mean "reed"\?$/,
    );
  });

  test('a name of nobody is a problem that lists it', async () => {
    const result = await read([...ROWS, 'North,1,410,2,Ann Reet,7', 'South,1,505,4,Blank,30', 'North,1,410,2,Blank,12']);
    expect(result.problems).toMatchObject([
      {
        code: 'unknown-name',
        location: { line: 7, field: 'who' },
        message: '2 names are of no contestant: "Blank" (2 rows, 42 votes), "Ann Reet" (1 row, 7 votes; did you mean "Ann Reed"?)',
      },
    ]);
  });

  test('names to be left out, by word and by star, are counted', async () => {
    const rows = [...ROWS, 'North,1,410,2,Write-in (A),7', 'South,1,505,4,Scattering,3'];
    const result = await read(rows, { otherNames: ['write-in*', 'Scattering'] });
    expect(votesOf(result)).toEqual({ 'North/1': [120, 101], 'South/1': [160, 140] });
    expect(result.notices).toMatchObject([
      {
        code: 'other-names',
        message: 'r.csv: skipped 2 rows with 10 votes of 2 names listed under `otherNames`: "Write-in (A)", "Scattering"',
      },
    ]);
  });

  test('rows of a count, added up', async () => {
    const columns = { area: ['ward', 'station'], contestant: 'who', votes: 'n' };
    const rows = ['N,1,Ann Reed,10', 'N,1,Bo Sand,20', 'N,1,Blank,3', 'N,1,Null,2', 'N,2,Ann Reed,1', 'N,2,Bo Sand,2', 'N,2,Null,4'];
    const result = await read(rows, { columns, countRows: { invalid: ['Blank', 'Null'] } }, 'ward,station,who,n');
    expect(votesOf(result)).toEqual({ 'N/1': [10, 20], 'N/2': [1, 2] });
    expect(countsOf(result)).toEqual({ invalid: [5, 4] });
  });

  test('several names of one contestant are added up', async () => {
    const rows = ['N,1,1,1,Ann Reed,10', 'N,1,1,1,Bo Sand,20', 'N,1,1,1,"SAND, Bo",5'];
    expect(votesOf(await read(rows))).toEqual({ 'N/1': [10, 25] });
  });

  test('a name of two contestants is refused', async () => {
    const contestants = [
      { id: 'a', name: 'Ann Reed', abbreviation: 'R' },
      { id: 'b', name: 'Rob Reed', abbreviation: 'R' },
    ];
    const result = await readFiles(manifest({ columns: COLUMNS }, contestants), { 'r.csv': `${HEADER}\nN,1,1,1,R,1\n` });
    expect(told(result)[0]).toMatch(/^ambiguous-name .*r\.csv: the name "R" is of several: "n \(Ann Reed\)", "n \(Rob Reed\)"$/);
  });
});

describe('rows of one contestant in one place', () => {
  test('that differ leave the count in doubt; that many are told apart by something else', async () => {
    const result = await read([...ROWS, 'North,1,410,2,Ann Reed,5']);
    expect(told(result)).toEqual([]);
    expect(votesOf(result)).toEqual({ 'North/1': [null, 101], 'South/1': [160, 140] });
    expect(faultsOf(result.dataset)).toEqual(['r.csv:6:24 n: line 2 again, other n, 115 to 120']);
    expect(told(await read([ROWS[0], 'North,1,410,2,Ann Reed,5']))).toEqual([
      'duplicate-row r.csv:3:24 n: these votes already have a row, on line 2',
    ]);
  });

  const byMode = (rows: readonly string[], more: Record<string, unknown> = {}): Promise<ReadDataset> =>
    read(rows, { columns: { area: ['ward', 'station'], contestant: 'who', votes: 'n', mode: 'how' }, ...more }, 'ward,station,who,how,n');

  test('are added up by way of voting', async () => {
    expect(votesOf(await byMode(['N,1,Ann Reed,post,4', 'N,1,Bo Sand,post,1', 'N,1,Ann Reed,booth,6', 'N,1,Bo Sand,booth,2']))).toEqual({
      'N/1': [10, 3],
    });
  });

  test('a total beside them has to agree', async () => {
    const rows = ['N,1,Ann Reed,post,4', 'N,1,Ann Reed,booth,6', 'N,1,Bo Sand,post,1'];
    expect(votesOf(await byMode([...rows, 'N,1,Ann Reed,Gesamt,10']))).toEqual({ 'N/1': [10, 1] });
    const wrong = await byMode([...rows, 'N,1,Ann Reed,Total,11']);
    expect(votesOf(wrong)).toEqual({ 'N/1': [11, 1] });
    expect(faultsOf(wrong.dataset)).toEqual(['r.csv:5:20 n: n (Ann Reed) 10 of 11']);
  });

  test('an unknown part leaves the sum unknown, unless blanks are zero', async () => {
    const rows = ['N,1,Ann Reed,post,', 'N,1,Ann Reed,booth,6', 'N,1,Bo Sand,post,1', 'N,1,Bo Sand,booth,2'];
    expect(votesOf(await byMode(rows))).toEqual({ 'N/1': [null, 3] });
    expect(votesOf(await byMode(rows, { blank: 'zero' }))).toEqual({ 'N/1': [6, 3] });
  });
});

describe('a contestant without a row in a place', () => {
  const rows = [ROWS[0], ROWS[2], ROWS[3]];

  test('has no known votes there, and that is told', async () => {
    const result = await read(rows);
    expect(votesOf(result)).toEqual({ 'North/1': [120, null], 'South/1': [160, 140] });
    expect(result.notices).toMatchObject([
      {
        code: 'absent-rows',
        message:
          'r.csv: the votes of a contestant are not known where a place has no row of it; of 2 places, this concerns: "Bo Sand" in 1 place. If it has 0 votes there, say `blank: zero`',
      },
    ]);
  });

  test('has none under `blank: zero`', async () => {
    const result = await read(rows, { blank: 'zero' });
    expect(votesOf(result)).toEqual({ 'North/1': [120, 0], 'South/1': [160, 140] });
    expect(codes(result)).toEqual(['absent-rows']);
  });

  test('or in all of them', async () => {
    expect((await read([ROWS[0], ROWS[2]])).notices).toMatchObject([
      { code: 'absent-contestants', message: 'r.csv: no row names "Bo Sand"' },
    ]);
  });
});

describe('keys that do not fit', () => {
  const VOTES = { reed: 'a', sand: 'b' };
  test.each([
    ['a column for each contestant', { columns: { ...COLUMNS, votes: VOTES } }, /a long table has its votes in one column$/],
    ['no contestant', { columns: { votes: 'n' } }, /a long table names the contestant of each row in a cell$/],
    ['no votes', { columns: { contestant: 'who' } }, /a long table has votes in each row$/],
    ['a published layout', { format: 'medsl' }, /the format medsl has a layout of its own$/],
    ['a report of Clarity', { format: 'clarity' }, /the format clarity has a layout of its own$/],
    ['a report in EML', { format: 'eml' }, /the format eml has a layout of its own$/],
    [
      'a wide table with one column of votes',
      { layout: 'wide', columns: { votes: 'n' } },
      /one column of votes needs the contestants it belongs to$/,
    ],
    [
      'a wide table with names',
      { layout: 'wide', columns: { votes: VOTES }, otherNames: 'x' },
      /only a table that names contestants in cells/,
    ],
    ['a column that is not there', { columns: { ...COLUMNS, contestant: 'whom' } }, /r\.csv has no column "whom"; did you mean "who"\?$/],
    ['a count twice', { countRows: { invalid: 'Blank' } }, /`invalid` has a column of its own as well$/],
    ['another layout', { layout: 'logn' }, /this value cannot be used here; did you mean "long"\?$/],
  ])('%s', async (_, table, message) => {
    const [first] = told(await read(ROWS, table));
    expect(first).toMatch(message);
    expect(first).toMatch(/ audit\.json:1:\d+ /);
  });

  test('a wrong identifier inside `votes` is still placed at itself', async () => {
    const result = await readFiles(manifest({ layout: 'wide', columns: { votes: { reed: [] } } }), { 'r.csv': 'a\n1\n' });
    expect(told(result)).toEqual([expect.stringMatching(/^value .* sources\.commission\.tables\.0\.columns\.votes\.reed: /)]);
  });
});

test('the same in JSON rows and with copies of protocols', async () => {
  const rows = [
    { ward: 'N', station: 1, who: 'Ann Reed', n: 4, observer: 'x' },
    { ward: 'N', station: 1, who: 'Bo Sand', n: 5, observer: 'x' },
    { ward: 'N', station: 1, who: 'Ann Reed', n: 4, observer: 'y' },
    { ward: 'N', station: 1, who: 'Bo Sand', n: 6, observer: 'y' },
  ];
  const columns = { area: ['ward', 'station'], contestant: 'who', votes: 'n', copy: 'observer' };
  const result = await readFiles(manifest({ columns, file: 'r.json' }, CONTESTANTS, 'observer-tally'), { 'r.json': JSON.stringify(rows) });
  expect(told(result)).toEqual([]);
  const { votes, rows: size, copies } = onlyTable(result);
  expect([size, copies, votes.map((column) => Array.from(column?.values ?? []))]).toEqual([
    2,
    true,
    [
      [4, 4],
      [5, 6],
    ],
  ]);
});

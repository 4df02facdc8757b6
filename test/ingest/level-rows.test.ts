import { describe, expect, test } from 'vitest';
import { audit, type Dataset } from '../../src/index.ts';
import { faultsOf } from '../support/faults.ts';
import { oneTable, readFiles, told } from '../support/read-files.ts';
import { drafted } from './guess/drafted.ts';

const values = { stn: 'station', mun: 'municipality', dis: 'district' };

const CSV = `town,kind,name,A,B
,dis,Vale,150,86
Hill,mun,Hill,90,50
Hill,stn,School,60,20
Hill,stn,Hall,30,30
Moor,mun,Moor,60,36
Moor,stn,Inn,40,16
Moor,stn,Mill,20,20
`;

const read = (csv: string, table: Record<string, unknown> = {}, columns: Record<string, unknown> = {}) =>
  readFiles(
    oneTable({
      file: 'r.csv',
      level: { column: 'kind', values },
      columns: { area: ['town', 'name'], votes: { a: 'A', b: 'B' }, ...columns },
      ...table,
    }),
    { 'r.csv': csv },
  );

/** Level, areas and votes for A of each table, and the line of each row. */
const tables = ({ dataset }: Awaited<ReturnType<typeof read>>) =>
  dataset?.sources[0].tables.map(({ level, area, votes, rows, line }) => [
    level,
    ...Array.from({ length: rows }, (_, row) => `${line(row)} ${dataset.areas.id(area[row])}: ${votes[0]?.values[row]}`),
  ]);

const errors = (dataset: Dataset | undefined) =>
  audit(dataset as Dataset, { checks: ['parts-sum-to-total'] })
    .findings.filter(({ severity, scope }) => severity === 'error' && scope.contestant !== undefined)
    .map(({ scope }) => `${scope.area ?? 'all'} ${scope.contestant}`);

const codes = ({ notices }: Awaited<ReturnType<typeof read>>) => notices.map(({ code }) => code);

describe('levels that a column tells apart', () => {
  test('each level is a table about the areas that hold its parts', async () => {
    const found = await read(CSV);
    expect(told(found)).toEqual([]);
    expect(tables(found)).toEqual([
      ['station', '4 Hill/School: 60', '5 Hill/Hall: 30', '7 Moor/Inn: 40', '8 Moor/Mill: 20'],
      ['municipality', '3 Hill: 90', '6 Moor: 60'],
      ['district', '2 : 150'],
    ]);
    expect(errors(found.dataset)).toEqual([]);
    expect(codes(found)).toEqual(['levels']);
    expect(found.notices[0].message).toContain('1 row of district, 2 rows of municipality, 4 rows of station');
  });

  test('a total that differs from its parts is found, at either level', async () => {
    const { dataset } = await read(CSV.replace('Moor,60,36', 'Moor,61,36'));
    expect(errors(dataset)).toEqual(['Moor a', 'all a']);
  });

  test('the order of rows, and of the values in the manifest, does not matter', async () => {
    const [header, ...rows] = CSV.trim().split('\n');
    const reversed = [header, ...rows.reverse()].join('\n');
    const found = await read(reversed, { level: { column: 'kind', values: { dis: 'district', mun: 'municipality', stn: 'station' } } });
    expect(tables(found)?.map(([level, ...of]) => [level, of.length])).toEqual([
      ['station', 4],
      ['municipality', 2],
      ['district', 1],
    ]);
    expect(errors(found.dataset)).toEqual([]);
  });

  test('totals named otherwise than the code of their area are those of the area around them', async () => {
    const found = await read(
      CSV.replaceAll('Hill,', '071,').replaceAll('Moor,', '072,').replace('mun,071', 'mun,Hill').replace('mun,072', 'mun,Moor'),
    );
    expect(tables(found)?.[1]).toEqual(['municipality', '3 071: 90', '6 072: 60']);
    expect(errors(found.dataset)).toEqual([]);
  });

  test('totals with blanks in the path', async () => {
    const csv =
      'region,town,station,kind,A,B\nR,,,dis,150,86\nR,Hill,,mun,90,50\nR,Hill,1,stn,60,20\nR,Hill,2,stn,30,30\nR,Moor,,mun,60,36\nR,Moor,1,stn,60,36\n';
    const found = await read(csv, {}, { area: ['region', 'town', 'station'] });
    expect(told(found)).toEqual([]);
    expect(tables(found)).toEqual([
      ['station', '4 R/Hill/1: 60', '5 R/Hill/2: 30', '7 R/Moor/1: 60'],
      ['municipality', '3 R/Hill: 90', '6 R/Moor: 60'],
      ['district', '2 R: 150'],
    ]);
    expect(codes(found)).toEqual(['levels']);
  });

  test('rows that hold no others are told, and so are values that are not listed', async () => {
    const csv = `${CSV},uni,North,1,1\n,uni,South,2,2\n,x?,East,5,5\n`;
    const found = await read(csv, { level: { column: 'kind', values: { ...values, uni: 'union' } } });
    expect(tables(found)?.[2]).toEqual(['union', '9 North: 1', '10 South: 2']);
    expect(codes(found)).toEqual(['levels', 'level-apart', 'unlisted-level']);
    expect(found.notices[1].message).toContain('2 rows of the level "union"');
    expect(found.notices[2].message).toMatch(/1 row left out.*"x\?" in 1 row, first on line 11/);
  });

  test('an area with two rows of one level contradicts itself; with rows of two levels it does not', async () => {
    const twice = await read(CSV.replace('Moor,mun,Moor', 'Hill,mun,Hill'));
    expect([told(twice), faultsOf(twice.dataset)]).toEqual([[], ['r.csv:6:10 name: line 3 again, other A, B, 30 to 140']]);
  });

  test('no row of a level that is listed', async () => {
    const found = await read(CSV, { level: { column: 'kind', values: { STN: 'station' } } });
    expect(told(found)).toEqual([
      expect.stringMatching(/^unlisted-level audit.json:1:\d+ .*level.values: r.csv has no row of these levels/),
    ]);
    expect(found.problems[0].expected).toBe('some of "dis", "mun", "stn"');
  });

  test.each([
    [{ column: 'kind', stn: 'station' }, '`level: {column: kind, values: {stn: station}}`'],
    [{ kind: { stn: 'station', mun: 'town' } }, '`level: {column: kind, values: {stn: station, mun: town}}`'],
    [{ column: 'kind', value: { 'a b': 'x' } }, '`level: {column: kind, values: {a b: x}}`'],
    [{ column: 'kind' }, '`level: {column: kind, values: {VALUE: station}}`'],
    [{ stn: 'station', 'mun:': 'town' }, '`level: {column: HEADING, values: {stn: station, "mun:": town}}`'],
  ])('%j is answered with the right form', async (level, expected) => {
    const { problems } = await read(CSV, { level });
    expect(problems.map((one) => [one.code, one.location.field, one.expected])).toEqual([
      ['level', 'sources.commission.tables.0.level', expected],
    ]);
  });
});

describe('the draft', () => {
  test.each([
    ['words nobody knows', { stn: 'kituo', mun: 'mji', dis: 'wilaya' }],
    ['words of another script', { stn: 'участок!', mun: 'посёлок!', dis: 'округ!' }],
  ])('finds the column by its sums: %s', (_, words) => {
    let csv = CSV.replace('town,kind,name', 'qa,qb,qc');
    for (const [from, to] of Object.entries(words)) csv = csv.replaceAll(`,${from},`, `,${to},`);
    const { table, undecided } = drafted({ 'r.csv': csv });
    expect(table.level).toMatchObject({ column: 'qb', values: { [words.stn]: 'station' } });
    expect(Object.keys((table.level as { values: object }).values).sort()).toEqual(Object.values(words).sort());
    expect(undecided.join()).toContain('"qb" says which level a row is of');
  });

  test('ways of voting, and regions with their total, are no levels', () => {
    const ways =
      'station,way,A,B,valid\n1,all,30,20,50\n1,post,10,5,15\n1,desk,20,15,35\n2,all,40,20,60\n2,post,10,6,16\n2,desk,30,14,44\n';
    expect(drafted({ 'r.csv': ways }).table.level).toBeTypeOf('string');
    const regions = 'part,station,A,B,valid\nN,1,30,20,50\nN,2,10,5,15\nS,3,20,15,35\nS,4,41,20,61\nJumla,,101,60,161\n';
    expect(drafted({ 'r.csv': regions }).table.level).toBeTypeOf('string');
  });
});

import { describe, expect, test } from 'vitest';
import { selectRows, shareAt, type Table } from '../../src/data/table.ts';
import { rowLines } from '../../src/findings/bulk.ts';
import { audit, type Dataset } from '../../src/index.ts';
import { readFiles, told } from '../support/read-files.ts';

const table = (file: string, more: Record<string, unknown> = {}) => ({
  file,
  level: 'station',
  columns: { area: ['county', 'station'], registered: 'roll', ballotsCast: 'cast', votes: { a: 'A', b: 'B' } },
  ...more,
});
const manifest = (tables: readonly unknown[]): string =>
  JSON.stringify({
    schemaVersion: 1,
    id: 'two',
    title: 'Two tables of stations',
    contest: {},
    contestants: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    sources: [{ id: 'commission', kind: 'official', tables }],
  });
const ONE = 'county,station,roll,cast,A,B\nC1,1,600,300,140,150\nC1,2,700,400,190,200\n';
const TWO = 'county,station,cast,roll,B,A\nC2,1,330,610,160,170\nC2,2,410,720,210,180\nC2,3,50,90,20,30\n';

async function tablesOf(
  tables: readonly unknown[],
  files: Record<string, string>,
): Promise<{ dataset: Dataset; tables: readonly Table[] }> {
  const result = await readFiles(manifest(tables), files);
  expect(told(result)).toEqual([]);
  const dataset = result.dataset as Dataset;
  return { dataset, tables: dataset.sources[0].tables };
}

describe('two tables of one level of one source', () => {
  const both = [table('t1.csv'), table('t2.csv')];
  const files = { 't1.csv': ONE, 't2.csv': TWO };

  test('are one table of all their rows, each with its own file and line', async () => {
    const { dataset, tables } = await tablesOf(both, files);
    expect(tables).toHaveLength(1);
    const [joined] = tables;
    expect(Array.from(joined.area, (area) => dataset.areas.id(area))).toEqual(['C1/1', 'C1/2', 'C2/1', 'C2/2', 'C2/3']);
    expect(joined.votes.map((column) => Array.from(column?.values ?? []))).toEqual([
      [140, 190, 170, 180, 30],
      [150, 200, 160, 210, 20],
    ]);
    expect(joined.locate(3, joined.votes[1] as never)).toEqual([{ file: 't2.csv', line: 3, column: 14, field: 'B' }]);
    expect([joined.line(1), joined.line(2), joined.file]).toEqual([3, 2, 't1.csv, t2.csv']);
  });

  test('are found again in some of their rows', async () => {
    const { tables } = await tablesOf(both, files);
    const some = selectRows(tables[0], [1, 4]);
    expect(some.locate(1, some.counts.registered as never)).toEqual([{ file: 't2.csv', line: 4, column: 9, field: 'roll' }]);
    expect(some.partOf?.(1)).toMatchObject({ file: 't2.csv' });
  });

  test('a list of rows names the lines of each file', async () => {
    const { tables } = await tablesOf(both, files);
    expect(rowLines(tables[0], [0, 1, 2, 4])).toEqual({ file: 't1.csv', count: 4, lines: '2-3; t2.csv: 2,4' });
    expect(rowLines(tables[0], [3])).toEqual({ file: 't2.csv', count: 1, lines: '3' });
  });

  test('of which one has a column more: it is not reported in the other', async () => {
    const columns = { area: ['county', 'station'], votes: { a: 'A' }, shares: { a: 'pa' } };
    const { tables } = await tablesOf([table('t1.csv'), table('t2.csv', { columns })], {
      ...files,
      't2.csv': 'county,station,A,pa\nC2,1,170,51.5%\n',
    });
    const [joined] = tables;
    expect(Array.from(joined.votes[1]?.state ?? [])).toEqual([1, 1, 0]);
    expect(shareAt(joined.shares[0], 2)).toEqual({ units: 515, decimals: 1, relation: 'is' });
    expect(shareAt(joined.shares[0], 0)).toBeUndefined();
    expect(joined.locate(2, joined.shares[0] as never)).toEqual([{ file: 't2.csv', line: 2, column: 10, field: 'pa' }]);
  });

  test('stay apart where they are about the same areas, or another level, or are rounded', async () => {
    expect((await tablesOf(both, { ...files, 't2.csv': ONE })).tables).toHaveLength(2);
    expect((await tablesOf([table('t1.csv'), table('t2.csv', { counts: 'rounded' })], files)).tables).toHaveLength(2);
    expect((await tablesOf([table('t1.csv'), table('t2.csv', { level: 'ward' })], files)).tables).toHaveLength(2);
  });

  test('are asked together: every finding is what one table of all rows gives', async () => {
    const rows = (county: string, from: number): string =>
      Array.from({ length: 300 }, (_, at) => {
        const cast = 200 + ((37 * (at + from)) % 150);
        return `${county},${at},${cast + 180},${cast},${Math.floor(cast * 0.6)},${cast - Math.floor(cast * 0.6) + (at === 7 ? 900 : 0)}\n`;
      }).join('');
    const header = 'county,station,roll,cast,A,B\n';
    const apart = await tablesOf(both, { 't1.csv': header + rows('C1', 0), 't2.csv': header + rows('C2', 11) });
    const whole = await tablesOf([table('all.csv')], { 'all.csv': header + rows('C1', 0) + rows('C2', 11) });
    const told = (dataset: Dataset): string[] => audit(dataset).findings.map(({ check, severity }) => `${severity} ${check}`);
    expect(told(apart.dataset)).toEqual(told(whole.dataset));
    expect(told(apart.dataset).length).toBeGreaterThan(0);
  });
});

describe('one entry of several files', () => {
  test('is one table of all their rows', async () => {
    const { dataset, tables } = await tablesOf([table('', { file: ['t1.csv', 't2.csv'] })], { 't1.csv': ONE, 't2.csv': TWO });
    expect(tables).toHaveLength(1);
    expect(tables[0].locate(2, tables[0].votes[0] as never)).toEqual([{ file: 't2.csv', line: 2, column: 18, field: 'A' }]);
    expect(dataset.files.map(({ path, rows }) => `${path} ${rows}`)).toEqual(['audit.json undefined', 't1.csv 2', 't2.csv 3']);
  });

  test('beside another entry: problems are placed at the file or the key that they are of', async () => {
    const entries = [table('t0.csv'), table('', { file: ['t1.csv', 't9.csv', '../t.csv'] }), table('t3.csv', { where: { x: 'y' } })];
    const { problems } = await readFiles(manifest(entries), { 't0.csv': ONE, 't1.csv': TWO, 't3.csv': ONE });
    expect(problems.map(({ code, location: { field } }) => `${code} ${field}`)).toEqual([
      'missing-file sources.commission.tables.1.file.1',
      'path sources.commission.tables.1.file.2',
      'unknown-column sources.commission.tables.2.where.x',
    ]);
  });
});

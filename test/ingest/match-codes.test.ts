import { describe, expect, test } from 'vitest';
import { audit } from '../../src/index.ts';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';

const table = (file: string, level: string, area: unknown, more: Record<string, unknown> = {}) => ({
  file,
  level,
  columns: { area, votes: { a: 'A', b: 'B' } },
  ...more,
});

const manifest = (sources: readonly (readonly unknown[])[], more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    schemaVersion: 1,
    id: 'test',
    title: 'Testland',
    contest: {},
    contestants: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
    sources: sources.map((tables, at) => ({ id: `s${at}`, kind: at === 0 ? 'official' : 'observer-tally', tables })),
    ...more,
  });

/** The areas of each table of each source. */
const areasOf = ({ dataset }: Awaited<ReturnType<typeof readFiles>>) =>
  dataset?.sources.map(({ tables }) => tables.map(({ area }) => Array.from(area, (one) => dataset.areas.id(one))));

const codes = ({ notices }: Awaited<ReturnType<typeof readFiles>>) => notices.filter(({ code }) => code === 'matched-codes');

describe('codes that differ by zeros in front', () => {
  const official = 'region,station,A,B\n01,001,5,6\n01,012,7,8\n02,001,1,2\n';

  test('are the same where each side has only one of them', async () => {
    const files = { 'o.csv': official, 't.csv': 'region,station,A,B\n1,1,5,6\n1,12,7,9\n2,01,1,2\n' };
    const path = ['region', 'station'];
    const found = await readFiles(manifest([[table('o.csv', 'station', path)], [table('t.csv', 'station', path)]]), files);
    expect(told(found)).toEqual([]);
    expect(areasOf(found)).toEqual([[['01/001', '01/012', '02/001']], [['01/001', '01/012', '02/001']]]);
    expect(codes(found).map(({ message }) => message)).toEqual([expect.stringMatching(/^Matched 5 codes .*"01" and "1", "02" and "2"/)]);
  });

  test('are different where one side has both', async () => {
    const files = { 'o.csv': 'station,A,B\n001,5,6\n1,7,8\n02,1,1\n', 't.csv': 'station,A,B\n0001,5,6\n2,1,1\n' };
    const found = await readFiles(manifest([[table('o.csv', 'station', 'station')], [table('t.csv', 'station', 'station')]]), files);
    expect(areasOf(found)).toEqual([[['001', '1', '02']], [['0001', '02']]]);
    expect(codes(found).length).toBe(1);
  });

  test('parts and totals of two tables', async () => {
    const files = { 'o.csv': official, 'r.csv': 'region,A,B\n1,12,14\n2,1,2\n' };
    const read = (r: string) =>
      readFiles(manifest([[table('o.csv', 'station', ['region', 'station']), table('r.csv', 'region', 'region')]]), {
        ...files,
        'r.csv': r,
      });
    const parts = async (r: string) => audit((await read(r)).dataset as never, { checks: ['parts-sum-to-total'] });
    expect((await parts(files['r.csv'])).summary.errors).toBe(0);
    expect((await parts(files['r.csv'])).checks[0].tests).toBeGreaterThan(3);
    expect((await parts('region,A,B\n1,13,14\n2,1,2\n')).summary.errors).toBeGreaterThan(0);
  });

  test('one table is left as it is', async () => {
    const found = await readFiles(manifest([[table('o.csv', 'station', 'station')]]), { 'o.csv': 'station,A,B\n001,5,6\n1,7,8\n' });
    expect([areasOf(found), codes(found)]).toEqual([[[['001', '1']]], []]);
  });

  test('in a list of areas', async () => {
    const files = { 'areas.csv': 'id,name,parent\n00,Land,\n007,South,00\n012,North,00\n', 'o.csv': 'region,A,B\n7,5,6\n12,7,8\n' };
    const areas = { areas: { file: 'areas.csv', id: 'id', name: 'name', parent: 'parent' } };
    const found = await readFiles(manifest([[table('o.csv', 'region', 'region')]], areas), files);
    expect([told(found), areasOf(found)]).toEqual([[], [[['007', '012']]]]);
    expect(codes(found)[0].message).toContain('Found 2 codes');
    const both = { ...files, 'areas.csv': `${files['areas.csv']}07,East,00\n` };
    expect(told(await readFiles(manifest([[table('o.csv', 'region', 'region')]], areas), both))).toEqual([
      expect.stringMatching(/^unknown-area o.csv:2:1/),
    ]);
  });
});

describe('match: number', () => {
  const area = (column: unknown) => ['region', { column, match: 'number' }];

  test('names of stations are told apart by their numbers', async () => {
    const files = { 'o.csv': 'region,PEC,A,B\nN,PEC No. 012,5,6\nN,№ 7,7,8\n', 't.csv': 'region,No,A,B\nN,12,5,6\nN,007,7,8\n' };
    const sources = [[table('o.csv', 'station', area('PEC'))], [table('t.csv', 'station', area('No'))]];
    const found = await readFiles(manifest(sources), files);
    expect([told(found), areasOf(found)]).toEqual([[], [[['N/12', 'N/7']], [['N/12', 'N/7']]]]);
    const letters = await readFiles(manifest([[table('o.csv', 'station', area('B'))]]), {
      'o.csv': files['o.csv'].replace(',B\n', ',votes\n'),
    });
    expect(told(letters).join()).toContain('no column "B"');
  });

  test('a name without a number is told', async () => {
    const found = await readFiles(manifest([[table('o.csv', 'station', area('PEC'))]]), { 'o.csv': 'region,PEC,A,B\nN,Hall,5,6\n' });
    expect(told(found)).toEqual(['area-number o.csv:2:3 PEC: the name holds no number']);
  });
});

describe('identity: row', () => {
  const csv = 'station,A,B\n1,5,6\n2,7,8\n1,9,1\n';

  test('tells rows with the same key apart by their lines, with a notice', async () => {
    const found = await readFiles(oneTable({ file: 'r.csv', identity: 'row' }), { 'r.csv': csv });
    expect([told(found), votesOf(found)]).toEqual([[], { '1 (line 2)': [5, 6], '2': [7, 8], '1 (line 4)': [9, 1] }]);
    expect(found.notices.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^repeated-keys .*2 rows .*"1"/),
    ]);
    const [table] = found.dataset?.sources[0].tables ?? [];
    expect(table.locate(2, table.votes[0] as never)).toEqual([{ file: 'r.csv', line: 4, column: 3, field: 'A' }]);
  });

  test('says nothing where no key repeats, and counts only rows that are kept', async () => {
    const kept = { file: 'r.csv', identity: 'row', except: { A: '9' } };
    const found = await readFiles(oneTable(kept), { 'r.csv': csv });
    expect([votesOf(found), found.notices]).toEqual([{ '1': [5, 6], '2': [7, 8] }, []]);
  });

  test('a large table too', async () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `${at % 8999},1,2`);
    const found = await readFiles(oneTable({ file: 'r.csv', identity: 'row' }), { 'r.csv': `station,A,B\n${rows.join('\n')}\n` });
    expect([told(found), found.dataset?.sources[0].tables[0].rows, Object.keys(votesOf(found)).length]).toEqual([[], 9000, 9000]);
  });

  test('is of no use to a long table', async () => {
    const long = { file: 'r.csv', identity: 'row', layout: 'long', columns: { area: 'station', contestant: 'A', votes: 'B' } };
    expect(told(await readFiles(oneTable(long), { 'r.csv': csv }))).toEqual([
      expect.stringMatching(/identity: the rows of a place belong together/),
    ]);
  });
});

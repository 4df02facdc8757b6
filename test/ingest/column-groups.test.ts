import { describe, expect, test } from 'vitest';
import { audit } from '../../src/index.ts';
import { columnsLike } from '../../src/ingest/column-groups.ts';
import { uniqueHeadings } from '../../src/ingest/headings.ts';
import { faultsOf } from '../support/faults.ts';
import { readFiles, told, votesOf } from '../support/read-files.ts';
import { workbook } from '../support/workbook.ts';
import { drafted } from './guess/drafted.ts';

const manifest = (table: Record<string, unknown>, spellings: Record<string, unknown> = {}): string =>
  JSON.stringify({
    schemaVersion: 1,
    id: 'test',
    title: 'Testland',
    contest: {},
    contestants: [
      { id: 'a', name: 'Ada Vale', spellings: ['VALE'], ...spellings },
      { id: 'b', name: 'Ben Marsh', spellings: ['MARSH', 'MARSH-LEE'] },
    ],
    sources: [{ id: 's', kind: 'official', tables: [{ file: 'r.csv', level: 'station', ...table }] }],
  });

const grouped = (groups: Record<string, unknown>, more: Record<string, unknown> = {}, columns: Record<string, unknown> = {}): string =>
  manifest({ layout: 'grouped', groups, columns: { area: 'Place', valid: 'Valid', ...columns }, ...more });

describe('columns of a template', () => {
  test.each([
    [
      ['Name', 'Votes 1', 'Votes 2', 'Votes 10'],
      'Votes ?',
      [
        [1, 1],
        [2, 2],
        [10, 3],
      ],
    ],
    [
      ['x', 'C1 votes', 'C2 votes'],
      'C? votes',
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      ['Votes', 'Name', 'Votes', 'Name'],
      'Votes',
      [
        [1, 0],
        [2, 2],
      ],
    ],
    [
      ['Votes', 'Name', 'Votes', 'Name'],
      'Votes ?',
      [
        [1, 0],
        [2, 2],
      ],
    ],
    [
      ['Votes', 'Name', 'Votes.1', 'Name.1'],
      'Votes.?',
      [
        [0, 0],
        [1, 2],
      ],
    ],
    [
      ['Votes', 'Votes 2', 'Votes 3'],
      'Votes ?',
      [
        [1, 0],
        [2, 1],
        [3, 2],
      ],
    ],
    [
      ['Votes 01', 'Votes 02'],
      'Votes ?',
      [
        [1, 0],
        [2, 1],
      ],
    ],
    [
      ['Votes 1 in 2020', 'Votes 2 in 2020'],
      'Votes ? in 2020',
      [
        [1, 0],
        [2, 1],
      ],
    ],
    [['Votes', 'Name'], 'Share ?', []],
  ])('%j, %s', (header, template, expected) => expect([...columnsLike(uniqueHeadings(header), template)]).toEqual(expected));
});

describe('layout: grouped', () => {
  const CSV = `Place,Valid,Name 1,Votes 1,% 1,Name 2,Votes 2,% 2
P1,30,VALE,20,66.7%,MARSH,10,33.3%
P2,50,MARSH-LEE,35,70.0%,VALE,15,30.0%
P3,9,VALE,9,100.0%,,,
`;
  const GROUPS = { contestant: 'Name ?', votes: 'Votes ?', shares: '% ?' };

  test('each contestant has the votes of the groups that name it, at their cells', async () => {
    const found = await readFiles(grouped(GROUPS), { 'r.csv': CSV });
    expect(told(found)).toEqual([]);
    expect(votesOf(found)).toEqual({ P1: [20, 10], P2: [15, 35], P3: [9, null] });
    const [table] = found.dataset?.sources[0].tables ?? [];
    expect(table.locate(1, table.votes[0] as never)).toMatchObject([{ file: 'r.csv', line: 3, column: 31 }]);
    expect(table.locate(1, table.shares[1] as never)).toMatchObject([{ file: 'r.csv', line: 3, column: 20 }]);
    expect(Array.from(table.counts.valid?.values ?? [])).toEqual([30, 50, 9]);
    expect(found.notices.map(({ code }) => code)).toEqual(['absent-rows']);
    const report = audit(found.dataset as never, { checks: ['share-matches-votes', 'parts-sum-to-total'] });
    expect(report.summary.errors).toBe(0);
    expect(report.checks.map(({ tests }) => tests)).toEqual([2, 5]);
  });

  test('rows that go on beyond the header, and headings that are repeated', async () => {
    const short = 'Place;Valid;Name;Votes\nP1;30;VALE;20;MARSH;10\nP2;50;MARSH;35;VALE;15\n';
    const table = { delimiter: ';', repeat: 2 };
    expect(votesOf(await readFiles(grouped({ contestant: 'Name ?', votes: 'Votes ?' }, table), { 'r.csv': short }))).toEqual({
      P1: [20, 10],
      P2: [15, 35],
    });
    const twice = 'Place,Valid,Name,Votes,Name,Votes\nP1,30,VALE,20,MARSH,10\nP2,50,MARSH,35,VALE,15\n';
    expect(votesOf(await readFiles(grouped({ contestant: 'Name', votes: 'Votes' }), { 'r.csv': twice }))).toEqual({
      P1: [20, 10],
      P2: [15, 35],
    });
  });

  test('in a workbook; names of several cells, with a list of spellings of the table', async () => {
    const book = workbook([
      {
        name: 'R',
        rows: [
          ['Place', 'Valid', 'Last 1', 'First 1', 'Votes 1', 'Last 2', 'First 2', 'Votes 2'],
          ['P1', 30, 'Lee', 'Bo', 20, 'Lee', 'Al', 10],
        ],
      },
    ]);
    const table = { file: 'r.xlsx', contestants: { a: ['Lee Al'], b: 'Lee Bo' } };
    const found = await readFiles(grouped({ contestant: ['Last ?', 'First ?'], votes: 'Votes ?' }, table), { 'r.xlsx': book });
    expect([told(found), votesOf(found)]).toEqual([[], { P1: [10, 20] }]);
  });

  test('a name that no contestant has is told with its rows and votes, or left out with a notice', async () => {
    const csv = CSV.replace('P3,9,VALE,9', 'P3,9,VAIL,9').replace('MARSH,10', 'FENN,10');
    const [problem, ...others] = (await readFiles(grouped(GROUPS), { 'r.csv': csv })).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'unknown-name', found: 'FENN', location: { file: 'r.csv', line: 2, column: 21 } });
    expect(problem.message).toMatch(/"FENN" \(1 row, 10 votes\), "VAIL" \(1 row, 9 votes; did you mean "VALE"\?/);
    const left = await readFiles(grouped(GROUPS, { otherNames: ['VAIL', 'F*'] }), { 'r.csv': csv });
    expect(votesOf(left)).toEqual({ P1: [20, null], P2: [15, 35], P3: [null, null] });
    expect(left.notices.map(({ code, message }) => `${code} ${message}`)).toContainEqual(
      expect.stringMatching(/^other-names .*2 rows with 19 votes/),
    );
  });

  test('a contestant in two groups of a row contradicts itself, or is added up', async () => {
    const csv = CSV.replace('MARSH,10', 'VALE,10');
    const twice = await readFiles(grouped({ contestant: 'Name ?', votes: 'Votes ?' }), { 'r.csv': csv });
    expect([told(twice), faultsOf(twice.dataset)]).toEqual([[], ['r.csv:2:26 Votes ?: line 2 again, other Votes ?, 10 to 20']]);
    const added = await readFiles(grouped({ contestant: 'Name ?', votes: 'Votes ?', repeated: 'add' }), { 'r.csv': csv });
    expect(votesOf(added)).toEqual({ P1: [30, null], P2: [15, 35], P3: [9, null] });
  });

  test('a row in which no group is filled is told', async () => {
    const found = await readFiles(grouped(GROUPS), { 'r.csv': `${CSV}P4,0,,,,,,\n` });
    expect(found.notices.find(({ code }) => code === 'no-groups')?.message).toMatch(/1 row .*line 5/);
  });

  test('with levels told apart by a column', async () => {
    const csv =
      'Town,Kind,Place,Valid,Name 1,Votes 1,Name 2,Votes 2\nT,town,T,80,VALE,35,MARSH,45\nT,box,P1,30,VALE,20,MARSH,10\nT,box,P2,50,MARSH,35,VALE,15\n';
    const level = { column: 'Kind', values: { town: 'municipality', box: 'station' } };
    const found = await readFiles(grouped({ contestant: 'Name ?', votes: 'Votes ?' }, { level }, { area: ['Town', 'Place'] }), {
      'r.csv': csv,
    });
    expect([told(found), votesOf(found)]).toEqual([[], { 'T/P1': [20, 10], 'T/P2': [15, 35], T: [35, 45] }]);
  });

  test.each([
    [{ contestant: 'Nom ?', votes: 'Votes ?' }, /^unknown-column .*groups.contestant: r.csv has no column "Nom \?"/],
    [{ contestant: 'Name ?', votes: 'Valid' }, /^uneven-groups .*group 2 has no column "Valid"; 2 are like "Name \?", 1 is like "Valid"/],
    [{ name: 'Name ?', votes: 'Votes ?' }, /^(unknown-key .*"name"|missing-key .*"contestant")/],
    [undefined, /^value .*layout: a grouped table has a group of columns for each contestant/],
  ])('%j is told', async (groups, message) => {
    const problems = told(await readFiles(grouped(groups as never), { 'r.csv': CSV }));
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(message);
  });
});

describe('columns of votes mapped one by one beside names that change', () => {
  const wide = (columns: Record<string, unknown>): string => manifest({ columns: { area: 'Place', ...columns } });
  const shifting = async (text: string, contents: string) => {
    const { notices, problems } = await readFiles(text, { 'r.csv': contents });
    return [problems.length, ...notices.filter(({ code }) => code === 'shifting-names').map(({ message }) => message)];
  };
  const votes = { votes: { a: 'Votes 1', b: 'Votes 2' } };

  test('are told with the right form', async () => {
    const csv = 'Place,No 1,Name 1,Votes 1,No 2,Name 2,Votes 2\nP1,1,VALE,20,2,MARSH,10\nP2,2,MARSH,35,1,VALE,15\n';
    expect(await shifting(wide(votes), csv)).toEqual([
      0,
      expect.stringMatching(
        /2 columns of votes.*"Votes 1" is mapped to "a".*"VALE" in 1 row, "MARSH" in 1 row.*groups: \{contestant: "Name \?", votes: "Votes \?"\}/,
      ),
    ]);
    expect(await shifting(wide(votes), csv.replace('MARSH,35,1,VALE', 'VALE,35,1,MARSH'))).toEqual([0]);
  });

  test('are told of a large file too, and of headings that are repeated', async () => {
    const rows = Array.from({ length: 9000 }, (_, at) => (at === 8000 ? `P${at},MARSH,3,VALE,4` : `P${at},VALE,1,MARSH,2`));
    expect((await shifting(wide(votes), `Place,Name 1,Votes 1,Name 2,Votes 2\n${rows.join('\n')}\n`)).length).toBe(2);
    const repeated = wide({ votes: { a: { column: 'C' }, b: { column: 'E' } } });
    expect((await shifting(repeated, 'Place,Name,Votes,Name,Votes\nP1,VALE,1,MARSH,2\nP2,MARSH,1,VALE,2\n')).length).toBe(2);
  });
});

describe('the draft of a grouped table', () => {
  const rows = (names: (at: number) => [string, string]) =>
    Array.from({ length: 12 }, (_, at) => {
      const [one, other] = names(at);
      const [x, y] = [100 + ((at * 37) % 91), 60 + ((at * 53) % 71)];
      return { at, one, other, x, y, valid: x + y };
    });
  const both = (at: number): [string, string] => (at % 3 === 0 ? ['VALE', 'MARSH'] : ['MARSH', 'VALE']);

  test.each([
    ['numbers', (n: number) => [`Candidate ${n}`, `Votes ${n}`], ['Candidate ?', 'Votes ?']],
    ['words of no language', (n: number) => [`zik${n}`, `wob${n}`], ['zik?', 'wob?']],
    ['numbers in front', (n: number) => [`${n}. Liste`, `${n}. Stimmen`], ['?. Liste', '?. Stimmen']],
    ['no numbers', () => ['Name', 'Votes'], ['Name', 'Votes']],
  ])('with %s', (_, heading, [contestant, votes]) => {
    const csv = `Station,Valid votes,${[...heading(1), ...heading(2)].join(',')}\n${rows(both)
      .map(({ at, one, other, x, y, valid }) => `S${at},${valid},${one},${x},${other},${y}`)
      .join('\n')}\n`;
    const { table, written, problems, dataset } = drafted({ 'r.csv': csv });
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ layout: 'grouped', groups: { contestant, votes } });
    expect(written?.contestants.map(({ name }) => name)).toEqual(['VALE', 'MARSH']);
    const found = dataset.sources[0].tables[0];
    expect([found.votes[0]?.values[0], found.votes[0]?.values[1]]).toEqual([100, 60 + 53]);
  });

  test('codes beside the names are no contestants, and the party is taken where names are too many', () => {
    const parties = ['Oak', 'Elm', 'Ash', 'Fir'];
    const csv = `Ward,Station,Valid votes,${[1, 2].flatMap((n) => [`No ${n}`, `Name ${n}`, `Party ${n}`, `Votes ${n}`]).join(',')}\n${Array.from(
      { length: 300 },
      (_, at) => {
        const [x, y] = [100 + ((at * 37) % 91), 60 + ((at * 53) % 71)];
        return `W${at >> 1},${at % 2},${x + y},1,N${at >> 1},${parties[at % 4]},${x},2,M${at >> 1},${parties[(at + 1) % 4]},${y}`;
      },
    ).join('\n')}\n`;
    const { table, written, undecided } = drafted({ 'r.csv': csv });
    expect(table).toMatchObject({ groups: { contestant: 'Party ?', votes: 'Votes ?' } });
    expect(written?.contestants.map(({ name }) => name).sort()).toEqual(['Ash', 'Elm', 'Fir', 'Oak']);
    expect(undecided.join()).toContain('"Party ?" was taken for the contestants');
  });
});

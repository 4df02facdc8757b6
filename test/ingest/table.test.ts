import { describe, expect, test } from 'vitest';
import { countAt, IN_DOUBT, MISSING, NOT_APPLICABLE, PRESENT, SUPPRESSED, shareAt, type Table } from '../../src/data/table.ts';
import type { Dataset } from '../../src/index.ts';
import { english } from '../../src/language/text.ts';
import { faultsOf } from '../support/faults.ts';
import { readTable, told } from '../support/files.ts';

type Manifest = Parameters<typeof readTable>[1];

function good(csv: string, manifest: Manifest = {}, files: Record<string, string> = {}): { dataset: Dataset; table: Table } {
  const { dataset, problems } = readTable(csv, manifest, files);
  expect(problems.map(told)).toEqual([]);
  return { dataset: dataset as Dataset, table: (dataset as Dataset).sources[0].tables[0] };
}

const problemsOf = (csv: string, manifest: Manifest = {}, files: Record<string, string> = {}) => readTable(csv, manifest, files).problems;
const LISTED = { more: 'areas: { file: areas.csv, id: id, parent: in, name: name }\n' };

describe('columns', () => {
  test('votes by contestant in the order of the manifest, whatever the order of the columns', () => {
    const { table } = good('B,x,area,A\n2,?,north,1\n4,?,south,3\n');
    expect(table.rows).toBe(2);
    expect(table.votes.map((column) => Array.from(column?.values ?? []))).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  test('several columns are added up, and each is a place of the sum', () => {
    const { table } = good('area,Early,Day,Home\nnorth,1,20,300\n', { columns: 'area: area, issued: [Early, Day, Home]' });
    const issued = table.counts.issued as NonNullable<typeof table.counts.issued>;
    expect(countAt(issued, 0)).toBe(321);
    expect(table.locate(0, issued).map(({ line, column, field }) => `${line}:${column} ${field}`)).toEqual([
      '2:7 Early',
      '2:9 Day',
      '2:12 Home',
    ]);
  });

  test('a sum with an absent part is absent under `blank: missing`, with the state of that part', () => {
    const manifest = {
      columns: 'area: area, issued: [E, D]',
      table: 'blank: missing, missing: ["-"], suppressed: ["*"], notApplicable: [x]',
    };
    const { table } = good('area,E,D\nn,-,1\ns,2,*\ne,x,-\nw,0,4\n', manifest);
    expect(Array.from(table.counts.issued?.state ?? [])).toEqual([MISSING, SUPPRESSED, NOT_APPLICABLE, PRESENT]);
    expect(Array.from({ length: 4 }, (_, row) => countAt(table.counts.issued, row))).toEqual([undefined, undefined, undefined, 4]);
  });

  test('a sum beyond what can be held exactly is refused', () => {
    const csv = 'area,E,D\nn,9007199254740991,1\n';
    expect(problemsOf(csv, { columns: 'area: area, issued: [E, D]' }).map(told)).toEqual(['too-large results.csv:2:3']);
  });

  test('one column named twice in a sum is refused', () => {
    const problems = problemsOf('area,E\nn,1\n', { columns: 'area: area, issued: [E, E]' });
    expect(problems.map(({ code, location }) => `${code} ${location.file}`)).toEqual(['duplicate-column audit.yaml']);
  });

  test('absent is never zero: missing, suppressed, not applicable', () => {
    const table = 'missing: ["", n/a], suppressed: ["*"], notApplicable: ["–"]';
    const { table: read } = good('area,A,S\na,0,0%\nb,,n/a\nc,*,*\nd,–,–\ne, n/a ,5.0%\n', {
      columns: 'area: area, votes: { a: A }, shares: { b: S }',
      table,
    });
    expect(Array.from(read.votes[0]?.state ?? [])).toEqual([PRESENT, MISSING, SUPPRESSED, NOT_APPLICABLE, MISSING]);
    expect(countAt(read.votes[0], 0)).toBe(0);
    expect(countAt(read.votes[0], 1)).toBeUndefined();
    expect(Array.from(read.shares[1]?.state ?? [])).toEqual([PRESENT, MISSING, SUPPRESSED, NOT_APPLICABLE, PRESENT]);
    expect(shareAt(read.shares[1], 2)).toBeUndefined();
    expect(shareAt(read.shares[1], 4)).toEqual({ units: 50, decimals: 1, relation: 'is' });
  });

  test('only the words announced are absent values: others are refused, an empty cell too once others are announced', () => {
    expect(problemsOf('area,A,B\nn,1,-\n').map(told)).toEqual(['number results.csv:2:5']);
    expect(problemsOf('area,A,B\nn,,1\n', { table: 'missing: ["-"]' }).map(told)).toEqual(['number results.csv:2:3']);
  });

  test('a column that holds nothing is told', () => {
    const { dataset } = good('area,A,B\nn,1,\ns,2,\n');
    expect(dataset.notices).toMatchObject([{ location: { file: 'results.csv', line: 2, column: 5, field: 'B' } }]);
    expect(english(dataset.notices[0].message)).toContain('empty in all 2 rows');
  });

  test('numbers in the announced convention', () => {
    const manifest = {
      table: 'decimal: ",", thousands: " ", delimiter: ";"',
      columns: 'area: area, votes: { a: A }, shares: { a: S }, turnout: T',
    };
    const { table } = good('area;A;S;T\nn;1 234;71,09%;"≤5%"\n', manifest);
    expect(countAt(table.votes[0], 0)).toBe(1234);
    expect(shareAt(table.shares[0], 0)).toEqual({ units: 7109, decimals: 2, relation: 'is' });
    expect(shareAt(table.turnout, 0)).toEqual({ units: 5, decimals: 0, relation: 'at-most' });
  });

  test('decimals stated at the table hold before those of the source', () => {
    const { table } = good('area,S\nn,12.1%\n', { table: 'decimals: 2', columns: 'area: area, shares: { a: S }' });
    expect(shareAt(table.shares[0], 0)).toEqual({ units: 1210, decimals: 2, relation: 'is' });
  });

  test('turnout by the hour and shares of others', () => {
    const columns = 'area: area, turnoutAt: { "10:00": T10, "22:00": T22 }, otherShares: { undecided: U }';
    const { table } = good('area,T10,T22,U\nn,5%,60%,7.5%\n', { columns });
    expect(table.turnoutAt.map(({ hour, column }) => [hour, column.units[0]])).toEqual([
      ['10:00', 5],
      ['22:00', 60],
    ]);
    expect(table.otherShares).toMatchObject([{ name: 'undecided', column: { units: Float64Array.of(75) } }]);
  });

  test('more rows than a first typed array holds', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `s${index},${index},${2 * index}`);
    const { table } = good(`area,A,B\n${rows.join('\n')}\n`);
    expect(table.rows).toBe(5000);
    expect([1023, 1024, 2048, 4999].map((row) => countAt(table.votes[1], row))).toEqual([2046, 2048, 4096, 9998]);
    const { votes } = table;
    expect(table.locate(4999, votes[1] as NonNullable<(typeof votes)[1]>)).toEqual([
      { file: 'results.csv', line: 5001, column: 12, field: 'B' },
    ]);
  });

  test('an unknown column is told at its key, with the nearest header and the headers there are', () => {
    const problems = problemsOf('area,Votes A,B\nn,1,2\n', { columns: 'area: area, votes: { a: Vote A, b: B }' });
    expect(problems.map(({ code, location }) => `${code} ${location.file}:${location.line}`)).toEqual(['unknown-column audit.yaml:10']);
    expect(problems[0].message).toContain('did you mean "Votes A"?');
    expect(problems[0].expected).toBe('one of "area", "Votes A", "B"');
  });

  test('a column of a contestant who is not in the contest', () => {
    const problems = problemsOf('area,A\nn,1\n', { columns: 'area: area, votes: { aa: A }, shares: { c: A }' });
    expect(problems.map(({ code }) => code)).toEqual(['unknown-contestant', 'unknown-contestant']);
    expect(problems[0].message).toContain('did you mean "a"?');
  });
});

describe('cells that cannot be read', () => {
  test.each([
    ['-5', 'negative'],
    ['1e309', 'words'],
    ['NaN', 'words'],
    ['1.5', 'decimals'],
    ['2020-01-04', 'date'],
    ['#REF!', 'formula'],
  ])('%s is in doubt, and the rest is read', (cell, why) => {
    const { dataset, table } = good(`area,A,B\nсевер,1,2\n"юг\n😀",7,${cell}\nзапад,3,4\n`);
    expect(faultsOf(dataset)).toEqual([`results.csv:4:6 B: ${why} ${cell}`]);
    expect(Array.from(table.votes[1]?.state ?? [])).toEqual([PRESENT, IN_DOUBT, PRESENT]);
    expect(Array.from(table.votes[1]?.values ?? [])).toEqual([2, 0, 4]);
    expect(dataset.areas.name(table.area[1])).toBe('юг\n😀');
  });

  test('a sum with a part in doubt is in doubt, a printed share too', () => {
    const columns = 'area: area, votes: { a: [A, B] }, shares: { a: S }';
    const { dataset, table } = good('area,A,B,S\nn,1,2,30%\ns,1,x,half\ne,,4,40%\n', { columns });
    expect(Array.from(table.votes[0]?.state ?? [])).toEqual([PRESENT, IN_DOUBT, PRESENT]);
    expect(Array.from(table.votes[0]?.values ?? [])).toEqual([3, 0, 4]);
    expect(Array.from(table.shares[0]?.state ?? [])).toEqual([PRESENT, IN_DOUBT, PRESENT]);
    expect(faultsOf(dataset)).toEqual(['results.csv:3:5 B: words x', 'results.csv:3:7 S: share half']);
  });

  test('half of the cells are read around, more are no column of counts; blank ones count on neither side', () => {
    expect(faultsOf(good('area,A,B\nn,x,1\ns,y,1\nw,3,1\ne,4,1\nm,,1\n').dataset)).toHaveLength(2);
    expect(problemsOf('area,A,B\nn,x,1\ns,y,-1\nw,3,1\nm,,1\n').map(told)).toEqual(['number results.csv:2:3', 'number results.csv:3:3']);
  });

  test.each([
    ['9007199254740993', 'too-large'],
    ['"1 234,5"', 'number-style'],
    ['7[a]', 'footnote'],
  ])('%s is refused: the manifest has to say how it is read', (cell, code) => {
    const [problem, ...others] = problemsOf(`area,A,B\nсевер,1,2\n"юг\n😀",7,${cell}\n`);
    expect(others).toEqual([]);
    expect(told(problem)).toBe(`${code} results.csv:4:6`);
    expect(problem.location.field).toBe('B');
    expect(problem.found).toBe(cell.replaceAll('"', ''));
  });

  test('all that are refused are told, bare shares first: of a column that is none it is known at the end', () => {
    const columns = 'area: area, votes: { a: A }, shares: { a: S }';
    expect(problemsOf('area,A,S\nn,x,50\ns,1,50%\ne,-1,0.5\n', { columns }).map(told)).toEqual([
      'unit results.csv:2:5',
      'unit results.csv:4:6',
      'number results.csv:2:3',
      'negative-count results.csv:4:3',
    ]);
  });
});

describe('rows that are kept', () => {
  const CSV = 'area,level,A,B\nn,district,1,2\nall,total,x,y\ns,district,3,4\nw, city ,5,6\n';

  test('`where` keeps rows with one of the values; what it leaves out is not read', () => {
    expect(Array.from(good(CSV, { table: 'where: { level: district }' }).table.votes[0]?.values ?? [])).toEqual([1, 3]);
    const { table } = good(CSV, { table: 'where: { level: [district, city] }' });
    expect(Array.from(table.votes[0]?.values ?? [])).toEqual([1, 3, 5]);
    expect(table.votes[1] && table.locate(2, table.votes[1])).toEqual([{ file: 'results.csv', line: 5, column: 12, field: 'B' }]);
  });

  test('several conditions hold together', () => {
    const { table } = good('area,x,y,A,B\nn,1,1,1,2\ns,1,2,3,4\ne,2,2,5,6\n', { table: 'where: { x: "1", y: "2" }' });
    expect(Array.from(table.votes[0]?.values ?? [])).toEqual([3]);
  });

  test('no row kept is a problem, a column that does not exist too', () => {
    expect(problemsOf(CSV, { table: 'where: { level: distrct }' }).map(({ code }) => code)).toEqual(['empty-table']);
    expect(problemsOf(CSV, { table: 'where: { levl: district }' }).map(({ code }) => code)).toEqual(['unknown-column']);
  });
});

describe('areas of rows', () => {
  test('a path from the country downwards makes a tree, and equal names in different places are different areas', () => {
    const csv = 'region,district,station,A\nNorth,Centre,1,10\nNorth,Centre,2,20\nSouth,Centre,1,30\n';
    const { dataset, table } = good(csv, { columns: 'area: [region, district, station], votes: { a: A }' });
    const { size, id, name, parent, level } = dataset.areas;
    const path = (area: number): string => (parent[area] < 0 ? 'root' : `${path(parent[area])} > ${name(area)}`);
    expect(Array.from(table.area, path)).toEqual(['root > North > Centre > 1', 'root > North > Centre > 2', 'root > South > Centre > 1']);
    expect(new Set(table.area).size).toBe(3);
    expect(size).toBe(1 + 2 + 2 + 3);
    expect(new Set(Array.from({ length: size }, (_, area) => id(area))).size).toBe(size);
    expect(Array.from(table.area, level)).toEqual(['station', 'station', 'station']);
    expect(dataset.areas.listed).toBe(false);
  });

  test('the same path twice is a duplicate, at the last of its columns', () => {
    const columns = { columns: 'area: [region, station], votes: { a: A }' };
    const [problem, ...others] = problemsOf('region,station,A\nN,1,10\nN,1,30\n', columns);
    expect(others).toEqual([]);
    expect(told(problem)).toBe('duplicate-area results.csv:3:3');
    expect(problem.message).toContain('line 2');
  });

  test('a row without an area', () => {
    expect(problemsOf('area,A,B\nn,1,2\n  ,3,4\n').map(told)).toEqual(['area results.csv:3:1']);
    const columns = 'area: [region, station], votes: { a: A }';
    expect(problemsOf('region,station,A\nN,,3\n', { columns }).map(told)).toEqual(['area results.csv:2:3']);
  });

  test('a blank in the middle of a path leaves a level out, and says so', () => {
    const columns = 'area: [region, district, station], votes: { a: A }';
    const { dataset, table } = good('region,district,station,A\nN,,1,10\nN,D,2,20\n', { columns });
    expect(Array.from(table.area, dataset.areas.id)).toEqual(['N/1', 'N/D/2']);
    expect(dataset.notices.map(({ message }) => english(message))).toEqual([
      'results.csv: 1 cell of the path to an area is blank; those rows are placed directly under the level above',
    ]);
  });

  test('listed areas are found by identifier; others are refused with the nearest', () => {
    const areas = { 'areas.csv': 'id,in,name\nKZ,,Kazakhstan\nKZ-ALA,KZ,Almaty\n' };
    const { dataset, table } = good('area,A,B\nKZ-ALA,1,2\n', LISTED, areas);
    expect(dataset.areas.name(table.area[0])).toBe('Almaty');
    const [problem, ...others] = problemsOf('A,B,area\n1,2,KZ-ALA\n3,4,KZ-ALM\n', LISTED, areas);
    expect(others).toEqual([]);
    expect(told(problem)).toBe('unknown-area results.csv:3:5');
    expect(problem.message).toContain('did you mean "KZ-ALA"?');
  });
});

describe('a second row of an area', () => {
  test('with the same numbers counts once', () => {
    const { dataset, table } = good('area,A,B\nn,10,20\ns,1,2\nn,10,20\nn,10,20\n');
    expect(Array.from(table.votes[0]?.values ?? [])).toEqual([10, 1]);
    expect(faultsOf(dataset)).toEqual([
      'results.csv:4:1 area: line 2 again, the same, 30 to 30',
      'results.csv:5:1 area: line 2 again, the same, 30 to 30',
    ]);
  });

  test('with other numbers leaves those in doubt in which the two differ', () => {
    const { dataset, table } = good('area,A,B\nn,10,20\ns,1,2\nn,13,20\nw,3,4\n');
    expect(Array.from(table.area, (area) => dataset.areas.name(area))).toEqual(['n', 's', 'w']);
    expect(Array.from(table.votes[0]?.state ?? [])).toEqual([IN_DOUBT, PRESENT, PRESENT]);
    expect(Array.from(table.votes[1]?.values ?? [])).toEqual([20, 2, 4]);
    expect(faultsOf(dataset)).toEqual(['results.csv:4:1 area: line 2 again, other A, 3 to 33']);
    expect(table.faults?.[0].locate().map(({ line }) => line)).toEqual([4, 2]);
  });

  test('a third of the rows at most; more, and the column does not name them', () => {
    const rows = (seconds: number): string =>
      `area,A,B\n${Array.from({ length: 8 }, (_, row) => `s${row < 4 ? row : row - seconds},${row},1\n`).join('')}`;
    expect(problemsOf('area,A,B\nn,1,1\nn,2,1\ns,1,1\n').map(told)).toEqual([]);
    expect(problemsOf('area,A,B\nn,1,1\nn,2,1\ns,1,1\ns,2,1\nw,1,1\n').map(told)).toEqual([
      'duplicate-area results.csv:3:1',
      'duplicate-area results.csv:5:1',
    ]);
    expect(problemsOf(rows(4))).toHaveLength(4);
  });

  test('in a large table too', () => {
    const rows = Array.from({ length: 9000 }, (_, row) => `s${row},${row},7`);
    const { dataset, table } = good(`area,A,B\n${[...rows, 's8999,1,7', 's3,3,7'].join('\n')}\n`);
    expect(table.rows).toBe(9000);
    expect(faultsOf(dataset)).toEqual([
      'results.csv:9003:1 area: line 5 again, the same, 10 to 10',
      'results.csv:9002:1 area: line 9001 again, other A, 8998 to 9006',
    ]);
  });
});

test('a delimiter that is not announced is told once, with how to announce it', () => {
  const { problems } = readTable('area;A;B\nn;1;2\n');
  expect(problems.map(({ code, expected }) => [code, expected])).toEqual([['delimiter', '`delimiter: ";"` beside the name of the file']]);
});

test('stations that share a name are told apart by a column without one', () => {
  const rows = ',town,A,B\n1,north,1,2\n2,north,3,4\n';
  expect(problemsOf(rows, { columns: 'area: [town], votes: { a: A, b: B }' }).map(told)).toEqual(['duplicate-area results.csv:3:3']);
  const { dataset, table } = good(rows, { columns: 'area: [town, ""], votes: { a: A, b: B }' });
  expect(Array.from(table.area, (area) => dataset.areas.id(area))).toEqual(['north/1', 'north/2']);
  expect(problemsOf(rows, { columns: 'area: [town, ""], registered: "", votes: { a: A, b: B }' })).toHaveLength(1);
});

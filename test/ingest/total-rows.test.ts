import { describe, expect, test } from 'vitest';
import { audit } from '../../src/index.ts';
import { readTable } from '../support/files.ts';

/** Stations of three counties, with registered voters, ballots, invalid ballots and votes. */
const HEADER = 'county,precinct,roll,cast,bad,A,B';
const COLUMNS = 'area: [county, precinct], registered: roll, ballotsCast: cast, invalid: bad, votes: { a: A, b: B }';
const ADAMS = ['Adams,P1,1210,611,13,311,287', 'Adams,P2,980,598,8,300,290'];
const BROOK = ['Brook,P3,500,250,5,100,145', 'Brook,P4,700,330,4,200,126', 'Brook,P5,410,205,2,90,113'];
const CLAY = ['Clay,P6,777,333,3,203,127'];
const OF_ADAMS = '2190,1209,21,611,577';
const OF_BROOK = '1610,785,11,390,384';
const OF_ALL = '4577,2327,35,1204,1088';

/** Lines of the rows that were left as places, and of the totals by the area they are about. */
function readAs(rows: readonly string[], { header = HEADER, columns = COLUMNS, table = 'level: precinct' } = {}) {
  const read = readTable([header, ...rows].join('\n'), { columns, table: table.replace(/^level: \w+,? ?/, '') });
  const tables = read.dataset?.sources[0].tables ?? [];
  const areas = read.dataset?.areas;
  const [parts, ...totals] = tables;
  const of = Object.fromEntries(
    totals.flatMap((one) => Array.from(one.area, (area, row) => [one.line(row), `${areas?.id(area)}|${one.level}`] as const)),
  );
  return {
    problems: read.problems.map(({ code, location: { line } }) => `${code} ${line}`),
    parts: parts ? Array.from({ length: parts.rows }, (_, row) => parts.line(row)) : [],
    totals: of,
    codes: read.notices.map(({ code }) => code),
    errors: read.dataset ? audit(read.dataset).findings.filter(({ severity }) => severity === 'error') : [],
  };
}

const NAMES = ['County Total', 'Samtals', '總計', 'ខ', 'Jumlah', 'कुल योग', 'X', 'Σ', 'Bundesgebiet', '42'];

describe('a total by its numbers', () => {
  test.each(NAMES)('called %s, behind its group', (name) => {
    const read = readAs([...ADAMS, `Adams,${name},${OF_ADAMS}`, ...BROOK, `Brook,${name},${OF_BROOK}`]);
    expect(read).toMatchObject({ problems: [], parts: [2, 3, 5, 6, 7], totals: { 4: 'Adams|county', 8: 'Brook|county' }, errors: [] });
  });

  test.each(NAMES)('called %s, of the whole, before the rows or behind them or both', (name) => {
    const places = [...ADAMS, ...BROOK, ...CLAY];
    expect(readAs([`${name},,${OF_ALL}`, ...places])).toMatchObject({ problems: [], parts: [3, 4, 5, 6, 7, 8], totals: { 2: '|country' } });
    expect(readAs([...places, `${name},${name},${OF_ALL}`])).toMatchObject({ parts: [2, 3, 4, 5, 6, 7], totals: { 8: '|country' } });
    expect(readAs([`${name},,${OF_ALL}`, ...places, `,${name},${OF_ALL}`])).toMatchObject({
      problems: [],
      parts: [3, 4, 5, 6, 7, 8],
      totals: { 2: '|country' },
    });
  });

  test('of several levels, in any order', () => {
    const rows = [
      `Land,,${OF_ALL}`,
      ADAMS[0],
      `Adams,gesamt A,${OF_ADAMS}`,
      ADAMS[1],
      ...BROOK,
      `Brook,gesamt B,${OF_BROOK}`,
      ...CLAY,
      `Clay,gesamt C,777,333,3,203,127`,
    ];
    expect(readAs(rows)).toMatchObject({
      problems: [],
      parts: [3, 5, 6, 7, 8, 10],
      totals: { 2: '|country', 4: 'Adams|county', 9: 'Brook|county', 11: 'Clay|county' },
      errors: [],
    });
    expect(readAs(rows.toReversed())).toMatchObject({
      parts: [3, 5, 6, 7, 8, 10],
      totals: { 2: 'Clay|county', 4: 'Brook|county', 9: 'Adams|county', 11: '|country' },
    });
  });

  test('with the cell of the precinct left blank', () => {
    const rows = [`Adams,,${OF_ADAMS}`, ...ADAMS, ...BROOK, `Brook,,${OF_BROOK}`, ...CLAY, `Clay,,777,333,3,203,127`, `,,${OF_ALL}`];
    expect(readAs(rows)).toMatchObject({
      problems: [],
      parts: [3, 4, 5, 6, 7, 9],
      totals: { 2: 'Adams|county', 8: 'Brook|county', 10: 'Clay|county', 11: '|country' },
      codes: ['totals-row', 'totals-row', 'totals-row', 'totals-row'],
      errors: [],
    });
  });

  test('in a list of totals below the stations, or named beside its group', () => {
    const list = [...ADAMS, ...BROOK, ...CLAY, `Adams Co.,,${OF_ADAMS}`, `Brook Co.,,${OF_BROOK}`, `Everything,,${OF_ALL}`];
    expect(readAs(list)).toMatchObject({
      problems: [],
      parts: [2, 3, 4, 5, 6, 7],
      totals: { 8: 'Adams|county', 9: 'Brook|county', 10: '|country' },
      errors: [],
    });
    const beside = [...ADAMS, `Adams Co.,,${OF_ADAMS}`, ...BROOK, `Brook Co.,,${OF_BROOK}`, ...CLAY, `Everything,,${OF_ALL}`];
    expect(readAs(beside)).toMatchObject({
      problems: [],
      parts: [2, 3, 5, 6, 7, 9],
      totals: { 4: 'Adams|county', 8: 'Brook|county', 10: '|country' },
    });
  });

  test('of rows that no column groups: it is left out, and the whole is compared', () => {
    const flat = (rows: readonly string[]): string[] => rows.map((row) => row.replace(/^\w*,/, ''));
    const rows = flat([...ADAMS, `Adams,Sub 1,${OF_ADAMS}`, ...BROOK, `Brook,Sub 2,${OF_BROOK}`, ...CLAY, `,All,${OF_ALL}`]);
    const columns = COLUMNS.replace('[county, precinct]', 'precinct');
    const read = readAs(rows, { header: HEADER.replace('county,', ''), columns });
    expect(read).toMatchObject({ problems: [], parts: [2, 3, 5, 6, 7, 9], totals: { 10: '|country' }, errors: [] });
    const before = flat([`,All,${OF_ALL}`, `,Sub,${OF_ADAMS}`, ...ADAMS, `,Sub,${OF_BROOK}`, ...BROOK, ...CLAY]);
    expect(readAs(before, { header: HEADER.replace('county,', ''), columns })).toMatchObject({
      problems: [],
      parts: [4, 5, 7, 8, 9, 10],
      totals: { 2: '|country' },
    });
  });
});

describe('a slip in a total', () => {
  test.each([
    ['registered voters', '2199,1209,21,611,577'],
    ['votes', '2190,1209,21,661,577'],
    ['ballots', '2190,1290,21,611,577'],
  ])('in the %s does not make it a place', (_, total) => {
    const read = readAs([...ADAMS, `Adams,Samtals,${total}`, ...BROOK]);
    expect(read).toMatchObject({ parts: [2, 3, 5, 6, 7], totals: { 4: 'Adams|county' } });
    expect(read.errors.map(({ check }) => check)).toContain('parts-sum-to-total');
  });

  test('is found in a total whose name other totals prove', () => {
    const read = readAs([...ADAMS, `Adams,Samtals,${OF_ADAMS}`, ...BROOK, 'Brook,Samtals,1610,795,11,400,384']);
    expect(read).toMatchObject({ parts: [2, 3, 5, 6, 7], totals: { 4: 'Adams|county', 8: 'Brook|county' } });
    expect(read.errors.length).toBeGreaterThan(0);
  });
});

test('a name that most stations have is not learned from one that adds up the others: two equal protocols stay two', () => {
  const towns = ['Ash', 'Birch', 'Elm', 'Fir', 'Oak'].map((town, at) => [
    `${town},01-A,${900 + at},${611 + 7 * at},3,${301 + 3 * at},${307 + 4 * at}`,
    `${town},01-B,${700 + at},${411 + 5 * at},1,${201 + 2 * at},${209 + 3 * at}`,
    `${town},02-A,${800 + at},${511 + 3 * at},2,${251 + at},${258 + 2 * at}`,
  ]);
  // The first station of Pine is the sum of the others; the two of Yew are the same.
  const pine = ['Pine,01-A,3379,2677,126,1375,1176', 'Pine,01-B,1015,811,45,446,320', 'Pine,02-A,2364,1866,81,929,856'];
  const yew = ['Yew,01-A,604,490,15,190,285', 'Yew,01-B,604,490,15,190,285'];
  expect(readAs([...towns.flat(), ...pine, ...yew]).totals).toEqual({ 17: 'Pine|county' });
});

describe('a name alone', () => {
  test.each(['Jami', 'Total', 'Toplam', 'Summe', 'Celkem'])('of a place called %s makes no total', (name) => {
    const rows = ['Budaka,JAMI,500,317,0,180,137', 'Budaka,KEKA,600,401,0,200,201', 'Budaka,LAMA,700,300,0,100,200'];
    const read = readAs(rows.map((row) => row.replace('JAMI', name)));
    expect(read).toMatchObject({ problems: [], parts: [2, 3, 4], totals: {}, codes: ['totals-row-name'], errors: [] });
    const district = readAs([`${name},P1,500,317,0,180,137`, `${name},P2,600,401,0,200,201`, ...ADAMS]);
    expect(district).toMatchObject({ problems: [], parts: [2, 3, 4, 5], totals: {}, codes: ['totals-row-name'] });
  });

  test('tips the balance where numbers are small', () => {
    const small = (name: string): string[] => ['N,1,9,6,0,3,3', 'N,2,8,3,0,2,1', `N,${name},17,9,0,5,4`];
    expect(readAs(small('Total'))).toMatchObject({ parts: [2, 3], totals: { 4: 'N|county' } });
    expect(readAs(small('Halle'))).toMatchObject({ parts: [2, 3, 4], totals: {}, codes: ['totals-row-doubtful'] });
  });

  test('of the only other row of a group, which equals it, is needed', () => {
    expect(readAs([...ADAMS, ...CLAY, 'Clay,Halle,777,333,3,203,127'])).toMatchObject({ parts: [2, 3, 4, 5], totals: {} });
    expect(readAs([...ADAMS, ...CLAY, 'Clay,Total,777,333,3,203,127'])).toMatchObject({ parts: [2, 3, 4], totals: { 5: 'Clay|county' } });
  });
});

describe('what is no total', () => {
  test('two copied rows beside empty ones', () => {
    const rows = ['N,1,900,600,4,311,285', 'N,2,900,600,4,311,285', 'N,3,0,0,0,0,0', 'N,4,0,0,0,0,0'];
    expect(readAs(rows)).toMatchObject({ parts: [2, 3, 4, 5], totals: {} });
  });

  test('a row that is three times another where one is twice it: one column says it all', () => {
    const rows = [1, 2, 3, 10].map((times) => `N,${times},${[90, 60, 3, 30, 27].map((count) => times * count).join()}`);
    expect(readAs(rows)).toMatchObject({ parts: [2, 3, 4, 5], totals: {} });
  });

  test('a row that names no area and adds nothing up', () => {
    expect(readAs([...ADAMS, 'Adams,,500,250,5,100,145'])).toMatchObject({ problems: ['area 4'] });
    expect(readAs([...ADAMS, ADAMS[0]])).toMatchObject({ problems: [], parts: [2, 3] });
  });
});

describe('the manifest overrules', () => {
  const rows = [...ADAMS, `Adams,Samtals,${OF_ADAMS}`, 'Adams,Extra,10,5,0,3,2'];

  test('`totals: none`', () => {
    expect(readAs(rows.slice(0, 3), { table: 'level: precinct, totals: none' })).toMatchObject({ parts: [2, 3, 4], totals: {}, codes: [] });
  });

  test('a list of names, whatever the numbers', () => {
    expect(readAs(rows, { table: 'level: precinct, totals: [samtals]' })).toMatchObject({
      parts: [2, 3, 5],
      totals: { 4: 'Adams|county' },
    });
    // By its numbers it adds up the two rows above it, and no path names these.
    expect(readAs(rows)).toMatchObject({ parts: [2, 3, 5], totals: {}, codes: ['totals-row'] });
    expect(readAs([...ADAMS, `Samtals,,${OF_ALL}`], { table: 'level: precinct, totals: Samtals' })).toMatchObject({
      problems: [],
      totals: { 4: '|country' },
    });
  });
});

describe('levels in one file that only another column tells apart', () => {
  const header = 'Gemeinde;Art;Name;roll;cast;bad;A;B';
  const levels = (own: string) => [
    ';KREIS;Kreis;4157;2112;29;1148;935',
    'Nord;GEMEINDE;Nord;2190;1209;21;611;577',
    'Nord;BEZIRK;Schule;1210;611;13;311;287',
    'Nord;BEZIRK;Rathaus;980;598;8;300;290',
    `Sued;GEMEINDE;Sued;${own}`,
    'Sued;BEZIRK;Halle;700;333;3;203;127',
    'Sued;BEZIRK;Turm;490;237;2;131;104',
    'West;GEMEINDE;West;777;333;3;203;127',
    'West;BEZIRK;Saal;777;333;3;203;127',
  ];
  const table = 'level: station, delimiter: ";"';
  const whole = '1190;570;5;334;231';

  test('by the path, a municipality of one station among them', () => {
    const columns = COLUMNS.replace('[county, precinct]', '[Gemeinde, Name]');
    expect(readAs(levels(whole), { header, columns, table })).toMatchObject({
      problems: [],
      parts: [4, 5, 7, 8, 10],
      totals: { 2: '|country', 3: 'Nord|Gemeinde', 6: 'Sued|Gemeinde', 9: 'West|Gemeinde' },
      errors: [],
    });
  });

  test('without the municipality, where only names are mapped', () => {
    const columns = COLUMNS.replace('[county, precinct]', 'Name');
    const read = readAs(
      levels(whole)
        .slice(0, 7)
        .map((row) => row.replace('4157;2112;29;1148;935', '3380;1779;26;945;808')),
      { header, columns, table },
    );
    expect(read).toMatchObject({ problems: [], parts: [4, 5, 7, 8], totals: { 2: '|country' }, errors: [] });
  });

  test('with a slip in one municipality', () => {
    const columns = COLUMNS.replace('[county, precinct]', '[Gemeinde, Name]');
    const read = readAs(levels('1190;570;5;343;231'), { header, columns, table });
    expect(read).toMatchObject({ parts: [4, 5, 7, 8, 10], totals: { 2: '|country', 6: 'Sued|Gemeinde' } });
    expect(read.errors.map(({ check }) => check)).toContain('parts-sum-to-total');
  });
});

describe('odd numbers', () => {
  test.each([
    ['nothing but zeros', ['N,1,0,0,0,0,0', 'N,2,0,0,0,0,0', 'N,3,0,0,0,0,0']],
    ['a single row', ['N,1,5,4,0,2,2']],
    ['one row with all votes', ['N,1,900,600,4,311,285', 'N,2,0,0,0,0,0', 'S,1,0,0,0,0,0']],
    ['blank cells', ['N,1,,,,311,285', 'N,2,,,,,', 'S,1,,,,,']],
  ])('%s', (_, rows) => {
    expect(readAs(rows)).toMatchObject({ problems: [], parts: rows.map((_, at) => at + 2), totals: {} });
  });

  test('totals that lack a column, and parts that lack one', () => {
    const rows = ['Adams,P1,,611,13,311,287', ADAMS[1], 'Adams,Somme,,1209,21,611,577', ...BROOK, 'Brook,Somme,1610,785,,390,384'];
    expect(readAs(rows)).toMatchObject({ parts: [2, 3, 5, 6, 7], totals: { 4: 'Adams|county', 8: 'Brook|county' }, errors: [] });
  });
});

import { describe, expect, test } from 'vitest';
import type { TableData } from '../../src/ingest/manifest-schema.ts';
import { both, utf8 } from './both-readers.ts';

const HEADER = ['region', 'station', 'roll', 'early', 'day', 'pc', 'A', 'B', 'note'];
const line = (cells: readonly string[]): string => cells.join(',');
const table = (...rows: readonly string[]): Uint8Array => utf8(`${[line(HEADER), ...rows].join('\n')}\n`);

describe('a plain table is read from its bytes', () => {
  test.each([
    ['numbers', table('N,1,100,1,2,50.1,30,20,x', 'N,2,100,3,4,50,30,20,y', 'S,1,7,0,0,1,2,3,z'), {}],
    ['no line feed at the end', utf8(`${line(HEADER)}\nN,1,100,1,2,50.1,30,20,x`), {}],
    ['carriage returns', utf8(`${line(HEADER)}\r\nN,1,100,1,2,50.1,30,20,x\r\nN,2,1,1,1,1,1,1,\r\n`), {}],
    ['a byte order mark', utf8(`\ufeff${line(HEADER)}\nN,1,100,1,2,50.1,30,20,x\n`), {}],
    ['quoted cells and doubled marks', table('"North, ""old""",1,100,"1",2,50.1,30,20,"a, b"', '"North, ""old""",2,1,1,1,1,1,1,'), {}],
    ['absent values of three kinds', table('N,1,-,1,2,*,n/a,20,', 'N,2,100,,2,1,*,3,'), {}],
    ['letters beyond ASCII', table('Адыгея,№ 1,100,1,2,50.1,30,20,é', 'Адыгея,№ 2,100,1,2,50.1,30,20,é'), {}],
    [
      'characters of two, three and four bytes',
      table('Ä,ж,1,1,1,1,1,1,x', 'Ä,ქ,1,1,1,1,1,1,x', 'Ä,𐎠,1,1,1,1,1,1,x', 'ქ,𐎠,1,1,1,1,1,1,x'),
      {},
    ],
    [
      'blanks beyond ASCII around names',
      table(
        '\u00a0N\u3000,1,1,1,1,1,1,1,x',
        'N,\u00a02,1,1,1,1,1,1,x',
        '\ufeffN,3\u2028,1,1,1,1,1,1,x',
        '\u00a0,4,1,1,1,1,1,1,x',
        '№,5\u202f,1,1,1,1,1,1,x',
      ),
      {},
    ],
    [
      'names whose order no run has',
      table('N,9,1,1,1,1,1,1,x', 'N,10,1,1,1,1,1,1,x', 'S,1,1,1,1,1,1,1,x', 'N,2,1,1,1,1,1,1,x', 'N,11,1,1,1,1,1,1,x'),
      {},
    ],
    [
      'words for a total, and names like them',
      table('N,Total,1,1,1,1,1,1,x', 'N,total 1,1,1,1,1,1,1,x', 'N,合計,1,1,1,1,1,1,x', 'Итого:,2,1,1,1,1,1,1,x'),
      {},
    ],
    ['a name with marks again', table('"a""b",1,1,1,1,1,1,1,x', 'a,1,1,1,1,1,1,1,x', '"a""b",2,1,1,1,1,1,1,x'), {}],
    [
      'numbers of nine digits and more',
      table('N,1,999999999,1000000000,2147483648,1,4294967296,123456789012345,x', 'N,2,0000000001,00,000000000,1,1,1,x'),
      {},
    ],
    [
      'a number without an end of its line',
      utf8('region,roll\nN,1234567890\nS,12'),
      { columns: { area: ['region'], registered: ['roll'] } },
    ],
    ['spaces around cells', table(' N , 1 , 100 ,1,2,50.1,30,20,x', 'N,2,100,1,2,1,1,1,'), {}],
    ['a filter', table('N,1,1,1,1,1,1,1,x', 'N,1,1,1,1,1,1,1,y'), { where: { note: ['y'] } }],
    ['digits that stand for an absent value', table('N,1,999,1,1,1,1,1,x'), { missing: ['999'] }],
    ['a blank in the middle of a path', table(',1,1,1,1,1,1,1,x', 'N,1,1,1,1,1,1,1,x'), {}],
    ['thousands', table('N,1,1 000,1,1,1,1,1,x'), { thousands: ' ' as const }],
    ['no areas', table('N,1,1,1,1,1,1,1,x', 'N,1,1,1,1,1,1,1,x'), { columns: { votes: { a: ['A'], b: ['B'] } } }],
    ['one column of areas', table('N,1,1,1,1,1,1,1,x', 'N/1,2,1,1,1,1,1,1,x'), { columns: { area: ['region'], votes: { a: ['A'] } } }],
    ['tabs', utf8(`${HEADER.join('\t')}\nN\t1\t1\t1\t1\t1\t1\t1\tx\n`), { delimiter: '\t' }],
  ] as const)('%s', (_, bytes, over) => {
    const { expected, actual, plain } = both(bytes, over as Partial<TableData>);
    expect(actual).toEqual(expected);
    expect(plain).toBe(true);
  });

  test('in an older encoding', () => {
    const bytes = Uint8Array.from([...table('N,1,1,1,1,1,1,1,x'), 0xc0, 0x2c, ...utf8('2,1,1,1,1,1,1,x\n')]);
    const { expected, actual, plain } = both(bytes, { encoding: 'windows-1251' });
    expect(actual).toEqual(expected);
    expect(plain).toBe(true);
  });
});

describe('a table of many rows', () => {
  const rows = Array.from(
    { length: 3000 },
    (_, at) =>
      `R${Math.floor(at / 700)},${at},${at % 97 === 5 ? '' : 7 * at},1,2,50.1,${at},${at % 13 === 0 ? '*' : 3},${at % 3 ? 'x' : 'é'}`,
  );

  test.each([
    ['and the cells of all of them are found again', {}],
    ['of which some are left out', { where: { note: ['x'] } }],
    ['of which all before one are left out', { where: { note: ['last'] } }],
  ] as const)('%s', (_, over) => {
    const { expected, actual, plain } = both(table(...rows, 'Z,1,1,1,1,1,1,1,last'), over as Partial<TableData>);
    expect(plain).toBe(true);
    expect(actual).toEqual(expected);
  });

  test('that are shorter than the first ones', () => {
    const long = Array.from(
      { length: 3000 },
      (_, at) => `${'N'.repeat(40)},${at + 10_000},1000000,1,2,50.1,1000000,1000000,${'x'.repeat(60)}`,
    );
    const short = Array.from({ length: 40_000 }, (_, at) => `S,${at},1,1,,1,1,1,`);
    const { expected, actual, plain } = both(table(...long.slice(0, 1500), ...short, ...long.slice(1500)));
    expect(plain).toBe(true);
    expect(actual).toEqual(expected);
  });
});

describe('anything else is left to the reader of reference, and nothing is told twice', () => {
  test.each([
    ['a number that is none', table('N,1,1x,1,1,1,1,1,x')],
    ['a negative number', table('N,1,-1,1,1,1,1,1,x')],
    ['a ragged row', table('N,1,1', 'N,2,1,1,1,1,1,1,x')],
    ['a long row', table('N,1,1,1,1,1,1,1,x,y')],
    ['a blank line', table('N,1,1,1,1,1,1,1,x', '', 'N,2,1,1,1,1,1,1,x')],
    ['a totals row', table('N,1,1,1,1,1,1,1,x', 'N,Total,1,1,1,1,1,1,x', 'Total,,1,1,1,1,1,1,x')],
    ['one area twice', table('N,1,1,1,1,1,1,1,x', 'N,1,1,1,1,1,1,1,x')],
    ['a row without an area', table('N,,1,1,1,1,1,1,x')],
    ['a line break in quotes', table('N,1,1,1,1,1,1,1,"a\nb"', 'N,2,1,1,1,1,1,1,x')],
    ['an open quote', table('N,1,1,1,1,1,1,1,"x', 'N,2,1,1,1,1,1,1,x')],
    ['a quote inside a cell', table('N,1,1,1,1,1,1,1,x"y"')],
    ['text after a closing quote', table('N,1,1,1,1,1,1,1,"x"y')],
    ['mixed line ends', utf8(`${line(HEADER)}\nN,1,1,1,1,1,1,1,x\r\nN,2,1,1,1,1,1,1,x\n`)],
    ['returns alone', utf8(`${line(HEADER)}\rN,1,1,1,1,1,1,1,x\r`)],
    ['the header again', table('N,1,1,1,1,1,1,1,x', line(HEADER), 'N,2,1,1,1,1,1,1,x')],
    ['a header twice', utf8('region,region\nN,1\n')],
    ['a column that is not there', utf8('region,station\nN,1\n')],
    ['no rows', table()],
    ['nothing', utf8('')],
    ['bytes that do not fit', Uint8Array.from([...table('N,1,1,1,1,1,1,1,x'), 0xff])],
    ['a zero byte', Uint8Array.from([...table('N,1,1,1,1,1,1,1,x'), 0])],
    ['a zero byte inside', table('N,\0,1,1,1,1,1,1,x', 'N,1,1,1,1,1,1,1,x')],
    ['more than can be held', table('N,1,9007199254740993,1,1,1,1,1,x')],
  ])('%s', (_, bytes) => {
    const { expected, actual, plain, silent } = both(bytes);
    expect(plain).toBe(false);
    expect(silent).toBe(true);
    expect(actual).toEqual(expected);
  });
});

describe('a header that stands again is none of the rows, whatever its first column is called', () => {
  const votes = { area: ['Участок'], votes: { a: ['1'], b: ['2'] } };
  test.each([
    ['in Cyrillic', utf8('Участок,1,2\nа,5,6\nУчасток,1,2\nб,7,8\n'), { columns: votes }],
    ['without a name', utf8(',s,A,B\n0,n,5,6\n,s,A,B\n1,m,7,8\n'), { columns: { area: ['s'], votes: { a: ['A'], b: ['B'] } } }],
    ['after a blank', table('N,1,1,1,1,1,1,1,x', ` ${line(HEADER)}`, 'N,2,1,1,1,1,1,1,x'), {}],
    ['after a byte order mark', table('N,1,1,1,1,1,1,1,x', `\ufeff${line(HEADER)}`, 'N,2,1,1,1,1,1,1,x'), {}],
    ['left out by a filter', table('N,1,1,1,1,1,1,1,x', line(HEADER), 'N,2,1,1,1,1,1,1,x'), { where: { note: ['x'] } }],
  ] as const)('%s', (_, bytes, over) => {
    const { expected, actual, plain } = both(bytes, over as Partial<TableData>);
    expect(plain).toBe(false);
    expect(actual).toEqual(expected);
    expect(JSON.stringify(actual)).toContain('repeated-header');
  });
});

test('more columns than any table has are left to the other reader', () => {
  const columns = Array.from({ length: 20_001 }, (_, at) => `c${at}`);
  const bytes = utf8(`${[...HEADER, ...columns].join(',')}\nN,1,1,1,1,1,1,1,x${',1'.repeat(columns.length)}\n`);
  const { expected, actual, plain } = both(bytes);
  expect(plain).toBe(false);
  expect(actual).toEqual(expected);
});

test('a byte order mark inside the file is a character of its line', () => {
  const { expected, actual, plain } = both(table('N,1,1,1,1,1,1,1,x', '\ufeffN,2,1,1,1,1,1,1,x'));
  expect(plain).toBe(true);
  expect(actual).toEqual(expected);
});

test('the only area of a list may be named below the country', () => {
  const { expected, actual } = both(table(',N,1,1,1,1,1,1,x', 'S,N,1,1,1,1,1,1,x'), {}, ['N']);
  expect(actual).toEqual(expected);
});

test('listed areas are found by their identifiers, and unknown ones are left to the other reader', () => {
  const columns = { area: ['region'], votes: { a: ['A'] } };
  const known = both(table('N,1,1,1,1,1,1,1,x', 'S,2,1,1,1,1,1,1,x'), { columns }, ['N', 'S']);
  expect(known.actual).toEqual(known.expected);
  expect(known.plain).toBe(true);
  const unknown = both(table('N,1,1,1,1,1,1,1,x', 'X,2,1,1,1,1,1,1,x'), { columns }, ['N', 'S']);
  expect(unknown.plain).toBe(false);
  expect(unknown.actual).toEqual(unknown.expected);
});

import { expect, test } from 'vitest';
import { readTable } from '../support/files.ts';

/** Stations of two counties, with registered voters, ballots, invalid ballots and votes. */
const HEADER = 'county,precinct,roll,cast,bad,A,B';
const COLUMNS = 'area: [county, precinct], registered: roll, ballotsCast: cast, invalid: bad, votes: { a: A, b: B }';
const ADAMS = ['Adams,P1,1210,611,13,311,287', 'Adams,P2,980,598,8,300,290'];
const BROOK = ['Brook,P3,500,250,5,100,145', 'Brook,P4,700,330,4,200,126', 'Brook,P5,410,205,2,90,113'];
const OF_ADAMS = '2190,1209,21,611,577';
const OF_BROOK = '1610,785,11,390,384';
const OF_ALL = '3800,1994,32,1001,961';

/** Where 20 letters or more of a script begin: of Latin, Greek, Cyrillic, Armenian and so on. */
const SCRIPTS = [
  0x61, 0x3b1, 0x430, 0x561, 0x5d0, 0x627, 0x712, 0x784, 0x7ca, 0x800, 0x840, 0x905, 0x995, 0xa05, 0xa95, 0xb05, 0xb95, 0xc05, 0xc95, 0xd05,
  0xd85, 0xe01, 0xe81, 0xf40, 0x1000, 0x10d0, 0x1100, 0x1200, 0x13a0, 0x1401, 0x16a0, 0x1780, 0x1820, 0x1900, 0x1950, 0x1980, 0x1a00,
  0x1a20, 0x1b05, 0x1b83, 0x1bc0, 0x1c00, 0x1c5a, 0x2c30, 0x2c80, 0x2d30, 0x3041, 0x30a1, 0x3105, 0x4e00, 0xa000, 0xa4d0, 0xa500, 0xa6a0,
  0xa807, 0xa882, 0xa90a, 0xa930, 0xaa00, 0xac00,
];

test('called by any of 540 words in the letters of 60 scripts: no list of words is needed', () => {
  const read = (rows: readonly string[]) => {
    const { dataset, problems } = readTable([HEADER, ...rows].join('\n'), { columns: COLUMNS, table: '' });
    expect(problems).toEqual([]);
    return dataset?.sources[0].tables.map((table) => Array.from({ length: table.rows }, (_, row) => table.line(row)));
  };
  const words = SCRIPTS.flatMap((first, script) =>
    Array.from({ length: 9 }, (_, word) =>
      String.fromCodePoint(
        ...Array.from({ length: 2 + ((script + word) % 6) }, (_, at) => first + ((script * 7 + word * 5 + at * 3) % 20)),
      ),
    ),
  );
  expect([SCRIPTS.length, words.length]).toEqual([60, 540]);
  for (const word of words) {
    expect([word, read([...ADAMS, `Adams,${word},${OF_ADAMS}`, ...BROOK, `Brook,${word},${OF_BROOK}`])]).toEqual([
      word,
      [
        [2, 3, 5, 6, 7],
        [4, 8],
      ],
    ]);
    expect([word, read([`${word},,${OF_ALL}`, ...ADAMS, ...BROOK])]).toEqual([word, [[3, 4, 5, 6, 7], [2]]]);
  }
});

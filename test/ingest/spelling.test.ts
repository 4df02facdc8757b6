import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/index.ts';
import { oddLetters, skeleton, spelledTwoWays } from '../../src/ingest/spelling.ts';
import { english } from '../../src/language/text.ts';
import { csv, datasetOf, manifest, official } from '../support/dataset.ts';

describe('names', () => {
  test.each([
    ['letters of another alphabet', 'Партия', 'Пaртия'],
    ['case and spaces', 'North  Valley', 'north valley'],
    ['a no-break space', 'North Valley', 'North\u00a0Valley'],
    ['an invisible character', 'Alpha', 'Al\u200bpha'],
    ['kinds of dashes and quotation marks', 'A–B «C»', "A-B 'C'"],
    ['compositions of accents', 'Åland', 'A\u030aland'],
  ])('are one under %s', (_, one, other) => {
    expect(one).not.toBe(other);
    expect(skeleton(one)).toBe(skeleton(other));
    expect(spelledTwoWays([one, 'between', other, one, other])).toEqual([[one, other]]);
  });

  test.each([
    ['North', 'South'],
    ['District 1', 'District 11'],
    ['Партия роста', 'Партия возраста'],
  ])('%s is not %s', (one, other) => {
    expect(spelledTwoWays([one, other])).toEqual([]);
  });

  test('a skeleton has a skeleton: itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(skeleton(skeleton(name))).toBe(skeleton(name));
      }),
      { numRuns: 500 },
    );
  });

  test('what is odd is named letter by letter', () => {
    expect(oddLetters('Пaртия').map(english)).toEqual(['mixes letters of two alphabets in "Пaртия" (Latin: a)']);
    expect(oddLetters('Al\u200bpha').map(english)).toEqual(['has invisible characters (U+200B)']);
    for (const name of ['Alpha', 'Партия', 'ΔΗΜΟΣ', 'Қазақстан', 'YES КЫРГЫЗСТАН', '№ 5', "O'Neill–Ōta"])
      expect(oddLetters(name)).toEqual([]);
  });
});

describe('a dataset', () => {
  const notices = (over: object, tables = {}) =>
    datasetOf({ sources: [official({ votes: { alpha: 1, beta: 1, gamma: 1 } })], ...over }, tables).notices;

  test('with a contestant spelled two ways is told at its place', () => {
    const contestants = [
      { id: 'alpha', name: 'Родина' },
      { id: 'beta', name: 'Рoдина' },
      { id: 'gamma', name: 'Other' },
    ];
    const found = notices({ contestants });
    expect(found.map(({ message, location }) => ({ message: english(message), location }))).toMatchObject([
      { message: expect.stringContaining('mixes letters of two alphabets'), location: { field: 'contestants.beta.name' } },
      { message: expect.stringContaining('look like two spellings of the same name'), location: { field: 'contestants.beta.name' } },
    ]);
  });

  const votes = { alpha: 'A', beta: 'B', gamma: 'C' };
  const table = (level: string, area: string | string[]) => ({ file: `${level}.csv`, level, columns: { area, votes } });

  test('with areas spelled two ways', () => {
    const rows = [
      ['region', 'station', 'A', 'B', 'C'],
      ['North', 'School', 1, 2, 3],
      ['North', 'school ', 1, 2, 4],
    ];
    const sources = [{ id: 'cec', kind: 'official', tables: [table('station', ['region', 'station'])] }];
    expect(notices({ sources }, { 'station.csv': rows }).map(({ message }) => english(message))).toEqual([
      expect.stringContaining('"School" and "school"'),
    ]);
  });

  test('with listed levels that do not nest', () => {
    const head = ['area', 'A', 'B', 'C'];
    const areas = [
      ['id', 'in'],
      ['N', ''],
      ['D', 'N'],
      ['S1', 'D'],
      ['S2', 'N'],
    ];
    const list = [['id', 'in'], ['X', ''], ...areas.slice(1).map(([id, parent]) => [id, parent || 'X'])];
    const sources = [{ id: 'cec', kind: 'official', tables: ['region', 'district', 'station'].map((level) => table(level, 'area')) }];
    const tables = {
      'areas.csv': list,
      'region.csv': [head, ['N', 3, 3, 3]],
      'district.csv': [head, ['D', 2, 2, 2]],
      'station.csv': [head, ['S1', 2, 2, 2], ['S2', 1, 1, 1]],
    };
    expect(
      notices({ sources, areas: { file: 'areas.csv', id: 'id', parent: 'in' } }, tables).map(({ message }) => english(message)),
    ).toEqual([
      expect.stringContaining('have different parents: 1 directly below the level "district" and 1 directly below the level "region"'),
    ]);
  });

  test('whose column is written in other letters says so', () => {
    const table = { file: 't.csv', level: 'region', columns: { area: 'area', votes: { alpha: 'Party A' } } };
    const encoder = new TextEncoder();
    const { problems } = parseDataset([
      {
        path: 'audit.json',
        bytes: encoder.encode(JSON.stringify(manifest({ sources: [{ id: 'cec', kind: 'official', tables: [table] }] }))),
      },
      {
        path: 't.csv',
        bytes: encoder.encode(
          csv([
            ['area', 'Раrty A'],
            ['n', 1],
          ]),
        ),
      },
    ]);
    expect(problems[0].message).toContain('did you mean "Раrty A"? It looks the same, but one of the two mixes letters of two alphabets');
  });
});

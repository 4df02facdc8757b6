import { describe, expect, test } from 'vitest';
import { conventionOf, looksNumeric, profile } from '../../../src/ingest/guess/numbers.ts';

const marks = (...cells: string[]) => {
  const { decimal, thousands } = conventionOf(cells.map((cell) => [cell]));
  return [decimal.value, thousands.value];
};

describe('conventionOf', () => {
  test.each([
    [
      ['1', '250', '17'],
      ['.', ''],
    ],
    [
      ['1,250', '17', '2,001,300'],
      ['.', ','],
    ],
    [
      ['1.250', '17', '2.001.300'],
      [',', '.'],
    ],
    [
      ['1 250', '60,5'],
      [',', ' '],
    ],
    [
      ['1\u00a0250', '17'],
      ['.', ' '],
    ],
    [
      ["1'250", '60.5'],
      ['.', "'"],
    ],
    [
      ['1,250', '60.52%'],
      ['.', ','],
    ],
    [
      ['1.250', '60,52'],
      [',', '.'],
    ],
    [
      ['1.250,5', '17'],
      [',', '.'],
    ],
    [
      ['0,125', '0,250'],
      [',', ''],
    ],
    [
      ['12,345%', '9,001%'],
      [',', ''],
    ],
    [
      ['60.5', '3.57'],
      ['.', ''],
    ],
  ])('%j', (cells, expected) => {
    expect(marks(...cells)).toEqual(expected);
  });

  test('says that it is unsure where both marks stand before decimals', () => {
    expect(conventionOf([['1.5'], ['2,5']]).decimal.confidence).toBe('unsure');
  });
});

test.each([
  ['12', true],
  ['1 234', true],
  ['71.09%', true],
  ['71,09 %', true],
  ['12-3', false],
  ['', false],
  ['1.2.3', false],
  ['УИК №5', false],
  ['9'.repeat(41), false],
])('looksNumeric(%j)', (cell, is) => {
  expect(looksNumeric(cell)).toBe(is);
});

test('a profile tells numbers, words for none and other words apart', () => {
  const rows = [['1 200'], ['-'], [''], ['n/a'], ['7']];
  const found = profile(rows, 0, 'A', conventionOf(rows));
  expect(found).toMatchObject({ filled: 4, numeric: 2, whole: true, isNumber: true, largest: 1200, distinct: 4 });
  expect([...found.words]).toEqual(['-', 'n/a']);
  expect([...found.values]).toEqual([1200, Number.NaN, Number.NaN, Number.NaN, 7]);
  expect(profile([['a'], ['1']], 0, 'A', conventionOf([])).isNumber).toBe(false);
});

import { expect, test } from 'vitest';
import { type Figure, figureInterval, unitOfLastDigit } from '../../src/data/claim.ts';
import type { Relation } from '../../src/data/share.ts';

const count = (value: number): Figure => ({ kind: 'count', value, text: String(value) });
const share = (units: number, decimals: number, relation: Relation = 'is'): Figure => ({
  kind: 'share',
  share: { units, decimals, relation },
  text: '',
});
const time = (text: string): Figure => ({ kind: 'time', text });

test.each([
  [11_900_000, 100_000],
  [10_060, 10],
  [312, 1],
  [1000, 1000],
  [0, 1],
  [-20, 10],
])('%i is given to the %i', (value, unit) => expect(unitOfLastDigit(value)).toBe(unit));

test.each([
  ['a count is a point', count(312), false, 312, 312],
  ['an approximate count', count(7_500_000), true, 7_400_000, 7_600_000],
  ['a share', share(564, 1), false, 0.5635, 0.5645],
  ['an approximate share', share(75, 0), true, 0.74, 0.76],
  ['a bound', share(3, 0, 'at-most'), false, 0, 0.03],
  ['an approximate bound', share(3, 0, 'at-most'), true, 0, 0.04],
  ['an approximate lower bound', share(3, 0, 'at-least'), true, 0.02, 1],
  ['"about" twice', share(12, 0, 'about'), true, 0.11, 0.13],
  ['a time, in minutes', time('7:05'), false, 425, 425],
])('%s', (_, figure, approx, low, high) => {
  const interval = figureInterval(figure, approx);
  expect(interval?.low).toBeCloseTo(low, 12);
  expect(interval?.high).toBeCloseTo(high, 12);
});

test('an approximate time allows nobody knows what', () => expect(figureInterval(time('20:00'), true)).toBeUndefined());

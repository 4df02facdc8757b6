import { expect, test } from 'vitest';
import { deviance, logBinomialDensity, logPoissonDensity } from '../../../src/stats/distributions/saddle-point.ts';

test('deviance agrees with its formula away from the mean', () => {
  expect(deviance(60, 50)).toBeCloseTo(60 * Math.log(1.2) - 10, 12);
  expect(deviance(0, 7)).toBe(7);
  expect(deviance(7, 7)).toBe(0);
});

test('deviance keeps its digits beside the mean', () => {
  // x ln(x/m) + m − x with x = m + 1 is 1/(2m) − 1/(6m²) + 1/(12m³) − …
  const m = 1e9;
  expect(deviance(m + 1, m) / (1 / (2 * m) - 1 / (6 * m * m))).toBeCloseTo(1, 12);
});

test('densities of a few events, worked by hand', () => {
  expect(Math.exp(logPoissonDensity(3, 2))).toBeCloseTo((8 / 6) * Math.exp(-2), 15);
  expect(Math.exp(logPoissonDensity(0, 2))).toBeCloseTo(Math.exp(-2), 15);
  expect(Math.exp(logBinomialDensity(2, 1, 0.5, 0.5))).toBeCloseTo(3 / 8, 15);
  expect(Math.exp(logBinomialDensity(0, 3, 0.25, 0.75))).toBeCloseTo(27 / 64, 15);
  expect(Math.exp(logBinomialDensity(3, 0, 0.25, 0.75))).toBeCloseTo(1 / 64, 15);
  expect(logBinomialDensity(0, 0, 0.25, 0.75)).toBe(0);
});

test('one kind of event only: n·ln of the chance, whichever of the two chances has the digits', () => {
  const tiny = 1e-20;
  expect(logBinomialDensity(0, 3, tiny, 1)).toBe(-3 * tiny);
  expect(logBinomialDensity(0, 3, 1, tiny)).toBe(3 * Math.log(tiny));
  expect(logBinomialDensity(3, 0, 1, tiny)).toBe(-3 * tiny);
  expect(logBinomialDensity(3, 0, tiny, 1)).toBe(3 * Math.log(tiny));
});

import { describe, expect, test } from 'vitest';
import { log10SellkeBound } from '../../src/stats/sellke-bound.ts';

describe('Sellke, Bayarri and Berger’s bound', () => {
  // Table 1 of the paper: the bound on the Bayes factor for the null at the p-values in common use.
  test.each([
    [0.2, 0.87],
    [0.1, 0.625],
    [0.05, 0.407],
    [0.01, 0.125],
    [0.005, 0.072],
    [0.001, 0.0188],
  ])('p = %d', (p, forTheNull) => {
    const bound = 10 ** -log10SellkeBound(Math.log10(p));
    // Some of its last digits are cut, not rounded.
    expect(Math.abs(bound - forTheNull)).toBeLessThan(0.006 * forTheNull);
  });

  test('says nothing from 1/e on, and stays finite where the p-value is no double', () => {
    expect(log10SellkeBound(Math.log10(0.5))).toBe(0);
    expect(log10SellkeBound(-1 / Math.LN10)).toBe(0);
    expect(log10SellkeBound(-1000)).toBeCloseTo(1000 - Math.log10(Math.E * 1000 * Math.LN10), 12);
  });

  test('refuses what is no logarithm of a p-value', () => {
    for (const bad of [0.1, Number.NaN]) expect(() => log10SellkeBound(bad)).toThrow(RangeError);
  });
});

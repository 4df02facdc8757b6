import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/dirichlet-multinomial.json' with { type: 'json' };
import { log10BayesFactor, log10BayesFactorAgainstFixed } from '../../src/stats/dirichlet-multinomial.ts';
import { concentration } from '../../src/stats/total-survey-error.ts';
import { OFFICIAL, SANJ_1507, SANJ_3426 } from './kazakhstan-2021.ts';
import { seededRandom } from './seeded-random.ts';

const ones = [1, 1, 1, 1, 1];

describe('log10BayesFactor', () => {
  test.each(reference)('agrees with mpmath: $name', ({ counts, alpha0, alpha1, proportions, log10BF, log10Fixed }) => {
    const n = counts.reduce((a, b) => a + b, 0);
    const tolerance = 1e-14 * n * Math.log(n + 2); // what the doc comment promises
    expect(Math.abs(log10BayesFactor(counts, alpha0, alpha1) - log10BF)).toBeLessThan(tolerance);
    expect(Math.abs(log10BayesFactorAgainstFixed(counts, proportions, alpha1) - log10Fixed)).toBeLessThan(tolerance);
  });

  test('Sanj against the usual error of surveys: 5.946 and 5.484', () => {
    const c = concentration(OFFICIAL[0], 0.035);
    const alpha0 = OFFICIAL.map((share) => c * share);
    expect(log10BayesFactor(SANJ_3426, alpha0, ones)).toBeCloseTo(5.946024872151845, 10);
    expect(log10BayesFactor(SANJ_1507, alpha0, ones)).toBeCloseTo(5.484042, 6);
  });

  test('Sanj against sampling error alone', () => {
    const at = (counts: number[], deff: number, alpha: number) =>
      log10BayesFactorAgainstFixed(
        counts.map((count) => count / deff),
        OFFICIAL,
        ones.map(() => alpha),
      );
    expect(at(SANJ_3426, 1, 1)).toBeCloseTo(219.93645599797063, 10);
    expect(at(SANJ_3426, 2, 1)).toBeCloseTo(107.42607760525784, 10);
    expect(at(SANJ_3426, 10, 1)).toBeCloseTo(18.329291, 6);
    expect([1, 2, 10].map((deff) => at(SANJ_1507, deff, 1))).toEqual([93.833107, 44.729046, 6.35141].map((x) => expect.closeTo(x, 6)));
    expect(at(SANJ_3426, 1, 0.5)).toBeCloseTo(219.630534, 6);
    expect(at(SANJ_1507, 1, 0.5)).toBeCloseTo(93.528859, 6);
  });

  test('by hand: nine heads of ten under a uniform prior have B(10, 2) = 1/110, against 1/1024', () => {
    expect(log10BayesFactorAgainstFixed([9, 1], [0.5, 0.5], [1, 1])).toBeCloseTo(Math.log10(1024 / 110), 13);
    expect(log10BayesFactor([1, 0], [3, 1], [1, 1])).toBeCloseTo(Math.log10(0.5 / 0.75), 14);
  });

  test('is the opposite with the models exchanged, and 0 for one model twice', () => {
    const alphas = fc.array(fc.double({ min: 0.1, max: 200, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }), alphas, alphas, (counts, a, b) => {
        expect(log10BayesFactor(counts, a, a)).toBe(0);
        expect(log10BayesFactor(counts, a, b)).toBe(-log10BayesFactor(counts, b, a) + 0);
      }),
    );
  });

  test('probabilities of all counts add to 1, so its mean under the hypothesis is 1', () => {
    // Over all sequences of 6 with k heads: Σ C(6, k)·P₀(k)·BF(k) = Σ C(6, k)·P₁(k) = 1.
    const choose = [1, 6, 15, 20, 15, 6, 1];
    const mean = choose.reduce(
      (sum, ways, k) => sum + ways * 0.3 ** k * 0.7 ** (6 - k) * 10 ** log10BayesFactorAgainstFixed([k, 6 - k], [0.3, 0.7], [2, 5]),
      0,
    );
    expect(mean).toBeCloseTo(1, 13);
  });

  test('reaches 20 in at most 5 % of samples from the hypothesis', () => {
    const random = seededRandom(31);
    let reached = 0;
    for (let round = 0; round < 4000; round++) {
      let heads = 0;
      for (let i = 0; i < 100; i++) if (random() < 0.3) heads++;
      if (log10BayesFactorAgainstFixed([heads, 100 - heads], [0.3, 0.7], [1, 1]) >= Math.log10(20)) reached++;
    }
    expect(reached / 4000).toBeLessThan(0.05);
  });

  test('refuses bad arguments', () => {
    expect(() => log10BayesFactor([], [], [])).toThrow(/lengths differ$/);
    expect(() => log10BayesFactor([-0.5, 3], [1, 1], [2, 2])).toThrow(/counts must be at least 0$/);
    expect(() => log10BayesFactor([1, Number.NaN], [1, 1], [2, 2])).toThrow(/counts must be at least 0$/);
    expect(() => log10BayesFactor([1, 2], [1], [1, 1])).toThrow(RangeError);
    expect(() => log10BayesFactor([1, 2], [1, 0], [1, 1])).toThrow(RangeError);
    expect(() => log10BayesFactor([-1, 2], [1, 1], [1, 1])).toThrow(RangeError);
    expect(() => log10BayesFactor([Number.NaN, 2], [1, 1], [1, 1])).toThrow(RangeError);
    expect(() => log10BayesFactorAgainstFixed([1, 2], [0.5, 0.4], [1, 1])).toThrow(RangeError);
    expect(() => log10BayesFactorAgainstFixed([1, 2], [1, 0], [1, 1])).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/rao-scott.json' with { type: 'json' };
import surveys from '../../fixtures/reference/survey-shares.json' with { type: 'json' };
import { multinomialTest } from '../../src/stats/multinomial.ts';
import { randomStream } from '../../src/stats/random.ts';
import { generalisedDesignEffects, meanDesignEffect, raoScottFirstOrder, raoScottSecondOrder } from '../../src/stats/rao-scott.ts';
import { gammaDraw } from '../../src/stats/sampling.ts';
import { surveyShares } from '../../src/stats/survey-shares.ts';
import { normalised, OFFICIAL, SANJ_3426 } from './kazakhstan-2021.ts';
import { relativeError } from './relative-error.ts';

const EFFECTS = [2.2, 1.8, 1.5, 1.5, 1.3];
const shareVector = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 6 }).map(normalised);

/** diag(P) − PP′, over n: the covariance of shares in a simple random sample. */
function simpleCovariance(P: readonly number[], n: number): number[][] {
  return P.map((p, i) => P.map((q, j) => ((i === j ? p : 0) - p * q) / n));
}

describe('Rao and Scott', () => {
  test.each(reference)('agree with R: $x2, $eigenvalues', (listed) => {
    const { x2, eigenvalues, designDf } = listed;
    const mean = eigenvalues.reduce((a, b) => a + b, 0) / eigenvalues.length;
    const first = raoScottFirstOrder(x2, eigenvalues.length, mean);
    expect(relativeError(first.statistic, listed.first)).toBeLessThan(1e-12);
    expect(first.df).toBe(eigenvalues.length);
    expect(relativeError(first.log10P, listed.log10PFirst)).toBeLessThan(1e-11);
    expect(relativeError(raoScottFirstOrder(x2, eigenvalues.length, mean, designDf).log10P, listed.log10PFirstF)).toBeLessThan(1e-11);
    const second = raoScottSecondOrder(x2, eigenvalues);
    expect(relativeError(second.statistic, listed.second)).toBeLessThan(1e-12);
    expect(relativeError(second.df, listed.df)).toBeLessThan(1e-12);
    expect(relativeError(second.log10P, listed.log10PSecond)).toBeLessThan(1e-11);
    expect(relativeError(second.p, listed.p)).toBeLessThan(1e-9);
    expect(relativeError(raoScottSecondOrder(x2, eigenvalues, designDf).log10P, listed.log10PSecondF)).toBeLessThan(1e-11);
  });

  test.each(surveys)('agree with the survey package: $name', (listed) => {
    const { covariance, proportions, n, x2, near } = listed;
    const found = generalisedDesignEffects(covariance, proportions, n);
    listed.eigenvalues.forEach((value, j) => {
      expect(relativeError(found[j], value)).toBeLessThan(1e-10);
    });
    expect(relativeError(raoScottSecondOrder(x2, found).p, listed.p)).toBeLessThan(1e-9);
    expect(relativeError(raoScottSecondOrder(x2, found, listed.df).p, listed.pF)).toBeLessThan(1e-9);
    // λ̄ from the design effects of the cells is the mean of the eigenvalues; the package has n − 1 where Rao and Scott have n.
    const effects = proportions.map((P, i) => (n * covariance[i][i]) / (P * (1 - P)));
    const mean = found.reduce((a, b) => a + b, 0) / found.length;
    expect(relativeError(meanDesignEffect(effects, proportions), mean)).toBeLessThan(1e-12);
    const observed = listed.designEffects.map((d) => (d * n) / (n - 1));
    expect(relativeError(meanDesignEffect(observed, proportions, normalised(listed.shares)), mean)).toBeLessThan(1e-9);
    generalisedDesignEffects(covariance, near, n).forEach((value, j) => {
      expect(relativeError(value, listed.nearEigenvalues[j])).toBeLessThan(0.03);
    });
  });

  test('Sanj with five published design effects', () => {
    const { statistic } = multinomialTest(SANJ_3426, OFFICIAL);
    const shares = SANJ_3426.map((count) => count / 3426);
    const atHypothesis = meanDesignEffect(EFFECTS, OFFICIAL);
    const atObserved = meanDesignEffect(EFFECTS, OFFICIAL, shares);
    expect(atObserved).toBeCloseTo(2.60658, 6);
    expect(atHypothesis).toBeCloseTo(1.569166, 6);
    const estimated = raoScottFirstOrder(statistic, 4, atObserved);
    const tested = raoScottFirstOrder(statistic, 4, atHypothesis);
    expect(estimated.statistic).toBeCloseTo(521.643517, 6);
    expect(tested.statistic).toBeCloseTo(866.514842, 6);
    expect(tested.log10P).toBeGreaterThan(-200);
    // With 4 degrees of freedom the tail is exp(−y/2)(1 + y/2), y being twice X² here.
    const far = raoScottFirstOrder(statistic, 4, 0.5);
    expect(far.p).toBe(0);
    expect(far.log10P).toBeCloseTo(Math.log10(1 + statistic) - statistic / Math.LN10, 9);
  });

  test('the worked example of both orders', () => {
    const first = raoScottFirstOrder(12, 4, 1.7);
    expect(first.statistic).toBeCloseTo(7.058824, 6);
    expect(first.p).toBeCloseTo(0.132812, 6);
    expect(10 ** first.log10P).toBeCloseTo(first.p, 12);
    const second = raoScottSecondOrder(12, [2.2, 1.8, 1.5, 1.3]);
    expect(second.statistic).toBeCloseTo(6.788686, 6);
    expect(second.df).toBeCloseTo(3.846922, 6);
    expect(second.p).toBeCloseTo(0.135536, 6);
  });

  test('by hand', () => {
    expect(meanDesignEffect([2.2, 1.8, 1.5], [0.5, 0.3, 0.2])).toBeCloseTo(1.78, 14);
    expect(
      generalisedDesignEffects(
        [
          [0.005, -0.005],
          [-0.005, 0.005],
        ],
        [0.5, 0.5],
        100,
      ),
    ).toEqual([expect.closeTo(2, 14)]);
    expect(raoScottFirstOrder(2 * Math.LN10 * 3, 2, 1).log10P).toBeCloseTo(-3, 14); // exp(−X²/2)
    expect(raoScottFirstOrder(0, 3, 2)).toMatchObject({ statistic: 0, p: 1, log10P: expect.closeTo(0, 15) });
    // F(2, 2ν) is (1 + X²/(2ν))^(−ν) beyond X²/2.
    expect(raoScottFirstOrder(6, 2, 1, 5).p).toBeCloseTo(1.6 ** -5, 14);
    expect(raoScottFirstOrder(6, 2, 1, 1e7).p).toBeCloseTo(raoScottFirstOrder(6, 2, 1).p, 6);
  });

  test('a common design effect divides X², in both orders', () => {
    fc.assert(
      fc.property(
        shareVector,
        fc.double({ min: 0.2, max: 30, noNaN: true }),
        fc.double({ min: 0.01, max: 300, noNaN: true }),
        (P, d, x2) => {
          const df = P.length - 1;
          const effects = generalisedDesignEffects(simpleCovariance(P, 1000 / d), P, 1000);
          for (const effect of effects) expect(relativeError(effect, d)).toBeLessThan(1e-9);
          const all = P.map(() => d);
          expect(relativeError(meanDesignEffect(all, P), d)).toBeLessThan(1e-9);
          expect(relativeError(meanDesignEffect(all, P, P), d)).toBeLessThan(1e-9);
          const second = raoScottSecondOrder(x2, effects);
          expect(relativeError(second.statistic, x2 / d)).toBeLessThan(1e-9);
          expect(relativeError(second.df, df)).toBeLessThan(1e-9);
          expect(Math.abs(second.log10P - raoScottFirstOrder(x2, df, d).log10P)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  test('zeros among the eigenvalues change nothing', () => {
    const found = raoScottSecondOrder(12, [0, 0, 1.5, 2.5]);
    expect(found).toEqual(raoScottSecondOrder(12, [1.5, 2.5]));
    // Two clusters: the covariance has rank 1.
    const a = [0.1, -0.04, -0.06];
    const values = generalisedDesignEffects(
      a.map((x) => a.map((y) => x * y)),
      [0.5, 0.3, 0.2],
      100,
    );
    expect(values[0]).toBe(0);
    expect(values[1]).toBeCloseTo(100 * (0.01 / 0.5 + 0.0016 / 0.3 + 0.0036 / 0.2), 10);
    expect(
      generalisedDesignEffects(
        [
          [0, 0],
          [0, 0],
        ],
        [0.5, 0.5],
        9,
      ),
    ).toEqual([0]);
  });

  test('a category nobody named has no design effect of its own, and needs none at the observed shares', () => {
    expect(meanDesignEffect([2, 2, Number.NaN], [0.5, 0.3, 0.2], [0.6, 0.4, 0])).toBeGreaterThan(0);
    expect(() => meanDesignEffect([2, 2, Number.NaN], [0.5, 0.3, 0.2])).toThrow(/^meanDesignEffect: design effects must be/);
  });

  describe('under the null, 40 clusters of 15 whose shares differ', () => {
    const P = [0.5, 0.3, 0.15, 0.05];
    const rounds = 2000;
    const rejected = { simple: 0, first: 0, second: 0, secondF: 0 };
    for (let round = 0; round < rounds; round++) {
      const { uniform } = randomStream(66, round);
      const counts = P.map(() => new Float64Array(40));
      for (let c = 0; c < 40; c++) {
        const own = normalised(P.map((share) => gammaDraw(uniform, 10 * share)));
        for (let i = 0; i < 15; i++) {
          let u = uniform();
          let cell = 0;
          while (cell < 3 && u >= own[cell]) u -= own[cell++];
          counts[cell][c]++;
        }
      }
      const { shares, covariance, n, df } = surveyShares({ counts });
      const x2 = n * shares.reduce((sum, share, i) => sum + (share - P[i]) ** 2 / P[i], 0);
      const effects = generalisedDesignEffects(covariance, P, n);
      const mean = effects.reduce((a, b) => a + b, 0) / 3;
      if (raoScottFirstOrder(x2, 3, 1).p <= 0.05) rejected.simple++;
      if (raoScottFirstOrder(x2, 3, mean).p <= 0.05) rejected.first++;
      if (raoScottSecondOrder(x2, effects).p <= 0.05) rejected.second++;
      if (raoScottSecondOrder(x2, effects, df).p <= 0.05) rejected.secondF++;
    }

    // The standard error of a rate of 5 % is 0.5 points.
    test('the uncorrected test rejects far too often, the corrected ones near 5 %', () => {
      expect(rejected.simple / rounds).toBeGreaterThan(0.15);
      for (const corrected of [rejected.first, rejected.second, rejected.secondF]) {
        expect(corrected / rounds).toBeGreaterThan(0.03);
        expect(corrected / rounds).toBeLessThan(0.085);
      }
      expect(rejected.secondF).toBeLessThanOrEqual(rejected.second);
      expect(rejected.secondF / rounds).toBeLessThan(0.065);
    });
  });

  test('refuse bad arguments', () => {
    for (const [effects, P, observed] of [
      [[1, 1], [0.5, 0.4], undefined],
      [[1, 1], [1, 0], undefined],
      [[1], [1], undefined],
      [[1, 1, 1], [0.5, 0.5], undefined],
      [[-1, 1], [0.5, 0.5], undefined],
      [[1, Number.POSITIVE_INFINITY], [0.5, 0.5], undefined],
      [
        [1, 1],
        [0.5, 0.5],
        [0.5, 0.6],
      ],
      [
        [1, 1],
        [0.5, 0.5],
        [1.5, -0.5],
      ],
      [[1, 1], [0.5, 0.5], [1]],
    ] as const)
      expect(() => meanDesignEffect(effects, P, observed)).toThrow(/^meanDesignEffect: /);
    for (const [x2, df, effect, designDf] of [
      [-1, 3, 1, undefined],
      [Number.NaN, 3, 1, undefined],
      [1, 0, 1, undefined],
      [1, 3, 0, undefined],
      [1, 3, Number.NaN, undefined],
      [1, 3, 1, 0],
    ] as const) {
      expect(() => raoScottFirstOrder(x2, df, effect, designDf)).toThrow(RangeError);
      expect(() => raoScottFirstOrder(x2, df, effect, designDf)).toThrow(/^raoScottFirstOrder: /);
    }
    for (const eigenvalues of [[], [0, 0], [-1, 2], [Number.NaN, 1], [Number.POSITIVE_INFINITY]])
      expect(() => raoScottSecondOrder(1, eigenvalues)).toThrow(/^raoScottSecondOrder: eigenvalues must be/);
    expect(() => raoScottSecondOrder(-1, [1])).toThrow(/^raoScottSecondOrder: x2/);
    expect(() => raoScottSecondOrder(1, [1], -1)).toThrow(/^raoScottSecondOrder: degrees of freedom/);
    const V = simpleCovariance([0.5, 0.5], 10);
    for (const n of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => generalisedDesignEffects(V, [0.5, 0.5], n)).toThrow(/^generalisedDesignEffects: n must be above 0/);
    expect(() => generalisedDesignEffects(V, [0.5, 0.3, 0.2], 10)).toThrow(/^generalisedDesignEffects: sizes differ/);
    expect(() => generalisedDesignEffects([[1, -1], [-1]], [0.5, 0.5], 10)).toThrow(/^generalisedDesignEffects: sizes differ/);
    expect(() => generalisedDesignEffects(V, [0.5, 0.6], 10)).toThrow(/^generalisedDesignEffects: proportions/);
    expect(() =>
      generalisedDesignEffects(
        [
          [1, 0],
          [0, 1],
        ],
        [0.5, 0.5],
        10,
      ),
    ).toThrow(/^generalisedDesignEffects: the rows of the covariance must add to 0/);
  });
});

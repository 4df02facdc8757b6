import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/survey-shares.json' with { type: 'json' };
import { type AnswerCounts, type SurveyShares, surveyShares } from '../../src/stats/survey-shares.ts';
import { relativeError } from './relative-error.ts';

const columns = (listed: (typeof reference)[number]) => ({
  category: Int32Array.from(listed.category),
  categories: listed.shares.length,
  weight: Float64Array.from(listed.weight),
  cluster: Int32Array.from(listed.cluster),
  stratum: Int32Array.from(listed.stratum),
});

interface SingleAnswers extends Omit<AnswerCounts, 'counts'> {
  /** Category each respondent named, from 0; −1 outside the domain, such as no answer. */
  readonly category: Int32Array;
  readonly categories: number;
}

/** A survey whose rows are single respondents. */
function ofRespondents({ category, categories, ...design }: SingleAnswers): SurveyShares {
  const counts = Array.from({ length: categories }, (_, index) => Float64Array.from(category, (named) => (named === index ? 1 : 0)));
  return surveyShares({ counts, ...design });
}

function expectSame(found: SurveyShares, expected: SurveyShares): void {
  const numbers = ({ shares, covariance, designEffects, ...others }: SurveyShares) => [
    ...shares,
    ...covariance.flat(),
    ...designEffects,
    ...Object.values(others),
  ];
  const known = numbers(expected);
  numbers(found).forEach((value, i) => {
    if (!Number.isNaN(known[i])) expect(Math.abs(value - known[i])).toBeLessThan(1e-10 * Math.max(1, Math.abs(known[i])));
  });
}

describe('surveyShares', () => {
  test.each(reference)('agrees with the survey package: $name', (listed) => {
    const found = ofRespondents(columns(listed));
    listed.shares.forEach((share, i) => {
      expect(relativeError(found.shares[i], share)).toBeLessThan(1e-12);
      expect(relativeError(Math.sqrt(found.covariance[i][i]), listed.errors[i])).toBeLessThan(1e-11);
      expect(relativeError(found.designEffects[i], listed.designEffects[i])).toBeLessThan(1e-10);
      listed.covariance[i].forEach((value, j) => {
        expect(Math.abs(found.covariance[i][j] - value)).toBeLessThan(1e-11 * listed.errors[i] * listed.errors[j] + 1e-15);
      });
    });
    expect(found.n).toBe(listed.n);
    expect(relativeError(found.kishDesignEffect, listed.kish)).toBeLessThan(1e-12);
    expect([found.df, found.lonely]).toEqual([listed.df, listed.lonely]);
    expect(found.clusters - found.strata).toBe(found.df);
  });

  test.each(reference)('counts by cluster are the same survey: $name', (listed) => {
    const { category, categories, weight, cluster, stratum } = columns(listed);
    // One row for each cluster and weight, in the order of first sight.
    const rows = new Map<string, { counts: number[]; weight: number; cluster: number; stratum: number }>();
    for (let i = 0; i < category.length; i++) {
      const key = `${cluster[i]} ${weight[i]}`;
      const row = rows.get(key) ?? { counts: Array(categories).fill(0), weight: weight[i], cluster: cluster[i], stratum: stratum[i] };
      if (category[i] >= 0) row.counts[category[i]]++;
      rows.set(key, row);
    }
    const all = [...rows.values()].reverse();
    const found = surveyShares({
      counts: Array.from({ length: categories }, (_, j) => Float64Array.from(all, (row) => row.counts[j])),
      weight: Float64Array.from(all, (row) => row.weight),
      cluster: Int32Array.from(all, (row) => row.cluster),
      stratum: Int32Array.from(all, (row) => row.stratum),
    });
    expectSame(found, ofRespondents(columns(listed)));
  });

  test('a simple random sample has design effect 1, and its rows of the covariance add to 0', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 3, maxLength: 60 }), (answers) => {
        const inside = answers.filter((answer) => answer >= 0);
        fc.pre(inside.length > 1);
        const found = ofRespondents({ category: Int32Array.from(inside), categories: 4 });
        expect(found.n).toBe(inside.length);
        expect(found.kishDesignEffect).toBeCloseTo(1, 12);
        expect(found.df).toBe(inside.length - 1);
        for (const d of found.designEffects) if (!Number.isNaN(d)) expect(d).toBeCloseTo(1, 9);
        for (const row of found.covariance) expect(Math.abs(row.reduce((a, b) => a + b, 0))).toBeLessThan(1e-15);
      }),
    );
  });

  test('the scale of the weights, the order of rows and the names of clusters and strata change nothing', () => {
    const listed = reference[4];
    const plain = columns(listed);
    const expected = ofRespondents(plain);
    const scaled = ofRespondents({ ...plain, weight: plain.weight.map((w) => 7 * w) });
    expectSame({ ...scaled, sumOfWeights: scaled.sumOfWeights / 7 }, expected);
    const renamed = {
      category: plain.category.toReversed(),
      categories: plain.categories,
      weight: plain.weight.toReversed(),
      cluster: plain.cluster.toReversed().map((c) => 40 - 2 * c),
      stratum: plain.stratum.toReversed().map((s) => 5 - s),
    };
    expectSame(ofRespondents(renamed), expected);
  });

  test('by hand: two clusters of ten', () => {
    const found = surveyShares({ counts: [Float64Array.of(6, 4), Float64Array.of(4, 6)] });
    expect(found.shares).toEqual([0.5, 0.5]);
    expect(found.covariance).toEqual([
      [expect.closeTo(0.01, 15), expect.closeTo(-0.01, 15)],
      [expect.closeTo(-0.01, 15), expect.closeTo(0.01, 15)],
    ]);
    expect(found.designEffects[0]).toBeCloseTo((0.01 * 19) / 0.25, 14);
    expect(found).toMatchObject({ n: 20, sumOfWeights: 20, kishDesignEffect: 1, clusters: 2, strata: 1, df: 1, lonely: 0 });
  });

  test('a category nobody or everybody named has no design effect', () => {
    const { shares, designEffects, covariance } = surveyShares({ counts: [Float64Array.of(3, 2), Float64Array.of(0, 0)] });
    expect(shares).toEqual([1, 0]);
    expect(designEffects).toEqual([Number.NaN, Number.NaN]);
    expect(covariance.flat().map(Math.abs)).toEqual([0, 0, 0, 0]);
  });

  test('a cluster without an answer counts in the variance, not in the degrees of freedom', () => {
    const found = surveyShares({ counts: [Float64Array.of(6, 4, 0), Float64Array.of(4, 6, 0)] });
    expect(found.covariance[0][0]).toBeCloseTo(0.0075, 15); // 3/2 in the place of 2/1
    expect([found.clusters, found.df]).toEqual([2, 1]);
  });

  test('refuses bad arguments', () => {
    const counts = [Float64Array.of(1, 2), Float64Array.of(3, 1)];
    const bad: [Parameters<typeof surveyShares>[0], RegExp][] = [
      [{ counts: [] }, /at least one category/],
      [{ counts: [Float64Array.of(1, 2), Float64Array.of(1)] }, /lengths differ/],
      [{ counts, weight: Float64Array.of(1) }, /lengths differ/],
      [{ counts, cluster: Int32Array.of(1) }, /lengths differ/],
      [{ counts, stratum: Int32Array.of(0, 0, 0) }, /lengths differ/],
      [{ counts: [Float64Array.of(1, -2)] }, /counts must be finite and 0 or more, found -2/],
      [{ counts: [Float64Array.of(1, Number.NaN)] }, /counts must be finite/],
      [{ counts: [Float64Array.of(1, Number.POSITIVE_INFINITY)] }, /counts must be finite/],
      [{ counts, weight: Float64Array.of(1, -1) }, /weights must be finite and 0 or more, found -1/],
      [{ counts, weight: Float64Array.of(1, Number.NaN) }, /weights must be finite/],
      [{ counts: [Float64Array.of(0, 0)] }, /no answer is in the domain/],
      [{ counts, weight: Float64Array.of(0, 0) }, /no answer is in the domain/],
      [{ counts, cluster: Int32Array.of(0, -1) }, /a cluster must have a number from 0/],
      [{ counts, cluster: Int32Array.of(0, 0) }, /at least two clusters/],
      [{ counts, cluster: Int32Array.of(0, 0), stratum: Int32Array.of(0, 1) }, /cluster 0 lies in two strata/],
    ];
    for (const [input, message] of bad) {
      expect(() => surveyShares(input)).toThrow(RangeError);
      expect(() => surveyShares(input)).toThrow(message);
    }
  });
});

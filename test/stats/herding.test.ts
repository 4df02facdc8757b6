import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/herding.json' with { type: 'json' };
import { commonBias, discrepancyTails, impliedEffectiveSize, mutualDiscrepancy, officialDiscrepancy } from '../../src/stats/herding.ts';
import { multinomialTest } from '../../src/stats/multinomial.ts';
import { randomStream } from '../../src/stats/random.ts';
import { binomialDraw } from '../../src/stats/sampling.ts';
import { ASTANA_ZERTTEU, DEMOCRATIC_INSTITUTE, normalised, OFFICIAL, QOGAMDYQ_PIKIR } from './kazakhstan-2021.ts';
import { relativeError } from './relative-error.ts';

const EXIT_POLLS = [QOGAMDYQ_PIKIR, DEMOCRATIC_INSTITUTE, ASTANA_ZERTTEU].map(normalised);
/** Nur Otan alone in the seven polls before the election, the first on 4 January 2021, the last on 12 November 2020. */
const BEFORE = [0.695, 0.737, 0.738, 0.742, 0.725, 0.723, 0.721].map((share) => [share, 1 - share]);

const composition = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }).map(normalised);
const polls = fc.array(fc.tuple(composition, fc.integer({ min: 10, max: 5000 })), { minLength: 2, maxLength: 6 });

describe('mutualDiscrepancy and officialDiscrepancy', () => {
  test.each(reference)('agree with chisq.test: $sizes', (listed) => {
    const mutual = mutualDiscrepancy(listed.polls, listed.sizes);
    expect(relativeError(mutual.statistic, listed.mutual)).toBeLessThan(1e-11);
    expect(mutual.df).toBe(listed.mutualDf);
    const tails = discrepancyTails(mutual.statistic, mutual.df);
    expect(relativeError(tails.lower, listed.lower)).toBeLessThan(1e-9);
    expect(relativeError(tails.upper, listed.upper)).toBeLessThan(1e-9);
    const official = officialDiscrepancy(listed.polls, listed.proportions, listed.sizes);
    expect(relativeError(official.statistic, listed.official)).toBeLessThan(1e-11);
    expect(official.df).toBe(listed.officialDf);
  });

  test('three exit polls', () => {
    const mutual = mutualDiscrepancy(EXIT_POLLS);
    expect(mutual.statistic).toBeCloseTo(0.002444279394694152, 15);
    expect(mutual.df).toBe(8);
    const each = EXIT_POLLS.map((poll) => officialDiscrepancy([poll], OFFICIAL).statistic);
    expect(each).toEqual([0.0017584585180798764, 0.0013746206072786662, 0.0035073667754938627].map((x) => expect.closeTo(x, 15)));
    const official = officialDiscrepancy(EXIT_POLLS, OFFICIAL);
    expect(official.statistic).toBeCloseTo(0.006640446, 9);
    expect(official.df).toBe(12);
  });

  test.each([
    [500, 1.2221, 0.003582, 0.996418, 3.3202, 0.00717, 0.99283],
    [1000, 2.4443, 0.035721, 0.964279, 6.6404, 0.119568, 0.880432],
    [1500, 3.6664, 0.114103, 0.885897, 9.9607, 0.380589, 0.619411],
    [2000, 4.8886, 0.230582, 0.769418, 13.2809, 0.651041, 0.348959],
    [3000, 7.3328, 0.498816, 0.501184, 19.9213, 0.931411, 0.068589],
    [5000, 12.2214, 0.858404, 0.141596, 33.2022, 0.9991, 0.0009],
    [7500, 18.3321, 0.98113, 0.01887, 49.8033, 0.999998, 1.5e-6],
    [10000, 24.4428, 0.998069, 0.001931, 66.4045, 1, 1.5e-9],
  ])('three exit polls of an effective size of %d', (n, mutual, close, apart, official, closeTo, far) => {
    const sizes = EXIT_POLLS.map(() => n);
    const toEach = mutualDiscrepancy(EXIT_POLLS, sizes);
    const toOfficial = officialDiscrepancy(EXIT_POLLS, OFFICIAL, sizes);
    expect(toEach.statistic).toBeCloseTo(mutual, 4);
    expect(toOfficial.statistic).toBeCloseTo(official, 3);
    const [one, other] = [toEach, toOfficial].map(({ statistic, df }) => discrepancyTails(statistic, df));
    expect([one.lower, one.upper, other.lower]).toEqual([close, apart, closeTo].map((x) => expect.closeTo(x, 6)));
    // The last digit printed: six places, or two digits where fewer would be left.
    expect(Math.abs(other.upper - far)).toBeLessThan(far < 1e-5 ? 0.05 * far : 1e-6);
  });

  test('three exit polls, the tails of 20,000 and 30,000', () => {
    const upper = (n: number) => discrepancyTails(n * mutualDiscrepancy(EXIT_POLLS).statistic, 8).upper;
    expect(upper(20000) / 7e-8).toBeCloseTo(1, 0);
    expect(upper(30000) / 1e-12).toBeCloseTo(1, 0);
  });

  test('at the sizes on record, simple, clustered and by the stated margins', () => {
    const official = (poll: number, n: number) => {
      const { statistic, df } = officialDiscrepancy([EXIT_POLLS[poll]], OFFICIAL, [n]);
      return [statistic, discrepancyTails(statistic, df).upper];
    };
    const found = [official(0, 24000), official(1, 20000), official(0, 24000 / 2.95), official(1, 20000 / 2.95)];
    expect(found.map(([statistic]) => statistic)).toEqual([42.203004, 27.492412, 14.306103, 9.319462].map((x) => expect.closeTo(x, 6)));
    expect(found.slice(2).map(([, p]) => p)).toEqual([0.00638, 0.0536].map((x) => expect.closeTo(x, 4)));
    expect(official(0, 24000 / 9.996202)).toEqual([4.221904, 0.3768].map((x) => expect.closeTo(x, 4)));
    expect(official(1, 20000 / 13.015889)).toEqual([2.112219, 0.7151].map((x) => expect.closeTo(x, 4)));
  });

  test('seven polls before the election on the first party', () => {
    const mean = BEFORE.reduce((sum, [share]) => sum + share, 0) / 7;
    expect(mean).toBeCloseTo(0.725857, 6);
    const { statistic, df } = mutualDiscrepancy(BEFORE);
    expect(statistic).toBeCloseTo(0.007622836, 9);
    expect(df).toBe(6);
    const lower = (n: number) => discrepancyTails(n * statistic, df).lower;
    expect([500, 1000, 2000].map(lower)).toEqual([0.2978, 0.7329, 0.9816].map((x) => expect.closeTo(x, 4)));
    expect(impliedEffectiveSize(statistic, df, 0.5)).toBeCloseTo(701.6, 1);
    const later = mutualDiscrepancy(BEFORE.slice(1));
    expect(discrepancyTails(1000 * later.statistic, later.df).lower).toBeCloseTo(0.1599, 4);
  });

  test('of one poll from proportions it is the test of a multinomial', () => {
    const counts = [120, 60, 20];
    const { statistic } = multinomialTest(counts, [0.5, 0.3, 0.2]);
    expect(relativeError(officialDiscrepancy([normalised(counts)], [0.5, 0.3, 0.2], [200]).statistic, statistic)).toBeLessThan(1e-12);
  });

  test('by hand', () => {
    expect(
      mutualDiscrepancy(
        [
          [0.6, 0.4],
          [0.4, 0.6],
        ],
        [100, 100],
      ),
    ).toEqual({ statistic: expect.closeTo(8, 11), df: 1 });
    expect(officialDiscrepancy([[0.6, 0.4]], [0.5, 0.5], [100])).toEqual({ statistic: expect.closeTo(4, 11), df: 1 });
    expect(discrepancyTails(2, 2).upper).toBeCloseTo(Math.exp(-1), 15);
  });

  test('sizes are a scale, and one poll in two halves is as good as whole', () => {
    fc.assert(
      fc.property(polls, (listed) => {
        const shares = listed.map(([poll]) => poll);
        const sizes = listed.map(([, n]) => n);
        const { statistic } = mutualDiscrepancy(shares, sizes);
        const near = (value: number) => expect(Math.abs(value - statistic)).toBeLessThan(1e-9 * Math.max(1, statistic));
        near(
          mutualDiscrepancy(
            shares,
            sizes.map((n) => 2 * n),
          ).statistic / 2,
        );
        near(mutualDiscrepancy([...shares, shares[0]], [sizes[0] / 2, ...sizes.slice(1), sizes[0] / 2]).statistic);
      }),
    );
  });

  test('tails hold against simulated samples: 5 % on either side, equal sizes and not', () => {
    for (const sizes of [
      [1000, 1000, 1000],
      [600, 1500, 4000],
    ]) {
      const rates = tailRates(OFFICIAL, sizes, 3000);
      for (const rate of rates) {
        expect(rate).toBeGreaterThan(0.038);
        expect(rate).toBeLessThan(0.062);
      }
    }
  });

  test('refuses bad arguments', () => {
    const two = [
      [0.6, 0.4],
      [0.4, 0.6],
    ];
    expect(() => mutualDiscrepancy([[0.6, 0.4]])).toThrow(/^mutualDiscrepancy: at least 2 polls are needed/);
    expect(() => officialDiscrepancy([], [0.5, 0.5])).toThrow(/^officialDiscrepancy: at least 1 poll is needed/);
    expect(() => mutualDiscrepancy([[1], [1]])).toThrow(/at least 2 categories/);
    expect(() => mutualDiscrepancy([[0.6, 0.4], [1]])).toThrow(/lengths differ/);
    expect(() =>
      mutualDiscrepancy([
        [1.1, -0.1],
        [0.5, 0.5],
      ]),
    ).toThrow(/shares must be 0 or more/);
    expect(() =>
      mutualDiscrepancy([
        [0.6, 0.3],
        [0.5, 0.5],
      ]),
    ).toThrow(/shares must add to 1/);
    expect(() =>
      mutualDiscrepancy([
        [1, 0],
        [1, 0],
      ]),
    ).toThrow(/no poll gives anything to a category/);
    expect(() => mutualDiscrepancy(two, [100])).toThrow(/lengths differ/);
    for (const size of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => mutualDiscrepancy(two, [100, size])).toThrow(/sizes must be above 0/);
    expect(() => officialDiscrepancy(two, [1])).toThrow(/lengths differ/);
    expect(() => officialDiscrepancy(two, [1, 0])).toThrow(/proportions must be above 0/);
    expect(() => officialDiscrepancy(two, [0.5, 0.6])).toThrow(/shares must add to 1/);
    expect(() => discrepancyTails(-1, 4)).toThrow(RangeError);
    expect(() => discrepancyTails(1, 0)).toThrow(RangeError);
  });
});

describe('impliedEffectiveSize', () => {
  test('of three exit polls', () => {
    const mutual = mutualDiscrepancy(EXIT_POLLS);
    const official = officialDiscrepancy(EXIT_POLLS, OFFICIAL);
    const at = ({ statistic, df }: typeof mutual) => [0.05, 0.5, 0.95].map((tail) => impliedEffectiveSize(statistic, df, tail));
    expect(at(mutual)).toEqual([1117.97235595548, 3004.6162127144, 6344.32916692236].map((x) => expect.closeTo(x, 8)));
    expect(at(official)).toEqual([787.0, 1707.77, 3166.36].map((x) => expect.closeTo(x, 2)));
  });

  test('gives the tail back', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-5, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (phi2, df, tail) => {
          expect(discrepancyTails(impliedEffectiveSize(phi2, df, tail) * phi2, df).lower).toBeCloseTo(tail, 9);
        },
      ),
    );
    expect(impliedEffectiveSize(0, 4, 0.5)).toBe(Number.POSITIVE_INFINITY);
    expect(impliedEffectiveSize(0.01, 2, 0.5)).toBeCloseTo(200 * Math.LN2, 10);
  });

  test('refuses bad arguments', () => {
    for (const phi2 of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => impliedEffectiveSize(phi2, 4, 0.5)).toThrow(/phi2 must be 0 or more/);
    for (const tail of [0, 1, -0.1, Number.NaN]) expect(() => impliedEffectiveSize(0.1, 4, tail)).toThrow(/tail must lie inside \(0, 1\)/);
    expect(() => impliedEffectiveSize(0.1, 0, 0.5)).toThrow(RangeError);
  });
});

describe('commonBias', () => {
  test.each(reference)('agrees with lm and pf: $sizes', (listed) => {
    const found = commonBias(listed.polls, listed.proportions, listed.sizes);
    for (const name of ['within', 'common', 'F', 'p', 'log10P'] as const)
      expect(relativeError(found[name], listed[name])).toBeLessThan(1e-8);
  });

  test('three exit polls', () => {
    const found = commonBias(EXIT_POLLS, OFFICIAL);
    expect(found.within).toBeCloseTo(0.002396957, 9);
    expect(found.common).toBeCloseTo(0.004243489, 9);
    expect(found.F).toBeCloseTo(3.5407301769032626, 11);
    expect(found.df).toEqual([4, 8]);
    expect(found.p).toBeCloseTo(0.060371460143250816, 12);
    const bias = OFFICIAL.map((share, i) => 100 * (EXIT_POLLS.reduce((sum, poll) => sum + poll[i], 0) / 3 - share));
    expect([bias[0], bias[1], bias[4]]).toEqual([1.5, -0.78, -0.41].map((x) => expect.closeTo(x, 2)));
  });

  test('by hand', () => {
    const found = commonBias(
      [
        [0.6, 0.4],
        [0.7, 0.3],
      ],
      [0.5, 0.5],
    );
    expect(found.common).toBeCloseTo(0.18, 14);
    expect(found.within).toBeCloseTo(0.02, 14);
    expect(found.F).toBeCloseTo(9, 11);
    expect(found.p).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(3), 12); // F on 1 and 1 is the square of a Cauchy number
    expect(
      commonBias(
        [
          [0.6, 0.4],
          [0.4, 0.6],
        ],
        [0.5, 0.5],
      ),
    ).toMatchObject({ common: expect.closeTo(0, 20), p: expect.closeTo(1, 9) });
  });

  test('the parts add to the whole, and equal sizes cancel', () => {
    fc.assert(
      fc.property(polls, composition, (listed, proportions) => {
        const shares = listed.map(([poll]) => poll);
        const sizes = listed.map(([, n]) => n);
        const whole = officialDiscrepancy(shares, proportions, sizes).statistic;
        fc.pre(mutualDiscrepancy(shares).statistic > 1e-6);
        const found = commonBias(shares, proportions, sizes);
        expect(Math.abs(found.within + found.common - whole)).toBeLessThan(1e-9 * Math.max(1, whole));
        const equal = commonBias(
          shares,
          proportions,
          shares.map(() => 700),
        );
        expect(relativeError(commonBias(shares, proportions).F, equal.F)).toBeLessThan(1e-6);
      }),
    );
  });

  test('rejects near 5 % when there is no bias, whatever the design effect', () => {
    const { uniform } = randomStream(44, 0);
    let rejected = 0;
    for (let round = 0; round < 3000; round++) {
      const drawn = [0, 1, 2].map(() => sample(uniform, OFFICIAL, 1500));
      if (commonBias(drawn, OFFICIAL).p <= 0.05) rejected++;
    }
    expect(rejected / 3000).toBeGreaterThan(0.038);
    expect(rejected / 3000).toBeLessThan(0.062);
  });

  test('refuses bad arguments', () => {
    expect(() => commonBias([[0.6, 0.4]], [0.5, 0.5])).toThrow(/^commonBias: at least 2 polls are needed/);
    for (const copies of [2, 3, 7])
      expect(() => commonBias(Array(copies).fill(EXIT_POLLS[0]), OFFICIAL)).toThrow(/^commonBias: all polls are the same/);
    expect(() =>
      commonBias(
        [
          [0.6, 0.4],
          [0.5, 0.5],
        ],
        [1, 0],
      ),
    ).toThrow(/proportions must be above 0/);
  });
});

/** Shares of a simple random sample, contestant by contestant. */
function sample(uniform: () => number, proportions: readonly number[], n: number): number[] {
  let left = n;
  let rest = 1;
  return proportions.map((share, i) => {
    const count = i === proportions.length - 1 ? left : binomialDraw(uniform, left, Math.min(1, share / rest));
    left -= count;
    rest -= share;
    return count / n;
  });
}

/** How often the polls are too close, and too far apart, at 5 % each: mutually, then from the proportions. */
function tailRates(proportions: readonly number[], sizes: readonly number[], rounds: number): number[] {
  const { uniform } = randomStream(43, sizes[0]);
  const found = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    const drawn = sizes.map((n) => sample(uniform, proportions, n));
    [mutualDiscrepancy(drawn, sizes), officialDiscrepancy(drawn, proportions, sizes)].forEach(({ statistic, df }, i) => {
      const { lower, upper } = discrepancyTails(statistic, df);
      if (lower <= 0.05) found[2 * i]++;
      if (upper <= 0.05) found[2 * i + 1]++;
    });
  }
  return found.map((times) => times / rounds);
}

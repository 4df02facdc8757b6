import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { highestAverages, largestRemainder } from '../../src/stats/apportion.ts';
import { benfordProbabilities } from '../../src/stats/benford.ts';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg.ts';
import { chiSquareTest } from '../../src/stats/chi-square.ts';
import { clusteredError, clusteredSlope } from '../../src/stats/clustered.ts';
import { lastDigits, leadingDigits } from '../../src/stats/digit-counts.ts';
import { log10BayesFactor } from '../../src/stats/dirichlet-multinomial.ts';
import { feasibleCounts } from '../../src/stats/exact-share.ts';
import { excessTail } from '../../src/stats/excess-over-chance.ts';
import { discrepancyTails, mutualDiscrepancy } from '../../src/stats/herding.ts';
import { heterogeneity } from '../../src/stats/heterogeneity.ts';
import { kolmogorovSmirnov } from '../../src/stats/kolmogorov-smirnov.ts';
import { moments } from '../../src/stats/moments.ts';
import { multinomialTest } from '../../src/stats/multinomial.ts';
import { pairedDifference } from '../../src/stats/paired-difference.ts';
import { raoScottFirstOrder } from '../../src/stats/rao-scott.ts';
import { ratioEstimate } from '../../src/stats/ratio-estimate.ts';
import { robustZ } from '../../src/stats/robust.ts';
import { impliedOutsideShare, jointLargestCoverage, manskiBounds } from '../../src/stats/selection.ts';
import { signTest } from '../../src/stats/sign-test.ts';
import { signedRankTest } from '../../src/stats/signed-rank.ts';
import { goodmanIntervals } from '../../src/stats/simultaneous-intervals.ts';
import { tally } from '../../src/stats/tally.ts';
import { totalSurveyErrorTest } from '../../src/stats/total-survey-error.ts';
import { weightedTrend } from '../../src/stats/weighted-trend.ts';
import { wholePercentageChances } from '../../src/stats/whole-percentages.ts';
import { seededRandom } from './seeded-random.ts';

/**
 * The statistics that decide most, on a thousand random inputs each, against the second implementation in
 * fixtures/reference/two-implementations.py, which needs Python 3.9 or later and nothing else.
 */
const TIMES = 1000;
const PROGRAM = path.join(import.meta.dirname, '../../fixtures/reference/two-implementations.py');

const random = seededRandom(20210110);
const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
const between = (low: number, high: number): number => low + random() * (high - low);
const many = <T>(n: number, one: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => one(i));
/** Shares that add to 1 and are none of them tiny. */
function someShares(k: number): number[] {
  const parts = many(k, () => between(0.05, 1));
  const total = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / total);
}

/** A statistic of src/stats beside the same one of the other program. */
interface Compared<Given> {
  readonly draw: () => Given;
  readonly ours: (given: Given) => ArrayLike<number>;
  /** Largest difference, relative to a number's size where it is above 1e-3 and to 1e-3 below. */
  readonly within: number;
}

const compared = <Given>(one: Compared<Given>): Compared<unknown> => one as Compared<unknown>;

const apportioned = (allot: (votes: number[], seats: number) => { seats: number[]; unassigned: number; tied: number[] }) =>
  compared({
    // Small votes tie often, large ones leave the doubles.
    draw: () => {
      const top = [12, 1000, 1e7, 1e14][whole(0, 3)];
      return { votes: many(whole(2, 7), () => whole(1, top)), seats: whole(1, 40) };
    },
    ours: ({ votes, seats }) => {
      const found = allot(votes, seats);
      return [...found.seats, found.unassigned, found.tied.length];
    },
    within: 0,
  });

const survey = () => {
  const shares = someShares(whole(2, 6));
  const n = whole(100, 4000);
  return { counts: shares.map((share) => Math.max(1, Math.round(n * share * between(0.85, 1.15)))), shares };
};

const STATISTICS: Readonly<Record<string, Compared<unknown>>> = {
  'seats by largest remainder': apportioned((votes, seats) => largestRemainder(votes, seats)),
  "seats by D'Hondt": apportioned((votes, seats) => highestAverages(votes, seats, 'dhondt')),
  'seats by Sainte-Laguë': apportioned((votes, seats) => highestAverages(votes, seats, 'sainte-lague')),
  'multinomial test': compared({
    draw: survey,
    ours: ({ counts, shares }) => {
      const { statistic, p, g } = multinomialTest(counts, shares);
      return [statistic, p, g];
    },
    within: 1e-8,
  }),
  'total survey error': compared({
    draw: () => ({ ...survey(), rmse: between(0.01, 0.08) }),
    ours: ({ counts, shares, rmse }) => {
      const { statistic, p } = totalSurveyErrorTest(counts, shares, rmse);
      return [statistic, p];
    },
    within: 1e-8,
  }),
  "Goodman's intervals": compared({
    draw: () => ({ counts: many(whole(2, 8), () => whole(0, 600)).concat(1), confidence: between(0.8, 0.999) }),
    ours: ({ counts, confidence }) => goodmanIntervals(counts, confidence).flat(),
    within: 1e-9,
  }),
  'feasible counts': compared({
    draw: () => {
      const n = whole(1, 400);
      const digits = 10 ** whole(2, 4);
      const share = Math.round((whole(0, n) / n) * digits + (random() < 0.5 ? 0 : 1));
      if (random() < 0.5) return { low: (share - 0.5) / digits, high: (share + 0.5) / digits, n };
      const count = whole(0, n); // both ends on a quotient, where rounding tells
      return { low: count / n, high: whole(count, n) / n, n };
    },
    ours: ({ low, high, n }) => {
      const { min, max } = feasibleCounts(low, high, n) ?? { min: -1, max: -1 };
      return [min, max];
    },
    within: 0,
  }),
  'Rao and Scott': compared({
    draw: () => ({ x2: between(0, 60), df: whole(1, 12), effect: between(0.5, 4) }),
    ours: ({ x2, df, effect }) => {
      const { statistic, p } = raoScottFirstOrder(x2, df, effect);
      return [statistic, p];
    },
    within: 1e-10,
  }),
  'Bayes factor': compared({
    draw: () => {
      const k = whole(2, 5);
      return { counts: many(k, () => whole(0, 300)), alpha0: many(k, () => between(1, 200)), alpha1: many(k, () => between(0.5, 3)) };
    },
    ours: ({ counts, alpha0, alpha1 }) => [log10BayesFactor(counts, alpha0, alpha1)],
    within: 1e-8,
  }),
  'quick count': compared({
    draw: () => {
      const rows = whole(12, 30);
      const strata = whole(1, 3);
      const cluster = many(rows, (i) => (i < 8 ? i : whole(0, 7)));
      const stratum = cluster.map((c) => c % strata);
      const x = many(rows, () => whole(50, 900));
      return { y: x.map((valid) => whole(0, valid)), x, cluster, stratum, population: many(strata, () => whole(8, 60)) };
    },
    ours: ({ y, x, cluster, stratum, population }) => {
      const columns = { y: Float64Array.from(y), x: Float64Array.from(x) };
      const found = ratioEstimate({ ...columns, cluster: Int32Array.from(cluster), stratum: Int32Array.from(stratum), population });
      return [found.value, found.error, found.df];
    },
    within: 1e-9,
  }),
  'trend of polls': compared({
    draw: () => {
      const n = whole(3, 12);
      return { t: many(n, (i) => -7 * i - whole(0, 6)), y: many(n, () => between(0.3, 0.6)), v: many(n, () => between(1e-4, 1e-3)) };
    },
    ours: ({ t, y, v }) => {
      const found = weightedTrend(t, y, v);
      return [found.slope, found.intercept, found.chiSquare, found.covariance.slope, found.covariance.intercept];
    },
    within: 1e-9,
  }),
  heterogeneity: compared({
    draw: () => {
      const n = whole(2, 12);
      return { x: many(n, () => between(0.4, 0.6)), v: many(n, () => between(1e-4, 1e-2)) };
    },
    ours: ({ x, v }) => {
      const { Q, p, tau2 } = heterogeneity(x, v);
      return [Q, p, tau2];
    },
    within: 1e-9,
  }),
  herding: compared({
    draw: () => {
      const [polls, k] = [whole(2, 6), whole(2, 5)];
      return { polls: many(polls, () => someShares(k)), sizes: many(polls, () => whole(5, 80)) };
    },
    ours: ({ polls, sizes }) => {
      const { statistic, df } = mutualDiscrepancy(polls, sizes);
      return [statistic, df, discrepancyTails(statistic, df).upper];
    },
    within: 1e-9,
  }),
  'coverage of a tally': compared({
    draw: () => {
      const tallied = many(whole(2, 5), () => whole(1, 500));
      const official = tallied.map((count) => count + whole(1, 3000));
      const all = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
      return { official, tally: tallied, valid: all(official), seen: all(tallied) };
    },
    ours: ({ official, tally: tallied, valid, seen }) => {
      const [truth, share] = [official.map((count) => count / valid), tallied.map((count) => count / seen)];
      const coverage = seen / valid;
      return [jointLargestCoverage(truth, share), ...manskiBounds(share[0], coverage), impliedOutsideShare(truth[0], share[0], coverage)];
    },
    within: 1e-9,
  }),
  'whole percentages': compared({
    draw: () => {
      const n = many(4, () => whole(1, 130));
      return { k: n.map((size) => whole(0, size)), n };
    },
    ours: ({ k, n }) => {
      const { one, five } = wholePercentageChances(k, n);
      return [...one, ...five];
    },
    within: 1e-9,
  }),
  'excess over chance': compared({
    draw: () => {
      const chances = many(whole(1, 14), () => whole(1, 63) / 64);
      return { chances, hits: chances.map((chance) => (random() < chance + 0.2 ? 1 : 0)) };
    },
    ours: ({ chances, hits }) => [excessTail(hits, chances, Array.from(chances.keys())).p],
    within: 1e-10,
  }),
  'robust z': compared({
    draw: () => ({ x: many(whole(5, 40), (i) => i + between(-20, 20)) }),
    ours: ({ x }) => robustZ(x),
    within: 1e-9,
  }),
  'clustered slope': compared({
    draw: () => {
      const n = whole(8, 25);
      return { x: many(n, () => between(0, 1)), y: many(n, () => between(0, 1)), cluster: many(n, (i) => (i < 4 ? i : whole(0, 3))) };
    },
    ours: ({ x, y, cluster }) => {
      const sample = { x: Float64Array.from(x), y: Float64Array.from(y), cluster: Int32Array.from(cluster) };
      const slope = clusteredSlope(sample);
      return [slope.value, clusteredError(slope, x.length)?.error ?? Number.NaN];
    },
    within: 1e-8,
  }),
  moments: compared({
    draw: () => ({ x: many(whole(4, 40), () => between(-3, 3) ** 3) }),
    ours: ({ x }) => {
      const { mean, sd, skewness, kurtosis } = moments(x);
      return [mean, sd, skewness, kurtosis];
    },
    within: 1e-9,
  }),
  'paired difference': compared({
    draw: () => {
      const n = whole(4, 20);
      return { d: many(n, () => whole(-50, 60)), cluster: many(n, (i) => (i < 3 ? i : whole(0, n - 1))) };
    },
    ours: ({ d, cluster }) => {
      const found = pairedDifference(d, Int32Array.from(cluster));
      return found ? [found.mean, found.error, found.p, ...found.interval] : [];
    },
    within: 1e-8,
  }),
  'sign test': compared({
    draw: () => ({ d: many(whole(1, 60), () => whole(-3, 4)).concat(1) }),
    ours: ({ d }) => {
      const { n, p } = signTest(d);
      return [n, p];
    },
    within: 1e-10,
  }),
  'signed rank': compared({
    draw: () => ({ d: many(whole(1, 24), () => whole(-9, 12)).concat(1) }),
    ours: ({ d }) => {
      const { statistic, p } = signedRankTest(d);
      return [statistic, p];
    },
    within: 1e-10,
  }),
  'last digits': compared({
    draw: () => ({ values: many(whole(50, 400), () => Math.floor(10 ** between(0, 5))) }),
    ours: ({ values }) => {
      const digits = lastDigits(tally(values));
      const { statistic, p } = chiSquareTest(digits, new Float64Array(10).fill(0.1));
      return [...digits, statistic, p];
    },
    within: 1e-9,
  }),
  'second digits': compared({
    draw: () => ({ values: many(whole(50, 400), () => Math.floor(10 ** between(0, 5))).concat(10) }),
    ours: ({ values }) => {
      const digits = leadingDigits(tally(values), 2);
      const { statistic, p } = chiSquareTest(digits, benfordProbabilities(2));
      return [...digits, statistic, p];
    },
    within: 1e-9,
  }),
  'false discovery rate': compared({
    draw: () => ({ p: many(whole(1, 30), () => (random() < 0.3 ? whole(0, 5) / 100 : random())) }),
    ours: ({ p }) => benjaminiHochberg(p),
    within: 1e-12,
  }),
  'Kolmogorov and Smirnov': compared({
    draw: () => ({ x: many(whole(1, 9), () => whole(0, 1024) / 1024) }),
    ours: ({ x }) => {
      const { d, p, above, pAbove } = kolmogorovSmirnov(x);
      return [d, p, above, pAbove];
    },
    within: 1e-9,
  }),
};

const PYTHON = ['python3', 'python'].find(
  (name) => spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0,
);

describe.skipIf(PYTHON === undefined)('a second implementation gives the same numbers', () => {
  const inputs = Object.fromEntries(Object.entries(STATISTICS).map(([name, { draw }]) => [name, many(TIMES, draw)]));
  let told: Readonly<Record<string, readonly (readonly number[])[]>> | undefined;
  const theirs = () => {
    if (told) return told;
    const run = spawnSync(PYTHON as string, [PROGRAM], { input: JSON.stringify(inputs), encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.status !== 0) throw new Error(run.stderr);
    told = JSON.parse(run.stdout) as Readonly<Record<string, readonly (readonly number[])[]>>;
    return told;
  };

  test('every statistic there is compared', () => {
    expect(Object.keys(theirs())).toHaveLength(Object.keys(STATISTICS).length);
    expect(Object.keys(STATISTICS).length).toBeGreaterThanOrEqual(20);
  });

  test.each(Object.entries(STATISTICS))('%s', (name, { ours, within }) => {
    const expected = theirs()[name];
    const off = inputs[name].flatMap((given, i) => {
      const found = Array.from(ours(given));
      const close = (value: number, at: number) => Math.abs(value - expected[i][at]) <= within * Math.max(1e-3, Math.abs(expected[i][at]));
      return found.length === expected[i].length && found.every(close) ? [] : [{ given, found, expected: expected[i] }];
    });
    expect(off).toEqual([]);
    expect(expected).toHaveLength(TIMES);
  });
});

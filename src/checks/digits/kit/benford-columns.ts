import type { TableColumn } from '../../../findings/check.ts';
import { measured, type Telling } from '../../../findings/observations.ts';
import { count, whole } from '../../../language/format.ts';
import type { Text } from '../../../language/text.ts';
import { benfordMean, benfordProbabilities } from '../../../stats/benford.ts';
import { euclideanDistance, freedmanU2, meanAbsoluteDeviation } from '../../../stats/benford-statistics.ts';
import { leadingDigits } from '../../../stats/digit-counts.ts';
import { meanInterval } from '../../../stats/digit-means.ts';
import { sum } from '../../../stats/sum.ts';
import { type Tally, tallyQuantile } from '../../../stats/tally.ts';
import { T } from './benford-columns.texts.ts';
import { T as DIGIT_COLUMNS } from './digit-columns.texts.ts';
import { columnName, type DigitAnswer, type DigitColumn } from './digit-columns.ts';
import { T as DIGIT_TESTS } from './digit-tests.texts.ts';
import { chanceFacts, digitsMeasured, farthestFacts, NO_BALLOTS } from './digit-tests.ts';

/** What a column must be like for Benford's law to be expected of its digits. */
export interface BenfordLimits {
  readonly position: 1 | 2;
  /** Fewest orders of magnitude between the first and the 99th percentile. */
  readonly minSpan: number;
  /** Nine in ten counts are at least this. */
  readonly minTenth: number;
  readonly minEffect: number;
  /** Sentences on the digits of a `column`, on what the law gives, and on what elections regarded as clean show. */
  readonly words: Pick<Telling, 'message' | 'details'>;
  readonly tests: number;
  /** In how many columns of elections regarded as clean the digits deviate, as a sentence. */
  readonly deviation: Text;
}

export const BENFORD_COLUMNS: readonly TableColumn[] = [
  { title: T.counts(), unit: 'count' },
  { title: T.meanDigit(), unit: 'number' },
  { title: DIGIT_COLUMNS.from(), unit: 'number' },
  { title: DIGIT_COLUMNS.to(), unit: 'number' },
  { title: T.chiSquare(), unit: 'number' },
  { title: DIGIT_COLUMNS.logP(), unit: 'log10' },
  { title: T.asked() },
];

const LAWS = { 1: benfordProbabilities(1), 2: benfordProbabilities(2) } as const;
const MEANS = { 1: benfordMean(1), 2: benfordMean(2) } as const;

/** Tests the first or second digits of a column against Benford's law where it can be expected to hold, else only tabulates them. */
export function benfordAnswer(column: DigitColumn, limits: BenfordLimits): DigitAnswer {
  const { position, words, tests, deviation } = limits;
  const digits = leadingDigits(column.tally(), position);
  const n = sum(digits);
  if (n === 0) return { reason: T.noDigit(), rule: T.noDigit() };
  const means = meanFacts(digits, position);
  const figures = [n, means.meanDigit, means.meanDigitLow, means.meanDigitHigh];
  const unfit = outside(column.tally(), limits);
  if (unfit) return { ...unfit, cells: [...figures, null, null, T.outside()] };
  const law = LAWS[position];
  const bars = { first: position === 1 ? 1 : 0, seen: digits, expected: law };
  const test = digitsMeasured(digits, law);
  const observation = measured(
    { ...T.law, message: words.message, details: [DIGIT_TESTS.byChance, ...(words.details ?? []), ...T.law.details] },
    {
      scope: column.scope,
      facts: {
        column: columnName(column),
        deviation,
        digits: Array.from(digits, whole),
        byLaw: Array.from(law, (share) => count(share * n)),
        counts: n,
        span: span(column.tally()),
        ...farthestFacts(bars),
        ...chanceFacts(test.log10P, tests),
        ...means,
        ...distances(digits, law),
      },
      test,
      weight: NO_BALLOTS,
      material: test.effect.value >= limits.minEffect,
    },
  );
  return { observations: [observation], cells: [...figures, test.statistic, test.log10P, T.yes()], bars };
}

/** The mean digit, its interval, and its distance from the law in standard errors. */
function meanFacts(digits: Float64Array, position: 1 | 2) {
  const { mean, sd, interval } = meanInterval(digits);
  const first = position === 1 ? 1 : 0;
  const expected = MEANS[position];
  return {
    meanDigit: first + mean,
    meanDigitLow: first + interval[0],
    meanDigitHigh: first + interval[1],
    meanDigitExpected: expected,
    meanDigitZ: sd > 0 ? (first + mean - expected) / (sd / Math.sqrt(sum(digits))) : 0,
  };
}

/** How far the digits are from the law, in three measures of the literature. */
function distances(digits: Float64Array, law: ArrayLike<number>) {
  const euclidean = euclideanDistance(digits, law);
  const cyclic = freedmanU2(digits, law);
  const absolute = meanAbsoluteDeviation(digits, law);
  return {
    euclideanDistance: euclidean.statistic,
    euclideanPValue: euclidean.p,
    freedmanU2: cyclic.statistic,
    freedmanPValue: cyclic.p,
    meanAbsoluteDeviation: absolute.statistic,
    meanAbsoluteDeviationByChance: absolute.expected,
  };
}

function span(tally: Tally): number {
  return Math.log10(Math.max(1, tallyQuantile(tally, 0.99))) - Math.log10(Math.max(1, tallyQuantile(tally, 0.01)));
}

function outside(tally: Tally, { minSpan, minTenth }: BenfordLimits): { reason: Text; rule: Text } | undefined {
  const orders = span(tally);
  if (orders < minSpan)
    return {
      reason: T.tooNarrow({ orders, minSpan }),
      rule: T.tooNarrowRule({ minSpan }),
    };
  const tenth = tallyQuantile(tally, 0.1);
  if (tenth >= minTenth) return undefined;
  return {
    reason: T.tooSmall({ tenth: Math.ceil(tenth), minTenth }),
    rule: T.tooSmallRule({ minTenth }),
  };
}

import { measured, type TableColumn } from '../../../findings/check.ts';
import { count, join } from '../../../language/format.ts';
import type { Text } from '../../../language/text.ts';
import { word } from '../../../language/words.ts';
import { benfordMean, benfordProbabilities } from '../../../stats/benford.ts';
import { euclideanDistance, freedmanU2, meanAbsoluteDeviation } from '../../../stats/benford-statistics.ts';
import { chiSquareTest } from '../../../stats/chi-square.ts';
import { leadingDigits } from '../../../stats/digit-counts.ts';
import { meanInterval } from '../../../stats/digit-means.ts';
import { cohenWInterval } from '../../../stats/effect-interval.ts';
import { sum } from '../../../stats/sum.ts';
import { type Tally, tallyQuantile } from '../../../stats/tally.ts';
import { T } from './benford-columns.texts.ts';
import { T as DIGIT_COLUMNS } from './digit-columns.texts.ts';
import { columnName, type DigitAnswer, type DigitColumn } from './digit-columns.ts';

/** What a column must be like for Benford's law to be expected of its digits. */
export interface BenfordLimits {
  readonly position: 1 | 2;
  /** Fewest orders of magnitude between the first and the 99th percentile. */
  readonly minSpan: number;
  /** Smallest count that nine in ten reach. */
  readonly minTenth: number;
  readonly minEffect: number;
  /** What elections regarded as clean show, in a sentence. */
  readonly controls: Text;
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
  const { position } = limits;
  const tally = column.tally();
  const digits = leadingDigits(tally, position);
  const n = sum(digits);
  if (n === 0) return { reason: T.noCountSuchDigit(), rule: T.noCountSuchDigit() };
  const first = position === 1 ? 1 : 0;
  const { mean, sd, interval } = meanInterval(digits);
  const figures = [n, first + mean, first + interval[0], first + interval[1]];
  const unfit = outside(tally, limits);
  if (unfit) return { ...unfit, cells: [...figures, null, null, T.noOutsideLimits()] };
  const law = LAWS[position];
  const { method, statistic, df = digits.length - 1, p, log10P, effect } = chiSquareTest(digits, law);
  const distance = euclideanDistance(digits, law);
  const cyclic = freedmanU2(digits, law);
  const absolute = meanAbsoluteDeviation(digits, law);
  const expectedMean = MEANS[position];
  const seen = Array.from(digits).join(', ');
  const byLaw = Array.from(law, (share) => count(share * n));
  const expected = T.benfordLawGives({ byLaw: join(byLaw, ', ') });
  const name = columnName(column);
  const observation = measured({
    about: 'result',
    scope: column.scope,
    message: join(
      [position === 1 ? T.firstDigits19({ name, seen, expected }) : T.secondDigits09({ name, seen, expected }), limits.controls],
      ' ',
    ),
    detail: T.theirMean95Interval({
      first: first + mean,
      first2: first + interval[0],
      first3: first + interval[1],
      expectedMean,
      statistic: absolute.statistic,
      expected: absolute.expected,
    }),
    expected,
    seen,
    measures: {
      counts: n,
      span: span(tally),
      meanDigit: first + mean,
      meanDigitLow: first + interval[0],
      meanDigitHigh: first + interval[1],
      meanDigitExpected: expectedMean,
      meanDigitZ: sd > 0 ? (first + mean - expectedMean) / (sd / Math.sqrt(n)) : 0,
      euclideanDistance: distance.statistic,
      euclideanPValue: distance.p,
      freedmanU2: cyclic.statistic,
      freedmanPValue: cyclic.p,
      meanAbsoluteDeviation: absolute.statistic,
      meanAbsoluteDeviationByChance: absolute.expected,
    },
    test: {
      name: word(method),
      statistic,
      df,
      n,
      p,
      log10P,
      effect: { name: T.cohenSW(), value: effect, interval: cohenWInterval(digits, law) },
    },
    material: effect >= limits.minEffect,
    locations: [],
  });
  return { observations: [observation], cells: [...figures, statistic, log10P, T.yes()], bars: { first, seen: digits, expected: law } };
}

function span(tally: Tally): number {
  return Math.log10(Math.max(1, tallyQuantile(tally, 0.99))) - Math.log10(Math.max(1, tallyQuantile(tally, 0.01)));
}

function outside(tally: Tally, { minSpan, minTenth }: BenfordLimits): { reason: Text; rule: Text } | undefined {
  const orders = span(tally);
  if (orders < minSpan)
    return {
      reason: T.countsSpanOrdersMagnitude({ orders, minSpan }),
      rule: T.countsSpanFewerThan({ minSpan }),
    };
  const tenth = tallyQuantile(tally, 0.1);
  if (tenth >= minTenth) return undefined;
  return {
    reason: T.oneCountTenBelow({ tenth: Math.ceil(tenth), minTenth }),
    rule: T.oneCountTenBelow2({ minTenth }),
  };
}

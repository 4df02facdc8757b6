import { measured, type TableColumn } from '../../../findings/check.ts';
import { count, fixed, join, significant } from '../../../language/format.ts';
import { say, type Text, term } from '../../../language/text.ts';
import { benfordMean, benfordProbabilities } from '../../../stats/benford.ts';
import { euclideanDistance, freedmanU2, meanAbsoluteDeviation } from '../../../stats/benford-statistics.ts';
import { chiSquareTest } from '../../../stats/chi-square.ts';
import { leadingDigits } from '../../../stats/digit-counts.ts';
import { meanInterval } from '../../../stats/digit-means.ts';
import { cohenWInterval } from '../../../stats/effect-interval.ts';
import { sum } from '../../../stats/sum.ts';
import { type Tally, tallyQuantile } from '../../../stats/tally.ts';
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
  { title: say`Counts`, unit: 'count' },
  { title: say`Mean digit`, unit: 'number' },
  { title: say`from`, unit: 'number' },
  { title: say`to`, unit: 'number' },
  { title: say`Chi-square`, unit: 'number' },
  { title: say`log₁₀ p`, unit: 'log10' },
  { title: say`Asked` },
];

const LAWS = { 1: benfordProbabilities(1), 2: benfordProbabilities(2) } as const;
const MEANS = { 1: benfordMean(1), 2: benfordMean(2) } as const;

/** Tests the first or second digits of a column against Benford's law where it can be expected to hold, else only tabulates them. */
export function benfordAnswer(column: DigitColumn, limits: BenfordLimits): DigitAnswer {
  const { position } = limits;
  const tally = column.tally();
  const digits = leadingDigits(tally, position);
  const n = sum(digits);
  if (n === 0) return { reason: say`no count has such a digit`, rule: say`no count has such a digit` };
  const first = position === 1 ? 1 : 0;
  const { mean, sd, interval } = meanInterval(digits);
  const figures = [n, first + mean, first + interval[0], first + interval[1]];
  const unfit = outside(tally, limits);
  if (unfit) return { ...unfit, cells: [...figures, null, null, say`no: outside the limits`] };
  const law = LAWS[position];
  const { method, statistic, df = digits.length - 1, p, log10P, effect } = chiSquareTest(digits, law);
  const distance = euclideanDistance(digits, law);
  const cyclic = freedmanU2(digits, law);
  const absolute = meanAbsoluteDeviation(digits, law);
  const expectedMean = MEANS[position];
  const seen = Array.from(digits).join(', ');
  const byLaw = Array.from(law, (share) => count(share * n));
  const expected = say`Benford’s law gives ${join(byLaw, ', ')}`;
  const name = columnName(column);
  const observation = measured({
    about: 'result',
    scope: column.scope,
    message: join(
      [
        position === 1
          ? say`First digits 1 to 9 of the ${name} occur ${seen} times; ${expected}.`
          : say`Second digits 0 to 9 of the ${name} occur ${seen} times; ${expected}.`,
        limits.controls,
      ],
      ' ',
    ),
    detail: say`Their mean is ${fixed(first + mean, 3)} (95 % interval ${fixed(first + interval[0], 3)} to ${fixed(first + interval[1], 3)}); the law’s is ${fixed(expectedMean, 3)}. The mean absolute deviation of the shares is ${significant(absolute.statistic)}, where chance alone gives ${significant(absolute.expected)} at this number of counts.`,
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
      name: term(method),
      statistic,
      df,
      n,
      p,
      log10P,
      effect: { name: say`Cohen's w`, value: effect, interval: cohenWInterval(digits, law) },
    },
    material: effect >= limits.minEffect,
    locations: [],
  });
  return { observations: [observation], cells: [...figures, statistic, log10P, say`yes`], bars: { first, seen: digits, expected: law } };
}

function span(tally: Tally): number {
  return Math.log10(Math.max(1, tallyQuantile(tally, 0.99))) - Math.log10(Math.max(1, tallyQuantile(tally, 0.01)));
}

function outside(tally: Tally, { minSpan, minTenth }: BenfordLimits): { reason: Text; rule: Text } | undefined {
  const orders = span(tally);
  if (orders < minSpan)
    return {
      reason: say`the counts span ${significant(orders, 2)} orders of magnitude; ${significant(minSpan, 12)} are needed`,
      rule: say`the counts span fewer than ${significant(minSpan, 12)} orders of magnitude`,
    };
  const tenth = tallyQuantile(tally, 0.1);
  if (tenth >= minTenth) return undefined;
  return {
    reason: say`one count in ten is below ${count(Math.ceil(tenth))}; nine in ten must reach ${significant(minTenth, 12)}`,
    rule: say`one count in ten is below ${significant(minTenth, 12)}`,
  };
}

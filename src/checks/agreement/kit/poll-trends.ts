import type { Source } from '../../../data/source.ts';
import { dayNumber } from '../../../queries/days.ts';
import { type ReportedShares, reportedShares } from '../../../queries/reference.ts';
import { effectiveSample, sampleReadings } from '../../../queries/sample-design.ts';
import { Z95 } from '../../../stats/confidence.ts';
import { log10TwoSided } from '../../../stats/distributions/normal.ts';
import { log10StudentTwoSided, studentQuantile } from '../../../stats/distributions/student.ts';
import { sum } from '../../../stats/sum.ts';
import { concentration } from '../../../stats/total-survey-error.ts';
import { predictTrend, type WeightedTrend, weightedTrend } from '../../../stats/weighted-trend.ts';

/** A variance of 0 would give a poll all the weight. */
const LEAST_VARIANCE = 1e-12;

/** One poll, by its days to the vote: −6 is six days before. */
export interface Poll {
  readonly source: Source;
  readonly reported: ReportedShares;
  readonly day: number;
  readonly printed: readonly number[];
  /** Shares of those who named a contestant. */
  readonly decided: readonly number[];
  /** What the printed shares leave: undecided, others, unlisted. */
  readonly rest: number;
  /** Effective size of those who named a contestant, at the least favourable reading. */
  readonly effective?: number;
}

/** A source read as a poll; undefined without a date up to the vote, or the share of every contestant, or with more than all for one. */
export function pollOf(source: Source, date: string): Poll | undefined {
  const asked = source.sample?.fieldwork?.[1] ?? source.published;
  const reported = reportedShares(source);
  const printed = reported?.values.filter((value) => value !== undefined) ?? [];
  const total = sum(printed);
  if (!asked || !reported || printed.length < reported.values.length || !(total > 0) || printed.some((share) => share > 1))
    return undefined;
  const day = dayNumber(asked) - dayNumber(date);
  if (!(day <= 0)) return undefined;
  const size = source.sample?.size?.value;
  const sizes = size ? sampleReadings(source, reported, size).filter(({ n }) => n > 0) : [];
  const named = Math.min(1, total);
  const effective = sizes.length > 0 ? Math.min(...sizes.map(({ n }) => effectiveSample(source, n))) * named : undefined;
  return {
    source,
    reported,
    day,
    printed,
    decided: printed.map((share) => share / total),
    rest: Math.max(0, 1 - total),
    ...(effective !== undefined && { effective }),
  };
}

/** Where the polls of one contestant were heading. */
export interface Trend {
  readonly line: WeightedTrend;
  /** The line at the day of the vote. */
  readonly value: number;
  /** Standard errors: of the line, and of what polls usually err by. */
  readonly lineError: number;
  readonly usualError: number;
  /** Degrees of freedom of the whole; absent where the normal distribution serves. */
  readonly df?: number;
  readonly low: number;
  readonly high: number;
  readonly z: number;
  readonly log10P: number;
}

/** Whether every poll says how much it is worth; else they all count as samples of one size. */
export const areSized = (polls: readonly Poll[]): boolean => polls.every(({ effective }) => effective !== undefined);

/**
 * The line through the polls of each contestant, drawn on to the day of the vote, with an interval that holds the error of the
 * line and, once, the usual error of polls.
 *
 * @param reference official shares of the contestants listed
 * @param unknownSize effective size of every poll where one is not published
 */
export function trendsOf(used: readonly Poll[], reference: readonly number[], rmse: number, unknownSize: number): Trend[] {
  const c = concentration(Math.max(...reference), rmse);
  const isSized = areSized(used);
  const days = used.map(({ day }) => day);
  return reference.map((P, index): Trend => {
    const shares = used.map(({ decided }) => decided[index]);
    const mean = sum(shares) / shares.length;
    const variances = used.map(({ effective }) =>
      Math.max(LEAST_VARIANCE, (mean * (1 - mean)) / ((isSized ? effective : undefined) ?? unknownSize)),
    );
    const line = weightedTrend(days, shares, variances);
    return { line, ...againstOfficial(line, P, Math.max(P * (1 - P), mean * (1 - mean)) / (1 + c)) };
  });
}

/** The line at the day of the vote against an official share, where polls usually err by `usual`, a variance. */
function againstOfficial(line: WeightedTrend, P: number, usual: number): Omit<Trend, 'line'> {
  const { value, lineError, error, finite, quantile } = errorOn(line, 0, usual);
  const z = error > 0 ? (value - P) / error : 0;
  return {
    value,
    lineError,
    usualError: Math.sqrt(usual),
    ...(finite !== undefined && { df: finite }),
    low: value - quantile * error,
    high: value + quantile * error,
    z,
    log10P: Math.min(0, finite === undefined ? log10TwoSided(z) : log10StudentTwoSided(z, finite)),
  };
}

/** The line on a day with its whole error, and the quantile that an interval takes. */
function errorOn(line: WeightedTrend, day: number, usual: number) {
  const { value, error: lineError } = predictTrend(line, day);
  const error = Math.sqrt(lineError ** 2 + usual);
  // Only the line's part of the error is estimated from the scatter of few polls.
  const estimated = line.dispersion > 1 && lineError > 0;
  const df = estimated ? (line.df * error ** 4) / lineError ** 4 : undefined;
  const finite = df !== undefined && df < 1e6 ? df : undefined;
  return { value, lineError, error, finite, quantile: finite === undefined ? Z95 : studentQuantile(0.975, finite) };
}

/** The line on some days with its interval on each, that of the day of the vote on the last: what a picture draws. */
export function bandOf({ line, usualError }: Trend, days: readonly number[]): { y: number[]; low: number[]; high: number[] } {
  const found = days.map((day) => errorOn(line, day, usualError ** 2));
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  return {
    y: found.map(({ value }) => value),
    low: found.map(({ value, quantile, error }) => within(value - quantile * error)),
    high: found.map(({ value, quantile, error }) => within(value + quantile * error)),
  };
}

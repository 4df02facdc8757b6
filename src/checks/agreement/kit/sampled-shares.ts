import { shareInterval, shareValue } from '../../../data/share.ts';
import { marginOf, type Source } from '../../../data/source.ts';
import { shareAt } from '../../../data/table.ts';
import type { QuickCount } from '../../../queries/quick-count.ts';
import type { OfficialShares, ReportedShares } from '../../../queries/reference.ts';
import { Z95 } from '../../../stats/confidence.ts';
import { totalVariation } from '../../../stats/distance.ts';
import { log10TwoSided } from '../../../stats/distributions/normal.ts';
import { log10StudentTwoSided, studentQuantile } from '../../../stats/distributions/student.ts';
import { ratioInterval } from '../../../stats/ratio-estimate.ts';
import { sum } from '../../../stats/sum.ts';

/** The share of a contestant as a sample of stations gives it, beside the official one. */
export interface SampledShare {
  readonly contestant: number;
  readonly share: number;
  readonly error: number;
  /** Degrees of freedom; a printed margin has none. */
  readonly df?: number;
  readonly interval: readonly [number, number];
  readonly designEffect?: number;
  readonly official: number;
  /** Nearest share to the official one that the stations that do not report would allow. */
  readonly nearest: number;
  readonly log10P: number;
  /** The same if the stations that do not report are like the others; a printed margin knows of none. */
  readonly log10PAtRandom: number;
}

/** Shares from the votes of the stations; those that do not report are granted any result, at the size of the others. */
export function sharesOfStations({ estimates, drawn, missing }: QuickCount, official: OfficialShares): SampledShare[] {
  const lost = missing / drawn;
  return estimates.flatMap((estimate, contestant): SampledShare[] => {
    const P = official.shares[contestant];
    const { value, error, df, designEffect } = estimate;
    if (P === undefined || !isPrinted(official, contestant)) return [];
    const nearest = Math.min(value * (1 - lost) + lost, Math.max(value * (1 - lost), P));
    // Stations that all give one share leave no error to divide by: equal is certain, unequal is not tested by it.
    const tail = (distance: number): number => (distance === 0 || error === 0 ? 0 : log10StudentTwoSided(distance / error, df));
    const log10P = tail(Math.abs(nearest - P));
    const log10PAtRandom = tail(Math.abs(value - P));
    const interval = ratioInterval(estimate);
    return [{ contestant, share: value, error, df, interval, designEffect, official: P, nearest, log10P, log10PAtRandom }];
  });
}

/** Shares as printed, with the margin of error stated taken for 95 % of a normal distribution; none where no margin is stated. */
export function sharesWithMargin(source: Source, reported: ReportedShares, official: OfficialShares): SampledShare[] | undefined {
  const margins = reported.values.map((_, contestant) => marginOf(source, contestant)?.value);
  if (!margins.some((margin) => margin && shareValue(margin) > 0)) return undefined;
  return reported.values.flatMap((share, contestant): SampledShare[] => {
    const own = reported.intervals[contestant];
    const P = official.shares[contestant];
    const margin = margins[contestant];
    // A contestant that only one side prints, or that has no margin, is among the others of both.
    if (
      !margin ||
      !(shareValue(margin) > 0) ||
      share === undefined ||
      !own ||
      reported.bounded[contestant] ||
      !isPrinted(official, contestant)
    )
      return [];
    const half = shareInterval(margin).high;
    const error = half / Z95;
    const nearest = Math.min(own.high, Math.max(own.low, P));
    const interval = [Math.max(0, share - half), Math.min(1, share + half)] as const;
    const log10P = log10TwoSided((nearest - P) / error);
    return [{ contestant, share, error, interval, official: P, nearest, log10P, log10PAtRandom: log10P }];
  });
}

/** Whether the official result has a figure for a contestant, as votes or as a percentage. */
const isPrinted = ({ votes, table, row }: OfficialShares, contestant: number): boolean =>
  votes !== undefined || shareAt(table.shares[contestant], row) !== undefined;

/** Half a 95 % interval. */
export const halfWidth = ({ error, df }: SampledShare): number => error * (df === undefined ? Z95 : studentQuantile(0.975, df));

/** The part of the votes that the margins of error do not explain, whatever the silent stations hold: max(Σ⁺, Σ⁻) beyond them. */
export function beyondMargins(shares: readonly SampledShare[]): number {
  const beyond = shares.map(
    (row) => Math.sign(row.nearest - row.official) * Math.max(0, Math.abs(row.nearest - row.official) - halfWidth(row)),
  );
  const side = (sign: number): number => sum(beyond.map((one) => Math.max(0, sign * one)));
  return Math.max(side(1), side(-1));
}

/** How far the sample's shares, or the nearest it allows, are from the official ones; contestants not compared are taken together. */
export function distanceOf(shares: readonly SampledShare[], which: 'share' | 'nearest'): number {
  const rest = (values: readonly number[]): number => Math.max(0, 1 - sum(values));
  const sampled = shares.map((row) => Math.min(1, Math.max(0, row[which])));
  const official = shares.map((row) => row.official);
  // What the nearest shares of all contestants leave need not add up: the rest is then nobody's.
  return totalVariation([...sampled, which === 'share' ? rest(sampled) : rest(official)], [...official, rest(official)]);
}

/** The design effect of the share of whoever leads officially, where it means anything. */
export function leadingDesignEffect(shares: readonly SampledShare[]): number | undefined {
  const { designEffect } = shares.reduce((most, row) => (row.official > most.official ? row : most));
  return designEffect && Number.isFinite(designEffect) && designEffect > 0 ? designEffect : undefined;
}

import type { Dataset } from '../../../data/dataset.ts';
import { shareValue } from '../../../data/share.ts';
import { isPeopleSample, type Source } from '../../../data/source.ts';
import { comparedShares } from '../../../queries/compared-shares.ts';
import { isQuickCount, quickCount } from '../../../queries/quick-count.ts';
import { type OfficialShares, type ReportedShares, reportedShares } from '../../../queries/reference.ts';
import { effectiveSample, sampleReadings } from '../../../queries/sample-design.ts';
import { familiesAt } from '../../../stats/average-linkage.ts';
import { Z95 } from '../../../stats/confidence.ts';
import { totalVariation } from '../../../stats/distance.ts';
import { studentQuantile } from '../../../stats/distributions/student.ts';
import { type Heterogeneity, heterogeneity } from '../../../stats/heterogeneity.ts';
import { sum } from '../../../stats/sum.ts';
import { canErrBy, concentration, totalDesignEffect } from '../../../stats/total-survey-error.ts';

/** What a source says, in full or in part. */
export interface View {
  readonly source: Source;
  readonly reported: ReportedShares;
  /** Sum of the shares printed for the contestants. */
  readonly sum: number;
  /** Shares of those who named a contestant; absent where a contestant is not reported. */
  readonly decided?: readonly number[];
}

/** A source as a view; none where its shares are not published. */
export function viewOf(dataset: Dataset, source: Source): View | undefined {
  const reported = reportedShares(source, dataset);
  const known = reported?.values.filter((value) => value !== undefined) ?? [];
  const total = sum(known);
  if (!reported || !(total > 0)) return undefined;
  const complete = known.length === reported.values.length;
  return { source, reported, sum: total, ...(complete && { decided: known.map((share) => share / total) }) };
}

/** Sources in families, with their distances; the official result comes first. */
export interface Sorted {
  readonly whole: readonly View[];
  /** Official shares of those who voted for a contestant listed. */
  readonly reference: readonly number[];
  /** Family of the official result, then of each source. */
  readonly family: readonly number[];
  readonly distances: readonly (readonly number[])[];
}

/** The official result and the sources that report every contestant, in families by average linkage. */
export function sortedInto(whole: readonly View[], reference: readonly number[], cut: number): Sorted {
  const shares = [reference, ...whole.map(({ decided }) => decided as readonly number[])];
  const distances = shares.map((row) => shares.map((other) => settled(totalVariation(row, other))));
  const codes = Array.from(familiesAt(distances, cut));
  const order = [...new Set(codes)];
  return { whole, reference, family: codes.map((code) => order.indexOf(code) + 1), distances };
}

/** Without the last digits, which hang on the order of the contestants: a distance may be just that at which families are cut. */
const settled = (distance: number): number => Math.round(distance * 1e12) / 1e12;

/** Distance of a source that leaves out contestants: what it reports, and all others as one. */
export function partialDistance(dataset: Dataset, { source }: View): number {
  const compared = comparedShares(dataset, source);
  return compared ? totalVariation(compared.cells.shares, compared.cells.proportions) : 0;
}

/** How far samples lie apart from each other. */
export interface Samples {
  readonly names: readonly string[];
  readonly between: Heterogeneity;
  /** The same with the sizes as printed, as if every sample were a simple random one. */
  readonly simple: Heterogeneity;
}

/** The spread of the leading share over the probability samples of known size that were taken at or after the vote. */
export function heterogeneityOf(whole: readonly View[], reference: readonly number[]): Samples | undefined {
  const leader = reference.indexOf(Math.max(...reference));
  const samples = whole.flatMap(({ source, reported, decided }) => {
    const n = source.kind === 'poll' || !isPeopleSample(source) ? undefined : sizeOf(source, reported);
    const share = decided?.[leader] ?? 0;
    return n && share > 0 && share < 1 ? [{ source, n, share, effective: effectiveSample(source, n) }] : [];
  });
  if (samples.length < 2) return undefined;
  const estimates = samples.map(({ share }) => share);
  const variances = (size: (one: (typeof samples)[number]) => number): number[] =>
    samples.map((one) => (one.share * (1 - one.share)) / size(one));
  return {
    names: samples.map(({ source }) => source.name),
    between: heterogeneity(
      estimates,
      variances(({ effective }) => effective),
    ),
    simple: heterogeneity(
      estimates,
      variances(({ n }) => n),
    ),
  };
}

/** The number of people behind the shares; where it is not known whom they are of, the smaller reading. */
export function sizeOf(source: Source, reported: ReportedShares): number | undefined {
  const size = source.sample?.size?.value;
  const sizes = size ? sampleReadings(source, reported, size).map(({ n }) => n) : [];
  const known = sizes.filter((n) => n > 0);
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** −1 where a source gives a contestant less than the official result, 1 where more, 0 where its bound leaves that open. */
export function signOf(
  { reported, decided }: View,
  index: number,
  official: OfficialShares,
  reference: readonly number[],
): number | undefined {
  const value = reported.values[index];
  const interval = reported.intervals[index];
  if (value === undefined || !interval) return undefined;
  if (reported.bounded[index] || !decided) {
    if (interval.high < official.shares[index]) return -1;
    return interval.low > official.shares[index] ? 1 : 0;
  }
  return Math.sign(decided[index] - reference[index]);
}

/** Half a 95 % interval: of people under total survey error, of stations by their design or the margin stated; undefined where none is defined. */
export function halfWidth(
  { source, reported }: View,
  index: number,
  share: number,
  n: number | undefined,
  leading: number,
  rmse: number,
): number | undefined {
  const binomial = share * (1 - share);
  if (source.kind === 'quick-count') {
    const counted = reported.row < 0 ? quickCount(source) : undefined;
    if (counted && isQuickCount(counted)) return studentQuantile(0.975, counted.estimates[index].df) * counted.estimates[index].error;
    const own = source.sample?.margins?.[index]?.value;
    if (own) return shareValue(own);
    const margin = source.sample?.marginOfError?.value;
    return margin && 2 * Math.sqrt(binomial) * shareValue(margin);
  }
  if (!isPeopleSample(source) || !canErrBy(leading, rmse)) return undefined;
  const c = concentration(leading, rmse);
  return Z95 * Math.sqrt(binomial * (n ? totalDesignEffect(n, c) / n : 1 / (1 + c)));
}

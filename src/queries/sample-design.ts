import { shareValue } from '../data/share.ts';
import type { Sample, Source } from '../data/source.ts';
import { shareAt } from '../data/table.ts';
import type { Worded } from '../language/text.ts';
import { impliedDesignEffect } from '../stats/design-effect.ts';
import { sum } from '../stats/sum.ts';
import { type ReportedShares, reportedShares } from './reference.ts';
import { T } from './sample-design.texts.ts';
import { answeredEstimate } from './survey-estimate.ts';

/** One way to take the size of a sample: whom the shares are of. */
export interface SampleReading {
  readonly base: Worded;
  readonly n: number;
}

/** Whom the shares may be of: where that is not published, both readings are made; published answers leave nothing open. */
export function sampleReadings(source: Source, reported: Pick<ReportedShares, 'table' | 'row'>, size: number): SampleReading[] {
  const estimate = reported.table ? undefined : answeredEstimate(source);
  if (estimate) return [{ base: T.answersNameSomebody(), n: estimate.n }];
  const turnout = shareAt(reported.table?.turnout, reported.row);
  const base = source.sample?.base ?? 'unknown';
  // An exit poll asks voters only, whatever turnout it tells beside; a survey finds them among all it asks.
  const voters = turnout && source.kind !== 'exit-poll' ? Math.round(size * shareValue(turnout)) : size;
  if (base === 'respondents' || (base === 'unknown' && !turnout)) return [{ base: T.respondents(), n: size }];
  return base === 'voters'
    ? [{ base: T.voters(), n: voters }]
    : [
        { base: T.respondents(), n: size },
        { base: T.voters(), n: voters },
      ];
}

/** How much more the shares of a sample vary than those of a simple random one of its size, and who says so. */
export interface DesignEffect {
  readonly value: number;
  readonly from: Worded;
}

/**
 * The design effect of a sample of n: estimated where the answers are published, else stated, else what the margin of error
 * stated implies; undefined where nothing is known, which is not the same as 1.
 */
export function designEffectOf(source: Source, n: number): DesignEffect | undefined {
  const estimate = answeredEstimate(source);
  if (estimate) return { value: meanOf(estimate.designEffects), from: T.estimatedFromAnswers() };
  const { designEffect, marginOfError, margins } = source.sample ?? {};
  if (designEffect !== undefined) return { value: designEffect, from: T.stated() };
  if (margins) {
    const implied = impliedByMargins(source, margins, n);
    return implied.length > 0 ? { value: meanOf(implied), from: T.impliedStatedMargin() } : undefined;
  }
  // A margin of 0 is no margin: it implies no design.
  const margin = marginOfError ? shareValue(marginOfError.value) : 0;
  return margin > 0 ? { value: impliedDesignEffect(margin, n), from: T.impliedStatedMargin() } : undefined;
}

/** The design effects that the margins of single contestants imply, each for the share it belongs to. */
function impliedByMargins(source: Source, margins: NonNullable<Sample['margins']>, n: number): number[] {
  const shares = reportedShares(source)?.values ?? [];
  return margins.flatMap((margin, contestant) => {
    const share = shares[contestant] ?? 0;
    const stated = margin ? shareValue(margin.value) : 0;
    return stated > 0 && share > 0 && share < 1 ? [(impliedDesignEffect(stated, n) * 0.25) / (share * (1 - share))] : [];
  });
}

/** Cells that nobody or everybody named have no variance, hence no design effect. */
function meanOf(designEffects: readonly number[]): number {
  const known = designEffects.filter((effect) => effect > 0 && Number.isFinite(effect));
  return known.length > 0 ? sum(known) / known.length : 1;
}

/**
 * What a sample is worth in interviews of a simple random one: n over its design effect. Never more than n, because a margin
 * stated too small makes no sample larger.
 */
export function effectiveSample(source: Source, n: number): number {
  return n / Math.max(1, designEffectOf(source, n)?.value ?? 1);
}

/** What a sample is worth in each reading of its size; none where its size is not published or nobody is left in it. */
export function sampleWorths(source: Source, reported: Pick<ReportedShares, 'table' | 'row'>): number[] {
  const size = source.sample?.size?.value;
  if (!size) return [];
  return sampleReadings(source, reported, size).flatMap(({ n }) => (n > 0 ? [effectiveSample(source, n)] : []));
}

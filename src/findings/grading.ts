import type { Source } from '../data/source.ts';
import type { Worded } from '../language/text.ts';
import type { Grading } from './check.ts';
import { T } from './grading.texts.ts';

/** Effect 0 to 4 from the total variation distance, the seats that would move, and whether a threshold is crossed. */
export function effectGrade(distance: number, moved = 0, seats = 0, crossings = 0): number {
  if (distance > 0.1 || (seats > 0 && moved >= 0.1 * seats)) return 4;
  if (distance > 0.05 || crossings > 0) return 3;
  if (distance > 0.02 || moved > 0) return 2;
  return distance >= 0.005 ? 1 : 0;
}

/** Evidence 0 to 4 from the decimal logarithm of a Bayes factor that has the usual survey error in its null. */
export function evidenceGrade(log10BayesFactor: number): number {
  if (log10BayesFactor > 4) return 4;
  if (log10BayesFactor > 2) return 3;
  if (log10BayesFactor > 1) return 2;
  return log10BayesFactor >= Math.log10(3) ? 1 : 0;
}

/** What the publisher of a source does not say about how it was made, in words; empty where everything that matters is disclosed. */
export function undisclosed({ kind, sample }: Source): Worded[] {
  if (kind === 'quick-count') {
    const { stations, strata = [] } = sample?.frame ?? {};
    return [
      ...(sample?.size === undefined ? [T.numberStationsDrawn()] : []),
      ...(stations === undefined && strata.length === 0 ? [T.numberStationsWasDrawn()] : []),
    ];
  }
  const matters: readonly (readonly [Worded, unknown])[] = [
    [T.sampleSize(), sample?.size],
    [T.baseShares(), sample && sample.base !== 'unknown' ? sample.base : undefined],
    [T.weightingOrDesignEffect(), sample?.designEffect ?? sample?.clusters ?? sample?.marginOfError ?? sample?.margins],
    [T.mode(), sample?.mode],
    [T.datesFieldwork(), sample?.fieldwork],
  ];
  return matters.flatMap(([name, value]) => (value === undefined ? [name] : []));
}

/** Quality 1 to 3 of an independent source: self-selected, a probability sample not fully disclosed, one that is. */
export function qualityGrade(source: Source): number {
  if (source.kind === 'observer-tally' || source.kind === 'voter-tally') return 1;
  return undisclosed(source).length > 0 ? 2 : 3;
}

/** The least of effect, evidence and quality, less one for an ordinary innocent explanation that is not excluded. */
export function grade({ effect, evidence = 4, quality, deduct = 0 }: Grading): number {
  return Math.max(0, Math.min(effect, evidence, quality) - deduct);
}

/** A grade from which on a comparison is a discrepancy, and the quality of a probability sample that is fully disclosed. */
const DISCREPANCY = 2;
const DISCLOSED = 3;

/** Whether a comparison would be a discrepancy if its source said how it was made, and is none only because it does not. */
export const lacksDisclosure = (grading: Grading): boolean =>
  grade(grading) < DISCREPANCY && grade({ ...grading, quality: DISCLOSED }) >= DISCREPANCY;

export const GRADES = ['consistent', 'minor inconsistency', 'unexplained discrepancy', 'serious discrepancy', 'incompatible'] as const;

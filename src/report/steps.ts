import type { Finding } from '../audit/report.ts';
import type { Measures } from '../findings/check.ts';
import type { Text } from '../language/text.ts';
import type { Teller } from './teller.ts';
import { measureText } from './values.ts';

/** A step of the arithmetic behind a finding: two of its measures, and the third that they give. */
export interface Step {
  readonly operation: '÷' | '−';
  readonly left: number;
  readonly right: number;
  readonly result: number;
  /** What the result is called among the measures. */
  readonly name: string;
}

type Rule = readonly [operation: Step['operation'], left: string, right: string, result: string];

/** Which measures of which check follow from which. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  'ballot-chain': [['−', 'after', 'before', 'difference']],
  'change-matches-levels': [
    ['−', 'after', 'before', 'computed'],
    ['−', 'published', 'computed', 'difference'],
  ],
  'claims-agree': [['−', 'largest', 'smallest', 'difference']],
  'counts-from-percentages': [['÷', 'hits', 'cells', 'share']],
  'covered-stations-differ': [
    ['−', 'shareCovered', 'shareOthers', 'shareDifference'],
    ['−', 'turnoutCovered', 'turnoutOthers', 'turnoutDifference'],
  ],
  'integer-percentages': [
    ['−', 'observed', 'expected', 'excess'],
    ['÷', 'excess', 'sd', 'z'],
    ['÷', 'excess', 'expected', 'excessPart'],
  ],
  'lead-matches-shares': [
    ['−', 'firstShare', 'secondShare', 'computed'],
    ['−', 'published', 'computed', 'difference'],
  ],
  'one-sided-differences': [['−', 'shareOfficial', 'shareCopies', 'difference']],
  'parts-sum-to-total': [['−', 'sum', 'published', 'difference']],
  'seats-under-source': [['−', 'seatsThen', 'seatsNow', 'difference']],
  'share-discrepancy': [['−', 'gapShare', 'gapOfficial', 'gap']],
  'share-feasible-for-sample': [
    ['÷', 'countBelow', 'of', 'below'],
    ['÷', 'countAbove', 'of', 'above'],
  ],
  'share-matches-votes': [
    ['÷', 'votes', 'base', 'computed'],
    ['−', 'published', 'computed', 'difference'],
  ],
  'stations-at-hundred': [['÷', 'stations', 'asked', 'part']],
  'tally-exceeds-official': [
    ['÷', 'seen', 'all', 'fractionOfVotes'],
    ['÷', 'stationsSeen', 'stations', 'fractionOfStations'],
    ['−', 'all', 'seen', 'left'],
    ['÷', 'meanSeen', 'meanUnseen', 'ratio'],
  ],
  'tally-feasibility': [['−', 'leaderShare', 'leaderOfficial', 'gap']],
  'turnout-discrepancy': [['−', 'surveyed', 'official', 'difference']],
  'turnout-matches-counts': [
    ['÷', 'ballots', 'registered', 'computed'],
    ['−', 'published', 'computed', 'difference'],
  ],
  'unaccounted-ballots': [
    ['−', 'officialRoll', 'scaledRoll', 'difference'],
    ['÷', 'difference', 'officialRoll', 'part'],
  ],
  'zero-five-percentages': [
    ['÷', 'hits', 'counts', 'share'],
    ['÷', 'expected', 'counts', 'shareExpected'],
  ],
};

/** Measures are kept to twelve digits, and a difference of two near ones to fewer. */
const CLOSE = 1e-8;

/** The steps that the measures of a finding show, in order; those that do not hold to the digits kept are not shown. */
export function stepsOf({ check, measures }: Pick<Finding, 'check' | 'measures'>): Step[] {
  return (RULES[check] ?? []).flatMap(([operation, left, right, result]) => {
    const [a, b, c] = [left, right, result].map((name) => numberOf(measures, name));
    if (a === undefined || b === undefined) return [];
    const made = operation === '÷' ? a / b : a - b;
    if (c !== undefined && Math.abs(Math.abs(made) - Math.abs(c)) > CLOSE * Math.max(1, Math.abs(a), Math.abs(b))) return [];
    return Number.isFinite(made) ? [{ operation, left: a, right: b, result: made, name: result }] : [];
  });
}

function numberOf(measures: Measures, name: string): number | undefined {
  const value = measures[name];
  return typeof value === 'number' ? value : undefined;
}

/** A step as a line: `18,835 ÷ 321,322 = 0.0586172126`. */
export function stepText({ operation, left, right, result }: Step, tell: Teller): string {
  const told = (value: number): Text => measureText(value, tell, 9);
  return `${told(left)} ${operation} ${right < 0 ? `(${told(right)})` : told(right)} = ${told(result)}`;
}

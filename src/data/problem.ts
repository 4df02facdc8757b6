import type { Text } from '../language/text.ts';
import type { Location } from './provenance.ts';

/**
 * Something that prevents the data from being read as meant. Never a finding: no audit runs while there is a problem.
 *
 * @example
 * const [problem]: readonly Problem[] = parseDataset([]).problems;
 * problem.code; // 'no-manifest'
 * problem.expected; // 'a file named audit.yaml or audit.yml or audit.json'
 */
export interface Problem {
  /** Stable kebab-case name of the kind of problem. */
  readonly code: string;
  readonly location: Location;
  /** The offending value as in the file; absent if there is no value, as with a missing key. */
  readonly found?: string;
  readonly message: string;
  readonly expected: string;
}

/** Something the reader should know that does not stop an audit. */
export interface Notice {
  /** Stable kebab-case name of the kind of notice: what a program recognises it by. */
  readonly code: string;
  readonly message: Text;
  readonly location?: Location;
}

const KEPT = 1000;
/** Further problems that are kept: the first of each kind that is not among those kept. */
const KEPT_BEYOND = 100;

/** What has gone wrong so far. */
export interface Problems {
  readonly kept: readonly Problem[];
  /** Whether the next problem of this kind is kept, and not counted only. */
  readonly keeps: (code: string) => boolean;
  /** How many were met in all, kept or not. */
  readonly total: () => number;
  readonly add: (problem: Problem) => void;
  /** Puts those kept since there were `from` of them in the order of their lines and columns. */
  readonly sort: (from: number) => void;
}

/**
 * Keeps problems up to a bound, then the first of each kind, and counts the others, so that a million bad rows neither fill the
 * memory nor hide what else is wrong.
 */
export function collectProblems(): Problems {
  const kept: Problem[] = [];
  const codes = new Set<string>();
  let total = 0;
  const keeps = (code: string): boolean => kept.length < KEPT || (kept.length < KEPT + KEPT_BEYOND && !codes.has(code));
  return {
    kept,
    keeps,
    total: () => total,
    add(problem) {
      total++;
      if (!keeps(problem.code)) return;
      codes.add(problem.code);
      kept.push(problem);
    },
    sort(from) {
      const later = kept.splice(from);
      kept.push(...later.sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column));
    },
  };
}

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

/** What has gone wrong so far. */
export interface Problems {
  readonly kept: readonly Problem[];
  /** How many were met in all, kept or not. */
  readonly total: () => number;
  readonly add: (problem: Problem) => void;
  /** Puts those kept since there were `from` of them in the order of their lines and columns. */
  readonly sort: (from: number) => void;
}

/** Keeps problems up to a bound and counts what comes after it, so that a million bad rows do not fill the memory. */
export function collectProblems(): Problems {
  const kept: Problem[] = [];
  let total = 0;
  return {
    kept,
    total: () => total,
    add(problem) {
      total++;
      if (kept.length < KEPT) kept.push(problem);
    },
    sort(from) {
      const later = kept.splice(from);
      kept.push(...later.sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column));
    },
  };
}

import { type CheckRun, judgedFindings } from '../audit/audit.ts';
import { hypothesisKey } from '../audit/hypothesis.ts';
import type { Severity } from '../audit/report.ts';
import { CHECKS } from '../checks/index.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Scope } from '../findings/check.ts';

/** What one check made of one election, reduced to what a calibration counts. */
export interface CheckOutcome {
  readonly check: string;
  /** Hypotheses that carry a p-value. */
  readonly tests: number;
  /** log₁₀ of the smallest p-value times their number, 0 at most: one decision for the check; absent where there are none. */
  readonly log10P?: number;
  /** The p-value of the first hypothesis, which no datum chose. */
  readonly first?: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Keys of the hypotheses that carry a p-value. */
  readonly asked: readonly string[];
  /** Keys of those that were flagged, with or without a p-value: an error, a warning or, of an informative check, a note. */
  readonly flagged: readonly string[];
}

/** What an audit made of one election: the checks that could ask it, each with its outcome. */
export interface ElectionOutcome {
  readonly checks: readonly CheckOutcome[];
  /** Statistics of the published tests, by name; absent where one cannot be computed. */
  readonly published: Readonly<Record<string, number>>;
}

/**
 * Reduces what the checks observed on one election to one decision a check.
 *
 *     p = min(1, m · min pᵢ)    over the m hypotheses of the check
 *
 * Bonferroni's bound errs towards not rejecting where the hypotheses of a check depend on each other.
 *
 * @throws RangeError when a check failed: a failure is no outcome
 * @see Bonferroni's inequality in Hochberg & Tamhane (1987), Multiple Comparison Procedures, doi:10.1002/9780470316672
 * @example checkOutcomes(dataset, ['integer-percentages'].map((id) => runCheck(dataset, id)));
 */
export function checkOutcomes(dataset: Dataset, runs: readonly CheckRun[]): CheckOutcome[] {
  const told = new Map<string, { errors: number; warnings: number; notes: number }>();
  const flags = new Map<string, Scope[]>();
  for (const {
    finding: { check, severity, scope },
  } of judgedFindings(dataset, runs)) {
    if (isFlag(check, severity)) flags.set(check, [...(flags.get(check) ?? []), scope]);
    const counts = told.get(check) ?? { errors: 0, warnings: 0, notes: 0 };
    counts[`${severity}s`]++;
    told.set(check, counts);
  }
  return runs.flatMap(({ check, observations, error }): CheckOutcome[] => {
    if (error !== undefined) throw new RangeError(`the check ${check} failed: ${error}`);
    const ran = observations.some(({ kind }) => kind !== 'skipped' && kind !== 'unfit' && kind !== 'table' && kind !== 'figure');
    if (!ran) return [];
    const tests = observations.flatMap((one) => (one.kind === 'measured' ? [one.test] : []));
    const counts = {
      ...(told.get(check) ?? { errors: 0, warnings: 0, notes: 0 }),
      asked: keysOf(observations.flatMap((one) => (one.kind === 'measured' ? [one.scope] : []))),
      flagged: keysOf(flags.get(check) ?? []),
    };
    if (tests.length === 0) return [{ check, tests: 0, ...counts }];
    const least = tests.reduce((least, { log10P }) => Math.min(least, log10P), 0);
    const log10P = Math.min(0, Math.log10(tests.length) + least);
    return [{ check, tests: tests.length, log10P, first: tests[0].p, ...counts }];
  });
}

const INFORMATIVE: ReadonlySet<string> = new Set(CHECKS.flatMap(({ meta }) => (meta.kind === 'informative' ? [meta.id] : [])));

/** Whether a finding counts as a flag: a check that can warn or err gives notes without raising an alarm. */
const isFlag = (check: string, severity: Severity): boolean => severity !== 'note' || INFORMATIVE.has(check);

const keysOf = (scopes: readonly Scope[]): string[] => [...new Set(scopes.map(hypothesisKey))].sort();

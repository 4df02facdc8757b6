import { type AuditRow, type FalseAlarmRow, type HypothesisRow, rateOf, type UniformityRow } from '../audit/calibration.ts';
import { hypothesisOf } from '../audit/hypothesis.ts';
import { CHECKS } from '../checks/index.ts';
import { kolmogorovSmirnov } from '../stats/kolmogorov-smirnov.ts';
import { sum } from '../stats/sum.ts';
import type { CheckOutcome, ElectionOutcome } from './election-outcome.ts';

/** The checks whose p-values are exact given what they condition on; those of other checks are approximations. */
const EXACT: readonly string[] = ['integer-percentages', 'counts-from-percentages'];

/**
 * How often each check speaks up on elections of one size that nobody touched; one decision a check and election, in the order
 * of the report.
 *
 * @param outcomes of elections without manipulation
 * @example falseAlarmRows('300', outcomes)[0].warnings; // { count: 0, of: 1000, low: 0, high: 0.0037 }
 */
export function falseAlarmRows(size: string, outcomes: readonly ElectionOutcome[]): FalseAlarmRow[] {
  const byCheck = outcomesByCheck(outcomes);
  return CHECKS.flatMap(({ meta, question }): FalseAlarmRow[] => {
    const own = byCheck.get(meta.id) ?? [];
    const logs = own.flatMap(({ log10P }) => (log10P === undefined ? [] : [log10P]));
    const rejected = (level: number) => rateOf(logs.filter((log10P) => log10P <= Math.log10(level)).length, logs.length);
    const some = (of: 'errors' | 'warnings' | 'notes') => rateOf(own.filter((one) => one[of] > 0).length, own.length);
    return [
      {
        check: meta.id,
        question,
        kind: meta.kind,
        size,
        elections: outcomes.length,
        tested: own.length,
        hypotheses: own.length > 0 ? sum(own.map(({ tests }) => tests)) / own.length : 0,
        ...(logs.length > 0 && { at5: rejected(0.05), at1: rejected(0.01) }),
        errors: some('errors'),
        warnings: some('warnings'),
        notes: some('notes'),
        flagged: rateOf(
          own.filter(({ errors, warnings, notes }) => errors + warnings + (meta.kind === 'informative' ? notes : 0) > 0).length,
          own.length,
        ),
      },
    ];
  });
}

/**
 * How often each hypothesis of a check is flagged on elections of one size that nobody touched. A hypothesis with a p-value was
 * asked where it has one; of another nothing is seen unless it is flagged, so that every election the check could ask counts.
 */
export function hypothesisRows(size: string, outcomes: readonly ElectionOutcome[]): HypothesisRow[] {
  return [...outcomesByCheck(outcomes)].flatMap(([check, own]) => {
    const measured = new Set(own.flatMap(({ asked }) => asked));
    const keys = [...new Set([...measured, ...own.flatMap(({ flagged }) => flagged)])].sort();
    return keys.map((key): HypothesisRow => {
      const { quantity = '', level = '' } = hypothesisOf(key);
      const tested = measured.has(key) ? own.filter(({ asked }) => asked.includes(key)) : own;
      const flagged = tested.filter((one) => one.flagged.includes(key)).length;
      return { check, quantity, level, size, tested: tested.length, flagged: rateOf(flagged, tested.length) };
    });
  });
}

/** How often the audit as a whole raises an error or a warning on elections of one size that nobody touched. */
export function auditRow(size: string, outcomes: readonly ElectionOutcome[]): AuditRow {
  const some = (of: 'errors' | 'warnings') =>
    rateOf(outcomes.filter(({ checks }) => checks.some((one) => one[of] > 0)).length, outcomes.length);
  return { size, elections: outcomes.length, errors: some('errors'), warnings: some('warnings') };
}

/** Fewer p-values than this tell nothing of their distribution. */
const FEWEST = 20;

/**
 * Whether the p-values of every check are spread evenly over the elections of one size: Kolmogorov and Smirnov's test of the
 * p-value of the first hypothesis of each election, which no datum chose.
 *
 * The p-values of an exact test are discrete: they lie higher than uniform ones. What is asked of them is that small ones are
 * not too many (D⁺); the distance in both directions stands beside it.
 *
 * @see kolmogorovSmirnov
 */
export function uniformityRows(size: string, outcomes: readonly ElectionOutcome[]): UniformityRow[] {
  const byCheck = outcomesByCheck(outcomes);
  return CHECKS.flatMap(({ meta }): UniformityRow[] => {
    const pValues = (byCheck.get(meta.id) ?? []).flatMap(({ first }) => (first === undefined ? [] : [first]));
    return pValues.length < FEWEST ? [] : [{ check: meta.id, size, exact: EXACT.includes(meta.id), ...kolmogorovSmirnov(pValues) }];
  });
}

function outcomesByCheck(outcomes: readonly ElectionOutcome[]): Map<string, CheckOutcome[]> {
  const found = new Map<string, CheckOutcome[]>();
  for (const { checks } of outcomes)
    for (const one of checks) {
      const own = found.get(one.check);
      if (own) own.push(one);
      else found.set(one.check, [one]);
    }
  return found;
}

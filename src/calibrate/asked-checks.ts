import { CHECKS } from '../checks/index.ts';

/** Which checks a trial runs, and which of them it tells of. */
export interface AskedChecks {
  readonly run: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
}

/**
 * The checks of a list of checks and questions; of a question all. With each runs every other check of its question, because
 * the p-values of a question are corrected together: what a check says must not depend on which others are told of.
 *
 * @param names identifiers of checks, or questions; undefined means all
 * @throws RangeError when a name is neither
 * @example asksFor(['symmetric-stations']).run.has('integer-percentages'); // true: both are of the question "turnout"
 */
export function asksFor(names: readonly string[] | undefined): AskedChecks {
  const unknown = names?.find((name) => !CHECKS.some(({ meta, question }) => name === meta.id || name === question));
  if (unknown !== undefined) throw new RangeError(`there is no check or question "${unknown}"`);
  const named = CHECKS.filter(({ meta, question }) => !names || names.includes(meta.id) || names.includes(question));
  const questions = new Set(named.map(({ question }) => question));
  return {
    run: new Set(CHECKS.filter(({ question }) => questions.has(question)).map(({ meta }) => meta.id)),
    told: new Set(named.map(({ meta }) => meta.id)),
  };
}

import type { RegisteredCheck } from '../checks/index.ts';
import type { Observation } from '../findings/check.ts';
import type { Phrase } from '../language/sentence.ts';
import type { Text } from '../language/text.ts';
import { sum } from '../stats/sum.ts';
import { type CalibrationTable, falseAlarms } from './false-alarms.ts';
import type { CheckResult, Finding } from './report.ts';
import { unfitSkipped } from './unfit.ts';

/** What one check observed, with the check. */
export interface Ran {
  readonly check: RegisteredCheck;
  readonly options: Readonly<Record<string, unknown>>;
  readonly observations: readonly Observation[];
  /** Why it failed, where it did. */
  readonly error?: string;
}

/** Observations that are a comparison each. */
const COUNTED: ReadonlySet<Observation['kind']> = new Set(['broken', 'noted', 'measured']);

/** What a report says of one check: what it asks, how it went, and how often it flags elections nobody touched. */
export function checkResult(
  { check, options, observations, error }: Ran,
  findings: readonly Finding[],
  rates: CalibrationTable,
  size: number,
): CheckResult {
  const { id, kind, references, words } = check.meta;
  const phrases = (all: readonly Phrase[]): Text[] => all.map((one) => one());
  const own = findings.filter((one) => one.check === id);
  const alarms = kind === 'rule' || size === 0 ? undefined : falseAlarms(rates, id, size);
  const skipped = observations.flatMap((one) => {
    if (one.kind === 'unfit') return [unfitSkipped(one)];
    return one.kind === 'skipped' ? [{ subject: one.subject, reason: one.reason, dataNeeded: one.dataNeeded }] : [];
  });
  const unmended = observations.some((one) => one.kind === 'unfit' && one.column === undefined);
  const tests = sum(observations.map((one) => (one.kind === 'passed' ? one.tests : COUNTED.has(one.kind) ? 1 : 0)));
  const status =
    error !== undefined ? 'failed' : own.some(({ severity }) => severity !== 'note') ? 'flagged' : tests > 0 ? 'passed' : 'skipped';
  return {
    id,
    title: words.title(),
    kind,
    needs: phrases(words.needs),
    limits: phrases(words.limits),
    method: words.method(),
    explanations: phrases(words.explanations),
    references,
    question: check.question,
    asks: words.question(),
    status,
    tests,
    findings: own.length,
    skipped,
    ...(unmended && { columnsUnfit: true }),
    ...(error === undefined ? {} : { error }),
    ...(alarms && { falseAlarms: alarms }),
    options,
  };
}

import { LEVEL } from '../audit/audit.ts';
import { type CriticalRow, type DoseRow, type FalseAlarmRow, type Rate, rateOf, type SmallestDose } from '../audit/calibration.ts';
import { CHECKS } from '../checks/index.ts';
import type { ElectionOutcome } from './election-outcome.ts';
import { PUBLISHED_TESTS } from './published-tests.ts';

/** The part of the elections in which a dose must be found. */
const TARGET = 0.8;

/**
 * The critical values of the published tests at one size: the least value that no more than one in a hundred elections without
 * manipulation passes. Of fewer than a hundred elections that is the largest value seen.
 *
 * @param outcomes of elections without manipulation
 * @example criticalRows('300', outcomes)[0].critical; // 2.7
 */
export function criticalRows(size: string, outcomes: readonly ElectionOutcome[]): CriticalRow[] {
  const compared = [
    ...PUBLISHED_TESTS.map(({ name, title, textbook }) => ({ name, title, textbook, isCheck: false })),
    ...CHECKS.map(({ meta: { id, title } }) => ({ name: keyOf(id), title, textbook: undefined, isCheck: true })),
  ];
  const statistics = outcomes.map(statisticsOf);
  return compared.flatMap(({ name, title, textbook, isCheck }): CriticalRow[] => {
    const values = statistics.flatMap((one) => one.get(name) ?? []).sort((a, b) => a - b);
    if (values.length === 0) return [];
    const critical = values[values.length - 1 - Math.floor(LEVEL * values.length)];
    const passed = (threshold: number) => rateOf(values.filter((value) => value > threshold).length, values.length);
    return [
      {
        test: name,
        title,
        isCheck,
        size,
        elections: values.length,
        critical,
        ...(textbook !== undefined && { textbook: passed(textbook) }),
      },
    ];
  });
}

/**
 * The checks that raise an error or a warning on more than one in a hundred elections without manipulation, so that the lower
 * end of the interval lies above: at the rate of false alarms that all are compared at, what they find does not count.
 */
export function tooFrequent(rows: readonly FalseAlarmRow[]): string[] {
  return rows.filter(({ errors, warnings }) => Math.max(errors.low, warnings.low) > LEVEL).map(({ check }) => check);
}

/** What a check is called among the tests: a published test may have the same name. */
const keyOf = (check: string): string => `check:${check}`;

/** Every statistic of an election that is compared at an equal rate of false alarms; large ones speak against the null. */
function statisticsOf({ checks, published }: ElectionOutcome): Map<string, number> {
  const found = new Map(Object.entries(published));
  for (const { check, log10P } of checks) if (log10P !== undefined) found.set(keyOf(check), -log10P);
  return found;
}

const INFORMATIVE: ReadonlySet<string> = new Set(CHECKS.flatMap(({ meta }) => (meta.kind === 'informative' ? [meta.id] : [])));

/** Checks that need another source than the official one. */
const WITH_SOURCES: ReadonlySet<string> = new Set(CHECKS.filter(({ question }) => question === 'agreement').map(({ meta }) => meta.id));

/**
 * How often one dose is found: by the audit where it raises an error or a warning, by a published test where its statistic
 * passes its critical value.
 *
 * @param outcomes of elections with that dose
 * @param leftOut checks that do not count towards what the audit finds
 */
export function doseRow(
  dose: number,
  outcomes: readonly ElectionOutcome[],
  critical: readonly CriticalRow[],
  leftOut: readonly string[] = [],
): DoseRow {
  const raised = outcomes.map(({ checks }) => checks.filter(({ errors, warnings }) => errors + warnings > 0).map(({ check }) => check));
  const noted = outcomes.map(({ checks }) =>
    checks.filter(({ check, notes }) => notes > 0 && INFORMATIVE.has(check)).map(({ check }) => check),
  );
  const statistics = outcomes.map(statisticsOf);
  const passed = critical.map(({ test, critical: least }): [string, number] => [
    test,
    statistics.filter((one) => (one.get(test) ?? Number.NEGATIVE_INFINITY) > least).length,
  ]);
  const finding = (counts: (id: string) => boolean): Rate =>
    rateOf(raised.filter((ids) => ids.some((id) => !leftOut.includes(id) && counts(id))).length, outcomes.length);
  return {
    dose,
    found: finding((id) => !WITH_SOURCES.has(id)),
    withSources: finding(() => true),
    checks: counted(raised.flat()),
    noted: counted(noted.flat()),
    passed: Object.fromEntries(passed.filter(([, n]) => n > 0)),
  };
}

/** How often each identifier stands in a list, in the order of the alphabet. */
function counted(ids: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const id of [...ids].sort()) found[id] = (found[id] ?? 0) + 1;
  return found;
}

/**
 * The smallest dose found 80 % of the time, between the doses looked at: linear in the logarithm of the dose between the last
 * dose found less often and the first found so often. Its interval is where the ends of Clopper and Pearson's intervals cross
 * 80 %. The dose is absent where none is found so often; a bound is absent where it lies beyond the doses.
 *
 * @param rates by dose, ascending
 * @example smallestDose('audit', [{ dose: 0.01, rate: rateOf(6, 10) }, { dose: 0.04, rate: rateOf(10, 10) }]).dose; // 0.02
 */
export function smallestDose(by: string, rates: readonly { readonly dose: number; readonly rate: Rate }[]): SmallestDose {
  const share = crossing(rates.map(({ dose, rate }) => [dose, rate.of > 0 ? rate.count / rate.of : 0]));
  const low = crossing(rates.map(({ dose, rate }) => [dose, rate.high]));
  const high = crossing(rates.map(({ dose, rate }) => [dose, rate.low]));
  return {
    by,
    ...(share !== undefined && { dose: share }),
    // Where the least dose is found so often already, how far below it one would do is not known.
    ...(low !== undefined && low > rates[0].dose && { low }),
    ...(high !== undefined && { high }),
  };
}

/** Where a curve first reaches the target. */
function crossing(curve: readonly (readonly [dose: number, share: number])[]): number | undefined {
  const at = curve.findIndex(([, share]) => share >= TARGET);
  if (at <= 0) return at < 0 ? undefined : curve[0][0];
  const [dose, share] = curve[at];
  const [before, less] = curve[at - 1];
  const part = (TARGET - less) / (share - less);
  return Math.exp(Math.log(before) + part * (Math.log(dose) - Math.log(before)));
}

/** The smallest dose found 80 % of the time by the audit, without and with other sources, by every published test and by every check that finds one. */
export function smallestDoses(doses: readonly DoseRow[], critical: readonly CriticalRow[]): SmallestDose[] {
  return [
    smallestDose(
      'audit',
      doses.map(({ dose, found }) => ({ dose, rate: found })),
    ),
    smallestDose(
      'audit-with-sources',
      doses.map(({ dose, withSources }) => ({ dose, rate: withSources })),
    ),
    ...critical.flatMap(({ test, isCheck }) => {
      const found = smallestDose(
        test,
        doses.map(({ dose, found: { of }, passed }) => ({ dose, rate: rateOf(passed[test] ?? 0, of) })),
      );
      return isCheck && found.dose === undefined ? [] : [found];
    }),
  ];
}

import type { Calibration, ControlRow, KindRow } from '../audit/calibration.ts';
import { VERSION } from '../version.ts';
import { asksFor } from './asked-checks.ts';
import type { ElectionOutcome } from './election-outcome.ts';
import { auditRow, falseAlarmRows, hypothesisRows, uniformityRows } from './false-alarms.ts';
import { kindNamed } from './kinds.ts';
import { mergedCritical } from './merged.ts';
import { type Plan, type Trial, trialKey, trialsOf } from './plan.ts';
import { criticalRows, doseRow, smallestDoses, tooFrequent } from './power.ts';

/**
 * Everything a calibration measured, from the outcomes of its trials; trials without an outcome are left out, so that a part
 * of a plan can be told.
 *
 * @param outcomes by the key of their trial
 * @param controls what the checks say of real elections
 * @param before where the plan is of some checks: an earlier measurement, whose critical values and false alarms of the other
 *   checks and of the published tests are what doses are found by; `mergedCalibration` does the rest
 */
export function calibrationOf(
  plan: Plan,
  outcomes: ReadonlyMap<string, ElectionOutcome>,
  controls: readonly ControlRow[] = [],
  before?: Calibration,
): Calibration {
  const { told } = asksFor(plan.checks);
  const groups = new Map<string, ElectionOutcome[]>();
  for (const trial of trialsOf(plan)) {
    const outcome = outcomes.get(trialKey(trial));
    if (!outcome) continue;
    const key = groupKey(trial);
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const untouched = plan.sizes.flatMap(({ name, stations }) => {
    const own = groups.get(groupKey({ kind: 'usual', size: name })) ?? [];
    return own.length === 0 ? [] : [{ name, stations, own }];
  });
  const alarms = untouched.flatMap(({ name, own }) => falseAlarmRows(name, own)).filter(({ check }) => told.has(check));
  const critical = untouched.flatMap(({ name, own }) => criticalRows(name, own));
  const allAlarms = [...(before?.falseAlarms ?? []).filter(({ check }) => !told.has(check)), ...alarms];
  const allCritical = before ? mergedCritical(before, critical, told) : critical;
  return {
    schemaVersion: 1,
    tool: { name: 'sanaq', version: VERSION },
    options: { seed: plan.seed, confounding: plan.confounding },
    kinds: plan.kinds.flatMap((kind) => kindRow(kind, plan, groups)),
    sizes: untouched.map(({ name, stations, own }) => ({ name, stations, elections: own.length })),
    audits: untouched.map(({ name, own }) => auditRow(name, own)),
    falseAlarms: alarms,
    uniformity: untouched.flatMap(({ name, own }) => uniformityRows(name, own)),
    critical,
    power: plan.treatments.flatMap(({ name, title, unit, doses }) =>
      plan.sizes.flatMap(({ name: size }) => {
        const least = allCritical.filter((one) => one.size === size);
        const leftOut = tooFrequent(allAlarms.filter((one) => one.size === size));
        const rows = doses.flatMap((dose) => {
          const own = groups.get(groupKey({ kind: 'usual', size, manipulation: { name, dose } })) ?? [];
          return own.length === 0 ? [] : [doseRow(dose, own, least, leftOut)];
        });
        return rows.length === 0
          ? []
          : [{ manipulation: name, title, unit, size, leftOut, doses: rows, smallest: smallestDoses(rows, least) }];
      }),
    ),
    controls,
  };
}

/** One kind at every size; nothing where none of its elections has an outcome. */
function kindRow(kind: string, { sizes }: Plan, groups: ReadonlyMap<string, readonly ElectionOutcome[]>): KindRow[] {
  const { name, title, does, unsaid } = kindNamed(kind);
  const all = sizes.flatMap(({ name: size }) => {
    const own = groups.get(groupKey({ kind, size })) ?? [];
    return own.length === 0 ? [] : [{ size, own }];
  });
  if (all.length === 0) return [];
  return [
    {
      name,
      title,
      does,
      ...(unsaid !== undefined && { unsaid }),
      audits: all.map(({ size, own }) => auditRow(size, own)),
      falseAlarms: all.flatMap(({ size, own }) => falseAlarmRows(size, own).filter(({ tested }) => tested > 0)),
      hypotheses: all.flatMap(({ size, own }) => hypothesisRows(size, own)),
    },
  ];
}

function groupKey({ kind, size, manipulation }: Pick<Trial, 'kind' | 'size' | 'manipulation'>): string {
  return [kind, size, manipulation?.name ?? '', manipulation?.dose ?? ''].join('\0');
}

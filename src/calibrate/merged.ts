import type { Calibration, CriticalRow, KindRow, MeasuredPart, SizeClass } from '../audit/calibration.ts';
import { CHECKS } from '../checks/index.ts';
import { asksFor } from './asked-checks.ts';

/** What to tell of a part: when and by which program it was measured, and by which checks; absent means all. */
export interface PartTold {
  readonly measured?: string;
  readonly checks?: readonly string[];
}

/**
 * A measurement in which some checks are measured anew.
 *
 * Every number of such a check is replaced as a whole, by kind and size, and never added to an earlier one: where the new
 * measurement lacks a kind or a size, the check has no number there. Power and real elections are replaced together where the
 * new measurement has any. The published tests, the sizes and how often the audit as a whole raises an alarm stay as they
 * were; of the new measurement the last stands in its part. Rows of checks that are no more are left out.
 *
 * @param before of all checks, or merged itself
 * @param after of the checks of `told` alone
 * @throws RangeError when `after` has a kind or a size that `before` lacks, or elections made otherwise
 * @example mergedCalibration(before, after, { checks: ['turnout'], measured: '1 December 2026' }).parts?.length; // 2
 */
export function mergedCalibration(before: Calibration, after: Calibration, told: PartTold): Calibration {
  refuseOthers(before, after);
  const anew = asksFor(told.checks).told;
  const merge = <T extends { readonly check: string; readonly size: string }>(old: readonly T[], own: readonly T[]): T[] =>
    inOrder(before, [...old.filter(({ check }) => !anew.has(check)), ...own.filter(({ check }) => anew.has(check))]);
  const kinds = (before.kinds ?? []).map((kind): KindRow => {
    const own = after.kinds?.find(({ name }) => name === kind.name);
    return {
      ...kind,
      falseAlarms: merge(kind.falseAlarms, own?.falseAlarms ?? []),
      hypotheses: merge(kind.hypotheses, own?.hypotheses ?? []),
    };
  });
  return {
    ...before,
    tool: after.tool,
    kinds,
    falseAlarms: merge(before.falseAlarms, after.falseAlarms),
    uniformity: merge(before.uniformity, after.uniformity),
    critical: mergedCritical(before, after.critical, anew),
    power: after.power.length > 0 ? after.power : before.power,
    controls: after.controls.length > 0 ? after.controls : before.controls,
    parts: [...(before.parts ?? [partOf(before, {})]), partOf(after, told)],
  };
}

/** Critical values of which those of some checks are measured anew; those of the published tests stay. */
export function mergedCritical(before: Calibration, own: readonly CriticalRow[], anew: ReadonlySet<string>): CriticalRow[] {
  const checkOf = ({ test }: CriticalRow): string => test.replace(/^check:/, '');
  const isAnew = (row: CriticalRow): boolean => row.isCheck && anew.has(checkOf(row));
  const rows = [...before.critical.filter((row) => !isAnew(row)), ...own.filter(isAnew)];
  const published = rows.filter(({ isCheck }) => !isCheck);
  const checks = inOrder(
    before,
    rows.filter(({ isCheck }) => isCheck).map((row) => ({ row, check: checkOf(row), size: row.size })),
  );
  return before.sizes.flatMap(({ name }) => [
    ...published.filter(({ size }) => size === name),
    ...checks.flatMap(({ row }) => (row.size === name ? [row] : [])),
  ]);
}

/**
 * What a measurement lacks of the elections of another, in words; undefined where it has all and the other can be merged into it.
 *
 * @example lackingIn(before, { kinds: ['usual'], sizes: [{ name: '300', stations: 300 }], confounding: true }); // undefined
 */
export function lackingIn(
  { kinds = [], sizes, options }: Calibration,
  other: { readonly kinds: readonly string[]; readonly sizes: readonly SizeClass[]; readonly confounding: boolean },
): string | undefined {
  const kind = other.kinds.find((name) => !kinds.some((one) => one.name === name));
  if (kind !== undefined) return `elections of the kind ${kind}`;
  const size = other.sizes.find(({ name, stations }) => !sizes.some((one) => one.name === name && one.stations === stations));
  if (size) return `elections of the size ${size.name}`;
  if (options.confounding !== other.confounding) return `elections ${other.confounding ? 'with' : 'without'} confounding`;
  return undefined;
}

function refuseOthers(before: Calibration, { kinds = [], sizes, options }: Calibration): void {
  const lacking = lackingIn(before, { kinds: kinds.map(({ name }) => name), sizes, confounding: options.confounding !== false });
  if (lacking !== undefined) throw new RangeError(`the measurement to be merged into has no ${lacking}`);
}

/** Rows by size and then in the order of the report, without those of checks that are no more. */
function inOrder<T extends { readonly check: string; readonly size: string }>({ sizes }: Calibration, rows: readonly T[]): T[] {
  return sizes.flatMap(({ name }) => CHECKS.flatMap(({ meta }) => rows.filter(({ check, size }) => check === meta.id && size === name)));
}

/** What one measurement was of, from what it holds. */
function partOf({ tool, options, kinds = [], sizes, power, controls }: Calibration, { measured, checks }: PartTold): MeasuredPart {
  const perDose = (name: string): number =>
    Math.min(...power.flatMap(({ size, doses }) => (size === name ? doses.map(({ found }) => found.of) : [])));
  return {
    ...(measured !== undefined && { measured }),
    version: tool.version,
    ...(checks && { checks }),
    seed: Number(options.seed),
    confounding: options.confounding !== false,
    kinds: kinds.map(({ name }) => name),
    sizes: sizes.map(({ name, elections }) => ({ name, elections, perDose: power.some(({ size }) => size === name) ? perDose(name) : 0 })),
    manipulations: [...new Set(power.map(({ manipulation }) => manipulation))],
    doses: [...new Set(power.flatMap(({ doses }) => doses.map(({ dose }) => dose)))].sort((a, b) => a - b),
    controls: controls.length,
    disputed: controls.flatMap(({ id, disputed }) => (disputed ? [id] : [])),
    audits: kinds.map(({ name, audits }) => ({ kind: name, rows: audits })),
  };
}

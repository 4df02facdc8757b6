import type { Calibration, FalseAlarmRow, MeasuredPart, Rate } from '../audit/calibration.ts';
import { count, enumerate, percent } from '../language/english.ts';
import { MOST_IN_ALL, rateText, sizeText, table, verdictOfKind } from './calibration-cells.ts';

/** What was measured when and with how many elections; nothing where all was measured at once. */
export function measuredParts({ parts = [] }: Calibration): string {
  if (parts.length < 2) return '';
  const rows = parts.map((part) => [
    measuredText(part),
    part.version,
    checksText(part),
    count(part.kinds.length),
    sizesText(part, 'elections'),
    part.manipulations.length === 0 ? '–' : sizesText(part, 'perDose'),
    part.controls === 0 ? '–' : count(part.controls),
  ]);
  return [
    '## What was measured when',
    'The numbers of a check are all of the last measurement that asked it, never of two together. What doses are detected and what the checks say of real elections are of the last measurement with a number in that column, in which all checks were asked. The numbers without manipulation are of each kind, those at each dose of each manipulation.',
    table(['measured', 'version', 'checks', 'kinds', 'without manipulation', 'at each dose', 'real elections'], rows),
  ].join('\n\n');
}

function checksText({ checks }: MeasuredPart): string {
  return checks === undefined ? 'all there were' : enumerate(checks.map((name) => `\`${name}\``));
}

function sizesText({ sizes }: MeasuredPart, of: 'elections' | 'perDose'): string {
  return sizes.map((size) => `${count(size[of])} ${sizeText(size.name)}`).join(', ');
}

/** Each later measurement: how often any of its checks raises an alarm, by kind. */
export function anew(calibration: Calibration): string {
  const later = (calibration.parts ?? []).slice(1);
  if (later.length === 0) return '';
  return [
    '## The checks measured anew, without manipulation',
    `How often any of the checks raises an error or a warning. “With all others” adds the rate of warnings of each other check, as if no two warned of one election: the audit as a whole warns of no larger part of these simulated elections, of which at most ${percent(MOST_IN_ALL, 0)} may have a warning.`,
    ...later.flatMap((part) => [`### ${measuredText(part)}`, `${capital(checksText(part))}.`, auditsTable(calibration, part)]),
  ].join('\n\n');
}

function auditsTable({ kinds = [] }: Calibration, part: MeasuredPart): string {
  const rows = part.audits.flatMap(({ kind, rows: audits }) => {
    const { unsaid, falseAlarms = [] } = kinds.find(({ name }) => name === kind) ?? {};
    return audits.map(({ size, elections, errors, warnings }) => [
      `\`${kind}\``,
      sizeText(size),
      count(elections),
      rateText(errors),
      rateText(warnings),
      percent(boundOf(falseAlarms, part, warnings, size), 1),
      unsaid === undefined ? verdictOfKind(errors, warnings) : 'no limit',
    ]);
  });
  return table(['kind', 'elections', 'simulated', 'with an error', 'with a warning', 'with all others, at most', 'within the limit'], rows);
}

const measuredText = ({ measured = 'First' }: MeasuredPart): string => measured;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The rate of warnings of some checks, and of each other check, added. */
function boundOf(rows: readonly FalseAlarmRow[], { checks = [] }: MeasuredPart, { count: n, of }: Rate, size: string): number {
  const others = rows.filter(
    (one) => one.size === size && one.elections > 0 && !checks.includes(one.check) && !checks.includes(one.question),
  );
  const rates = others.map(({ warnings, elections }) => warnings.count / elections);
  return Math.min(
    1,
    rates.reduce((sum, rate) => sum + rate, of > 0 ? n / of : 0),
  );
}

/** Says which rates stand on fewer elections than those of the first measurement. */
export function fewerElections({ falseAlarms, sizes, parts = [] }: Calibration): string[] {
  if (parts.length < 2) return [];
  const texts = sizes.flatMap(({ name, elections }) => {
    const fewer = falseAlarms.filter((one) => one.size === name && one.tested > 0 && one.elections < elections);
    const numbers = [...new Set(fewer.map((one) => one.elections))].sort((a, b) => a - b);
    return numbers.map((n) => {
      const checks = fewer.filter((one) => one.elections === n).map(({ check }) => `\`${check}\``);
      return `${sizeText(name)} ${count(n)} instead of ${count(elections)} for ${enumerate(checks)}`;
    });
  });
  return texts.length === 0 ? [] : [`Rates from fewer elections than the first measurement, with wider intervals: ${texts.join('; ')}.`];
}

/** Says which checks were measured anew since the doses were: what these detect is told without them, or as they were then. */
export function measuredBefore({ parts = [] }: Calibration): string[] {
  const last = parts.findLastIndex(({ manipulations }) => manipulations.length > 0);
  const since = [...new Set(parts.slice(last + 1).flatMap(({ checks = [] }) => checks))];
  if (last < 0 || since.length === 0) return [];
  return [
    `The doses were measured before ${enumerate(since.map((name) => `\`${name}\``))} ${since.length === 1 ? 'was' : 'were'} measured anew: what ${since.length === 1 ? 'it detects' : 'these detect'} now is not counted.`,
  ];
}

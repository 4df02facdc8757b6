import type { Calibration, FalseAlarmRow, MeasuredPart, Rate } from '../audit/calibration.ts';
import { count, enumerate, percent } from '../language/english.ts';
import { MOST_IN_ALL, rateText, sizeText, table, verdictOfKind } from './calibration-cells.ts';

/** What was measured when and with how many elections; nothing where all was measured at once. */
export function measuredParts({ parts = [] }: Calibration): string {
  if (parts.length < 2) return '';
  const rows = parts.map((part) => [
    part.measured ?? 'first',
    part.version,
    checksText(part),
    count(part.kinds.length),
    sizesText(part, 'elections'),
    part.manipulations.length === 0 ? '–' : sizesText(part, 'perDose'),
    part.controls === 0 ? '–' : count(part.controls),
  ]);
  return [
    '## What was measured when',
    'The numbers of a check are all of the last measurement that asked it, never of two together. What doses are detected and what the checks say of real elections are of the last measurement that has such a column; all checks were asked there. Numbers of elections are those of 300 stations and so on, of each kind or at each dose.',
    table(['measured', 'version', 'checks', 'kinds', 'without manipulation', 'at each dose', 'real elections'], rows),
  ].join('\n\n');
}

function checksText({ checks }: MeasuredPart): string {
  return checks === undefined ? 'all of then' : `all of ${enumerate(checks.map((name) => `\`${name}\``))}`;
}

function sizesText({ sizes }: MeasuredPart, of: 'elections' | 'perDose'): string {
  return sizes.map((size) => `${count(size[of])} ${sizeText(size.name)}`).join(', ');
}

/** The last measurement of some checks: how often any of them raises an alarm, by kind. */
export function anew({ parts = [], kinds = [] }: Calibration): string {
  const last = parts[parts.length - 1];
  if (parts.length < 2 || !last) return '';
  const unsaid = new Set(kinds.filter((one) => one.unsaid !== undefined).map(({ name }) => name));
  const rowsOf = new Map(kinds.map(({ name, falseAlarms }) => [name, falseAlarms]));
  const rows = last.audits.flatMap(({ kind, rows: audits }) =>
    audits.map(({ size, elections, errors, warnings }) => [
      `\`${kind}\``,
      sizeText(size),
      count(elections),
      rateText(errors),
      rateText(warnings),
      percent(boundOf(rowsOf.get(kind) ?? [], last, warnings, size), 1),
      unsaid.has(kind) ? 'no limit' : verdictOfKind(errors, warnings),
    ]),
  );
  return [
    '## The checks measured last, without manipulation',
    `How often any check of ${checksText(last).replace('all of ', '')} raises an error or a warning; at most ${percent(MOST_IN_ALL, 0)} of elections may have a warning of the audit as a whole. “With all checks” adds the rate of warnings of each check measured earlier, as if no two warned of one election: the audit as a whole warns of no larger part of these simulated elections.`,
    table(['kind', 'elections', 'simulated', 'with an error', 'with a warning', 'with all checks, at most', 'within the limit'], rows),
  ].join('\n\n');
}

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

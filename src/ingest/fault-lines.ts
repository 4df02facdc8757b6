import type { Dataset } from '../data/dataset.ts';
import type { Fault, Unreadable } from '../data/fault.ts';
import { count } from '../language/format.ts';
import { english } from '../language/text.ts';

const WHY: Readonly<Record<Unreadable, string>> = {
  words: 'not a number',
  negative: 'a negative count',
  decimals: 'a count with decimals',
  date: 'a date, not a number',
  formula: 'a formula without a result',
  share: 'not a percentage',
};
/** Faults of one kind in one column that get a line each. */
const MOST_ALIKE = 20;

/** What the tables of a dataset say that cannot be, one line each: where, and what. An audit reports the same as errors. */
export function faultLines({ sources }: Dataset): string[] {
  const alike = new Map<string, number>();
  const lines = sources
    .flatMap(({ tables }) => tables.flatMap(({ faults = [] }) => faults))
    .flatMap((fault) => {
      const [{ file, line, column, field }] = fault.locate();
      const kind = `${fault.kind === 'cell' ? fault.why : fault.kind} in ${file}${field === '' ? '' : ` [${field}]`}`;
      const before = alike.get(kind) ?? 0;
      alike.set(kind, before + 1);
      return before < MOST_ALIKE ? [`${file}:${line}:${column}: [${field}] ${whatOf(fault)}`] : [];
    });
  for (const [kind, all] of alike) if (all > MOST_ALIKE) lines.push(`${all - MOST_ALIKE} more of the kind: ${kind}`);
  return lines;
}

function whatOf(fault: Fault): string {
  if (fault.kind === 'cell') return `${WHY[fault.why]}, found ${JSON.stringify(fault.found)}`;
  if (fault.kind === 'parts') {
    const [parts, total] = [fault.parts, fault.total].map((votes) => english(count(votes)));
    return `the ways of voting of ${fault.count} add up to ${parts}, and their total is ${total}`;
  }
  if (fault.differ[0] !== undefined && fault.differ[0] === fault.count)
    return `it has another number on line ${fault.earlier}, for the same place`;
  const what = fault.count === undefined ? 'this area already has a row' : `${fault.count} already has a row`;
  const how = fault.differ.length === 0 ? 'with the same numbers' : `with other numbers in ${fault.differ.join(', ')}`;
  return `${what} on line ${fault.earlier}, ${how}`;
}

import { PRESENT } from '../data/table.ts';
import { type AbsentWords, stateOf } from './columns.ts';
import type { LongCell, Modes } from './long-units.ts';
import { type NumberStyle, parseCount, readAs } from './number.ts';
import { namesTotal } from './totals-row.ts';

/** Told a total and the sum of its parts. */
export type Compare = (all: LongCell, total: number, sum: number) => void;

/** How the numbers of a long table are written. */
export interface Numbers {
  readonly style: NumberStyle;
  readonly absent: AbsentWords;
  /** Whether a blank part of a sum counts as 0. */
  readonly blankIsZero: boolean;
}

/**
 * One cell for a column of a place: the total where one is given, which its ways of voting are held against, else their sum;
 * the sum of its parts, where several names make one column. A sum has the place of its first row.
 */
export function mergedCell(parts: ReadonlyMap<string, Modes>, numbers: Numbers, compare: Compare): LongCell {
  return summed(
    [...parts.values()].map((modes) => ofModes(modes, numbers, compare)),
    numbers,
  ).cell;
}

function ofModes(modes: Modes, numbers: Numbers, compare: Compare): LongCell {
  const all = [...modes].find(([mode]) => namesTotal(mode))?.[1];
  const parts = [...modes].filter(([mode]) => !namesTotal(mode)).map(([, cell]) => cell);
  if (!all) return summed(parts, numbers).cell;
  const { sum } = summed(parts, numbers);
  const total = numberIn(all.text, numbers);
  if (parts.length > 0 && total !== undefined && sum !== undefined) compare(all, total, sum);
  return all;
}

/** The sum of some cells; the first of them that is no number, where one is none. */
function summed(cells: readonly LongCell[], numbers: Numbers): { cell: LongCell; sum?: number } {
  const values = cells.map(({ text }) => numberIn(text, numbers));
  const gap = cells.find(
    ({ text }, index) => values[index] === undefined && !(numbers.blankIsZero && stateOf(text, numbers.absent) !== PRESENT),
  );
  const isAbsent = values.every((value) => value === undefined);
  if (cells.length === 1 || gap || isAbsent) return { cell: gap ?? cells[0], ...(!gap && !isAbsent && { sum: values[0] }) };
  const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
  return { cell: { ...cells[0], text: String(sum) }, sum };
}

/** The number in a cell; undefined where it holds none. */
export function numberIn(text: string, { style, absent }: Numbers): number | undefined {
  if (stateOf(text, absent) !== PRESENT) return undefined;
  if (/^-?\d+$/.test(text)) return Number(text);
  const parsed = parseCount(text, style);
  return typeof parsed === 'number' ? parsed : readAs(text, style)?.value;
}

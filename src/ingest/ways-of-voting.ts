import type { LongCell, Unit } from './long-units.ts';

const ALL_MODES = /^total$/i;

/** Told a total of a column and the sum of its parts. */
export type Compare = (unit: Unit, column: string, total: LongCell, sum: number) => void;

/** One cell for each place and column: the total where one is given, which its parts have to agree with, else their sum. */
export function mergeModes(units: readonly Unit[], compare: Compare): Map<string, LongCell>[] {
  return units.map(
    (unit) => new Map([...unit.cells].map(([column, modes]) => [column, merged(modes, (total, sum) => compare(unit, column, total, sum))])),
  );
}

function merged(modes: ReadonlyMap<string, LongCell>, compare: (all: LongCell, sum: number) => void): LongCell {
  const all = [...modes].find(([mode]) => ALL_MODES.test(mode))?.[1];
  const parts = [...modes].filter(([mode]) => !ALL_MODES.test(mode)).map(([, cell]) => cell);
  const numbers = parts.map(({ text }) => (/^-?\d+$/.test(text) ? Number(text) : Number.NaN));
  const sum = numbers.reduce((total, number) => total + number, 0);
  if (all && parts.length > 0 && /^\d+$/.test(all.text) && !Number.isNaN(sum)) compare(all, sum);
  const single = all ?? (parts.length === 1 ? parts[0] : undefined);
  const gap = parts.find((_, index) => Number.isNaN(numbers[index]));
  return single ?? gap ?? { text: String(sum), at: parts[0].at };
}

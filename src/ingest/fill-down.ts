import { namesTotal } from './totals-row.ts';

/** Fills the blanks of some columns with the last name above them; a totals row is no name for the rows below it. */
export function fillDown(columns: readonly number[]): (cells: readonly string[]) => readonly string[] {
  if (columns.length === 0) return (cells) => cells;
  const above = new Map<number, string>();
  return (cells) => {
    const filled = [...cells];
    for (const index of columns) {
      const name = (cells[index] ?? '').trim();
      if (name === '') filled[index] = above.get(index) ?? '';
      else if (!namesTotal(name)) above.set(index, name);
    }
    return filled;
  };
}

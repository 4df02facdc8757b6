import { type CountColumn, PRESENT } from '../data/table.ts';

/**
 * How many pairs of rows like this one would be equal by chance, if all rows near it had the same voters.
 *
 *     C(m, 2) · Π pᵢ    m rows whose every count lies within 5 √xᵢ of xᵢ (of the equal ones, two), pᵢ = 1/(2 √(π xᵢ)), the chance that two Poisson counts agree
 *
 * Where more of those rows hold the very xᵢ, as where stations are cut to one size, that fraction is pᵢ. Columns that follow
 * from each other must not be given together.
 */
export function expectedEqual(columns: readonly CountColumn[], rows: number, row: number): number {
  const known = columns.filter(({ state }) => state[row] === PRESENT);
  const near = nearRows(known, rows, row);
  const pairs = ((near.length + 2) * (near.length + 1)) / 2;
  return known.reduce((product, { values }) => {
    const poisson = 1 / (2 * Math.sqrt(Math.PI * Math.max(1, values[row])));
    const same = near.reduce((all, other) => (values[other] === values[row] ? all + 1 : all), 0);
    return product * Math.min(1, Math.max(same / Math.max(1, near.length), poisson));
  }, pairs);
}

/** The rows whose every count lies near that of this one, but for those equal to it: equal rows themselves say nothing of chance. */
function nearRows(columns: readonly CountColumn[], rows: number, row: number): Int32Array {
  if (columns.length === 0) return new Int32Array();
  // Column by column, each among the rows that are near in those before it.
  let near = nearIn(columns[0], row, undefined, rows);
  for (const column of columns.slice(1)) near = nearIn(column, row, near, near.length);
  return near.filter((other) => columns.some(({ values }) => values[other] !== values[row]));
}

/** The rows among some, or of the first so many, whose count of a column lies near that of a row. */
function nearIn({ values, state }: CountColumn, row: number, among: Int32Array | undefined, size: number): Int32Array {
  const found = new Int32Array(size);
  const own = values[row];
  let length = 0;
  for (let at = 0; at < size; at++) {
    const other = among ? among[at] : at;
    const apart = values[other] - own;
    if (apart * apart <= 25 * own && state[other] === PRESENT) found[length++] = other;
  }
  return found.subarray(0, length);
}

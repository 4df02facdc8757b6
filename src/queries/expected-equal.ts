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
    return product * Math.min(1, Math.max(sameAmong(near, values, row) / Math.max(1, near.length), poisson));
  }, pairs);
}

function sameAmong(near: Int32Array, values: Float64Array, row: number): number {
  let same = 0;
  for (let at = 0; at < near.length; at++) if (values[near[at]] === values[row]) same++;
  return same;
}

/** The rows whose every count lies near that of this one, but for those equal to it: equal rows themselves say nothing of chance. */
function nearRows(columns: readonly CountColumn[], rows: number, row: number): Int32Array {
  if (columns.length === 0) return new Int32Array();
  const found = new Int32Array(rows);
  // Column by column, each among the rows that are near in those before it. Nearly equally often near and far, they are written down
  // before it is asked which, lest the processor wait for an answer it guessed wrongly.
  let length = nearInFirst(columns[0], row, found);
  for (let at = 1; at < columns.length; at++) length = nearAmong(columns[at], row, found, length);
  return found.subarray(0, withoutEqual(columns, row, found, length));
}

function nearInFirst({ values, state }: CountColumn, row: number, found: Int32Array): number {
  const own = values[row];
  let length = 0;
  for (let other = 0; other < found.length; other++) {
    const apart = values[other] - own;
    found[length] = other;
    length += (apart * apart <= 25 * own ? 1 : 0) & (state[other] === PRESENT ? 1 : 0);
  }
  return length;
}

function nearAmong({ values, state }: CountColumn, row: number, found: Int32Array, size: number): number {
  const own = values[row];
  let length = 0;
  for (let at = 0; at < size; at++) {
    const other = found[at];
    const apart = values[other] - own;
    found[length] = other;
    length += (apart * apart <= 25 * own ? 1 : 0) & (state[other] === PRESENT ? 1 : 0);
  }
  return length;
}

function withoutEqual(columns: readonly CountColumn[], row: number, found: Int32Array, size: number): number {
  let length = 0;
  for (let at = 0; at < size; at++) {
    const other = found[at];
    let differs = false;
    for (let c = 0; c < columns.length && !differs; c++) differs = columns[c].values[other] !== columns[c].values[row];
    if (differs) found[length++] = other;
  }
  return length;
}

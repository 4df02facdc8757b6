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
  const same = known.map(() => 0);
  let near = 0;
  for (let other = 0; other < rows; other++) {
    if (!isNear(known, row, other)) continue;
    near++;
    for (let at = 0; at < known.length; at++) if (known[at].values[other] === known[at].values[row]) same[at]++;
  }
  const pairs = ((near + 2) * (near + 1)) / 2;
  return known.reduce((product, { values }, at) => {
    const poisson = 1 / (2 * Math.sqrt(Math.PI * Math.max(1, values[row])));
    return product * Math.min(1, Math.max(same[at] / Math.max(1, near), poisson));
  }, pairs);
}

/** Whether every count lies near that of the row, and not all are equal: equal rows themselves say nothing of chance. */
function isNear(columns: readonly CountColumn[], row: number, other: number): boolean {
  let equal = true;
  for (let at = 0; at < columns.length; at++) {
    const { values, state } = columns[at];
    const apart = values[other] - values[row];
    if (state[other] !== PRESENT || apart * apart > 25 * values[row]) return false;
    if (apart !== 0) equal = false;
  }
  return !equal;
}

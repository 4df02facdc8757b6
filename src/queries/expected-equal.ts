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
  // Column by column, each among the rows that are near in those before it; the first two, which are walked from end to end, at once.
  let near = nearInBoth(columns[0], columns[1] ?? columns[0], rows, row);
  for (const column of columns.slice(2)) near = nearIn(column, row, near);
  return near.filter((other) => columns.some(({ values }) => values[other] !== values[row]));
}

/** The rows whose counts of two columns both lie near those of a row. */
function nearInBoth(one: CountColumn, two: CountColumn, rows: number, row: number): Int32Array {
  const [first, second] = [one.values, two.values];
  const [reach, secondReach] = [25 * first[row], 25 * second[row]];
  let found = new Int32Array(1024);
  let length = 0;
  for (let other = 0; other < rows; other++) {
    const apart = first[other] - first[row];
    if (apart * apart > reach) continue;
    const secondApart = second[other] - second[row];
    if (secondApart * secondApart > secondReach || one.state[other] !== PRESENT || two.state[other] !== PRESENT) continue;
    if (length === found.length) found = grown(found);
    found[length++] = other;
  }
  return found.subarray(0, length);
}

function grown(places: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * places.length);
  longer.set(places);
  return longer;
}

/** Those of some rows whose count of a column lies near that of a row. */
function nearIn({ values, state }: CountColumn, row: number, among: Int32Array): Int32Array {
  const found = new Int32Array(among.length);
  const own = values[row];
  let length = 0;
  for (let at = 0; at < among.length; at++) {
    const other = among[at];
    const apart = values[other] - own;
    if (apart * apart <= 25 * own && state[other] === PRESENT) found[length++] = other;
  }
  return found.subarray(0, length);
}

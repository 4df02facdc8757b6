import { medianInPlace } from './select.ts';
import { solvePositive } from './solve-positive.ts';

/** Standard deviations beyond which a residual counts less. */
const TUNING = 1.5;
const NORMAL_CONSISTENCY = 1.4826;
const MOST_STEPS = 30;
/** Largest change of a coefficient at which the fit has settled. */
const SETTLED = 1e-8;
/** A part of the sum of the weights on the diagonal, so that shares that add up to one do not stop the fit. */
const RIDGE = 1e-10;

/**
 * Weighted least squares with Huber weights, by iterated reweighting.
 *
 *     minimise Σ wᵢ hᵢ (yᵢ − xᵢ'β)²     hᵢ = min(1, c / |rᵢ|)     c = 1.5 · 1.4826 · median |rᵢ|
 *
 * @param columns one array for each coefficient, all as long as y
 * @param y what is explained
 * @param weights weight of each row, at least 0
 * @returns one coefficient for each column
 * @throws RangeError when there are fewer rows than columns or lengths differ
 * @see Huber (1964) doi:10.1214/aoms/1177703732; Holland & Welsch (1977) doi:10.1080/03610927708827533
 * @example huberRegression([[1, 1, 1, 1], [0, 1, 2, 3]], [1, 3, 5, 7], [1, 1, 1, 1]); // [1, 2]
 */
export function huberRegression(columns: readonly ArrayLike<number>[], y: ArrayLike<number>, weights: ArrayLike<number>): Float64Array {
  const n = y.length;
  if (n < columns.length) throw new RangeError(`huberRegression: ${n} rows for ${columns.length} coefficients`);
  if (weights.length !== n || columns.some(({ length }) => length !== n)) throw new RangeError('huberRegression: lengths differ');
  // One type of array keeps the inner loops fast.
  const [x, explained] = [columns.map((column) => Float64Array.from(column)), Float64Array.from(y)];
  const [first, used] = [Float64Array.from(weights), Float64Array.from(weights)];
  let found = weightedFit(x, explained, used);
  for (let step = 0; step < MOST_STEPS; step++) {
    const off = distances(x, explained, found);
    const cut = TUNING * NORMAL_CONSISTENCY * medianInPlace(off.slice());
    for (let i = 0; i < n; i++) used[i] = off[i] <= cut ? first[i] : (first[i] * cut) / off[i];
    const next = weightedFit(x, explained, used);
    const moved = next.reduce((most, value, j) => Math.max(most, Math.abs(value - found[j])), 0);
    found = next;
    if (moved < SETTLED) break;
  }
  return found;
}

/** How far each row is from the fit, without sign. */
function distances(columns: readonly Float64Array[], y: Float64Array, coefficients: Float64Array): Float64Array {
  const off = y.slice();
  for (const [j, column] of columns.entries()) {
    const coefficient = coefficients[j];
    for (let i = 0; i < off.length; i++) off[i] -= coefficient * column[i];
  }
  for (let i = 0; i < off.length; i++) off[i] = Math.abs(off[i]);
  return off;
}

function weightedFit(columns: readonly Float64Array[], y: Float64Array, weights: Float64Array): Float64Array {
  const size = columns.length;
  const matrix = columns.map(() => new Float64Array(size));
  const right = new Float64Array(size);
  const weighted = new Float64Array(y.length);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < y.length; i++) weighted[i] = weights[i] * columns[j][i];
    for (let k = 0; k <= j; k++) matrix[j][k] = product(weighted, columns[k]);
    matrix[j][j] += RIDGE * all;
    right[j] = product(weighted, y);
  }
  return solvePositive(matrix, right);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

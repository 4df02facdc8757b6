import { sum } from './sum.ts';

/** One linear condition: the sum of coefficient times variable against the right-hand side. */
export interface LinearConstraint {
  readonly coefficients: ArrayLike<number>;
  readonly right: number;
}

/** A linear objective to be made small over variables of 0 or more. */
export interface LinearProgramme {
  readonly objective: ArrayLike<number>;
  /** Σ aⱼxⱼ = b */
  readonly equalities?: readonly LinearConstraint[];
  /** Σ aⱼxⱼ ≤ b */
  readonly atMost?: readonly LinearConstraint[];
}

/** The least value and a point that has it; Infinity where no point is feasible, −Infinity where there is no least. Then x is empty. */
export interface LinearSolution {
  readonly status: 'optimal' | 'infeasible' | 'unbounded';
  readonly value: number;
  readonly x: Float64Array;
}

/** The simplex tableau: constraint rows with the right-hand side last, and the variable each row is solved for; ARTIFICIAL for none. */
interface Tableau {
  readonly rows: Float64Array[];
  readonly basis: number[];
  readonly columns: number;
}

const ARTIFICIAL = -1;
const TOLERANCE = 1e-9;
/** Entries smaller than this, in rows whose largest coefficient began as 1, are rounding. */
const PIVOT = 1e-9;

/**
 * The smallest value of a linear objective under linear conditions, by the simplex method in two phases on a dense tableau.
 *
 *     min Σ cⱼxⱼ    Σ aᵢⱼxⱼ = bᵢ    Σ gᵢⱼxⱼ ≤ hᵢ    x ≥ 0
 *
 * The column of steepest gain enters. After as many steps without gain as there are rows, Bland's rule takes over until something is
 * gained: it cannot cycle. Rows are scaled, so conditions may be in different units; the tolerance is 1e-9 on that scale. Made for few rows
 * and many columns. The value is unique; x often is not.
 *
 * @throws RangeError when there is no variable, a length differs from the objective's or a number is not finite
 * @see Dantzig (1963) doi:10.7249/R366; Bland (1977) doi:10.1287/moor.2.2.103
 * @example linearProgramme({ objective: [-3, -5], atMost: [{ coefficients: [1, 2], right: 4 }] }).value; // -12
 */
export function linearProgramme({ objective, equalities = [], atMost = [] }: LinearProgramme): LinearSolution {
  const variables = objective.length;
  demand(objective, [...equalities, ...atMost]);
  const tableau = tableauOf(variables, equalities, atMost);
  const { columns } = tableau;
  const artificial = new Float64Array(columns + 1);
  tableau.rows.forEach((row, i) => {
    if (tableau.basis[i] === ARTIFICIAL) for (let j = 0; j <= columns; j++) artificial[j] -= row[j];
  });
  const scale = Math.max(1, ...tableau.rows.map((row) => row[columns]));
  descend(tableau, artificial);
  if (-artificial[columns] > TOLERANCE * scale) return { status: 'infeasible', value: Number.POSITIVE_INFINITY, x: new Float64Array(0) };
  const feasible = withoutArtificials(tableau);

  const largest = largestOf(objective);
  const cost = new Float64Array(columns + 1);
  for (let j = 0; j < variables; j++) cost[j] = objective[j] / (largest || 1);
  feasible.rows.forEach((row, i) => {
    subtract(cost, row, cost[feasible.basis[i]]);
  });
  if (!descend(feasible, cost)) return { status: 'unbounded', value: Number.NEGATIVE_INFINITY, x: new Float64Array(0) };
  const x = new Float64Array(variables);
  feasible.basis.forEach((variable, i) => {
    if (variable < variables) x[variable] = Math.max(0, feasible.rows[i][columns]);
  });
  return { status: 'optimal', value: sum(x.map((value, j) => objective[j] * value)), x };
}

function demand(objective: ArrayLike<number>, constraints: readonly LinearConstraint[]): void {
  if (objective.length === 0) throw new RangeError('linearProgramme: there is no variable');
  const finite = (values: ArrayLike<number>) => Array.from(values).every(Number.isFinite);
  if (!finite(objective)) throw new RangeError('linearProgramme: the objective must be finite');
  for (const { coefficients, right } of constraints) {
    if (coefficients.length !== objective.length) throw new RangeError('linearProgramme: lengths differ');
    if (!(finite(coefficients) && Number.isFinite(right))) throw new RangeError('linearProgramme: conditions must be finite');
  }
}

function largestOf(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i]));
  return largest;
}

/** Rows scaled to a largest coefficient of 1 and turned so that the right-hand side is 0 or more; a slack variable for each inequality. */
function tableauOf(variables: number, equalities: readonly LinearConstraint[], atMost: readonly LinearConstraint[]): Tableau {
  const columns = variables + atMost.length;
  const basis: number[] = [];
  const rows = [...equalities, ...atMost].map(({ coefficients, right }, i) => {
    const slack = i < equalities.length ? undefined : variables + i - equalities.length;
    const scale = (right < 0 ? -1 : 1) / (largestOf(coefficients) || 1);
    const row = new Float64Array(columns + 1);
    for (let j = 0; j < variables; j++) row[j] = coefficients[j] * scale;
    row[columns] = right * scale;
    if (slack !== undefined) row[slack] = Math.sign(scale); // in the row's own unit: a slack is free to have any
    basis.push(slack !== undefined && scale > 0 ? slack : ARTIFICIAL);
    return row;
  });
  return { rows, basis, columns };
}

function subtract(from: Float64Array, row: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let j = 0; j < from.length; j++) from[j] -= factor * row[j];
}

/** Solves row r for variable c, in all rows and the costs. */
function pivot({ rows, basis }: Tableau, costs: Float64Array, r: number, c: number): void {
  const row = rows[r];
  const divisor = row[c];
  for (let j = 0; j < row.length; j++) row[j] /= divisor;
  row[c] = 1;
  for (const other of [...rows, costs]) {
    if (other === row) continue;
    subtract(other, row, other[c]);
    other[c] = 0; // exactly, whatever was rounded
  }
  basis[r] = c;
}

/** Makes the costs as small as they get; false where they fall without end. The costs' last entry is minus their value. */
function descend(tableau: Tableau, costs: Float64Array): boolean {
  const { rows, columns } = tableau;
  let idle = 0;
  // A guard against rounding alone; in exact arithmetic the rules end by themselves.
  for (let steps = 1000 + 100 * (rows.length + columns); steps > 0; steps--) {
    const careful = idle > rows.length;
    const c = entering(costs, columns, careful);
    if (c < 0) return true;
    const r = leaving(tableau, c, careful);
    if (r < 0) return false;
    const before = costs[columns];
    pivot(tableau, costs, r, c);
    idle = costs[columns] - before > 1e-13 * Math.max(1, Math.abs(before)) ? 0 : idle + 1;
  }
  throw new Error('linearProgramme: rounding kept the method from ending');
}

/** The column with the most negative cost, or by Bland's rule the first negative one; −1 where there is none. */
function entering(costs: Float64Array, columns: number, careful: boolean): number {
  let found = -1;
  let least = -TOLERANCE;
  for (let j = 0; j < columns; j++) {
    if (costs[j] >= least) continue;
    found = j;
    if (careful) return found;
    least = costs[j];
  }
  return found;
}

/** The row that first reaches 0 as variable c grows; of equal ones that with the largest entry, or by Bland's rule the lowest variable. */
function leaving({ rows, basis, columns }: Tableau, c: number, careful: boolean): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  rows.forEach((row, i) => {
    if (row[c] <= PIVOT) return;
    const ratio = Math.max(0, row[columns]) / row[c];
    const tie = found >= 0 && Math.abs(ratio - least) <= 1e-12 * Math.max(1, least);
    const better = tie ? (careful ? basis[i] < basis[found] : row[c] > rows[found][c]) : ratio < least;
    if (!better) return;
    found = i;
    least = tie ? Math.min(least, ratio) : ratio;
  });
  return found;
}

/** Solves the rows that still have an artificial variable, now 0, for one of the others; a row with none says nothing new and is left out. */
function withoutArtificials(tableau: Tableau): Tableau {
  const { rows, basis, columns } = tableau;
  const none = new Float64Array(columns + 1);
  const kept = rows.map((row, i) => {
    if (basis[i] !== ARTIFICIAL) return true;
    let c = 0;
    for (let j = 1; j < columns; j++) if (Math.abs(row[j]) > Math.abs(row[c])) c = j;
    if (Math.abs(row[c]) <= PIVOT) return false;
    row[columns] = 0;
    pivot(tableau, none, i, c);
    return true;
  });
  return { rows: rows.filter((_, i) => kept[i]), basis: basis.filter((_, i) => kept[i]), columns };
}

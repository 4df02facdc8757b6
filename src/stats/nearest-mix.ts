import { type LinearConstraint, linearProgramme } from './linear-programme.ts';

/** How near mixtures come to a target. */
export interface NearestMix {
  /** The smallest part of a mixture's whole that would have to move between categories to meet the target; 0 where one meets it. */
  readonly totalVariation: number;
  /** The smallest possible largest distance of a category's share from its interval, in a mixture of its own. */
  readonly largestGap: number;
  /** A mixture with that total variation, one weight a point; seldom the only one. */
  readonly weights: Float64Array;
}

/**
 * How near can a mixture of known compositions come to a target known as intervals? No weighting of the points comes nearer.
 *
 *     m = Σ q_r s_r,  q ≥ 0,  Σ q_r = 1
 *     total variation: min max( Σ max(0, mᵢ − highᵢ), Σ max(0, lowᵢ − mᵢ) )    largest gap: min maxᵢ max(mᵢ − highᵢ, lowᵢ − mᵢ, 0)
 *
 * Two linear programmes. For a target of exact shares the first is ½Σ|mᵢ − pᵢ|; for intervals it is the distance to the nearest vector inside
 * them that adds to 1, so that a category left open at [0, 1] is as good as the rest. Asks about mixing whole points only: what is chosen
 * within a point is another question (`boundedMixShare` limits the weights, `extremeSubset` needs finer points).
 *
 * @param points rows of shares on one base, fractions of one
 * @param low lowest share of each category in the target
 * @param high highest share of each category
 * @throws RangeError when there is no point, lengths differ, a share is outside [0, 1] or an interval is empty
 * @see Dantzig (1963) doi:10.7249/R366, for the method; Gibbs & Su (2002) doi:10.1111/j.1751-5823.2002.tb00178.x, for the distance
 * @example nearestMix([[0.8, 0.2], [0.6, 0.4]], [0.5, 0.5], [0.5, 0.5]).totalVariation; // 0.1
 */
export function nearestMix(points: readonly ArrayLike<number>[], low: ArrayLike<number>, high: ArrayLike<number>): NearestMix {
  const categories = low.length;
  demandShares('nearestMix', points, categories);
  if (high.length !== categories) throw new RangeError('nearestMix: lengths differ');
  for (let i = 0; i < categories; i++)
    if (!(low[i] >= 0 && low[i] <= high[i] && high[i] <= 1))
      throw new RangeError(`nearestMix: ${low[i]} to ${high[i]} is no interval in [0, 1]`);

  // Beside the weights: by how much each category is above its interval, and below, and the larger of the two sums.
  const above = points.length;
  const below = above + categories;
  const variation = mixProgramme(points, low, high, 2 * categories + 1, (i) => [above + i, below + i]);
  const sums = [above, below].map((first) => {
    const coefficients = new Float64Array(below + categories + 1).fill(1, first, first + categories);
    coefficients[below + categories] = -1;
    return { coefficients, right: 0 };
  });
  const moved = linearProgramme({ ...variation, atMost: [...variation.atMost, ...sums] });
  const gap = linearProgramme(mixProgramme(points, low, high, 1, () => [above, above]));
  const distance = (value: number) => (value < 1e-9 ? 0 : value); // below the tolerance of the method there is none
  return { totalVariation: distance(moved.value), largestGap: distance(gap.value), weights: moved.x.slice(0, points.length) };
}

/**
 * The smallest and the largest share of one category that any mixture of the points can have: those of a single point each.
 *
 * @param category number of the category, from 0
 * @throws RangeError when there is no point, lengths differ, a share is outside [0, 1] or no category has the number
 * @see Rockafellar (1970), Convex analysis, section 32: a linear function is extreme at a corner
 * @example reachableRange([[0.8, 0.2], [0.6, 0.4]], 1); // [0.2, 0.4]
 */
export function reachableRange(points: readonly ArrayLike<number>[], category: number): readonly [min: number, max: number] {
  demandShares('reachableRange', points, points[0]?.length ?? 0);
  if (!(Number.isInteger(category) && category >= 0 && category < points[0].length))
    throw new RangeError(`reachableRange: no category ${category}`);
  let [least, most] = [1, 0];
  for (const point of points) {
    least = Math.min(least, point[category]);
    most = Math.max(most, point[category]);
  }
  return [least, most];
}

function demandShares(caller: string, points: readonly ArrayLike<number>[], categories: number): void {
  if (points.length === 0 || categories === 0) throw new RangeError(`${caller}: needs a point and a category`);
  for (const point of points) {
    if (point.length !== categories) throw new RangeError(`${caller}: lengths differ`);
    for (let i = 0; i < categories; i++)
      if (!(point[i] >= 0 && point[i] <= 1)) throw new RangeError(`${caller}: shares must lie in [0, 1], found ${point[i]}`);
  }
}

/** Each mixed share within its interval, widened upwards and downwards by the variables `slack` names; the last variable is made small. */
function mixProgramme(
  points: readonly ArrayLike<number>[],
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  extra: number,
  slack: (category: number) => readonly [above: number, below: number],
) {
  const variables = points.length + extra;
  const objective = new Float64Array(variables);
  objective[variables - 1] = 1;
  const equalities = [{ coefficients: new Float64Array(variables).fill(1, 0, points.length), right: 1 }];
  const atMost: LinearConstraint[] = [];
  for (let i = 0; i < low.length; i++) {
    const [above, below] = slack(i);
    const upper = new Float64Array(variables);
    const lower = new Float64Array(variables);
    for (let r = 0; r < points.length; r++) {
      upper[r] = points[r][i];
      lower[r] = -points[r][i];
    }
    upper[above] = -1;
    lower[below] = -1;
    atMost.push({ coefficients: upper, right: high[i] }, { coefficients: lower, right: -low[i] });
  }
  return { objective, equalities, atMost };
}

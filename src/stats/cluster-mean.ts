/** What is added up of clusters for the mean of all their members. */
export interface ClusterSums {
  clusters: number;
  total: number;
  size: number;
  totalSquared: number;
  product: number;
  sizeSquared: number;
  /** Sum of the squares of the single values. */
  squares: number;
}

export const clusterSums = (): ClusterSums => ({
  clusters: 0,
  total: 0,
  size: 0,
  totalSquared: 0,
  product: 0,
  sizeSquared: 0,
  squares: 0,
});

/** Adds one cluster; an empty one does not count. */
export function addCluster(sums: ClusterSums, total: number, size: number, squares: number): void {
  if (size === 0) return;
  sums.clusters++;
  sums.total += total;
  sums.size += size;
  sums.totalSquared += total * total;
  sums.product += total * size;
  sums.sizeSquared += size * size;
  sums.squares += squares;
}

/** A mean with its standard error. */
export interface ClusterMean {
  readonly mean: number;
  readonly error: number;
  readonly clusters: number;
  readonly size: number;
}

/** Fewer clusters do not give a standard error by themselves. */
const FEWEST_CLUSTERS = 8;

/**
 * The mean of all members of clusters, with a linearised standard error.
 *
 *     m = ΣTₖ / Σnₖ     se² = K/(K − 1) · Σ(Tₖ − m·nₖ)² / (Σnₖ)²     over clusters with total Tₖ and nₖ members
 *
 * With fewer than 8 clusters at least the error of independent members, √(var/n), the variance taken over n; with one cluster that alone.
 *
 * @throws RangeError when there are no members
 * @see Cochran (1977), Sampling Techniques, 3rd ed., 9A.1 and 2.9, for the ratio estimate of clusters of unequal size
 * @example clusterMean(sums); // of totals 1 and 3 in clusters of 2 and 2: mean 1
 */
export function clusterMean({ clusters, total, size, totalSquared, product, sizeSquared, squares }: ClusterSums): ClusterMean {
  if (!(size > 0)) throw new RangeError('clusterMean: there are no members');
  const mean = total / size;
  const apart = Math.max(0, totalSquared - 2 * mean * product + mean * mean * sizeSquared);
  const between = clusters > 1 ? Math.sqrt((clusters / (clusters - 1)) * apart) / size : 0;
  const independent = Math.sqrt(Math.max(0, squares / size - mean * mean) / size);
  return { mean, error: clusters < FEWEST_CLUSTERS ? Math.max(between, independent) : between, clusters, size };
}

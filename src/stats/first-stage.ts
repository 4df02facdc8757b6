/** First stage of a sample: independent clusters within strata. */
export interface FirstStage {
  /** Cluster of each row, from 0 without gaps that matter; a row is its own cluster where absent. */
  readonly cluster?: Int32Array;
  /** Stratum of each cluster; −1 of a number no row bears. */
  readonly stratumOf: Int32Array;
  /** Clusters sampled in each stratum; 0 of a number no row bears. */
  readonly sizes: Int32Array;
}

/**
 * Reads which clusters were sampled in which strata from the codes of rows.
 *
 * @param rows how many rows
 * @param cluster number of the cluster of each row, from 0; each row is a cluster where absent
 * @param stratum number of the stratum of each row, from 0; one stratum where absent
 * @throws RangeError when lengths differ, a code is negative, or a cluster lies in two strata
 * @see Cochran (1977) Sampling Techniques, ch. 9–11
 * @example firstStage('design', 3, Int32Array.of(0, 0, 1)).sizes; // 2
 */
export function firstStage(caller: string, rows: number, cluster?: Int32Array, stratum?: Int32Array): FirstStage {
  const clusters = cluster ? codes(caller, 'cluster', rows, cluster) : rows;
  const sizes = new Int32Array(stratum ? codes(caller, 'stratum', rows, stratum) : 1);
  const stratumOf = new Int32Array(clusters).fill(-1);
  for (let i = 0; i < rows; i++) {
    const c = cluster ? cluster[i] : i;
    const s = stratum ? stratum[i] : 0;
    if (stratumOf[c] === s) continue;
    if (stratumOf[c] !== -1) throw new RangeError(`${caller}: cluster ${c} lies in two strata`);
    stratumOf[c] = s;
    sizes[s]++;
  }
  return { cluster, stratumOf, sizes };
}

/**
 * Covariance of totals of residuals between the clusters of a stratified sample, the clusters taken as drawn with replacement unless a
 * fraction is given.
 *
 *     V = Σ_h (1 − f_h)·n_h/(n_h − 1)·Σ_c (z_hc − z̄_h)(z_hc − z̄_h)′
 *
 * A stratum with a single cluster has no spread of its own: its cluster is compared with the mean of all, which is 0 for residuals, with
 * n_h/(n_h − 1) left out. That errs towards a larger variance; R's survey calls it survey.lonely.psu = "adjust".
 *
 * @param totals of each cluster the k totals in a row; over all clusters each adds to 0
 * @param fractions f_h, the part of each stratum's clusters that was sampled
 * @returns k rows of k numbers
 * @see Binder (1983) doi:10.2307/1402588; Lumley (2004) doi:10.18637/jss.v009.i08
 * @example betweenClusters(firstStage('design', 2), Float64Array.of(1, -1), 1); // [[4]]
 */
export function betweenClusters({ stratumOf, sizes }: FirstStage, totals: Float64Array, k: number, fractions?: Float64Array): number[][] {
  const means = new Float64Array(sizes.length * k);
  for (let c = 0; c < stratumOf.length; c++) {
    const s = stratumOf[c];
    if (s >= 0 && sizes[s] > 1) for (let j = 0; j < k; j++) means[s * k + j] += totals[c * k + j] / sizes[s];
  }
  const upper = new Float64Array(k * k);
  const residual = new Float64Array(k);
  for (let c = 0; c < stratumOf.length; c++) {
    const s = stratumOf[c];
    if (s < 0) continue;
    const factor = (1 - (fractions?.[s] ?? 0)) * (sizes[s] > 1 ? sizes[s] / (sizes[s] - 1) : 1);
    for (let j = 0; j < k; j++) residual[j] = totals[c * k + j] - means[s * k + j];
    for (let i = 0; i < k; i++) {
      const scaled = factor * residual[i];
      if (scaled !== 0) for (let j = i; j < k; j++) upper[i * k + j] += scaled * residual[j];
    }
  }
  return Array.from({ length: k }, (_, i) => Array.from({ length: k }, (_, j) => upper[Math.min(i, j) * k + Math.max(i, j)]));
}

/** One more than the largest code. */
function codes(caller: string, name: string, rows: number, column: Int32Array): number {
  if (column.length !== rows) throw new RangeError(`${caller}: lengths differ, ${rows} rows and ${column.length} of ${name}`);
  let last = -1;
  for (let i = 0; i < rows; i++) {
    if (column[i] < 0) throw new RangeError(`${caller}: a ${name} must have a number from 0, found ${column[i]}`);
    if (column[i] > last) last = column[i];
  }
  return last + 1;
}

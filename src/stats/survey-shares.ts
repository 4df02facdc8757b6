import { betweenClusters, type FirstStage, firstStage } from './first-stage.ts';

/** Answers as counts: a row is a cluster, a part of one, or a respondent with a count of 1. */
export interface AnswerCounts {
  /** How many answers of each row fell into each category: a column a category. A row of zeros is outside the domain and stays in the design. */
  readonly counts: readonly Float64Array[];
  /** Weight of each answer of the row; all count alike where absent. */
  readonly weight?: Float64Array;
  /** Number of the cluster of each row, from 0; a row is a cluster of its own where absent. */
  readonly cluster?: Int32Array;
  /** Number of the stratum of each row, from 0. */
  readonly stratum?: Int32Array;
}

/** Shares estimated from a survey, with the covariance its design gives them. */
export interface SurveyShares {
  readonly shares: number[];
  /** Covariance of the shares; every row adds to 0. */
  readonly covariance: number[][];
  /** Answers in the domain whose weight is above 0. */
  readonly n: number;
  readonly sumOfWeights: number;
  /** 1 + cv² of the weights: what unequal weights alone cost, were they unrelated to the answers. */
  readonly kishDesignEffect: number;
  /** Variance of each share over p(1 − p)/(n − 1); NaN where nobody or everybody named the category. */
  readonly designEffects: number[];
  /** Clusters with an answer in the domain. */
  readonly clusters: number;
  /** Strata with an answer in the domain. */
  readonly strata: number;
  /** Degrees of freedom: clusters − strata. */
  readonly df: number;
  /** Strata with a single sampled cluster, which have no spread of their own. */
  readonly lonely: number;
}

/**
 * Shares of the answers to one question of a stratified cluster survey, with their covariance by Taylor linearisation.
 *
 *     p̂ⱼ = Σ w·yⱼ / Σ w·m    zⱼ = w(yⱼ − p̂ⱼ·m) / Σ w·m    V = Σ_h n_h/(n_h − 1)·Σ_c (z_hc − z̄_h)(z_hc − z̄_h)′
 *
 * m is the number of answers of a row, z_hc the sum over a cluster. Clusters count as drawn with replacement within strata, which errs
 * towards a larger variance; clusters without an answer in the domain take part as zeros. A stratum with a single cluster is compared with
 * the mean of all (R's survey.lonely.psu = "adjust"). Design effects are those of R's deff = "replace": against a simple random sample with
 * replacement of the same n, whose variance is estimated by p(1 − p)/(n − 1); deff = TRUE would multiply that by 1 − n/Σw. Weights are
 * taken as they are, calibrated or not: a calibrated survey is then a little more precise than told.
 *
 * @throws RangeError when there is no category, lengths differ, a count or weight is negative or not finite, no answer is in the domain,
 * a code is negative, a cluster lies in two strata, or there is a single cluster
 * @see Binder (1983) doi:10.2307/1402588; Lumley (2004) doi:10.18637/jss.v009.i08; for 1 + cv², Kish (1965) Survey Sampling, 11.7
 * @example surveyShares({ counts: [Float64Array.of(6, 4), Float64Array.of(4, 6)] }).covariance[0][0]; // 0.01
 */
export function surveyShares({ counts, weight, cluster, stratum }: AnswerCounts): SurveyShares {
  const k = counts.length;
  if (k === 0) throw new RangeError('surveyShares: at least one category is needed');
  const rows = counts[0].length;
  if (!counts.every((column) => column.length === rows) || (weight ?? counts[0]).length !== rows)
    throw new RangeError('surveyShares: lengths differ');
  const design = firstStage('surveyShares', rows, cluster, stratum);
  const answers = answersOf(counts, weight);
  const { n, sumOfWeights, sumOfSquares, weighted } = answers;
  const shares = Array.from(weighted, (value) => value / sumOfWeights);
  const totals = new Float64Array(design.stratumOf.length * k);
  for (let i = 0; i < rows; i++) {
    const m = answers.ofRow[i];
    if (m === 0) continue;
    const w = (weight ? weight[i] : 1) / sumOfWeights;
    const start = (cluster ? cluster[i] : i) * k;
    for (let j = 0; j < k; j++) totals[start + j] += w * (counts[j][i] - shares[j] * m);
  }
  const covariance = betweenClusters(design, totals, k);
  const { clusters, strata, lonely } = extent(design, answers.ofRow, weight);
  return {
    shares,
    covariance,
    n,
    sumOfWeights,
    kishDesignEffect: (n * sumOfSquares) / sumOfWeights ** 2,
    designEffects: shares.map((p, j) => (p > 0 && p < 1 ? (covariance[j][j] * (n - 1)) / (p * (1 - p)) : Number.NaN)),
    clusters,
    strata,
    df: clusters - strata,
    lonely,
  };
}

interface Answers {
  readonly n: number;
  readonly sumOfWeights: number;
  readonly sumOfSquares: number;
  /** Weighted answers by category. */
  readonly weighted: Float64Array;
  /** Answers of each row. */
  readonly ofRow: Float64Array;
}

function answersOf(counts: readonly Float64Array[], weight?: Float64Array): Answers {
  const rows = counts[0].length;
  const weighted = new Float64Array(counts.length);
  const ofRow = new Float64Array(rows);
  counts.forEach((column, j) => {
    for (let i = 0; i < rows; i++) {
      if (!(column[i] >= 0 && column[i] < Number.POSITIVE_INFINITY))
        throw new RangeError(`surveyShares: counts must be finite and 0 or more, found ${column[i]}`);
      ofRow[i] += column[i];
      weighted[j] += (weight ? weight[i] : 1) * column[i];
    }
  });
  let [n, sumOfWeights, sumOfSquares] = [0, 0, 0];
  for (let i = 0; i < rows; i++) {
    const w = weight ? weight[i] : 1;
    if (!(w >= 0 && w < Number.POSITIVE_INFINITY)) throw new RangeError(`surveyShares: weights must be finite and 0 or more, found ${w}`);
    if (w > 0) n += ofRow[i];
    sumOfWeights += w * ofRow[i];
    sumOfSquares += w * w * ofRow[i];
  }
  if (!(sumOfWeights > 0)) throw new RangeError('surveyShares: no answer is in the domain');
  return { n, sumOfWeights, sumOfSquares, weighted, ofRow };
}

/** Clusters and strata with an answer that has a weight, and strata of a single cluster. */
function extent({ cluster, stratumOf, sizes }: FirstStage, ofRow: Float64Array, weight?: Float64Array) {
  const seen = new Uint8Array(stratumOf.length);
  const present = new Uint8Array(sizes.length);
  let [sampled, clusters, strata, lonely] = [0, 0, 0, 0];
  for (let i = 0; i < ofRow.length; i++) {
    const c = cluster ? cluster[i] : i;
    if (seen[c] === 1 || !(ofRow[i] > 0 && (weight ? weight[i] : 1) > 0)) continue;
    seen[c] = 1;
    clusters++;
    strata += 1 - present[stratumOf[c]];
    present[stratumOf[c]] = 1;
  }
  for (const size of sizes) {
    sampled += size;
    if (size === 1) lonely++;
  }
  if (sampled < 2) throw new RangeError('surveyShares: at least two clusters are needed');
  return { clusters, strata, lonely };
}

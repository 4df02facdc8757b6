import { studentQuantile } from './distributions/student.ts';
import { betweenClusters, firstStage } from './first-stage.ts';
import { sum } from './sum.ts';

/** Counts from a probability sample of first-stage units, such as the protocols of sampled stations. */
export interface RatioSample {
  /** What is counted, such as the votes for one contestant. */
  readonly y: Float64Array;
  /** What it is counted among, such as the valid votes. */
  readonly x: Float64Array;
  /** Number of the stratum of each row, from 0; one stratum where absent. */
  readonly stratum?: Int32Array;
  /** Number of the cluster of each row, from 0; a row is a cluster of its own where absent. */
  readonly cluster?: Int32Array;
  /** Clusters there are in each stratum, sampled or not; without it all rows weigh alike and the population is taken as unlimited. */
  readonly population?: ArrayLike<number>;
}

/** A ratio with its standard error. */
export interface RatioEstimate {
  readonly value: number;
  readonly error: number;
  /** Degrees of freedom: clusters − strata. */
  readonly df: number;
  /** Variance over value(1 − value)/Σx, that of a simple random sample of as many ballots; absent where the ratio is no share inside (0, 1). */
  readonly designEffect?: number;
  /** Rows. */
  readonly n: number;
  /** Σx of the sample, unweighted. */
  readonly ballots: number;
  readonly clusters: number;
  readonly strata: number;
  /** Strata with a single sampled cluster and more than one in the population. */
  readonly lonely: number;
}

/**
 * The combined ratio estimate of a stratified sample of clusters: the quick count's share of the votes.
 *
 *     R = Σ_h (N_h/n_h)·Σy / Σ_h (N_h/n_h)·Σx = Y/X    z = (N_h/n_h)(y − R·x)/X
 *     V = Σ_h (1 − n_h/N_h)·n_h/(n_h − 1)·Σ_c (z_hc − z̄_h)²
 *
 * With one stratum this is (1 − m/M)/(m·x̄²)·Σ(y − Rx)²/(m − 1). Assumes that clusters were drawn at random within strata and that all of
 * them reported; the linearised variance is too small with few clusters. A stratum with a single cluster is compared with the mean of all
 * (R's survey.lonely.psu = "adjust"). The design effect is against as many ballots drawn singly from an unlimited population.
 *
 * @throws RangeError when lengths differ, a value is not finite, the x do not add to more than 0, a code is negative, a cluster lies in two
 * strata, the population is smaller than the sample, or no stratum has two clusters
 * @see Cochran (1977) Sampling Techniques, 6.11; Lumley (2004) doi:10.18637/jss.v009.i08; Estok, Nevitte & Cowan (2002) The Quick Count and
 * Election Observation
 * @example ratioEstimate({ y: Float64Array.of(4, 12, 14), x: Float64Array.of(10, 20, 30) }).value; // 0.5
 */
export function ratioEstimate({ y, x, stratum, cluster, population }: RatioSample): RatioEstimate {
  if (y.length !== x.length) throw new RangeError('ratioEstimate: lengths differ');
  const design = firstStage('ratioEstimate', x.length, cluster, stratum);
  const { stratumOf, sizes } = design;
  const [clusters, strata] = [sum(sizes), sizes.filter((size) => size > 0).length];
  if (clusters - strata < 1) throw new RangeError('ratioEstimate: no stratum has two clusters');
  const fractions = fractionsOf(sizes, population);
  const weightOf = (c: number): number => (population ? 1 / fractions[stratumOf[c]] : 1);
  let [above, below, ballots] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const w = weightOf(cluster ? cluster[i] : i);
    above += w * y[i];
    below += w * x[i];
    ballots += x[i];
  }
  if (!(below > 0 && Number.isFinite(below) && Number.isFinite(above)))
    throw new RangeError('ratioEstimate: values must be finite and the denominators add to more than 0');
  const value = above / below;
  const totals = new Float64Array(stratumOf.length);
  for (let i = 0; i < x.length; i++) {
    const c = cluster ? cluster[i] : i;
    totals[c] += (weightOf(c) * (y[i] - value * x[i])) / below;
  }
  const [[variance]] = betweenClusters(design, totals, 1, fractions);
  const lonely = sizes.filter((size, h) => size === 1 && fractions[h] < 1).length;
  const result = { value, error: Math.sqrt(variance), df: clusters - strata, n: x.length, ballots, clusters, strata, lonely };
  return value > 0 && value < 1 ? { ...result, designEffect: (variance * ballots) / (value * (1 - value)) } : result;
}

/**
 * The interval of a ratio estimate by Student's t. It is not cut to [0, 1].
 *
 * @throws RangeError when the confidence is not inside (0, 1) or df not above 0
 * @see Cochran (1977) Sampling Techniques, 6.11
 * @example ratioInterval({ value: 0.5, error: 0.01, df: 10 }); // [0.47772, 0.52228]
 */
export function ratioInterval(
  { value, error, df }: Pick<RatioEstimate, 'value' | 'error' | 'df'>,
  confidence = 0.95,
): readonly [low: number, high: number] {
  checkConfidence('ratioInterval', confidence);
  const half = studentQuantile((1 + confidence) / 2, df) * error;
  return [value - half, value + half];
}

/** n_h/N_h by stratum; 0 without a population. */
function fractionsOf(sizes: Int32Array, population?: ArrayLike<number>): Float64Array {
  if (!population) return new Float64Array(sizes.length);
  if (population.length !== sizes.length)
    throw new RangeError(`ratioEstimate: lengths differ, ${sizes.length} strata and ${population.length} populations`);
  return Float64Array.from(sizes, (size, h) => {
    if (!(population[h] >= size && population[h] < Number.POSITIVE_INFINITY))
      throw new RangeError(`ratioEstimate: stratum ${h} has ${population[h]} clusters, ${size} of them sampled`);
    return size === 0 ? 0 : size / population[h];
  });
}

function checkConfidence(caller: string, confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`${caller}: confidence must lie inside (0, 1), found ${confidence}`);
}

import { bySize } from './by-size.ts';
import { stirlingCorrection } from './distributions/log-gamma.ts';
import { logBinomialDensity } from './distributions/saddle-point.ts';
import { gathered } from './gathered.ts';

/** Shares by bins of 0.001, bin b centred on b/1000, its lower end included. */
export interface BinnedShares {
  /** Stations seen in each bin, 0 to 1000. */
  readonly observed: Float64Array;
  /** Stations chance puts there. */
  readonly expected: Float64Array;
  /** Variance of their number. */
  readonly variance: Float64Array;
  /** Sum of the sizes of the stations seen there. */
  readonly trials: Float64Array;
}

/** Probabilities below this are left out; they fall from the observed count outwards. */
const NEGLIGIBLE = 1e-13;
/** Up to so many trials no two counts share a bin. */
const SINGLE = 1000;
/** Sizes up to this are put together, since stations repeat them. */
const GROUPED = 4096;
/** Sizes up to this are looked up in tables. */
const TABLED = 1 << 16;

/** 1/j, as far as single counts need it. */
const INVERSE = Float64Array.from({ length: 1002 }, (_, j) => (j === 0 ? 0 : 1 / j));

/**
 * How many stations have a share in each bin of 0.001, and how many would if every station were drawn again.
 *
 *     Kᵢ ~ Bin(nᵢ, kᵢ/nᵢ)    eᵢ = P(Kᵢ/nᵢ in the bin)    expected = Σ eᵢ    variance = Σ eᵢ(1 − eᵢ)
 *
 * Exact, no simulation and no model of how stations differ: each is its own best guess. The sizes stay as they are, so that
 * fractions small stations cannot avoid (a half, a third) are expected as often as they are seen. The expectation is the
 * observed distribution smeared by the binomial error, hence too low on a peak of the distribution and too high beside it.
 *
 * Stations of the same count and size are drawn once together. Costs some 0.4 µs a pair of a few hundred votes, and the square root
 * of n.
 *
 * @param successes the counts kᵢ, whole, 0 to nᵢ
 * @param trials the sizes nᵢ, whole, 1 or more
 * @throws RangeError when the lengths differ or a count is not whole or not possible
 * @see Rozenas (2017) Political Analysis 25:41–56, who resamples; Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 * @example binnedShares([1], [2]).expected[500]; // 0.5
 */
export function binnedShares(successes: ArrayLike<number>, trials: ArrayLike<number>): BinnedShares {
  if (successes.length !== trials.length) throw new RangeError('binnedShares: lengths differ');
  for (let i = 0; i < trials.length; i++) demandShare(successes[i], trials[i]);
  const found = {
    observed: new Float64Array(1001),
    expected: new Float64Array(1001),
    variance: new Float64Array(1001),
    trials: new Float64Array(1001),
  };
  const { order, start } = bySize(trials, GROUPED);
  const counts = gathered(successes, order);
  const scratch = scratchFor(trials);
  for (let n = 1; n <= GROUPED; n++) if (start[n + 1] > start[n]) addSize(found, counts.subarray(start[n], start[n + 1]), n, scratch);
  for (let at = start[GROUPED + 1]; at < order.length; at++) addStations(found, counts[at], trials[order[at]], 1, scratch);
  return found;
}

function demandShare(k: number, n: number): void {
  if (!(Number.isSafeInteger(n) && n > 0 && Number.isSafeInteger(k) && k >= 0 && k <= n))
    throw new RangeError(`binnedShares: ${k} of ${n} is not a share`);
}

/** What is filled anew for every size or station. */
interface Scratch {
  /** Chances by bin of one station. */
  readonly own: Float64Array;
  /** How many stations of a size have each count. */
  readonly often: Int32Array;
  /** Expected number and variance by count, of the stations of one size. */
  readonly expected: Float64Array;
  readonly squares: Float64Array;
  /** Stirling's corrections of the sizes. */
  readonly stirling: Float64Array;
}

function scratchFor(trials: ArrayLike<number>): Scratch {
  return {
    own: new Float64Array(1001),
    often: new Int32Array(GROUPED + 1),
    expected: new Float64Array(SINGLE + 1),
    squares: new Float64Array(SINGLE + 1),
    stirling: tableFor(trials),
  };
}

/** Adds all stations of n trials: those with the same count once, as often as there are such. */
function addSize(found: BinnedShares, counts: Float64Array, n: number, scratch: Scratch): void {
  const { often, expected, squares } = scratch;
  for (let i = 0; i < counts.length; i++) often[counts[i]]++;
  for (let k = 0; k <= n; k++) {
    if (often[k] === 0) continue;
    addStations(found, k, n, often[k], scratch);
    often[k] = 0;
  }
  if (n > SINGLE) return;
  // Up to here no two counts share a bin.
  for (let j = 0; j <= n; j++) {
    const bin = binOf(j, n);
    found.expected[bin] += expected[j];
    found.variance[bin] += expected[j] - squares[j];
    expected[j] = 0;
    squares[j] = 0;
  }
}

const binOf = (k: number, n: number): number => Math.floor((2000 * k + n) / (2 * n));

/** Adds so many stations of the same count and size. */
function addStations(found: BinnedShares, k: number, n: number, times: number, scratch: Scratch): void {
  const { own, stirling, expected, squares } = scratch;
  const bin = binOf(k, n);
  found.observed[bin] += times;
  found.trials[bin] += times * n;
  if (k === 0 || k === n) {
    found.expected[bin] += times;
    return;
  }
  const mode =
    n < stirling.length
      ? Math.exp(stirling[n] - stirling[k] - stirling[n - k]) * Math.sqrt(n / (2 * Math.PI * k * (n - k)))
      : Math.exp(logBinomialDensity(k, n - k, k / n, (n - k) / n));
  if (n <= SINGLE) addSingly(expected, squares, k, n, mode, times);
  else addBins(found, own, k, n, bin, mode, times);
}

/** Up to a thousand trials no two counts share a bin: adds the probability of each, and its square. */
function addSingly(expected: Float64Array, squares: Float64Array, k: number, n: number, mode: number, times: number): void {
  const odds = k / (n - k);
  for (let j = k, chance = mode; j <= n && chance > NEGLIGIBLE; j++) {
    expected[j] += times * chance;
    squares[j] += times * chance * chance;
    chance *= (n - j) * INVERSE[j + 1] * odds;
  }
  const against = (n - k) / k;
  for (let j = k - 1, chance = mode * k * INVERSE[n - k + 1] * against; j >= 0 && chance > NEGLIGIBLE; j--) {
    expected[j] += times * chance;
    squares[j] += times * chance * chance;
    chance *= j * INVERSE[n - j + 1] * against;
  }
}

/** Beyond, every bin holds at least one count. */
function addBins(found: BinnedShares, own: Float64Array, k: number, n: number, bin: number, mode: number, times: number): void {
  const { expected, variance } = found;
  const last = walkUp(own, k, n, bin, mode);
  const first = walkDown(own, k, n, bin, mode);
  for (let b = first; b <= last; b++) {
    const chance = own[b];
    own[b] = 0;
    expected[b] += times * chance;
    variance[b] += times * chance * (1 - chance);
  }
}

/** Stirling's corrections of the sizes. */
function tableFor(trials: ArrayLike<number>): Float64Array {
  let most = 0;
  for (let i = 0; i < trials.length; i++) if (trials[i] <= TABLED && trials[i] > most) most = trials[i];
  const stirling = new Float64Array(most + 1);
  for (let j = 1; j <= most; j++) stirling[j] = stirlingCorrection(j);
  return stirling;
}

/** Adds the probabilities of k and all above it to their bins; returns the last bin. */
function walkUp(own: Float64Array, k: number, n: number, bin: number, mode: number): number {
  const odds = k / (n - k);
  let b = bin;
  let chance = mode;
  for (let j = k; ; b++) {
    const edge = Math.min(n + 1, Math.ceil(((2 * b + 1) * n) / 2000)); // the first count of the next bin
    let sum = 0;
    for (; j < edge && chance > NEGLIGIBLE; j++) {
      sum += chance;
      chance *= ((n - j) / (j + 1)) * odds;
    }
    own[b] += sum;
    if (chance <= NEGLIGIBLE || j > n) return b;
  }
}

/** Adds the probabilities of all counts below k to their bins; returns the first bin. */
function walkDown(own: Float64Array, k: number, n: number, bin: number, mode: number): number {
  const against = (n - k) / k;
  let b = bin;
  let chance = mode;
  for (let j = k; ; b--) {
    const edge = Math.max(0, Math.ceil(((2 * b - 1) * n) / 2000)); // the first count of this bin
    let sum = 0;
    for (; j > edge && chance > NEGLIGIBLE; j--) {
      chance *= (j / (n - j + 1)) * against;
      sum += chance;
    }
    own[b] += sum;
    if (chance <= NEGLIGIBLE || j === 0) return b;
  }
}

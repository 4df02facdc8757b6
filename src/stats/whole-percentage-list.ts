import { stirlingCorrection } from './distributions/log-gamma.ts';
import { deviance } from './distributions/saddle-point.ts';

/** Terms smaller than this are left out; the probabilities fall from the likeliest count outwards, so those beyond are smaller still. */
export const NEGLIGIBLE = 1e-15;
/** Up to this distance a power of the odds neither overflows nor underflows. */
const SAFE_GAP = 60;
/** exp(−36) is below half the distance of 1 to the next double. */
const NOTHING = 36.75;

/** What is added up of one station, and of all by percentage. */
export interface Sums {
  one: number;
  five: number;
  readonly at: Float64Array;
}

/** The counts of n trials near a whole percentage, in ascending order; filled anew for every n. */
export interface List {
  size: number;
  readonly counts: Int32Array;
  /** Percentage each is near. */
  readonly percent: Uint8Array;
  /** 1 where that is a multiple of 5. */
  readonly five: Uint8Array;
  /** C(n, next)/C(n, this), and the other way round. */
  readonly ratio: Float64Array;
  readonly inverseRatio: Float64Array;
  /** Index of the first count at or above j. */
  readonly from: Int16Array;
  /** Distance to the next; 0 where it is not safe. */
  readonly gap: Uint8Array;
  /** Expected number of stations at each count, of those of size n. */
  readonly here: Float64Array;
  /** Widest distance of neighbours up to the safe one. */
  widest: number;
  /** 1/j. */
  readonly inverse: Float64Array;
  /** Stirling's correction of j. */
  readonly stirling: Float64Array;
  /** Powers of the odds of one station, and of one over them. */
  readonly power: Float64Array;
  readonly inversePower: Float64Array;
}

export function emptyList(largest: number): List {
  const inverse = new Float64Array(largest + 2);
  const stirling = new Float64Array(largest + 1);
  for (let j = 1; j <= largest; j++) {
    inverse[j] = 1 / j;
    stirling[j] = stirlingCorrection(j);
  }
  inverse[largest + 1] = 1 / (largest + 1);
  const room = Math.min(largest, 101 * (Math.floor(largest / 1000) + 1)) + 1;
  return {
    size: 0,
    counts: new Int32Array(room),
    percent: new Uint8Array(room),
    five: new Uint8Array(room),
    ratio: new Float64Array(room),
    inverseRatio: new Float64Array(room),
    gap: new Uint8Array(room),
    here: new Float64Array(room),
    from: new Int16Array(largest + 1),
    widest: 1,
    inverse,
    stirling,
    power: new Float64Array(SAFE_GAP + 1).fill(1),
    inversePower: new Float64Array(SAFE_GAP + 1).fill(1),
  };
}

export function fillList(list: List, n: number): void {
  const { counts, percent, five, from } = list;
  let size = 0;
  for (let m = 0, j = 0; m <= 100; m++) {
    const last = Math.min(n, Math.floor(((20 * m + 1) * n) / 2000));
    for (let k = Math.max(0, Math.ceil(((20 * m - 1) * n) / 2000)); k <= last; k++) {
      counts[size] = k;
      percent[size] = m;
      five[size] = m % 5 === 0 ? 1 : 0;
      for (; j <= k; j++) from[j] = size;
      size++;
    }
  }
  list.size = size;
  list.here.fill(0, 0, size);
  fillGaps(list, n);
}

function fillGaps(list: List, n: number): void {
  const { size, counts, ratio, inverseRatio, inverse, gap } = list;
  list.widest = 1;
  for (let i = 0; i + 1 < size; i++) {
    const wide = counts[i + 1] - counts[i];
    gap[i] = wide <= SAFE_GAP ? wide : 0;
    if (wide > SAFE_GAP) continue;
    if (wide > list.widest) list.widest = wide;
    let product = 1;
    for (let k = counts[i]; k < counts[i + 1]; k++) product *= (n - k) * inverse[k + 1];
    ratio[i] = product;
    inverseRatio[i] = 1 / product;
  }
}

/** Adds the chances of a station whose rate is its own share, k of n, neither 0 nor n. */
export function addListed(sums: Sums, k: number, n: number, list: List): void {
  addWhole(sums, n, k / n, k / (n - k), 1, list, 0, list.size);
}

/**
 * Adds the chances of a station of a given rate, looked at where its count lies between two bounds: those of the binomial over
 * the part of it between them. That part is 1 to the last digit where Bernstein's bound of both tails is below exp(−36):
 *
 *     P(|K − np| ≥ t) ≤ 2·exp(−t²/(2(np(1 − p) + t/3)))
 *
 * else it is added up count by count.
 *
 * @see Boucheron, Lugosi & Massart (2013), Concentration Inequalities, theorem 2.10, for Bernstein's bound
 */
export function addListedGiven(sums: Sums, n: number, rate: number, least: number, most: number, list: List): void {
  const mean = n * rate;
  const variance = mean * (1 - rate);
  const odds = rate / (1 - rate);
  if (isBeyond(most + 1 - mean, variance) && isBeyond(mean - least + 1, variance)) {
    addWhole(sums, n, rate, odds, 1, list, 0, list.size);
    return;
  }
  const { counts, from } = list;
  const last = from[most];
  addWhole(sums, n, rate, odds, massBetween(least, most, n, rate, list), list, from[least], counts[last] === most ? last + 1 : last);
}

/** Whether a count at least so far from the mean has no chance that a double could add to 1. */
const isBeyond = (apart: number, variance: number): boolean => apart > 0 && apart * apart > 2 * NOTHING * (variance + apart / 3);

/** The binomial probability of k out of n by Loader's formula. */
function chanceOf(k: number, n: number, rate: number, { stirling, inverse }: List): number {
  if (k === 0) return Math.exp(n * Math.log1p(-rate));
  if (k === n) return Math.exp(n * Math.log(rate));
  const exponent = stirling[n] - stirling[k] - stirling[n - k] - deviance(k, n * rate) - deviance(n - k, n * (1 - rate));
  return Math.exp(exponent) * Math.sqrt((n / (2 * Math.PI)) * inverse[k] * inverse[n - k]);
}

/** The probability of all counts between two bounds, from that of the likeliest of them outwards. */
function massBetween(least: number, most: number, n: number, rate: number, list: List): number {
  const { inverse } = list;
  const odds = rate / (1 - rate);
  const against = 1 / odds;
  const k = Math.min(most, Math.max(least, Math.round(n * rate)));
  const mode = chanceOf(k, n, rate, list);
  const enough = NEGLIGIBLE * mode;
  let all = 0;
  for (let j = k, chance = mode; j <= most && chance > enough; j++) {
    all += chance;
    chance *= (n - j) * inverse[j + 1] * odds;
  }
  for (let j = k, chance = mode; j > least; j--) {
    chance *= j * inverse[n - j + 1] * against;
    if (chance <= enough) break;
    all += chance;
  }
  return all;
}

/**
 * Adds the chances, over `mass`, of the counts listed for n from index `low` to before index `end`: from the one nearest to the mean
 * upwards, then downwards.
 */
function addWhole(sums: Sums, n: number, rate: number, odds: number, mass: number, list: List, low: number, end: number): void {
  if (low >= end) return;
  const { counts, five, ratio, inverseRatio, gap, inverse, power, inversePower, here } = list;
  const against = 1 / odds;
  setPowers(list, odds, against);
  const start = nearest(list, n * rate, low, end);
  const first = chanceOf(counts[start], n, rate, list) / mass;
  let one = 0;
  let fives = 0;
  let chance = first;
  for (let i = start; chance > NEGLIGIBLE; i++) {
    one += chance;
    fives += chance * five[i];
    here[i] += chance;
    if (i + 1 === end) break;
    if (gap[i] > 0) chance *= ratio[i] * power[gap[i]];
    else for (let j = counts[i]; j < counts[i + 1]; j++) chance *= (n - j) * inverse[j + 1] * odds;
  }
  chance = first;
  for (let i = start; i > low; ) {
    i--;
    if (gap[i] > 0) chance *= inverseRatio[i] * inversePower[gap[i]];
    else for (let j = counts[i + 1]; j > counts[i]; j--) chance *= j * inverse[n - j + 1] * against;
    if (chance <= NEGLIGIBLE) break;
    one += chance;
    fives += chance * five[i];
    here[i] += chance;
  }
  sums.one = one;
  sums.five = fives;
}

/** Index of the listed count nearest to a mean, from `low` to before `end`. */
function nearest({ counts, from }: List, mean: number, low: number, end: number): number {
  const above = from[Math.ceil(mean)];
  const index = above > 0 && mean - counts[above - 1] < counts[above] - mean ? above - 1 : above;
  return Math.min(end - 1, Math.max(low, index));
}

/** The powers of the odds up to the widest distance of neighbours. */
function setPowers({ widest, power, inversePower }: List, odds: number, against: number): void {
  let up = 1;
  let down = 1;
  for (let wide = 1; wide <= widest; wide++) {
    up *= odds;
    down *= against;
    power[wide] = up;
    inversePower[wide] = down;
  }
}

import { stirlingCorrection } from './distributions/log-gamma.ts';
import { deviance, logBinomialDensity } from './distributions/saddle-point.ts';

/** Terms smaller than this are left out; the probabilities fall from the likeliest count outwards, so those beyond are smaller still. */
export const NEGLIGIBLE = 1e-15;
/** Up to this distance a power of the odds neither overflows nor underflows. */
const SAFE_GAP = 60;
/** exp(−36) is below half the distance of 1 to the next double. */
const NOTHING = 36.75;

/** Chances of a whole percentage, one a station, and where they lie. */
export interface WholePercentages {
  /** Chance of lying near a multiple of 1 %. */
  readonly one: Float64Array;
  /** Chance of lying near a multiple of 5 %. */
  readonly five: Float64Array;
  /** Expected number of stations near m %, m from 0 to 100. */
  readonly at: Float64Array;
}

/** Stations in the order of their size: their rates, and between what counts each is looked at; by place in the order. */
export interface RatedStations {
  /** Index of each among all. */
  readonly order: Int32Array;
  readonly rates: Float64Array;
  readonly least?: Float64Array | undefined;
  readonly most?: Float64Array | undefined;
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

/**
 * Adds the chances of the stations of n trials at some places of the order: those of the binomial of their rate over the part of it
 * between the counts at which they are looked at. That part is 1 to the last digit where Bernstein's bound of both tails is below
 * exp(−36):
 *
 *     P(|K − np| ≥ t) ≤ 2·exp(−t²/(2(np(1 − p) + t/3)))
 *
 * else it is added up count by count. The walk begins at the listed count nearest to the mean, by Loader's formula, and goes upwards,
 * then downwards. One long function: numbers handed from one to the next a million times over would each be an object.
 *
 * @see Boucheron, Lugosi & Massart (2013), Concentration Inequalities, theorem 2.10, for Bernstein's bound
 */
export function addStations(found: WholePercentages, n: number, stations: RatedStations, from: number, to: number, list: List): void {
  const { order, rates, least, most } = stations;
  const { size, counts, five, ratio, inverseRatio, gap, inverse, stirling, widest, power, inversePower, here } = list;
  for (let place = from; place < to; place++) {
    const station = order[place];
    const rate = rates[place];
    if (rate === 0 || rate === 1) {
      found.one[station] = 1;
      found.five[station] = 1;
      here[rate === 0 ? 0 : size - 1]++;
      continue;
    }
    const odds = rate / (1 - rate);
    const against = 1 / odds;
    const mean = n * rate;
    let low = 0;
    let end = size;
    let mass = 1;
    if (least && most && !isWithin(least[place], most[place], mean, mean * (1 - rate))) {
      low = list.from[least[place]];
      end = list.from[most[place]];
      if (counts[end] === most[place]) end++;
      if (low >= end) continue;
      mass = massBetween(least[place], most[place], n, rate, list);
    }
    for (let wide = 1, up = odds, down = against; wide <= widest; wide++) {
      power[wide] = up;
      inversePower[wide] = down;
      up *= odds;
      down *= against;
    }
    const above = list.from[Math.ceil(mean)];
    const nearest = above > 0 && mean - counts[above - 1] < counts[above] - mean ? above - 1 : above;
    const start = Math.min(end - 1, Math.max(low, nearest));
    const k = counts[start];
    let first: number;
    if (k === 0 || k === n) first = k === 0 ? Math.exp(n * Math.log1p(-rate)) : Math.exp(n * Math.log(rate));
    else {
      const exponent = stirling[n] - stirling[k] - stirling[n - k] - nearDeviance(k, mean) - nearDeviance(n - k, n * (1 - rate));
      first = Math.exp(exponent) * Math.sqrt((n / (2 * Math.PI)) * inverse[k] * inverse[n - k]);
    }
    first /= mass;
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
    for (let i = start - 1; i >= low; i--) {
      if (gap[i] > 0) chance *= inverseRatio[i] * inversePower[gap[i]];
      else for (let j = counts[i + 1]; j > counts[i]; j--) chance *= j * inverse[n - j + 1] * against;
      if (chance <= NEGLIGIBLE) break;
      one += chance;
      fives += chance * five[i];
      here[i] += chance;
    }
    found.one[station] = Math.min(1, one);
    found.five[station] = Math.min(1, fives);
  }
}

/** Whether the counts between two bounds have a chance that a double cannot tell from 1. */
function isWithin(least: number, most: number, mean: number, variance: number): boolean {
  const up = most + 1 - mean;
  const down = mean - least + 1;
  if (up <= 0 || down <= 0) return false;
  return up * up > 2 * NOTHING * (variance + up / 3) && down * down > 2 * NOTHING * (variance + down / 3);
}

/**
 * Half the deviance of a count from a mean: six terms of its series where the two are within a tenth of each other, which leaves
 * out less than one part in 1e16 of it.
 */
function nearDeviance(x: number, m: number): number {
  const v = (x - m) / (x + m);
  if (v > 0.05 || v < -0.05) return deviance(x, m);
  const w = v * v;
  return (x - m) * v + 2 * x * v * w * (1 / 3 + w * (1 / 5 + w * (1 / 7 + w * (1 / 9 + w * (1 / 11 + w / 13)))));
}

/** The binomial probability of k out of n by Loader's formula. */
function chanceOf(k: number, n: number, rate: number): number {
  return Math.exp(logBinomialDensity(k, n - k, rate, 1 - rate));
}

/** The probability of all counts between two bounds, from that of the likeliest of them outwards. */
function massBetween(least: number, most: number, n: number, rate: number, list: List): number {
  const { inverse } = list;
  const odds = rate / (1 - rate);
  const against = 1 / odds;
  const k = Math.min(most, Math.max(least, Math.round(n * rate)));
  const mode = chanceOf(k, n, rate);
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

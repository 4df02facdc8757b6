import { medianInPlace } from './select.ts';

/** Proportions k of n in groups to be compared inside; a group may be larger than the cases judged by it. */
export interface GroupedProportions {
  readonly k: Float64Array;
  readonly n: Float64Array;
  /** Cases of each group. */
  readonly members: readonly Int32Array[];
  /** Group each case is judged by; -1 for none. */
  readonly code: Int32Array;
}

/** How far each case lies from the middle of its group. */
export interface GroupedLogit {
  /** Robust z of each case; 0 where it is not judged. */
  readonly z: Float64Array;
  /** 1 where the case is judged: it has a group, n ≥ 1 and 0 ≤ k ≤ n. */
  readonly judged: Uint8Array;
  /** Middle of each group as a proportion. */
  readonly centre: Float64Array;
  /** Spread between the cases of each group on the logit scale, without the binomial part. */
  readonly spread: Float64Array;
  /** Median of those spreads. */
  readonly typical: number;
}

/** Makes the median absolute deviation of normal data estimate their standard deviation. */
const NORMAL_CONSISTENCY = 1.4826;

/**
 * Robust z of proportions inside their group, with a scale that holds both the binomial error of each and the honest
 * spread between them.
 *
 *     y = ln((k + ½)/(n − k + ½)),  m = median y,  p = logistic(m),  v = 1/((n + 1)·p(1 − p))
 *     τ² = max(0, (1.4826·MAD)² − median v)    z = (y − m) / √(max(τ², T)·(1 + π/2g) + v)
 *
 * T is the median of τ² over the groups: without it a small group that happens to agree would make an outlier of
 * anything. g is the number of cases in the group; π/2g is the error of its median. Half of a group may be arbitrary
 * before its middle breaks down. The tails are those of the data: z of 5 and more is common among honest areas.
 *
 * @throws RangeError when the lengths differ
 * @see Rousseeuw & Croux (1993) doi:10.1080/01621459.1993.10476408; Gart & Zweifel (1967) doi:10.1093/biomet/54.1-2.181 for the ½
 * @example
 * const k = Float64Array.of(50, 52, 48, 51, 49, 99);
 * const n = new Float64Array(6).fill(100);
 * const members = [Int32Array.of(0, 1, 2, 3, 4, 5)];
 * groupedLogit({ k, n, members, code: new Int32Array(6) }).z[5]; // 20.97…
 */
export function groupedLogit({ k, n, members, code }: GroupedProportions): GroupedLogit {
  if (k.length !== n.length || code.length !== n.length) throw new RangeError('groupedLogit: lengths differ');
  const y = new Float64Array(k.length);
  const judged = new Uint8Array(k.length);
  for (let i = 0; i < k.length; i++) {
    if (!(n[i] >= 1 && k[i] >= 0 && k[i] <= n[i])) continue;
    y[i] = Math.log((k[i] + 0.5) / (n[i] - k[i] + 0.5));
    judged[i] = code[i] >= 0 ? 1 : 2;
  }
  const { middle, excess, size } = groupScales(y, n, members, judged);
  const known = excess.filter((value) => value >= 0);
  const typical = known.length > 0 ? medianInPlace(known.slice()) : 0;
  const z = new Float64Array(k.length);
  // What does not depend on the case, once a group.
  const between = excess.map((value, g) => Math.max(value, typical) * (1 + Math.PI / (2 * Math.max(1, size[g]))));
  const trialVariance = middle.map((m) => logitVariance(0, m));
  for (let i = 0; i < k.length; i++) {
    const g = code[i];
    if (judged[i] !== 1 || !(size[g] >= 2)) {
      judged[i] = 0;
      continue;
    }
    z[i] = (y[i] - middle[g]) / Math.sqrt(between[g] + trialVariance[g] / (n[i] + 1));
  }
  const centre = middle.map((m) => 1 / (1 + Math.exp(-m)));
  return { z, judged, centre, spread: excess.map((value) => Math.sqrt(Math.max(0, value))), typical: Math.sqrt(typical) };
}

/** Binomial variance of a logit of n trials whose chance has the logit m: 1/((n + 1)·p(1 − p)). */
function logitVariance(n: number, m: number): number {
  const odds = Math.exp(-Math.abs(m));
  return ((1 + odds) * (1 + odds)) / ((n + 1) * odds);
}

/** Middle, spread beyond the binomial (−1 where unknown) and number of usable cases of each group. */
function groupScales(
  y: Float64Array,
  n: Float64Array,
  members: readonly Int32Array[],
  usable: Uint8Array,
): { middle: Float64Array; excess: Float64Array; size: Int32Array } {
  let largest = 0;
  for (const { length } of members) if (length > largest) largest = length;
  const buffer = new Float64Array(largest);
  const middle = new Float64Array(members.length);
  const excess = new Float64Array(members.length).fill(-1);
  const size = new Int32Array(members.length);
  const trials = new Float64Array(largest);
  for (let g = 0; g < members.length; g++) {
    const inside = members[g];
    let count = 0;
    for (let at = 0; at < inside.length; at++) {
      const i = inside[at];
      if (usable[i] === 0) continue;
      trials[count] = n[i];
      buffer[count++] = y[i];
    }
    size[g] = count;
    if (count < 2) continue;
    const m = medianInPlace(buffer, count);
    for (let at = 0; at < count; at++) buffer[at] = Math.abs(buffer[at] - m);
    const scale = NORMAL_CONSISTENCY * medianInPlace(buffer, count);
    middle[g] = m;
    excess[g] = Math.max(0, scale * scale - logitVariance(medianInPlace(trials, count), m));
  }
  return { middle, excess, size };
}

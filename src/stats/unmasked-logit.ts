import type { GroupedProportions } from './grouped-logit.ts';
import { medianInPlace } from './select.ts';
import { trimmedScale } from './trimmed-scale.ts';

/** How far each case lies from the main part of its group. */
export interface UnmaskedLogit {
  /** z of each case; 0 where it is not judged. */
  readonly z: Float64Array;
  /** Centre of the main part of each group, as a proportion. */
  readonly centre: Float64Array;
}

/** Groups of fewer cases have no main part. */
const FEWEST = 15;

/**
 * z of proportions against the main part of their group, where up to two fifths of it are elsewhere: as `groupedLogit`, with the least
 * trimmed squares in the place of median and median absolute deviation.
 *
 *     y = ln((k + ½)/(n − k + ½)),  m, s of the group by trimmedScale,  v = 1/((n + 1)·p(1 − p))
 *     τ² = max(0, s² − median v)    z = (y − m) / √(max(τ², T)·(1 + 1/g) + v)
 *
 * T is the median of τ² over the groups, g the number of cases kept.
 *
 * @see trimmedScale and groupedLogit
 * @example unmaskedLogit({ k, n, members, code }).z[5];
 */
export function unmaskedLogit({ k, n, members, code }: GroupedProportions): UnmaskedLogit {
  const isCase = (i: number): boolean => n[i] >= 1 && k[i] >= 0 && k[i] <= n[i];
  const logits = logitsOf(k, n);
  const [values, sizes] = [new Float64Array(largestOf(members)), new Float64Array(largestOf(members))];
  const groups = members.map((inside) => {
    let known = 0;
    for (let at = 0; at < inside.length; at++) {
      const i = inside[at];
      if (!isCase(i)) continue;
      values[known] = logits[i];
      sizes[known++] = n[i];
    }
    if (known < FEWEST) return undefined;
    const { centre, scale, kept } = trimmedScale(values.subarray(0, known).sort());
    const p = 1 / (1 + Math.exp(-centre));
    const chance = 1 / ((medianInPlace(sizes, known) + 1) * p * (1 - p));
    return { centre, p, between: Math.max(0, scale * scale - chance), kept };
  });
  const spreads = groups.flatMap((group) => (group ? [group.between] : []));
  const typical = spreads.length > 0 ? medianInPlace(Float64Array.from(spreads)) : 0;
  const z = new Float64Array(k.length);
  for (let i = 0; i < k.length; i++) {
    const group = groups[code[i]];
    if (!group || !isCase(i)) continue;
    const { centre, p, between, kept } = group;
    z[i] = (logits[i] - centre) / Math.sqrt(Math.max(between, typical) * (1 + 1 / kept) + 1 / ((n[i] + 1) * p * (1 - p)));
  }
  return { z, centre: Float64Array.from(groups, (group) => group?.p ?? Number.NaN) };
}

/** The logit of every case; where k and n are no case, a number of no meaning. */
function logitsOf(k: Float64Array, n: Float64Array): Float64Array {
  const logits = new Float64Array(k.length);
  for (let i = 0; i < k.length; i++) logits[i] = Math.log((k[i] + 0.5) / (n[i] - k[i] + 0.5));
  return logits;
}

function largestOf(members: readonly Int32Array[]): number {
  let largest = 0;
  for (const { length } of members) if (length > largest) largest = length;
  return largest;
}

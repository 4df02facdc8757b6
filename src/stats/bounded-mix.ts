import { sum } from './sum.ts';

/** Shares of the parts, sorted, with weights that add to 1; parts without weight left out. */
interface Parts {
  readonly weights: readonly number[];
  readonly shares: readonly number[];
  readonly mean: number;
}

/**
 * The smallest or largest share a mixture can have when no part may count more than Γ times, or less than 1/Γ times, its own weight.
 *
 *     least Σ q_r s_r    w_r/Γ ≤ q_r ≤ w_r·Γ    Σ q_r = 1
 *     = mean/Γ + (Γ − 1/Γ)·Σ over the lowest 1/(1 + Γ) of the weight of w_r s_r
 *
 * Exact: the parts with the lowest shares count Γ times as far as that leaves 1/Γ for all others; one part may lie between.
 *
 * @param weights of the parts, such as their votes; need not add to 1
 * @param shares fractions of one
 * @param gamma Γ, 1 or more
 * @throws RangeError when lengths differ, a weight is negative, none is above 0, a share is outside [0, 1] or Γ is not 1 or more and finite
 * @see Dantzig (1957) doi:10.1287/opre.5.2.266, for the fractional knapsack; Rosenbaum (2002) doi:10.1007/978-1-4757-3692-2, for Γ
 * @example boundedMixShare([1, 1], [0.6, 0.8], 2, 'least'); // 0.65, half and half become ¾ and ¼
 */
export function boundedMixShare(weights: ArrayLike<number>, shares: ArrayLike<number>, gamma: number, side: 'least' | 'most'): number {
  if (!(gamma >= 1 && gamma < Number.POSITIVE_INFINITY)) throw new RangeError(`boundedMixShare: Γ must be 1 or more, found ${gamma}`);
  return mixAt(partsOf('boundedMixShare', weights, shares, side), gamma);
}

/**
 * The smallest Γ at which a mixture with weights within [w/Γ, w·Γ] can have the target share; Infinity where no Γ is large enough.
 *
 * 1 where the parts have the target as they are. Bisection on the logarithm of Γ, to 1e-15 of it.
 *
 * @throws RangeError when lengths differ, a weight is negative, none is above 0, or a share or the target is outside [0, 1]
 * @see boundedMixShare
 * @example reconcilingGamma([1, 1], [0.6, 0.8], 0.65); // 2
 */
export function reconcilingGamma(weights: ArrayLike<number>, shares: ArrayLike<number>, target: number): number {
  if (!(target >= 0 && target <= 1)) throw new RangeError(`reconcilingGamma: target must lie in [0, 1], found ${target}`);
  const rising = partsOf('reconcilingGamma', weights, shares, 'least');
  if (Math.abs(target - rising.mean) <= 1e-15) return 1;
  const down = target < rising.mean;
  const parts = down ? rising : partsOf('reconcilingGamma', weights, shares, 'most');
  // The extreme share itself is only approached, as the weight of all other parts goes to 0.
  if (down ? target <= parts.shares[0] : target >= parts.shares[0]) return Number.POSITIVE_INFINITY;
  const reached = (log: number) => (down ? mixAt(parts, Math.exp(log)) <= target : mixAt(parts, Math.exp(log)) >= target);
  let high = 1;
  while (!reached(high)) {
    if (high > 300) return Number.POSITIVE_INFINITY; // apart from the extreme share by rounding only
    high *= 2;
  }
  let low = 0;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return Math.exp(high);
}

function partsOf(caller: string, weights: ArrayLike<number>, shares: ArrayLike<number>, side: 'least' | 'most'): Parts {
  if (weights.length !== shares.length) throw new RangeError(`${caller}: lengths differ`);
  let total = 0;
  for (let r = 0; r < weights.length; r++) {
    if (!(weights[r] >= 0 && weights[r] < Number.POSITIVE_INFINITY)) throw new RangeError(`${caller}: weights must be 0 or more`);
    if (!(shares[r] >= 0 && shares[r] <= 1)) throw new RangeError(`${caller}: shares must lie in [0, 1], found ${shares[r]}`);
    total += weights[r];
  }
  if (!(total > 0)) throw new RangeError(`${caller}: no part has a weight`);
  const sign = side === 'least' ? 1 : -1;
  const order = Array.from(weights, (_, r) => r)
    .filter((r) => weights[r] > 0)
    .sort((a, b) => sign * (shares[a] - shares[b]) || a - b);
  const mean = sum(order.map((r) => (weights[r] / total) * shares[r]));
  return { weights: order.map((r) => weights[r] / total), shares: order.map((r) => shares[r]), mean };
}

/** The mixture in which the first 1/(1 + Γ) of the weight counts Γ times, and the rest 1/Γ times. */
function mixAt({ weights, shares, mean }: Parts, gamma: number): number {
  let left = 1 / (1 + gamma);
  let front = 0;
  for (let r = 0; r < weights.length && left > 0; r++) {
    const taken = Math.min(weights[r], left);
    front += taken * shares[r];
    left -= taken;
  }
  return mean / gamma + (gamma - 1 / gamma) * front;
}

import { normalQuantile, normalTail } from '../stats/distributions/normal.ts';
import { selectInPlace } from '../stats/select.ts';

/** Nodes of the mixing distribution, equally likely: the middles of as many equal parts of a normal distribution. */
const NODES = Float64Array.from({ length: 32 }, (_, at) => normalQuantile((at + 0.5) / 32));
const MOST = 0.8;
/** The two quantiles whose ratio tells how heavy the tails are; up to a tenth of the values may be anything. */
const MIDDLE = 0.5;
const FAR = 0.9;

/** Chance that |Z·exp(ωN)| exceeds x, for two independent standard normal numbers. */
function exceeds(x: number, uneven: number): number {
  let sum = 0;
  for (const node of NODES) sum += 2 * normalTail(x * Math.exp(-uneven * node));
  return sum / NODES.length;
}

/** Quantile of |Z·exp(ωN)| by bisection. */
function quantileOf(part: number, uneven: number): number {
  let low = 0;
  let high = 20;
  for (let step = 0; step < 45; step++) {
    const middle = (low + high) / 2;
    if (exceeds(middle, uneven) > 1 - part) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const STEP = 0.05;
let ratios: Float64Array | undefined;

/** Ratio of the far and the middle quantile for ω = 0, 0.05, …, 0.8; computed when first asked. */
function ratioTable(): Float64Array {
  ratios ??= Float64Array.from(
    { length: Math.round(MOST / STEP) + 1 },
    (_, at) => quantileOf(FAR, STEP * at) / quantileOf(MIDDLE, STEP * at),
  );
  return ratios;
}

/** What a standard normal number times exp(ωN) is divided by so that its median absolute deviation is that of a standard normal number. */
export function unevenScale(uneven: number): number {
  return uneven === 0 ? 1 : quantileOf(MIDDLE, uneven) / normalQuantile(0.5 + MIDDLE / 2);
}

/**
 * How uneven the spread of deviations is: ω of Z·exp(ωN), a normal number whose sd is log-normal.
 *
 *     ω: the ratio of the 90 % and 50 % quantiles of |Z·exp(ωN)| is that of the negative deviations; 0 where their tails are no heavier than normal
 *
 * Only negative deviations are looked at: ballots added move turnout and a leader's share upwards, and leave these tails alone.
 * At most 0.8, kurtosis 39.
 *
 * @param deviations in units of their spread, of which the zero is the middle
 * @example unevennessOf(Float64Array.from({ length: 1000 }, (_, i) => normalQuantile((i + 0.5) / 1000))); // about 0
 */
export function unevennessOf(deviations: Float64Array): number {
  const below = deviations.filter((z) => z < 0).map((z) => -z);
  if (below.length < 50) return 0;
  const far = selectInPlace(below, Math.floor(FAR * below.length));
  const middle = selectInPlace(below, Math.floor(MIDDLE * below.length));
  if (!(middle > 0)) return 0;
  const ratio = far / middle;
  const table = ratioTable();
  const above = table.findIndex((one) => one > ratio);
  if (above === 0) return 0;
  if (above < 0) return MOST;
  return STEP * (above - 1 + (ratio - table[above - 1]) / (table[above] - table[above - 1]));
}

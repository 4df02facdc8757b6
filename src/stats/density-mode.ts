/** The density is computed at multiples of 0.001 from values spread over multiples of 0.0005. */
const STEPS = 1000;
const FINE = 2;
/** Beyond so many bandwidths a Gaussian kernel is below 1e-14 of its height. */
const REACH = 8;

/**
 * The density of proportions at 0, 0.001 … 1 by a Gaussian kernel with Scott's bandwidth, from values in bins.
 *
 *     f(x) = 1/(n·h) Σ φ((x − xᵢ)/h),  h = s·n^(−1/5),  s² = Σ(xᵢ − x̄)²/(n − 1)
 *
 * Each value is shared between the two nearest multiples of 0.0005, which changes f by less than 1e-4 of its height where h
 * exceeds 0.005. No correction at 0 and 1.
 *
 * @throws RangeError when there are fewer than two values, all are equal, or one lies outside [0, 1]
 * @see Scott (1992), Multivariate Density Estimation, doi:10.1002/9780470316849; Wand (1994) doi:10.1080/10618600.1994.10474656
 * @example densityOfProportions([0.2, 0.4, 0.5])[400];
 */
export function densityOfProportions(values: ArrayLike<number>): Float64Array {
  const n = values.length;
  if (n < 2) throw new RangeError(`densityOfProportions: at least two values are needed, found ${n}`);
  const width = bandwidth(values);
  if (!(width > 0)) throw new RangeError('densityOfProportions: all values are equal');
  const mass = shared(values);
  const last = STEPS * FINE;
  const reach = Math.min(last, Math.ceil(REACH * width * last));
  const kernel = Float64Array.from({ length: reach + 1 }, (_, at) => Math.exp(-0.5 * (at / (last * width)) ** 2));
  const height = 1 / (n * width * Math.sqrt(2 * Math.PI));
  const density = new Float64Array(STEPS + 1);
  for (let x = 0; x <= STEPS; x++) {
    const centre = x * FINE;
    const to = Math.min(last, centre + reach);
    let sum = 0;
    for (let at = Math.max(0, centre - reach); at <= to; at++) sum += mass[at] * kernel[at < centre ? centre - at : at - centre];
    density[x] = sum * height;
  }
  return density;
}

function bandwidth(values: ArrayLike<number>): number {
  const n = values.length;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += values[i];
  mean /= n;
  let squares = 0;
  let equal = true;
  for (let i = 0; i < n; i++) {
    squares += (values[i] - mean) ** 2;
    if (values[i] !== values[0]) equal = false;
  }
  return equal ? 0 : Math.sqrt(squares / (n - 1)) * n ** -0.2;
}

function shared(values: ArrayLike<number>): Float64Array {
  const last = STEPS * FINE;
  const mass = new Float64Array(last + 2);
  for (let i = 0; i < values.length; i++) {
    if (!(values[i] >= 0 && values[i] <= 1)) throw new RangeError(`densityOfProportions: ${values[i]} lies outside [0, 1]`);
    const place = values[i] * last;
    const low = Math.floor(place);
    mass[low] += 1 - (place - low);
    mass[low + 1] += place - low;
  }
  return mass;
}

/**
 * The first peak of proportions above a given one: where their density stops rising.
 *
 *     x = the least multiple of 0.001 above `above` with f(x − 0.001) < f(x) ≥ f(x + 0.001) and f(x) ≥ minHeight·max f
 *
 * Where there is none, the highest point of the density. Without a least height, a handful of units in an empty stretch makes a
 * peak: of the leader's shares in Russia in 2018, at 0.362 rather than 0.746.
 *
 * @throws RangeError as `densityOfProportions`
 * @example firstPeak(turnouts); // for instance 0.616
 */
export function firstPeak(values: ArrayLike<number>, above = 0.3, minHeight = 0.1): number {
  const density = densityOfProportions(values);
  const highest = density.reduce((best, height, x) => (height > density[best] ? x : best), 0);
  for (let x = Math.floor(above * STEPS) + 1; x < STEPS; x++)
    if (density[x] > density[x - 1] && density[x] >= density[x + 1] && density[x] >= minHeight * density[highest]) return x / STEPS;
  return highest / STEPS;
}

import { constrainedRate, groupRates, partKept } from './constrained-rates.ts';
import { gammaTails } from './distributions/gamma.ts';
import { logBinomialDensity } from './distributions/saddle-point.ts';

/** A value, in steps of 0.001, that more stations share than chance and the values beside it explain. */
export interface PiledValue {
  /** 1 to 999; the value is bin/1000. */
  readonly bin: number;
  readonly observed: number;
  /** Expected by chance, raised to the level of the values around it. */
  readonly expected: number;
  /** log₁₀ of the chance of as many or more at this one value. */
  readonly log10P: number;
}

/** What makes a value worth testing. */
export interface PileLimits {
  /** Fewest stations at the value. */
  readonly minPiled: number;
  /** So many times as many as expected. */
  readonly minRatio: number;
}

/** A value is compared with those within one percentage point. */
const AROUND = 10;

/**
 * The step of 0.001 that k of n falls into, its lower end included; decided in whole numbers.
 *
 * @example binOfShare(311, 500); // 622
 */
export const binOfShare = (k: number, n: number): number => Math.floor((2000 * k + n) / (2 * n));

/**
 * Values of 0.1 points at which the stations of one area pile up.
 *
 *     rateᵢ = p̄ + (kᵢ/nᵢ − p̄)·c(nᵢ)    Kᵢ ~ Bin(nᵢ, rateᵢ)    e_b = Σ P(Kᵢ/nᵢ in b)
 *     λ = e_b · max(1, Σ observed/Σ e) over the values within 0.01, without b    p_b = P(Poisson(λ) ≥ observed_b)
 *
 * The rates are drawn towards the share of the area as far as the chance in the counts asks (constrainedRate), so that a peak as
 * narrow as the binomial error makes it is no pile; the sizes stay, so that what stations of one size cannot avoid is expected as
 * often as it is seen. The Poisson tail bounds that of the Poisson-binomial above its mean (Hoeffding 1956). Only values that hold
 * enough stations, and `minRatio` times the mean of those around, are computed; whoever calls corrects for all 999 of them.
 *
 * @param counts whole, 0 to nᵢ
 * @param sizes whole, 1 or more
 * @returns the values beyond both limits, the most surprising first
 * @throws RangeError when the lengths differ
 * @see Hoeffding (1956) doi:10.1214/aoms/1177728178; Louis (1984) doi:10.1080/01621459.1984.10478062
 * @example piledValues(Float64Array.of(311, 320), Float64Array.of(500, 500), { minPiled: 10, minRatio: 2 }); // []
 */
export function piledValues(counts: Float64Array, sizes: Float64Array, { minPiled, minRatio }: PileLimits): PiledValue[] {
  if (counts.length !== sizes.length) throw new RangeError('piledValues: lengths differ');
  const observed = new Float64Array(1001);
  for (let i = 0; i < counts.length; i++) observed[binOfShare(counts[i], sizes[i])]++;
  const found: PiledValue[] = [];
  let rates: Float64Array | undefined;
  for (let bin = 1; bin < 1000; bin++) {
    // Most areas are small and no value holds enough: nothing else is asked of it.
    if (observed[bin] < minPiled) continue;
    const beside = around(observed, bin);
    // One that is no multiple of its neighbours is none of what is expected either, and costs nothing.
    if (2 * AROUND * observed[bin] < minRatio * beside) continue;
    rates ??= ratesOf(counts, sizes);
    const { here, near } = expectedAt(bin, rates, sizes);
    const expected = here * (near > 0 ? Math.max(1, beside / near) : 1);
    if (observed[bin] < minRatio * expected) continue;
    found.push({ bin, observed: observed[bin], expected, log10P: gammaTails(observed[bin], expected).logLower / Math.LN10 });
  }
  return found.sort((a, b) => a.log10P - b.log10P || a.bin - b.bin);
}

function around(observed: Float64Array, bin: number): number {
  let sum = 0;
  for (let b = Math.max(1, bin - AROUND); b <= Math.min(999, bin + AROUND); b++) if (b !== bin) sum += observed[b];
  return sum;
}

function ratesOf(counts: Float64Array, sizes: Float64Array): Float64Array {
  const { share, spread } = groupRates({ counts, sizes, group: new Int32Array(counts.length).fill(-1), groups: 0 });
  return counts.map((k, i) => constrainedRate(k, sizes[i], share[0], partKept(sizes[i], share[0], spread[0])));
}

/** Stations expected at a value, and at those around it. */
function expectedAt(bin: number, rates: Float64Array, sizes: Float64Array): { here: number; near: number } {
  const [low, high] = [Math.max(1, bin - AROUND), Math.min(999, bin + AROUND)];
  let [here, all] = [0, 0];
  for (let i = 0; i < rates.length; i++) {
    const n = sizes[i];
    const rate = rates[i];
    if (!(rate > 0 && rate < 1)) continue;
    const first = Math.ceil(((2 * low - 1) * n) / 2000);
    const end = Math.min(n + 1, Math.ceil(((2 * high + 1) * n) / 2000));
    if (first >= end) continue;
    const from = Math.ceil(((2 * bin - 1) * n) / 2000);
    const to = Math.ceil(((2 * bin + 1) * n) / 2000);
    const odds = rate / (1 - rate);
    let chance = Math.exp(logBinomialDensity(first, n - first, rate, 1 - rate));
    for (let k = first; k < end; k++) {
      all += chance;
      if (k >= from && k < to) here += chance;
      chance *= ((n - k) / (k + 1)) * odds;
    }
  }
  return { here, near: all - here };
}

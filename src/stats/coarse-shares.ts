import type { BinnedShares } from './binned-shares.ts';
import { gammaTails } from './distributions/gamma.ts';
import { normalQuantile } from './distributions/normal.ts';
import { sum } from './sum.ts';

/** A bin of 0.001 that was tested. */
interface CoarseBin {
  /** 1 to 999; its middle is bin/1000. */
  readonly bin: number;
  readonly observed: number;
  /** Expected by chance, raised to the level of the bins around it. */
  readonly expected: number;
  /** Standard deviation of what chance gives. */
  readonly sd: number;
  /** log₁₀ of the chance of as many or more here. */
  readonly log10P: number;
  /** The same of the most extreme of all bins tested. */
  readonly log10Adjusted: number;
}

/** An excess of stations at single shares. */
export interface CoarseShares {
  readonly stations: number;
  /** Bins tested, the most surprising first. */
  readonly tested: readonly CoarseBin[];
  /** Those beyond the simultaneous threshold, in the same order. */
  readonly beyond: readonly CoarseBin[];
  /** Stations beyond expectation in those bins, per cent of all. */
  readonly F: number;
  /** Interval of F that holds for all bins at once; where no bin is beyond, up to what one could hide. */
  readonly interval: readonly [low: number, high: number];
  /** F over bins beyond one chance in 1,000 each, uncorrected for their number. */
  readonly uncorrected: number;
  /** log₁₀ of the chance of any bin as surprising as the most surprising. */
  readonly log10P: number;
  /** The expectation of every bin, 0 to 1000, raised to the level around it. */
  readonly level: Float64Array;
}

/** A bin is compared with those within one percentage point. */
const AROUND = 10;

/**
 * Bins of 0.001 that hold more stations than chance and their neighbourhood explain.
 *
 *     λ = max(1, Σ observed/Σ expected) over the bins within 0.01, without b itself
 *     p_b = P(Poisson(λ·expected_b) ≥ observed_b)    p = 1 − (1 − min p_b)^m    F = 100·Σ (observed − λ·expected)/stations
 *
 * The Poisson tail bounds that of the Poisson-binomial from above (Hoeffding), so that p errs on the side of too large;
 * Šidák's correction holds over all m bins at once. λ takes up what neighbours share: a peak of the distribution is not a
 * coarse share. Unlike Rozenas (2017) no mixture is fitted and nothing is resampled, and his envelope, which is drawn bin by
 * bin and exceeded by about one bin in a thousand by chance, is replaced by the simultaneous threshold.
 *
 * @param minExpected smallest expectation of a bin tested
 * @param minInformation smallest n·p(1 − p) of the stations about it, n being their average size
 * @param level chance of any bin beyond the threshold where nothing is there
 * @see Rozenas (2017) Political Analysis 25:41–56; Hoeffding (1956) doi:10.1214/aoms/1177728178; Šidák (1967) doi:10.1080/01621459.1967.10482935
 * @example coarseShares(binnedShares([40, 45], [100, 100]), { minExpected: 5, minInformation: 10, level: 0.01 }).F; // 0
 */
export function coarseShares(
  shares: BinnedShares,
  { minExpected, minInformation, level }: { readonly minExpected: number; readonly minInformation: number; readonly level: number },
): CoarseShares {
  const { observed, expected, variance, trials } = shares;
  const raised = raisedLevel(shares);
  const stations = sum(observed);
  const bins: { bin: number; log: number }[] = [];
  for (let bin = 1; bin < 1000; bin++) {
    const size = around(trials, bin, true) / Math.max(1, around(observed, bin, true));
    const information = (size * bin * (1000 - bin)) / 1e6;
    if (raised[bin] < minExpected || information < minInformation) continue;
    bins.push({ bin, log: observed[bin] > 0 ? gammaTails(observed[bin], raised[bin]).logLower : 0 });
  }
  bins.sort((a, b) => a.log - b.log || a.bin - b.bin);
  const tested = bins.map(({ bin, log }) => ({
    bin,
    observed: observed[bin],
    expected: raised[bin],
    sd: Math.sqrt((variance[bin] * raised[bin]) / expected[bin]),
    log10P: log / Math.LN10,
    log10Adjusted: sidak(log, bins.length) / Math.LN10,
  }));
  const beyond = tested.filter(({ log10Adjusted }) => log10Adjusted < Math.log10(level));
  const per = (sum: number): number => (stations > 0 ? (100 * sum) / stations : 0);
  const z = tested.length > 0 ? -normalQuantile(level / 2 / tested.length) : 0;
  const excess = (ones: readonly CoarseBin[], deviations: number): number =>
    sum(ones.map((one) => Math.max(0, one.observed - one.expected + deviations * Math.sqrt(Math.max(one.observed, one.sd ** 2)))));
  const hidden = tested.reduce((most, { sd }) => Math.max(most, z * sd), 0);
  return {
    stations,
    tested,
    beyond,
    F: per(excess(beyond, 0)),
    interval: beyond.length > 0 ? [per(excess(beyond, -z)), per(excess(beyond, z))] : [0, per(hidden)],
    uncorrected: per(
      excess(
        tested.filter(({ log10P }) => log10P < -3),
        0,
      ),
    ),
    log10P: tested[0]?.log10Adjusted ?? 0,
    level: raised,
  };
}

/** ln(1 − (1 − e^log)^m), right where e^log is 0 in a double. */
function sidak(log: number, m: number): number {
  return log < -30 ? Math.min(0, log + Math.log(m)) : Math.log(-Math.expm1(m * Math.log1p(-Math.exp(log))));
}

function around(values: Float64Array, bin: number, itself: boolean): number {
  let sum = 0;
  for (let b = Math.max(1, bin - AROUND); b <= Math.min(999, bin + AROUND); b++) if (itself || b !== bin) sum += values[b];
  return sum;
}

function raisedLevel({ observed, expected }: BinnedShares): Float64Array {
  return expected.map((one, bin) => {
    const near = around(expected, bin, false);
    return near > 0 ? one * Math.max(1, around(observed, bin, false) / near) : one;
  });
}

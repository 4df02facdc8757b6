import type { Source } from '../../../data/source.ts';
import type { Reading } from '../../../findings/check.ts';
import type { Text } from '../../../language/text.ts';
import { word } from '../../../language/words.ts';
import type { Cells, ComparedShares } from '../../../queries/compared-shares.ts';
import type { ReportedShares } from '../../../queries/reference.ts';
import { type DesignEffect, designEffectOf, type SampleReading } from '../../../queries/sample-design.ts';
import { answeredEstimate } from '../../../queries/survey-estimate.ts';
import { reconcilingDesignEffectJoint } from '../../../stats/design-effect.ts';
import { log10BayesFactor } from '../../../stats/dirichlet-multinomial.ts';
import { log10ChiSquareTail } from '../../../stats/distributions/chi-square.ts';
import { integerCounts } from '../../../stats/integer-counts.ts';
import { leastDiscrepancy } from '../../../stats/least-favourable.ts';
import { multinomialTest } from '../../../stats/multinomial.ts';
import { generalisedDesignEffects, meanDesignEffect, raoScottFirstOrder, raoScottSecondOrder } from '../../../stats/rao-scott.ts';
import { concentration, totalDesignEffect, totalSurveyErrorTest } from '../../../stats/total-survey-error.ts';

/** The shares nearest to the official ones that the printed figures allow, and how far they still are: φ² = Σ (p − P)²/P. */
export function leastFavourable({ proportions, low, high, shares }: Cells): { readonly shares: Float64Array; readonly phi2: number } {
  return (
    leastDiscrepancy(proportions, low, high) ?? {
      shares: Float64Array.from(shares),
      phi2: multinomialTest(shares, proportions).effect ** 2,
    }
  );
}

/** What a sample says in one reading of its size, under each of the nulls. */
export interface ReadingStatistics extends SampleReading {
  readonly design?: DesignEffect;
  /** Interviews of a simple random sample that it is worth. */
  readonly worth: number;
  /** Under simple random sampling. */
  readonly random: ReturnType<typeof multinomialTest>;
  /** Under total survey error. */
  readonly total: ReturnType<typeof totalSurveyErrorTest>;
  /** X² under total survey error at the least favourable shares, and its tail. */
  readonly leastX2: number;
  readonly log10P: number;
  /** Whether that is the bound by the Bayes factor instead of the tail. */
  readonly bounded: boolean;
  /** Decimal logarithms of the Bayes factor against the usual error, at the shares as printed and at the least favourable. */
  readonly bayes: number;
  readonly leastBayes: number;
}

/** The statistics of a reading, with the usual error of polls as a root mean square for the leading share. */
export function readingStatistics(
  { source, reported, cells }: ComparedShares,
  { base, n }: SampleReading,
  least: ReturnType<typeof leastFavourable>,
  rmse: number,
): ReadingStatistics {
  const { proportions } = cells;
  const c = concentration(Math.max(...proportions), rmse);
  const design = designEffectOf(source, n);
  // A margin stated too small makes no sample larger.
  const worth = n / Math.max(1, design?.value ?? 1);
  const counts = countsOf(reported, cells, n);
  const effective = Float64Array.from(counts, (count) => (count * worth) / n);
  const leastX2 = (worth * least.phi2) / totalDesignEffect(worth, c);
  const usual = proportions.map((share) => share * c);
  const any = proportions.map(() => 1);
  const favourable = Array.from(least.shares, (share) => share * worth);
  const log10Tail = log10ChiSquareTail(leastX2, proportions.length - 1);
  const bayes = log10BayesFactor(effective, usual, any);
  const leastBayes = Math.min(bayes, log10BayesFactor(favourable, usual, any));
  const log10P = tailBound(log10Tail, leastBayes);
  return {
    base,
    n,
    design,
    worth,
    random: multinomialTest(counts, proportions),
    total: totalSurveyErrorTest(effective, proportions, rmse),
    leastX2,
    log10P,
    bounded: log10P > log10Tail,
    bayes,
    leastBayes,
  };
}

/** The chi-square tail where it is near enough; beyond 0.001, where it is far too small, not below what the Bayes factor allows. */
function tailBound(log10P: number, log10BayesFactor: number): number {
  return log10P >= -3 ? log10P : Math.max(log10P, Math.min(-3, -log10BayesFactor));
}

/** A reading with all its figures, for the report. */
export function readingFigures(
  { source, cells }: ComparedShares,
  { base, n, worth, random, total, leastX2, bayes, leastBayes, design }: ReadingStatistics,
  designEffects: readonly number[],
): Reading {
  const df = cells.proportions.length - 1;
  return {
    base,
    n,
    x2SimpleRandom: random.statistic,
    log10PSimpleRandom: random.log10P,
    gSimpleRandom: random.g,
    log10PGSimpleRandom: log10ChiSquareTail(random.g, df),
    ...Object.fromEntries(designEffects.map((deff) => [`log10PDesignEffect${deff}`, log10ChiSquareTail(random.statistic / deff, df)])),
    ...(design && {
      impliedDesignEffect: design.value,
      designEffectFrom: design.from,
      effectiveSize: worth,
      log10PImpliedDesignEffect: log10ChiSquareTail(random.statistic / design.value, df),
    }),
    ...raoScott(source, cells, random.statistic),
    reconcilingDesignEffect: reconcilingDesignEffectJoint(random.statistic, df),
    x2TotalSurveyError: total.statistic,
    log10PTotalSurveyError: total.log10P,
    x2LeastFavourable: leastX2,
    log10PLeastFavourable: log10ChiSquareTail(leastX2, df),
    log10BayesFactor: bayes,
    log10BayesFactorLeastFavourable: leastBayes,
  };
}

/** Whole answers behind printed shares; the answers themselves, weighted, where they are published. */
export function countsOf({ table }: ReportedShares, { shares, low, high }: Cells, n: number): Float64Array {
  return table ? integerCounts(shares, low, high, n) : Float64Array.from(shares, (share) => share * n);
}

/** What a cell is called: a contestant by name, the rest in words of ours. */
export const cellName = ({ names, contestants }: Cells, cell: number): Text => (contestants[cell] < 0 ? word(names[cell]) : names[cell]);

/** The corrections of Rao and Scott from the answers themselves: the second order needs the variances of all cells. */
function raoScott(source: Source, { contestants, proportions }: Cells, x2: number): Record<string, number> {
  const estimate = answeredEstimate(source);
  if (!estimate) return {};
  const { covariance, shares, n, df } = estimate;
  const rest = contestants.indexOf(-1);
  const cellOf = shares.map((_, category) => {
    const own = contestants.indexOf(category);
    return own >= 0 ? own : rest;
  });
  // An answer that belongs to no cell leaves the others to be taken among themselves, and their variances unknown.
  if (cellOf.some((cell, category) => cell < 0 && shares[category] > 0)) return {};
  const summed = proportions.map(() => proportions.map(() => 0));
  for (const [i, row] of covariance.entries())
    for (const [j, value] of row.entries()) if (cellOf[i] >= 0 && cellOf[j] >= 0) summed[cellOf[i]][cellOf[j]] += value;
  const effects = proportions.map((share, cell) => (summed[cell][cell] * n) / (share * (1 - share)));
  const mean = meanDesignEffect(effects, proportions);
  const generalised = generalisedDesignEffects(summed, proportions, n);
  // Clusters that are all alike show no variance at all: there is nothing to correct by.
  if (!(mean > 0) || generalised.every((effect) => !(effect > 0))) return {};
  return {
    meanDesignEffect: mean,
    log10PRaoScottFirstOrder: raoScottFirstOrder(x2, proportions.length - 1, mean, df > 0 ? df : undefined).log10P,
    log10PRaoScottSecondOrder: raoScottSecondOrder(x2, generalised, df > 0 ? df : undefined).log10P,
  };
}

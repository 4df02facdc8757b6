import type { Measurement } from '../../../findings/check.ts';
import { chanceInWords, probability } from '../../../language/format.ts';
import type { Text } from '../../../language/text.ts';
import { word } from '../../../language/words.ts';
import { chiSquareTest } from '../../../stats/chi-square.ts';
import { clopperPearson, exactBinomialTwoSided, log10ExactBinomialTwoSided } from '../../../stats/distributions/binomial.ts';
import { cohenWInterval } from '../../../stats/effect-interval.ts';
import { sum } from '../../../stats/sum.ts';
import { type DigitBars, farthestDigit } from './digit-figure.ts';
import { T } from './digit-tests.texts.ts';

/** Digits say how a table was made, not how many votes. */
export const NO_BALLOTS = { ballots: null } as const;

/** How often chance alone departs as far, of so many tests: in words, and as a p-value. */
export const chanceFacts = (log10P: number, tests: number) => ({ chance: chanceInWords(log10P), log10P: probability(log10P), tests });

/** The digit that departs most from its expectation, and how many counts have it. */
export function farthestFacts(bars: DigitBars) {
  const { digit, seen, expected } = farthestDigit(bars);
  const counts = sum(bars.seen);
  return { digit, digitSeen: Math.round(seen * counts), digitExpected: expected * counts };
}

/** Pearson's test of the digits 0 to 9, or 1 to 9, against the shares expected of them, with Cohen's w. */
export function digitsMeasured(digits: Float64Array, shares: ArrayLike<number>): Measurement {
  const { method, n, statistic, df = digits.length - 1, p, log10P, effect } = chiSquareTest(digits, shares);
  const cohenW = { name: T.cohenW(), value: effect, interval: cohenWInterval(digits, shares) };
  return { name: word(method), statistic, df, n, p, log10P, effect: cohenW };
}

/** Counts of one kind among many, each expected with its own chance near `expected / counts`. */
export interface Hits {
  readonly hits: number;
  readonly counts: number;
  readonly expected: number;
}

/**
 * An exact binomial test of hits, with Clopper and Pearson's interval for their share; the facts of its sentences; and cells of a
 * table: share, interval, expectation, log₁₀ p. Chances that differ around their mean make the test slightly cautious.
 */
export function hitsMeasured({ hits, counts, expected }: Hits, effectName: Text, tests: number) {
  const chance = Math.min(1, Math.max(0, expected / counts));
  const p = Math.min(1, exactBinomialTwoSided(hits, counts, chance));
  const log10P = log10ExactBinomialTwoSided(hits, counts, chance);
  const [low, high] = clopperPearson(hits, counts, 0.95);
  const share = hits / counts;
  const effect = { name: effectName, value: share - chance, interval: [low - chance, high - chance] as const };
  const test: Measurement = { name: T.binomial(), statistic: hits, n: counts, p, log10P, effect };
  const standardDeviation = Math.sqrt(counts * chance * (1 - chance));
  return {
    test,
    facts: {
      counts,
      hits,
      expected,
      standardDeviation,
      share,
      shareLow: low,
      shareHigh: high,
      shareExpected: chance,
      ...chanceFacts(log10P, tests),
    },
    cells: [share, low, high, chance, log10P],
  };
}

import type { Dataset } from '../data/dataset.ts';
import { shareMargin, turnoutMargin } from '../queries/percentage-margins.ts';
import { finestStations } from '../queries/stations.ts';
import { benfordMean, benfordProbabilities } from '../stats/benford.ts';
import { chiSquareTest } from '../stats/chi-square.ts';
import { lastDigits } from '../stats/digit-counts.ts';
import { secondDigitMean } from '../stats/digit-means.ts';
import { moments } from '../stats/moments.ts';
import { randomStream } from '../stats/random.ts';
import { binomialDraw } from '../stats/sampling.ts';
import { sum } from '../stats/sum.ts';
import { tally } from '../stats/tally.ts';
import { isWholePercentage } from '../stats/whole-percentages.ts';

/** What a published test looks at; all speak against the null the larger their statistic is. */
export interface PublishedTest {
  readonly name: string;
  readonly title: string;
  /** What is computed, and what the literature compares it with. */
  readonly method: string;
  /** The value textbooks have it pass at 1 %; absent where there is none that does not depend on the data. */
  readonly textbook?: number;
  readonly reference: { readonly cite: string; readonly url: string };
}

/** The tests the audit is set beside, each at the critical value that the same elections without manipulation give it. */
export const PUBLISHED_TESTS: readonly PublishedTest[] = [
  {
    name: 'second-digit-mean',
    title: 'Second-digit mean',
    method: 'Distance of the mean second digit of the leader’s votes from 4.187, in its standard errors; two-sided.',
    textbook: 2.5758293035489004,
    reference: {
      cite: 'Mebane (2008), Election forensics: the second-digit Benford’s law test',
      url: 'https://www.brookings.edu/books/election-fraud/',
    },
  },
  {
    name: 'last-digit-chi-square',
    title: 'Last-digit χ²',
    method: 'Pearson’s χ² of the last digits of the leader’s votes against equal frequencies, nine degrees of freedom.',
    textbook: 21.665994333461924,
    reference: { cite: 'Beber & Scacco (2012), What the numbers say', url: 'https://doi.org/10.1093/pan/mps003' },
  },
  {
    name: 'turnout-skewness',
    title: 'Skewness of logit turnout',
    method: 'Distance of the skewness of the logit of turnout from 0; stations with 0 or 100 % are left out.',
    reference: { cite: 'Klimek, Yegorov, Hanel & Thurner (2012)', url: 'https://doi.org/10.1073/pnas.1210722109' },
  },
  {
    name: 'turnout-kurtosis',
    title: 'Kurtosis of logit turnout',
    method: 'Distance of the kurtosis of the logit of turnout from 3; stations with 0 or 100 % are left out.',
    reference: { cite: 'Klimek, Yegorov, Hanel & Thurner (2012)', url: 'https://doi.org/10.1073/pnas.1210722109' },
  },
  {
    name: 'integer-percentages',
    title: 'Integer percentages by Monte Carlo',
    method:
      'Turnouts and shares of the leader within 0.05 points of a whole percentage, less their mean over stations drawn anew with their own percentages, in the standard deviations of those draws.',
    textbook: 2.3263478740408408,
    reference: { cite: 'Kobak, Shpilkin & Pshenichnikov (2016)', url: 'https://doi.org/10.1214/16-AOAS904' },
  },
];

/** Times every station is drawn anew. The authors take 10,000; a standard deviation of 30 draws is known to some 13 %. */
const DRAWS = 30;
/** Smallest station whose percentages are looked at, as published. */
const FEWEST_VOTERS = 100;

/**
 * The statistics of the published tests on the finest official table, by name; one that cannot be computed is absent.
 *
 * @param seed of the Monte Carlo draws
 * @see PUBLISHED_TESTS
 * @example publishedStatistics(dataset, 1)['last-digit-chi-square']; // 9.4
 */
export function publishedStatistics(dataset: Dataset, seed: number): Record<string, number> {
  const stations = finestStations(dataset);
  if (!stations) return {};
  const votes = stations.votes[stations.leader];
  const turnout = turnoutMargin(stations, 'cast');
  const share = shareMargin(dataset, stations, stations.leader);
  const counts = votes && tally(votes);
  const statistics = {
    'second-digit-mean': counts && distanceInErrors(counts),
    'last-digit-chi-square': counts && counts.n > 0 ? chiSquareTest(lastDigits(counts), Array(10).fill(0.1)).statistic : undefined,
    ...(turnout && shapeOf(turnout.part, turnout.whole)),
    'integer-percentages': integerPercentages(
      [turnout, share].filter((one) => one !== undefined),
      seed,
    ),
  };
  return Object.fromEntries(Object.entries(statistics).filter(([, value]) => value !== undefined && Number.isFinite(value))) as Record<
    string,
    number
  >;
}

function distanceInErrors(counts: ReturnType<typeof tally>): number | undefined {
  const found = secondDigitMean(counts);
  if (!found) return undefined;
  return Math.abs(found.estimate - benfordMean(2)) / (SECOND_DIGIT_SD / Math.sqrt(found.n));
}

/** Standard deviation of the second digit under Benford's law, 2.873. */
const SECOND_DIGIT_SD = Math.sqrt(sum(benfordProbabilities(2).map((chance, digit) => chance * (digit - benfordMean(2)) ** 2)));

function shapeOf(part: Float64Array, whole: Float64Array): Record<string, number> {
  const logits: number[] = [];
  for (let at = 0; at < part.length; at++) {
    const rest = whole[at] - part[at];
    if (part[at] > 0 && rest > 0) logits.push(Math.log(part[at] / rest));
  }
  if (logits.length < 3 || logits.every((one) => one === logits[0])) return {};
  const { skewness, kurtosis } = moments(logits);
  return { 'turnout-skewness': Math.abs(skewness), 'turnout-kurtosis': Math.abs(kurtosis - 3) };
}

/** z of the number of whole percentages against draws of every station with its own percentages. */
function integerPercentages(margins: readonly { part: Float64Array; whole: Float64Array }[], seed: number): number | undefined {
  let observed = 0;
  let stations = 0;
  const drawn = new Float64Array(DRAWS);
  const { uniform } = randomStream(seed, 0);
  for (const { part, whole } of margins)
    for (let at = 0; at < part.length; at++) {
      const k = part[at];
      const n = whole[at];
      if (!(n >= FEWEST_VOTERS && k > 0 && k < n)) continue;
      stations++;
      if (isWholePercentage(k, n)) observed++;
      for (let draw = 0; draw < DRAWS; draw++) if (isWholePercentage(binomialDraw(uniform, n, k / n), n)) drawn[draw]++;
    }
  if (stations === 0) return undefined;
  const mean = sum(drawn) / DRAWS;
  const sd = Math.sqrt(sum(drawn.map((one) => (one - mean) ** 2)) / (DRAWS - 1));
  return sd > 0 ? (observed - mean) / sd : undefined;
}

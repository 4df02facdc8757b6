import { logGamma } from './distributions/gamma.ts';
import { type ErrorLikelihood, errorLikelihood, logVotes, RECORD_ERRORS, type RecordError } from './record-likelihoods.ts';

/** A station is never counted for less than this, so that misrecorded ones do not widen the others. */
const LEAST_LOG = -25;
/** What the precision is divided by in the classes of honest stations that follow the expectation less closely. */
const LOOSER = [1, 10, 100] as const;
const [SMALLEST, LARGEST] = [Math.log(5), Math.log(20_000)];
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Width of the interval of ln M at which the search ends. */
const SETTLED = 1e-3;
const MOST_STEPS = 500;

/** Votes and expected shares of stations, by contestant. */
export interface ExpectedVotes {
  readonly votes: readonly Float64Array[];
  readonly shares: readonly Float64Array[];
}

/** What is probable of one station. */
export interface RecordPosterior {
  /** Probability of each kind of error. */
  readonly kinds: Readonly<Record<RecordError, number>>;
  /** Probability of a class that follows the expectation less closely, or not at all, without any of the errors. */
  readonly apart: number;
  /** The likeliest way of each kind that is possible. */
  readonly ways: Readonly<Partial<Record<RecordError, ErrorLikelihood>>>;
}

/** Which records are probably wrong. */
export interface Misrecorded {
  /** M of the Dirichlet–multinomial of stations that follow the expectation. */
  readonly precision: number;
  /** Part of the stations of each class: as expected (three widths, then any counts), then each kind of error. */
  readonly parts: readonly number[];
  /** One for each station with expected shares, else undefined. */
  readonly stations: readonly (RecordPosterior | undefined)[];
}

/**
 * The probability of each kind of error at each station.
 *
 * An honest record is Dirichlet–multinomial around the expectation with precision M, M/10 or M/100, or has any counts with the same
 * probability; a wrong one is what `errorLikelihood` says. The parts of all classes are fitted by expectation–maximisation.
 *
 * @param given votes and expected shares; stations with a share that is not a number are left out
 * @param precision M where it is known; by the profile likelihood, each station bounded below at −25, where it is not
 * @throws RangeError when no station has expected shares
 * @see Dempster, Laird & Rubin (1977) J. R. Stat. Soc. B 39:1–38
 */
export function misrecorded(given: ExpectedVotes, precision = fittedPrecision(given)): Misrecorded {
  const places = placesOf(given);
  const rows = places.map((i) => likelihoods(records(given.votes, i), records(given.shares, i), precision));
  const parts = fittedParts(rows.map(({ scaled }) => scaled));
  const stations: (RecordPosterior | undefined)[] = new Array(given.votes[0].length).fill(undefined);
  for (const [at, i] of places.entries()) stations[i] = posterior(rows[at], parts);
  return { precision, parts, stations };
}

/**
 * The precision M under which the votes are most likely, each station counted for at least e⁻²⁵.
 *
 * @throws RangeError when no station has expected shares
 */
export function fittedPrecision(given: ExpectedVotes): number {
  const rows = placesOf(given).map((i) => [records(given.votes, i), records(given.shares, i)] as const);
  if (rows.length === 0) throw new RangeError('fittedPrecision: no station has expected shares');
  const likelihoodAt = (log: number): number =>
    rows.reduce((sum, [votes, shares]) => sum + Math.max(LEAST_LOG, logVotes(votes, shares, Math.exp(log))), 0);
  let [low, high] = [SMALLEST, LARGEST];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atLeft, atRight] = [likelihoodAt(left), likelihoodAt(right)];
  while (high - low > SETTLED) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = likelihoodAt(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = likelihoodAt(right);
    }
  }
  return Math.exp((low + high) / 2);
}

/** The values of one station, by contestant. */
export const records = (columns: readonly Float64Array[], i: number): Float64Array => Float64Array.from(columns, (column) => column[i]);

function placesOf({ votes, shares }: ExpectedVotes): number[] {
  const places: number[] = [];
  for (let i = 0; i < (votes[0]?.length ?? 0); i++) if (shares.every((column) => column[i] > 0)) places.push(i);
  return places;
}

interface Likelihoods {
  /** Likelihoods of all classes, divided by the largest. */
  readonly scaled: Float64Array;
  readonly ways: RecordPosterior['ways'];
}

function likelihoods(votes: Float64Array, shares: Float64Array, precision: number): Likelihoods {
  const ways: Partial<Record<RecordError, ErrorLikelihood>> = {};
  const wrong = RECORD_ERRORS.map((kind) => {
    const way = errorLikelihood(kind, votes, shares, precision);
    if (way) ways[kind] = way;
    return way?.log ?? Number.NEGATIVE_INFINITY;
  });
  const logs = [...LOOSER.map((looser) => logVotes(votes, shares, precision / looser)), logAnyCounts(votes), ...wrong];
  const most = Math.max(...logs);
  return { scaled: Float64Array.from(logs, (log) => Math.exp(log - most)), ways };
}

/** Logarithm of one over the number of ways to divide as many votes among as many contestants. */
function logAnyCounts(votes: Float64Array): number {
  const n = votes.reduce((sum, count) => sum + count, 0);
  return logGamma(n + 1) + logGamma(votes.length) - logGamma(n + votes.length);
}

function fittedParts(rows: readonly Float64Array[]): number[] {
  const classes = LOOSER.length + 1 + RECORD_ERRORS.length;
  let parts = Array.from({ length: classes }, (_, k): number => (k < LOOSER.length + 1 ? 0.01 : 0.001));
  parts[0] += 1 - parts.reduce((sum, part) => sum + part, 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = new Array<number>(classes).fill(0);
    for (const row of rows) {
      let all = 0;
      for (let k = 0; k < classes; k++) all += parts[k] * row[k];
      for (let k = 0; k < classes; k++) next[k] += (parts[k] * row[k]) / all / rows.length;
    }
    const moved = next.reduce((most, part, k) => Math.max(most, Math.abs(part - parts[k])), 0);
    parts = next;
    if (moved < 1e-9) break;
  }
  return parts;
}

/** Part of an error that is planted to see whether it would be found: one station in a thousand, where fewer are wrong. */
const LEAST_PART = 0.001;

/**
 * Of some stations spread over all, the part at which an exchange of the two contestants with most votes would be found, that is,
 * have a probability above one half, if one station in a thousand had been exchanged.
 *
 * @returns a fraction; NaN where no station has expected shares
 */
export function powerOfExchange(given: ExpectedVotes, { precision, parts }: Pick<Misrecorded, 'precision' | 'parts'>): number {
  const sums = given.votes.map((column) => column.reduce((sum, count) => sum + (count > 0 ? count : 0), 0));
  const [first, second] = Array.from(sums.keys()).sort((a, b) => sums[b] - sums[a]);
  const planted = parts.map((part, k) => (k === LOOSER.length + 1 ? Math.max(part, LEAST_PART) : part));
  const places = placesOf(given);
  const step = Math.max(1, Math.floor(places.length / 1000));
  const some = places.filter((_, i) => i % step === 0);
  const seen = some.filter((i) => {
    const votes = records(given.votes, i);
    [votes[first], votes[second]] = [votes[second], votes[first]];
    return posterior(likelihoods(votes, records(given.shares, i), precision), planted).kinds.exchanged > 0.5;
  });
  return seen.length / some.length;
}

function posterior({ scaled, ways }: Likelihoods, parts: readonly number[]): RecordPosterior {
  const weighed = parts.map((part, k) => part * scaled[k]);
  const all = weighed.reduce((sum, weight) => sum + weight, 0);
  const honest = LOOSER.length;
  const kinds = Object.fromEntries(RECORD_ERRORS.map((kind, k) => [kind, weighed[honest + 1 + k] / all])) as Record<RecordError, number>;
  return { kinds, apart: weighed.slice(1, honest + 1).reduce((sum, weight) => sum + weight, 0) / all, ways };
}

import { exactBinomialTwoSided } from '../../../stats/distributions/binomial.ts';
import { type ExpectedVotes, type Misrecorded, type RecordPosterior, records } from '../../../stats/misrecorded.ts';
import { RECORD_ERRORS, type RecordError } from '../../../stats/record-likelihoods.ts';

/** A record is counted as found above this probability. */
export const FOUND = 0.5;
/** A record is listed from this probability of any error, or of none that explains it. */
const LISTED = 0.02;
/** Expected shares of two contestants that differ by this much make an exchange visible. */
const VISIBLE = 0.1;
const NORMAL_95 = 1.959963984540054;

/** A record that may be wrong, and what would have been cast. */
export interface SuspectRecord {
  /** The station. */
  readonly at: number;
  /** `moved`: no kind of error explains it, and it is far from the expectation; an unusual place looks the same. */
  readonly kind: RecordError | 'moved';
  readonly probability: number;
  /** Votes by contestant, probably cast. */
  readonly undone: readonly number[];
  /** The contestants it concerns. */
  readonly between: readonly [number, number];
  /** How many votes would change their contestant. */
  readonly corrected: number;
}

/** A number expected, with its 95 % interval. */
export interface ExpectedNumber {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How often exchanged votes were to the gain of a contestant, against what random exchanges would do. */
export interface Side {
  readonly contestant: number;
  /** Found exchanges that gave it votes, and all that concern it. */
  readonly gained: number;
  readonly of: number;
  /** Part of random exchanges that would give it votes. */
  readonly byChance: number;
  /** Two-sided and exact. */
  readonly p: number;
}

/** Every station with expected shares, those listed first by the votes that opening them is expected to correct. */
export interface SuspectRecords {
  readonly asked: number;
  readonly listed: readonly SuspectRecord[];
  readonly expected: Readonly<Record<RecordError, number>>;
  /** All kinds together. */
  readonly number: ExpectedNumber;
  /** Votes that each contestant would gain if every error were undone. */
  readonly net: readonly ExpectedNumber[];
  /** Votes expected to be with another contestant. */
  readonly corrected: number;
  readonly sides: readonly Side[];
}

/** Gathers what the posteriors of single stations amount to. */
export function suspectRecords(given: ExpectedVotes, { stations }: Misrecorded): SuspectRecords {
  const known = stations.flatMap((posterior, at) => (posterior ? [{ at, posterior }] : []));
  const listed = known.flatMap(({ at, posterior }) => suspectAt(given, at, posterior));
  const worth = ({ probability, corrected }: SuspectRecord): number => probability * corrected;
  listed.sort((a, b) => worth(b) - worth(a) || a.at - b.at);
  const expected = Object.fromEntries(
    RECORD_ERRORS.map((kind) => [kind, known.reduce((sum, { posterior }) => sum + posterior.kinds[kind], 0)]),
  ) as Record<RecordError, number>;
  const whether = known.map(({ posterior }) => RECORD_ERRORS.map((kind) => [posterior.kinds[kind], 1] as const));
  return {
    asked: known.length,
    listed,
    expected,
    number: expectedNumber(whether),
    net: given.votes.map((column, c) =>
      expectedNumber(known.map(({ at, posterior }) => changes(posterior, (undone) => undone[c] - column[at]))),
    ),
    corrected: expectedNumber(
      known.map(({ at, posterior }) => changes(posterior, (undone) => movedVotes(records(given.votes, at), undone))),
    ).value,
    sides: given.votes.length < 2 ? [] : sidesOf(given, listed),
  };
}

const movedVotes = (printed: ArrayLike<number>, undone: readonly number[]): number =>
  undone.reduce((sum, count, c) => sum + Math.abs(count - printed[c]), 0) / 2;

/** What undoing each kind changes, with the probability of the kind. */
const changes = ({ kinds, ways }: RecordPosterior, change: (undone: readonly number[]) => number): (readonly [number, number])[] =>
  RECORD_ERRORS.flatMap((kind) => {
    const way = ways[kind];
    return way && kinds[kind] > 1e-9 ? [[kinds[kind], change(way.undone)] as const] : [];
  });

/** The sum over stations of values with their probabilities, and its interval from the variances. */
function expectedNumber(stations: readonly (readonly (readonly [probability: number, value: number])[])[]): ExpectedNumber {
  let [value, variance] = [0, 0];
  for (const values of stations) {
    let [mean, square] = [0, 0];
    for (const [probability, one] of values) {
      mean += probability * one;
      square += probability * one * one;
    }
    value += mean;
    variance += square - mean * mean;
  }
  const half = NORMAL_95 * Math.sqrt(Math.max(0, variance));
  return { value, low: value - half, high: value + half };
}

function suspectAt(given: ExpectedVotes, at: number, { kinds, apart, ways }: RecordPosterior): SuspectRecord[] {
  const printed = records(given.votes, at);
  const kind = RECORD_ERRORS.reduce((best, other) => (kinds[other] > kinds[best] ? other : best));
  const way = ways[kind];
  if (way && kinds[kind] >= LISTED && kinds[kind] >= apart)
    return [{ at, kind, probability: kinds[kind], undone: way.undone, between: way.between, corrected: movedVotes(printed, way.undone) }];
  if (apart <= FOUND) return [];
  const { undone, between } = movedBack(printed, records(given.shares, at));
  return [{ at, kind: 'moved', probability: apart, undone, between, corrected: movedVotes(printed, undone) }];
}

/** Gives the largest surplus over the expectation back to the contestant that lacks most, as far as both reach. */
function movedBack(printed: Float64Array, shares: Float64Array): { undone: number[]; between: [number, number] } {
  const all = printed.reduce((sum, count) => sum + count, 0);
  const surplus = Array.from(printed, (count, c) => count - all * shares[c]);
  const [from, to] = [surplus.indexOf(Math.max(...surplus)), surplus.indexOf(Math.min(...surplus))];
  const moved = Math.round(Math.min(surplus[from], -surplus[to]));
  const undone = Array.from(printed);
  undone[from] -= moved;
  undone[to] += moved;
  return { undone, between: [to, from] };
}

/**
 * For each contestant the exchanges found that gave it votes, against random exchanges of the same two: a contestant who leads
 * nearly everywhere loses by nearly every exchange, and that is no one-sidedness.
 */
function sidesOf(given: ExpectedVotes, listed: readonly SuspectRecord[]): Side[] {
  const found = listed.filter(({ kind, probability }) => kind === 'exchanged' && probability > FOUND);
  const behind = new Map<string, number>();
  const chance = (contestant: number, other: number): number => {
    const key = `${contestant} ${other}`;
    const known = behind.get(key) ?? partBehind(given.shares[contestant], given.shares[other]);
    behind.set(key, known);
    return known;
  };
  const contestants = given.votes.length === 2 ? [0] : Array.from(given.votes.keys());
  return contestants.flatMap((contestant): Side[] => {
    const own = found.filter(({ between }) => between.includes(contestant));
    if (own.length === 0) return [];
    const gained = own.filter(({ at, undone }) => undone[contestant] < given.votes[contestant][at]).length;
    const others = own.map(({ between }) => between[between[0] === contestant ? 1 : 0]);
    const byChance = others.reduce((sum, other) => sum + chance(contestant, other), 0) / own.length;
    return [{ contestant, gained, of: own.length, byChance, p: exactBinomialTwoSided(gained, own.length, byChance) }];
  });
}

/** Of the stations where an exchange would be seen, the part where the first contestant is expected behind the second. */
function partBehind(one: Float64Array, other: Float64Array): number {
  let [behind, visible] = [0, 0];
  for (let at = 0; at < one.length; at++) {
    if (!(Math.abs(one[at] - other[at]) > VISIBLE)) continue;
    visible++;
    if (one[at] < other[at]) behind++;
  }
  // Half a station on either side, so that nothing is impossible.
  return (behind + 0.5) / (visible + 1);
}

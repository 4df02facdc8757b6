import type { Contest } from '../../data/contest.ts';
import type { Decision } from './decision.ts';
import { decisionsUnder } from './decisions.ts';
import { countOf, type Margin, perBallot, slackOf, timesOf } from './margin.ts';
import { type DecisionKind, marginsOf } from './margins.ts';
import type { OfficialResult, Result, ResultRows } from './result.ts';

/** Ballots in doubt, and in what way. */
export interface DoubtfulBallots {
  /**
   * `whole`: a station of which nothing is sure but how many ballots it has at most; `moved`: ballots that may have gone to
   * another contestant; `counted`: ballots that may have been added, lost or rejected; `known`: protocols say what the votes were.
   */
  readonly kind: 'whole' | 'moved' | 'counted' | 'known';
  readonly ballots: number;
  /** Of `known`, the votes that each contestant would have more, or with a minus sign fewer. */
  readonly net?: readonly number[];
}

/** Everything in doubt: by row of the table that holds the result, and what is in doubt of no one row. */
export interface Doubt {
  readonly rows: readonly (DoubtfulBallots & { readonly row: number })[];
  readonly totals?: readonly (DoubtfulBallots & { readonly kind: 'moved' | 'counted' | 'known' })[];
}

/** A decision, and whether it stands whatever the doubtful ballots were. */
export interface DoubtedDecision {
  readonly decision: Decision;
  readonly stands: boolean;
}

export interface CouldMatter {
  /** Null where nothing is in doubt, or nothing was decided. */
  readonly couldMatter: boolean | null;
  /** Ballots in doubt, each counted once, and the stations that they lie in. */
  readonly ballots: number;
  readonly stations: number;
  readonly decisions: readonly DoubtedDecision[];
}

/**
 * Whether what is in doubt could have changed a decision.
 *
 *     a station wholly in doubt     − what it holds of the margin, then ballots × the least a ballot can be worth
 *     k moved                       − k × (the most a vote is worth − the least)
 *     k added, lost or rejected     − k × the most a ballot is worth, either way
 *     protocols known               the difference they make
 *
 * A ballot's worth is what it adds to the margin of the decision (`Margin`): ±1 for the first against another, so that k moved
 * ballots weigh 2k there. A decision stands if every comparison that it rests on does, with the lower ends of all doubts added:
 * not the closest alone, since a doubt may weigh more in another. Of several doubts at one station the one that weighs most counts.
 * The lower ends may not all be possible together, which errs towards "could have changed".
 *
 * @throws RangeError when ballots are not whole numbers ≥ 0, or a row is none of the table
 */
export function couldMatter(
  contest: Contest,
  official: OfficialResult,
  doubt: Doubt,
  decisions = decisionsUnder(contest, official),
): CouldMatter {
  const entries = gathered(contest, official, doubt);
  const { ballots, stations } = entries;
  const kinds = new Map<DecisionKind, boolean>();
  const stands = (kind: DecisionKind): boolean => {
    const asked = () => marginsOf(kind, contest, official.result).every((margin) => isSafe(margin, official.result, entries));
    // Seats are divided among those who pass.
    const known = kinds.get(kind) ?? (asked() && (kind !== 'seat' || stands('threshold')));
    kinds.set(kind, known);
    return known;
  };
  const doubted = decisions.map((decision) => ({ decision, stands: stands(decision.kind) }));
  const asked = ballots > 0 && decisions.length > 0;
  return { couldMatter: asked ? doubted.some((one) => !one.stands) : null, ballots, stations, decisions: doubted };
}

/** The doubts of one place: one station, or the totals. */
type Place = readonly (DoubtfulBallots & { readonly holds?: Result })[];

/** The places in doubt: the stations first, then what is in doubt of no one station. */
interface Places {
  readonly all: readonly Place[];
  readonly stations: number;
}

interface Entries extends Places {
  /** Places with several doubts, of which the one that weighs most counts. */
  readonly several: readonly Place[];
  /** All other doubts together, by kind. */
  readonly whole: { readonly ballots: number; readonly holds: Result };
  readonly moved: number;
  readonly counted: number;
  readonly net: readonly number[];
  readonly ballots: number;
  /** Votes that a ballot carries, at most: all of them may have been for one contestant. */
  readonly votesPerBallot: number;
}

function placesOf({ rows }: OfficialResult, { rows: doubted, totals = [] }: Doubt): Places {
  const places = new Map<number, Place>();
  for (const { row, ...one } of doubted) {
    if (!rows || !Number.isInteger(row) || row < 0 || row >= rows.size) throw new RangeError(`couldMatter: there is no row ${row}`);
    const holds = one.kind === 'whole' ? { holds: heldBy(rows, row) } : {};
    places.set(row, [...(places.get(row) ?? []), { ...one, ...holds }]);
  }
  const all = [...places.values(), ...totals.map((one) => [one])];
  if (all.flat().some(({ ballots }) => !Number.isSafeInteger(ballots) || ballots < 0))
    throw new RangeError('couldMatter: ballots must be whole numbers ≥ 0');
  return { all, stations: places.size };
}

/** Ballots in doubt at a place, each counted once. */
const ballotsAt = (place: Place): number => Math.max(...place.map(({ ballots }) => ballots));

function gathered({ votesPerBallot = 1 }: Contest, official: OfficialResult, doubt: Doubt): Entries {
  const { result } = official;
  const { all, stations } = placesOf(official, doubt);
  const single = all.flatMap((place) => (place.length === 1 ? place : []));
  const ballotsOf = (kind: DoubtfulBallots['kind']) => single.reduce((sum, one) => sum + (one.kind === kind ? one.ballots : 0), 0);
  const held = single.flatMap(({ holds }) => (holds ? [holds] : []));
  return {
    all,
    several: all.filter((place) => place.length > 1),
    whole: { ballots: ballotsOf('whole'), holds: added(result, held) },
    moved: ballotsOf('moved'),
    counted: ballotsOf('counted'),
    net: result.votes.map((_, contestant) =>
      single.reduce((sum, one) => sum + (one.kind === 'known' ? (one.net?.[contestant] ?? 0) : 0), 0),
    ),
    ballots: all.reduce((sum, place) => sum + ballotsAt(place), 0),
    votesPerBallot,
    stations,
  };
}

/** What of the doubts would have to be true for a decision to fall. */
export interface FewestDoubts {
  readonly stations: number;
  readonly ballots: number;
}

/**
 * The fewest places in doubt whose lower ends together turn a decision, those that weigh most first; undefined where all of them
 * do not. Of ballots of no one station only so many count as are needed.
 */
export function fewestDoubts(contest: Contest, official: OfficialResult, doubt: Doubt, decision: Decision): FewestDoubts | undefined {
  const { result } = official;
  const entries = gathered(contest, official, doubt);
  const kinds: readonly DecisionKind[] = decision.kind === 'seat' ? ['seat', 'threshold'] : [decision.kind];
  const turned = kinds.flatMap((kind) => marginsOf(kind, contest, result)).filter((margin) => !isSafe(margin, result, entries));
  const own = (margin: Margin) => margin.for === decision.for && margin.against === decision.against;
  const margin = turned.find(own) ?? turned[0];
  if (!margin) return undefined;
  const worth = worths(margin, result.votes.length, entries.votesPerBallot, asBigInt);
  const lowest = (place: Place): bigint =>
    place.map((one) => BigInt(lowerEnd(margin, worth, one, asBigInt))).reduce((least, end) => (end < least ? end : least));
  const ends = entries.all.map((place, at) => ({ end: lowest(place), ballots: ballotsAt(place), isStation: at < entries.stations }));
  let left = slackOf(margin, result);
  let [stations, ballots] = [0, 0];
  for (const one of ends.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0))) {
    if (left < 0n || one.end >= 0n) break;
    const needed = (left * BigInt(one.ballots)) / -one.end + 1n;
    stations += one.isStation ? 1 : 0;
    ballots += one.isStation || needed > BigInt(one.ballots) ? one.ballots : Number(needed);
    left += one.end;
  }
  return { stations, ballots };
}

const asBigInt: Exact = (value) => BigInt(value) as unknown as number;

/** What a row adds to the result; its roll is in no doubt. */
function heldBy({ votes, valid, cast }: ResultRows, row: number): Result {
  return { votes: votes.map((column) => column[row]), valid: valid[row], cast: (cast ?? valid)[row] };
}

function added({ votes }: Result, held: readonly Result[]): Result {
  const sums = votes.map(() => 0);
  let [valid, cast] = [0, 0];
  for (const one of held) {
    for (let contestant = 0; contestant < sums.length; contestant++) sums[contestant] += one.votes[contestant];
    valid += one.valid;
    cast += one.cast ?? 0;
  }
  return { votes: sums, valid, cast };
}

/** Whether a margin stands with the lower ends of all doubts. */
function isSafe(margin: Margin, result: Result, entries: Entries): boolean {
  const slack = slackOf(margin, result);
  // An open tie goes either way.
  if (slack < 0n) return false;
  const { several, whole, moved, counted, net } = entries;
  const exact = wholeNumbers(margin, result, entries);
  const worth = worths(margin, result.votes.length, entries.votesPerBallot, exact);
  const single: Place = [
    { kind: 'whole', ...whole },
    { kind: 'moved', ballots: moved },
    { kind: 'counted', ballots: counted },
    { kind: 'known', ballots: 0, net },
  ];
  let lower = exact(0);
  for (const one of single) lower += lowerEnd(margin, worth, one, exact);
  for (const place of several) {
    let least = lowerEnd(margin, worth, place[0], exact);
    for (let at = 1; at < place.length; at++) {
      const end = lowerEnd(margin, worth, place[at], exact);
      if (end < least) least = end;
    }
    lower += least;
  }
  return slack + BigInt(lower) >= 0n;
}

/** Turns a number into one that every product and sum below is exact in. */
type Exact = (value: number) => number;

/** Plain numbers where they hold everything that a margin can come to, else whole numbers of any length, used by the same operators. */
function wholeNumbers({ terms }: Margin, { valid, cast = 0 }: Result, { ballots, net, votesPerBallot }: Entries): Exact {
  const all = valid + cast + votesPerBallot * ballots + net.reduce((sum, votes) => sum + Math.abs(votes), 0);
  const most = 8 * terms.reduce((sum, { times }) => sum + Math.abs(times), 0) * all;
  return most <= Number.MAX_SAFE_INTEGER ? (value) => value : asBigInt;
}

interface Worths {
  /** Least of a ballot that may be anything, or not be there. */
  readonly least: number;
  /** Between the best and the worst vote for a contestant. */
  readonly range: number;
  /** Most that one ballot more, less, or rejected changes. */
  readonly most: number;
  /** Of a ballot for each contestant. */
  readonly each: readonly number[];
}

/** What a ballot is worth in a margin: cast for a contestant or for nobody in it, cast and invalid, valid after all, or not there. */
function worths(margin: Margin, contestants: number, votesPerBallot: number, exact: Exact): Worths {
  const each = Array.from({ length: contestants }, (_, contestant) => perBallot(margin, contestant));
  const valid = [perBallot(margin, undefined), ...each];
  const cast = timesOf(margin, 'cast');
  const changes = [cast, ...valid, ...valid.map((worth) => worth - cast)];
  return {
    least: exact(votesPerBallot * Math.min(0, cast, ...valid)),
    range: exact(votesPerBallot * (Math.max(...each) - Math.min(...each))),
    most: exact(votesPerBallot * Math.max(...changes.map(Math.abs))),
    each: each.map(exact),
  };
}

function lowerEnd({ terms }: Margin, { least, range, most, each }: Worths, one: Place[number], exact: Exact): number {
  const { kind, ballots, net = [], holds } = one;
  if (kind === 'moved') return exact(-ballots) * range;
  if (kind === 'counted') return exact(-ballots) * most;
  let end = exact(0);
  if (kind === 'known') {
    for (let contestant = 0; contestant < net.length; contestant++) end += exact(net[contestant]) * each[contestant];
    return end;
  }
  end += exact(ballots) * least;
  // The roll stays: only votes and ballots of the station are out.
  if (holds) for (const { of, times } of terms) end -= exact(times) * exact(countOf(holds, of));
  return end;
}

import type { Contest } from '../../data/contest.ts';
import type { Decision } from './decision.ts';
import { decisionsUnder } from './decisions.ts';
import { type Margin, perBallot, slackOf, timesOf } from './margin.ts';
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
  const entries = gathered(official, doubt);
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

interface Entries {
  /** Places with several doubts, of which the one that weighs most counts. */
  readonly several: readonly Place[];
  /** All other doubts together, by kind. */
  readonly whole: { readonly ballots: number; readonly holds: Result };
  readonly moved: number;
  readonly counted: number;
  readonly net: readonly number[];
  readonly ballots: number;
  readonly stations: number;
}

function gathered({ result, rows }: OfficialResult, { rows: doubted, totals = [] }: Doubt): Entries {
  const places = new Map<number, Place>();
  for (const { row, ...one } of doubted) {
    if (!rows || !Number.isInteger(row) || row < 0 || row >= rows.size) throw new RangeError(`couldMatter: there is no row ${row}`);
    const holds = one.kind === 'whole' ? { holds: heldBy(rows, row) } : {};
    places.set(row, [...(places.get(row) ?? []), { ...one, ...holds }]);
  }
  const all = [...places.values(), ...totals.map((one) => [one])];
  if (all.flat().some(({ ballots }) => !Number.isSafeInteger(ballots) || ballots < 0))
    throw new RangeError('couldMatter: ballots must be whole numbers ≥ 0');
  const single = all.flatMap((place) => (place.length === 1 ? place : []));
  const ballotsOf = (kind: DoubtfulBallots['kind']) => single.reduce((sum, one) => sum + (one.kind === kind ? one.ballots : 0), 0);
  const held = single.flatMap(({ holds }) => (holds ? [holds] : []));
  return {
    several: all.filter((place) => place.length > 1),
    whole: { ballots: ballotsOf('whole'), holds: added(result, held) },
    moved: ballotsOf('moved'),
    counted: ballotsOf('counted'),
    net: result.votes.map((_, contestant) =>
      single.reduce((sum, one) => sum + (one.kind === 'known' ? (one.net?.[contestant] ?? 0) : 0), 0),
    ),
    ballots: all.reduce((sum, place) => sum + Math.max(...place.map(({ ballots }) => ballots)), 0),
    stations: places.size,
  };
}

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
function isSafe(margin: Margin, result: Result, { several, whole, moved, counted, net }: Entries): boolean {
  const worth = worths(margin, result.votes.length);
  const single: Place = [
    { kind: 'whole', ...whole },
    { kind: 'moved', ballots: moved },
    { kind: 'counted', ballots: counted },
    { kind: 'known', ballots: 0, net },
  ];
  let left = slackOf(margin, result);
  // An open tie goes either way.
  if (left < 0n) return false;
  for (const one of single) left += lowerEnd(margin, worth, one);
  for (const place of several) {
    const ends = place.map((one) => lowerEnd(margin, worth, one));
    left += ends.reduce((least, end) => (end < least ? end : least));
  }
  return left >= 0n;
}

interface Worths {
  /** Least of a ballot that may be anything, or not be there. */
  readonly least: bigint;
  /** Between the best and the worst vote for a contestant. */
  readonly range: bigint;
  /** Most that one ballot more, less, or rejected changes. */
  readonly most: bigint;
}

/** What a ballot is worth in a margin: cast for a contestant or for nobody in it, cast and invalid, valid after all, or not there. */
function worths(margin: Margin, contestants: number): Worths {
  const whom = [undefined, ...Array.from({ length: contestants }, (_, contestant) => contestant)];
  const valid = whom.map((one) => perBallot(margin, one));
  const cast = timesOf(margin, 'cast');
  const changes = [cast, ...valid, ...valid.map((worth) => worth - cast)];
  return {
    least: BigInt(Math.min(0, cast, ...valid)),
    range: BigInt(Math.max(...valid.slice(1)) - Math.min(...valid.slice(1))),
    most: BigInt(Math.max(...changes.map(Math.abs))),
  };
}

function lowerEnd(margin: Margin, { least, range, most }: Worths, { kind, ballots, net = [], holds }: Place[number]): bigint {
  const count = BigInt(ballots);
  if (kind === 'moved') return -count * range;
  if (kind === 'counted') return -count * most;
  if (kind === 'known') return net.reduce((all, votes, contestant) => all + BigInt(votes) * BigInt(perBallot(margin, contestant)), 0n);
  // The roll stays: only votes and ballots of the station are out.
  const own = holds ? slackOf({ ...margin, least: 0 }, holds) : 0n;
  return count * least - own;
}

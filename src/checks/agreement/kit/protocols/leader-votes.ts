import type { Dataset } from '../../../../data/dataset.ts';
import { type CountColumn, type CountName, countAt } from '../../../../data/table.ts';
import { T as MODEL } from '../../../../language/model.texts.ts';
import type { Worded } from '../../../../language/text.ts';
import type { MatchedProtocols } from '../../../../queries/matched-protocols.ts';
import { officialShares } from '../../../../queries/reference.ts';
import { totalVariation } from '../../../../stats/distance.ts';
import { type PairedDifference, pairedDifference } from '../../../../stats/paired-difference.ts';
import { type SignTest, signTest } from '../../../../stats/sign-test.ts';
import { signedRankTest } from '../../../../stats/signed-rank.ts';
import { sum, sumOfKnown } from '../../../../stats/sum.ts';
import type { Comparison, Field } from './comparison.ts';
import { T } from './leader-votes.texts.ts';

/** What shares are of: published valid votes, the votes of all contestants, or those of the contestants both sides report. */
type Base = 'valid' | 'all' | 'shared';

export const BASES: Readonly<Record<Base, Worded>> = { valid: MODEL.validVotes(), all: T.all(), shared: T.shared() };

/** One side of the comparison: votes of the leader and the whole they are a part of. */
interface Side {
  /** Station by station. */
  readonly leader: readonly number[];
  readonly whole: readonly number[];
  /** All stations together. */
  readonly leaderSum: number;
  readonly wholeSum: number;
  readonly share: number;
}

/** The votes of the stations that report every contestant on both sides. */
export interface LeaderVotes {
  /** Number of the contestant. */
  readonly leader: number;
  readonly base: Base;
  readonly pairs: readonly number[];
  readonly copies: Side;
  readonly official: Side;
  /** Shares of all these stations together, by contestant. */
  readonly shares: ReadonlyMap<number, { readonly copies: number; readonly official: number }>;
  /** Total variation distance between copies and official rows, all stations together. */
  readonly distance: number;
}

/** The votes as shares of a whole; undefined where there is no whole on both sides. */
export function leaderVotes(dataset: Dataset, { matched, fields }: Comparison): LeaderVotes | undefined {
  const asked = fields.filter(({ contestant }) => contestant !== undefined);
  const base = baseOf(dataset, matched, asked);
  if (asked.length < (base === 'valid' ? 1 : 2)) return undefined;
  const copies = reader(
    asked.map(({ own }) => own),
    matched.rows,
    base === 'valid' ? matched.table.counts.valid : undefined,
  );
  const official = reader(
    asked.map(({ theirs }) => theirs),
    matched.theirs,
    base === 'valid' ? matched.official.table.counts.valid : undefined,
  );
  const pairs = Array.from(matched.rows.keys()).filter((pair) => copies(pair) && official(pair));
  const leading = leaderAmong(dataset, matched, asked);
  return contrast(asked, base, leading, pairs, addedUp(copies, pairs, leading), addedUp(official, pairs, leading));
}

function baseOf({ contestants }: Dataset, { table, official }: MatchedProtocols, asked: readonly Field[]): Base {
  if (asked.length === contestants.length && table.complete && official.table.complete) return 'all';
  return table.counts.valid && official.table.counts.valid ? 'valid' : 'shared';
}

interface RowVotes {
  readonly votes: readonly number[];
  readonly whole: number;
}

/** Reads the votes and the whole of a pair on one side; undefined where one of them is not reported. */
function reader(columns: readonly CountColumn[], rows: Int32Array, valid: CountColumn | undefined): (pair: number) => RowVotes | undefined {
  return (pair) => {
    const votes = columns.map((column) => countAt(column, rows[pair]));
    const all = sumOfKnown(votes);
    const whole = valid ? countAt(valid, rows[pair]) : all;
    if (all === undefined || whole === undefined) return undefined;
    // A whole that its parts exceed contradicts itself, which is the matter of other checks; here the parts are the whole.
    return { votes: votes as number[], whole: Math.max(whole, all) };
  };
}

/** The official leader, or where both sides do not report them, whoever has most official votes at these stations. */
function leaderAmong(dataset: Dataset, { theirs }: MatchedProtocols, asked: readonly Field[]): number {
  const official = officialShares(dataset, dataset.areas.root);
  const national = official ? official.shares.indexOf(Math.max(...official.shares)) : -1;
  const at = asked.findIndex(({ contestant }) => contestant === national);
  if (at >= 0) return at;
  const sums = asked.map((field) => sum(Float64Array.from(theirs, (row) => countAt(field.theirs, row) ?? 0)));
  return sums.indexOf(Math.max(...sums));
}

function addedUp(read: (pair: number) => RowVotes | undefined, pairs: readonly number[], leading: number): Side & { sums: number[] } {
  const [leader, whole, sums]: [number[], number[], number[]] = [[], [], []];
  for (const pair of pairs) {
    const row = read(pair) as RowVotes;
    leader.push(row.votes[leading]);
    whole.push(row.whole);
    for (const [at, votes] of row.votes.entries()) sums[at] = (sums[at] ?? 0) + votes;
  }
  const [leaderSum, wholeSum] = [sum(leader), sum(whole)];
  return { leader, whole, leaderSum, wholeSum, share: leaderSum / wholeSum, sums };
}

function contrast(
  asked: readonly Field[],
  base: Base,
  leading: number,
  pairs: readonly number[],
  copies: Side & { sums: number[] },
  official: Side & { sums: number[] },
): LeaderVotes | undefined {
  if (pairs.length === 0 || copies.wholeSum === 0 || official.wholeSum === 0) return undefined;
  const rest = ({ sums, wholeSum }: typeof copies): number => Math.max(0, (wholeSum - sum(sums)) / wholeSum);
  const shares = (side: typeof copies): number[] => [...side.sums.map((votes) => votes / side.wholeSum), rest(side)];
  const [own, theirs] = [shares(copies), shares(official)];
  return {
    leader: asked[leading].contestant as number,
    base,
    pairs,
    copies,
    official,
    shares: new Map(asked.map(({ contestant }, at) => [contestant as number, { copies: own[at], official: theirs[at] }])),
    distance: totalVariation(own, theirs),
  };
}

/** The one hypothesis of a source: that the leader's share is raised at as many stations as it is lowered. */
export function leaderSigns({ copies, official, pairs }: LeaderVotes): SignTest | undefined {
  const signs = Float64Array.from(pairs, (_, at) => {
    const [a, b, n, m] = [copies.leader[at], official.leader[at], copies.whole[at], official.whole[at]];
    return n === 0 || m === 0 ? Math.sign(b - a) : Math.sign(b * n - a * m);
  });
  return signs.every((sign) => sign === 0) ? undefined : signTest(signs);
}

/**
 * Interval of the leader's share of all votes, official less copies, linearised and clustered by the area above the station;
 * undefined where there is no spread. Station j adds (bⱼ − P·mⱼ)/Σm − (aⱼ − p·nⱼ)/Σn.
 */
export function shareDifference({ areas }: Dataset, { table, rows }: MatchedProtocols, votes: LeaderVotes): PairedDifference | undefined {
  const { pairs, copies, official } = votes;
  const residual = ({ leader, whole, share, wholeSum }: Side, at: number): number => (leader[at] - share * whole[at]) / wholeSum;
  const pieces = Float64Array.from(
    pairs,
    (_, at) => official.share - copies.share + pairs.length * (residual(official, at) - residual(copies, at)),
  );
  const parents = Array.from(pairs, (pair) => areas.parent[table.area[rows[pair]]]);
  const number = new Map([...new Set(parents)].map((parent, index) => [parent, index]));
  const cluster = Int32Array.from(parents, (parent) => number.get(parent) as number);
  return (number.size > 1 && pairedDifference(pieces, cluster)) || pairedDifference(pieces);
}

/** Wilcoxon's test and the paired t test of the leader's votes, for those who want the sizes to count. */
export function sizeTests({ copies, official }: LeaderVotes): Record<string, number> {
  const differences = official.leader.map((votes, at) => votes - copies.leader[at]);
  if (differences.every((difference) => difference === 0)) return {};
  const rank = signedRankTest(differences);
  const paired = pairedDifference(differences);
  return { signedRank: rank.statistic, signedRankP: rank.p, ...(paired && { pairedT: paired.t, pairedTP: paired.p }) };
}

/** Turnout over the stations that give ballots and registered voters on both sides; ballots found in the boxes, else those issued. */
export function turnoutOf(
  matched: MatchedProtocols,
): { readonly turnoutCopies: number; readonly turnoutOfficial: number; readonly turnoutStations: number } | undefined {
  for (const name of ['ballotsCast', 'issued'] as const) {
    const known = Array.from(matched.rows.keys(), (pair) => turnoutCounts(matched, name, pair)).filter((counts) => counts !== undefined);
    const [ballots, registered, officialBallots, officialRegistered] = [0, 1, 2, 3].map((at) => sum(known.map((counts) => counts[at])));
    if (registered > 0 && officialRegistered > 0)
      return {
        turnoutCopies: ballots / registered,
        turnoutOfficial: officialBallots / officialRegistered,
        turnoutStations: known.length,
      };
  }
  return undefined;
}

/** Ballots and registered voters of the copy and of the official row, where all four are reported. */
function turnoutCounts({ table, official, rows, theirs }: MatchedProtocols, name: CountName, pair: number): number[] | undefined {
  const counts = [
    countAt(table.counts[name], rows[pair]),
    countAt(table.counts.registered, rows[pair]),
    countAt(official.table.counts[name], theirs[pair]),
    countAt(official.table.counts.registered, theirs[pair]),
  ];
  return counts.every((count) => count !== undefined) ? counts : undefined;
}

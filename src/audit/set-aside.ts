import type { Dataset } from '../data/dataset.ts';
import { rowOf } from '../data/table.ts';
import type { Decision } from '../queries/outcome/decision.ts';
import type { OfficialResult, Result, ResultRows } from '../queries/outcome/result.ts';
import type { Judged } from './findings.ts';

/** A result without the ballots that findings put in doubt. */
export interface SetAside {
  readonly result: Result;
  readonly ballots: number;
  readonly stations: number;
  /** Whether protocols said what some of the votes were. */
  readonly known: boolean;
  /** Whether ballots were taken of which nothing says whose they are. */
  readonly guessed: boolean;
}

/** What findings say of one place. */
interface Doubted {
  readonly ballots: number;
  /** Votes that each contestant would have more, or with a minus sign fewer. */
  readonly net?: readonly number[];
  readonly whole: boolean;
}

/**
 * Annuls the ballots that findings put in doubt, the most that each of them says. A station wholly in doubt goes with all its votes;
 * where protocols say what the votes were, those come in their place; other ballots may be anybody's, so that they are taken where
 * they change the closest decision most. Of several findings about one station that with the most ballots counts.
 *
 * @param from the result that is left after everything else was changed
 * @param isOut rows that are annulled or replaced already
 */
export function setAside(
  { contestants }: Dataset,
  { rows }: OfficialResult,
  judged: readonly Judged[],
  from: Result,
  closest: Decision | undefined,
  isOut: (row: number) => boolean,
): SetAside {
  const { places, totals } = doubtedPlaces(judged, rows, contestants, isOut);
  const votes = from.votes.slice();
  const sums = { valid: from.valid, cast: from.cast ?? from.valid };
  const take = (contestant: number, count: number): void => {
    votes[contestant] -= count;
    sums.valid -= count;
    sums.cast -= count;
  };
  const order = takenFirst(closest, votes);
  let guessed = false;
  const takeAny = (ballots: number, held: (contestant: number) => number): void => {
    let left = ballots;
    for (const contestant of order) {
      const count = Math.min(left, Math.max(0, held(contestant)), votes[contestant]);
      take(contestant, count);
      left -= count;
    }
    guessed ||= left < ballots;
    sums.cast -= left;
  };
  for (const [row, one] of places) {
    const { votes: columns, valid, cast } = rows as ResultRows;
    if (one.net) for (const [contestant, more] of one.net.entries()) take(contestant, -more);
    else if (one.whole) {
      for (const [contestant, column] of columns.entries()) votes[contestant] -= column[row];
      sums.valid -= valid[row];
      sums.cast -= (cast ?? valid)[row];
    } else takeAny(Math.min(one.ballots, (cast ?? valid)[row]), (contestant) => columns[contestant][row]);
  }
  for (const one of totals) {
    if (one.net) for (const [contestant, more] of one.net.entries()) take(contestant, -more);
    else takeAny(one.ballots, (contestant) => votes[contestant]);
  }
  const least = (count: number) => Math.max(0, count);
  const all = [...places.values(), ...totals];
  return {
    result: {
      ...from,
      votes: votes.map(least),
      valid: least(sums.valid),
      ...(from.cast !== undefined && { cast: Math.max(least(sums.valid), sums.cast) }),
    },
    ballots: all.reduce((sum, { ballots }) => sum + ballots, 0),
    stations: places.size,
    known: all.some(({ net }) => net !== undefined),
    guessed,
  };
}

/** The contestants whose votes go first: whoever would lose the closest decision; who would gain by it is spared to the end. */
function takenFirst(closest: Decision | undefined, votes: readonly number[]): number[] {
  const rank = (contestant: number): number => (contestant === closest?.against ? 0 : contestant === closest?.for ? 2 : 1);
  return [...votes.keys()].sort((a, b) => rank(a) - rank(b) || votes[b] - votes[a]);
}

function doubtedPlaces(
  judged: readonly Judged[],
  rows: ResultRows | undefined,
  contestants: Dataset['contestants'],
  isOut: (row: number) => boolean,
): { readonly places: ReadonlyMap<number, Doubted>; readonly totals: readonly Doubted[] } {
  const places = new Map<number, Doubted>();
  const totals: Doubted[] = [];
  for (const { finding, doubt } of judged) {
    if (!doubt) {
      const { ballots, net = {} } = finding.weight ?? { ballots: null };
      const votes = contestants.map(({ id }) => {
        const [least, most] = net[id] ?? [0, 0];
        return -Math.round(most > 0 ? most : least);
      });
      totals.push({ ballots: Math.round(ballots?.[1] ?? 0), whole: false, ...(votes.some((count) => count !== 0) && { net: votes }) });
      continue;
    }
    for (let at = 0; at < doubt.areas.length; at++) {
      const net = doubt.net && contestants.map((_, contestant) => Math.round(doubt.net?.[contestant]?.[at] ?? 0));
      const one: Doubted = { ballots: Math.round(doubt.most[at]), whole: doubt.kind === 'whole', ...(net && { net }) };
      const row = rows ? rowOf(rows.table, doubt.areas[at]) : -1;
      if (row < 0) totals.push(one);
      else if (!isOut(row) && (places.get(row)?.ballots ?? -1) < one.ballots) places.set(row, one);
    }
  }
  return { places, totals };
}

import { sum } from './sum.ts';

/** Seats by contestant, and who is tied for the seats that no rule given here can assign. */
export interface Apportionment {
  readonly seats: number[];
  /** Indices of the contestants tied for the last seats, in ascending order; empty when every seat is assigned. */
  readonly tied: number[];
  /** How many seats stay open because of the tie; always fewer than there are tied contestants. */
  readonly unassigned: number;
}

/**
 * Seats by the largest-remainder method with the Hare quota q = Σv / S: ⌊vᵢ/q⌋ each, then one each to the largest remainders.
 *
 * Votes are whole numbers of the contestants that take part in the allocation; one below a threshold is passed as 0. The remainders
 * vᵢ·S mod Σv are compared as whole numbers, so two contestants tie exactly when the law says they do. With `tieOrder` (indices,
 * earlier wins) ties are broken; contestants it does not name lose to those it names and stay tied with one another.
 *
 * @throws RangeError when a vote count or the number of seats is not a whole number ≥ 0, nothing was cast, or tieOrder is not a list of distinct indices
 * @see Balinski & Young (2001) Fair Representation; Pukelsheim (2017) doi:10.1007/978-3-319-64707-4
 * @example largestRemainder([5148074, 792828, 659019, 0, 0], 98).seats; // [76, 12, 10, 0, 0]
 */
export function largestRemainder(votes: readonly number[], seats: number, tieOrder: readonly number[] = []): Apportionment {
  const rank = ranks('largestRemainder', votes, seats, tieOrder);
  const { given, remainders } = quotas(votes, seats);
  const open = seats - sum(given);
  const order = (a: number, b: number) => descending(remainders[a], remainders[b]) || rank[a] - rank[b] || 0; // Infinity − Infinity is NaN
  const queue = votes.map((_, index) => index).sort(order);
  if (open === 0) return { seats: given, tied: [], unassigned: 0 };
  if (order(queue[open - 1], queue[open]) !== 0) return settle(given, queue.slice(0, open), [], 0);
  const tied = queue.filter((index) => order(index, queue[open]) === 0);
  const ahead = queue.filter((index) => order(index, queue[open]) < 0);
  return settle(given, ahead, tied, open - ahead.length);
}

/** Whole quotas vᵢ·S div Σv and remainders vᵢ·S mod Σv; in whole numbers of any length where a double does not hold the products. */
function quotas(votes: readonly number[], seats: number): { given: number[]; remainders: readonly (number | bigint)[] } {
  const all = sum(votes);
  if (all * seats <= Number.MAX_SAFE_INTEGER) {
    const remainders = votes.map((count) => (count * seats) % all);
    return { given: votes.map((count, index) => (count * seats - remainders[index]) / all), remainders };
  }
  const total = votes.reduce((all, count) => all + BigInt(count), 0n);
  const claims = votes.map((count) => BigInt(count) * BigInt(seats));
  return { given: claims.map((claim) => Number(claim / total)), remainders: claims.map((claim) => claim % total) };
}

/**
 * Seats by highest averages: each seat goes to the largest vᵢ / d(sᵢ), with d(s) = s + 1 (D'Hondt) or 2s + 1 (Sainte-Laguë).
 *
 * Votes are whole numbers; averages are compared by whole-number cross multiplication. Contestants with equal averages all get
 * a seat where there are enough; where there are not, `tieOrder` decides, or they are reported as tied. Costs seats × contestants.
 *
 * @throws RangeError when a vote count or the number of seats is not a whole number ≥ 0, nothing was cast, or tieOrder is not a list of distinct indices
 * @see Balinski & Young (2001) Fair Representation; Pukelsheim (2017) doi:10.1007/978-3-319-64707-4
 * @example highestAverages([100, 80, 30, 20], 8, 'dhondt').seats; // [4, 3, 1, 0]
 */
export function highestAverages(
  votes: readonly number[],
  seats: number,
  divisor: 'dhondt' | 'sainte-lague',
  tieOrder: readonly number[] = [],
): Apportionment {
  const rank = ranks('highestAverages', votes, seats, tieOrder);
  const given = votes.map(() => 0);
  const next = (index: number) => (divisor === 'dhondt' ? given[index] + 1 : 2 * given[index] + 1);
  // The largest product there can be decides whether doubles hold all of them.
  const exact = Math.max(...votes) * (2 * seats + 1) <= Number.MAX_SAFE_INTEGER;
  const compare = exact
    ? (a: number, b: number) => descending(votes[a] * next(b), votes[b] * next(a))
    : (a: number, b: number) => descending(BigInt(votes[a]) * BigInt(next(b)), BigInt(votes[b]) * BigInt(next(a)));
  const order = (a: number, b: number) => compare(a, b) || rank[a] - rank[b] || 0;
  let open = seats;
  while (open > 0) {
    let equal = [0];
    for (let index = 1; index < votes.length; index++) {
      const place = order(index, equal[0]);
      if (place < 0) equal = [index];
      else if (place === 0) equal.push(index);
    }
    if (equal.length > open) return { seats: given, tied: equal, unassigned: open };
    for (const index of equal) given[index]++;
    open -= equal.length;
  }
  return { seats: given, tied: [], unassigned: 0 };
}

function settle(seats: number[], winners: number[], tied: number[], unassigned: number): Apportionment {
  for (const index of winners) seats[index]++;
  return { seats, tied, unassigned };
}

function descending<T extends number | bigint>(a: T, b: T): number {
  return a > b ? -1 : a < b ? 1 : 0;
}

/** The place of each contestant in tieOrder, Infinity for those it does not name; checks the arguments on the way. */
function ranks(caller: string, votes: readonly number[], seats: number, tieOrder: readonly number[]): number[] {
  const whole = (value: number) => Number.isSafeInteger(value) && value >= 0;
  if (!votes.every(whole)) throw new RangeError(`${caller}: votes must be whole numbers ≥ 0`);
  if (!whole(seats)) throw new RangeError(`${caller}: seats must be a whole number ≥ 0, found ${seats}`);
  if (!votes.some((count) => count > 0)) throw new RangeError(`${caller}: no votes were cast`);
  const known = tieOrder.every((index) => whole(index) && index < votes.length);
  if (!known || new Set(tieOrder).size < tieOrder.length) throw new RangeError(`${caller}: tieOrder must be distinct indices of votes`);
  const places = votes.map(() => Number.POSITIVE_INFINITY);
  for (const [place, index] of tieOrder.entries()) places[index] = place;
  return places;
}

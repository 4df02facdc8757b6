import type { Contest } from '../../data/contest.ts';
import { fractionOf } from '../../stats/fraction.ts';
import { passing, type SeatDivision } from '../seats.ts';
import type { Margin } from './margin.ts';
import { isWon, outcomeOf, seatsOf, thresholdBaseOf } from './outcome.ts';
import type { Result } from './result.ts';

export type DecisionKind = 'winner' | 'majority' | 'threshold' | 'seat' | 'quorum';

/** Every comparison that the decisions of one kind rest on: they stand while all of these do. */
export function marginsOf(kind: DecisionKind, contest: Contest, result: Result): readonly Margin[] {
  const known = asked.get(result);
  const of = known?.contest === contest ? known.kinds : new Map<DecisionKind, readonly Margin[]>();
  if (known?.contest !== contest) asked.set(result, { contest, kinds: of });
  const margins = of.get(kind) ?? MARGINS[kind](contest, result);
  of.set(kind, margins);
  return margins;
}

/** The margins of a result are asked for again with every doubt. */
const asked = new WeakMap<Result, { readonly contest: Contest; readonly kinds: Map<DecisionKind, readonly Margin[]> }>();

const MARGINS: Readonly<Record<DecisionKind, (contest: Contest, result: Result) => Margin[]>> = {
  winner: winnerMargins,
  majority: majorityMargins,
  threshold: thresholdMargins,
  seat: seatMargins,
  quorum: quorumMargins,
};

/** The first against each of the others. */
function winnerMargins(contest: Contest, result: Result): Margin[] {
  const first = isWon(contest) ? outcomeOf(contest, result).winner?.[0] : undefined;
  return first === undefined ? [] : result.votes.flatMap((_, other) => (other === first ? [] : [before(contest, first, other)]));
}

function before(contest: Contest, first: number, other: number): Margin {
  const terms = [
    { of: first, times: 1 },
    { of: other, times: -1 },
  ];
  return { for: other, against: first, terms, least: leastBetween(contest, first, other) };
}

/** Where the rules put one of two first, being level is enough. */
function leastBetween({ tieBreak = [] }: Contest, one: number, other: number): 0 | 1 {
  const [mine, theirs] = [tieBreak.indexOf(one), tieBreak.indexOf(other)];
  return mine >= 0 && (theirs < 0 || mine < theirs) ? 0 : 1;
}

function majorityMargins(contest: Contest, result: Result): Margin[] {
  const holders = outcomeOf(contest, result).majority;
  if (!contest.majority || !holders) return [];
  const { numerator, denominator } = fractionOf(contest.majority.share);
  const { base } = contest.majority;
  return result.votes.map((_, contestant) => {
    const held = holders.includes(contestant) ? 1 : -1;
    const terms = [
      { of: contestant, times: held * denominator },
      { of: base, times: -held * numerator },
    ];
    // More than the share is needed: exactly the share is none.
    return held > 0 ? { against: contestant, terms, least: 1 } : { for: contestant, terms, least: 0 };
  });
}

/** Every contestant against the threshold, from above or from below. */
function thresholdMargins(contest: Contest, result: Result): Margin[] {
  const base = thresholdBaseOf(contest, result);
  if (!contest.threshold || contest.threshold > 1 || base === undefined) return [];
  const { numerator, denominator } = fractionOf(contest.threshold);
  const passed = new Set(passing(contest, result.votes, base));
  return result.votes.map((_, contestant): Margin => {
    const above = passed.has(contestant) ? 1 : -1;
    const terms = [
      { of: contestant, times: above * denominator },
      { of: contest.thresholdBase, times: -above * numerator },
    ];
    return above > 0 ? { against: contestant, terms, least: 0 } : { for: contestant, terms, least: 1 };
  });
}

function quorumMargins(contest: Contest, result: Result): Margin[] {
  const reached = outcomeOf(contest, result).quorum;
  if (contest.quorum === undefined || reached === undefined) return [];
  const { numerator, denominator } = fractionOf(contest.quorum);
  const sign = reached ? 1 : -1;
  const terms = [
    { of: 'cast' as const, times: sign * denominator },
    { of: 'registered' as const, times: -sign * numerator },
  ];
  return [{ terms, least: reached ? 0 : 1 }];
}

/**
 * The last seat of each who has one against the next seat of each other: a division is the one that the rules give exactly when
 * none of these is turned. Where one alone passes and the second has seats too, the second against the others.
 */
export function seatMargins(contest: Contest, result: Result): Margin[] {
  const division = seatsOf(contest, result);
  if (!division) return [];
  const { passed, tied } = division;
  if (passed.length === 1 && contest.secondGets !== undefined) return secondMargins(contest, result, division);
  // Without a threshold a contestant without a vote may win one.
  const among = contest.threshold ? passed : [...result.votes.keys()];
  const { seats } = division;
  if (tied.length > 1) return [seatMargin(contest, among, [tied[0], seats[tied[0]] + 1], [tied[1], seats[tied[1]]])];
  const found: Margin[] = [];
  for (const one of among) {
    if (seats[one] === 0) continue;
    for (const other of among) if (other !== one) found.push(seatMargin(contest, among, [one, seats[one]], [other, seats[other]]));
  }
  return found;
}

/** A contestant's last seat, the `held`th, against another's next. */
function seatMargin(
  contest: Contest,
  among: readonly number[],
  [one, held]: readonly [number, number],
  [other, theirs]: readonly [number, number],
): Margin {
  const { allocation, seats = 0 } = contest;
  const least = leastBetween(contest, one, other);
  const divisor = (seat: number) => (allocation === 'dhondt' ? seat : 2 * seat - 1);
  const terms =
    allocation === 'largest-remainder'
      ? among.map((of) => ({ of, times: theirs - held + 1 + (of === one ? seats : of === other ? -seats : 0) }))
      : [
          { of: one, times: divisor(theirs + 1) },
          { of: other, times: -divisor(held) },
        ];
  return { for: other, against: one, terms, least };
}

/** Who is second where one alone passes the threshold. */
function secondMargins(contest: Contest, { votes }: Result, { passed, seats, tied }: SeatDivision): Margin[] {
  const second = tied[0] ?? seats.findIndex((count, contestant) => count > 0 && !passed.includes(contestant));
  if (second < 0) return [];
  return votes.flatMap((_, other) => (other === second || passed.includes(other) ? [] : [before(contest, second, other)]));
}

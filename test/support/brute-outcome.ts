import type { Contest } from '../../src/data/contest.ts';
import type { Result } from '../../src/queries/outcome/result.ts';

/**
 * What a result decides, worked out from the definitions by trying everything: for small numbers only, and with nothing of the
 * program in it. A tie is the set of all that the rules allow.
 */
export function decidedBy(kind: string, contest: Contest, result: Result, contestant?: number): string {
  const { votes } = result;
  switch (kind) {
    case 'winner': {
      if (votes.every((count) => count === 0)) return 'nobody';
      const level = [...votes.keys()].filter((one) => votes.every((other) => votes[one] >= other));
      const ruled = level.length > 1 ? contest.tieBreak?.find((one) => level.includes(one)) : undefined;
      return String(ruled ?? level);
    }
    case 'majority': {
      const { share, base } = contest.majority!;
      return String(100 * votes[contestant!] > percent(share) * (base === 'valid' ? result.valid : result.cast!));
    }
    case 'threshold':
      return String(passes(contest, result, contestant!));
    case 'quorum':
      return String(100 * result.cast! >= percent(contest.quorum!) * result.registered!);
    default:
      return divisions(contest, result).join(' ');
  }
}

const percent = (share: number): number => Math.round(100 * share);

function passes({ threshold = 0, thresholdBase }: Contest, { votes, valid, cast }: Result, contestant: number): boolean {
  const count = votes[contestant];
  return count > 0 && 100 * count >= percent(threshold) * (threshold && thresholdBase === 'cast' ? cast! : valid);
}

/** Every division of the seats that the rules allow. */
function divisions(contest: Contest, result: Result): string[] {
  const { seats = 0, secondGets } = contest;
  const { votes } = result;
  const passed = [...votes.keys()].filter((contestant) => passes(contest, result, contestant));
  if (passed.length === 0) return [];
  if (passed.length === 1 && secondGets !== undefined) {
    const others = [...votes.keys()].filter((one) => one !== passed[0]);
    const seconds = others.filter((one) => others.every((other) => votes[one] >= votes[other]));
    return seconds.map((second) =>
      votes.map((_, one) => (one === passed[0] ? seats - secondGets : one === second ? secondGets : 0)).join('/'),
    );
  }
  const own = passed.map((contestant) => votes[contestant]);
  const allowed = contest.allocation === 'largest-remainder' ? remainders(own, seats) : averages(own, seats, contest.allocation);
  return allowed.map((one) => votes.map((_, contestant) => (passed.includes(contestant) ? one[passed.indexOf(contestant)] : 0)).join('/'));
}

/** Whole quotas, and one seat more for every choice of contestants whose remainders are no smaller than any left out. */
function remainders(votes: readonly number[], seats: number): number[][] {
  const all = votes.reduce((sum, count) => sum + count, 0);
  const quotas = votes.map((count) => Math.floor((count * seats) / all));
  const rest = votes.map((count) => (count * seats) % all);
  const open = seats - quotas.reduce((sum, one) => sum + one, 0);
  return subsets(votes.length)
    .filter((chosen) => chosen.length === open)
    .filter((chosen) => chosen.every((one) => rest.every((other, at) => chosen.includes(at) || rest[one] >= other)))
    .map((chosen) => quotas.map((quota, at) => quota + (chosen.includes(at) ? 1 : 0)));
}

/** Every division in which no one's next average is above another's last. */
function averages(votes: readonly number[], seats: number, allocation: string): number[][] {
  const divisor = (seat: number) => (allocation === 'dhondt' ? seat : 2 * seat - 1);
  const settled = (of: readonly number[]) =>
    of.every((own, one) =>
      of.every((theirs, other) => one === other || own === 0 || votes[one] * divisor(theirs + 1) >= votes[other] * divisor(own)),
    );
  return compositions(seats, votes.length).filter(settled);
}

function compositions(seats: number, among: number): number[][] {
  if (among === 1) return [[seats]];
  return Array.from({ length: seats + 1 }, (_, first) => compositions(seats - first, among - 1).map((rest) => [first, ...rest])).flat();
}

/** All subsets of the numbers below n. */
export function subsets(n: number): number[][] {
  return Array.from({ length: 2 ** n }, (_, mask) => Array.from({ length: n }, (_, at) => at).filter((at) => (mask >> at) & 1));
}

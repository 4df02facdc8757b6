import { count } from '../../language/english.ts';
import type { GuessedCounts } from './counts.ts';
import { type Guess, guess } from './guess.ts';
import type { Profile } from './numbers.ts';
import { partsOf } from './relations.ts';

/** Rows in which the votes have to exceed the ballots for a ballot to carry several. */
const MOST = 0.5;
/** Rows of slips that may have more votes than the others allow. */
const SLIPS = 0.02;
/** Most votes of a ballot that were ever seen are some 90, in Bavarian councils. */
const MOST_VOTES = 100;

/**
 * Votes of a ballot by arithmetic: where the contestants have more votes than there are valid ballots in most rows, the least whole
 * number that allows them in nearly all. More may be allowed and not used, so that it is never certain.
 */
export function votesPerBallot(
  profiles: readonly Profile[],
  counts: GuessedCounts,
  votes: readonly number[],
  rows: number,
): Guess<number> | undefined {
  const cast = counts.get('ballotsCast')?.value ?? counts.get('issued')?.value;
  if (!cast || votes.length < 2) return undefined;
  const invalid = counts.get('invalid')?.value ?? [];
  const ratios: number[] = [];
  for (let row = 0; row < rows; row++) {
    const spoilt = invalid.length > 0 ? partsOf(profiles, invalid, row) : 0;
    const ballots = partsOf(profiles, cast, row) - (Number.isNaN(spoilt) ? 0 : spoilt);
    const sum = partsOf(profiles, votes, row);
    if (ballots > 0 && sum >= 0) ratios.push(sum / ballots);
  }
  const more = ratios.filter((ratio) => ratio > 1).length;
  if (ratios.length < 2 || more <= MOST * ratios.length) return undefined;
  const sorted = ratios.sort((a, b) => a - b);
  const largest = sorted[Math.min(sorted.length - 1, Math.ceil((1 - SLIPS) * sorted.length) - 1)];
  const votesOf = Math.ceil(largest - 1e-9);
  if (votesOf < 2 || votesOf > MOST_VOTES) return undefined;
  return guess(
    votesOf,
    'unsure',
    `the votes are more than the ballots in ${count(more)} of ${count(ratios.length)} rows, up to ${largest.toFixed(2)} times as many`,
  );
}

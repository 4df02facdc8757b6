import type { Dataset } from '../../../data/dataset.ts';
import type { Text } from '../../../language/text.ts';
import { CLEAN_ELECTIONS, type CleanElection } from './clean-elections.ts';
import { T } from './clean-yardstick.texts.ts';

/** A statistic that separates elections regarded as clean from others, if upwards only. */
export type Separating = 'wholePercentages' | 'atHundred' | 'anomalousVotes' | 'peakAboveTurnout';

/** What elections regarded as clean give, those of the country of the contest left out. */
export interface CleanYardstick {
  readonly cleanLow: number;
  readonly cleanHigh: number;
  readonly cleanElections: number;
  readonly cleanCountries: number;
  /** Says that those of the same country are left out, or that they may be among them, where the country is not known. */
  readonly sameCountry: Text;
}

/**
 * The least and the most of a statistic over elections regarded as clean of other countries. Where the manifest gives no
 * `contest.country`, over all of them.
 */
export function cleanYardstick(
  { contest }: Dataset,
  statistic: Separating,
  all: readonly CleanElection[] = CLEAN_ELECTIONS,
): CleanYardstick {
  const { country } = contest;
  const others = all.flatMap((one) => {
    const value = one[statistic];
    return value === null || (country !== undefined && one.country.includes(country)) ? [] : [{ value, country: one.country[0] }];
  });
  const values = others.map(({ value }) => value);
  return {
    cleanLow: Math.min(...values),
    cleanHigh: Math.max(...values),
    cleanElections: others.length,
    cleanCountries: new Set(others.map((one) => one.country)).size,
    sameCountry: country === undefined ? T.sameCountry() : T.leftOut({ country }),
  };
}

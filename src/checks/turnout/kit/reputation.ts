import type { Dataset } from '../../../data/dataset.ts';

/** Statistics that real elections are compared by: a lower bound of J in stations of 100, and an upper bound of the middle share. */
export type ReputedStatistic = 'symmetricStations' | 'twoGroupsMiddle';

interface Reputed extends Readonly<Record<ReputedStatistic, number>> {
  /** Codes of ISO 3166-1, of two letters and of three. */
  readonly country: readonly [string, string];
}

/** Elections regarded as clean or contested, by fixtures/reference/station-cells.py. */
const ELECTIONS: readonly Reputed[] = [
  { country: ['AR', 'ARG'], symmetricStations: -0.493, twoGroupsMiddle: 0.3231 }, // argentina-cordoba2019
  { country: ['BO', 'BOL'], symmetricStations: 0.325, twoGroupsMiddle: 0.3405 }, // bolivia2020-partial
  { country: ['CA', 'CAN'], symmetricStations: -0.893, twoGroupsMiddle: 0.3343 }, // canada2011
  { country: ['DE', 'DEU'], symmetricStations: -0.624, twoGroupsMiddle: 0.3191 }, // germany2024-ep-urne
  { country: ['HU', 'HUN'], symmetricStations: -1.225, twoGroupsMiddle: 0.3107 }, // hungary2006-list
  { country: ['HU', 'HUN'], symmetricStations: -0.082, twoGroupsMiddle: 0.3116 }, // hungary2010-list
  { country: ['IL', 'ISR'], symmetricStations: -1.763, twoGroupsMiddle: 0.3095 }, // israel2019apr-k21
  { country: ['IL', 'ISR'], symmetricStations: -1.435, twoGroupsMiddle: 0.3232 }, // israel2019sep-k22
  { country: ['IL', 'ISR'], symmetricStations: -1.498, twoGroupsMiddle: 0.3142 }, // israel2021-k24
  { country: ['LT', 'LTU'], symmetricStations: -2.094, twoGroupsMiddle: 0.2954 }, // lithuania2000
  { country: ['LT', 'LTU'], symmetricStations: -0.531, twoGroupsMiddle: 0.2898 }, // lithuania2012
  { country: ['LT', 'LTU'], symmetricStations: -1.98, twoGroupsMiddle: 0.3119 }, // lithuania2020
  { country: ['PE', 'PER'], symmetricStations: -0.398, twoGroupsMiddle: 0.3157 }, // peru2021-round2
  { country: ['PL', 'POL'], symmetricStations: -0.415, twoGroupsMiddle: 0.3069 }, // poland2019-sejm
  { country: ['PL', 'POL'], symmetricStations: -0.136, twoGroupsMiddle: 0.311 }, // poland2020-round1
  { country: ['PL', 'POL'], symmetricStations: -0.423, twoGroupsMiddle: 0.311 }, // poland2020-round2
  { country: ['ES', 'ESP'], symmetricStations: -1.288, twoGroupsMiddle: 0.3432 }, // spain1982
  { country: ['ES', 'ESP'], symmetricStations: -0.066, twoGroupsMiddle: 0.3248 }, // spain2000
  { country: ['ES', 'ESP'], symmetricStations: -0.591, twoGroupsMiddle: 0.3159 }, // spain2011
  { country: ['ES', 'ESP'], symmetricStations: -0.178, twoGroupsMiddle: 0.3141 }, // spain2019-apr-congress
  { country: ['ES', 'ESP'], symmetricStations: -1.29, twoGroupsMiddle: 0.3082 }, // spain2023
  { country: ['US', 'USA'], symmetricStations: -0.432, twoGroupsMiddle: 0.2952 }, // us-texas2016
  { country: ['US', 'USA'], symmetricStations: -6.691, twoGroupsMiddle: 0.2801 }, // us-pennsylvania2024
  { country: ['MX', 'MEX'], symmetricStations: 0.375, twoGroupsMiddle: 0.3203 }, // mexico2006
];

/** How many elections of other countries regarded as clean or contested show as much. */
export interface Reputation {
  readonly asMuch: number;
  readonly reputed: number;
  readonly reputedCountries: number;
}

/**
 * How many elections regarded as clean or contested show as much, those of the country of the contest left out (`contest.country`; where
 * the manifest gives none, none is left out).
 *
 * @example reputationOf(dataset, 'symmetricStations', 0.3).asMuch; // 2 of 24
 */
export function reputationOf({ contest }: Pick<Dataset, 'contest'>, statistic: ReputedStatistic, value: number): Reputation {
  const others = ELECTIONS.filter(({ country }) => contest.country === undefined || !country.includes(contest.country));
  const shows = (one: Reputed): boolean => (statistic === 'symmetricStations' ? one[statistic] >= value : one[statistic] <= value);
  return {
    asMuch: others.filter(shows).length,
    reputed: others.length,
    reputedCountries: new Set(others.map(({ country }) => country[0])).size,
  };
}

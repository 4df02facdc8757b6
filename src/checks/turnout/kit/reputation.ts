import type { Dataset } from '../../../data/dataset.ts';
import { compareWithPanel } from '../../../queries/panel/compare.ts';

/** How many elections of other countries regarded as clean or contested show as much. */
export interface ShownByReputed {
  readonly asMuch: number;
  readonly reputed: number;
  readonly reputedCountries: number;
}

/**
 * How many elections regarded as clean or contested show as much, those of the country of the contest left out (`contest.country`; where
 * the manifest gives none, none is left out): as high a lower bound of J, or as empty a middle.
 *
 * @example reputationOf(dataset, 'symmetricStations', 0.3).asMuch; // 2 of 24
 */
export function reputationOf(
  dataset: Pick<Dataset, 'contest' | 'panel'>,
  statistic: 'symmetricStations' | 'twoGroupsMiddle',
  value: number,
): ShownByReputed {
  const { asHigh, asLow, elections, countries } = compareWithPanel(dataset, statistic, value, ['clean', 'contested']);
  return { asMuch: statistic === 'symmetricStations' ? asHigh : asLow, reputed: elections, reputedCountries: countries };
}

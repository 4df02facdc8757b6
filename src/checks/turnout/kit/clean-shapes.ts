import type { Dataset } from '../../../data/dataset.ts';
import { type Yardstick, yardstick } from '../../../queries/panel/compare.ts';
import type { ShapeStatistics } from './station-quantities.ts';

type Range = readonly [low: number, high: number];

/** Next to a normal distribution is no oddity, whatever the elections of the panel show. */
const NEAR_NORMAL: Readonly<Record<keyof ShapeStatistics, Range>> = { skewness: [-0.5, 0.5], kurtosis: [2.5, 4] };

/** Whether an interval is off the range of the clean elections and off what is next to normal. */
export function isOffShape([low, high]: Range, clean: Yardstick, moment: keyof ShapeStatistics): boolean {
  const [least, most] = NEAR_NORMAL[moment];
  return high < Math.min(clean.low, least) || low > Math.max(clean.high, most);
}

/** The ranges of the clean elections. */
export function cleanShape(dataset: Dataset, { skewness, kurtosis }: ShapeStatistics) {
  const [bySkewness, byKurtosis] = [yardstick(dataset, skewness), yardstick(dataset, kurtosis)];
  return {
    cleanElections: bySkewness.elections,
    cleanSkewnessLow: bySkewness.low,
    cleanSkewnessHigh: bySkewness.high,
    cleanKurtosisLow: byKurtosis.low,
    cleanKurtosisHigh: byKurtosis.high,
  };
}

/** The level at which several peaks are said to be seen in a clean election. */
const PEAKED = Math.log10(0.05);

/** In how many clean elections turnout, or the share of the leader, has several peaks. */
export function cleanDips(dataset: Dataset, kind: 'turnout' | 'share') {
  const peakedOf = ({ values }: Yardstick): number => values.filter((log10P) => log10P < PEAKED).length;
  const whole = yardstick(dataset, kind === 'turnout' ? 'turnoutDip' : 'shareDip');
  const areas = yardstick(dataset, 'turnoutDipOfAreas');
  return {
    cleanElections: whole.elections,
    peaked: peakedOf(whole),
    withAreas: areas.elections,
    peakedInAreas: peakedOf(areas),
  };
}

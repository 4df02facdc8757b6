import type { Skipped } from '../../../findings/check.ts';
import { cannot } from '../../../findings/observations.ts';
import { word } from '../../../language/words.ts';
import { countsOf } from '../../../queries/recorded.ts';
import type { Stations } from '../../../queries/stations.ts';
import { T as SHARED } from '../shared.texts.ts';
import { T } from './rounded-counts.texts.ts';

/**
 * Why the percentages of stations cannot be tested for round values, where the manifest says that the counts were rounded: ratios of
 * multiples of five are far more often whole than those of counts.
 */
export function roundedCounts({ source, table }: Stations): Skipped | undefined {
  if (countsOf(table) !== 'rounded') return undefined;
  return cannot(SHARED.by({ source: source.name, level: word(table.level) }), T.rounded(), T.exactNeeded());
}

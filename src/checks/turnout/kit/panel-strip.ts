import { type Figured, figured } from '../../../findings/check.ts';
import type { Compared } from '../../../queries/panel/compare.ts';
import { PANEL_STATISTICS } from '../../../queries/panel/statistics.ts';
import { countText, electionName } from '../../../queries/panel/yardstick.ts';
import type { Stations } from '../../../queries/stations.ts';
import { T } from './panel-strip.texts.ts';

/**
 * The picture of a finding that is held to other elections: this one among them, a dot an election. None where the panel has no
 * election to show.
 */
export function panelStrip(compared: Compared, { source, table }: Pick<Stations, 'source' | 'table'>): Figured[] {
  const { statistic, value, dots } = compared;
  if (dots.length === 0) return [];
  const { title, unit } = PANEL_STATISTICS[statistic];
  return [
    figured({
      id: `panel-${statistic}-${source.id}-${table.level}`,
      title: T.title({ statistic: title() }),
      kind: 'strip',
      reading: countText(compared),
      note: T.note(),
      source: source.name,
      n: dots.length,
      x: { title: title(), unit },
      y: { title: T.reputation(), unit: 'text' },
      strip: {
        value,
        dots: dots.map(({ election, value: own }) => ({ label: electionName(election), value: own, reputation: election.reputation })),
      },
    }),
  ];
}

import { english } from '../language/text.ts';
import { yardstick } from '../queries/panel/compare.ts';
import { PANEL_STATISTICS, type StatisticName } from '../queries/panel/statistics.ts';
import { statisticText } from '../queries/panel/yardstick.ts';

/** What the elections of the panel show of the statistics of a check, one line a statistic; empty where it has none. */
export function panelLines(check: string): string[] {
  const names = (Object.keys(PANEL_STATISTICS) as StatisticName[]).filter((name) => PANEL_STATISTICS[name].check === check);
  return names.flatMap((name) => {
    const clean = yardstick({ contest: { thresholdBase: 'valid', allocation: 'none' } }, name);
    if (clean.elections === 0) return [];
    const value = (one: number): string => english(statisticText(name, one));
    const disputed = clean.dots.flatMap((dot) => (dot.election.reputation === 'disputed' ? [dot.value] : []));
    const others = disputed.length > 0 ? `; disputed ones: ${value(Math.min(...disputed))} to ${value(Math.max(...disputed))}` : '';
    return [
      `${english(PANEL_STATISTICS[name].title())}: ${value(clean.low)} to ${value(clean.high)} in ${clean.elections} elections regarded as clean (nine tenths: ${value(clean.percentile5)} to ${value(clean.percentile95)})${others}`,
    ];
  });
}

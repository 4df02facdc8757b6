import type { Dataset } from '../../../data/dataset.ts';
import type { FigurePanel, Observation } from '../../../findings/check.ts';
import { figured } from '../../../findings/check.ts';
import { fixed, plural } from '../../../language/format.ts';
import { say, term } from '../../../language/text.ts';
import type { AreaMeasure } from '../../../queries/area-quantities.ts';
import type { Stations } from '../../../queries/stations.ts';
import { firstStrata, partsOf } from '../../../queries/strata.ts';
import { Z95 } from '../../../stats/confidence.ts';
import { gathered } from '../../../stats/gathered.ts';
import { MEASURES } from './area-figures.ts';

const MOST = 40;

/** Robust z of every station in one quantity, and which of them were judged. */
export interface StationScores {
  readonly name: AreaMeasure;
  readonly logit: { readonly z: ArrayLike<number>; readonly judged: ArrayLike<number> };
}

/** The middle 95 % of the stations' z, region by region; 95 % of a normal distribution lie in the band. */
export function stationScores(dataset: Dataset, stations: Stations, quantities: readonly StationScores[]): Observation[] {
  const strata = firstStrata(dataset, stations);
  if (!strata || strata.areas.length < 2) return [];
  const { level } = strata;
  const parts = partsOf(strata);
  const panels = quantities.map(({ name, logit: { z, judged } }): FigurePanel => {
    const rows = parts.flatMap(({ area, members }) => {
      const own = gathered(
        z,
        members.filter((one) => judged[one] === 1),
      ).sort();
      return own.length < 20
        ? []
        : [{ label: dataset.areas.name(area), value: quantile(own, 0.5), low: quantile(own, 0.025), high: quantile(own, 0.975) }];
    });
    return { name: MEASURES[name], reference: 0, band: [-Z95, Z95], rows };
  });
  const widths = new Map<string, number>();
  for (const { rows } of panels)
    for (const { label, low, high } of rows)
      widths.set(label as string, Math.max(widths.get(label as string) ?? 0, (high ?? 0) - (low ?? 0)));
  if (widths.size < 2) return [];
  const widest = [...widths].sort(([, a], [, b]) => b - a);
  const kept = new Set(widest.slice(0, MOST).map(([label]) => label));
  const [[region, width]] = widest;
  return [
    figured({
      id: `station-z-by-${level}`,
      title: say`How far stations lie from their neighbours, by ${term(level)}`,
      kind: 'intervals',
      reading: say`Widest is the spread of the stations of ${region}: the middle 95 % of them span ${fixed(width, 1)} standard deviations, where a normal distribution has ${fixed(2 * Z95, 1)}.`,
      marks: say`Dots: the middle station; bars: the middle 95 % of the stations of a region, in robust standard deviations from their neighbours.`,
      ...(widths.size > kept.size && { note: say`${plural(widths.size - kept.size, 'area')} with a smaller spread are not drawn.` }),
      source: stations.source.name,
      n: stations.size,
      x: { title: say`Robust z`, unit: 'number' },
      y: { title: say`Area`, unit: 'text' },
      panels: panels.map((panel) => ({ ...panel, rows: panel.rows.filter(({ label }) => kept.has(label as string)) })),
    }),
  ];
}

const quantile = (sorted: Float64Array, part: number): number => sorted[Math.round(part * (sorted.length - 1))];

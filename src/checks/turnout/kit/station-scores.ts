import { placeName } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { FigurePanel, Observation } from '../../../findings/check.ts';
import { figured } from '../../../findings/check.ts';
import { T as FIGURES } from '../../../findings/figures.texts.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import type { Text } from '../../../language/text.ts';
import { word } from '../../../language/words.ts';
import type { AreaMeasure } from '../../../queries/area-quantities.ts';
import type { Stations } from '../../../queries/stations.ts';
import { firstStrata, partsOf } from '../../../queries/strata.ts';
import { Z95 } from '../../../stats/confidence.ts';
import { selectInPlace } from '../../../stats/select.ts';
import { MEASURES } from './area-figures.ts';
import { T } from './station-scores.texts.ts';

const MOST = 40;

/** Robust z of every station in one quantity, and which of them were judged. */
export interface StationScores {
  readonly name: AreaMeasure;
  readonly logit: { readonly z: ArrayLike<number>; readonly judged: ArrayLike<number> };
}

/** The middle 95 % of the stations' z, region by region; 95 % of a normal distribution are in the band. */
export function stationScores(dataset: Dataset, stations: Stations, quantities: readonly StationScores[]): Observation[] {
  const strata = firstStrata(dataset, stations);
  if (!strata || strata.areas.length < 2) return [];
  const { level } = strata;
  const parts = partsOf(strata);
  const panels = quantities.map(({ name, logit: { z, judged } }): FigurePanel => {
    const rows = parts.flatMap(({ area, members }) => {
      const scores = judgedScores(z, judged, members);
      return scores.length < 20
        ? []
        : [
            {
              label: placeName(dataset.areas, area),
              value: quantile(scores, 0.5),
              low: quantile(scores, 0.025),
              high: quantile(scores, 0.975),
            },
          ];
    });
    return { name: MEASURES[name], reference: 0, band: [-Z95, Z95], rows };
  });
  const widths = new Map<string, number>();
  for (const { rows } of panels)
    for (const { label, low, high } of rows)
      widths.set(label as string, Math.max(widths.get(label as string) ?? 0, (high ?? 0) - (low ?? 0)));
  if (widths.size < 2) return [];
  const widest = [...widths].sort(([, a], [, b]) => b - a);
  const rank = new Map(widest.slice(0, MOST).map(([label], at) => [label, at]));
  const rankOf = ({ label }: { readonly label: Text }): number => rank.get(label as string) as number;
  const [[region, width]] = widest;
  return [
    figured({
      id: `station-z-by-${level}`,
      title: FIGURES.howFarStationsLie({ level: word(level) }),
      kind: 'intervals',
      reading: FIGURES.widestSpreadStationsMiddle({ region, width, z95: 2 * Z95 }),
      marks: FIGURES.dotsMiddleStationBars(),
      ...(widths.size > rank.size && { note: FIGURES.smallerSpreadNotDrawn({ widths: widths.size - rank.size }) }),
      source: stations.source.name,
      n: stations.size,
      x: { title: T.robustZ(), unit: 'number' },
      y: { title: MODEL.area(), unit: 'text' },
      panels: panels.map((panel) => ({
        ...panel,
        rows: panel.rows.filter(({ label }) => rank.has(label as string)).sort((a, b) => rankOf(a) - rankOf(b)),
      })),
    }),
  ];
}

/** The z of the members that were judged. */
function judgedScores(z: ArrayLike<number>, judged: ArrayLike<number>, members: Int32Array): Float64Array {
  const scores = new Float64Array(members.length);
  let size = 0;
  for (let i = 0; i < members.length; i++) if (judged[members[i]] === 1) scores[size++] = z[members[i]];
  return scores.subarray(0, size);
}

/** The value so far up among all, which are reordered. */
const quantile = (scores: Float64Array, part: number): number => selectInPlace(scores, Math.round(part * (scores.length - 1)));

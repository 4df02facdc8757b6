import type { ReportFigure } from '../../audit/report.ts';
import { join } from '../../language/format.ts';
import type { Text } from '../../language/text.ts';
import type { Teller } from '../teller.ts';
import { valueText } from './axis.ts';
import { T as FIGURES } from './figures.texts.ts';
import { T as MAPS } from './maps.texts.ts';

type Map = NonNullable<ReportFigure['maps']>[number];
type Place = NonNullable<ReportFigure['places']>[number];

/** The ends and the middle of a map in words. */
export function describedMap({ name, unit, values, middle }: Map, places: readonly Place[], tell: Teller): Text {
  const known = Array.from(values.keys()).filter((at) => values[at] !== null);
  if (known.length === 0) return FIGURES.notKnown({ tell: tell(name) });
  const value = (at: number): number => values[at] as number;
  const most = known.reduce((best, at) => (value(at) > value(best) ? at : best));
  const least = known.reduce((best, at) => (value(at) < value(best) ? at : best));
  const ends = FIGURES.highestLowestAreas({
    tell: tell(name),
    tell2: tell(places[most].label),
    value: valueText(value(most), unit),
    tell3: tell(places[least].label),
    value2: valueText(value(least), unit),
    known: known.length,
  });
  return middle === undefined ? ends : FIGURES.middleOne({ ends, value: valueText(middle, unit) });
}

/** Several maps have a scale each: it is said. */
export function withScales(figure: ReportFigure): ReportFigure {
  if ((figure.maps ?? []).length < 2) return figure;
  return { ...figure, marks: figure.marks ? join([figure.marks, MAPS.ownScales()], ' ') : MAPS.ownScales() };
}

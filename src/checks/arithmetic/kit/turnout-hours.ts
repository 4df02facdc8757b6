import { median } from 'simple-statistics';
import { placeName } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import { shareValue } from '../../../data/share.ts';
import { shareAt } from '../../../data/table.ts';
import { type FigureSeries, figured, type Observation } from '../../../findings/check.ts';
import { T as FIGURES } from '../../../findings/figures.texts.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import { word } from '../../../language/words.ts';
import type { SourceTable } from '../../../queries/reference.ts';
import { turnoutByHour } from '../../../queries/turnout-by-hour.ts';

const MOST = 25;
const FEWEST = 3;

/** Turnout through the day: a small picture for each area, with the median of all areas at every hour. */
export function turnoutHours(dataset: Dataset, { source, table }: SourceTable): Observation[] {
  const { areas } = dataset;
  const hours = turnoutByHour(table);
  if (hours.length < 2) return [];
  const x = hours.map(({ hour }) => Number(hour.slice(0, 2)) + Number(hour.slice(3)) / 60);
  const value = (row: number, at: number): number | undefined => {
    const share = shareAt(hours[at].column, row);
    return share?.relation === 'is' ? shareValue(share) : undefined;
  };
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => hours.filter((_, at) => value(row, at) !== undefined).length > 1,
  );
  if (rows.length < FEWEST || rows.length > 2000) return [];
  const middles = hours.map((_, at) => {
    const known = rows.flatMap((row) => value(row, at) ?? []);
    return known.length > 0 ? median(known) : undefined;
  });
  const series = (of: (at: number) => number | undefined) => {
    const known = hours.flatMap((_, at) => (of(at) === undefined ? [] : [at]));
    return { x: known.map((at) => x[at]), y: known.map((at) => of(at) as number) };
  };
  const distance = (row: number): number =>
    Math.max(...hours.map((_, at) => Math.abs((value(row, at) ?? middles[at] ?? 0) - (middles[at] ?? 0))));
  const shown = rows.length > MOST ? rows.toSorted((a, b) => distance(b) - distance(a) || a - b).slice(0, MOST) : rows;
  const last = hours.length - 1;
  const ends = rows.filter((row) => value(row, last) !== undefined).sort((a, b) => (value(a, last) as number) - (value(b, last) as number));
  const [least, most] = [ends[0], ends[ends.length - 1]];
  const expected: FigureSeries = { name: FIGURES.middleOneAllAreas(), ...series((at) => middles[at]), as: 'expected' };
  const name = (row: number): string => placeName(areas, table.area[row]);
  return [
    figured({
      id: `turnout-by-hour-${source.id}-${table.level}${source.tables.indexOf(table) > 0 ? `-${source.tables.indexOf(table)}` : ''}`,
      title: FIGURES.turnoutThroughDay({ level: word(table.level) }),
      kind: 'lines',
      ...(ends.length > 0 && {
        reading: FIGURES.turnoutLiesBetweenMiddle({
          hour: hours[last].hour,
          value: value(least, last) as number,
          name: name(least),
          value2: value(most, last) as number,
          name2: name(most),
          middles: middles[last] as number,
        }),
      }),
      ...(shown.length < rows.length && {
        note: FIGURES.shownLieFarthestFrom({ shown: shown.length, rows: rows.length }),
      }),
      source: source.name,
      n: rows.length,
      x: { title: FIGURES.hourDay(), unit: 'number', range: [x[0], x[last]] },
      y: { title: MODEL.turnout2(), unit: 'percent' },
      parts: shown.map((row) => ({ name: name(row), series: [{ name: FIGURES.area(), ...series((at) => value(row, at)) }, expected] })),
    }),
  ];
}

import { median } from 'simple-statistics';
import { placeName } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import { shareValue } from '../../../data/share.ts';
import { shareAt } from '../../../data/table.ts';
import { type FigureSeries, figured, type Observation } from '../../../findings/check.ts';
import { count, percent, plural } from '../../../language/format.ts';
import { say, term } from '../../../language/text.ts';
import type { SourceTable } from '../../../queries/reference.ts';

const MOST = 25;
const FEWEST = 3;

/** Turnout through the day, a small picture an area, each with the middle one of all areas at every hour. */
export function turnoutHours(dataset: Dataset, { source, table }: SourceTable): Observation[] {
  const { areas } = dataset;
  const hours = table.turnoutAt.toSorted((a, b) => (a.hour < b.hour ? -1 : 1));
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
  const expected: FigureSeries = { name: say`The middle one of all areas`, ...series((at) => middles[at]), as: 'expected' };
  const name = (row: number): string => placeName(areas, table.area[row]);
  return [
    figured({
      id: `turnout-by-hour-${source.id}-${table.level}${source.tables.indexOf(table) > 0 ? `-${source.tables.indexOf(table)}` : ''}`,
      title: say`Turnout through the day, by ${term(table.level)}`,
      kind: 'lines',
      ...(ends.length > 0 && {
        reading: say`At ${hours[last].hour} turnout lies between ${percent(value(least, last) as number, 1)} (${name(least)}) and ${percent(value(most, last) as number, 1)} (${name(most)}); the middle one of the areas has ${percent(middles[last] as number, 1)}.`,
      }),
      ...(shown.length < rows.length && {
        note: say`Shown are the ${count(shown.length)} of ${plural(rows.length, 'area')} that lie farthest from the middle.`,
      }),
      source: source.name,
      n: rows.length,
      x: { title: say`Hour of the day`, unit: 'number', range: [x[0], x[last]] },
      y: { title: say`Turnout`, unit: 'percent' },
      parts: shown.map((row) => ({ name: name(row), series: [{ name: say`The area`, ...series((at) => value(row, at)) }, expected] })),
    }),
  ];
}

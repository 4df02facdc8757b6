import type { ReportFigure } from '../../audit/report.ts';
import { safeText } from '../escape.ts';
import { valueText } from './axis.ts';
import { describedMap, withScales } from './described-map.ts';
import { T as FIGURES } from './figures.texts.ts';
import { type Drawing, framed, isNarrow, MARGIN } from './frame.ts';
import { T } from './maps.texts.ts';
import { INK, inkOn, rampColour } from './palette.ts';
import { rampLegend } from './ramp.ts';
import { rankedBars } from './ranked.ts';
import { type Attributes, element, label, path, SMALL } from './svg.ts';
import { lines } from './text-width.ts';
import { told } from './told.ts';

const WIDTH = 860;
const GAP = 26;
/** Areas that are shown as bars where a map has no room for their names. */
const MOST_RANKED = 40;
const UNKNOWN = '#ffffff';

type Map = NonNullable<ReportFigure['maps']>[number];
type Place = NonNullable<ReportFigure['places']>[number];

/** Maps of areas, one a quantity: a grid of tiles with names and numbers, or outlines; the darker the higher. */
export function mapChart(figure: ReportFigure, drawing: Drawing): string {
  const { maps = [], places = [] } = figure;
  const { tell } = drawing;
  if (isNarrow(drawing) && (figure.kind === 'tiles' || places.length <= MOST_RANKED)) return rankedBars(figure, drawing);
  const width = Math.min(WIDTH, drawing.room);
  const columns = Math.max(1, ...places.map(({ column = 0 }) => column + 1));
  const rows = Math.max(1, ...places.map(({ row = 0 }) => row + 1));
  const tiles = figure.kind === 'tiles';
  // Wide grids stand one below the other: a tile has to hold a name.
  const beside = isNarrow(drawing) || (tiles && columns > 6) ? 1 : Math.min(2, Math.max(1, maps.length));
  const wide = (width - 2 * MARGIN - (beside - 1) * GAP) / beside;
  const side = wide / columns;
  const tall = tiles ? Math.min(side, 58) * rows : wide * highest(places);
  const block = tall + 76;
  return framed(withScales(figure), drawing, {
    width,
    height: Math.ceil(maps.length / beside) * block,
    legend: maps.some(({ middle }) => middle !== undefined)
      ? [
          {
            text: FIGURES.middleAllAreas(),
            draw: (x, y) => [element('line', { x1: x, x2: x, y1: y - 7, y2: y + 7, stroke: INK.official, 'stroke-width': 2.5 })],
          },
        ]
      : [],
    described: maps.map((map) => describedMap(map, places, tell)),
    draw: (top) =>
      maps.flatMap((map, at) => {
        const left = MARGIN + (at % beside) * (wide + GAP);
        const head = top + Math.floor(at / beside) * block;
        const known = map.values.filter((value): value is number => value !== null);
        const [low, high] = [Math.min(...known), Math.max(...known)];
        const colour = (value: number | null): string =>
          value === null ? UNKNOWN : rampColour(high > low ? (value - low) / (high - low) : 0.5);
        const legend =
          known.length > 0
            ? rampLegend({ left: left + wide - 190, top: head + 10, width: 180, low, high, unit: map.unit, middle: map.middle }, tell)
            : [];
        return [
          label(tell(map.name), left, head + 20, { 'font-weight': 600 }, wide - 210),
          ...legend,
          ...places.flatMap((place, index) =>
            tiles
              ? tile(place, map, index, { left, top: head + 46, wide: side, tall: tall / rows }, colour, drawing)
              : area(place, map, index, { left, top: head + 46, wide }, colour, drawing),
          ),
        ];
      }),
  });
}

function tile(
  { label: name, column = 0, row = 0 }: Place,
  { values, unit }: Map,
  at: number,
  { left, top, wide, tall }: { left: number; top: number; wide: number; tall: number },
  colour: (value: number | null) => string,
  drawing: Drawing,
): string[] {
  const { tell } = drawing;
  const value = values[at];
  const fill = colour(value);
  const x = left + column * wide;
  const y = top + row * tall;
  const centre = { 'text-anchor': 'middle', fill: inkOn(fill), 'font-size': SMALL } as const;
  const words = T.place({ name, value: value === null ? '–' : valueText(value, unit) });
  const marks = [
    element('rect', { x: x + 1.5, y: y + 1.5, width: wide - 3, height: tall - 3, rx: 3, fill, stroke: '#6b6b6b', 'stroke-width': 1 }),
    ...nameOf(tell(name), wide - 5, x + wide / 2, y + tall / 2 - 4, centre),
    label(
      value === null ? '–' : tell(valueText(value, unit)),
      x + wide / 2,
      y + tall / 2 + 21,
      { ...centre, 'font-weight': 600 },
      wide - 8,
    ),
  ];
  return [told(marks.join(''), name, words, drawing)];
}

/** A name in up to three lines where it needs them; a longer one is shortened. */
function nameOf(name: string, width: number, x: number, y: number, attributes: Attributes): string[] {
  const parts = lines(safeText(name), width, SMALL);
  if (parts.length === 1 || parts[0].endsWith('…')) return [label(name, x, y + 6, attributes, width)];
  // What does not fit the last line either stands whole in its title.
  const shown = parts.length > 3 ? [parts[0], parts[1], parts.slice(2).join(' ')] : parts;
  const [first, step] = shown.length === 2 ? [y - 6, 14] : [y - 13, 12];
  return shown.map((part, at) => label(part, x, first + at * step, attributes, width));
}

function area(
  { label: name, outline = [] }: Place,
  { values, unit }: Map,
  at: number,
  { left, top, wide }: { left: number; top: number; wide: number },
  colour: (value: number | null) => string,
  drawing: Drawing,
): string[] {
  const { tell } = drawing;
  const value = values[at];
  const fill = colour(value);
  const rings = outline.map((ring) => ringPoints(ring, left, top, wide));
  if (rings.length === 0) return [];
  const largest = rings.reduce((best, ring) => (ring.length > best.length ? ring : best));
  const middle = (axis: 0 | 1): number => (Math.min(...largest.map((one) => one[axis])) + Math.max(...largest.map((one) => one[axis]))) / 2;
  const span = Math.max(...largest.map(([x]) => x)) - Math.min(...largest.map(([x]) => x));
  const words = value === null ? '–' : tell(valueText(value, unit));
  const marks = [
    element('path', {
      d: rings.map((ring) => path(ring, true)).join(''),
      fill,
      'fill-rule': 'evenodd',
      stroke: '#4d4d4d',
      'stroke-width': 0.75,
    }),
    ...(span > 34
      ? [
          label(
            `${tell(name)} ${words}`,
            middle(0),
            middle(1) + 4,
            { 'text-anchor': 'middle', 'font-size': SMALL, fill: inkOn(fill) },
            span - 6,
          ),
        ]
      : []),
  ];
  return [told(marks.join(''), name, T.place({ name, value: words }), drawing)];
}

function ringPoints(ring: readonly number[], left: number, top: number, wide: number): [number, number][] {
  const points: [number, number][] = [];
  for (let at = 0; at + 1 < ring.length; at += 2) points.push([left + ring[at] * wide, top + ring[at + 1] * wide]);
  return points;
}

/** How tall the outlines stand in a box one wide. */
function highest(places: readonly Place[]): number {
  let most = 0;
  for (const { outline = [] } of places)
    for (const ring of outline) for (let at = 1; at < ring.length; at += 2) most = Math.max(most, ring[at]);
  return most;
}

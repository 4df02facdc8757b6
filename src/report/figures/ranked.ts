import type { ReportFigure } from '../../audit/report.ts';
import { safeText } from '../escape.ts';
import { scaleOver, valueText } from './axis.ts';
import { describedMap, withScales } from './described-map.ts';
import { T as FIGURES } from './figures.texts.ts';
import { type Drawing, framed, MARGIN } from './frame.ts';
import { T } from './maps.texts.ts';
import { EXPECTED_DASH } from './marks.ts';
import { INK } from './palette.ts';
import { element, label, SMALL } from './svg.ts';
import { lines } from './text-width.ts';
import { told } from './told.ts';

const LABELS = 128;
const VALUES = 56;
const ROW = 19;
/** A name in two lines. */
const TWO = 29;
const HEAD = 34;
/** Areas beyond this are told in the table alone. */
const MOST = 60;

/** The areas of a map as bars, the highest first: what a map says on a screen that is too narrow for its names. */
export function rankedBars(figure: ReportFigure, drawing: Drawing): string {
  const { maps = [], places = [] } = figure;
  const { tell, room } = drawing;
  const names = places.map(({ label: name }) => lines(safeText(tell(name)), LABELS - 8, SMALL).slice(0, 2));
  const pitch = names.some((one) => one.length > 1) ? TWO : ROW;
  const block = HEAD + Math.min(MOST, places.length) * pitch + 14;
  return framed(withScales(figure), drawing, {
    width: room,
    height: maps.length * block,
    legend: maps.some(({ middle }) => middle !== undefined)
      ? [{ text: FIGURES.middleAllAreas(), draw: (x, y) => [line(x, y - 7, y + 7)] }]
      : [],
    described: maps.map((map) => describedMap(map, places, tell)),
    draw: (top) =>
      maps.flatMap(({ name, values, unit, middle }, nth) => {
        const head = top + nth * block;
        const order = Array.from(values.keys())
          .sort((a, b) => (values[b] ?? Number.NEGATIVE_INFINITY) - (values[a] ?? Number.NEGATIVE_INFINITY) || a - b)
          .slice(0, MOST);
        const left = MARGIN + LABELS;
        const across = scaleOver(
          [0, ...values.filter((value): value is number => value !== null)],
          [left, room - MARGIN - VALUES],
          4,
          true,
        );
        const rows = order.flatMap((place, at) => {
          const y = head + HEAD + at * pitch;
          const value = values[place];
          const words = names[place];
          const marks = [
            ...words.map((word, index) =>
              label(
                word,
                left - 8,
                y + pitch / 2 + 4 + (index - (words.length - 1) / 2) * 12,
                { 'text-anchor': 'end', 'font-size': SMALL },
                LABELS - 4,
              ),
            ),
            ...(value === null
              ? [label('–', left, y + pitch / 2 + 4, { 'font-size': SMALL })]
              : [
                  element('rect', {
                    x: across(0),
                    y: y + 3,
                    width: Math.max(0.5, across(value) - across(0)),
                    height: pitch - 6,
                    fill: INK.measured,
                  }),
                  label(tell(valueText(value, unit)), across(value) + 5, y + pitch / 2 + 4, { 'font-size': SMALL }),
                ]),
          ];
          const said = T.place({ name: places[place].label, value: value === null ? '–' : valueText(value, unit) });
          return [told(marks.join(''), places[place].label, said, drawing)];
        });
        return [
          label(tell(name), MARGIN, head + 22, { 'font-weight': 600 }, room - 2 * MARGIN),
          ...rows,
          ...(middle === undefined ? [] : [line(across(middle), head + HEAD - 4, head + HEAD + order.length * pitch)]),
        ];
      }),
  });
}

const line = (x: number, top: number, bottom: number): string =>
  element('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: INK.official, 'stroke-width': 2, 'stroke-dasharray': EXPECTED_DASH });

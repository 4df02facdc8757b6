import type { ReportFigure } from '../../audit/report.ts';
import { type Area, drawNotes, overlap } from './annotations.ts';
import { bottomAxis, leftAxis, scaleOver, valueText } from './axis.ts';
import { T as FIGURES } from './figures.texts.ts';
import { type Drawing, framed, isNarrow, MARGIN } from './frame.ts';
import { rampColour } from './palette.ts';
import { drawExpected, outline, seriesKeys } from './plot.ts';
import { rampLegend } from './ramp.ts';
import { type Attributes, element, label, SMALL } from './svg.ts';

const SIDE = 480;
const LEFT = 66;
/** Where on the ramp a colour stands out from white at 3:1. */
export const PALEST = 0.4;
const KEY = 170;
const NARROW_LEFT = 44;
/** The legend below, where there is no room beside. */
const BELOW = 62;

/** Counts in squares, the darker the more, on a logarithmic ramp; what the null gives is a broken line. */
export function heat(figure: ReportFigure, drawing: Drawing): string {
  const { cells, x, y, series = [] } = figure;
  const { tell } = drawing;
  const counts = cells?.count ?? [];
  const most = counts.reduce((best, one) => Math.max(best, one), 1);
  const densest = counts.indexOf(most);
  const narrow = isNarrow(drawing);
  const start = narrow ? NARROW_LEFT : LEFT;
  const side = narrow ? drawing.room - start - 2 * MARGIN - 8 : SIDE;
  const ticks = narrow ? 5 : 10;
  // A page turns its colours round on a dark ground.
  const ramp: Attributes = drawing.within ? { class: 'ramp' } : {};
  return framed(figure, drawing, {
    width: narrow ? drawing.room : start + side + 2 * MARGIN + KEY,
    height: side + 66 + (narrow ? BELOW : 0),
    legend: seriesKeys(series, 'lines', tell),
    described:
      cells && densest >= 0
        ? [
            FIGURES.mostOneSquare({
              most,
              tell: tell(x.title),
              value: valueText((cells.x[densest] + 0.5) * cells.width, x.unit),
              tell2: tell(y.title),
              value2: valueText((cells.y[densest] + 0.5) * cells.height, y.unit),
            }),
          ]
        : [],
    draw(top) {
      const box = { left: MARGIN + start, right: MARGIN + start + side, top: top + 22, bottom: top + 22 + side };
      const across = scaleOver(x.range ?? [0, 1], [box.left, box.right], ticks, true);
      const upward = scaleOver(y.range ?? [0, 1], [box.bottom, box.top], ticks, true);
      const key = narrow ? { left: box.left, top: box.bottom + 44 } : { left: box.right + 20, top: box.top };
      const place = (value: number): number => (most > 1 ? PALEST + ((1 - PALEST) * Math.log(value)) / Math.log(most) : 0.6);
      const filled = counts.map((_, at): Area => {
        const [left, foot] = [across((cells?.x[at] ?? 0) * (cells?.width ?? 0)), upward((cells?.y[at] ?? 0) * (cells?.height ?? 0))];
        return [
          left,
          foot - Math.abs(upward(cells?.height ?? 0) - upward(0)),
          left + Math.abs(across(cells?.width ?? 0) - across(0)),
          foot,
        ];
      });
      const squares = cells
        ? counts.map((value, at) => {
            const left = across(cells.x[at] * cells.width);
            const foot = upward(cells.y[at] * cells.height);
            const wide = across(cells.width) - across(0);
            const tall = upward(0) - upward(cells.height);
            return element('rect', {
              x: Math.min(left, box.right - wide),
              y: Math.max(foot - tall, box.top),
              width: wide,
              height: tall,
              fill: rampColour(place(value)),
            });
          })
        : [];
      return [
        element('rect', { x: box.left, y: box.top, width: side, height: side, fill: '#ffffff' }),
        ...leftAxis(upward, box, ticks, y.unit, y.title, tell),
        ...bottomAxis(across, box, ticks, x, x.title, tell),
        element('g', ramp, ...squares),
        outline(box),
        ...series.flatMap((one) => drawExpected(one, across, upward)),
        ...drawNotes(figure, { across, upward, box, isTaken: (area) => filled.some((one) => overlap(one, area)) }, drawing),
        label(tell(FIGURES.stationsSquare()), key.left, key.top + 8, { 'font-size': SMALL }, 150),
        ...rampLegend(
          { left: key.left, top: key.top + 16, width: 130, low: 1, high: most, unit: 'count', palest: PALEST, attributes: ramp },
          tell,
        ),
        label(tell(FIGURES.logarithmic()), key.left, key.top + 56, { 'font-size': SMALL }, 150),
      ];
    },
  });
}

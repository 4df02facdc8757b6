import type { ReportFigure } from '../../audit/report.ts';
import { join } from '../../language/format.ts';
import { safeText } from '../escape.ts';
import { bottomAxis, leftAxis, scaleOver, valueText } from './axis.ts';
import { type Drawing, framed, isNarrow, MARGIN } from './frame.ts';
import { T } from './multiples.texts.ts';
import { drawSeries, heights, outline, seriesKeys, stepOf } from './plot.ts';
import { label, SIZE } from './svg.ts';
import { lines } from './text-width.ts';

const WIDTH = 860;
const LEFT = 44;
const GAP = 20;
const ONE_LINE = 20;

/** Small pictures of one kind on one scale, a part each, the null in every one of them. */
export function multiples(figure: ReportFigure, drawing: Drawing): string {
  const { parts = [], x, y } = figure;
  const kind = figure.kind === 'bars' ? 'bars' : 'lines';
  const width = Math.min(WIDTH, drawing.room);
  const most = isNarrow(drawing) ? (kind === 'bars' ? 1 : 2) : kind === 'bars' ? 3 : parts.length > 8 ? 5 : 4;
  const columns = Math.min(parts.length, most);
  const rows = Math.ceil(parts.length / columns);
  const high = kind === 'bars' ? 130 : 104;
  const one = (width - 2 * MARGIN - LEFT - (columns - 1) * GAP) / columns;
  // No name is cut: where one needs a second line, every part has room for it.
  const names = parts.map(({ name }) => lines(safeText(drawing.tell(name)), one, 1.07 * SIZE).slice(0, 2));
  const named = ONE_LINE + 14 * (Math.max(1, ...names.map((some) => some.length)) - 1);
  const every = parts.flatMap(({ series }) => series);
  const { tell } = drawing;
  return framed(figure, drawing, {
    width,
    height: 28 + rows * (high + named + 26) + 24,
    legend: parts.length === 0 ? [] : seriesKeys(parts[0].series, kind, tell),
    described: parts.map(({ name, series }) => {
      const seen = series.filter(({ as }) => as === undefined).flatMap((one) => one.y);
      const last = seen.length > 12 ? seen.slice(-1) : seen;
      return T.figures({
        tell: tell(name),
        last: join(
          last.map((value) => valueText(value, y.unit)),
          ', ',
        ),
      });
    }),
    draw(top) {
      const body: string[] = [label(tell(y.title), MARGIN, top + 10, { 'font-size': 11 }, width - 2 * MARGIN)];
      const step = kind === 'bars' ? Math.min(...every.map((series) => stepOf(series.x))) / 2 : 0;
      const places = x.range ?? every.flatMap((series) => series.x);
      for (const [at, { series }] of parts.entries()) {
        const column = at % columns;
        const row = Math.floor(at / columns);
        const left = MARGIN + LEFT + column * (one + GAP);
        const head = top + 28 + row * (high + named + 26);
        const box = { left, right: left + one, top: head + named, bottom: head + named + high };
        const ends = [Math.min(...places) - step, Math.max(...places) + step];
        const across = scaleOver(ends, kind === 'bars' ? [box.left, box.right] : [box.left + 6, box.right - 6], 4, true);
        const upward = scaleOver(y.range ?? [0, ...heights(every)], [box.bottom, box.top], 3);
        body.push(
          ...leftAxis(upward, box, 3, y.unit, undefined, tell, column === 0),
          ...bottomAxis(across, box, kind === 'bars' ? 10 : 4, x, undefined, tell),
          outline(box),
          ...names[at].map((part, line) =>
            label(part, left, head + named - 6 - 14 * (names[at].length - 1 - line), { 'font-weight': 600 }, one),
          ),
          ...drawSeries(series, kind, across, upward),
        );
      }
      body.push(
        label(tell(x.title), width / 2, top + 28 + rows * (high + named + 26) + 12, { 'text-anchor': 'middle', 'font-size': 11 }, width),
      );
      return body;
    },
  });
}

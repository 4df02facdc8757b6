import type { ReportFigure } from '../../audit/report.ts';
import { drawNotes, headroom, skyline } from './annotations.ts';
import { bottomAxis, leftAxis, scaleOver } from './axis.ts';
import { type Drawing, framed, isNarrow, MARGIN } from './frame.ts';
import { describedSeries, drawSeries, heights, outline, seriesKeys, tops } from './plot.ts';

const WIDTH = 760;
const HEIGHT = 300;
const LEFT = 66;
const NARROW_LEFT = 44;

/** Lines over one axis; what the null gives is a broken line, a band or single marks. */
export function lineChart(figure: ReportFigure, drawing: Drawing): string {
  const { series = [], x, y } = figure;
  const width = Math.min(WIDTH, drawing.room);
  const [left, ticks] = isNarrow(drawing) ? [NARROW_LEFT, 4] : [LEFT, 8];
  return framed(figure, drawing, {
    width,
    height: HEIGHT + 66,
    legend: seriesKeys(series, 'lines', drawing.tell),
    described: describedSeries(series, figure, drawing.tell),
    draw(top) {
      const box = { left: MARGIN + left, right: width - MARGIN - 14, top: top + 22, bottom: top + 22 + HEIGHT };
      const across = scaleOver(x.range ?? series.flatMap((one) => one.x), [box.left, box.right], ticks, x.range !== undefined);
      const values = heights(series);
      const from = y.unit === 'count' ? [0, ...values] : values;
      const upward = scaleOver(y.range ?? from, [box.bottom, box.top + headroom(figure)], 5);
      return [
        ...bottomAxis(across, box, ticks, x, x.title, drawing.tell),
        ...leftAxis(upward, box, 5, y.unit, y.title, drawing.tell),
        outline(box, drawing.within ? across : undefined),
        ...drawSeries(series, 'lines', across, upward),
        ...drawNotes(figure, { across, upward, box, ...skyline(tops(series, across, upward), box) }, drawing),
      ];
    },
  });
}

import type { ReportFigure } from '../../audit/report.ts';
import { drawNotes, headroom, skyline } from './annotations.ts';
import { bottomAxis, leftAxis, scaleOver } from './axis.ts';
import { type Drawing, framed, isNarrow, MARGIN } from './frame.ts';
import { describedSeries, drawSeries, heights, outline, seriesKeys, stepOf, tops } from './plot.ts';

const WIDTH = 760;
const HEIGHT = 280;
const LEFT = 66;
const NARROW_LEFT = 44;

/** Bars from zero, those of several series side by side; what the null gives is a broken line or a band before them. */
export function barChart(figure: ReportFigure, drawing: Drawing): string {
  const { series = [], x, y } = figure;
  const width = Math.min(WIDTH, drawing.room);
  const [left, ticks] = isNarrow(drawing) ? [NARROW_LEFT, 4] : [LEFT, 8];
  return framed(figure, drawing, {
    width,
    height: HEIGHT + 66,
    legend: seriesKeys(series, 'bars', drawing.tell),
    described: describedSeries(series, figure, drawing.tell),
    draw(top) {
      const box = { left: MARGIN + left, right: width - MARGIN - 14, top: top + 22, bottom: top + 22 + HEIGHT };
      const step = Math.min(...series.map((one) => stepOf(one.x)));
      const places = x.range ?? series.flatMap((one) => one.x);
      const ends = [Math.min(...places) - step / 2, Math.max(...places) + step / 2];
      const across = scaleOver(ends, [box.left, box.right], ticks, true);
      const upward = scaleOver([0, ...heights(series)], [box.bottom, box.top + headroom(figure)], 5);
      return [
        ...leftAxis(upward, box, 5, y.unit, y.title, drawing.tell),
        ...bottomAxis(across, box, ticks, x, x.title, drawing.tell),
        outline(box, drawing.within ? across : undefined),
        ...drawSeries(series, 'bars', across, upward),
        ...drawNotes(figure, { across, upward, box, ...skyline(tops(series, across, upward), box) }, drawing),
      ];
    },
  });
}

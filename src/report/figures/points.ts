import type { ReportFigure } from '../../audit/report.ts';
import { bottomAxis, leftAxis, scaleOver, valueText } from './axis.ts';
import { T as FIGURES } from './figures.texts.ts';
import { type Drawing, framed, isNarrow, MARGIN } from './frame.ts';
import { mark } from './marks.ts';
import { drawExpected, drawLine, outline, seriesKeys } from './plot.ts';
import { T } from './points.texts.ts';
import { label, SMALL } from './svg.ts';
import { shortened, textWidth } from './text-width.ts';
import { told } from './told.ts';

const WIDTH = 820;
const HEIGHT = 430;
const LEFT = 66;
const NARROW_HEIGHT = 330;
const NARROW_LEFT = 44;
const LONGEST = 150;

/** One labelled point an area, with a fitted line and what the null gives. */
export function scatter(figure: ReportFigure, drawing: Drawing): string {
  const { points = [], series = [], x, y } = figure;
  const { tell } = drawing;
  const width = Math.min(WIDTH, drawing.room);
  const [start, high, ticks] = isNarrow(drawing) ? [NARROW_LEFT, NARROW_HEIGHT, 4] : [LEFT, HEIGHT, 8];
  return framed(figure, drawing, {
    width,
    height: high + 66,
    legend: seriesKeys(series, 'lines', tell).map((entry, at) =>
      series[at].as === undefined ? { ...entry, draw: (right, up) => drawLineSample(right, up) } : entry,
    ),
    described: points
      .slice(0, 40)
      .map(({ label, x: right, y: up }) =>
        T.figures({ tell: tell(label), value: valueText(right, x.unit), value2: valueText(up, y.unit) }),
      ),
    draw(top) {
      const box = { left: MARGIN + start, right: width - MARGIN - 14, top: top + 22, bottom: top + 22 + high };
      const across = scaleOver(x.range ?? points.map((one) => one.x), [box.left + 12, box.right - 12], ticks);
      const upward = scaleOver(
        y.range ?? [...points.map((one) => one.y), ...series.flatMap((one) => one.y)],
        [box.bottom - 10, box.top + 10],
        6,
      );
      const spots = points.map((one) => [across(one.x), upward(one.y)] as const);
      const placed = placeLabels(
        points.map((one) => tell(one.label)),
        spots,
        box,
      );
      const left = spots.length - placed.length;
      return [
        ...bottomAxis(across, box, ticks, x, x.title, tell),
        ...leftAxis(upward, box, 6, y.unit, y.title, tell),
        outline(box),
        ...series.flatMap((one) =>
          one.as === undefined
            ? drawLine({ ...one, x: one.x, y: one.y }, 4, across, upward).slice(0, 1)
            : drawExpected(one, across, upward),
        ),
        ...spots.map(([right, up], at) =>
          told(
            mark(0, right, up, 4.5),
            points[at].label,
            T.figures({ tell: tell(points[at].label), value: valueText(points[at].x, x.unit), value2: valueText(points[at].y, y.unit) }),
            drawing,
          ),
        ),
        ...placed.map(({ text, x: at, y: height, anchor }) =>
          label(
            text,
            at,
            height,
            { 'font-size': SMALL, 'text-anchor': anchor, stroke: '#ffffff', 'stroke-width': 3, 'paint-order': 'stroke' },
            LONGEST,
          ),
        ),
        ...(left > 0
          ? [label(tell(FIGURES.labelsFindNoRoom({ left })), box.right, box.top - 10, { 'font-size': SMALL, 'text-anchor': 'end' })]
          : []),
      ];
    },
  });
}

const drawLineSample = (x: number, y: number): string[] =>
  drawLine({ name: '', x: [x - 9, x + 9], y: [y, y] }, 4, ((value: number) => value) as never, ((value: number) => value) as never).slice(
    0,
    1,
  );

interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

const AROUND: readonly (readonly [number, number, Placed['anchor']])[] = [
  [8, 4, 'start'],
  [-8, 4, 'end'],
  [0, -9, 'middle'],
  [0, 17, 'middle'],
  [7, -6, 'start'],
  [7, 14, 'start'],
  [-7, -6, 'end'],
  [-7, 14, 'end'],
];

/** A place beside its point for each label that covers no other label, no point and no edge; the rest are left out. */
export function placeLabels(
  texts: readonly string[],
  spots: readonly (readonly [number, number])[],
  box: { left: number; right: number; top: number; bottom: number },
): Placed[] {
  const taken: [number, number, number, number][] = spots.map(([x, y]) => [x - 5, y - 5, x + 5, y + 5]);
  return texts.flatMap((text, at): Placed[] => {
    const width = textWidth(shortened(text, LONGEST, SMALL), SMALL);
    for (const [right, down, anchor] of AROUND) {
      const x = spots[at][0] + right;
      const y = spots[at][1] + down;
      const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      const area: [number, number, number, number] = [from, y - 9, from + width, y + 3];
      const inside = area[0] > box.left && area[2] < box.right && area[1] > box.top && area[3] < box.bottom;
      const free = taken.every(
        (one, index) => index === at || one[0] > area[2] || one[2] < area[0] || one[1] > area[3] || one[3] < area[1],
      );
      if (!inside || !free) continue;
      taken.push(area);
      return [{ text, x, y, anchor }];
    }
    return [];
  });
}

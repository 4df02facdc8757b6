import type { ReportFigure } from '../../audit/report.ts';
import { join } from '../../language/format.ts';
import { bottomAxis, type Scale, scaleOver, valueText } from './axis.ts';
import { type Drawing, framed, MARGIN } from './frame.ts';
import { mark } from './marks.ts';
import { INK } from './palette.ts';
import { T } from './strip.texts.ts';
import { element, label, SMALL, titled } from './svg.ts';

/** No wider than a telephone, so that its words keep their size there. */
const WIDTH = 390;
const RADIUS = 4;
/** A dot needs so much room, across and upwards; in a high stack they cover each other in part. */
const STEP = 2 * RADIUS + 1;
const HIGHEST = 10 * STEP;
const NAME = 18;
const AXIS = 40;
const HEAD = 20;

type Strip = NonNullable<ReportFigure['strip']>;
type Dot = Strip['dots'][number];

/** What each reputation looks like, in the order in which they are drawn: a shape as well as a colour. */
export const MARKS = { clean: 0, contested: 4, disputed: 3 } as const;
const REPUTATIONS = Object.keys(MARKS) as (keyof typeof MARKS)[];

/** This election among others: a dot an election, in a row for each reputation, and a line where this one is. */
export function strip(figure: ReportFigure, drawing: Drawing): string {
  const { value, dots } = figure.strip ?? { value: 0, dots: [] };
  const { tell } = drawing;
  const width = Math.min(WIDTH, drawing.room);
  const { unit } = figure.x;
  const across = scaleOver([value, ...dots.map((dot) => dot.value)], [MARGIN + 8, width - MARGIN - 8], 5);
  const rows = REPUTATIONS.flatMap((reputation) => {
    const placed = stackedUp(
      dots.filter((dot) => dot.reputation === reputation),
      across,
    );
    const most = Math.max(0, ...placed.map(({ level }) => level));
    return placed.length === 0 ? [] : [{ reputation, placed, step: Math.min(STEP, HIGHEST / most), most }];
  });
  const heights = rows.map(({ step, most }) => NAME + STEP + step * most + 4);
  const height = heights.reduce((sum, one) => sum + one, HEAD);
  const here = tell(T.thisValue({ value: valueText(value, unit) }));
  return framed(figure, drawing, {
    width,
    height: height + AXIS,
    legend: [
      ...rows.map(({ reputation }) => ({
        text: T[reputation](),
        draw: (x: number, y: number) => [mark(MARKS[reputation], x, y, RADIUS)],
      })),
      { text: T.thisElection(), draw: (x: number, y: number) => [upright(x, y - 7, y + 7)] },
    ],
    described: [
      here,
      ...rows.map(({ reputation, placed }) => {
        const values = placed.map(({ dot }) => T.dot({ election: dot.label, value: valueText(dot.value, unit) }));
        return T.group({ name: T[reputation](), values: join(values, ', ') });
      }),
    ],
    draw(top) {
      const box = { left: MARGIN, right: width - MARGIN, top: top + HEAD, bottom: top + height };
      const at = across(value);
      const anchor = at < width / 3 ? 'start' : at > (2 * width) / 3 ? 'end' : 'middle';
      let y = box.top;
      return [
        ...bottomAxis(across, box, 5, figure.x, figure.x.title, tell),
        label(here, at, top + HEAD - 6, { 'text-anchor': anchor, 'font-size': SMALL, 'font-weight': 600, fill: INK.official }),
        upright(at, box.top, box.bottom),
        ...rows.flatMap(({ reputation, placed, step }, row) => {
          const bottom = y + heights[row];
          y = bottom;
          return [
            label(tell(T[reputation]()), box.left, bottom - heights[row] + 12, {
              'font-size': SMALL,
              fill: INK.faint,
              stroke: '#ffffff',
              'stroke-width': 3,
              'paint-order': 'stroke',
            }),
            ...placed.map(({ dot, level }) => {
              const name = tell(T.dot({ election: dot.label, value: valueText(dot.value, unit) }));
              const drawn = mark(MARKS[reputation], across(dot.value), bottom - 4 - RADIUS - level * step, RADIUS);
              return titled(name, drawn);
            }),
          ];
        }),
      ];
    },
  });
}

const upright = (x: number, top: number, bottom: number): string =>
  element('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: INK.official, 'stroke-width': 2 });

/** Dots that would cover each other are stacked: each on the lowest level with room. */
function stackedUp(dots: readonly Dot[], across: Scale): { dot: Dot; level: number }[] {
  const ends: number[] = [];
  return dots
    .toSorted((a, b) => a.value - b.value)
    .map((dot) => {
      const x = across(dot.value);
      const free = ends.findIndex((end) => x - end >= STEP);
      const level = free < 0 ? ends.length : free;
      ends[level] = x;
      return { dot, level };
    });
}

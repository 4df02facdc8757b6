import type { FigureSeries, ReportFigure } from '../../audit/report.ts';
import type { Text } from '../../language/text.ts';
import type { Teller } from '../teller.ts';
import { axisText, type Box, type Scale, valueText } from './axis.ts';
import { T as FIGURES } from './figures.texts.ts';
import type { KeyEntry } from './frame.ts';
import { bar, barsOf, diamond, EXPECTED_DASH, lineOf, mark, marksOf } from './marks.ts';
import { BAND, INK, seriesColour } from './palette.ts';
import { type Attributes, element, path } from './svg.ts';

/** Series of more points than this are lines without marks. */
const MARKED = 30;
const THIN = 9;

const EXPECTED = { fill: 'none', stroke: INK.official, 'stroke-width': 2, 'stroke-dasharray': EXPECTED_DASH } as const;

/** Index of each series among those that are not expected: its colour and its shape. */
export function ranks(series: readonly FigureSeries[]): number[] {
  let next = 0;
  return series.map(({ as }) => (as === undefined ? next++ : -1));
}

/** The values that an axis upwards has to hold. */
export const heights = (series: readonly FigureSeries[]): number[] =>
  series.flatMap(({ y, low = [], high = [] }) => [...y, ...low, ...high]);

/** The places that a plot draws, series by series, from left to right. */
export const tops = (series: readonly FigureSeries[], across: Scale, upward: Scale): (readonly [number, number])[] =>
  series.flatMap(({ x, y, high }) => x.map((one, at) => [across(one), upward(Math.max(y[at], high?.[at] ?? y[at]))] as const));

/** What the null gives: a band where chance leaves something open, a broken line, or marks. */
export function drawExpected({ as, x, y, low, high }: FigureSeries, across: Scale, upward: Scale): string[] {
  const found: string[] = [];
  if (low && high) {
    const there = x.map((one, at) => [across(one), upward(high[at])] as const);
    const back = x.map((one, at) => [across(one), upward(low[at])] as const).reverse();
    found.push(element('path', { d: path([...there, ...back], true), fill: BAND.fill, 'fill-opacity': 0.75 }));
    found.push(element('path', { d: path(there), fill: 'none', stroke: BAND.edge, 'stroke-width': 0.75 }));
    found.push(element('path', { d: path([...back].reverse()), fill: 'none', stroke: BAND.edge, 'stroke-width': 0.75 }));
  }
  if (as === 'marks') return [...found, ...x.map((one, at) => diamond(across(one), upward(y[at]), INK.official, 2.5))];
  return [...found, element('path', { d: path(x.map((one, at) => [across(one), upward(y[at])])), ...EXPECTED })];
}

/** What the null gives at single bars: a short line at each, in the band that chance leaves open. */
function drawExpectedBars(series: FigureSeries, across: Scale, upward: Scale): string[] {
  const { x, y, low, high } = series;
  if (!low || !high) return drawExpected(series, across, upward);
  const wide = Math.abs(across(stepOf(x)) - across(0)) * 0.44;
  return x.flatMap((one, at) => {
    const left = across(one) - wide / 2;
    return [
      element('rect', {
        x: left,
        y: upward(high[at]),
        width: wide,
        height: upward(low[at]) - upward(high[at]),
        fill: BAND.fill,
        stroke: BAND.edge,
        'stroke-width': 1,
      }),
      element('line', { x1: left, x2: left + wide, y1: upward(y[at]), y2: upward(y[at]), stroke: BAND.edge, 'stroke-width': 2 }),
    ];
  });
}

function bandPath(x: readonly number[], low: readonly number[], high: readonly number[], across: Scale, upward: Scale): string {
  const there = x.map((one, at) => [across(one), upward(high[at])] as const);
  const back = x.map((one, at) => [across(one), upward(low[at])] as const).reverse();
  return path([...there, ...back], true);
}

/** A line, with its band where it has one, and a mark at every point where there are few. */
export function drawLine({ x, y, low, high }: FigureSeries, rank: number, across: Scale, upward: Scale): string[] {
  const points = x.map((one, at) => [across(one), upward(y[at])] as const);
  const dense = x.length > 200;
  const style = dense ? { ...lineOf(rank), 'stroke-width': 1 } : lineOf(rank);
  const band = low && high ? [bandPath(x, low, high, across, upward)] : [];
  return [
    ...band.map((d) => element('path', { d, fill: seriesColour(rank), 'fill-opacity': 0.14 })),
    ...(points.length > 1 ? [element('path', { d: path(points), ...style })] : []),
    ...(points.length > MARKED || low ? [] : marksOf(rank, points)),
  ];
}

/** Bars of one series, of several side by side. */
export function drawBars({ x, y }: FigureSeries, rank: number, of: number, across: Scale, upward: Scale): string[] {
  const step = stepOf(x);
  const whole = Math.abs(across(step) - across(0));
  const wide = (whole * 0.86) / of;
  const zero = upward(0);
  return barsOf(
    rank,
    x.flatMap((one, at) => {
      const left = across(one) - (whole * 0.86) / 2 + rank * wide;
      const width = Math.max(0.5, wide - (wide > 4 ? 1 : 0));
      return y[at] === 0 ? [] : [{ x: left, y: upward(y[at]), width, height: zero - upward(y[at]) }];
    }),
  );
}

export function stepOf(x: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < x.length; at++) if (x[at] > x[at - 1]) least = Math.min(least, x[at] - x[at - 1]);
  return Number.isFinite(least) ? least : 1;
}

/** The series of a plot in its legend. */
export function seriesKeys(series: readonly FigureSeries[], kind: 'lines' | 'bars', tell: Teller): KeyEntry[] {
  const own = ranks(series);
  return series.map((one, at) => ({
    text: one.low
      ? one.as === undefined
        ? FIGURES.withIts95Band({ tell: tell(one.name) })
        : FIGURES.bandHolds95Chance({ tell: tell(one.name) })
      : one.name,
    draw: (x, y) => {
      if (one.as === 'marks') return [diamond(x, y, INK.official, 3.5)];
      if (one.as === 'expected')
        return [
          ...(one.low
            ? [element('rect', { x: x - 9, y: y - 5, width: 18, height: 10, fill: BAND.fill, stroke: BAND.edge, 'stroke-width': 0.75 })]
            : []),
          element('line', { x1: x - 9, x2: x + 9, y1: y, y2: y, ...EXPECTED }),
        ];
      if (kind === 'bars' && !(own[at] > 0 && one.x.length > MARKED)) return bar(own[at], x - 8, y - 6, 16, 11);
      return [
        element('line', { x1: x - 9, x2: x + 9, y1: y, y2: y, ...lineOf(own[at]) }),
        ...(one.x.length > MARKED || one.low ? [] : [mark(own[at], x, y)]),
      ];
    },
  }));
}

/** What a plot holds within its box, the null behind lines and before bars. */
export function drawSeries(series: readonly FigureSeries[], kind: 'lines' | 'bars', across: Scale, upward: Scale): string[] {
  const own = ranks(series);
  const bars = own.filter((rank) => rank >= 0).length;
  const draw = kind === 'bars' ? drawExpectedBars : drawExpected;
  const expected = series.filter(({ as }) => as !== undefined).flatMap((one) => draw(one, across, upward));
  // Bars side by side that are thinner than this merge into one colour: the second series is then a line.
  const thin = kind === 'bars' && bars > 1 && Math.abs(across(stepOf(series[0].x)) - across(0)) < THIN;
  const seen = series.flatMap((one, at) => {
    if (own[at] < 0) return [];
    if (kind === 'lines' || (thin && own[at] > 0)) return drawLine(one, own[at], across, upward);
    return drawBars(one, own[at], thin ? 1 : bars, across, upward);
  });
  return kind === 'bars' ? [...seen, ...expected] : [...expected, ...seen];
}

/** Where each series ends and where it is highest, in words. */
export function describedSeries(series: readonly FigureSeries[], { x, y }: Pick<ReportFigure, 'x' | 'y'>, tell: Teller): Text[] {
  return series.flatMap(({ name, x: places, y: values }) => {
    if (values.length === 0) return [];
    const top = values.reduce((best, value, at) => (value > values[best] ? at : best), 0);
    return [
      FIGURES.highestLast({
        tell: tell(name),
        value: valueText(values[top], y.unit),
        value2: axisText(places[top], x),
        value3: valueText(values[values.length - 1], y.unit),
      }),
    ];
  });
}

/** The frame of a plot; with its scale, so that the script of a page finds the place under a pointer. */
export function outline({ left, right, top, bottom }: Box, across?: Scale): string {
  const [from, to] = across?.domain() ?? [];
  const [start, end] = across?.range() ?? [];
  const scale: Attributes = across
    ? { class: 'plot', 'data-scale': [from, to, start, end].map((value) => Number(value.toPrecision(9))).join(' ') }
    : {};
  return element('rect', {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    fill: 'none',
    stroke: '#8a8a8a',
    'stroke-width': 1,
    ...scale,
  });
}

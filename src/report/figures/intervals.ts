import type { FigurePanel, ReportFigure } from '../../audit/report.ts';
import { join } from '../../language/format.ts';
import { english, type Text } from '../../language/text.ts';
import { safeText } from '../escape.ts';
import type { Teller } from '../teller.ts';
import { rules, type Scale, scaleOver, spacedTicks, type Unit, valueText, words } from './axis.ts';
import { T as FIGURES } from './figures.texts.ts';
import { type Drawing, framed, isNarrow, type KeyEntry, MARGIN } from './frame.ts';
import { T } from './intervals.texts.ts';
import { diamond, EXPECTED_DASH } from './marks.ts';
import { BAND, INK } from './palette.ts';
import { element, label, number, SIZE } from './svg.ts';
import { lines, textWidth } from './text-width.ts';
import { told } from './told.ts';

const WIDTH = 880;
const GAP = 34;
const NARROW_GAP = 6;
const ROW = 22;
/** Each further line of a label. */
const LINE = 13;
const NARROW_LABELS = 132;
/** The part of a picture that labels may take. */
const LABELS_PART = 0.38;
/** Room for the values beside a single panel. */
const VALUES = 50;
const HEAD = 30;
const AXIS = 34;
const PANELS_A_BAND = 4;
/** Rows beyond this are told in the table alone. */
const MOST_ROWS = 60;

interface Layout {
  readonly width: number;
  readonly row: number;
  readonly gap: number;
  readonly labels: number;
  readonly panel: number;
  readonly unit: Unit;
  /** Values that every panel has to hold. */
  readonly common: readonly number[] | undefined;
  readonly tell: Teller;
  readonly drawing: Drawing;
}

/** Values with their intervals, one row a source and one panel a quantity; the official figure is a broken line. */
export function intervals(figure: ReportFigure, drawing: Drawing): string {
  const { x } = figure;
  const panels = (figure.panels ?? []).slice(0, drawing.panels);
  const narrow = isNarrow(drawing);
  const width = Math.min(WIDTH, drawing.room);
  const most = narrow ? 1 : PANELS_A_BAND;
  const { tell } = drawing;
  const across = Math.max(
    1,
    Math.min(most, panels.length <= most ? panels.length : Math.ceil(panels.length / Math.ceil(panels.length / most))),
  );
  const bands = Array.from({ length: Math.ceil(panels.length / across) }, (_, band) => panels.slice(band * across, (band + 1) * across));
  const all = [...new Map(panels.flatMap((panel) => panel.rows.map(({ label: row }) => [english(row), row] as const))).values()];
  const rows = all.slice(0, drawing.rows ?? MOST_ROWS);
  const beside = panels.length === 1 && panels[0].band === undefined;
  const longest = Math.max(110, ...rows.map((row) => textWidth(tell(row), SIZE) + 20));
  const labels = narrow ? NARROW_LABELS : Math.min(250, LABELS_PART * width, longest);
  // No name is cut: where one does not fit beside its row, every row has room for its lines.
  const tallest = Math.max(1, ...rows.map((row) => labelLines(tell(row), labels).length));
  const row = ROW + (tallest - 1) * LINE;
  const bandHeight = HEAD + rows.length * row + AXIS;
  const gap = narrow || panels.length === 1 ? NARROW_GAP : GAP;
  const panel = (width - 2 * MARGIN - labels - (beside ? VALUES : 0)) / across - gap;
  // Distances in one unit are compared across panels; shares of large and small parties are not.
  const common = x.unit === 'number' ? panels.flatMap(valuesOf) : undefined;
  const layout: Layout = { width, row, gap, labels, panel, unit: x.unit, common, tell, drawing };
  return framed(figure, drawing, {
    width,
    height: bands.length * bandHeight,
    legend: legendOf({ ...figure, panels }),
    described: panels.map((one) => described(one, x.unit, tell)),
    draw: (top) => bands.flatMap((band, at) => drawBand(band, rows, top + at * bandHeight, layout)),
  });
}

const valuesOf = ({ rows, reference, band }: FigurePanel): number[] => [
  ...rows.flatMap(({ value, low = value, high = value }) => [value, low, high]),
  ...(reference === undefined ? [] : [reference]),
  ...(band ?? []),
];

function legendOf({ panels = [], marks }: ReportFigure): KeyEntry[] {
  const rows = panels.flatMap((panel) => panel.rows);
  const y2 = { stroke: INK.measured, 'stroke-width': 2 } as const;
  return [
    ...(marks === undefined && rows.some(({ low }) => low !== undefined)
      ? [
          {
            text: FIGURES.valueIts95Interval(),
            draw: (x: number, y: number) => [
              element('line', { x1: x - 9, x2: x + 9, y1: y, y2: y, ...y2 }),
              element('circle', { cx: x, cy: y, r: 4, fill: INK.measured }),
            ],
          },
        ]
      : []),
    ...(marks === undefined && rows.some(({ low }) => low === undefined)
      ? [{ text: FIGURES.valueWhichNoInterval(), draw: (x: number, y: number) => [diamond(x, y, INK.measured)] }]
      : []),
    ...(panels.some(({ band }) => band !== undefined)
      ? [
          {
            text: FIGURES.whatExpectedBandHolds(),
            draw: (x: number, y: number) => [
              element('rect', { x: x - 9, y: y - 6, width: 18, height: 12, fill: BAND.fill, stroke: BAND.edge }),
              vertical(x, y - 6, y + 6),
            ],
          },
        ]
      : panels.some(({ reference }) => reference !== undefined)
        ? [{ text: FIGURES.officialResult(), draw: (x: number, y: number) => [vertical(x, y - 7, y + 7)] }]
        : []),
  ];
}

/** A name in the lines that it needs beside its row. */
const labelLines = (name: string, labels: number): string[] => lines(safeText(name), labels - 16, SIZE);

const vertical = (x: number, top: number, bottom: number): string =>
  element('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: INK.official, 'stroke-width': 2, 'stroke-dasharray': EXPECTED_DASH });

function drawBand(panels: readonly FigurePanel[], rows: readonly Text[], top: number, layout: Layout): string[] {
  const { width, row, labels, panel, tell } = layout;
  const bottom = top + HEAD + rows.length * row;
  const order = rows.map(english);
  const middle = (at: number): number => top + HEAD + (at + 0.5) * row + 4;
  const right = MARGIN + labels + panels.length * (panel + layout.gap);
  const stripes = rows.flatMap((_, at) =>
    at % 2 === 0 ? [element('rect', { x: MARGIN, y: top + HEAD + at * row, width: width - 2 * MARGIN, height: row, fill: '#f4f4f4' })] : [],
  );
  return [
    ...stripes,
    ...rows.flatMap((name, at) => {
      const parts = labelLines(tell(name), labels);
      const first = middle(at) - ((parts.length - 1) * LINE) / 2;
      return parts.map((line, nth) =>
        label(
          line,
          MARGIN + labels - 10,
          first + nth * LINE,
          { 'text-anchor': 'end', ...(isOutside(order[at], panels) && { 'font-weight': 600 }) },
          labels - 10,
        ),
      );
    }),
    ...(panels.length === 1 && panels[0].band === undefined ? valuesBeside(panels[0], order, right, middle, layout) : []),
    ...panels.flatMap((one, at) => drawPanel(one, order, MARGIN + labels + at * (panel + layout.gap), top, bottom, layout)),
  ];
}

/** Whether a row is beyond the band that chance leaves open in any panel. */
const isOutside = (name: string, panels: readonly FigurePanel[]): boolean =>
  panels.some(
    ({ band, rows }) =>
      band && rows.some(({ label, value, low }) => english(label) === name && low === undefined && (value < band[0] || value > band[1])),
  );

/** The values of a single panel in figures, each at the end of its row. */
function valuesBeside(
  { rows }: FigurePanel,
  order: readonly string[],
  right: number,
  middle: (at: number) => number,
  { unit, tell }: Layout,
): string[] {
  const shown = rows.filter((row) => order.includes(english(row.label)));
  return shown.map(({ label: name, value }) =>
    label(tell(valueText(value, unit)), right + VALUES - 6, middle(order.indexOf(english(name))), { 'text-anchor': 'end' }),
  );
}

function drawPanel(
  { name, reference, band, rows }: FigurePanel,
  order: readonly string[],
  left: number,
  top: number,
  bottom: number,
  { row: pitch, gap, panel, unit, common, tell, drawing }: Layout,
): string[] {
  const shown = rows.filter((row) => order.includes(english(row.label)));
  const values = common ?? valuesOf({ name, reference, band, rows: shown });
  const scale = scaleOver(values, [left + 4, left + panel - 4], 3);
  const ticks = spacedTicks(scale, panel > 200 ? 5 : 3, unit, tell);
  const axis = [
    rules(ticks.map(({ tick }) => `M${number(scale(tick))} ${number(top + HEAD)}V${number(bottom)}`)),
    words(
      'middle',
      ticks.map(({ tick, text }) => label(text, scale(tick), bottom + 16)),
    ),
  ];
  return [
    label(tell(name), left + panel / 2, top + 18, { 'text-anchor': 'middle', 'font-weight': 600 }, panel + gap - 6),
    ...(band
      ? [
          element('rect', {
            x: scale(band[0]),
            y: top + HEAD,
            width: scale(band[1]) - scale(band[0]),
            height: bottom - top - HEAD,
            fill: BAND.fill,
            stroke: BAND.edge,
            'stroke-width': 0.75,
          }),
        ]
      : []),
    ...axis,
    ...(reference === undefined ? [] : [vertical(scale(reference), top + HEAD - 4, bottom)]),
    ...shown.map((row) => {
      const marks = drawMark(row, scale, top + HEAD + (order.indexOf(english(row.label)) + 0.5) * pitch);
      return told(
        marks.join(''),
        row.label,
        T.ofPanel({ name, words: T.figures({ tell: tell(row.label), value: valueText(row.value, unit) }) }),
        drawing,
      );
    }),
  ];
}

function drawMark({ value, low, high }: FigurePanel['rows'][number], scale: Scale, y: number): string[] {
  if (low === undefined || high === undefined) return [diamond(scale(value), y, INK.measured)];
  return [
    element('line', { x1: scale(low), x2: scale(high), y1: y, y2: y, stroke: INK.measured, 'stroke-width': 2 }),
    element('circle', { cx: scale(value), cy: y, r: 4, fill: INK.measured }),
  ];
}

/** The numbers of a panel in words. */
function described({ name, reference, band, rows }: FigurePanel, unit: Unit, tell: Teller): Text {
  const values = join(
    rows.slice(0, MOST_ROWS).map(({ label, value }) => T.figures({ tell: tell(label), value: valueText(value, unit) })),
    ', ',
  );
  if (reference === undefined) return T.figures2({ tell: tell(name), values });
  return band
    ? FIGURES.expected({ tell: tell(name), value: valueText(reference, unit), values })
    : FIGURES.officially({ tell: tell(name), value: valueText(reference, unit), values });
}

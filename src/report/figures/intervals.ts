import { scaleLinear } from 'd3-scale';
import { fixed } from '../../model/format.ts';
import type { FigurePanel, ReportFigure } from '../../model/report.ts';
import { element, INK, label, picture } from './svg.ts';

const MARGIN = 12;
const LABELS = 262;
const PANEL = 148;
const GAP = 30;
const NOTES = 150;
const ROW = 22;
const HEAD = 30;
const AXIS = 30;
const TITLE = 52;
const PANELS_A_BAND = 5;

/** Values with their intervals, one row a source and one panel a quantity; the official figure is a broken line. */
export function intervals({ id, title, note = '', panels = [], rowNotes }: ReportFigure): string {
  const bands = Array.from({ length: Math.ceil(panels.length / PANELS_A_BAND) }, (_, band) =>
    panels.slice(band * PANELS_A_BAND, (band + 1) * PANELS_A_BAND),
  );
  const across = Math.min(PANELS_A_BAND, panels.length);
  const width = MARGIN + LABELS + across * (PANEL + GAP) + (rowNotes ? NOTES : 0) + MARGIN;
  const rows = [...new Set(panels.flatMap((panel) => panel.rows.map((row) => row.label)))];
  const bandHeight = HEAD + rows.length * ROW + AXIS;
  const height = TITLE + bands.length * (bandHeight + GAP) + MARGIN;
  const body = [
    label(title, MARGIN, 24, { 'font-size': 15, 'font-weight': 600 }, 110),
    label('Bars: 95 % intervals. Diamonds: no interval is defined. Broken line: official result.', MARGIN, 42, { fill: INK.faint }, 120),
    ...bands.flatMap((band, index) => drawBand(band, rows, TITLE + index * (bandHeight + GAP), index === 0 ? rowNotes : undefined)),
  ];
  return picture(id, width, height, title, `${note} ${described(panels)}`, body);
}

function drawBand(panels: readonly FigurePanel[], rows: readonly string[], top: number, rowNotes: ReportFigure['rowNotes']): string[] {
  const bottom = top + HEAD + rows.length * ROW;
  const names = rows.map((row, at) => label(row, MARGIN + LABELS - 10, top + HEAD + (at + 0.5) * ROW + 4, { 'text-anchor': 'end' }, 38));
  const stripes = rows.flatMap((_, at) =>
    at % 2 === 0
      ? [
          element('rect', {
            x: MARGIN,
            y: top + HEAD + at * ROW,
            width: LABELS + panels.length * (PANEL + GAP) + (rowNotes ? NOTES : 0),
            height: ROW,
            fill: '#f5f5f5',
          }),
        ]
      : [],
  );
  const right = MARGIN + LABELS + panels.length * (PANEL + GAP);
  const notes = (rowNotes?.notes ?? []).flatMap(({ label: row, text }) =>
    rows.includes(row) ? [label(text, right, top + HEAD + (rows.indexOf(row) + 0.5) * ROW + 4, {}, 24)] : [],
  );
  return [
    ...stripes,
    ...(rowNotes ? [label(rowNotes.title, right, top + 16, { 'font-weight': 600 }, 24)] : []),
    ...notes,
    ...names,
    ...panels.flatMap((panel, at) => drawPanel(panel, rows, MARGIN + LABELS + at * (PANEL + GAP), top, bottom)),
  ];
}

function drawPanel({ name, reference, rows }: FigurePanel, order: readonly string[], left: number, top: number, bottom: number): string[] {
  const values = [
    ...rows.flatMap(({ value, low = value, high = value }) => [value, low, high]),
    ...(reference === undefined ? [] : [reference]),
  ];
  const scale = scaleLinear([Math.min(...values), Math.max(...values)], [left, left + PANEL]).nice(3);
  const ticks = scale.ticks(3);
  const axis = ticks.flatMap((tick) => [
    element('line', { x1: scale(tick), x2: scale(tick), y1: top + HEAD, y2: bottom, stroke: INK.rule }),
    label(`${fixed(100 * tick, 100 * tick === Math.round(100 * tick) ? 0 : 1)} %`, scale(tick), bottom + 16, {
      'text-anchor': 'middle',
      'font-size': 11,
      fill: INK.faint,
    }),
  ]);
  const official =
    reference === undefined
      ? []
      : [
          element('line', {
            x1: scale(reference),
            x2: scale(reference),
            y1: top + HEAD - 4,
            y2: bottom,
            stroke: INK.official,
            'stroke-width': 2,
            'stroke-dasharray': '5 3',
          }),
        ];
  const marks = rows.flatMap((row) => drawMark(row, scale, top + HEAD + (order.indexOf(row.label) + 0.5) * ROW));
  return [label(name, left + PANEL / 2, top + 16, { 'text-anchor': 'middle', 'font-weight': 600 }, 22), ...axis, ...official, ...marks];
}

function drawMark({ value, low, high }: FigurePanel['rows'][number], scale: (value: number) => number, y: number): string[] {
  if (low === undefined || high === undefined) {
    const x = scale(value);
    return [
      element('path', {
        d: `M${x - 5} ${y}L${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}Z`,
        fill: '#ffffff',
        stroke: INK.measured,
        'stroke-width': 2,
      }),
    ];
  }
  return [
    element('line', { x1: scale(low), x2: scale(high), y1: y, y2: y, stroke: INK.measured, 'stroke-width': 2 }),
    element('circle', { cx: scale(value), cy: y, r: 4, fill: INK.measured }),
  ];
}

/** The numbers of the picture in words, for those who do not see it. */
function described(panels: readonly FigurePanel[]): string {
  return panels
    .map(({ name, reference, rows }) => {
      const official = reference === undefined ? '' : ` officially ${fixed(100 * reference, 1)} %,`;
      return `${name}:${official} ${rows.map(({ label, value }) => `${label} ${fixed(100 * value, 1)} %`).join(', ')}.`;
    })
    .join(' ');
}

import type { ReportFigure } from '../../audit/report.ts';
import { count, join } from '../../language/format.ts';
import { safeText } from '../escape.ts';
import { bottomAxis, scaleOver } from './axis.ts';
import { T as FIGURES } from './figures.texts.ts';
import { type Drawing, framed, isNarrow, MARGIN } from './frame.ts';
import { bar, EXPECTED_DASH } from './marks.ts';
import { INK } from './palette.ts';
import { T } from './stacked.texts.ts';
import { type Attributes, element, label, SIZE, SMALL } from './svg.ts';
import { lines } from './text-width.ts';

const WIDTH = 860;
const LABELS = 270;
const ROW = 28;
/** Where there is no room beside a bar its label stands above it. */
const ABOVE = 18;

/** A bar for each row, made of parts; the parts of the first row are drawn on as broken lines, which the others are held against. */
export function stacked(figure: ReportFigure, drawing: Drawing): string {
  const { names, rows, line } = figure.stacks ?? { names: [], rows: [] };
  const { tell } = drawing;
  const narrow = isNarrow(drawing);
  const width = Math.min(WIDTH, drawing.room);
  const [labels, above] = narrow ? [4, ABOVE] : [LABELS, 0];
  const pitch = ROW + above;
  const whole = Math.max(1, ...rows.map(({ values }) => values.reduce((sum, one) => sum + one, 0)));
  const broken = { stroke: INK.official, 'stroke-width': 2, 'stroke-dasharray': EXPECTED_DASH } as const;
  return framed(figure, drawing, {
    width,
    height: rows.length * pitch + 62,
    legend: [
      ...names.map((text, at) => ({ text, draw: (x: number, y: number) => bar(at, x - 8, y - 6, 16, 11) })),
      {
        text: FIGURES.firstRow(),
        draw: (x: number, y: number) => [element('line', { x1: x, x2: x, y1: y - 7, y2: y + 7, ...broken })],
      },
      ...(line
        ? [
            {
              text: line.name,
              draw: (x: number, y: number) => [
                element('line', { x1: x, x2: x, y1: y - 7, y2: y + 7, stroke: INK.text, 'stroke-width': 2 }),
              ],
            },
          ]
        : []),
    ],
    described: rows.map(({ label: row, values }) =>
      T.figures({
        tell: tell(row),
        values: join(
          values.map((value, at) => T.figures2({ tell: tell(names[at]), value })),
          ', ',
        ),
      }),
    ),
    draw(top) {
      const box = { left: MARGIN + labels, right: width - MARGIN - 10, top: top + 8, bottom: top + 8 + rows.length * pitch };
      const across = scaleOver([0, whole], [box.left, box.right], narrow ? 4 : 6, true);
      const edges = starts(rows[0]?.values ?? []).filter((edge) => edge > 0 && edge < whole);
      return [
        ...bottomAxis(across, box, narrow ? 4 : 6, figure.x, figure.x.title, tell),
        ...rows.flatMap(({ label: row, values }, at) => {
          const y = box.top + at * pitch + above + 4;
          const from = starts(values);
          const weight = at === 0 && { 'font-weight': 600 };
          return [
            narrow
              ? label(tell(row), box.left, y - 5, { 'font-size': SMALL, ...weight }, box.right - box.left)
              : beside(tell(row), box.left - 10, y, weight || {}),
            ...values.flatMap((value, part) =>
              value > 0 ? bar(part, across(from[part]) + 0.5, y, across(value) - across(0) - 1, ROW - 8) : [],
            ),
          ];
        }),
        ...edges.flatMap((edge) =>
          rows.length > 1
            ? [element('line', { x1: across(edge), x2: across(edge), y1: box.top + pitch - 2, y2: box.bottom, ...broken })]
            : [],
        ),
        ...(line
          ? [
              element('line', {
                x1: across(line.value),
                x2: across(line.value),
                y1: box.top - 6,
                y2: box.bottom,
                stroke: INK.text,
                'stroke-width': 2,
              }),
            ]
          : []),
        ...numbers(
          rows.flatMap(({ values }, at) => {
            const from = starts(values);
            const y = box.top + at * pitch + above + 4;
            return values.map((value, part) => ({ from: across(from[part]), to: across(from[part] + value), y, text: tell(count(value)) }));
          }),
        ),
      ];
    },
  });
}

/** A name beside its bar, in two lines where it needs them. */
function beside(name: string, x: number, y: number, attributes: Attributes): string {
  const [first, ...more] = lines(safeText(name), LABELS - 14, SIZE);
  const end = { 'text-anchor': 'end', ...attributes };
  if (more.length === 0) return label(name, x, y + 14, end, LABELS - 14);
  return label(first, x, y + 8, end) + label(more.join(' '), x, y + 20, end, LABELS - 14);
}

/** The numbers of the parts on a plain ground, where there is room. */
function numbers(parts: readonly { readonly from: number; readonly to: number; readonly y: number; readonly text: string }[]): string[] {
  const roomFor = (text: string): number => 8 + 7 * text.length;
  const shown = parts
    .filter(({ from, to, text }) => to - from - 1 > roomFor(text))
    .map((one) => ({ ...one, middle: (one.from + one.to) / 2 }));
  return [
    element(
      'g',
      { fill: '#ffffff' },
      ...shown.map(({ middle, y, text }) =>
        element('rect', { x: middle - roomFor(text) / 2, y: y + 3, width: roomFor(text), height: ROW - 14, rx: 2 }),
      ),
    ),
    element(
      'g',
      { 'text-anchor': 'middle', 'font-size': SMALL, 'font-weight': 600 },
      ...shown.map(({ middle, y, text }) => label(text, middle, y + 14)),
    ),
  ];
}

/** Where each part begins, and where the last one ends. */
function starts(values: readonly number[]): number[] {
  const found = [0];
  for (const value of values) found.push(found[found.length - 1] + value);
  return found;
}

import type { ReportFigure } from '../../audit/report.ts';
import { join } from '../../language/format.ts';
import type { Text } from '../../language/text.ts';
import { T as REPORT } from '../report.texts.ts';
import type { Teller } from '../teller.ts';
import { T as FIGURES } from './figures.texts.ts';
import { INK } from './palette.ts';
import { element, label, picture, SIZE, SMALL } from './svg.ts';
import { lines, textWidth } from './text-width.ts';

export const MARGIN = 14;
const LINE = 16;
const KEY = 26;

/** One entry of the legend: what is drawn, about a point, and what it means. */
export interface KeyEntry {
  readonly draw: (x: number, y: number) => readonly string[];
  readonly text: Text;
}

export interface Plan {
  readonly width: number;
  /** Height of the drawing itself. */
  readonly height: number;
  readonly legend: readonly KeyEntry[];
  /** The numbers of the picture in words, for those who do not see it. */
  readonly described: readonly Text[];
  /** The drawing, from a height downwards. */
  readonly draw: (top: number) => readonly string[];
}

/** How a picture is told: in which language, under which names in a page, and in how much room. */
export interface Drawing {
  readonly tell: Teller;
  readonly prefix: string;
  /** No picture is wider; those that would be are laid out anew, not made smaller. */
  readonly room: number;
  /** Whether title, reading and source stand beside it in the page, so that the picture has none of them. */
  readonly within: boolean;
  /** Whether its numbers stand in it in words, for those who do not see it. */
  readonly described: boolean;
  /** How many panels are drawn of a picture that has several; all of them where it is not said. */
  readonly panels?: number;
  /** How many rows are drawn of a picture that has many, the first ones. */
  readonly rows?: number;
}

/** The width of a picture, and whether it is laid out for a phone. */
export const NARROW = 380;
export const isNarrow = ({ room }: Drawing): boolean => room <= NARROW;

/** A picture in its frame: title, reading and legend above, source and number of cases below. */
export function framed(figure: ReportFigure, drawing: Drawing, plan: Plan): string {
  const { id, marks, source, n, annotations = [] } = figure;
  const { tell, prefix, within } = drawing;
  const { width, height, legend, described } = plan;
  const [headline, ...below] = headings(figure);
  const inner = width - 2 * MARGIN;
  const body: string[] = [];
  let y = MARGIN + 4;
  const write = (text: string, size: number, attributes: Record<string, string | number>): void => {
    for (const line of lines(text, inner, size * (attributes['font-weight'] ? 1.06 : 1))) {
      y += size + 4;
      body.push(label(line, MARGIN, y, { 'font-size': size, ...attributes }));
    }
  };
  y -= 12;
  if (!within) {
    write(tell(headline), 15, { 'font-weight': 600 });
    y += 3;
    for (const line of below) write(tell(line), SIZE, {});
  }
  if (marks) write(tell(marks), SMALL, { fill: INK.faint });
  y += 10;
  const keys = keyRows(legend, inner, tell);
  for (const row of keys) {
    y += LINE;
    for (const { entry, x, text } of row)
      body.push(...entry.draw(MARGIN + x + KEY / 2 - 3, y - 4), label(text, MARGIN + x + KEY, y, { 'font-size': SMALL }, inner - KEY));
  }
  if (keys.length > 0) y += 8;
  body.push(...plan.draw(y));
  y += height;
  if (!within) write(tell(join([REPORT.source({ tell: tell(source) }), FIGURES.n({ n })], ' ')), SMALL, { fill: INK.faint });
  const words = tell(
    join(
      [...below, ...annotations.map(({ text }) => FIGURES.sentence({ text })), ...described, FIGURES.source({ tell: tell(source), n })],
      ' ',
    ),
  );
  return picture(
    {
      id,
      width,
      height: y + MARGIN,
      title: tell(headline),
      description: drawing.described ? words : '',
      language: tell.language.code,
      prefix,
    },
    body,
  );
}

/** What is found heads a picture, and what is drawn stands below; where nothing is found, what is drawn. */
export const headings = ({ title, reading }: Pick<ReportFigure, 'title' | 'reading'>): readonly Text[] =>
  reading ? [reading, title] : [title];

/** The legend in rows as wide as the picture. */
function keyRows(legend: readonly KeyEntry[], width: number, tell: Teller): { entry: KeyEntry; x: number; text: string }[][] {
  const rows: { entry: KeyEntry; x: number; text: string }[][] = [];
  let x = 0;
  for (const entry of legend) {
    const text = tell(entry.text);
    const wide = Math.min(width, KEY + textWidth(text, SMALL) + 18);
    if (rows.length === 0 || x + wide > width + 18) {
      rows.push([]);
      x = 0;
    }
    rows[rows.length - 1].push({ entry, x, text });
    x += wide;
  }
  return rows;
}

/** A legend's sample of a line. */
export const lineSample =
  (attributes: Record<string, string | number>): KeyEntry['draw'] =>
  (x, y) => [element('line', { x1: x - 9, x2: x + 9, y1: y, y2: y, ...attributes })];

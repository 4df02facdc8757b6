import type { ReportFigure } from '../../audit/report.ts';
import { safeText } from '../escape.ts';
import type { Box, Scale } from './axis.ts';
import { type Drawing, isNarrow } from './frame.ts';
import { INK } from './palette.ts';
import { element, escaped, label, SMALL } from './svg.ts';
import { lines, textWidth } from './text-width.ts';

/** Left, top, right and bottom. */
export type Area = readonly [number, number, number, number];

const LINE = 13;
/** How wide a label may be: as wide as it reads best, or else narrower; on a phone there are fewer. */
const WIDTHS = { wide: [170, 84], narrow: [116, 76] } as const;
const MOST = { wide: 5, narrow: 3 } as const;
const STEP = 5;
/** Labels are bold, and so a little wider. */
const BOLD = 1.07 * SMALL;
const PAD = 4;
/** A leader shorter than this is no line. */
const SHORT = 9;

/** A label in its place, with the line to what it speaks of. */
export interface PlacedNote {
  readonly at: number;
  readonly words: readonly string[];
  readonly area: Area;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

interface Wanted {
  /** The words in lines, in each of the shapes that they may have. */
  readonly shapes: readonly (readonly string[])[];
  readonly anchor: readonly [number, number];
}

/** What makes a place worse, in pixels of distance: being below what it speaks of, and a leader through what is drawn. */
const BELOW = 40;
const THROUGH = 80;
/** A label that finds no place nearer than this is left out. */
const FARTHEST = 150;

/**
 * A place for each label within the box: the nearest to its anchor that covers nothing drawn, no other label and no other leader,
 * and whose own leader crosses no label. One that finds none is left out: it stays in the list below the picture.
 */
export function placeNotes(wanted: readonly Wanted[], box: Box, isTaken: (area: Area) => boolean): PlacedNote[] {
  const placed: PlacedNote[] = [];
  for (const [at, { shapes, anchor }] of wanted.entries()) {
    let best: PlacedNote | undefined;
    let least = FARTHEST;
    for (const words of shapes)
      for (const area of placesFor(words, box)) {
        const to = nearest(area, anchor);
        const far = Math.hypot(to[0] - anchor[0], to[1] - anchor[1]);
        const near = far + (area[1] > anchor[1] ? BELOW : 0);
        if (near >= least || far < PAD) continue;
        const note = { at, words, area, from: anchor, to };
        if (isTaken(area) || placed.some((other) => collide(note, other))) continue;
        const cost = near + (runsThrough(note, isTaken) ? THROUGH : 0);
        if (cost >= least) continue;
        best = note;
        least = cost;
      }
    if (best) placed.push(best);
  }
  return placed;
}

/** The areas that some lines of words could have in the box, a few pixels apart. */
function* placesFor(words: readonly string[], box: Box): Generator<Area> {
  const wide = Math.max(...words.map((word) => textWidth(word, BOLD)));
  const tall = words.length * LINE;
  for (let top = box.top + PAD; top + tall < box.bottom - PAD; top += STEP)
    for (let left = box.left + PAD; left + wide < box.right - PAD; left += STEP) yield [left, top, left + wide, top + tall];
}

/** Whether a leader runs through what is drawn, but for the end that it speaks of. */
const runsThrough = (note: PlacedNote, isTaken: (area: Area) => boolean): boolean =>
  along(note).some(([x, y]) => Math.hypot(x - note.from[0], y - note.from[1]) > SHORT && isTaken([x, y, x, y]));

const nearest = ([left, top, right, bottom]: Area, [x, y]: readonly [number, number]): readonly [number, number] => [
  Math.min(right + 2, Math.max(left - 2, x)),
  Math.min(bottom + 2, Math.max(top - 2, y)),
];

const grown = ([left, top, right, bottom]: Area, by: number): Area => [left - by, top - by, right + by, bottom + by];

export const overlap = (one: Area, other: Area): boolean =>
  one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];

function collide(one: PlacedNote, other: PlacedNote): boolean {
  return overlap(grown(one.area, PAD), grown(other.area, PAD)) || crosses(one, other.area) || crosses(other, one.area);
}

function crosses(note: PlacedNote, area: Area): boolean {
  const [left, top, right, bottom] = grown(area, 2);
  return along(note).some(([x, y]) => x > left && x < right && y > top && y < bottom);
}

/** Points of a leader, two pixels apart. */
function along({ from, to }: PlacedNote): [number, number][] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 2));
  return Array.from({ length: steps + 1 }, (_, step) => [
    from[0] + (step / steps) * (to[0] - from[0]),
    from[1] + (step / steps) * (to[1] - from[1]),
  ]);
}

/** What is drawn in a plot as the highest point above each pixel: a label is above it. */
export function skyline(
  points: readonly (readonly [number, number])[],
  box: Box,
): { readonly topAt: (x: number) => number; readonly isTaken: (area: Area) => boolean } {
  const tops = new Map<number, number>();
  const put = (x: number, y: number): void => {
    const pixel = Math.round(x);
    tops.set(pixel, Math.min(tops.get(pixel) ?? box.bottom, y));
  };
  for (const [at, [x, y]] of points.entries()) {
    put(x, y);
    const next = points[at + 1];
    // Between two points of a line it is as high as the line.
    if (next && next[0] > x && next[0] - x < 60)
      for (let pixel = Math.ceil(x); pixel < next[0]; pixel++) put(pixel, y + ((next[1] - y) * (pixel - x)) / (next[0] - x));
  }
  const topAt = (x: number): number => tops.get(Math.round(x)) ?? box.bottom;
  const isTaken = ([left, , right, bottom]: Area): boolean => {
    for (let x = Math.floor(left) - 3; x <= right + 3; x++) if (topAt(x) < bottom + 3) return true;
    return false;
  };
  return { topAt, isTaken };
}

/** Room above a plot for what is said of its highest part. */
export const headroom = ({ annotations = [] }: Pick<ReportFigure, 'annotations'>): number => (annotations.length > 0 ? 34 : 0);

/** The annotations of a figure in a plot, each with its leader; within a page each leads to its stations. */
export function drawNotes(
  { annotations = [] }: Pick<ReportFigure, 'annotations'>,
  {
    across,
    upward,
    box,
    topAt,
    isTaken,
  }: { across: Scale; upward: Scale; box: Box; topAt?: (x: number) => number; isTaken: (area: Area) => boolean },
  drawing: Drawing,
): string[] {
  const size = isNarrow(drawing) ? 'narrow' : 'wide';
  const wanted = annotations.slice(0, MOST[size]).map(({ x, y, text, brief = text }, at): Wanted => {
    const right = across(x);
    return {
      shapes: WIDTHS[size].map((width) => lines(safeText(drawing.tell(at === 0 ? text : brief)), width, BOLD)),
      anchor: [right, y === undefined ? Math.max(box.top, topAt?.(right) ?? box.top) : upward(y)],
    };
  });
  return placeNotes(wanted, box, isTaken).map((note) =>
    drawn(note, safeText(drawing.tell(annotations[note.at].text)), annotations[note.at].stations !== undefined, drawing),
  );
}

function drawn({ at, words, area, from, to }: PlacedNote, whole: string, leads: boolean, { within }: Drawing): string {
  const [left, top, right] = area;
  const far = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const marks = [
    ...(far > SHORT ? [element('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke: INK.text })] : []),
    element('circle', { cx: from[0], cy: from[1], r: 3.5, fill: 'none', stroke: INK.text, 'stroke-width': 1.5 }),
    ...words.map((word, nth) =>
      label(word, from[0] > right ? right : left, top + 10 + nth * LINE, {
        'font-size': SMALL,
        'font-weight': 600,
        ...(from[0] > right && { 'text-anchor': 'end' }),
        stroke: '#ffffff',
        'stroke-width': 3,
        'paint-order': 'stroke',
      }),
    ),
  ];
  if (!within || !leads) return element('g', {}, ...marks);
  return element('g', { class: 'noted', 'data-note': String(at) }, element('title', {}, escaped(whole)), ...marks);
}

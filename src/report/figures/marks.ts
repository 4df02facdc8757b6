import { seriesColour } from './palette.ts';
import { type Attributes, element, number, path } from './svg.ts';

/** Dashes of lines, in the order of the series. */
const DASHES = ['', '7 3', '2 3', '9 3 2 3', '12 4', '4 4'] as const;

/** The broken line of what is expected, and of what is official. */
export const EXPECTED_DASH = '5 3';

export const lineOf = (index: number): Attributes => ({
  fill: 'none',
  stroke: seriesColour(index),
  'stroke-width': 2,
  ...(DASHES[index % DASHES.length] && { 'stroke-dasharray': DASHES[index % DASHES.length] }),
});

/** A mark at a place, in the shape and colour of a series. */
export function mark(index: number, x: number, y: number, size = 4): string {
  const colour = seriesColour(index);
  const filled = { fill: colour, stroke: '#ffffff', 'stroke-width': 0.75 };
  const open = { fill: '#ffffff', stroke: colour, 'stroke-width': 2 };
  const corners = (turns: readonly (readonly [number, number])[]): string =>
    path(
      turns.map(([right, down]) => [x + right * size, y + down * size]),
      true,
    );
  switch (index % 6) {
    case 0:
      return element('circle', { cx: x, cy: y, r: size, ...filled });
    case 1:
      return element('rect', { x: x - size * 0.9, y: y - size * 0.9, width: 1.8 * size, height: 1.8 * size, ...filled });
    case 2:
      return element('path', {
        d: corners([
          [0, -1.15],
          [1.1, 0.85],
          [-1.1, 0.85],
        ]),
        ...filled,
      });
    case 3:
      return element('path', {
        d: corners([
          [-1.2, 0],
          [0, -1.2],
          [1.2, 0],
          [0, 1.2],
        ]),
        ...filled,
      });
    case 4:
      return element('circle', { cx: x, cy: y, r: size * 0.85, ...open });
    default:
      return element('path', {
        d: corners([
          [-1.2, 0],
          [0, -1.2],
          [1.2, 0],
          [0, 1.2],
        ]),
        ...open,
      });
  }
}

/** The marks of a series; the plainest ones share what they look like. */
export function marksOf(index: number, points: readonly (readonly [number, number])[]): string[] {
  if (index % 6 !== 0) return points.map(([x, y]) => mark(index, x, y));
  const dots = points.map(([cx, cy]) => element('circle', { cx, cy, r: 4 }));
  return [element('g', { fill: seriesColour(index), stroke: '#ffffff', 'stroke-width': 0.75 }, ...dots)];
}

/** An open diamond: a value for which no interval is defined, or a single expected value. */
export const diamond = (x: number, y: number, colour: string, size = 5): string =>
  element('path', {
    d: path(
      [
        [x - size, y],
        [x, y - size],
        [x + size, y],
        [x, y + size],
      ],
      true,
    ),
    fill: '#ffffff',
    stroke: colour,
    'stroke-width': 2,
  });

/** A bar in the colour of a series, with stripes of its own in white, so that it is known without its colour. */
export const bar = (index: number, x: number, y: number, width: number, height: number): string[] =>
  barsOf(index, [{ x, y, width, height }]);

/** The bars of a series, which share what they look like. */
export function barsOf(
  index: number,
  boxes: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[],
): string[] {
  if (boxes.length === 0) return [];
  const colour = seriesColour(index);
  const open = index % 6 === 3;
  const solid = boxes.map((box) => element('rect', box));
  const stripes = boxes.flatMap((box) => stripesOf(index, box));
  return [
    element('g', { fill: open ? '#ffffff' : colour, stroke: colour }, ...solid),
    ...(stripes.length > 0
      ? [element('path', { d: stripes.join(''), fill: 'none', stroke: open ? colour : '#ffffff', 'stroke-width': open ? 1 : 1.5 })]
      : []),
  ];
}

/** The strokes of a striped bar: upright, level, close and level, or both. */
function stripesOf(
  index: number,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string[] {
  const stripes: string[] = [];
  const across = (from: number, step: number): void => {
    for (let at = from; at < width; at += step) stripes.push(`M${number(x + at)} ${number(y)}v${number(height)}`);
  };
  const along = (from: number, step: number): void => {
    for (let at = from; at < height; at += step) stripes.push(`M${number(x)} ${number(y + at)}h${number(width)}`);
  };
  const kind = index % 6;
  if (kind === 1 || kind === 5) across(5, 7);
  if (kind === 2 || kind === 5) along(4, 5);
  if (kind === 3) along(3, 4);
  return stripes;
}

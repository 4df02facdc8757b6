import { safeText } from '../escape.ts';
import { INK } from './palette.ts';
import { shortened } from './text-width.ts';

export type Attributes = Readonly<Record<string, string | number>>;

/** An element of a picture; numbers are cut to tenths of a pixel, so that equal data give equal bytes. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escaped(value)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

export const SIZE = 12;
/** Words on axes; nothing is smaller. */
export const SMALL = 11;

/** Text at a place; where it is wider than it may be it is shortened, and stands whole in its title. */
export function label(text: string, x: number, y: number, attributes: Attributes = {}, width = Number.POSITIVE_INFINITY): string {
  const whole = safeText(text);
  const size = attributes['font-size'];
  const shown = shortened(whole, width, typeof size === 'number' ? size : SIZE);
  const title = shown === whole ? [] : [element('title', {}, escaped(whole))];
  return element('text', { x, y, ...attributes }, ...title, escaped(shown));
}

/** Marks with a title, which a pointer shows and a reader of screens says. */
export const titled = (title: string, ...marks: readonly string[]): string =>
  element('g', {}, element('title', {}, escaped(safeText(title))), ...marks);

/** A path through points. */
export const path = (points: readonly (readonly [number, number])[], closed = false): string =>
  points.length === 0 ? '' : `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}${closed ? 'Z' : ''}`;

export interface Frame {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language?: string;
  /** Stands before every identifier, so that several pictures may stand in one page. */
  readonly prefix?: string;
}

/** The whole picture, with its title and description for those who do not see it. */
export function picture({ id, width, height, title, description, language, prefix = '' }: Frame, body: readonly string[]): string {
  const name = `${prefix}${id.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}`;
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      width,
      height,
      role: 'img',
      ...(language !== undefined && { lang: language }),
      'aria-labelledby': description === '' ? `${name}-title` : `${name}-title ${name}-description`,
      'font-family': 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif',
      'font-size': SIZE,
      fill: INK.text,
    },
    element('title', { id: `${name}-title` }, escaped(safeText(title))),
    ...(description === '' ? [] : [element('desc', { id: `${name}-description` }, escaped(safeText(description)))]),
    element('rect', { width, height, fill: '#ffffff' }),
    ...body,
  )}\n`;
}

export function number(value: number): string {
  return String(Math.round(10 * value) / 10 || 0);
}

/** Text for XML 1.0, which holds no U+FFFE and U+FFFF: a picture with one of them would not be shown at all. */
export function escaped(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] as string);
}

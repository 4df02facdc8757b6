import { safeText } from '../escape.ts';

/** Blue for what was measured and vermilion for what is official: told apart by colour-blind readers, 3:1 and more on white. */
export const INK = { text: '#222222', faint: '#6b6b6b', rule: '#d0d0d0', measured: '#0072B2', official: '#C44E00' } as const;

export type Attributes = Readonly<Record<string, string | number>>;

/** An element of a picture; numbers are cut to hundredths of a pixel, so that equal data give equal bytes. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escaped(value)}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

/** Text at a place, shortened to so many characters. */
export function label(text: string, x: number, y: number, attributes: Attributes = {}, most = 60): string {
  const letters = Array.from(safeText(text));
  const shown = letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
  return element('text', { x, y, ...attributes }, escaped(shown));
}

/** The whole picture, with its title and description for those who do not see it. */
export function picture(id: string, width: number, height: number, title: string, description: string, body: readonly string[]): string {
  const name = id.replaceAll(/[^\p{L}\p{N}-]+/gu, '-');
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${number(width)} ${number(height)}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${name}-title ${name}-description`,
      'font-family': 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif',
      'font-size': 12,
      fill: INK.text,
    },
    element('title', { id: `${name}-title` }, escaped(safeText(title))),
    element('desc', { id: `${name}-description` }, escaped(safeText(description))),
    element('rect', { width, height, fill: '#ffffff' }),
    ...body,
  )}\n`;
}

function number(value: number): string {
  return String(Math.round(100 * value) / 100);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] as string);
}

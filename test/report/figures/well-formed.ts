import { expect } from 'vitest';

export const ELEMENTS = ['svg', 'title', 'desc', 'rect', 'text', 'line', 'circle', 'path', 'g'];

/** Whether every element that opens is closed in its place, and every attribute stands in quotation marks. */
export function isWellFormed(text: string): boolean {
  const open: string[] = [];
  const rest = text.replace(
    /<(\/?)([a-z]+)((?: [\w-]+="[^"<]*")*)(\/?)>/g,
    (_, closing: string, name: string, _attributes: string, alone: string) => {
      if (closing) return open.pop() === name ? '' : '<';
      if (!alone) open.push(name);
      return '';
    },
  );
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!amp;|lt;|gt;|quot;)/.test(rest);
}

/** That a picture holds no markup but ours, whatever its labels. */
export function expectOnlyText(text: string): void {
  expect(isWellFormed(text)).toBe(true);
  expect([...text.matchAll(/<([a-z]+)/g)].map(([, name]) => name).filter((name) => !ELEMENTS.includes(name))).toEqual([]);
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
}

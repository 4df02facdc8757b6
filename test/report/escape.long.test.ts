import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownCode, markdownText, safeText } from '../../src/report/escape.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';
import { page, squeezed } from '../support/html.ts';

/** Any text there is, texts dense with markup, and halves of characters. */
const label = fc.oneof(
  fc.constantFrom(...HOSTILE_LABELS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(...'\\`*_[]()<>|~#!$&-+=.:@/ \t\n"\'1a;', 'www.', 'https://', 'x.example', '&lt;', '<b>', '\u0000', '\u202e', '    '),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
);

const TABLE = ['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td'];
/** Where a label stands in a report, the elements that are ours, and our text around it. */
const PLACES: readonly (readonly [string, (label: string) => string, readonly string[], readonly [string, string]])[] = [
  ['a paragraph', (one) => `${one}\n\nafter`, ['p', 'p'], ['', ' after']],
  ['a sentence', (one) => `before ${one} after`, ['p'], ['before ', ' after']],
  ['a heading', (one) => `#### ${one}\n\nafter`, ['h4', 'p'], ['', ' after']],
  ['a list item', (one) => `- ${one}\n- after`, ['ul', 'li', 'li'], ['', ' after']],
  ['bold text', (one) => `- **Skipped, ${one}:** after`, ['ul', 'li', 'strong'], ['Skipped, ', ': after']],
  ['brackets', (one) => `- \`code\` (${one}), \`code\``, ['ul', 'li', 'code', 'code'], ['code (', '), code']],
  ['a table cell', (one) => `| a | b |\n| --- | --- |\n| ${one} | after |`, TABLE, ['a b ', ' after']],
  ['a table header', (one) => `| ${one} | b |\n| --- | --- |\n| c | after |`, TABLE, ['', ' b c after']],
  ['link text', (one) => `[${one}](<https://ours.example/>)`, ['p', 'a'], ['', '']],
];

describe('any label in any place, shown by a renderer of GitHub-flavoured Markdown', () => {
  const runs = { seed: 20210110, numRuns: 1000 };

  test.each(PLACES)('is text alone in %s', (_, place, ours, [before, after]) => {
    fc.assert(
      fc.property(label, (one) => {
        // A paragraph or a list item that holds nothing is not a paragraph.
        fc.pre(squeezed(safeText(one)) !== '');
        const { elements, text } = page(place(markdownText(one)));
        expect(elements).toEqual(ours);
        expect(squeezed(text)).toBe(squeezed(`${before}${safeText(one)}${after}`));
      }),
      runs,
    );
  });

  test.each(PLACES)('is a code span at most in %s', (_, place, ours, [before, after]) => {
    fc.assert(
      fc.property(label, (one) => {
        fc.pre(squeezed(safeText(one)) !== '');
        const { elements, text } = page(place(markdownCode(one)));
        const codes = ours.filter((element) => element === 'code').length + (one.includes('|') ? 0 : 1);
        expect(elements.filter((element) => element !== 'code')).toEqual(ours.filter((element) => element !== 'code'));
        expect(elements.filter((element) => element === 'code')).toHaveLength(codes);
        expect(squeezed(text)).toBe(squeezed(`${before}${safeText(one)}${after}`));
      }),
      runs,
    );
  });

  test.each([
    ['backticks', '`a'.repeat(300_000)],
    ['brackets', '['.repeat(300_000)],
    ['digits', '1'.repeat(300_000)],
    ['spaces', ' '.repeat(300_000)],
    ['stars', '*_~'.repeat(100_000)],
  ])('of very many %s is escaped as a short one is', (_, one) => {
    const mark = one.trim().slice(0, 1) || ' ';
    expect(markdownText(one).replaceAll('\\', '')).toBe(mark === ' ' ? '' : one);
    expect(squeezed(markdownCode(one))).toContain(one.trim());
  });
});

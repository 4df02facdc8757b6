import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { markdownCode, markdownText, safeText } from '../../src/report/escape.ts';
import { HOSTILE_LABELS } from '../support/hostile-labels.ts';
import { page, squeezed } from '../support/html.ts';

// Many renderings in one test, whatever else the machine does.
vi.setConfig({ testTimeout: 60_000 });

describe('safeText', () => {
  test.each([
    ['a terminal escape', 'A\u001b[31mred\u001b[0m', 'A [31mred [0m'],
    ['a line break', 'one\r\ntwo', 'one two'],
    ['a mark that turns the direction of writing', 'Party\u202egnp.exe', 'Partygnp.exe'],
    ['a zero-width character', 'Nur\u200bOtan', 'NurOtan'],
    ['a mark that cannot be seen', 'a\u00adb\u061cc\u{e0041}d\u3164e', 'abcde'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['an emoji, which keeps its form,', '\u2764\ufe0f', '\u2764\ufe0f'],
    ['plain text in any script', 'Нұр Отан – 中文 é', 'Нұр Отан – 中文 é'],
  ])('takes the action out of %s', (_, given, expected) => {
    expect(safeText(given)).toBe(expected);
  });
});

describe('markdownText', () => {
  test.each([
    ['a table cell', 'a|b', 'a\\|b'],
    ['HTML', '<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['a link', '[click](javascript:x)', '\\[click\\](javascript:x)'],
    ['emphasis and code', '*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a list item', '- item', '\\- item'],
    ['a numbered item', '1. item', '1\\. item'],
    ['a backslash', 'a\\', 'a\\\\'],
    ['a line across the page', '---', '\\---'],
    ['an empty list item', '+', '\\+'],
    ['an empty numbered item', '1.', '1\\.'],
    ['a signed number, which is none,', '-11.1', '-11.1'],
    ['indented code', '    code', 'code'],
    ['a bare address', 'www.evil.example', 'www\u200b.evil.example'],
    ['a mail address with a hyphen', 'a@-b.example', 'a@\u200b-b.example'],
  ])('makes %s inert', (_, given, expected) => {
    expect(markdownText(given)).toBe(expected);
  });

  test('an address and a mention do not become links of themselves', () => {
    expect(markdownText('https://evil.example')).not.toContain('https://');
    expect(markdownText('@someone')).not.toContain('@someone');
  });
});

describe('markdownCode', () => {
  test.each([
    ['plain text', 'a.csv:1:2', '`a.csv:1:2`'],
    ['backticks', 'a`b', '``a`b``'],
    ['a backtick at the end', 'a`', '`` a` ``'],
    ['a pipe, which would end a table cell, as text', 'a|b', 'a\\|b'],
  ])('holds %s', (_, given, expected) => {
    expect(markdownCode(given)).toBe(expected);
  });
});

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

import { describe, expect, test } from 'vitest';
import { markdownCode, markdownText, safeText } from '../../src/report/escape.ts';

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

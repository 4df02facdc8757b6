import { expect, test } from 'vitest';
import { wrap } from '../../src/report/wrap.ts';

test('lines are broken at spaces, within 78 columns and the indent', () => {
  const words = Array.from({ length: 30 }, () => 'seven77').join(' ');
  // Two columns of indent and nine words of seven letters with eight spaces are 73 columns; a tenth would make 81.
  expect(wrap(words, '  ').map((line) => line.length)).toEqual([73, 73, 73, 25]);
  expect(wrap(words, '  ').join(' ').replace(/\s+/g, ' ').trim()).toBe(words);
});

test('an address stays whole, a word longer than addresses is broken between characters', () => {
  const address = `https://example.org/${'a'.repeat(150)}`;
  expect(wrap(`see ${address} there`, '')).toEqual(['see', address, 'there']);
  const lines = wrap('😀'.repeat(150), '');
  expect(lines.join('')).toBe('😀'.repeat(150));
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(line).not.toMatch(/\p{Cs}/u);
});

test('nothing is one empty line', () => expect(wrap('', '  ')).toEqual(['  ']));

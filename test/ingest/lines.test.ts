import { expect, test } from 'vitest';
import { characters, linesOf, positionAt } from '../../src/ingest/lines.ts';

test('lines and columns of an offset, by hand', () => {
  const text = 'a😀b\n\nҚ😀😀x';
  const lines = linesOf(text);
  const at = (part: string): string => Object.values(positionAt(lines, text.indexOf(part))).join(':');
  expect(at('a')).toBe('1:1');
  expect(at('b')).toBe('1:3');
  expect(at('\n')).toBe('1:4');
  expect(at('Қ')).toBe('3:1');
  expect(at('x')).toBe('3:4');
  expect(positionAt(lines, text.length)).toEqual({ line: 3, column: 5 });
  expect(positionAt(linesOf(''), 0)).toEqual({ line: 1, column: 1 });
});

test('length in characters', () => {
  expect(characters('')).toBe(0);
  expect(characters('Қ😀x')).toBe(3);
});

test('a line ends with CRLF, CR or LF, as in an editor', () => {
  const text = 'a\r\nb\rc\n\rd';
  const lines = linesOf(text);
  expect(['a', 'b', 'c', 'd'].map((letter) => positionAt(lines, text.indexOf(letter)).line)).toEqual([1, 2, 3, 5]);
});

import { expect, test } from 'vitest';
import { chanceInWords } from '../../src/language/format.ts';
import { english, tell } from '../../src/language/text.ts';
import { LANGUAGES } from '../../src/languages.ts';

test.each([
  [1, 'in almost every case'],
  [0.37, 'about 37 times in 100'],
  [0.0101, 'about once in 100'],
  [0.0096, 'about once in 100'],
  [0.004, 'about 4 times in 1,000'],
  [0.0009, 'about 9 times in 10,000'],
  [0.00042, 'about 4 times in 10,000'],
  [0.0001, 'about once in 10,000'],
  [0.000094, 'about 9 times in 100,000'],
  [0.00001, 'about once in 100,000'],
  [9.4e-6, 'about 9 times in a million'],
  [4.4e-6, 'about 4 times in a million'],
  [1.04e-6, 'about once in a million'],
  [3e-8, 'less than once in a million times'],
  [1e-12, 'less than once in a billion times'],
  [0, 'less than once in a billion times'],
])('a probability of %d occurs %s', (p, words) => {
  expect(english(chanceInWords(Math.log10(p)))).toBe(words);
});

test('counts in Russian forms', () => {
  expect(tell(chanceInWords(Math.log10(0.021)), LANGUAGES.ru)).toBe('примерно 2 раза из 100');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesGlob } from '../../src/data/glob.ts';

test.each([
  ['turnout-*', 'turnout-distribution', true],
  ['*', '', true],
  ['', '', true],
  ['', 'a', false],
  ['?', '', false],
  ['*-digit-*', 'last-digit-uniformity', true],
  ['*digit', 'last-digit-uniformity', false],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-b-b-c-d', false],
  ['??', 'ab', true],
  ['??', 'abc', false],
  ['*ab', 'aab', true],
  ['a.c', 'abc', false],
  ['[ab]+', '[ab]+', true],
  ['?', '𝒳', true],
  ['a*', 'a\nb', true],
])('%s and %j', (glob, name, expected) => {
  expect(matchesGlob(glob, name)).toBe(expected);
});

test('matches what a regular expression matches', () => {
  const pattern = fc.array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: 8 }).map((letters) => letters.join(''));
  const name = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 10 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(pattern, name, (glob, text) => {
      const expression = new RegExp(`^${glob.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'su');
      expect(matchesGlob(glob, text)).toBe(expression.test(text));
    }),
    { numRuns: 2000 },
  );
});

// A regular expression would not end within the age of the universe, and this test with it.
test('many stars on a long name come to an end', () => {
  const long = 'a'.repeat(2000);
  expect(matchesGlob(`${'a*'.repeat(500)}b`, long)).toBe(false);
  expect(matchesGlob(`${'*a'.repeat(500)}*`, long)).toBe(true);
  expect(matchesGlob(`${'*'.repeat(5000)}b`, long)).toBe(false);
});

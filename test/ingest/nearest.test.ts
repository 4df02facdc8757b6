import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/ingest/nearest.ts';

test.each([
  ['regstered', 'registered'],
  ['Votes', 'votes'],
  ['ballots', undefined],
  ['', undefined],
  ['vtes', 'votes'],
])('%j most likely meant %j', (word, expected) => expect(nearest(word, ['registered', 'votes', 'publisher'])).toBe(expected));

test('of two candidates the nearer one, and nothing where there is none', () => {
  expect(nearest('shore', ['share', 'shores'])).toBe('share');
  expect(didYouMean('votse', ['votes'])).toBe('; did you mean "votes"?');
  expect(didYouMean('votes', [])).toBe('');
});

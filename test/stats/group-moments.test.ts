import { expect, test } from 'vitest';
import reference from '../../fixtures/reference/group-moments.json' with { type: 'json' };
import { groupMoments } from '../../src/stats/group-moments.ts';
import { relativeError } from './relative-error.ts';

test.each(reference)('agrees with numpy, groups that share members too', ({ values, members, mean, sd }) => {
  const found = groupMoments(values, members);
  for (const [group, expected] of mean.entries()) expect(relativeError(found.mean[group], expected)).toBeLessThan(1e-14);
  // A spread of a thousandth about a million leaves seven digits of the numbers themselves.
  for (const [group, expected] of sd.entries()) expect(relativeError(found.sd[group], expected)).toBeLessThan(1e-7);
});

test('by hand: 1 and 3; a group of one, and an empty one, have neither', () => {
  const { mean, sd } = groupMoments([1, 3, 10], [[0, 1], [2], []]);
  expect(Array.from(mean)).toEqual([2, 0, 0]);
  expect(Array.from(sd)).toEqual([Math.SQRT2, 0, 0]);
});

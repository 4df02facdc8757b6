import { expect, test } from 'vitest';
import reference from '../../../fixtures/reference/clustered.json' with { type: 'json' };
import { log10StudentUpper, studentUpper } from '../../../src/stats/distributions/student-upper.ts';
import { relativeError } from '../relative-error.ts';

test.each(reference.tails)('agrees with R: t $t on $df degrees of freedom', ({ t, df, p, log10P }) => {
  expect(relativeError(studentUpper(t, df), p)).toBeLessThan(1e-11);
  expect(log10StudentUpper(t, df)).toBeCloseTo(log10P, 9);
});

test('a quarter beyond 1 where there is one degree of freedom (Cauchy), half beyond 0', () => {
  expect(studentUpper(1, 1)).toBeCloseTo(0.25, 14);
  expect(studentUpper(0, 7)).toBe(0.5);
  expect(studentUpper(-1, 1)).toBeCloseTo(0.75, 14);
});

test.each([
  [Number.NaN, 3],
  [1, 0],
])('refuses t %d, df %d', (t, df) => {
  expect(() => studentUpper(t, df)).toThrow(RangeError);
  expect(() => log10StudentUpper(t, df)).toThrow(RangeError);
});

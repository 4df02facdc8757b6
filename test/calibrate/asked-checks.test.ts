import { expect, test } from 'vitest';
import { asksFor } from '../../src/calibrate/asked-checks.ts';
import { CHECKS } from '../../src/index.ts';

test('a question stands for all its checks', () => {
  const digits = CHECKS.filter(({ question }) => question === 'digits').map(({ meta }) => meta.id);
  const asked = asksFor(['digits']);
  expect([...asked.told]).toEqual(digits);
  expect([...asked.run]).toEqual(digits);
});

test('of a check it is told alone, while its whole question runs', () => {
  const asked = asksFor(['symmetric-stations']);
  expect([...asked.told]).toEqual(['symmetric-stations']);
  expect(asked.run.has('integer-percentages')).toBe(true);
  expect(asked.run.has('last-two-digits')).toBe(false);
});

test('nothing named means everything; a wrong name is refused', () => {
  expect(asksFor(undefined).told.size).toBe(CHECKS.length);
  expect(() => asksFor(['turnouts'])).toThrow('there is no check or question "turnouts"');
});

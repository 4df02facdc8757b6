import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../src/queries/days.ts';

test('the distance of two dates is the one of the calendar', () => {
  const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2400-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [one, two] = [a, b].map((date) => date.toISOString().slice(0, 10));
      expect(dayNumber(one) - dayNumber(two)).toBe((Date.parse(one) - Date.parse(two)) / 86_400_000);
    }),
  );
});

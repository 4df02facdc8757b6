import { expect, test } from 'vitest';
import { observe as observeAll } from '../../support/dataset.ts';
import { draws } from '../../support/random.ts';
import { day } from './turnout-of-a-day.ts';

/** Without the pictures, which have tests of their own. */
const observe = (...given: Parameters<typeof observeAll>) => observeAll(...given).filter(({ kind }) => kind !== 'figure');

const id = 'cumulative-turnout';

/** Logit of the final turnout spread by 0.4, of the pace by 0.35, as normal or as t with 5 degrees of freedom; five announcements. */
test.each([
  ['normal', 17, 200],
  ['t5', 17, 200],
  ['t5', 60, 100],
  ['t5', 1000, 10],
] as const)('honest days (%s, %i areas) give about one note in twenty or fewer', (spread, areas, days) => {
  const { normal, gamma } = draws(20_210_110 + areas);
  const draw = (): number => (spread === 'normal' ? normal() : normal() / Math.sqrt((2 * gamma(2.5)) / 5));
  const inverse = (x: number): number => 1 / (1 + Math.exp(-x));
  let notes = 0;
  for (let index = 0; index < days; index++) {
    const rows = Array.from({ length: areas }, () => {
      const [final, pace] = [inverse(0.5 + 0.4 * draw()), 0.35 * draw()];
      return [-1.6, -0.3, 0.6, 1.5, 2.8].map((hour) => (100 * final * inverse(hour + pace)).toFixed(1));
    });
    notes += observe(day(rows, ['10:00', '12:00', '14:00', '18:00', '20:00']), id).filter(({ kind }) => kind === 'noted').length;
  }
  // 0.05 a day expected at most; the bound leaves three standard deviations of a Poisson count.
  expect(notes).toBeLessThanOrEqual(0.05 * days + 3 * Math.sqrt(0.05 * days));
});

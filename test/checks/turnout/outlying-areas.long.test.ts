import { expect, test } from 'vitest';
import { observe as observeAll } from '../../support/dataset.ts';
import { draws } from '../../support/random.ts';
import { areas } from './areas-by-turnout.ts';

/** Without the pictures, which have tests of their own. */
const observe = (...given: Parameters<typeof observeAll>) => observeAll(...given).filter(({ kind }) => kind !== 'figure');

const id = 'outlying-areas';
const inverse = (x: number): number => 1 / (1 + Math.exp(-x));

/** Logits of honest areas, spread by 0.4, as normal or as t with 5 degrees of freedom. */
test.each([
  ['normal', 17, 200],
  ['normal', 60, 100],
  ['normal', 1000, 20],
  ['t5', 17, 200],
  ['t5', 60, 100],
  ['t5', 1000, 20],
] as const)('honest areas (%s, %i) give about one note in twenty datasets or fewer', (spread, size, datasets) => {
  const { normal, gamma } = draws(size);
  const draw = (): number => (spread === 'normal' ? normal() : normal() / Math.sqrt((2 * gamma(2.5)) / 5));
  let notes = 0;
  for (let index = 0; index < datasets; index++) {
    const turnouts = Array.from({ length: size }, () => 100 * inverse(0.5 + 0.4 * draw()));
    notes += observe(areas(turnouts), id).filter(({ kind }) => kind === 'noted').length;
  }
  expect(notes).toBeLessThanOrEqual(0.05 * datasets + 3 * Math.sqrt(0.05 * datasets));
});

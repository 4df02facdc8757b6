import { expect, test } from 'vitest';
import { Z90, Z95 } from '../../src/stats/confidence.ts';
import { normalTail } from '../../src/stats/distributions/normal.ts';
import { relativeError } from './relative-error.ts';

test.each([
  [Z95, 0.025],
  [Z90, 0.05],
])('beyond %d lies %d of the normal distribution', (z, tail) => {
  expect(relativeError(normalTail(z), tail)).toBeLessThan(1e-14);
});

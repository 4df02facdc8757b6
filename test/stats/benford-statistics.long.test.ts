import { describe, expect, test } from 'vitest';
import controls from '../../fixtures/reference/digit-controls.json' with { type: 'json' };
import { benfordMean, benfordProbabilities } from '../../src/stats/benford.ts';
import { chiSquareTest } from '../../src/stats/chi-square.ts';
import { leadingDigits } from '../../src/stats/digit-counts.ts';
import { tally, tallyFrom } from '../../src/stats/tally.ts';
import { type ControlColumn, controlCounts } from '../support/control-columns.ts';
import { DATA } from '../support/controls.ts';

const LAWS = { 1: benfordProbabilities(1), 2: benfordProbabilities(2) };

describe.skipIf(!DATA)(
  'second digits of real elections, as recorded: counts of 100 and more, z from 4.187 with the variance of the law',
  () => {
    const mean = benfordMean(2);
    const variance = LAWS[2].reduce((sum, share, digit) => sum + share * (digit - mean) ** 2, 0);

    test.each(controls)('$election, $column', ({ election, column, counts, secondMean, secondZ, secondP }) => {
      expect(variance).toBeCloseTo(8.2538, 4);
      const digits = leadingDigits(tallyFrom(tally(controlCounts(election, column as ControlColumn)), 100), 2);
      const { n, p } = chiSquareTest(digits, LAWS[2]);
      const found = digits.reduce((sum, count, digit) => sum + count * digit, 0) / n;
      expect(n).toBe(counts);
      expect(Math.abs(found - secondMean)).toBeLessThan(0.00051);
      expect(Math.abs((found - 4.187) / Math.sqrt(variance / n) - secondZ)).toBeLessThan(0.051);
      if (secondP > 0) expect(Math.abs(p / secondP - 1)).toBeLessThan(0.051);
      else expect(p).toBeLessThan(1e-300);
    });
  },
);

import { describe, expect, test } from 'vitest';
import { shiftToTotal } from '../../src/simulate/kept-total.ts';

const even = { uneven: 0, scale: 1 };

describe('the shift that keeps a total', () => {
  test('without a spread it is the difference of two logits', () => {
    const shift = shiftToTotal({ centre: [0, 0], spread: [0, 0], ...even, trials: [100, 300] }, 300);
    expect(shift).toBeCloseTo(Math.log(3), 6);
  });

  // The mean of logistic(−4 + 0.8·Z) is 0.0241112 (scipy.integrate.quad); its middle 0.01799.
  test('with one it takes up that the mean of a logit-normal number is not its middle', () => {
    const cells = { centre: [-4], spread: [0.8], ...even, trials: [1e6] };
    expect(Math.abs(shiftToTotal(cells, 1e6 * 0.0241112))).toBeLessThan(0.02);
    expect(shiftToTotal(cells, 1e6 / (1 + Math.exp(4)))).toBeLessThan(-0.25);
  });

  test('uneven spreads move it further', () => {
    const cells = { centre: [-4], spread: [0.8], trials: [1e6] };
    const total = 1e6 / (1 + Math.exp(4));
    expect(shiftToTotal({ ...cells, uneven: 0.6, scale: 1 }, total)).toBeLessThan(shiftToTotal({ ...cells, ...even }, total));
  });

  test('a total that no shift gives leaves all as it is', () => {
    expect(shiftToTotal({ centre: [0], spread: [0], ...even, trials: [100] }, 100)).toBe(0);
    expect(shiftToTotal({ centre: [0], spread: [0], ...even, trials: [0] }, 10)).toBe(0);
  });
});

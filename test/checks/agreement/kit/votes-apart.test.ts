import { describe, expect, test } from 'vitest';
import reference from '../../../../fixtures/reference/votes-apart.json' with { type: 'json' };
import { ballotsApart, owed, usualError, votesApart } from '../../../../src/checks/agreement/kit/votes-apart.ts';

// fixtures/reference/votes-apart.py
describe.each(reference)('$name', ({ shares, proportions, low, high, worth, rmse, valid, ...expected }) => {
  const leading = Math.max(...proportions);
  const half = proportions.map((share) => usualError(share, worth, leading, rmse));
  const apart = votesApart({ shares, proportions, low, high }, half, valid);

  test('the band of the usual error', () => {
    for (const [cell, one] of half.entries()) expect(one / expected.half[cell]).toBeCloseTo(1, 9);
  });

  test('votes outside of it, and the distance', () => {
    expect(apart.outside).toBeCloseTo(expected.outside, 2);
    expect(apart.distance).toBeCloseTo(expected.distance, 2);
    for (const cell of proportions.keys()) {
      expect(apart.of(cell).outside).toBeCloseTo(expected.outsideOf[cell], 2);
      expect(apart.of(cell).gap).toBeCloseTo(expected.gapOf[cell], 2);
    }
  });

  test('in whole votes, the fewest first', () => {
    const [fewest, most] = ballotsApart(apart);
    expect([fewest, most]).toEqual([Math.floor(expected.outside), Math.round(expected.distance)]);
    for (const cell of proportions.keys()) {
      const [least, largest] = owed(apart.of(cell));
      expect(least).toBeLessThanOrEqual(largest);
      expect(least * largest).toBeGreaterThanOrEqual(0);
    }
  });
});

test('Sanj with shares exactly as printed and all interviews: 0.70 million votes beyond the band of 95 %, 0.83 beyond that of 90 %', () => {
  const [{ shares, proportions, worth, rmse, valid, exact, exact90 }] = reference;
  const leading = Math.max(...proportions);
  const half = proportions.map((share) => usualError(share, worth, leading, rmse));
  // Quantiles of the normal distribution: 1.644854 leaves 5 % on each side, 1.959964 leaves 2.5 %.
  const narrow = half.map((one) => (one * 1.6448536269514722) / 1.959963984540054);
  const cells = { shares, proportions, low: shares, high: shares };
  expect(votesApart(cells, half, valid).outside).toBeCloseTo(exact as number, 2);
  expect(votesApart(cells, narrow, valid).outside).toBeCloseTo(exact90 as number, 2);
  expect([exact, exact90].map((votes) => ((votes as number) / 1e6).toFixed(2))).toEqual(['0.70', '0.83']);
});

test('a gap within the usual error puts no vote in doubt for sure', () => {
  const cells = {
    shares: [0.52, 0.48],
    proportions: [0.5, 0.5],
    low: [0.52, 0.48],
    high: [0.52, 0.48],
  };
  expect(ballotsApart(votesApart(cells, [0.03, 0.03], 1000))).toEqual([0, 20]);
});

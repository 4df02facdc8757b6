import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ballotsOff } from '../../../src/checks/arithmetic/kit/ballots-off.ts';
import { shareInterval } from '../../../src/data/share.ts';

test('beyond the rounding of the percentage, and to the figure printed', () => {
  const share = { units: 625, decimals: 1, relation: 'is' } as const;
  // 62.45 % of 1,000 begin at 625 votes, 62.55 % end there.
  expect(ballotsOff(share, 600, 1000)).toEqual([25, 25]);
  expect(ballotsOff(share, 6200, 10_000)).toEqual([45, 50]);
  expect(ballotsOff(share, 6300, 10_000)).toEqual([45, 50]);
  expect(ballotsOff(share, 6255, 10_000)).toEqual([0, 0]);
});

test('the fewest are those that trying one count after another finds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 3000 }), fc.nat(), (units, base, any) => {
      const share = { units, decimals: 1, relation: 'is' } as const;
      const { low, high } = shareInterval(share);
      const fits = (count: number): boolean => count / base >= low - 1e-12 && count / base <= high + 1e-12;
      const count = any % (base + 1);
      fc.pre(Array.from({ length: base + 1 }, (_, one) => one).some(fits));
      let steps = 0;
      while (!fits(count - steps) && !fits(count + steps)) steps++;
      const [fewest, most] = ballotsOff(share, count, base);
      expect(fewest).toBe(steps);
      expect(most).toBeGreaterThanOrEqual(fewest);
    }),
  );
});

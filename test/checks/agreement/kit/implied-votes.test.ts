import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reconciliation } from '../../../../src/checks/agreement/kit/implied-votes.ts';

const exact = (value: number) => ({ value, interval: { low: value, high: value } });
const REGISTERED = 11919241;
const VOTES = [5148074, 792828, 659019, 383023, 258618];

describe('votes that a survey implies', () => {
  test('Sanj against the official votes', () => {
    const shares = [exact(0.564), exact(0.16), { value: 0.03, interval: { low: 0, high: 0.03 } }, exact(0.125), exact(0.121)];
    const { rows, additionsOnly, takenAsPrinted } = reconciliation(shares, exact(0.44), REGISTERED, VOTES);
    expect(rows.map(({ implied }) => Math.round(implied))).toEqual([2957879, 839115, 157334, 655558, 634580]);
    expect(rows.map(({ official, implied }) => Math.round(official - implied))).toEqual([2190195, -46287, 501685, -272535, -375962]);
    expect(additionsOnly).toBe(false);
    expect(Math.abs(takenAsPrinted - 694784)).toBeLessThan(2);
  });

  test('the ends of the printed figures that ask for least are taken', () => {
    const rounded = [{ value: 0.5, interval: { low: 0.45, high: 0.55 } }, undefined];
    const turnout = { value: 0.5, interval: { low: 0.4, high: 0.6 } };
    // 0.45 · 0.4 · 1000 = 180 votes at least.
    expect(reconciliation(rounded, turnout, 1000, [180, 0])).toMatchObject({ additionsOnly: true, taken: 0, takenAsPrinted: 70 });
    expect(reconciliation(rounded, turnout, 1000, [170, 0]).additionsOnly).toBe(false);
    expect(reconciliation(rounded, turnout, 1000, [170, 0]).taken).toBeCloseTo(10, 9);
    expect(reconciliation(rounded, turnout, 1000, [170, 0]).rows).toHaveLength(1);
  });

  test('the official figures themselves ask for nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 1, max: 1e6 }),
        (votes, more) => {
          const valid = votes.reduce((sum, count) => sum + count, 0);
          fc.pre(valid > 0);
          const registered = valid + more;
          const shares = votes.map((count) => exact(count / valid));
          expect(reconciliation(shares, exact(valid / registered), registered, votes).additionsOnly).toBe(true);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/grouped-logit.json' with { type: 'json' };
import { groupedLogit } from '../../src/stats/grouped-logit.ts';
import { draws } from '../support/random.ts';

const columns = ({ k, n, code, members }: { k: number[]; n: number[]; code: number[]; members: number[][] }) => ({
  k: Float64Array.from(k),
  n: Float64Array.from(n),
  code: Int32Array.from(code),
  members: members.map((one) => Int32Array.from(one)),
});
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10));

test.each(reference)('agrees with numpy: $code.length cases', (one) => {
  const { z, centre, spread, typical, judged } = groupedLogit(columns(one));
  expect(Array.from(z)).toEqual(close(one.z));
  expect(Array.from(centre)).toEqual(close(one.centre));
  expect(Array.from(spread)).toEqual(close(one.spread));
  expect(typical).toBeCloseTo(one.typical, 10);
  expect(judged.every((value) => value === 1)).toBe(true);
});

describe('what is not judged', () => {
  const k = [50, 60, 55, -1, 101, 0, 40];
  const n = [100, 100, 100, 100, 100, 0, 100];
  const code = [0, 0, 0, 0, 0, 0, -1];
  test('counts outside 0 to n, nobody at all, no group', () => {
    const { z, judged } = groupedLogit(columns({ k, n, code, members: [[0, 1, 2, 3, 4, 5]] }));
    expect(Array.from(judged)).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect(Array.from(z.subarray(3))).toEqual([0, 0, 0, 0]);
  });
  test('a group of one', () => {
    expect(Array.from(groupedLogit(columns({ k: [5, 5], n: [9, 9], code: [0, 1], members: [[0], [1]] })).judged)).toEqual([0, 0]);
  });
});

test('full and empty counts stay finite, and exchanging yes and no turns the sign', () => {
  const cell = fc.record({ n: fc.integer({ min: 1, max: 3000 }), part: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 4, maxLength: 30 }), (cells) => {
      const n = cells.map((one) => one.n);
      const k = cells.map((one) => Math.round(one.part * one.n));
      const code = cells.map(() => 0);
      const members = [cells.map((_, i) => i)];
      const { z } = groupedLogit(columns({ k, n, code, members }));
      const turned = groupedLogit(columns({ k: k.map((one, i) => n[i] - one), n, code, members })).z;
      z.forEach((value, i) => {
        expect(Number.isFinite(value)).toBe(true);
        expect(turned[i]).toBeCloseTo(-value, 8);
      });
    }),
  );
});

test('honest groups of 8 to 40 with normal spread: about 5 % beyond 1.96, next to none beyond 6, small cases no oftener than large', () => {
  const { normal, uniform } = draws(3);
  const k: number[] = [];
  const n: number[] = [];
  const code: number[] = [];
  const members: number[][] = [];
  for (let group = 0; group < 600; group++) {
    const centre = 0.3 + 0.5 * normal();
    members.push([]);
    for (let i = 0; i < 8 + (group % 33); i++) {
      const size = Math.round(Math.exp(4 + 3.5 * uniform()));
      const p = 1 / (1 + Math.exp(-centre - 0.25 * normal()));
      // The normal law is near enough to a binomial count here.
      k.push(Math.max(0, Math.min(size, Math.round(size * p + Math.sqrt(size * p * (1 - p)) * normal()))));
      n.push(size);
      members[group].push(code.length);
      code.push(group);
    }
  }
  const { z } = groupedLogit(columns({ k, n, code, members }));
  const rate = (at: number, keep: (i: number) => boolean): number => {
    const kept = Array.from(z.keys()).filter(keep);
    return kept.filter((i) => Math.abs(z[i]) > at).length / kept.length;
  };
  expect(rate(1.96, () => true)).toBeGreaterThan(0.02);
  expect(rate(1.96, () => true)).toBeLessThan(0.07);
  expect(rate(6, () => true)).toBeLessThan(1e-3);
  expect(rate(12, () => true)).toBe(0);
  expect(rate(1.96, (i) => n[i] < 150)).toBeLessThan(0.07);
});

test('refuses columns of different lengths', () => {
  expect(() => groupedLogit(columns({ k: [1], n: [1, 2], code: [0, 0], members: [[0, 1]] }))).toThrow(RangeError);
});

import { describe, expect, test } from 'vitest';
import { poissonBinomialTail } from '../../src/stats/distributions/poisson-binomial.ts';
import { excessOverChance, excessTail } from '../../src/stats/excess-over-chance.ts';

const hits = Uint8Array.from([1, 0, 1, 1]);
const chances = Float64Array.from([0.5, 0.5, 0.25, 0.1]);

describe('excessOverChance', () => {
  test('by hand, over three of four events', () => {
    expect(excessOverChance(hits, chances, [0, 1, 2])).toEqual({ n: 3, observed: 2, expected: 1.25, sd: Math.sqrt(0.25 + 0.25 + 0.1875) });
  });

  test('weighted by hand', () => {
    const { observed, expected, sd } = excessOverChance(hits, chances, [0, 2], [10, 99, 4, 99]);
    expect([observed, expected]).toEqual([14, 6]);
    expect(sd).toBeCloseTo(Math.sqrt(100 * 0.25 + 16 * 0.1875), 14);
  });

  test('over nothing', () => {
    expect(excessOverChance(hits, chances, [])).toEqual({ n: 0, observed: 0, expected: 0, sd: 0 });
  });
});

describe('excessTail', () => {
  test('two sure hits of chance one half', () => {
    expect(excessTail([1, 1], [0.5, 0.5], [0, 1]).p).toBeCloseTo(0.25, 15);
    expect(excessTail(hits, chances, []).p).toBe(1);
  });

  test.each([199, 200])('%i events: the exact and the approximate tail meet', (n) => {
    const all = Float64Array.from({ length: n }, (_, i) => 0.1 + (i % 7) / 30);
    const seen = Uint8Array.from({ length: n }, (_, i) => (i % 3 === 0 ? 1 : 0));
    const rows = Int32Array.from(all.keys());
    const exact = poissonBinomialTail(all, Math.ceil(n / 3));
    expect(excessTail(seen, all, rows).log10P / exact.log10P).toBeCloseTo(1, n < 200 ? 14 : 3);
  });
});

import { describe, expect, test } from 'vitest';
import { dip } from '../../src/stats/dip.ts';
import { processorTime } from '../support/processor-time.ts';

describe('dip', () => {
  test('is linear enough: 200,000 values, spread or heaped', () => {
    for (const value of [(i: number) => Math.sqrt(i), (i: number) => (i % 2 ? i : i + 1e6), (i: number) => Math.floor(i / 1000)]) {
      const values = Float64Array.from({ length: 200_000 }, (_, i) => value(i)).sort();
      const taken = processorTime();
      dip(values);
      expect(taken()).toBeLessThan(1000);
    }
  });
});

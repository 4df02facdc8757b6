import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySize } from '../../src/stats/by-size.ts';

test('places come in the order of their sizes, and each size begins where it says', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 }), (sizes) => {
      const largest = 8;
      const { order, start } = bySize(sizes, largest);
      const expected = [...sizes.keys()].sort((a, b) => Math.min(sizes[a], largest + 1) - Math.min(sizes[b], largest + 1) || a - b);
      expect([...order]).toEqual(expected);
      for (let n = 0; n <= largest + 1; n++) expect(start[n]).toBe(sizes.filter((size) => size < n).length);
    }),
  );
});

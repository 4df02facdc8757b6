import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/average-linkage.json' with { type: 'json' };
import { averageLinkage, familiesAt } from '../../src/stats/average-linkage.ts';
import { totalVariation } from '../../src/stats/distance.ts';
import {
  ALAMAN,
  ASTANA_ZERTTEU,
  DEMOCRATIC_INSTITUTE,
  IEI_4_JANUARY,
  normalised,
  OFFICIAL,
  PORI_12_NOVEMBER,
  QOGAMDYQ_PIKIR,
  SANJ_PUBLISHED,
} from './kazakhstan-2021.ts';

const points = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 12 });
const between = (listed: readonly (readonly [number, number])[]) =>
  listed.map((p) => listed.map((q) => Math.hypot(p[0] - q[0], p[1] - q[1])));

describe('averageLinkage', () => {
  test.each(reference)('agrees with hclust: $distances.length things', ({ distances, merges }) => {
    const found = averageLinkage(distances).merges;
    expect(found.map(({ a, b }) => [a, b])).toEqual(merges.map(({ a, b }) => [a, b]));
    found.forEach(({ height }, i) => {
      expect(height).toBeCloseTo(merges[i].height, 12);
    });
  });

  test('by hand', () => {
    const table = [
      [0, 1, 4],
      [1, 0, 6],
      [4, 6, 0],
    ];
    expect(averageLinkage(table).merges).toEqual([
      { a: 0, b: 1, height: 1 },
      { a: 2, b: 3, height: 5 },
    ]);
    expect(averageLinkage([[0]]).merges).toEqual([]);
  });

  test('of equal distances the lowest numbers are joined first', () => {
    const table = Array.from({ length: 4 }, (_, i) => Array.from({ length: 4 }, (_, j) => (i === j ? 0 : 2)));
    expect(averageLinkage(table).merges).toEqual([
      { a: 0, b: 1, height: 2 },
      { a: 2, b: 3, height: 2 },
      { a: 4, b: 5, height: 2 },
    ]);
  });

  test('heights never fall and are means over all pairs', () => {
    fc.assert(
      fc.property(points, (listed) => {
        const table = between(listed);
        const members = listed.map((_, i) => [i]);
        let last = 0;
        for (const { a, b, height } of averageLinkage(table).merges) {
          const pairs = members[a].flatMap((i) => members[b].map((j) => table[i][j]));
          expect(height).toBeCloseTo(pairs.reduce((sum, d) => sum + d, 0) / pairs.length, 9);
          expect(height).toBeGreaterThanOrEqual(last - 1e-9);
          last = height;
          members.push([...members[a], ...members[b]]);
        }
        expect(members).toHaveLength(2 * listed.length - 1);
      }),
    );
  });

  test('leaves its argument alone', () => {
    const table = [Float64Array.of(0, 2), Float64Array.of(2, 0)];
    averageLinkage(table);
    expect(table).toEqual([Float64Array.of(0, 2), Float64Array.of(2, 0)]);
  });

  test('refuses bad arguments', () => {
    expect(() => averageLinkage([])).toThrow(/there is nothing to join/);
    expect(() => averageLinkage([[0, 1]])).toThrow(/must be square/);
    for (const bad of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() =>
        averageLinkage([
          [0, bad],
          [bad, 0],
        ]),
      ).toThrow(/must be finite and 0 or more/);
    expect(() =>
      averageLinkage([
        [0, 1],
        [2, 0],
      ]),
    ).toThrow(/must be symmetric/);
    expect(() =>
      averageLinkage([
        [1, 1],
        [1, 0],
      ]),
    ).toThrow(/must be symmetric with 0 on the diagonal/);
  });
});

describe('familiesAt', () => {
  const cuts = reference.flatMap(({ distances, cuts }) => cuts.map((one) => ({ distances, ...one })));

  test.each(cuts)('agrees with cutree: $distances.length things at $cut', ({ distances, cut, families }) => {
    expect(familiesAt(distances, cut)).toEqual(families);
  });

  test('sources of 2021 at a total variation of 0.10', () => {
    const sources = [
      OFFICIAL,
      QOGAMDYQ_PIKIR,
      DEMOCRATIC_INSTITUTE,
      ASTANA_ZERTTEU,
      IEI_4_JANUARY,
      [0.737, 0.068, 0.064, 0.041, 0.034], // Astana Zertteu, 4 January
      [0.738, 0.057, 0.051, 0.041, 0.022], // Nur.kz
      [0.742, 0.052, 0.044, 0.06, 0.025], // Astana Zertteu, 25 December
      [0.725, 0.055, 0.047, 0.03, 0.025], // PORI, 9 December
      [0.723, 0.02, 0.033, 0.05, 0.014], // IEI, 30 November
      PORI_12_NOVEMBER,
      SANJ_PUBLISHED,
      ALAMAN,
    ].map(normalised);
    const table = sources.map((p, i) => sources.map((q, j) => (i === j ? 0 : totalVariation(i < j ? p : q, i < j ? q : p))));
    expect(table[0].map((d) => Math.round(d * 1e4) / 1e4)).toEqual([
      0, 0.0134, 0.0141, 0.0266, 0.0161, 0.0701, 0.101, 0.1051, 0.1111, 0.1564, 0.1477, 0.2079, 0.3014,
    ]);
    expect(table[11][12]).toBeCloseTo(0.1646, 4);
    expect(familiesAt(table, 0.1)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 3]);
  });

  test('every thing is its own below the first height, all are one above the last', () => {
    fc.assert(
      fc.property(points, (listed) => {
        const table = between(listed);
        expect(familiesAt(table, -1)).toEqual(listed.map((_, i) => i));
        expect(familiesAt(table, 1000)).toEqual(listed.map(() => 0));
      }),
    );
  });

  test('refuses bad arguments', () => {
    expect(() => familiesAt([[0]], Number.NaN)).toThrow(/the cut is not a number/);
    expect(() => familiesAt([], 1)).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/nearest-mix.json' with { type: 'json' };
import { linearProgramme } from '../../src/stats/linear-programme.ts';
import { nearestMix, reachableRange } from '../../src/stats/nearest-mix.ts';
import { randomStream } from '../../src/stats/random.ts';
import { gammaDraw } from '../../src/stats/sampling.ts';
import { BAIGE, normalised } from './kazakhstan-2021.ts';

const regions = reference.votes.map(normalised);
const withRest = regions.map(([first, second]) => [first, second, 1 - first - second]);
const pointsOf = (low: readonly number[]) => (low.length === 3 ? withRest : regions);

/** The distance of the mixture itself, from its weights. */
function distanceOf(points: readonly ArrayLike<number>[], weights: Float64Array, low: readonly number[], high: readonly number[]): number {
  const mixed = low.map((_, i) => points.reduce((sum, point, r) => sum + weights[r] * point[i], 0));
  const above = mixed.reduce((sum, share, i) => sum + Math.max(0, share - high[i]), 0);
  const below = mixed.reduce((sum, share, i) => sum + Math.max(0, low[i] - share), 0);
  return Math.max(above, below);
}

function expectMix(weights: Float64Array): void {
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
}

const composition = (k: number) =>
  fc.array(fc.integer({ min: 0, max: 50 }), { minLength: k, maxLength: k }).map((counts) => normalised(counts.map((count) => count + 1)));

describe('nearestMix', () => {
  test.each(reference.random)('agrees with HiGHS: $name', ({ points, low, high, totalVariation, largestGap }) => {
    const found = nearestMix(points, low, high);
    expect(found.totalVariation).toBeCloseTo(totalVariation, 9);
    expect(found.largestGap).toBeCloseTo(largestGap, 9);
    expectMix(found.weights);
    expect(distanceOf(points, found.weights, low, high)).toBeCloseTo(totalVariation, 9);
  });

  test.each(reference.regions)('official regions against $name', ({ low, high, totalVariation, largestGap }) => {
    const found = nearestMix(pointsOf(low), low, high);
    expect(found.totalVariation).toBeCloseTo(totalVariation, 10);
    expect(found.largestGap).toBeCloseTo(largestGap, 10);
    expect(distanceOf(pointsOf(low), found.weights, low, high)).toBeCloseTo(totalVariation, 9);
  });

  test.each([
    ['Sanj', 0.0998021201, 0.0629704133],
    ['Alaman', 0.1897986757, 0.1410108007],
    ['Qogamdyq Pikir', 0, 0],
    ['Democratic Institute', 0, 0],
    ['Astana Zertteu', 0, 0],
  ])('digits of %s', (name, totalVariation, largestGap) => {
    const { low, high } = reference.regions.find((one) => one.name === name)!;
    const found = nearestMix(regions, low, high);
    expect(found.totalVariation).toBeCloseTo(totalVariation, 10);
    expect(found.largestGap).toBeCloseTo(largestGap, 10);
    if (totalVariation === 0) expect(found.totalVariation).toBe(0);
  });

  test('two of the parties of Baige: the distance is that of the first, whatever is known of the rest', () => {
    const two = [BAIGE.nurOtan, BAIGE.aqJol];
    const lowestFirst = Math.min(...regions.map(([first]) => first));
    for (const rest of [[1 - two[0] - two[1]], [0], [0, 0, 0]]) {
      const open = rest.map((share) => (share === 0 ? 1 : share));
      const points = rest.length === 1 ? withRest : regions;
      expect(nearestMix(points, [...two, ...rest], [...two, ...open]).totalVariation).toBeCloseTo(lowestFirst - two[0], 10);
    }
    // Half the sum of the two gaps, 0.3627264059, leaves out that the rest has to take up what the second lacks.
    const slack = regions.length;
    const row = (values: readonly number[], first: number, second: number) => ({ coefficients: [...values, first, second] });
    const halfOfTwo = linearProgramme({
      objective: [...regions.map(() => 0), 0.5, 0.5],
      equalities: [{ coefficients: [...Array(slack).fill(1), 0, 0], right: 1 }],
      atMost: [
        {
          ...row(
            regions.map(([first]) => first),
            -1,
            0,
          ),
          right: two[0],
        },
        {
          ...row(
            regions.map(([, second]) => -second),
            0,
            -1,
          ),
          right: -two[1],
        },
      ],
    });
    expect(halfOfTwo.value).toBeCloseTo(0.3627264059, 10);
  });

  test('by hand', () => {
    const found = nearestMix(
      [
        [0.8, 0.2],
        [0.6, 0.4],
      ],
      [0.5, 0.5],
      [0.5, 0.5],
    );
    expect(found.totalVariation).toBeCloseTo(0.1, 12);
    expect(found.largestGap).toBeCloseTo(0.1, 12);
    expect(found.weights[1]).toBeCloseTo(1, 12);
    // Two of three categories are short by 0.1 each, and the third has both too much.
    const point = nearestMix([[0.5, 0.2, 0.3]], [0.6, 0.3, 0], [1, 1, 1]);
    expect(point.totalVariation).toBeCloseTo(0.2, 12);
    expect(point.largestGap).toBeCloseTo(0.1, 12);
    // Shares that add to 0.9 leave a tenth without a place.
    expect(nearestMix([[0.5, 0.5]], [0.45, 0.45], [0.45, 0.45]).totalVariation).toBeCloseTo(0.1, 12);
  });

  test('a mixture is at distance 0 from itself, and wider intervals are never further', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(composition(4), fc.nat(9)), { minLength: 1, maxLength: 8 }),
        composition(4),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (weighted, target, width) => {
          const points = weighted.map(([point]) => point);
          const weights = normalised(weighted.map(([, weight]) => weight + 1));
          const mixed = target.map((_, i) => points.reduce((sum, point, r) => sum + weights[r] * point[i], 0));
          expect(nearestMix(points, mixed, mixed).totalVariation).toBe(0);
          const exact = nearestMix(points, target, target);
          const wide = nearestMix(
            points,
            target.map((share) => Math.max(0, share - width)),
            target.map((share) => Math.min(1, share + width)),
          );
          expect(wide.totalVariation).toBeLessThanOrEqual(exact.totalVariation + 1e-9);
          expect(exact.largestGap).toBeLessThanOrEqual(exact.totalVariation + 1e-9);
          expectMix(exact.weights);
          for (const point of points)
            expect(exact.totalVariation).toBeLessThanOrEqual(
              point.reduce((sum, share, i) => sum + Math.abs(share - target[i]) / 2, 0) + 1e-9,
            );
        },
      ),
    );
  });

  test('ten thousand points of ten categories', () => {
    const { uniform } = randomStream(10, 0);
    const points = Array.from({ length: 10000 }, () => normalised(Array.from({ length: 10 }, (_, i) => gammaDraw(uniform, 2 + i))));
    const outside = [0.9, ...Array(9).fill(0.1 / 9)];
    const most = Math.max(...points.map(([first]) => first));
    expect(nearestMix(points, outside, outside).totalVariation).toBeGreaterThanOrEqual(0.9 - most - 1e-9);
    const inside = Array.from({ length: 10 }, (_, i) => points.reduce((sum, point) => sum + point[i], 0) / points.length);
    expect(nearestMix(points, inside, inside).totalVariation).toBe(0);
  });

  test('refuses bad arguments', () => {
    const point = [0.4, 0.6];
    expect(() => nearestMix([], [0.4, 0.6], [0.4, 0.6])).toThrow(/^nearestMix: needs a point and a category/);
    expect(() => nearestMix([[]], [], [])).toThrow(RangeError);
    expect(() => nearestMix([point], [0.4], [0.4])).toThrow(/^nearestMix: lengths differ/);
    expect(() => nearestMix([point], [0.4, 0.6], [0.4])).toThrow(/^nearestMix: lengths differ/);
    expect(() => nearestMix([point, [1]], [0.4, 0.6], [0.4, 0.6])).toThrow(/^nearestMix: lengths differ/);
    expect(() => nearestMix([[-0.1, 1.1]], [0.4, 0.6], [0.4, 0.6])).toThrow(/^nearestMix: shares must lie in \[0, 1\]/);
    for (const [low, high] of [
      [0.5, 0.4],
      [-0.1, 0.4],
      [0.5, 1.1],
      [Number.NaN, 0.5],
    ])
      expect(() => nearestMix([point], [low, 0.6], [high, 0.6])).toThrow(/is no interval in \[0, 1\]/);
  });
});

describe('reachableRange', () => {
  test('of the official regions', () => {
    expect(reachableRange(regions, 4)[1]).toBeCloseTo(0.067975, 6);
    expect(reachableRange(regions, 2)[0]).toBeCloseTo(0.0375, 4);
    expect(reachableRange(regions, 1)[1]).toBeCloseTo(0.152377, 6);
  });

  test('by hand', () => {
    expect(
      reachableRange(
        [
          [0.8, 0.2],
          [0.6, 0.4],
        ],
        1,
      ),
    ).toEqual([0.2, 0.4]);
    expect(reachableRange([[0.8, 0.2]], 0)).toEqual([0.8, 0.8]);
  });

  test('refuses bad arguments', () => {
    expect(() => reachableRange([], 0)).toThrow(/^reachableRange: needs a point and a category/);
    for (const category of [-1, 2, 0.5, Number.NaN])
      expect(() => reachableRange([[0.5, 0.5]], category)).toThrow(/^reachableRange: no category/);
    expect(() => reachableRange([[0.5, 1.5]], 0)).toThrow(RangeError);
    expect(() => reachableRange([[0.5, 0.5], [1]], 0)).toThrow(/lengths differ/);
  });
});

import { expect, test } from 'vitest';
import { projected } from '../../src/data/area-map.ts';

const square = (west: number, south: number, size: number): number[] => [
  west,
  south,
  west + size,
  south,
  west + size,
  south + size,
  west,
  south + size,
  west,
  south,
];

test('a degree of longitude is as long as the cosine of the middle latitude says, and north is up', () => {
  const [{ rings }] = projected([{ area: 0, rings: [square(10, 59, 2)] }]);
  const [x, y] = [rings[0].filter((_, at) => at % 2 === 0), rings[0].filter((_, at) => at % 2 === 1)];
  // At 60° a degree of longitude is half a degree of latitude: the square is twice as high as wide.
  expect(Math.max(...y) / Math.max(...x)).toBeCloseTo(2, 3);
  expect([rings[0][0], rings[0][1]]).toEqual([0, Math.max(...y)]);
});

test('shapes on both sides of the 180th meridian lie beside each other', () => {
  const [east, west] = projected([
    { area: 0, rings: [square(178, 0, 2)] },
    { area: 1, rings: [square(-180, 0, 2)] },
  ]);
  expect(Math.max(...east.rings[0].filter((_, at) => at % 2 === 0))).toBeCloseTo(0.5, 3);
  expect(Math.max(...west.rings[0].filter((_, at) => at % 2 === 0))).toBeCloseTo(1, 3);
});

test('points that no reader could tell apart are one', () => {
  const ring = Array.from({ length: 2000 }, (_, at) => {
    const angle = (2 * Math.PI * at) / 2000;
    return [10 + Math.cos(angle), Math.sin(angle)];
  }).flat();
  expect(projected([{ area: 0, rings: [ring] }])[0].rings[0].length).toBeLessThan(2200);
});

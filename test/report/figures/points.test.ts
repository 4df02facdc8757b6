import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/report/figures/points.ts';
import { textWidth } from '../../../src/report/figures/text-width.ts';

const box = { left: 0, right: 400, top: 0, bottom: 300 };

test('labels of points apart all find room, none over another', () => {
  const spots = Array.from({ length: 17 }, (_, at) => [40 + (at % 5) * 75, 30 + Math.floor(at / 5) * 60] as const);
  const placed = placeLabels(
    spots.map((_, at) => `Region ${at}`),
    spots,
    box,
  );
  expect(placed).toHaveLength(17);
  const areas = placed.map(({ text, x, y, anchor }) => {
    const width = textWidth(text, 11);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { left, right: left + width, top: y - 9, bottom: y + 3 };
  });
  for (const [at, one] of areas.entries())
    for (const other of areas.slice(at + 1))
      expect(one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top).toBe(true);
});

test('where all points are one, some labels are left out', () => {
  const spots = Array.from({ length: 20 }, () => [200, 150] as const);
  expect(
    placeLabels(
      spots.map((_, at) => `Region ${at}`),
      spots,
      box,
    ).length,
  ).toBeLessThan(20);
});

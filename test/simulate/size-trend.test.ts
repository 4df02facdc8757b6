import { describe, expect, test } from 'vitest';
import { sizeTrend } from '../../src/simulate/size-trend.ts';
import { draws } from '../support/random.ts';

/** Cells of 20 stations; y = level of the cell + 0.5·dx² + noise. */
function cells(count: number, noise: number) {
  const { normal } = draws(3);
  const size = Float64Array.from({ length: 20 * count }, (_, at) => ((at % 20) - 9.5) / 5);
  const y = size.map((x, at) => Math.floor(at / 20) + 0.5 * x * x + noise * normal());
  const members = Array.from({ length: count }, (_, cell) => Int32Array.from({ length: 20 }, (_, at) => 20 * cell + at));
  return { size, y, members };
}

describe('what goes with size inside cells', () => {
  test('is the same bend in all cells of a kind, whatever their levels', () => {
    const { size, y, members } = cells(60, 0.1);
    const found = sizeTrend(y, { size, members, kind: members.map(() => '0 of 1') });
    // 0.5·dx², less its median over a cell: 0.5·0.9² to 0.5·1.1².
    for (let at = 0; at < 20; at++) expect(Math.abs(found[at] - (0.5 * size[at] ** 2 - 0.505))).toBeLessThan(0.25);
    expect(Array.from(found.subarray(0, 20))).toEqual(Array.from(found.subarray(200, 220)));
  });

  test('holds where three in ten stations of every size were altered', () => {
    const { size, y, members } = cells(60, 0.1);
    const altered = y.map((value, at) => ((7 * (at % 20) + 3 * Math.floor(at / 20)) % 10 < 3 ? value + 4 : value));
    const found = sizeTrend(altered, { size, members, kind: members.map(() => '0 of 1') });
    const clean = sizeTrend(y, { size, members, kind: members.map(() => '0 of 1') });
    for (let at = 0; at < 20; at++) expect(Math.abs(found[at] - clean[at])).toBeLessThan(0.5);
  });

  test('is none where a kind has too few stations, or a value is not known', () => {
    const { size, y, members } = cells(5, 0.1);
    expect(sizeTrend(y, { size, members, kind: members.map(() => '0 of 1') }).every((one) => one === 0)).toBe(true);
    const many = cells(60, 0.1);
    many.y[0] = Number.NaN;
    expect(sizeTrend(many.y, { ...many, kind: many.members.map(() => '0 of 1') }).every(Number.isFinite)).toBe(true);
  });
});

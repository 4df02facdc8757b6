import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/trimmed-scale.json' with { type: 'json' };
import { groupedLogit } from '../../src/stats/grouped-logit.ts';
import { scaleOfDeviations } from '../../src/stats/robust.ts';
import { trimmedScale } from '../../src/stats/trimmed-scale.ts';
import { unmaskedLogit } from '../../src/stats/unmasked-logit.ts';
import { seededNormal, seededRandom } from './seeded-random.ts';

describe('least trimmed squares of one variable', () => {
  test.each(reference.cases)('agrees with numpy: $kept kept', ({ values, centre, scale, kept }) => {
    const found = trimmedScale(Float64Array.from(values).sort());
    expect(found.kept).toBe(kept);
    expect(found.centre / centre).toBeCloseTo(1, 12);
    expect(found.scale / scale).toBeCloseTo(1, 12);
  });

  test('holds at 40 % on one side, where median and median absolute deviation do not', () => {
    const normal = seededNormal(seededRandom(1));
    const values = Float64Array.from({ length: 200 }, (_, at) => normal() + (at < 80 ? 8 : 0)).sort();
    const found = trimmedScale(values);
    expect(Math.abs(found.centre)).toBeLessThan(0.25);
    expect(found.scale).toBeGreaterThan(0.8);
    expect(found.scale).toBeLessThan(1.2);
    const { centre, scale } = scaleOfDeviations(values);
    expect(centre).toBeGreaterThan(0.7);
    expect(scale).toBeGreaterThan(2);
  });

  test('estimates the standard deviation of normal values', () => {
    const normal = seededNormal(seededRandom(2));
    const scales = Array.from({ length: 300 }, () => trimmedScale(Float64Array.from({ length: 60 }, normal).sort()).scale);
    expect(scales.reduce((sum, one) => sum + one, 0) / 300).toBeCloseTo(1, 1);
  });

  test('is 0 where more than half are equal; refuses fewer than three', () => {
    expect(trimmedScale(Float64Array.of(1, 2, 2, 2, 9))).toEqual({ centre: 2, scale: 0, kept: 3 });
    expect(() => trimmedScale(Float64Array.of(1, 2))).toThrow(RangeError);
  });
});

describe('proportions against the main part of their group', () => {
  const { k, n, code, z, centre } = reference.grouped;
  const groups = [...new Set(code)];
  const members = groups.map((group) => Int32Array.from(code.flatMap((one, at) => (one === group ? [at] : []))));
  const given = { k: Float64Array.from(k), n: Float64Array.from(n), members, code: Int32Array.from(code) };

  test('agrees with numpy', () => {
    const found = unmaskedLogit(given);
    for (const [at, one] of z.entries()) expect(found.z[at]).toBeCloseTo(one, 9);
    for (const [group, one] of centre.entries()) expect(found.centre[group]).toBeCloseTo(one, 12);
  });

  test('twelve of thirty at 95 % are far, and hidden from median and median absolute deviation', () => {
    const far = (values: Float64Array): number => values.subarray(0, 12).filter((one) => one > 5).length;
    expect(far(unmaskedLogit(given).z)).toBe(12);
    expect(far(groupedLogit(given).z)).toBeLessThan(3);
  });

  test('a group of fewer than 15 cases is not judged', () => {
    const few = { ...given, members: [members[0].subarray(0, 14)], code: given.code.map((one) => (one === 0 ? 0 : -1)) };
    expect(unmaskedLogit(few).z.every((one) => one === 0)).toBe(true);
  });
});

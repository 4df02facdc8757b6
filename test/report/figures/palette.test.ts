import { describe, expect, test } from 'vitest';
import { PALEST } from '../../../src/report/figures/heat.ts';
import { BAND, contrast, INK, inkOn, rampColour, SERIES } from '../../../src/report/figures/palette.ts';

const white = '#ffffff';

describe('the palette', () => {
  test('contrast as WCAG computes it', () => {
    expect(contrast('#000000', white)).toBeCloseTo(21, 10);
    // The worked example of the specification's own tools: #767676 is the lightest grey at 4.5:1.
    expect(contrast('#767676', white)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#777777', white)).toBeLessThan(4.5);
  });

  test('every mark stands out from white at 3:1 and every word at 4.5:1', () => {
    for (const colour of [...SERIES, INK.measured, INK.official, BAND.edge])
      expect(contrast(colour, white), colour).toBeGreaterThanOrEqual(3);
    for (const colour of [INK.text, INK.faint]) expect(contrast(colour, white), colour).toBeGreaterThanOrEqual(4.5);
    expect(contrast(rampColour(PALEST), white)).toBeGreaterThanOrEqual(3);
    // Also where it crosses the band.
    expect(contrast(INK.measured, BAND.fill)).toBeGreaterThanOrEqual(3);
    expect(contrast(INK.official, BAND.fill)).toBeGreaterThanOrEqual(3);
  });

  test('the ramp grows ever darker, and words on it can be read', () => {
    const steps = Array.from({ length: 101 }, (_, step) => rampColour(step / 100));
    const onWhite = steps.map((colour) => contrast(colour, white));
    expect(onWhite.every((one, at) => at === 0 || one > onWhite[at - 1])).toBe(true);
    for (const colour of steps) expect(contrast(inkOn(colour), colour), colour).toBeGreaterThanOrEqual(4);
  });
});

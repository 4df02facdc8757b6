import { describe, expect, test } from 'vitest';
import { type Share, shareDigits, shareInterval, shareText, shareValue } from '../../src/data/share.ts';
import { english } from '../../src/language/text.ts';

const share = (units: number, decimals: number, relation: Share['relation'] = 'is'): Share => ({ units, decimals, relation });

describe('a printed share', () => {
  test.each([
    [share(564, 1), 0.5635, 0.5645],
    [share(5640, 2), 0.56395, 0.56405],
    [share(56, 0), 0.555, 0.565],
    [share(0, 1), 0, 0.0005],
    [share(3, 0, 'at-most'), 0, 0.03],
    [share(3, 0, 'at-least'), 0.03, 1],
    [share(12, 0, 'about'), 0.11, 0.13],
    [share(-111, 1), -0.1115, -0.1105],
  ])('%o is the interval %d to %d', (printed, low, high) => {
    const interval = shareInterval(printed);
    expect(interval.low).toBeCloseTo(low, 14);
    expect(interval.high).toBeCloseTo(high, 14);
  });

  test('is read as a fraction and told as it was printed', () => {
    expect(shareValue(share(5640, 2))).toBe(0.564);
    expect(english(shareText(share(5640, 2)))).toBe('56.40 %');
    expect(english(shareText(share(3, 0, 'at-most')))).toBe('at most 3 %');
    expect(english(shareText(share(12, 0, 'about')))).toBe('about 12 %');
    expect(shareDigits(share(50, 1))).toBe('5.0');
  });

  test('printed as a fraction with one digit stands for ten points', () => {
    // 0.6 announced as a fraction: 60 % to the nearest ten.
    expect(shareInterval(share(6, -1))).toEqual({ low: 0.55, high: 0.65 });
    expect(english(shareText(share(6, -1)))).toBe('60 %');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/bounded-mix.json' with { type: 'json' };
import regional from '../../fixtures/reference/nearest-mix.json' with { type: 'json' };
import { boundedMixShare, reconcilingGamma } from '../../src/stats/bounded-mix.ts';
import { normalised, OFFICIAL } from './kazakhstan-2021.ts';
import { relativeError } from './relative-error.ts';

const votes = regional.votes.map((row) => row.reduce((a, b) => a + b, 0));
const shareOf = (contestant: number) => regional.votes.map((row) => normalised(row)[contestant]);
const parts = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 20 });

describe('boundedMixShare', () => {
  test.each(reference.mixes)('agrees with HiGHS: Γ = $gamma, $weights', ({ weights, shares, gamma, least, most }) => {
    expect(boundedMixShare(weights, shares, gamma, 'least')).toBeCloseTo(least, 12);
    expect(boundedMixShare(weights, shares, gamma, 'most')).toBeCloseTo(most, 12);
  });

  test.each([
    [1.5, 0.6902484335647673, 0.041424],
    [2, 0.6731220441072729, 0.044712],
    [3, 0.6460559786267922, 0.048518],
    [5, 0.6168027449497238, 0.052518],
    [10, 0.5864292774808882, 0.058084],
  ])('official regions at Γ = %f', (gamma, least, most) => {
    expect(boundedMixShare(votes, shareOf(0), gamma, 'least')).toBeCloseTo(least, 14);
    expect(boundedMixShare(votes, shareOf(4), gamma, 'most')).toBeCloseTo(most, 6);
  });

  test('by hand', () => {
    expect(boundedMixShare([1, 1], [0.6, 0.8], 2, 'least')).toBeCloseTo(0.65, 15); // at Γ = 2 ⅓ of the weight doubles: ⅔ + ½·⅙ = ¾
    expect(boundedMixShare([1, 1], [0.6, 0.8], 2, 'most')).toBeCloseTo(0.75, 15);
    expect(boundedMixShare([5], [0.3], 8, 'least')).toBeCloseTo(0.3, 15);
    expect(boundedMixShare([1, 0], [0.5, 0], 8, 'least')).toBeCloseTo(0.5, 15);
  });

  test('widens with Γ from the mean towards the extreme shares', () => {
    fc.assert(
      fc.property(parts, fc.double({ min: 1, max: 50, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true }), (listed, gamma, more) => {
        const weights = listed.map(([weight]) => weight);
        fc.pre(weights.some((weight) => weight > 0));
        const shares = listed.map(([, share]) => share / 100);
        const mean = weights.reduce((sum, weight, r) => sum + weight * shares[r], 0) / weights.reduce((a, b) => a + b, 0);
        const at = (value: number) => [boundedMixShare(weights, shares, value, 'least'), boundedMixShare(weights, shares, value, 'most')];
        const [least, most] = at(gamma);
        const [lower, higher] = at(gamma * more);
        const inOrder = [Math.min(...shares), lower, least, mean, most, higher, Math.max(...shares)];
        for (let i = 1; i < inOrder.length; i++) expect(inOrder[i] - inOrder[i - 1]).toBeGreaterThan(-1e-12);
        expect(at(1)[0]).toBeCloseTo(mean, 12);
        expect(at(1)[1]).toBeCloseTo(mean, 12);
      }),
    );
  });

  test('refuses bad arguments', () => {
    for (const gamma of [0.99, 0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => boundedMixShare([1], [0.5], gamma, 'least')).toThrow(/^boundedMixShare: Γ must be 1 or more/);
    expect(() => boundedMixShare([1, 2], [0.5], 2, 'least')).toThrow(/lengths differ/);
    expect(() => boundedMixShare([-1, 2], [0.5, 0.5], 2, 'least')).toThrow(/weights must be 0 or more/);
    expect(() => boundedMixShare([1], [1.5], 2, 'least')).toThrow(/shares must lie in \[0, 1\]/);
    expect(() => boundedMixShare([0], [0.5], 2, 'least')).toThrow(/no part has a weight/);
    expect(() => boundedMixShare([], [], 2, 'least')).toThrow(/no part has a weight/);
  });
});

describe('reconcilingGamma', () => {
  test.each(reference.targets)('agrees with brentq on HiGHS: $gamma', ({ weights, shares, target, gamma }) => {
    expect(relativeError(reconcilingGamma(weights, shares, target), gamma)).toBeLessThan(1e-9);
  });

  test('official regions', () => {
    expect(reconcilingGamma(votes, shareOf(0), 0.6460559786267922)).toBeCloseTo(3, 11);
    expect(reconcilingGamma(votes, shareOf(4), boundedMixShare(votes, shareOf(4), 5, 'most'))).toBeCloseTo(5, 11);
    expect(reconcilingGamma(votes, shareOf(4), 0.121)).toBe(Number.POSITIVE_INFINITY);
    expect(reconcilingGamma(votes, shareOf(0), 0.3981)).toBe(Number.POSITIVE_INFINITY);
    expect(reconcilingGamma(votes, shareOf(0), OFFICIAL[0])).toBeCloseTo(1, 12);
  });

  test('by hand', () => {
    expect(reconcilingGamma([1, 1], [0.6, 0.8], 0.65)).toBeCloseTo(2, 13);
    expect(reconcilingGamma([1, 1], [0.6, 0.8], 0.75)).toBeCloseTo(2, 13);
    expect(reconcilingGamma([1, 1], [0.6, 0.8], 0.7)).toBe(1);
    expect(reconcilingGamma([1, 1], [0.6, 0.8], 0.6)).toBe(Number.POSITIVE_INFINITY); // only approached
    expect(reconcilingGamma([1, 0], [0.6, 0.8], 0.7)).toBe(Number.POSITIVE_INFINITY);
    expect(reconcilingGamma([1, 1], [0.25, 0.75], 0.25 + 1e-16)).toBeGreaterThan(1e12);
  });

  test('is the inverse of boundedMixShare', () => {
    fc.assert(
      fc.property(
        parts,
        fc.double({ min: 1.01, max: 30, noNaN: true }),
        fc.constantFrom('least' as const, 'most' as const),
        (listed, gamma, side) => {
          const weights = listed.map(([weight]) => weight + 1);
          const shares = listed.map(([, share]) => share / 100);
          fc.pre(Math.max(...shares) - Math.min(...shares) > 0.05);
          const target = boundedMixShare(weights, shares, gamma, side);
          expect(relativeError(reconcilingGamma(weights, shares, target), gamma)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  test('refuses bad arguments', () => {
    for (const target of [-0.1, 1.1, Number.NaN]) expect(() => reconcilingGamma([1], [0.5], target)).toThrow(/target must lie in \[0, 1\]/);
    expect(() => reconcilingGamma([1, 2], [0.5], 0.5)).toThrow(/^reconcilingGamma: lengths differ/);
    expect(() => reconcilingGamma([0], [0.5], 0.5)).toThrow(/no part has a weight/);
  });
});

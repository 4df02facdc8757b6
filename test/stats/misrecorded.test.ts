import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/misrecorded.json' with { type: 'json' };
import { expectedShares, sharesAround } from '../../src/stats/expected-shares.ts';
import { type ExpectedVotes, fittedPrecision, misrecorded } from '../../src/stats/misrecorded.ts';
import { errorLikelihood, logVotes, RECORD_ERRORS } from '../../src/stats/record-likelihoods.ts';

const columns = (rows: readonly (readonly (number | null)[])[]): Float64Array[] =>
  rows.map((row) => Float64Array.from(row, (value) => value ?? Number.NaN));

describe.each(reference)('agrees with fixtures/reference/misrecorded.py: $name', (one) => {
  const votes = columns(one.votes);
  const given: ExpectedVotes = { votes, shares: columns(one.shares) };

  test('expected shares to seven digits', () => {
    const found = expectedShares({ votes, earlier: columns(one.earlier), same: one.same, region: one.region });
    const known = one.shares[0].filter((share) => share !== null);
    expect(known.length).toBeGreaterThan(200);
    for (const [contestant, column] of found.entries())
      for (const [i, share] of column.entries()) {
        if (one.shares[contestant][i] === null) expect(share).toBeNaN();
        else expect(share).toBeCloseTo(one.shares[contestant][i] as number, 7);
      }
  });

  test('the precision to one part in a thousand', () => {
    expect(Math.abs(fittedPrecision(given) / one.precision - 1)).toBeLessThan(1e-3);
  });

  test('the parts of the classes and every posterior to seven digits', () => {
    const { parts, stations } = misrecorded(given, 300);
    for (const [k, part] of parts.entries()) expect(part).toBeCloseTo(one.parts[k], 7);
    const found = stations.filter((station) => station !== undefined);
    expect(found).toHaveLength(one.wrong.length);
    for (const [i, { kinds, apart }] of found.entries()) {
      for (const [k, kind] of RECORD_ERRORS.entries()) expect(kinds[kind]).toBeCloseTo(one.wrong[i][k], 7);
      expect(apart).toBeCloseTo(one.apart[i], 7);
    }
  });
});

describe('likelihoods by hand', () => {
  test('one vote goes to each with its share', () => {
    expect(Math.exp(logVotes([1, 0], [0.25, 0.75], 10))).toBeCloseTo(0.25, 12);
  });

  test('an exchange of two is the likelihood of the other order, and knows what was cast', () => {
    const found = errorLikelihood('exchanged', [90, 10], [0.1, 0.9], 500);
    expect(found?.log).toBeCloseTo(logVotes([10, 90], [0.1, 0.9], 500), 9);
    expect(found).toMatchObject({ undone: [10, 90], between: [0, 1] });
  });

  test('equal counts cannot have been exchanged, and two contestants not shifted', () => {
    expect(errorLikelihood('exchanged', [7, 7], [0.5, 0.5], 500)).toBeUndefined();
    expect(errorLikelihood('shifted', [9, 7], [0.5, 0.5], 500)).toBeUndefined();
  });

  test('a shift is undone in the direction that fits', () => {
    expect(errorLikelihood('shifted', [5, 60, 35], [0.6, 0.35, 0.05], 500)?.undone).toEqual([60, 35, 5]);
    expect(errorLikelihood('shifted', [35, 5, 60], [0.6, 0.35, 0.05], 500)?.undone).toEqual([60, 35, 5]);
  });

  test('votes under a neighbour are given back by the expected shares', () => {
    const found = errorLikelihood('neighbour', [50, 0, 50], [0.5, 0.2, 0.3], 500);
    expect(found).toMatchObject({ undone: [50, 20, 30], between: [1, 2] });
    expect(errorLikelihood('neighbour', [50, 1, 49], [0.5, 0.2, 0.3], 500)).toBeUndefined();
  });
});

test('the shares around a station are those of the others in its group', () => {
  const votes = columns([
    [60, 30, 40, 50],
    [40, 70, 60, 50],
  ]);
  const [first, second] = sharesAround(votes, [0, 0, 0, -1]);
  expect(first[0]).toBeCloseTo(70.5 / 201, 12);
  expect(second[0]).toBeCloseTo(130.5 / 201, 12);
  expect(first[3]).toBeNaN();
});

test('refuses what has no answer', () => {
  const none = columns([[1], [2]]);
  expect(() => fittedPrecision({ votes: none, shares: columns([[null], [null]]) })).toThrow(RangeError);
  expect(() => errorLikelihood('exchanged', [1], [1], 10)).toThrow(RangeError);
  expect(() => expectedShares({ votes: [none[0]], earlier: none, same: [0], region: [0] })).toThrow(RangeError);
  expect(() => sharesAround([none[0]], [0])).toThrow(RangeError);
});

import { describe, expect, test } from 'vitest';
import { betweenClusters, firstStage } from '../../src/stats/first-stage.ts';

// Against R's survey package it is tested through surveyShares and ratioEstimate.
describe('first stage', () => {
  test('clusters and strata from the codes of rows', () => {
    const { stratumOf, sizes } = firstStage('test', 6, Int32Array.of(0, 0, 1, 4, 2, 2), Int32Array.of(0, 0, 0, 2, 2, 2));
    expect([...stratumOf]).toEqual([0, 0, 2, -1, 2]);
    expect([...sizes]).toEqual([2, 0, 2]);
    expect([...firstStage('test', 3).sizes]).toEqual([3]);
    expect([...firstStage('test', 3, undefined, Int32Array.of(1, 0, 1)).stratumOf]).toEqual([1, 0, 1]);
  });

  test('by hand: two strata of two', () => {
    const design = firstStage('test', 4, undefined, Int32Array.of(0, 0, 1, 1));
    const totals = Float64Array.of(3, 1, -1, 0, -2, 2, 0, -3);
    // Within the strata the halves of the differences are (2, ½) and (−1, 2.5); n/(n − 1) is 2, and there are two clusters in each.
    expect(betweenClusters(design, totals, 2)).toEqual([
      [4 * 4 + 4 * 1, 4 * 1 + 4 * -2.5],
      [4 * 1 + 4 * -2.5, 4 * 0.25 + 4 * 6.25],
    ]);
    expect(betweenClusters(design, totals, 2, Float64Array.of(0.5, 1))[0][0]).toBe(8);
  });

  test('a single cluster is compared with 0, the mean of all', () => {
    const design = firstStage('test', 3, undefined, Int32Array.of(0, 0, 1));
    expect(betweenClusters(design, Float64Array.of(1, 2, -3), 1)).toEqual([[4 * 0.25 + 9]]);
  });

  test('refuses bad codes', () => {
    expect(() => firstStage('test', 2, Int32Array.of(0))).toThrow(/^test: lengths differ, 2 rows and 1 of cluster/);
    expect(() => firstStage('test', 2, undefined, Int32Array.of(0, 1, 2))).toThrow(/^test: lengths differ, 2 rows and 3 of stratum/);
    expect(() => firstStage('test', 2, Int32Array.of(0, -1))).toThrow(/^test: a cluster must have a number from 0, found -1/);
    expect(() => firstStage('test', 2, Int32Array.of(0, 1), Int32Array.of(-1, 0))).toThrow(/^test: a stratum must/);
    expect(() => firstStage('test', 2, Int32Array.of(0, 0), Int32Array.of(0, 1))).toThrow(/^test: cluster 0 lies in two strata/);
  });
});

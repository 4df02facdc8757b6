import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/dependence.json' with { type: 'json' };
import { type DependenceColumns, dependence, type Groups } from '../../src/stats/dependence.ts';
import { ratios } from '../../src/stats/ratios.ts';
import { relativeError } from './relative-error.ts';
import { seededNormal, seededRandom } from './seeded-random.ts';

interface Counts {
  readonly registered: readonly number[];
  readonly ballots: readonly number[];
  readonly valid: readonly number[];
  readonly votes: readonly number[];
}

const columns = ({ registered, ballots, valid, votes }: Counts): DependenceColumns => ({
  x: ratios(ballots, registered),
  y: ratios(votes, valid),
  z: ratios(votes, registered),
  k: Float64Array.from(votes),
  n: Float64Array.from(ballots),
});

const groups = (code: readonly number[]): Groups => ({ code: Int32Array.from(code), sizes: new Int32Array(Math.max(...code) + 1) });

describe('against numpy (least squares with dummies, influence by derivative)', () => {
  test.each(reference)('$clusters clusters', ({ cluster, group, ...expected }) => {
    const found = dependence(columns(expected), cluster ? Int32Array.from(cluster) : undefined, group ? groups(group) : undefined)!;
    expect(found).toMatchObject({ size: expected.votes.length, clusters: expected.clusters, df: expected.clusters - 1 });
    for (const name of ['r', 'slope', 'slopeHalf', 'ratio', 'gap'] as const)
      expect(relativeError(found[name], expected[name]), name).toBeLessThan(1e-10);
    // The derivative is numerical.
    for (const name of ['t', 'gapT', 'gapHalf'] as const) expect(relativeError(found[name], expected[name]), name).toBeLessThan(1e-6);
    expect(relativeError(found.rInterval[0], expected.rInterval[0])).toBeLessThan(1e-6);
    expect(relativeError(found.rInterval[1], expected.rInterval[1])).toBeLessThan(1e-6);
  });
});

const four = { registered: [100, 100, 100, 100], ballots: [40, 50, 60, 70], valid: [40, 50, 60, 70], votes: [16, 20, 30, 28] };

test('by hand: four stations of 100 voters', () => {
  const found = dependence(columns(four))!;
  // Votes per voter on turnout: Σ(x − x̄)(z − z̄) / Σ(x − x̄)² = 0.023 / 0.05; 94 of 220 ballots.
  expect(found.slope).toBeCloseTo(0.46, 12);
  expect(found.ratio).toBeCloseTo(94 / 220, 14);
  expect(found.gap).toBeCloseTo(0.46 - 94 / 220, 12);
  expect(found.gapHalf / found.gap).toBeCloseTo(3.182446305284264 / found.gapT, 10);
  // Shares 0.4, 0.4, 0.5, 0.4: r = 0.005 / √(0.05 · 0.0075).
  expect(found.r).toBeCloseTo(0.005 / Math.sqrt(0.05 * 0.0075), 12);
});

test('within groups it sees nothing of how they differ', () => {
  const moved = { ...four, registered: [...four.registered, ...four.registered] };
  const twice = columns({
    ...moved,
    ballots: [...four.ballots, ...four.ballots.map((one) => one + 20)],
    valid: [...four.valid, ...four.valid.map((one) => one + 20)],
    votes: [...four.votes, ...four.votes.map((one) => one - 10)],
  });
  expect(dependence(twice, undefined, groups([0, 0, 0, 0, 1, 1, 1, 1]))?.slope).toBeCloseTo(0.46, 12);
  expect(dependence(twice)?.slope).not.toBeCloseTo(0.46, 1);
});

describe('says nothing', () => {
  test('of fewer than four cases, and where x or y is the same everywhere', () => {
    const short = { registered: [100, 100, 100], ballots: [40, 50, 60], valid: [40, 50, 60], votes: [16, 20, 30] };
    expect(dependence(columns(short))).toBeUndefined();
    expect(dependence(columns({ ...four, ballots: [50, 50, 50, 50], valid: [50, 50, 50, 50] }))).toBeUndefined();
    expect(dependence(columns({ ...four, votes: [20, 25, 30, 35] }))).toBeUndefined();
  });

  test('of one cluster', () => expect(dependence(columns(four), Int32Array.of(0, 0, 0, 0))).toBeUndefined());
});

test('refuses columns of different lengths, and totals of nothing', () => {
  expect(() => dependence({ ...columns(four), k: Float64Array.of(1, 2) })).toThrow(RangeError);
  expect(() => dependence({ ...columns(four), n: new Float64Array(4) })).toThrow(RangeError);
});

test('under the null both tests reject near 5 %, stations of one area alike', () => {
  const normal = seededNormal(seededRandom(4));
  const [runs, areas, each] = [1500, 40, 5];
  let [correlations, gaps] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const cluster = Int32Array.from({ length: areas * each }, (_, i) => Math.floor(i / each));
    const [up, lean] = [0, 1].map(() => Float64Array.from({ length: areas }, () => 0.05 * normal()));
    const turnout = Float64Array.from(cluster, (area) => 0.6 + up[area] + 0.04 * normal());
    const share = Float64Array.from(cluster, (area) => 0.4 + lean[area] + 0.04 * normal());
    const perVoter = turnout.map((one, i) => one * share[i]);
    const found = dependence({ x: turnout, y: share, z: perVoter, k: perVoter, n: turnout }, cluster)!;
    if (Math.abs(found.t) > 2.0227) correlations++;
    if (Math.abs(found.gapT) > 2.0227) gaps++;
  }
  // Four standard errors of a count of 5 % of 1,500 are 34; clusters this few reject a little more.
  expect(Math.abs(correlations - 0.055 * runs)).toBeLessThan(34);
  expect(Math.abs(gaps - 0.055 * runs)).toBeLessThan(34);
});

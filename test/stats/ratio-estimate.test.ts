import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/ratio-estimate.json' with { type: 'json' };
import { randomStream } from '../../src/stats/random.ts';
import { ratioEstimate, ratioInterval } from '../../src/stats/ratio-estimate.ts';
import { normalDraw } from '../../src/stats/sampling.ts';
import { relativeError } from './relative-error.ts';

const TOY = {
  x: Float64Array.of(820, 640, 1190, 455, 930, 1010),
  y: Float64Array.of(512, 401, 603, 310, 521, 668),
  population: [10060],
};

describe('ratioEstimate', () => {
  test.each(reference)('agrees with svyratio of the survey package: $name', (listed) => {
    const found = ratioEstimate({
      x: Float64Array.from(listed.x),
      y: Float64Array.from(listed.y),
      stratum: Int32Array.from(listed.stratum),
      cluster: Int32Array.from(listed.cluster),
      ...(listed.population && { population: listed.population }),
    });
    expect(relativeError(found.value, listed.value)).toBeLessThan(1e-12);
    expect(relativeError(found.error, listed.error)).toBeLessThan(1e-11);
    expect(found.df).toBe(listed.df);
    ratioInterval(found).forEach((end, side) => {
      expect(relativeError(end, listed.interval[side])).toBeLessThan(1e-11);
    });
  });

  test('the worked quick count of six stations', () => {
    const found = ratioEstimate(TOY);
    expect(found.value).toBeCloseTo(0.597621407333994, 14);
    expect(found.error).toBeCloseTo(0.030182617523580407, 14);
    expect(found.designEffect).toBeCloseTo(19.112344193842013, 10);
    expect(Math.sqrt(found.error ** 2 / found.designEffect!)).toBeCloseTo(0.00690399, 8);
    expect(found).toMatchObject({ df: 5, n: 6, ballots: 5045, clusters: 6, strata: 1, lonely: 0 });
    const [low, high] = ratioInterval(found);
    expect(low).toBeCloseTo(0.5200345189759199, 13);
    expect(high).toBeCloseTo(0.6752082956920682, 13);
  });

  test('single-cluster strata are told, but not those counted in full', () => {
    const stratum = Int32Array.of(0, 0, 0, 0, 1, 2);
    expect(ratioEstimate({ ...TOY, stratum, population: [50, 20, 1] })).toMatchObject({ clusters: 6, strata: 3, df: 3, lonely: 1 });
    expect(ratioEstimate({ ...TOY, stratum, population: undefined }).lonely).toBe(2);
  });

  test('a count in full has no sampling error', () => {
    expect(ratioEstimate({ ...TOY, population: [6] })).toMatchObject({ error: 0, designEffect: 0 });
  });

  test('a ratio that is no share has no design effect', () => {
    expect(ratioEstimate({ x: TOY.y, y: TOY.x })).not.toHaveProperty('designEffect');
    expect(ratioEstimate({ x: TOY.x, y: new Float64Array(6) })).not.toHaveProperty('designEffect');
  });

  test('by hand', () => {
    const found = ratioEstimate({ y: Float64Array.of(4, 12, 14), x: Float64Array.of(10, 20, 30) });
    expect(found.value).toBe(0.5);
    expect(found.error).toBeCloseTo(Math.sqrt((3 / 2) * (1 + 4 + 1)) / 60, 15);
    expect(found.designEffect).toBeCloseTo((found.error ** 2 * 60) / 0.25, 12);
  });

  test('the votes for and the votes not for have the same error; the order of stations does not matter', () => {
    const station = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 1 }));
    fc.assert(
      fc.property(fc.array(station, { minLength: 4, maxLength: 30 }), (stations) => {
        const x = Float64Array.from(stations, ([size]) => size);
        const y = Float64Array.from(stations, ([size, share]) => Math.round(size * share));
        const stratum = Int32Array.from(stations, ([, , h]) => h);
        const population = [100, 500];
        fc.pre(stratum.includes(1));
        const found = ratioEstimate({ x, y, stratum, population });
        const other = ratioEstimate({ x, y: x.map((size, i) => size - y[i]), stratum, population });
        expect(other.value).toBeCloseTo(1 - found.value, 12);
        expect(other.error).toBeCloseTo(found.error, 12);
        const turned = ratioEstimate({ x: x.toReversed(), y: y.toReversed(), stratum: stratum.toReversed(), population });
        expect(turned.error).toBeCloseTo(found.error, 12);
      }),
    );
  });

  test('the interval holds the share of the population 95 % of the time: 40 of 400 stations, 3000 draws', () => {
    const { uniform } = randomStream(38, 0);
    const x = Float64Array.from({ length: 400 }, () => 300 + 1200 * uniform());
    const y = x.map((size) => size * Math.min(1, Math.max(0, 0.6 + 0.15 * normalDraw(uniform))));
    const total = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
    const truth = total(y) / total(x);
    let held = 0;
    for (let round = 1; round <= 3000; round++) {
      const { below } = randomStream(38, round);
      const order = Array.from({ length: 400 }, (_, i) => i);
      for (let i = 0; i < 40; i++) {
        const j = i + below(400 - i);
        [order[i], order[j]] = [order[j], order[i]];
      }
      const drawn = order.slice(0, 40);
      const sample = { x: Float64Array.from(drawn, (i) => x[i]), y: Float64Array.from(drawn, (i) => y[i]), population: [400] };
      const [low, high] = ratioInterval(ratioEstimate(sample));
      if (low <= truth && truth <= high) held++;
    }
    // The standard error of a coverage of 95 % is 0.4 points.
    expect(held / 3000).toBeGreaterThan(0.935);
    expect(held / 3000).toBeLessThan(0.965);
  });

  test('refuses bad arguments', () => {
    const [x, y] = [Float64Array.of(10, 20, 30), Float64Array.of(4, 12, 14)];
    const bad: [Parameters<typeof ratioEstimate>[0], RegExp][] = [
      [{ x, y: Float64Array.of(1) }, /^ratioEstimate: lengths differ/],
      [{ x, y, stratum: Int32Array.of(0) }, /^ratioEstimate: lengths differ/],
      [{ x, y, cluster: Int32Array.of(0) }, /^ratioEstimate: lengths differ/],
      [{ x, y, population: [10, 10] }, /^ratioEstimate: lengths differ/],
      [{ x, y, population: [2] }, /^ratioEstimate: stratum 0 has 2 clusters, 3 of them sampled/],
      [{ x, y, population: [Number.NaN] }, /^ratioEstimate: stratum 0 has NaN clusters/],
      [{ x, y, population: [Number.POSITIVE_INFINITY] }, /^ratioEstimate: stratum 0/],
      [{ x: new Float64Array(3), y }, /^ratioEstimate: values must be finite/],
      [{ x, y: Float64Array.of(1, Number.NaN, 1) }, /^ratioEstimate: values must be finite/],
      [{ x: Float64Array.of(1, Number.POSITIVE_INFINITY, 1), y }, /^ratioEstimate: values must be finite/],
      [{ x, y, stratum: Int32Array.of(0, 1, 2) }, /^ratioEstimate: no stratum has two clusters/],
      [{ x: new Float64Array(0), y: new Float64Array(0) }, /^ratioEstimate: no stratum has two clusters/],
      [{ x, y, cluster: Int32Array.of(0, 0, 0) }, /^ratioEstimate: no stratum has two clusters/],
      [{ x, y, cluster: Int32Array.of(0, -1, 0) }, /^ratioEstimate: a cluster must have a number from 0/],
      [{ x, y, cluster: Int32Array.of(0, 0, 1), stratum: Int32Array.of(0, 1, 1) }, /^ratioEstimate: cluster 0 lies in two strata/],
    ];
    for (const [input, message] of bad) {
      expect(() => ratioEstimate(input)).toThrow(RangeError);
      expect(() => ratioEstimate(input)).toThrow(message);
    }
    for (const confidence of [0, 1, 95, Number.NaN])
      expect(() => ratioInterval({ value: 0.5, error: 0.1, df: 3 }, confidence)).toThrow(/^ratioInterval: confidence must lie inside/);
    expect(() => ratioInterval({ value: 0.5, error: 0.1, df: 0 })).toThrow(RangeError);
  });
});

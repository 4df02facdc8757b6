import { describe, expect, test } from 'vitest';
import reference from '../../fixtures/reference/benford-statistics.json' with { type: 'json' };
import { benfordProbabilities } from '../../src/stats/benford.ts';
import { euclideanDistance, freedmanU2, meanAbsoluteDeviation } from '../../src/stats/benford-statistics.ts';
import { draws } from '../support/random.ts';
import { relativeError } from './relative-error.ts';

const LAWS = { 1: benfordProbabilities(1), 2: benfordProbabilities(2) };

describe('agrees with numpy, mpmath and 400,000 simulated tables', () => {
  test.each(reference.map((one, index) => [index, one] as const))('case %i', (_, { position, counts, ...printed }) => {
    const law = LAWS[position as 1 | 2];
    const d = euclideanDistance(counts, law);
    const u = freedmanU2(counts, law);
    expect(relativeError(d.statistic, printed.d)).toBeLessThan(1e-10);
    expect(relativeError(u.statistic, printed.u)).toBeLessThan(1e-10);
    expect(Math.abs(d.p - printed.dP)).toBeLessThan(1e-7);
    expect(Math.abs(u.p - printed.uP)).toBeLessThan(1e-7);
    for (const [p, simulated] of [
      [d.p, printed.dSimulated],
      [u.p, printed.uSimulated],
    ])
      expect(Math.abs(p - simulated)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / 400000) + 0.002);
    expect(relativeError(meanAbsoluteDeviation(counts, law).statistic, printed.mad)).toBeLessThan(1e-10);
  });
});

test("Morrow's critical values of d* for first digits: 1.212, 1.330 and 1.569 at 10, 5 and 1 %", () => {
  const n = 1e8;
  for (const [critical, level] of [
    [1.212, 0.1],
    [1.33, 0.05],
    [1.569, 0.01],
  ]) {
    const counts = Array.from(LAWS[1], (share) => n * share);
    counts[0] += critical * Math.sqrt(n / 2);
    counts[1] -= critical * Math.sqrt(n / 2);
    expect(Math.abs(euclideanDistance(counts, LAWS[1]).p / level - 1)).toBeLessThan(0.01);
  }
});

test('rejects near 5 % where the law holds, and the mean absolute deviation is what is said', () => {
  const { multinomial } = draws(31);
  const trials = 400;
  const rejected = { d: 0, u: 0 };
  let deviation = 0;
  for (let trial = 0; trial < trials; trial++) {
    const counts = multinomial(500, Array.from(LAWS[2]));
    if (euclideanDistance(counts, LAWS[2]).p < 0.05) rejected.d++;
    if (freedmanU2(counts, LAWS[2]).p < 0.05) rejected.u++;
    deviation += meanAbsoluteDeviation(counts, LAWS[2]).statistic / trials;
  }
  const allowed = 3 * Math.sqrt((0.05 * 0.95) / trials);
  for (const count of Object.values(rejected)) expect(Math.abs(count / trials - 0.05)).toBeLessThan(allowed);
  expect(Math.abs(deviation / meanAbsoluteDeviation(multinomial(500, Array.from(LAWS[2])), LAWS[2]).expected - 1)).toBeLessThan(0.03);
});

test('refuses bad arguments', () => {
  for (const distance of [euclideanDistance, freedmanU2, meanAbsoluteDeviation]) {
    expect(() => distance([1, 2], LAWS[1])).toThrow(RangeError);
    expect(() => distance(Array(9).fill(0), LAWS[1])).toThrow(RangeError);
    expect(() => distance([1, 1, 1], [0.3, 0.3, 0.4])).toThrow(RangeError);
  }
});

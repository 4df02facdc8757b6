import { describe, expect, test } from 'vitest';
import controls from '../../fixtures/reference/digit-controls.json' with { type: 'json' };
import { chiSquareTest } from '../../src/stats/chi-square.ts';
import { exactBinomialTwoSided } from '../../src/stats/distributions/binomial.ts';
import { smoothLastDigits } from '../../src/stats/smooth-digits.ts';
import { tally } from '../../src/stats/tally.ts';
import { type ControlColumn, cleanColumns, controlCounts } from '../support/control-columns.ts';
import { DATA } from '../support/controls.ts';
import { draws } from '../support/random.ts';

const chi = ({ digits, expected, n }: ReturnType<typeof smoothLastDigits>): number =>
  chiSquareTest(
    digits,
    Array.from(expected, (one) => one / n),
  ).p;

/** Clean elections as in section 3.7 of the notes on forensics: log-normal sizes, beta turnout and share, binomial votes. */
describe('rejects near 5 % on simulated clean elections', () => {
  test.each([
    [1000, 300, 400],
    [300, 800, 400],
    [5000, 800, 100],
  ])('%i stations of %i voters', (stations, voters, trials) => {
    const { normal, gamma } = draws(stations);
    const beta = (a: number, b: number): number => {
      const x = gamma(a);
      return x / (x + gamma(b));
    };
    const vote = (n: number, p: number): number => Math.max(0, Math.min(n, Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normal())));
    const rejected = { digits: 0, repeated: 0, adjacent: 0, zeroFive: 0 };
    for (let trial = 0; trial < trials; trial++) {
      const numbers = Array.from({ length: stations }, () => {
        const ballots = vote(Math.round(voters * Math.exp(0.5 * normal())), beta(18, 12));
        return vote(ballots, beta(6.75, 8.25));
      });
      const found = smoothLastDigits(tally(numbers), 100);
      const { n, digits, expected, pairs, expectedPairs } = found;
      if (chi(found) < 0.05) rejected.digits++;
      if (exactBinomialTwoSided(pairs.repeated, n, expectedPairs.repeated / n) < 0.05) rejected.repeated++;
      if (exactBinomialTwoSided(pairs.adjacent, n, expectedPairs.adjacent / n) < 0.05) rejected.adjacent++;
      if (exactBinomialTwoSided(digits[0] + digits[5], n, (expected[0] + expected[5]) / n) < 0.05) rejected.zeroFive++;
    }
    const allowed = 3 * Math.sqrt((0.05 * 0.95) / trials);
    for (const count of Object.values(rejected)) expect(Math.abs(count / trials - 0.05)).toBeLessThan(allowed);
  });
});

describe.skipIf(!DATA)('real elections', () => {
  test('of 23 columns regarded as clean one deviates at 1 % and none at 0.1 %, where even digits would make four deviate', () => {
    const found = cleanColumns().map(({ counts }) => smoothLastDigits(tally(counts), 100));
    expect(found).toHaveLength(23);
    for (const { atFloor, n } of found) {
      expect(atFloor).toBeLessThan(0.25);
      expect(n).toBeGreaterThan(200);
    }
    const p = found.map(chi);
    expect(p.filter((one) => one < 0.01)).toHaveLength(1);
    expect(p.filter((one) => one < 0.001)).toHaveLength(0);
    expect(found.filter(({ digits }) => chiSquareTest(digits, Array(10).fill(0.1)).p < 0.01)).toHaveLength(4);
  });

  test('the columns of Spain and Canada that deviate from even digits agree with a smooth distribution', () => {
    const p = (name: string, column: 'leader' | 'second'): number => chi(smoothLastDigits(tally(controlCounts(name, column)), 100));
    expect(p('spain2019-apr-congress', 'leader')).toBeCloseTo(0.22, 2);
    expect(p('spain2019-apr-congress', 'second')).toBeCloseTo(0.095, 2);
    expect(p('canada2011', 'leader')).toBeCloseTo(0.89, 2);
  });

  test('of these columns none deviates at 1 % in pairs of digits, and one in digits 0 and 5', () => {
    const counts = { repeated: 0, adjacent: 0, zeroFive: 0 };
    for (const { counts: column } of cleanColumns()) {
      const { n, digits, expected, pairs, expectedPairs } = smoothLastDigits(tally(column), 100);
      if (exactBinomialTwoSided(pairs.repeated, n, expectedPairs.repeated / n) < 0.01) counts.repeated++;
      if (exactBinomialTwoSided(pairs.adjacent, n, expectedPairs.adjacent / n) < 0.01) counts.adjacent++;
      if (exactBinomialTwoSided(digits[0] + digits[5], n, (expected[0] + expected[5]) / n) < 0.01) counts.zeroFive++;
    }
    expect(counts).toEqual({ repeated: 0, adjacent: 0, zeroFive: 1 });
  });

  test.each(controls)('$election, $column: last digits and repeats as recorded', (recorded) => {
    const { n, digits, pairs } = smoothLastDigits(tally(controlCounts(recorded.election, recorded.column as ControlColumn)), 100);
    const even = chiSquareTest(digits, Array(10).fill(0.1));
    expect(n).toBe(recorded.counts);
    expect(Math.abs(even.statistic - recorded.lastChiSquare)).toBeLessThan(0.051);
    expect(Math.abs(even.p / recorded.lastP - 1)).toBeLessThan(0.051);
    expect(Math.abs(pairs.repeated / n - recorded.repeated)).toBeLessThan(0.000051);
    expect(Math.abs((pairs.repeated / n - 0.1) / Math.sqrt(0.09 / n) - recorded.repeatedZ)).toBeLessThan(0.0051);
  });
});

import { describe, expect, test } from 'vitest';
import { datasetOf, observe, official, type Rows } from '../../support/dataset.ts';
import { type Draws, draws } from '../../support/random.ts';

const id = 'counts-from-percentages';

function regions(rows: Rows, names = ['a', 'b', 'c', 'd', 'e'].slice(0, rows[0].length - 1)) {
  const table = { file: 'r.csv', level: 'region', columns: { area: 'area', votes: Object.fromEntries(names.map((name) => [name, name])) } };
  return datasetOf(
    { contestants: names.map((name) => ({ id: name, name })), sources: [official({}, { tables: [table] })] },
    { 'r.csv': [['area', ...names], ...rows] },
  );
}

/** Votes of a row as voters give them: binomial counts, one after the other, by their normal approximation (n·p above 1,000). */
function honest({ normal }: Draws, total: number, shares: readonly number[]): number[] {
  let left = total;
  let weight = 1;
  return shares.map((share, index) => {
    const p = Math.min(1, share / weight);
    const votes = index === shares.length - 1 ? left : Math.round(left * p + Math.sqrt(left * p * (1 - p)) * normal());
    left -= votes;
    weight -= share;
    return votes;
  });
}

const SHARES = [0.5, 0.2, 0.15, 0.1, 0.05];

const sizes = ({ uniform }: Draws) => Array.from({ length: 17 }, () => 150000 + Math.floor(650000 * uniform()));

describe('honest data', () => {
  test.each([
    ['five contestants', SHARES],
    ['three', [0.5, 0.3, 0.2]],
    ['two', [0.55, 0.45]],
  ])('%s: no more alarms than claimed', (_, shares) => {
    const random = draws(shares.length);
    const trials = 1000;
    let warnings = 0;
    let surprising = 0;
    for (let trial = 0; trial < trials; trial++) {
      const rows = sizes(random).map((total, index) => [`R${index}`, ...honest(random, total, shares)]);
      const [one] = observe(regions(rows), id, { decimals: [2] });
      if (one.kind !== 'measured') throw new Error('the check was expected to run');
      if (one.test.p < 0.05) surprising++;
      if (one.test.p < 0.01 && one.material) warnings++;
    }
    // Whole hits cannot meet 5 % exactly: at most it, three standard errors (2.1 %) allowed.
    expect(surprising / trials).toBeLessThan(0.071);
    expect(surprising / trials).toBeGreaterThan(0.005);
    expect(warnings / trials).toBeLessThanOrEqual(0.01);
  });
});

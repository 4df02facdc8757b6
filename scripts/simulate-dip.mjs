/**
 * Simulates the quantiles of √n·D, Hartigan's dip of n uniform numbers, and writes them as src/stats/dip-table.ts.
 * Seeded: the same table on every machine. Takes some ten minutes; needs `npm run build`, and
 * `npm run format` afterwards.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { dip } from '../dist/stats/dip.js';
import { randomStream } from '../dist/stats/random.js';

const SEED = 1985;
const SIZES = [4, 5, 6, 7, 8, 9, 10, 15, 20, 30, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 25000, 72000];
const PROBABILITIES = [
  0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9995, 0.9998, 0.9999,
];
const drawsOf = (n) => Math.max(50_000, Math.min(1_000_000, Math.round(2e8 / n)));

/** Sorted uniform numbers, up to a scale that the dip does not see: running sums of exponential ones. */
function uniformSample(n, word, x) {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    sum -= Math.log((word() + 0.5) / 2 ** 32);
    x[i] = sum;
  }
  return x;
}

/** Order statistics at the probabilities, by linear interpolation. */
function quantiles(sorted) {
  return PROBABILITIES.map((p) => {
    const place = p * (sorted.length - 1);
    const below = Math.floor(place);
    return sorted[below] + (place - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below]);
  });
}

const rows = SIZES.map((n, row) => {
  const dips = new Float64Array(drawsOf(n));
  const x = new Float64Array(n);
  for (let draw = 0; draw < dips.length; draw++)
    dips[draw] = Math.sqrt(n) * dip(uniformSample(n, randomStream(SEED, row * 2 ** 24 + draw).word, x)).dip;
  process.stderr.write(`n = ${n}: ${dips.length} draws\n`);
  return quantiles(dips.sort());
});

const text = `// Written by scripts/simulate-dip.mjs; do not edit.

/** Seed of the simulation below. */
export const DIP_SEED = ${SEED};

/** Sample sizes, one row of quantiles each. */
export const DIP_SIZES: readonly number[] = [${SIZES.join(', ')}];

/** How many samples of uniform numbers were drawn of each size. */
export const DIP_DRAWS: readonly number[] = [${SIZES.map(drawsOf).join(', ')}];

/** Probabilities, one column each. */
export const DIP_PROBABILITIES: readonly number[] = [${PROBABILITIES.join(', ')}];

/** Quantiles of √n·D, D being the dip of n independent uniform numbers. */
export const DIP_QUANTILES: readonly (readonly number[])[] = [
${rows.map((row) => `  [${row.map((value) => Number(value.toFixed(5))).join(', ')}],`).join('\n')}
];
`;
writeFileSync(path.join(import.meta.dirname, '../src/stats/dip-table.ts'), text);

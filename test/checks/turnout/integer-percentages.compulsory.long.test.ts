import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/index.ts';
import { simulateElection } from '../../../src/simulate/election.ts';
import { electionFiles } from '../../../src/simulate/files.ts';
import { randomStream } from '../../../src/stats/random.ts';
import { betaDraw, binomialDraw } from '../../../src/stats/sampling.ts';
import { audited } from '../../support/dataset.ts';
import { dataset, type Station } from './drawn-stations.ts';

const id = 'integer-percentages';
const STATIONS = 3000;
const SEEDS = 20;

interface Sections {
  readonly voters: number;
  readonly varying: boolean;
  /** Standard deviation of the turnouts of stations, beyond chance. */
  readonly sd: number;
}

/** An election with compulsory voting: 95 % turn out in sections of one size or about one. */
function compulsory({ voters, varying, sd }: Sections, seed: number): Station[] {
  const { uniform } = randomStream(seed, 0);
  const beta = (mean: number, spread: number): number => {
    const size = (mean * (1 - mean)) / spread ** 2 - 1;
    return betaDraw(uniform, mean * size, (1 - mean) * size);
  };
  return Array.from({ length: STATIONS }, () => {
    const registered = varying ? Math.round(voters * (0.8 + 0.4 * uniform())) : voters;
    const cast = binomialDraw(uniform, registered, beta(0.95, sd));
    return { registered, cast, alpha: binomialDraw(uniform, cast, beta(0.45, 0.06)) };
  });
}

const CASES = [220, 350].flatMap((voters) =>
  [false, true].flatMap((varying) => [0.005, 0.01, 0.02].map((sd): Sections => ({ voters, varying, sd }))),
);

test(`compulsory voting, ${CASES.length * SEEDS} clean elections: at most 1 % get a warning`, () => {
  const warned = CASES.flatMap((sections) =>
    Array.from({ length: SEEDS }, (_, at) => at + 1).flatMap((seed) => {
      const { findings } = audited(dataset(compulsory(sections, seed)), id);
      return findings.some(({ severity }) => severity === 'warning') ? [{ ...sections, seed }] : [];
    }),
  );
  console.log(`integer-percentages, compulsory voting: ${warned.length} of ${CASES.length * SEEDS} clean elections warn`);
  expect(warned.length, JSON.stringify(warned)).toBeLessThanOrEqual(0.01 * CASES.length * SEEDS);
});

describe('whole percentages planted in 12 elections of 3,000 stations', () => {
  const found = (dose: number): number =>
    Array.from({ length: 12 }, (_, at) => at + 1).filter((seed) => {
      const election = simulateElection({ seed, stations: STATIONS, manipulations: [{ name: 'rounded-integer', dose }] });
      const files = electionFiles(election).map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text), sha256: '' }));
      const { dataset: read } = parseDataset(files);
      if (!read) throw new Error('the simulated election cannot be read');
      return audited(read, id).findings.some(({ severity }) => severity === 'warning');
    }).length;

  test.each([
    [0.05, 5],
    [0.1, 12],
  ])('at %f of the stations: found in at least %i', (dose, least) => {
    const number = found(dose);
    console.log(`integer-percentages: planted at ${100 * dose} % of stations, found in ${number} of 12`);
    expect(number).toBeGreaterThanOrEqual(least);
  });
});

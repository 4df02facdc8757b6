import { expect, test } from 'vitest';
import { asExtreme } from '../../src/calibrate/twins.ts';
import { type Dataset, parseDataset } from '../../src/index.ts';
import { simulateElection } from '../../src/simulate/election.ts';
import { electionFiles } from '../../src/simulate/files.ts';
import { observe } from '../support/dataset.ts';

function simulated(seed: number, dose = 0): Dataset {
  const manipulations = dose > 0 ? [{ name: 'rounded-fives' as const, dose }] : [];
  const election = simulateElection({ seed, stations: 900, manipulations, sources: [{ kind: 'survey', size: 1500 }] });
  const encoder = new TextEncoder();
  const { dataset } = parseDataset(electionFiles(election).map(({ path, text }) => ({ path, bytes: encoder.encode(text) })));
  return dataset as Dataset;
}

test('p-values from twins of untouched elections are spread evenly', () => {
  // Of every election the same hypothesis: whole percentages in the country.
  const pValues = Array.from({ length: 20 }, (_, seed) => {
    const dataset = simulated(100 + seed);
    const { log10P } = measuredIn(dataset);
    const question = {
      finding: '',
      check: 'integer-percentages',
      scope: measuredIn(dataset).scope,
      test: measuredIn(dataset).name,
      extreme: -log10P,
    };
    let found = 0;
    for (let stream = 0; stream < 11; stream++) if (asExtreme(dataset, [question], 1, stream)[0]) found++;
    return (1 + found) / 12;
  });
  const mean = pValues.reduce((sum, p) => sum + p, 0) / pValues.length;
  // Mean 0.542 and sd 0.29/√20 = 0.064 of even p-values.
  expect(mean).toBeGreaterThan(0.35);
  expect(mean).toBeLessThan(0.74);
});

function measuredIn(dataset: Dataset) {
  const [one] = observe(dataset, 'integer-percentages').flatMap((found) => (found.kind === 'measured' ? [found] : []));
  return { scope: one.scope, name: one.test.name, log10P: one.test.log10P };
}

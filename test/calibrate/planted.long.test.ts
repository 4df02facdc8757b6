import { describe, expect, test } from 'vitest';
import { audit, parseDataset } from '../../src/index.ts';
import { simulateElection } from '../../src/simulate/election.ts';
import { electionFiles } from '../../src/simulate/files.ts';
import type { ManipulationName } from '../../src/simulate/manipulations.ts';

/** Enough stations for what is planted: at 1,200 whole percentages at 5 % of them are found 3 times of 12, invented digits 9 times. */
const STATIONS = 3000;
const ELECTIONS = 12;

/** Seeds of the elections that the audit calls anomalous in the question that the manipulation is about. */
function anomalous(name: ManipulationName, dose: number, question: string): number[] {
  return Array.from({ length: ELECTIONS }, (_, at) => at + 1).filter((seed) => {
    const election = simulateElection({ seed, stations: STATIONS, manipulations: [{ name, dose }] });
    const files = electionFiles(election).map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text), sha256: '' }));
    const { dataset } = parseDataset(files);
    if (!dataset) throw new Error('the simulated election cannot be read');
    return audit(dataset).summary.questions.find(({ id }) => id === question)?.verdict === 'anomalous';
  });
}

describe(`planted in ${ELECTIONS} elections of ${STATIONS} stations`, () => {
  test.each<[ManipulationName, number, string, number]>([
    ['rounded-integer', 0.05, 'turnout', 5],
    ['rounded-integer', 0.1, 'turnout', 12],
    ['invented-counts', 0.4, 'digits', 12],
    ['protocols-copied', 0.05, 'arithmetic', 9],
  ])('%s at %f of the rows is anomalous (%s) in at least %i', (name, dose, question, least) => {
    const found = anomalous(name, dose, question);
    console.log(`${name} at ${100 * dose} %: anomalous in ${found.length} of ${ELECTIONS}`);
    expect(found.length).toBeGreaterThanOrEqual(least);
  });
});

import { type Dataset, parseDataset } from '../../src/index.ts';
import type { Counts } from '../../src/simulate/counts.ts';
import type { SimulatedElection } from '../../src/simulate/election.ts';
import { electionFiles } from '../../src/simulate/files.ts';
import { bytes } from './files.ts';

/** A simulated election read as a user's files would be read; throws where they have a problem. */
export function simulatedDataset(election: SimulatedElection): Dataset {
  const files = electionFiles(election).filter(({ path }) => path !== 'truth.json');
  const { dataset, problems } = parseDataset(files.map(({ path, text }) => ({ path, bytes: bytes(text) })));
  if (!dataset) throw new Error(`the simulated dataset has problems: ${JSON.stringify(problems.slice(0, 3))}`);
  return dataset;
}

/** What keeps rows from adding up: empty where all is well. */
export function unbalanced({ size, registered, issued, cast, invalid, votes }: Counts): string[] {
  const found: string[] = [];
  for (let at = 0; at < size; at++) {
    const sum = votes.reduce((total, column) => total + column[at], 0);
    const all = [registered, issued, cast, invalid, ...votes].map((column) => column[at]);
    if (!all.every((count) => Number.isSafeInteger(count) && count >= 0)) found.push(`row ${at}: ${all.join(', ')}`);
    if (sum + invalid[at] !== cast[at]) found.push(`row ${at}: votes ${sum} and invalid ${invalid[at]} of ${cast[at]}`);
    if (cast[at] > issued[at] || issued[at] > registered[at]) found.push(`row ${at}: ${cast[at]}, ${issued[at]}, ${registered[at]}`);
  }
  return found;
}

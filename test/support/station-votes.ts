import type { Dataset } from '../../src/index.ts';
import { datasetOf, official } from './dataset.ts';

/** One contestant's votes by station, the other contestant's being 0. */
export function stationVotes(votes: readonly number[]): Dataset {
  const table = { file: 's.csv', level: 'station', columns: { area: 'area', votes: { alpha: 'alpha' } } };
  return datasetOf(
    { sources: [official({}, { tables: [table] })] },
    { 's.csv': [['area', 'alpha'], ...votes.map((one, index) => [`S${index}`, one])] },
  );
}

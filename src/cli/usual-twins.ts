import type { Dataset } from '../data/dataset.ts';
import { finestStations } from '../queries/stations.ts';

/** Twins where nobody says how many: p-values in steps of a hundredth. */
const USUAL = 99;
/** Most stations × contestants for which they are drawn unasked; a fixed number, so that a report does not depend on the machine. */
export const MOST_CELLS = 200_000;

/** How many clean twins an audit that writes a report draws where nobody says: 99, or none for a large table. */
export function usualTwins(dataset: Dataset): number {
  const stations = finestStations(dataset);
  if (!stations) return 0;
  const contestants = stations.votes.filter((column) => column !== undefined).length;
  return stations.table.rows * contestants <= MOST_CELLS ? USUAL : 0;
}

import type { Dataset } from '../../../data/dataset.ts';
import type { Location } from '../../../data/provenance.ts';
import type { Source } from '../../../data/source.ts';
import { countAt, rowOf } from '../../../data/table.ts';
import { matchedProtocols, protocolTables } from '../../../queries/matched-protocols.ts';
import { protocolsOf } from '../../../queries/protocols.ts';
import { finestStations } from '../../../queries/stations.ts';
import { type CoverageContrast, unseenMean } from '../../../stats/coverage-contrast.ts';
import { sum, sumOfKnown } from '../../../stats/sum.ts';
import { countedQuantities, officialCount } from './official-count.ts';

/** Votes of one contestant in the stations seen and in all. */
export interface UnseenVotes extends CoverageContrast {
  readonly name: string;
  readonly seen: number;
  readonly all: number;
  /** Where the official count stands. */
  readonly locations: () => Location[];
}

/** What is left for the stations a tally did not see. */
export interface UnseenStations {
  readonly stationsSeen: number;
  readonly stations: number;
  readonly contestants: readonly UnseenVotes[];
  /** The contestant with the largest ratio of votes a station seen to votes a station not seen. */
  readonly widest: UnseenVotes;
  /** The same ratio of all votes together, where they are known. */
  readonly ratioAllVotes?: number;
}

/** What the stations not seen can hold, where it is known how many they are. */
export function unseenStations(dataset: Dataset, source: Source): UnseenStations | undefined {
  const seen = seenVotes(dataset, source);
  const stations = allStations(dataset, source);
  if (!seen || !stations || seen.stations < 1 || seen.stations >= stations) return undefined;
  const official = countedQuantities(dataset)
    .slice(0, dataset.contestants.length)
    .map((quantity) => officialCount(dataset, source.area, quantity));
  const contrast = (seenVotes: number, allVotes: number): CoverageContrast =>
    unseenMean({ seenStations: seen.stations, allStations: stations, seenVotes, allVotes });
  const contestants = dataset.contestants.flatMap(({ name }, contestant): UnseenVotes[] => {
    const [own, all] = [seen.votes[contestant], official[contestant]];
    // More than all is a contradiction, and told as one.
    if (!own || !all || own >= all.value) return [];
    return [{ name, seen: own, all: all.value, locations: all.locations, ...contrast(own, all.value) }];
  });
  if (contestants.length === 0) return undefined;
  const widest = contestants.reduce((most, row) => (row.ratio > most.ratio ? row : most));
  const [total, valid] = [sumOfKnown(seen.votes), sumOfKnown(official.map((count) => count?.value))];
  const whole = total && valid !== undefined && total < valid ? contrast(total, valid) : undefined;
  return { stationsSeen: seen.stations, stations, contestants, widest, ...(whole && { ratioAllVotes: whole.ratio }) };
}

/** Votes a tally holds and the number of stations they are from: its totals with the coverage it states, else its protocols. */
function seenVotes(dataset: Dataset, source: Source): { votes: (number | undefined)[]; stations: number } | undefined {
  const stated = source.coverage?.stations;
  for (const table of source.tables) {
    const row = rowOf(table, source.area);
    const votes = table.votes.map((column) => (row < 0 ? undefined : countAt(column, row)));
    if (stated !== undefined && votes.some((count) => count !== undefined)) return { votes, stations: stated };
  }
  const [table] = protocolTables(dataset, source);
  if (!table) return undefined;
  // A key that no official row has says nothing of the stations there are.
  const matched = matchedProtocols(dataset, source, table);
  const known = matched ? Array.from(matched.rows) : protocolsOf(table).rows;
  const rows = known.filter((row) => table.votes.some((column) => countAt(column, row) !== undefined));
  const votes = table.votes.map((column) => column && sum(rows.map((row) => countAt(column, row) ?? 0)));
  return rows.length > 0 ? { votes, stations: rows.length } : undefined;
}

/** How many stations there are: as the source says, or by the official table of stations. */
function allStations(dataset: Dataset, source: Source): number | undefined {
  const stated = source.sample?.frame?.stations;
  if (stated !== undefined) return stated;
  const finest = finestStations(dataset)?.table;
  return source.area === dataset.areas.root && finest?.level === 'station' ? finest.rows : undefined;
}

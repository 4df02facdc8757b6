import type { Source } from '../data/source.ts';
import { countAt, sumAt, type Table, validAt, votesAt } from '../data/table.ts';
import { join } from '../language/format.ts';
import type { Text, Worded } from '../language/text.ts';
import { type RatioEstimate, ratioEstimate } from '../stats/ratio-estimate.ts';
import { sum } from '../stats/sum.ts';
import { nestedCodes } from './nested-codes.ts';
import { T } from './quick-count.texts.ts';

/** What a probability sample of stations says: the share of each contestant with its design-based error. */
export interface QuickCount {
  readonly table: Table;
  /** Rows that report every contestant. */
  readonly rows: readonly number[];
  readonly estimates: readonly RatioEstimate[];
  /** Stations drawn; as many as there are rows where nobody says. */
  readonly drawn: number;
  /** Stations drawn that do not report. */
  readonly missing: number;
  /** Stations the sample was drawn from, where known. */
  readonly stations?: number;
  readonly strata: number;
  /** What the shares are of: the valid votes, or the votes of the contestants listed. */
  readonly base: QuickCountBase;
}

export type QuickCountBase = 'valid' | 'listed';

/** Why a sample of stations gives no estimate, and what it would take. */
export interface NoQuickCount {
  readonly reason: Text;
  readonly dataNeeded: Text;
}

/**
 * The ratio estimates of a quick count by station, weighted by stratum where strata are named.
 *
 * @param stations stations there are where the source does not say, for the finite population correction
 * @param base what the shares are of; only a table that holds all votes or the valid ones can give shares of the valid votes
 */
export function quickCount(source: Source, stations?: number, base: QuickCountBase = 'valid'): QuickCount | NoQuickCount {
  const table = source.tables.find(({ origin, votes }) => origin === 'file' && votes.some((column) => column !== undefined));
  if (!table) return { reason: T.noTableStations(), dataNeeded: T.votesEachStationWas() };
  const votesOf = base === 'valid' ? validAt : sumAt;
  const rows = reportingRows(table, votesOf);
  const drawn = Math.max(table.rows, source.sample?.size?.value ?? 0);
  const { stratum, cluster } = table.labels;
  const frame = source.sample?.frame;
  const unnamed = rows.some((row) => (stratum && stratum.codes[row] < 0) || (cluster && cluster.codes[row] < 0));
  if (unnamed) return { reason: T.someRowsNameNo(), dataNeeded: T.stratumClusterEveryStation() };
  const silent = stratum?.words.find((_, code) => !rows.some((row) => stratum.codes[row] === code));
  if (silent !== undefined) return { reason: T.noStationStratumReports({ silent }), dataNeeded: T.stationReportsEveryStratum() };
  const population = populationOf(source, table, stations);
  if ('reason' in population) return population;
  const ofRows = (codes: Int32Array | undefined): Int32Array | undefined => codes && Int32Array.from(rows, (row) => codes[row]);
  const design = {
    stratum: ofRows(stratum?.codes),
    cluster: cluster && nestedCodes(ofRows(cluster.codes) as Int32Array, ofRows(stratum?.codes)),
    ...(population.sizes && { population: population.sizes }),
  };
  const clusters = design.cluster ?? Int32Array.from(rows, (_, at) => at);
  if (outnumbers(clusters, design.stratum, population.sizes))
    return { reason: T.sampleOutnumbersStations(), dataNeeded: T.sampleFitsStationsWas() };
  const tooFew = fewClusters(clusters, design.stratum);
  if (tooFew) return { reason: tooFew, dataNeeded: T.twoStationsOrMore() };
  const x = Float64Array.from(rows, (row) => votesOf(table, row) as number);
  if (x.every((votes) => votes === 0)) return { reason: T.itsStationsHoldNo(), dataNeeded: T.stationsVotes() };
  const columns = Array.from(table.votes, (column) => Float64Array.from(rows, (row) => countAt(column, row) as number));
  return {
    table,
    rows,
    estimates: columns.map((y) => ratioEstimate({ y, x, ...design })),
    drawn,
    missing: drawn - rows.length,
    strata: stratum?.words.length ?? 1,
    base,
    stations: frame?.stations ?? (frame?.strata.length ? sum(frame.strata.map((one) => one.stations)) : stations),
  };
}

export const isQuickCount = (found: QuickCount | NoQuickCount): found is QuickCount => 'estimates' in found;

function reportingRows(table: Table, votesOf: typeof validAt): number[] {
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) if (votesAt(table, row) && votesOf(table, row) !== undefined) rows.push(row);
  return rows;
}

/** Units of the first stage in each stratum: stations, or clusters where these were drawn first. */
function populationOf(source: Source, table: Table, stations: number | undefined): { sizes?: number[] } | NoQuickCount {
  const { stratum, cluster } = table.labels;
  const { frame } = source.sample ?? {};
  if (!stratum) {
    const known = frame?.stations ?? stations;
    return cluster || known === undefined ? {} : { sizes: [known] };
  }
  const found = stratum.words.map((word) => frame?.strata.find(({ name }) => name === word));
  const absent = stratum.words.filter((_, at) => (cluster ? found[at]?.clusters : found[at]?.stations) === undefined);
  if (absent.length > 0)
    return {
      reason: absent.length === 1 ? T.sizeStratumNotKnown({ absent: absent[0] }) : T.sizeStrataNotKnown({ absent: join(absent, ', ') }),
      dataNeeded: cluster ? T.clustersEachStratumUnder() : T.stationsEachStratumUnder(),
    };
  return { sizes: found.map((one) => (cluster ? one?.clusters : one?.stations) as number) };
}

/** Whether more units of the first stage report than some stratum holds. */
function outnumbers(cluster: Int32Array, stratum: Int32Array | undefined, sizes: readonly number[] = []): boolean {
  const sampled = sizes.map(() => new Set<number>());
  cluster.forEach((unit, at) => {
    sampled[stratum ? stratum[at] : 0]?.add(unit);
  });
  return sampled.some((units, at) => units.size > sizes[at]);
}

function fewClusters(cluster: Int32Array, stratum: Int32Array | undefined): Worded | undefined {
  const clusters = new Set(cluster).size;
  const strata = stratum ? new Set(stratum).size : 1;
  return clusters - strata < 1 ? T.noStratumTwoStations() : undefined;
}

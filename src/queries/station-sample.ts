import type { Dataset } from '../data/dataset.ts';
import { gathered } from '../stats/gathered.ts';
import { ratios } from '../stats/ratios.ts';
import { renumbered } from '../stats/renumbered.ts';
import { once } from './once.ts';
import { ballotsOf, type Stations, stationTables, type TurnoutBasis } from './stations.ts';
import { levelsAbove, type Strata, strataAmong, strataOf } from './strata.ts';

/**
 * The stations of one table that have both a turnout and a share of one contestant, with what these are made of and what lies
 * above them. Ratios and levels are made when a check first asks for them, and then kept for the others; counts are read from the
 * table whenever they are asked for, since a second copy of every column would be kept in vain.
 */
export interface StationSample {
  readonly stations: Stations;
  /** Whose share it is. */
  readonly contestant: number;
  readonly basis: TurnoutBasis;
  readonly size: number;
  /** Stations left out: nobody registered, no valid vote, or more ballots than voters, more votes than valid ones, or no ballots. */
  readonly omitted: number;
  /** Index of each among the stations. */
  readonly at: Int32Array;
  readonly registered: Float64Array;
  readonly ballots: Float64Array;
  readonly valid: Float64Array;
  /** Votes of the contestant. */
  readonly votes: Float64Array;
  /** Ballots over registered voters. */
  readonly turnout: Float64Array;
  /** Votes of the contestant over valid votes. */
  readonly share: Float64Array;
  /** Votes of the contestant over registered voters. */
  readonly perVoter: Float64Array;
  /** The levels above with two areas or more, the coarsest first, by the stations of the sample. */
  readonly levels: readonly Strata[];
  /** What stations that hang together have in common; absent where the table names no two areas. */
  readonly clusters?: Clusters;
}

/** The areas of a level as clusters; stations that lie in none are a cluster of their own. */
export interface Clusters {
  readonly level: string;
  /** Number of the cluster of each station. */
  readonly code: Int32Array;
}

/** The samples of at least so many stations, one of each official table: turnout of ballots cast, and the share of the leader. */
export function stationSamples(dataset: Dataset, least: number): StationSample[] {
  return stationTables(dataset).flatMap((stations) => {
    const sample = stationSample(dataset, stations);
    return sample && sample.size >= least ? [sample] : [];
  });
}

const KNOWN = new WeakMap<Stations, Map<string, StationSample>>();

/**
 * The stations of a table with a turnout and a share of one contestant, or of its leader; undefined where one of the columns is
 * not published. Put together once.
 *
 * @param basis ballots that turnout is computed from, where both are published
 */
export function stationSample(
  dataset: Dataset,
  stations: Stations,
  basis: TurnoutBasis = 'cast',
  contestant = stations.leader,
): StationSample | undefined {
  const { registered, valid } = stations;
  const found = ballotsOf(stations, basis);
  const votes = contestant >= 0 ? stations.votes[contestant] : undefined;
  if (!registered || !valid || !found || !votes) return undefined;
  const known = KNOWN.get(stations) ?? new Map<string, StationSample>();
  KNOWN.set(stations, known);
  const key = `${found.basis} ${contestant}`;
  const sample =
    known.get(key) ?? sampleOf(dataset, stations, contestant, found.basis, { registered, ballots: found.ballots, valid, votes });
  known.set(key, sample);
  return sample;
}

type Counts = Pick<StationSample, 'registered' | 'ballots' | 'valid' | 'votes'>;

function sampleOf(dataset: Dataset, stations: Stations, contestant: number, basis: TurnoutBasis, counts: Counts): StationSample {
  const at = withBoth(counts);
  const whole = at.length === stations.size;
  const column =
    (values: Float64Array): (() => Float64Array) =>
    () =>
      whole ? values : gathered(values, at);
  const [registered, ballots, valid, votes] = [counts.registered, counts.ballots, counts.valid, counts.votes].map(column);
  const turnout = once(() => ratios(ballots(), registered()));
  const share = once(() => ratios(votes(), valid()));
  const perVoter = once(() => ratios(votes(), registered()));
  const levels = once(() => levelsOf(dataset, stations, at));
  const clusters = once(() => clustersAmong(levels()));
  return {
    stations,
    contestant,
    basis,
    size: at.length,
    omitted: stations.size - at.length,
    at,
    get registered() {
      return registered();
    },
    get ballots() {
      return ballots();
    },
    get valid() {
      return valid();
    },
    get votes() {
      return votes();
    },
    get turnout() {
      return turnout();
    },
    get share() {
      return share();
    },
    get perVoter() {
      return perVoter();
    },
    get levels() {
      return levels();
    },
    get clusters() {
      return clusters();
    },
  };
}

function withBoth({ registered, ballots, valid, votes }: Counts): Int32Array {
  const at = new Int32Array(registered.length);
  let size = 0;
  for (let i = 0; i < at.length; i++)
    if (registered[i] > 0 && valid[i] > 0 && ballots[i] > 0 && ballots[i] <= registered[i] && votes[i] <= valid[i]) at[size++] = i;
  return at.subarray(0, size);
}

function levelsOf(dataset: Dataset, stations: Stations, at: Int32Array): Strata[] {
  return levelsAbove(dataset, stations).flatMap((level) => {
    const strata = strataOf(dataset, stations, level);
    return strata && strata.areas.length > 1 ? [strataAmong(strata, at)] : [];
  });
}

/** Fewest clusters for a standard error to be trusted. */
const FEWEST_CLUSTERS = 20;

const filled = ({ sizes }: Strata): number => sizes.reduce((areas, size) => (size > 0 ? areas + 1 : areas), 0);

/** The largest areas of which there are enough, else the level with the most; without two areas each station stands for itself. */
function clustersAmong(levels: readonly Strata[]): Clusters | undefined {
  const chosen = levels.find((one) => filled(one) >= FEWEST_CLUSTERS) ?? levels.toSorted((a, b) => filled(b) - filled(a))[0];
  return chosen && filled(chosen) > 1 ? { level: chosen.level, code: clusterCodes(chosen) } : undefined;
}

/** The areas of one level as clusters, where enough of them hold stations. */
export function clustersBy(strata: Strata): Clusters | undefined {
  return filled(strata) >= FEWEST_CLUSTERS ? { level: strata.level, code: clusterCodes(strata) } : undefined;
}

const clusterCodes = ({ code, sizes }: Strata): Int32Array => code.map((stratum) => (stratum < 0 ? sizes.length : stratum));

/** Clusters of some stations of one area of a level: the areas just below it, where enough of them hold any. */
export function clustersWithin({ levels }: StationSample, level: Strata, members: Int32Array): Int32Array | undefined {
  const finer = levels[levels.indexOf(level) + 1];
  if (!finer) return undefined;
  const { code, codes } = renumbered(gathered(finer.code, members));
  return codes >= FEWEST_CLUSTERS ? code : undefined;
}

import { finestStations, type Stations } from '../../src/queries/stations.ts';
import { randomStream } from '../../src/stats/random.ts';
import { sum } from '../../src/stats/sum.ts';
import { controlStations } from './controls.ts';

/** Elections regarded as clean that stations are filled in. */
export const PLANTED_IN = [
  'lithuania2000',
  'lithuania2012',
  'lithuania2020',
  'hungary2006-list',
  'hungary2010-list',
  'poland2019-sejm',
  'poland2020-round1',
  'poland2020-round2',
  'spain1982',
  'spain2000',
  'spain2011',
  'spain2019-apr-congress',
  'spain2023',
] as const;

/** Fewest and most stations of a part of an election. */
const [FEWEST, MOST] = [2000, 2900];

const known = new Map<string, Stations>();

/** Whole areas of the first level, drawn at random until they have 2,000 to 2,900 stations; the whole table where it has no more. */
export function someStations(name: string, seed: number): Stations {
  const key = `${name} ${seed}`;
  const found = known.get(key) ?? drawn(name, seed);
  known.set(key, found);
  return found;
}

function drawn(name: string, seed: number): Stations {
  const dataset = controlStations(name);
  const stations = finestStations(dataset) as Stations;
  if (stations.size <= MOST) return stations;
  const { uniform } = randomStream(seed, 0);
  const regionOf = (area: number): number => {
    let here = area;
    while (dataset.areas.parent[dataset.areas.parent[here]] >= 0) here = dataset.areas.parent[here];
    return here;
  };
  const members = new Map<number, number[]>();
  for (let at = 0; at < stations.size; at++) {
    const region = regionOf(stations.table.area[stations.row[at]]);
    const own = members.get(region);
    if (own) own.push(at);
    else members.set(region, [at]);
  }
  const order = [...members.values()].map((own) => ({ own, rank: uniform() })).sort((a, b) => a.rank - b.rank);
  const chosen: number[] = [];
  for (const { own } of order) if (chosen.length < FEWEST && chosen.length + own.length <= MOST) chosen.push(...own);
  return those(stations, Int32Array.from(chosen).sort());
}

function those(stations: Stations, at: Int32Array): Stations {
  const pick = (column: Float64Array | undefined) => column && Float64Array.from(at, (one) => column[one]);
  const votes = stations.votes.map(pick);
  return {
    ...stations,
    size: at.length,
    omitted: 0,
    row: Int32Array.from(at, (one) => stations.row[one]),
    registered: pick(stations.registered),
    cast: pick(stations.cast),
    valid: pick(stations.valid),
    votes,
    sums: Float64Array.from(votes, (column) => (column ? sum(column) : 0)),
  };
}

/** A share of the stations is filled for the leader to a turnout between 93 and 97 %; those above it stay. */
export function filled(stations: Stations, dose: number, seed: number): Stations {
  const { uniform } = randomStream(seed, 1);
  const [cast, valid] = [(stations.cast as Float64Array).slice(), (stations.valid as Float64Array).slice()];
  const votes = stations.votes.map((column) => column?.slice());
  const leading = votes[stations.leader] as Float64Array;
  for (let at = 0; at < stations.size; at++) {
    const goal = Math.floor((0.93 + 0.04 * uniform()) * (stations.registered as Float64Array)[at]);
    const more = uniform() < dose ? Math.max(0, goal - cast[at]) : 0;
    cast[at] += more;
    valid[at] += more;
    leading[at] += more;
  }
  return { ...stations, cast, valid, votes, sums: Float64Array.from(votes, (column) => (column ? sum(column) : 0)) };
}

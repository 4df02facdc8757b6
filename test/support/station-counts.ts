import type { Dataset } from '../../src/index.ts';
import { datasetOf, official } from './dataset.ts';
import { type Draws, draws } from './random.ts';

export interface StationCount {
  readonly region: string;
  registered: number;
  cast: number;
  alpha: number;
  beta: number;
}

/** Stations of a clean election: log-normal sizes, beta turnout and share, two contestants. */
export function cleanStations(seed: number, stations: number, voters = 800): StationCount[] {
  const { normal, gamma }: Draws = draws(seed);
  const beta = (a: number, b: number): number => {
    const x = gamma(a);
    return x / (x + gamma(b));
  };
  const vote = (n: number, p: number): number => Math.max(0, Math.min(n, Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normal())));
  return Array.from({ length: stations }, (_, index) => {
    const registered = Math.round(voters * Math.exp(0.5 * normal()));
    const cast = vote(registered, beta(18, 12));
    const alpha = vote(cast, beta(6.75, 8.25));
    return { region: index % 2 === 0 ? 'North' : 'South', registered, cast, alpha, beta: cast - alpha };
  });
}

/** These stations as a dataset of two regions. */
export function stationDataset(stations: readonly StationCount[]): Dataset {
  const columns = { area: ['region', 'station'], registered: 'registered', ballotsCast: 'cast', votes: { alpha: 'alpha', beta: 'beta' } };
  const table = { file: 's.csv', level: 'station', columns };
  const contestants = ['alpha', 'beta'].map((id) => ({ id, name: `${id[0].toUpperCase()}${id.slice(1)}` }));
  return datasetOf(
    { contestants, sources: [official({}, { tables: [table] })] },
    {
      's.csv': [
        ['region', 'station', 'registered', 'cast', 'alpha', 'beta'],
        ...stations.map(({ region, registered, cast, alpha, beta }, index) => [region, `S${index}`, registered, cast, alpha, beta]),
      ],
    },
  );
}

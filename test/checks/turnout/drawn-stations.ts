import { seededNormal, seededRandom } from '../../stats/seeded-random.ts';
import { type Cell, datasetOf, type Manifest, official, type Rows } from '../../support/dataset.ts';

export interface Station {
  registered: number;
  cast: number;
  alpha: number;
}

/** Stations whose voters decide one by one, more or less, about a turnout and a share of their own. */
export function clean(seed: number, size: number): Station[] {
  const uniform = seededRandom(seed);
  const normal = seededNormal(uniform);
  const binomial = (n: number, p: number): number => Math.min(n, Math.max(0, Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normal())));
  return Array.from({ length: size }, () => {
    const registered = 200 + Math.floor(1500 * uniform());
    const cast = binomial(registered, Math.min(0.95, Math.max(0.2, 0.6 + 0.08 * normal())));
    return { registered, cast, alpha: binomial(cast, Math.min(0.9, Math.max(0.1, 0.55 + 0.1 * normal()))) };
  });
}

export const dataset = (stations: readonly Station[], over: { contest?: Manifest; columns?: Manifest; regions?: number } = {}) => {
  const region = (index: number): string => `R${index % (over.regions ?? 4)}`;
  const table = {
    file: 's.csv',
    level: 'station',
    columns: {
      area: ['region', 'station'],
      registered: 'registered',
      ballotsCast: 'cast',
      votes: { alpha: 'alpha', beta: 'beta' },
      ...over.columns,
    },
  };
  const rows: Rows = [
    ['region', 'station', 'registered', 'cast', 'alpha', 'beta'],
    ...stations.map(({ registered, cast, alpha }, index): Cell[] => [region(index), `S${index}`, registered, cast, alpha, cast - alpha]),
  ];
  return datasetOf(
    {
      contest: { date: '2020-06-07', ...over.contest },
      contestants: [
        { id: 'alpha', name: 'Alpha' },
        { id: 'beta', name: 'Beta' },
      ],
      sources: [official({}, { tables: [table] })],
    },
    { 's.csv': rows },
  );
};

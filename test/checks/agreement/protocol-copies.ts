import { type Cell, datasetOf, type Manifest } from '../../support/dataset.ts';
import { draws } from '../../support/random.ts';

const NAMES = ['Alpha', 'Beta', 'Gamma'];

/** One station: registered, cast, invalid, then the votes. */
export type Counts = readonly [registered: Cell, cast: Cell, invalid: Cell, alpha: Cell, beta: Cell, gamma: Cell];

interface Copy {
  readonly station: string;
  readonly copy?: string;
  readonly counts: Counts;
}

const HEADER = ['district', 'station', 'copy', 'Registered', 'Cast', 'Invalid'];

export function dataset(official: readonly Counts[], copies: readonly Copy[], over: Manifest = {}, names: readonly string[] = NAMES) {
  const columns = {
    area: ['district', 'station'],
    registered: 'Registered',
    ballotsCast: 'Cast',
    invalid: 'Invalid',
    votes: Object.fromEntries(['alpha', 'beta', 'gamma'].map((one, at) => [one, names[at]])),
  };
  const district = (station: string): string => `D${Math.floor((Number(station.slice(1)) || 0) / 10)}`;
  return datasetOf(
    {
      contestants: ['alpha', 'beta', 'gamma'].map((one, at) => ({ id: one, name: names[at] })),
      sources: [
        { id: 'commission', name: 'Commission', kind: 'official', tables: [{ file: 'official.csv', level: 'station', columns }] },
        {
          id: 'tally',
          name: 'Tally',
          kind: 'observer-tally',
          tables: [{ file: 'copies.csv', level: 'station', columns: { ...columns, copy: 'copy' } }],
          ...over,
        },
      ],
    },
    {
      'official.csv': [[...HEADER, ...names], ...official.map((counts, at) => [district(`S${at + 1}`), `S${at + 1}`, '', ...counts])],
      'copies.csv': [
        [...HEADER, ...names],
        ...copies.map(({ station, copy = '', counts }) => [district(station), station, copy, ...counts]),
      ],
    },
  );
}

/** Stations of about 600 ballots, as they were counted. */
export function counted(seed: number, stations: number): Counts[] {
  const { uniform, multinomial, dirichlet } = draws(seed);
  return Array.from({ length: stations }, () => {
    const registered = 700 + Math.floor(400 * uniform());
    const [cast] = multinomial(registered, [0.6, 0.4]);
    const [invalid, valid] = multinomial(cast, [0.02, 0.98]);
    const [a, b, c] = multinomial(valid, dirichlet([22, 16, 12]));
    return [registered, cast, invalid, a, b, c];
  });
}

export const copiesOf = (official: readonly Counts[], many = official.length): Copy[] =>
  official.slice(0, many).map((counts, at) => ({ station: `S${at + 1}`, counts }));

/** Ballots for Alpha added to the official row. */
export const added = (counts: Counts, votes: number): Counts => {
  const [registered, cast, invalid, a, b, c] = counts as readonly number[];
  return [registered, cast + votes, invalid, a + votes, b, c];
};

import type { Dataset } from '../../src/index.ts';
import { type Cell, datasetOf, type Manifest, official } from './dataset.ts';
import { draws } from './random.ts';

/** One station as a test may alter it before it is written down. */
export interface DistrictStation {
  readonly region: number;
  readonly district: number;
  readonly index: number;
  registered: number;
  turnout: number;
  share: number;
  invalid: number;
}

export interface DistrictOptions {
  readonly seed?: number;
  readonly regions?: number;
  readonly districts?: number;
  readonly each?: number;
  /** Standard deviations on the logit scale: between regions, between districts, between stations. */
  readonly spread?: readonly [number, number, number];
  readonly alter?: (station: DistrictStation) => void;
  /** More sources, and the tables they read. */
  readonly sources?: readonly Manifest[];
  readonly tables?: Readonly<Record<string, readonly (readonly Cell[])[]>>;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Stations in districts in regions, Alpha leading Beta, nobody interfering until `alter` does: turnout and share are independent. */
export function districtStations(options: DistrictOptions = {}): Dataset {
  const {
    seed = 1,
    regions = 4,
    districts = 5,
    each = 15,
    spread = [0.2, 0.2, 0.2],
    alter = () => {},
    sources = [],
    tables = {},
  } = options;
  const { normal } = draws(seed);
  const binomial = (n: number, p: number): number => Math.max(0, Math.min(n, Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normal())));
  const rows: Cell[][] = [];
  for (let region = 0; region < regions; region++) {
    const [inRegion, leanRegion] = [spread[0] * normal(), spread[0] * normal()];
    for (let district = 0; district < districts; district++) {
      const [inDistrict, leanDistrict] = [spread[1] * normal(), spread[1] * normal()];
      for (let index = 0; index < each; index++) {
        const station: DistrictStation = {
          region,
          district,
          index,
          registered: Math.round(Math.exp(6.6 + 0.5 * normal())),
          turnout: logistic(0.4 + inRegion + inDistrict + spread[2] * normal()),
          share: logistic(0.2 + leanRegion + leanDistrict + spread[2] * normal()),
          invalid: 0.02,
        };
        alter(station);
        const cast = binomial(station.registered, station.turnout);
        const valid = cast - binomial(cast, station.invalid);
        const alpha = binomial(valid, station.share);
        rows.push([
          `R${region}`,
          `D${region}-${district}`,
          `S${region}-${district}-${index}`,
          station.registered,
          cast,
          valid,
          alpha,
          valid - alpha,
        ]);
      }
    }
  }
  return datasetOf(
    {
      contestants: [
        { id: 'alpha', name: 'Alpha' },
        { id: 'beta', name: 'Beta' },
      ],
      sources: [
        official(
          {},
          {
            totals: undefined,
            tables: [
              {
                file: 'stations.csv',
                level: 'station',
                columns: {
                  area: ['region', 'district', 'station'],
                  registered: 'registered',
                  ballotsCast: 'cast',
                  valid: 'valid',
                  votes: { alpha: 'Alpha', beta: 'Beta' },
                },
              },
            ],
          },
        ),
        ...sources,
      ],
    },
    { 'stations.csv': [['region', 'district', 'station', 'registered', 'cast', 'valid', 'Alpha', 'Beta'], ...rows], ...tables },
  );
}

import type { Contestant } from '../../src/data/contest.ts';
import { type CountColumn, type CountName, PRESENT, type ShareColumn, type Table } from '../../src/data/table.ts';
import type { Dataset } from '../../src/index.ts';

/** A count of every row. */
export type Make = (row: number) => number;

/** What the rows of a large table hold, row by row; shares in units of the last of `decimals`. */
export interface Large {
  readonly rows: number;
  readonly regions?: number;
  readonly counts?: { readonly [name in CountName]?: Make };
  readonly votes?: readonly Make[];
  readonly shares?: { readonly decimals: number; readonly of: readonly Make[] };
  readonly turnout?: { readonly decimals: number; readonly of: Make };
  readonly turnoutAt?: Readonly<Record<string, Make>>;
  /** Whether a second table holds the sums by region, and what it adds to each. */
  readonly regional?: (region: number) => number;
  readonly kind?: 'official' | 'observer-tally';
}

/** A dataset of stations in regions, made of columns without a file: as fast as the arrays are filled. */
export function largeDataset(large: Large): Dataset {
  const { rows, regions = 1, kind = 'official' } = large;
  const size = 1 + regions + rows;
  const parent = new Int32Array(size);
  parent[0] = -1;
  for (let row = 0; row < rows; row++) parent[1 + regions + row] = 1 + (row % regions);
  const name = (area: number): string => (area === 0 ? 'Testland' : area <= regions ? `R${area}` : `S${area - regions}`);
  const contestants: Contestant[] = (large.votes ?? large.shares?.of ?? []).map((_, index) => ({
    id: `c${index + 1}`,
    name: `Contestant ${index + 1}`,
    abbreviation: `C${index + 1}`,
  }));
  const stations = stationTable(large, regions);
  const tables = large.regional ? [stations, regionTable(stations, regions, large.regional)] : [stations];
  return {
    id: 'large',
    title: 'Testland',
    contest: { thresholdBase: 'valid', allocation: 'none' },
    contestants,
    areas: {
      size,
      parent,
      id: name,
      name,
      level: (area) => (area === 0 ? 'country' : area <= regions ? 'region' : 'station'),
      group: () => '',
      root: 0,
      listed: false,
    },
    sources: [{ id: 'commission', name: 'Commission', kind, area: 0, tables } as unknown as Dataset['sources'][number]],
    claims: [],
    checks: {},
    checkLocation: () => ({ file: 'audit.json', line: 1, column: 1, field: '' }),
    files: [],
    accept: [],
    names: {},
    notices: [],
  };
}

function stationTable({ rows, counts = {}, votes = [], shares, turnout, turnoutAt = {} }: Large, regions: number): Table {
  const count = (make: Make, field: string): CountColumn => ({
    kind: 'count',
    fields: [field],
    values: Float64Array.from({ length: rows }, (_, row) => make(row)),
    state: new Uint8Array(rows).fill(PRESENT),
  });
  const share = (make: Make, decimals: number, field: string): ShareColumn => ({
    kind: 'share',
    fields: [field],
    units: Float64Array.from({ length: rows }, (_, row) => make(row)),
    decimals: new Int8Array(rows).fill(decimals),
    relation: new Uint8Array(rows),
    state: new Uint8Array(rows).fill(PRESENT),
  });
  return {
    file: 'stations.csv',
    level: 'station',
    origin: 'file',
    rows,
    area: Int32Array.from({ length: rows }, (_, row) => 1 + regions + row),
    counts: Object.fromEntries(Object.entries(counts).map(([name, make]) => [name, count(make, name)])),
    ...(turnout && { turnout: share(turnout.of, turnout.decimals, 'turnout') }),
    turnoutAt: Object.entries(turnoutAt).map(([hour, make]) => ({ hour, column: share(make, 1, hour) })),
    votes: (votes.length > 0 ? votes : (shares?.of.map(() => undefined) ?? [])).map((make, index) => make && count(make, `c${index + 1}`)),
    complete: true,
    shares: (shares?.of ?? votes.map(() => undefined)).map((make, index) => make && share(make, shares?.decimals ?? 0, `c${index + 1} %`)),
    seats: [],
    otherShares: [],
    labels: {},
    copies: false,
    line: (row) => row + 2,
    locate: (row, column) => column.fields.map((field) => ({ file: 'stations.csv', line: row + 2, column: 1, field })),
  };
}

function regionTable(stations: Table, regions: number, extra: (region: number) => number): Table {
  const summed = <C extends CountColumn | undefined>(column: C): C => {
    if (!column) return column;
    const values = Float64Array.from({ length: regions }, (_, region) => extra(region));
    for (let row = 0; row < stations.rows; row++) values[row % regions] += column.values[row];
    return { ...column, values, state: new Uint8Array(regions).fill(PRESENT) };
  };
  return {
    ...stations,
    file: 'regions.csv',
    level: 'region',
    rows: regions,
    area: Int32Array.from({ length: regions }, (_, region) => 1 + region),
    counts: Object.fromEntries(Object.entries(stations.counts).map(([name, column]) => [name, summed(column)])),
    votes: stations.votes.map(summed),
    turnout: undefined,
    turnoutAt: [],
    shares: stations.shares.map(() => undefined),
    locate: (row, column) => column.fields.map((field) => ({ file: 'regions.csv', line: row + 2, column: 1, field })),
  };
}

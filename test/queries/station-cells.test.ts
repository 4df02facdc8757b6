import { describe, expect, test } from 'vitest';
import { type StationCells, stationCells } from '../../src/queries/station-cells.ts';
import { finestStations, type Stations } from '../../src/queries/stations.ts';
import { type CellRow, cellDataset } from '../support/cell-tables.ts';

const COUNTS = [500, 300, 290, 150, 90];
const rows = (path: readonly string[], stations: number, counts: readonly number[] = COUNTS): CellRow[] =>
  Array.from({ length: stations }, () => ({ path, counts }));

function cellsOf(all: readonly CellRow[]): StationCells {
  const dataset = cellDataset(all);
  return stationCells(dataset, finestStations(dataset) as Stations) as StationCells;
}

/** Names of the small areas that hold stations, with how many. */
function sizes(all: readonly CellRow[]): Record<string, number> {
  const dataset = cellDataset(all);
  const { areaOf, pooled, start, areas } = stationCells(dataset, finestStations(dataset) as Stations) as StationCells;
  const found: Record<string, number> = {};
  for (let area = 0; area < areas; area++) {
    const size = start[2 * area + 2] - start[2 * area];
    if (size > 0) found[`${pooled[area] ? 'rest of ' : ''}${dataset.areas.name(areaOf[area])}`] = size;
  }
  return found;
}

describe('small areas', () => {
  test('are the lowest with 30 stations; those of smaller ones go one level up where 30 to 400 remain', () => {
    const all = [
      ...rows(['A', 'a'], 30),
      ...rows(['A', 'b'], 29),
      ...rows(['A', 'c'], 1),
      ...rows(['B', 'd'], 29),
      ...rows(['C', 'e'], 31),
    ];
    expect(sizes(all)).toEqual({ a: 30, 'rest of A': 30, e: 31 });
    expect(cellsOf(all).left).toEqual({ unusable: 0, small: 29 });
  });

  test('are left out where more than 400 remain', () => {
    const many = (areas: number) => Array.from({ length: areas }, (_, at) => rows(['A', `a${at}`], 20)).flat();
    expect(sizes(many(20))).toEqual({ 'rest of A': 400 });
    expect(sizes([...many(21), ...rows(['A', 'b'], 30)])).toEqual({ b: 30 });
  });

  test('of deeper trees are those of the two lowest levels', () => {
    expect(
      sizes([...rows(['X', 'A', 'a'], 30), ...rows(['X', 'A', 'b'], 20), ...rows(['X', 'A', 'c'], 20), ...rows(['X', 'B', 'd'], 29)]),
    ).toEqual({
      a: 30,
      'rest of A': 40,
    });
  });

  test('of one level have none above, and without any the country is one', () => {
    expect(sizes([...rows(['A'], 30), ...rows(['B'], 29)])).toEqual({ A: 30 });
    expect(sizes(rows([], 40))).toEqual({ Testland: 40 });
  });

  test('of one name in two regions are one, unless most share theirs', () => {
    const few = [
      ...rows(['A', 'Central'], 20),
      ...rows(['B', 'Central'], 20),
      ...['p', 'q', 'r', 's'].flatMap((name) => rows(['A', name], 30)),
    ];
    expect(sizes(few)).toEqual({ Central: 40, p: 30, q: 30, r: 30, s: 30 });
    const wards = ['A', 'B'].flatMap((region) => ['Ward 1', 'Ward 2'].flatMap((ward) => rows([region, ward], 20)));
    expect(sizes(wards)).toEqual({ 'rest of A': 40, 'rest of B': 40 });
  });

  test('of one name everywhere say nothing: the level above is the lowest', () => {
    expect(sizes([...rows(['A', 'all'], 40), ...rows(['B', 'all'], 50)])).toEqual({ A: 40, B: 50 });
  });
});

test('stations without usable counts are left out: small, empty, over the roll, without valid votes, more votes than valid', () => {
  const broken = [
    [99, 50, 50, 20, 20],
    [500, 0, 0, 0, 0],
    [500, 501, 290, 150, 90],
    [500, 300, 0, 0, 0],
    [500, 300, 290, 291, 0],
  ];
  const cells = cellsOf([...rows(['A', 'a'], 40), ...broken.flatMap((counts) => rows(['A', 'a'], 1, counts))]);
  expect(cells.left).toEqual({ unusable: 5, small: 0 });
  expect(cells.order.length).toBe(40);
});

test('are sorted once', () => {
  const dataset = cellDataset(rows(['A', 'a'], 40));
  const stations = finestStations(dataset) as Stations;
  expect(stationCells(dataset, stations)).toBe(stationCells(dataset, stations));
});

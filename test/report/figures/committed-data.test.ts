import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/index.ts';
import { readDataset } from '../../../src/node.ts';
import { drawnFigures } from '../../../src/report/index.ts';

const fixtures = path.join(import.meta.dirname, '..', '..', '..', 'fixtures');

async function report(folder: string, checks: string[]) {
  const { dataset } = await readDataset(path.join(fixtures, folder));
  if (!dataset) throw new Error(`${folder} cannot be read`);
  return audit(dataset, { checks });
}

describe('the election of 2021', async () => {
  const found = await report('kz-2021', ['seats-under-source', 'cumulative-turnout', 'outlying-areas', 'counts-from-percentages']);
  const figure = (id: string) => found.figures.find((one) => one.id === id);

  test('every figure has its reading, and a path of its own', () => {
    expect(found.figures.filter(({ reading }) => reading === undefined).map(({ id }) => id)).toEqual([]);
    const paths = drawnFigures(found).map((one) => one.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('seats under each source: the official division first, 98 seats in every row', () => {
    const { stacks } = figure('seats-under-source') ?? {};
    expect(stacks?.rows[0].values).toEqual([76, 12, 10, 0, 0]);
    expect(stacks?.rows.every(({ values }) => values.reduce((sum, one) => sum + one, 0) === 98)).toBe(true);
  });

  test('the map holds all 17 regions, a tile each, with the turnout announced last', () => {
    const { places = [], maps = [] } = figure('map-region') ?? {};
    expect(places).toHaveLength(17);
    expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(17);
    expect(maps[0].values[places.findIndex(({ label }) => label === 'Almaty')]).toBe(0.303);
  });

  test('turnout through the day is drawn for every region, with the middle one', () => {
    const parts = found.figures.find(({ id }) => id.startsWith('turnout-by-hour'))?.parts ?? [];
    expect(parts).toHaveLength(17);
    expect(parts.every(({ series }) => series[1].as === 'expected')).toBe(true);
  });
});

test('digits stand beside the band of chance, which is as wide as the binomial says', async () => {
  const found = await report('synthetic-stations/clean', ['last-digit-uniformity']);
  const [seen, expected] = found.figures[0].parts?.[0].series ?? [];
  expect(seen.y.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  const n = found.findings.length > 0 ? undefined : found.figures[0].n;
  const half = (expected.high?.[0] ?? 0) - expected.y[0];
  // Of as many counts as are asked, which are at most all.
  expect((1.96 ** 2 * expected.y[0] * (1 - expected.y[0])) / half ** 2).toBeLessThanOrEqual((n ?? Number.POSITIVE_INFINITY) * 1.001);
  expect(expected.low?.[0]).toBeCloseTo(expected.y[0] - half, 9);
});

import { describe, expect, test } from 'vitest';
import { PRESENT, SUPPRESSED } from '../../src/data/table.ts';
import { audit, type Dataset, parseDataset } from '../../src/index.ts';
import { finestStations, type Stations } from '../../src/queries/stations.ts';
import { simulateElection } from '../../src/simulate/election.ts';
import { cleanTwin } from '../../src/simulate/twin.ts';
import { twinFiles } from '../../src/simulate/twin-files.ts';
import { datasetOf, type Manifest, type Rows } from '../support/dataset.ts';
import { bytes } from '../support/files.ts';
import { draws } from '../support/random.ts';
import { simulatedDataset } from '../support/simulated.ts';

const known = (dataset: Dataset): Stations => finestStations(dataset) as Stations;
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, one) => total + one, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const logit = (k: number, n: number): number => Math.log((k + 0.5) / (n - k + 0.5));

/** Turnout, the leader's share and how far stations of 200 voters and more differ in them within their region. */
function measured(dataset: Dataset) {
  const { registered, cast, valid, votes, leader, table, row, size } = known(dataset);
  const at = [...Array(size).keys()].filter((one) => (registered?.[one] ?? 0) >= 200);
  const within = (of: (one: number) => number): number[] => {
    const groups = new Map<number, number[]>();
    const regionOf = (one: number): number => dataset.areas.parent[table.area[row[one]]];
    for (const one of at) groups.set(regionOf(one), [...(groups.get(regionOf(one)) ?? []), of(one)]);
    const middles = new Map([...groups].map(([region, values]) => [region, mean(values)]));
    return at.map((one) => of(one) - (middles.get(regionOf(one)) as number));
  };
  const [r, c, v, l] = [registered, cast, valid, votes[leader]] as Float64Array[];
  const x = within((one) => logit(c[one], r[one]));
  const y = within((one) => logit(l[one], v[one]));
  const sd = (values: number[]): number => Math.sqrt(mean(values.map((one) => one * one)));
  const sizes = within((one) => Math.log(r[one]));
  const correlation = (a: number[], b: number[]): number => mean(a.map((one, index) => one * b[index])) / (sd(a) * sd(b));
  return {
    turnout: sum(c) / sum(r),
    share: sum(l) / sum(v),
    invalid: 1 - sum(v) / sum(c),
    sdTurnout: sd(x),
    sdShare: sd(y),
    correlation: correlation(x, y),
    sizeTurnout: correlation(sizes, x),
  };
}

describe('the twin of a clean election', () => {
  const elections = [1, 2, 3].map((seed) => simulatedDataset(simulateElection({ seed, stations: 3000 })));

  test.each(elections.map((dataset) => [dataset.id, dataset] as const))('resembles it: %s', (_, dataset) => {
    const real = measured(dataset);
    const twins = Array.from({ length: 5 }, (_, stream) => measured(cleanTwin(dataset, { seed: 1, stream })));
    const of = (name: keyof typeof real): number => mean(twins.map((twin) => twin[name]));
    expect(Math.abs(of('turnout') - real.turnout)).toBeLessThan(0.006);
    expect(Math.abs(of('share') - real.share)).toBeLessThan(0.008);
    expect(Math.abs(of('invalid') - real.invalid)).toBeLessThan(0.001);
    expect(Math.abs(of('sdTurnout') / real.sdTurnout - 1)).toBeLessThan(0.1);
    expect(Math.abs(of('sdShare') / real.sdShare - 1)).toBeLessThan(0.1);
    expect(Math.abs(of('correlation') - real.correlation)).toBeLessThan(0.08);
    expect(Math.abs(of('sizeTurnout') - real.sizeTurnout)).toBeLessThan(0.08);
  });

  test('keeps areas, voters and sums, and raises no error and no warning', () => {
    const [dataset] = elections;
    const twin = cleanTwin(dataset, { seed: 1, stream: 0 });
    expect(twin.areas).toBe(dataset.areas);
    expect(known(twin).registered).toEqual(known(dataset).registered);
    expect(known(twin).votes).not.toEqual(known(dataset).votes);
    expect(audit(twin).findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('is the same for the same stream, and another for another', () => {
    const [dataset] = elections;
    const votes = (stream: number) => known(cleanTwin(dataset, { seed: 1, stream })).votes;
    expect(votes(3)).toEqual(votes(3));
    expect(votes(3)).not.toEqual(votes(4));
    expect(known(cleanTwin(dataset, { seed: 2, stream: 3 })).votes).not.toEqual(votes(3));
  });

  test('leaves the dataset as it was', () => {
    const dataset = simulatedDataset(simulateElection({ seed: 9, stations: 100 }));
    const before = known(dataset).votes.map((column) => column?.slice());
    cleanTwin(dataset, { seed: 1, stream: 0 });
    expect(known(dataset).votes).toEqual(before);
  });
});

test('ballots added at a fifth of the stations widen a twin far less than the stations', () => {
  const clean = simulatedDataset(simulateElection({ seed: 1, stations: 3000 }));
  const stuffed = simulatedDataset(simulateElection({ seed: 1, stations: 3000, manipulations: [{ name: 'stuffing-extreme', dose: 0.2 }] }));
  const spread = (dataset: Dataset): number => measured(cleanTwin(dataset, { seed: 1, stream: 0 })).sdTurnout;
  expect(measured(stuffed).sdTurnout / measured(clean).sdTurnout).toBeGreaterThan(2.5);
  expect(spread(stuffed) / spread(clean)).toBeGreaterThan(1);
  expect(spread(stuffed) / spread(clean)).toBeLessThan(1.8);
});

describe('results by region', () => {
  const dataset = simulatedDataset(simulateElection({ seed: 3, stations: 0 }));
  const { registered, cast, valid, votes } = known(dataset);

  test('keep each region’s own turnout and shares, and draw binomially', () => {
    const twins = Array.from({ length: 200 }, (_, stream) => known(cleanTwin(dataset, { seed: 1, stream })));
    const [r, c, v, l] = [registered, cast, valid, votes[0]] as Float64Array[];
    const z = Array.from(r, (n, at) => {
      const p = c[at] / n;
      const sd = Math.sqrt(n * p * (1 - p));
      const draws = twins.map((twin) => (twin.cast as Float64Array)[at]);
      // The mean of 200 draws, and their variance against n·p(1 − p).
      expect(Math.abs(mean(draws) - c[at])).toBeLessThan((4.5 * sd) / Math.sqrt(200));
      return mean(draws.map((one) => ((one - c[at]) / sd) ** 2));
    });
    expect(Math.abs(mean(z) - 1)).toBeLessThan(4 * Math.sqrt(2 / (200 * 17)));
    const shares = twins.map((twin) => (twin.votes[0] as Float64Array)[0] / (twin.valid as Float64Array)[0]);
    expect(Math.abs(mean(shares) - l[0] / v[0])).toBeLessThan(4.5 * Math.sqrt(0.25 / v[0] / 200));
  });

  test('print the percentages of the new counts', () => {
    const twin = cleanTwin(dataset, { seed: 1, stream: 0 });
    const [, regions] = twin.sources[0].tables;
    for (let row = 0; row < regions.rows; row++) {
      const [k, n] = [regions.counts.ballotsCast?.values[row] ?? 0, regions.counts.registered?.values[row] ?? 0];
      expect(regions.turnout?.units[row]).toBe(Math.floor((20_000 * k + n) / (2 * n)));
    }
    expect(audit(twin).findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

describe('a dataset with gaps', () => {
  const manifest: Manifest = {
    sources: [
      {
        id: 'commission',
        kind: 'official',
        tables: [
          {
            file: 'stations.csv',
            level: 'station',
            suppressed: ['x'],
            columns: { area: ['region', 'station'], registered: 'n', ballotsCast: 'b', invalid: 'i', votes: { alpha: 'a', beta: 'c' } },
          },
        ],
      },
    ],
  };
  const rows: Rows = [
    ['region', 'station', 'n', 'b', 'i', 'a', 'c'],
    ...Array.from({ length: 80 }, (_, at) => {
      const [n, b, i] = [500 + 7 * at, 300 + 5 * ((at * 13) % 40), at % 5];
      const a = 120 + ((at * 29) % 60);
      return [`R${at % 4}`, `S${at}`, n, at === 5 ? '' : b, at === 6 ? 'x' : i, at === 7 ? '' : a, 20 + (at % 9)];
    }),
  ];
  const dataset = datasetOf(manifest, { 'stations.csv': rows });
  const twin = cleanTwin(dataset, { seed: 1, stream: 0 });

  test('has them in its twin, and contestants that are not listed', () => {
    const [table] = twin.sources[0].tables;
    const before = dataset.sources[0].tables[0];
    expect([table.counts.ballotsCast?.state[5], table.votes[0]?.state[7]]).toEqual([0, 0]);
    expect(table.counts.invalid?.state[6]).toBe(SUPPRESSED);
    for (const row of [5, 7]) expect(table.votes[1]?.values[row]).toBe(before.votes[1]?.values[row]);
    for (let row = 0; row < 80; row++) {
      if (before.counts.ballotsCast?.state[row] !== PRESENT || before.votes[0]?.state[row] !== PRESENT) continue;
      const sumOfVotes = (table.votes[0]?.values[row] ?? 0) + (table.votes[1]?.values[row] ?? 0);
      expect(sumOfVotes).toBeLessThanOrEqual(table.counts.ballotsCast?.values[row] ?? 0);
    }
  });

  test('is written and read again with them', () => {
    const files = twinFiles(dataset, { seed: 1, stream: 0 });
    const { dataset: again, problems } = parseDataset(
      files.filter(({ path }) => path !== 'truth.json').map(({ path, text }) => ({ path, bytes: bytes(text) })),
    );
    expect(problems).toEqual([]);
    const [table] = again?.sources[0].tables ?? [];
    const [expected] = twin.sources[0].tables;
    expect(table.counts.ballotsCast?.state).toEqual(expected.counts.ballotsCast?.state);
    expect(table.counts.invalid?.state).toEqual(expected.counts.invalid?.state);
    expect(table.votes[1]?.values).toEqual(expected.votes[1]?.values);
  });
});

test('a dataset without official votes by area is its own twin', () => {
  const dataset = datasetOf({ sources: [{ id: 'commission', kind: 'official', totals: { registered: 100, votes: { alpha: 60 } } }] });
  expect(cleanTwin(dataset, { seed: 1, stream: 0 })).toBe(dataset);
});

describe('what goes with size', () => {
  /** 120 areas of so many stations, whose turnout falls and whose share of alpha rises with the logarithm of the roll. */
  const sized = (perArea: number, seed: number) => {
    const { normal, multinomial } = draws(seed);
    const binomial = (n: number, p: number): number => multinomial(n, [p, 1 - p])[0];
    const rows = Array.from({ length: 120 * perArea }, (_, at): (string | number)[] => {
      const x = 0.7 * normal();
      const n = Math.round(700 * Math.exp(x));
      const b = binomial(n, 1 / (1 + Math.exp(-(0.3 - 0.35 * x + 0.2 * normal()))));
      const i = binomial(b, 0.012 * Math.exp(0.6 * normal()));
      const a = binomial(b - i, 1 / (1 + Math.exp(-(0.25 * x + 0.2 * normal()))));
      return [`R${at % 120}`, `S${at}`, n, b, b - i, a, b - i - a];
    });
    const columns = { area: ['region', 'station'], registered: 'n', ballotsCast: 'b', valid: 'v', votes: { alpha: 'a', beta: 'c' } };
    return datasetOf(
      { sources: [{ id: 'commission', kind: 'official', tables: [{ file: 'stations.csv', level: 'station', columns }] }] },
      { 'stations.csv': [['region', 'station', 'n', 'b', 'v', 'a', 'c'], ...rows] },
    );
  };

  // Before the trend was fitted, areas of 20 kept nothing of it, and areas of 40 four fifths.
  test.each([
    [20, 1],
    [40, 2],
  ])('is kept in areas of %i stations', (perArea, seed) => {
    const dataset = sized(perArea, seed);
    const real = measured(dataset);
    const twins = Array.from({ length: 5 }, (_, stream) => measured(cleanTwin(dataset, { seed: 1, stream })));
    expect(real.sizeTurnout).toBeLessThan(-0.6);
    expect(mean(twins.map(({ sizeTurnout }) => sizeTurnout)) / real.sizeTurnout).toBeGreaterThan(0.88);
    expect(mean(twins.map(({ correlation }) => correlation)) / real.correlation).toBeGreaterThan(0.8);
    expect(mean(twins.map(({ sdTurnout }) => sdTurnout)) / real.sdTurnout).toBeCloseTo(1, 1);
    expect(Math.abs(mean(twins.map(({ invalid }) => invalid)) / real.invalid - 1)).toBeLessThan(0.03);
  });

  test('a row that is no station, and valid votes beyond the ballots, are kept', () => {
    const [, header, ...rows] = ['', ...Array.from({ length: 400 }, (_, at) => [`R${at % 10}`, `S${at}`, 900 + at, 500 + (at % 90), 300])];
    const table: (string | number)[][] = [
      ['region', 'station', 'n', 'b', 'v', 'a'],
      ...[header, ...rows].map((row) => [row[0], row[1], row[2], row[3], Number(row[3]) - 5, row[4]] as (string | number)[]),
      ['R0', 'abroad', 90_000, 4_500, 4_400, 900],
      ['R1', 'elsewhere', 900, 500, 650, 300],
    ];
    const columns = { area: ['region', 'station'], registered: 'n', ballotsCast: 'b', valid: 'v', votes: { alpha: 'a' } };
    const dataset = datasetOf(
      { sources: [{ id: 'commission', kind: 'official', tables: [{ file: 'stations.csv', level: 'station', columns }] }] },
      { 'stations.csv': table },
    );
    const { cast, valid } = known(cleanTwin(dataset, { seed: 1, stream: 0 })) as { cast: Float64Array; valid: Float64Array };
    expect(cast[400] / 90_000).toBeCloseTo(0.05, 2);
    expect(valid[401] - cast[401]).toBeGreaterThan(100);
  });
});

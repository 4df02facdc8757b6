import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/index.ts';
import { sum } from '../../../src/stats/sum.ts';
import { audited, observe } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { largeDataset } from '../../support/large.ts';
import { draws } from '../../support/random.ts';

const id = 'identical-results';

/** Votes of many stations as a dataset; `registered` where a roll is published. */
const stations = (rows: readonly (readonly number[])[], registered?: (row: number) => number) =>
  largeDataset({
    rows: rows.length,
    votes: rows[0].map((_, at) => (row: number) => rows[row][at]),
    ...(registered && { counts: { registered } }),
  });

/** Stations whose size and leaning differ, voters who choose independently among four. */
function honest(count: number, seed: number, { log = 6.2, spread = 0.6, lean = 0.08 } = {}): number[][] {
  const { normal, multinomial } = draws(seed);
  return Array.from({ length: count }, () => {
    const first = Math.min(0.6, Math.max(0.1, 0.4 + lean * normal()));
    return multinomial(Math.round(Math.exp(log + spread * normal())), [first, 0.3, 0.62 - first, 0.08]);
  });
}

describe('honest stations', () => {
  test.each([1, 2, 3, 4])('that differ (seed %i): nothing told, and the classes of size in a table', (seed) => {
    const { findings, tables } = audited(stations(honest(3000, seed)), id);
    expect(findings).toEqual([]);
    expect(tables[0].rows.length).toBeGreaterThan(3);
  });

  test('alike enough to coincide: as many equal pairs as the near ones foretell', () => {
    let [equal, expected, below] = [0, 0, 0];
    for (let seed = 1; seed <= 100; seed++) {
      const { multinomial } = draws(seed);
      const rows = Array.from({ length: 300 }, (_, at) => multinomial(300 + (at % 60), [0.5, 0.3, 0.2]));
      const observations = observe(stations(rows), id);
      for (const one of observations) if (one.kind === 'measured' && one.test.p < 0.05) below++;
      const [classes] = observations.flatMap((one) => (one.kind === 'table' ? [one.table.rows] : []));
      for (const row of classes) {
        equal += row[2] as number;
        expected += row[3] as number;
      }
    }
    // Of 60 sizes five stations each, 10 pairs; two of about 330 voters agree with a chance of 1/(4π · 330 · √(0.5 · 0.3 · 0.2)) = 1/718.
    expect(equal).toBeGreaterThan(60);
    expect(equal).toBeLessThan(110);
    expect(expected).toBeGreaterThan(70);
    expect(expected).toBeLessThan(97);
    expect(below).toBeLessThanOrEqual(8);
  });

  test('stations cut to one size are no surplus either', () => {
    const { multinomial } = draws(5);
    const rows = Array.from({ length: 1000 }, () => multinomial(500, [0.45, 0.3, 0.15, 0.1]));
    expect(audited(stations(rows), id).findings).toEqual([]);
  });

  test('so many alike that chance hides everything: the class is skipped', () => {
    const { multinomial } = draws(6);
    const rows = Array.from({ length: 4000 }, () => multinomial(240, [0.6, 0.4]));
    expect(observe(stations(rows), id)).toContainEqual(
      expect.objectContaining({ kind: 'skipped', reason: expect.stringContaining('too many') }),
    );
  });
});

describe('a planted fault', () => {
  test('one result copied under another roll: a note that names both', () => {
    const rows = honest(3000, 7);
    rows[1234] = rows[77] = [612, 433, 251, 87];
    const { findings } = audited(
      stations(rows, (row) => 3000 + row),
      id,
    );
    expect(findings).toMatchObject([
      {
        severity: 'note',
        about: 'result',
        weight: { stations: 1, ballots: [0, 1383] },
        scope: { area: 'S1235', level: 'station', quantity: 'votes of all contestants' },
        message: holding('S78', 'S1235', '4', '612', '433', '251', '87'),
        measures: { rows: 2, otherCounts: 1, otherCountsEqual: 0 },
        rows: { count: 2, lines: '79,1236' },
      },
    ]);
  });

  test('ten equal counts of two groups of stations: one warning that names them', () => {
    const rows = honest(1000, 12).map((row, at) => [...row, ...[7, 11, 13, 17, 19, 23].map((by) => 60 + ((at * by) % 41))]);
    rows[500] = rows[20];
    rows[800] = rows[300] = rows[31];
    const dataset = stations(rows, (row) => 3000 + row);
    const votes = sum(rows[20]) + 2 * sum(rows[31]);
    expect(audited(dataset, id).findings.filter(({ severity }) => severity !== 'note')).toMatchObject([
      {
        severity: 'warning',
        about: 'result',
        message: holding('5', '1,000', '10', 'S21 and S501', 'S32, S301 and S801'),
        weight: { stations: 3, ofStations: 1000, ballots: [votes, votes] },
      },
    ]);
  });

  test('rows equal in all counts are left to duplicate-rows', () => {
    const rows = honest(1000, 8);
    rows[500] = rows[20] = [612, 433, 251, 87];
    const dataset = stations(rows, (row) => (row === 500 || row === 20 ? 3000 : 4000 + row));
    expect(audited(dataset, id).findings).toEqual([]);
    expect(audited(dataset, 'duplicate-rows').findings).toMatchObject([{ measures: { first: 'S21', second: 'S501' } }]);
  });

  test('a formula for many: a surplus in its class of size, after correction, with every row', () => {
    const rows = honest(2000, 9);
    for (let row = 1; row < 80; row += 2) rows[row] = rows[row - 1] = [500 + row, 400, 100, 50];
    const { findings } = audit(
      stations(rows, (row) => 2000 + row),
      { checks: [id] },
    );
    const [surplus] = findings.filter(({ test }) => test);
    expect(surplus).toMatchObject({ severity: 'note', measures: { equalPairs: 40 }, rows: { count: 80, lines: '2-81' } });
    expect(surplus.detail).toEqual(holding('40'));
    expect(surplus.test?.qValue).toBeLessThan(1e-6);
  });

  test('groups of more than two', () => {
    const rows = honest(500, 10);
    for (const row of [3, 90, 91, 400, 401, 402, 403]) rows[row] = [700, 300, 200, 40];
    const [finding] = audited(stations(rows), id).findings;
    expect(finding.message).toEqual(holding('2'));
    expect(finding.measures).toMatchObject({ rows: 7 });
  });
});

describe('too little data', () => {
  test.each([
    ['one contestant', stations([[100], [100]]), 'no table has the votes of two contestants'],
    ['small counts', stations(honest(300, 1, { log: 3 })), '0 rows have two contestants with 50 votes or more each'],
    [
      'few rows',
      stations([
        [400, 300],
        [400, 300],
      ]),
      '2 rows have',
    ],
  ])('%s', (_, dataset, reason) => {
    expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', reason: expect.stringContaining(reason) }]);
  });
});

describe('within areas', () => {
  /** 3,000 stations of 30 regions; in R5 so many stations repeat the one before them in that region. */
  const inRegions = (seed: number, copied: number) => {
    const rows = honest(3000, seed);
    for (let copy = 0; copy < copied; copy++) rows[4 + 30 * (2 * copy + 1)] = rows[4 + 30 * 2 * copy];
    return largeDataset({
      rows: rows.length,
      regions: 30,
      counts: { registered: (row) => 3000 + row },
      votes: rows[0].map((_, at) => (row: number) => rows[row][at]),
    });
  };
  const ofAreas = (dataset: ReturnType<typeof largeDataset>) =>
    observe(dataset, id).flatMap((one) => (one.kind === 'noted' && one.scope.quantity === 'equal results of an area' ? [one] : []));

  test('ten repeated results of one region of thirty: a note that names it and its rows', () => {
    const found = ofAreas(inRegions(8, 10));
    expect(found).toMatchObject([
      {
        about: 'document',
        scope: { area: 'R5', level: 'region' },
        measures: { repeats: 10, areas: 30 },
        message: holding('R5', '10 rows repeat'),
        rows: { count: 20 },
      },
    ]);
    // Every area is one of thirty tests: 30 · P(Bin(10 + near, 1/7) ≥ 10).
    const near = found[0].measures.nearPairs as number;
    expect(near).toBe(0);
    expect(Math.log10(found[0].measures.expectedByChance as number)).toBeCloseTo(Math.log10(30) - 10 * Math.log10(7), 6);
  });

  test('two repeated results are none, and honest regions have none', () => {
    expect(ofAreas(inRegions(8, 2))).toEqual([]);
    for (let seed = 20; seed < 26; seed++) expect(ofAreas(inRegions(seed, 0))).toEqual([]);
  });

  test('stations of one size, many of them equal by chance, are no note', () => {
    const { multinomial } = draws(9);
    const rows = Array.from({ length: 3000 }, () => multinomial(240, [0.6, 0.4]));
    const alike = largeDataset({ rows: 3000, regions: 30, votes: rows[0].map((_, at) => (row: number) => rows[row][at]) });
    expect(ofAreas(alike)).toEqual([]);
  });
});

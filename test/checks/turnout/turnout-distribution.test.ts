import { describe, expect, test } from 'vitest';
import type { PlainObservation as Observation } from '../../../src/findings/check.ts';
import type { Dataset } from '../../../src/index.ts';
import { randomStream } from '../../../src/stats/random.ts';
import { betaDraw, binomialDraw, type Uniform } from '../../../src/stats/sampling.ts';
import { audited, datasetOf, observe, type Rows } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

type Of<Kind extends Observation['kind']> = Extract<Observation, { kind: Kind }>;
const only = <Kind extends Observation['kind']>(found: readonly Observation[], kind: Kind): Of<Kind>[] =>
  found.filter((one): one is Of<Kind> => one.kind === kind);

const ID = 'turnout-distribution';

/** Stations in regions R0, R1 …, with a turnout drawn for each and votes for Alpha beside it. */
function stations(regions: readonly number[], turnoutOf: (uniform: Uniform, region: number) => number, seed = 1): Rows {
  const { uniform } = randomStream(seed, 0);
  const rows: (string | number)[][] = [['region', 'station', 'registered', 'cast', 'Alpha', 'Beta']];
  regions.forEach((size, region) => {
    for (let i = 0; i < size; i++) {
      const registered = 300 + Math.floor(2000 * uniform());
      const cast = binomialDraw(uniform, registered, turnoutOf(uniform, region));
      const votes = binomialDraw(uniform, cast, betaDraw(uniform, 18, 22));
      rows.push([`R${region}`, `R${region}-${i}`, registered, cast, votes, cast - votes]);
    }
  });
  return rows;
}

function dataset(rows: Rows): Dataset {
  const columns = {
    area: ['region', 'station'],
    registered: 'registered',
    ballotsCast: 'cast',
    votes: { alpha: 'Alpha', beta: 'Beta' },
  };
  return datasetOf(
    {
      sources: [{ id: 'commission', name: 'Commission', kind: 'official', tables: [{ file: 'stations.csv', level: 'station', columns }] }],
    },
    { 'stations.csv': rows },
  );
}

const honest = (uniform: Uniform): number => betaDraw(uniform, 18, 12);
const twoPeaks = (uniform: Uniform, region: number): number =>
  region === 0 && uniform() < 0.4 ? betaDraw(uniform, 180, 20) : betaDraw(uniform, 90, 110);

describe('honest data', () => {
  const found = observe(dataset(stations([600, 120, 40], honest)), ID, { levels: ['region'] });

  test('raises no finding in the audit', () => {
    const { findings, result } = audited(dataset(stations([600, 120, 40], honest)), ID);
    expect(findings).toEqual([]);
    expect(result.status).toBe('passed');
    expect(result.tests).toBe(6); // three shapes of the country, the dip of the country and of two regions
  });

  test('tests the dip of the country and of every region that is large enough, and counts the others', () => {
    const dips = only(found, 'measured');
    expect(dips.map(({ scope, test: { n } }) => [scope.level, scope.quantity, n])).toEqual([
      ['station', 'turnout', 760],
      ['region', 'turnout', 600],
      ['region', 'turnout', 120],
    ]);
    for (const { test: one } of dips) {
      expect(one.p).toBeGreaterThan(0.05);
      expect(one.effect.interval[0]).toBeLessThanOrEqual(one.statistic);
      expect(one.effect.interval[1]).toBeGreaterThanOrEqual(one.statistic);
    }
    expect(only(found, 'skipped').map(({ reason }) => reason)).toEqual(['1 of 3 areas has fewer than 100 stations']);
  });

  test('tabulates turnout, its logit and the logarithmic vote rate of the leader, country first', () => {
    const tables = only(found, 'table').map(({ table }) => table);
    expect(tables.map(({ id }) => id)).toEqual([
      'distribution-of-turnout',
      'distribution-of-logit-turnout',
      'distribution-of-log-vote-rate',
    ]);
    const [turnout] = tables;
    expect(turnout.rows.map(([name, n]) => [name, n])).toEqual([
      ['Testland', 760],
      ['R0', 600],
      ['R1', 120],
    ]);
    expect(turnout.rows.map((row) => row[8])).toEqual(['large sample', 'large sample', 'bootstrap']);
    for (const { rows, columns } of tables) {
      for (const row of rows) {
        expect(row.length).toBe(columns.length);
        const [skew, low, high, kurt, least, most] = row.slice(2, 8) as number[];
        expect(low < skew && skew < high && least < kurt && kurt < most).toBe(true);
      }
    }
  });

  test('draws stations and registered voters by turnout', () => {
    const [{ figure }] = only(found, 'figure');
    expect(figure).toMatchObject({ kind: 'bars', n: 760, source: 'Commission' });
    expect(figure.series?.map(({ name }) => name)).toEqual([
      'Stations',
      'Registered voters',
      'Normal distribution with the same mean and spread',
    ]);
    for (const { x, y } of figure.series?.slice(0, 2) ?? []) {
      expect(x.length).toBe(101);
      expect(x[63]).toBe(0.63);
      expect(y.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
    }
  });

  test('the seed moves bootstrapped intervals and nothing else; equal seeds give equal answers', () => {
    const data = dataset(stations([600, 120, 40], honest));
    expect(observe(data, ID, { levels: ['region'] }, 1)).toEqual(found);
    const other = observe(data, ID, { levels: ['region'] }, 2);
    const shown = (all: readonly Observation[]): unknown[] => only(all, 'table').map(({ table }) => table.rows.slice(0, 2));
    expect(shown(other)).toEqual(shown(found));
    expect(only(other, 'table')[0].table.rows[2]).not.toEqual(only(found, 'table')[0].table.rows[2]);
    expect(only(other, 'measured')).toEqual(only(found, 'measured'));
  });

  test('so many small areas that a bootstrap would take long get large-sample intervals', () => {
    const found = observe(dataset(stations([120, 120], honest)), ID, { draws: 50_000 });
    expect(only(found, 'table')[0].table.rows.map((row) => row[8])).toEqual(['large sample', 'large sample', 'large sample']);
  });
});

describe('two peaks', () => {
  const data = dataset(stations([400, 400], twoPeaks));

  test('become notes of the country and the region that has them, and never more', () => {
    const { findings, result } = audited(data, ID);
    const dips = findings.filter(({ test: one }) => one);
    expect(result.status).toBe('passed');
    expect(findings.every(({ severity }) => severity === 'note')).toBe(true);
    expect(dips.map(({ scope }) => scope.level)).toEqual(['station', 'region']);
    expect(dips[1].message).toEqual(holding('R0', '400', /0\.\d{4}/));
    expect(dips[0].measures).toMatchObject({ stations: 800, pIsUpperBound: true });
    expect(dips[0].explanations.length).toBeGreaterThan(0);
  });

  test('are not material where less than the option asks', () => {
    expect(only(observe(data, ID, { minDip: 0.2 }), 'measured').some(({ material }) => material)).toBe(false);
  });

  test('a skewness outside that of elections regarded as clean is told of the country, with its range', () => {
    const [shape] = only(observe(data, ID), 'noted');
    expect(shape.scope).toMatchObject({ source: 'commission', level: 'station', quantity: 'log-vote-rate' });
    expect(shape.message).toEqual(holding('23', /−\d\.\d\d\b/));
    expect(shape.detail).toEqual(holding('−0.28', '1.56'));
  });
});

describe('odd data', () => {
  test('stations without a roll or without ballots are left out and counted; turnouts above 100 % count as 100 %', () => {
    const rows = [
      ...stations([150], honest),
      ['R0', 'ship', 0, 20, 10, 10],
      ['R0', 'closed', 900, 0, 0, 0],
      ['R0', 'station', 100, 130, 60, 70],
    ];
    const [turnout, logit] = only(observe(dataset(rows), ID), 'table').map(({ table }) => table);
    expect(turnout.note).toEqual(holding('1', '100'));
    expect(turnout.rows[0][1]).toBe(151);
    expect(logit.rows[0][1]).toBe(150);
  });

  test('too few stations: skipped, and what is needed', () => {
    expect(observe(dataset(stations([60], honest)), ID)).toEqual([
      {
        kind: 'skipped',
        subject: 'Commission, by station',
        reason: holding('60', '100'),
        dataNeeded: holding('100'),
      },
    ]);
  });

  test('the same turnout everywhere has no shape, and one peak', () => {
    const rows: Rows = [
      ['region', 'station', 'registered', 'cast', 'Alpha', 'Beta'],
      ...Array.from({ length: 200 }, (_, i) => ['R0', `S${i}`, 1000, 500, 250, 250]),
    ];
    const found = observe(dataset(rows), ID, { levels: [] });
    expect(only(found, 'table')).toEqual([]);
    expect(only(found, 'skipped').length).toBe(3);
    expect(only(found, 'measured').map(({ test: { p } }) => p)).toEqual([1]);
  });

  test('a level or a contestant that is not there is skipped by name', () => {
    const found = observe(dataset(stations([150], honest)), ID, { levels: ['canton'], contestants: ['alpha', 'omega'] });
    expect(only(found, 'skipped').map(({ subject }) => subject)).toEqual(['The share of omega', 'Areas by canton']);
  });

  test('a contestant asked for is described by share, with what elections regarded as clean show', () => {
    const found = observe(dataset(stations([150], honest)), ID, { levels: [], contestants: ['beta'] });
    expect(only(found, 'measured').map(({ scope }) => [scope.quantity, scope.contestant])).toEqual([
      ['turnout', undefined],
      ['share-beta', 'beta'],
    ]);
    expect(only(found, 'table').map(({ table }) => table.title)[3]).toBe('Share of Beta: shape of its distribution over stations');
  });
});

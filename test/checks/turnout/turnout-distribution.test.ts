import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CLEAN_SHAPES } from '../../../src/checks/turnout/kit/station-quantities.ts';
import type { PlainObservation as Observation } from '../../../src/findings/check.ts';
import type { Dataset } from '../../../src/index.ts';
import { stationTables } from '../../../src/queries/stations.ts';
import { dipTest } from '../../../src/stats/dip-test.ts';
import { momentIntervals } from '../../../src/stats/moment-intervals.ts';
import { moments } from '../../../src/stats/moments.ts';
import { randomStream } from '../../../src/stats/random.ts';
import { betaDraw, binomialDraw, type Uniform } from '../../../src/stats/sampling.ts';
import { CLEAN, controlStations, DATA } from '../../support/controls.ts';
import { audited, datasetOf, observe, type Rows } from '../../support/dataset.ts';

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
    expect(dips[1].message).toMatch(/^R0: the turnout of 400 stations lies 0\.\d{4} from the nearest distribution with one peak/);
    expect(dips[0].detail).toContain('None of eight elections regarded as clean');
    expect(dips[0].measures).toMatchObject({ stations: 800, pIsUpperBound: true });
    expect(dips[0].explanations.length).toBeGreaterThan(0);
  });

  test('are not material where less than the option asks', () => {
    expect(only(observe(data, ID, { minDip: 0.2 }), 'measured').some(({ material }) => material)).toBe(false);
  });

  test('a skewness outside that of elections regarded as clean is told of the country, with its range', () => {
    const [shape] = only(observe(data, ID), 'noted');
    expect(shape.scope).toEqual({ source: 'commission', level: 'station', quantity: 'turnout' });
    expect(shape.message).toMatch(/has a skewness of 1\.\d\d \(95 % interval/);
    expect(shape.detail).toContain('Eight elections regarded as clean lie between −1.50 and 0.50');
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
    expect(turnout.note).toContain('Left out: 1 without registered voters and 1 without ballots. 1 turnout above 100 % counts as 100 %.');
    expect(turnout.rows[0][1]).toBe(151);
    expect(logit.rows[0][1]).toBe(150);
  });

  test('too few stations: skipped, and what is needed', () => {
    expect(observe(dataset(stations([60], honest)), ID)).toEqual([
      {
        kind: 'skipped',
        subject: 'Commission, by station',
        reason: 'the turnout of 60 areas is known; 100 are needed',
        dataNeeded: expect.stringContaining('100 polling stations'),
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
    expect(only(found, 'measured')[1].detail).toContain('Three of eight elections regarded as clean');
    expect(only(found, 'table').map(({ table }) => table.title)[3]).toBe('Share of Beta: shape of its distribution over stations');
  });
});

interface Control {
  readonly skew_t: number;
  readonly kurt_t: number;
  readonly skew_v: number;
  readonly kurt_v: number;
  readonly lograte_skew: number;
  readonly lograte_exkurt: number;
  readonly dip_t?: number;
  readonly dip_v?: number;
}

describe.skipIf(!DATA)('real elections', () => {
  const acceptance = (): { controls: Record<string, Control>; eftoolkit_albania_turnout: Record<string, Record<string, number>> } =>
    JSON.parse(readFileSync(path.join(DATA as string, '../statistics/forensics-acceptance.json'), 'utf8'));

  /** Turnout and shares as the controls were computed: stations with a roll, ballots and valid votes. */
  function columns(name: string): Record<'turnout' | 'share' | 'rate', Float64Array> {
    const [{ registered: N = [], cast: G = [], valid: V = [], votes }] = stationTables(controlStations(name));
    const L = votes[0] as Float64Array;
    const rows = Array.from(L.keys());
    const open = rows.filter((at) => N[at] > 0 && G[at] > 0 && V[at] > 0);
    const rated = rows.filter((at) => N[at] >= 100 && L[at] > 0 && L[at] < N[at]);
    return {
      turnout: Float64Array.from(open, (at) => Math.min(1, G[at] / N[at])),
      share: Float64Array.from(open, (at) => L[at] / V[at]),
      rate: Float64Array.from(rated, (at) => Math.log((N[at] - L[at]) / L[at])),
    };
  }

  const file = (key: string): string => key.replace('russia2018', 'russia-2018').replaceAll('_', '-');

  test('every control: skewness and kurtosis of turnout, share and logarithmic vote rate to the digits given, p of the dip', () => {
    const { controls } = acceptance();
    expect(Object.keys(controls).length).toBe(11);
    for (const [key, expected] of Object.entries(controls)) {
      const { turnout, share, rate } = columns(file(key));
      const [t, v, r] = [moments(turnout), moments(share), moments(rate)];
      const found = [t.skewness, t.kurtosis, v.skewness, v.kurtosis, r.skewness, r.kurtosis - 3];
      const given = [expected.skew_t, expected.kurt_t, expected.skew_v, expected.kurt_v, expected.lograte_skew, expected.lograte_exkurt];
      found.forEach((value, i) => {
        expect(Math.abs(value - given[i]), `${key} ${i}`).toBeLessThanOrEqual(0.00501);
      });
      for (const [values, p] of [
        [turnout, expected.dip_t],
        [share, expected.dip_v],
      ] as const)
        if (p !== undefined) expect(Math.abs(dipTest(values.sort()).p - p), key).toBeLessThan(0.01);
    }
  });

  test('Albania by prefecture: skewness and kurtosis to three decimals, p of the dip', () => {
    const [table] = only(observe(controlStations('albania2013'), ID), 'table').map(({ table }) => table);
    const found = new Map(table.rows.map((row) => [row[0], row]));
    expect(found.size).toBe(13);
    const printed = Object.entries(acceptance().eftoolkit_albania_turnout).map(([name, { Skew, Kurt, DipT_p }]) => [
      name,
      Skew,
      Kurt,
      DipT_p,
    ]);
    const computed = [
      ['KORCE', 1.092, 3.225, 0],
      ['KUKES', 0.474, 6.095, 0.888],
      ['LEZHE', 2.458, 11.129, 0.995],
      ['SHKODER', 1.776, 8.609, 0.705],
      ['TIRANE', 1.392, 6.049, 0],
      ['VLORE', 1.634, 6.256, 0.024],
    ];
    expect(printed.length).toBe(6);
    for (const [name, skewness, kurtosis, p] of [...printed, ...computed]) {
      const row = found.get(name as string) as number[];
      expect(row[2], name as string).toBeCloseTo(skewness as number, 3);
      expect(row[5], name as string).toBeCloseTo(kurtosis as number, 3);
      expect(Math.abs(row[10] - (p as number)), name as string).toBeLessThan(0.005);
    }
  });

  test('Albania: intervals agree with a bootstrap of 1,000 draws by others, for turnout and two parties', () => {
    const [, ...rows] = gunzipSync(readFileSync(path.join(DATA as string, 'albania2013.csv.gz')))
      .toString()
      .trim()
      .split(/\r?\n/);
    const column = (at: number): number[] => rows.map((row) => Number(row.split(',')[at]));
    const [N, G, first, second] = [3, 4, 6, 7].map(column);
    const share = (part: readonly number[], whole: readonly number[]): Float64Array =>
      Float64Array.from(part, (value, at) => (whole[at] > 0 ? Math.min(1, value / whole[at]) : Number.NaN));
    const all = [share(G, N), share(first, G), share(second, G)];
    const published = [
      [1.297, 1.243, 1.351, 4.749, 4.476, 5.004],
      [-0.318, -0.385, -0.256, 3.231, 3.1, 3.358],
      [0.541, 0.464, 0.618, 3.537, 3.315, 3.768],
    ];
    for (const draws of [undefined, { draws: 1000, seed: 1, stream: 0 }]) {
      momentIntervals(all, draws).forEach((found, at) => {
        const [skewness, low, high, kurtosis, least, most] = published[at];
        expect(found?.skewness).toBeCloseTo(skewness, 3);
        expect(found?.kurtosis).toBeCloseTo(kurtosis, 3);
        // Ends of an interval from 1,000 draws wander by some 3 % of its width.
        const near = (a: number | undefined, b: number, width: number): void =>
          expect(Math.abs((a ?? Number.NaN) - b) / width).toBeLessThan(0.1);
        near(found?.skewnessInterval[0], low, high - low);
        near(found?.skewnessInterval[1], high, high - low);
        near(found?.kurtosisInterval[0], least, most - least);
        near(found?.kurtosisInterval[1], most, most - least);
      });
    }
  });

  test('elections regarded as clean: nothing is told of any, and the ranges in the text are theirs', () => {
    let regions = 0;
    const seen = { turnout: [] as number[][], logit: [] as number[][], rate: [] as number[][] };
    for (const name of CLEAN) {
      const found = observe(controlStations(name), ID);
      expect(only(found, 'noted'), name).toEqual([]);
      for (const { test: one, scope } of only(found, 'measured')) {
        expect(one.p, name).toBeGreaterThan(0.05);
        if (scope.level !== 'station') regions++;
      }
      only(found, 'table').forEach(({ table }, at) => {
        seen[(['turnout', 'logit', 'rate'] as const)[at]].push([table.rows[0][2] as number, table.rows[0][5] as number]);
      });
    }
    expect(regions).toBe(127);
    for (const [key, clean] of Object.entries(CLEAN_SHAPES) as [keyof typeof seen, (typeof CLEAN_SHAPES)['turnout']][]) {
      const [skews, kurts] = [seen[key].map(([skew]) => skew), seen[key].map(([, kurt]) => kurt)];
      expect(clean.skewness[0], key).toBeLessThanOrEqual(Math.min(...skews, -0.5) + 0.005);
      expect(clean.skewness[0], key).toBeGreaterThan(Math.min(...skews, -0.5) - 0.011);
      expect(clean.skewness[1], key).toBeGreaterThanOrEqual(Math.max(...skews, 0.5) - 0.005);
      expect(clean.skewness[1], key).toBeLessThan(Math.max(...skews, 0.5) + 0.011);
      expect(clean.kurtosis[0], key).toBe(2.5);
      expect(clean.kurtosis[1], key).toBeGreaterThanOrEqual(Math.max(...kurts) - 0.005);
      expect(clean.kurtosis[1], key).toBeLessThan(Math.max(...kurts) + 0.011);
    }
  });

  test('the share of the leader: three of the eight show a dip, as the text says', () => {
    const dips = CLEAN.filter((name) => dipTest(columns(name).share.sort()).p < 0.05);
    expect(dips).toEqual(['canada2011', 'israel2019apr-k21', 'israel2019sep-k22']);
  });
});

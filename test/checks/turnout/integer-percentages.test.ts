import { describe, expect, test } from 'vitest';
import reference from '../../../fixtures/reference/integer-percentages.json' with { type: 'json' };
import type { Dataset } from '../../../src/index.ts';
import { excessTail } from '../../../src/stats/excess-over-chance.ts';
import { isWholePercentage, wholePercentageChances } from '../../../src/stats/whole-percentages.ts';
import { seededNormal, seededRandom } from '../../stats/seeded-random.ts';
import { CLEAN, controlStations, DATA } from '../../support/controls.ts';
import { audited, type Cell, datasetOf, type Manifest, observe, official, type Rows } from '../../support/dataset.ts';
import { nordavia } from '../../support/invented.ts';
import { rawDataset } from '../../support/raw-data.ts';

const id = 'integer-percentages';

interface Station {
  registered: number;
  cast: number;
  alpha: number;
}

/** Stations whose voters decide one by one, more or less, about a turnout and a share of their own. */
function clean(seed: number, size: number): Station[] {
  const uniform = seededRandom(seed);
  const normal = seededNormal(uniform);
  const binomial = (n: number, p: number): number => Math.min(n, Math.max(0, Math.round(n * p + Math.sqrt(n * p * (1 - p)) * normal())));
  return Array.from({ length: size }, () => {
    const registered = 200 + Math.floor(1500 * uniform());
    const cast = binomial(registered, Math.min(0.95, Math.max(0.2, 0.6 + 0.08 * normal())));
    return { registered, cast, alpha: binomial(cast, Math.min(0.9, Math.max(0.1, 0.55 + 0.1 * normal()))) };
  });
}

/** Some stations whose turnout was written down as the next whole percentage. */
function rounded(stations: readonly Station[], which: (index: number) => boolean): Station[] {
  return stations.map((one, index) => {
    if (!which(index)) return one;
    const cast = Math.round((one.registered * Math.ceil((100 * one.cast) / one.registered)) / 100);
    return { ...one, cast };
  });
}

const dataset = (stations: readonly Station[], over: { contest?: Manifest; columns?: Manifest; regions?: number } = {}) => {
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

const tests = (observations: ReturnType<typeof observe>) => observations.filter((one) => one.kind === 'measured');
const tables = (observations: ReturnType<typeof observe>) => observations.flatMap((one) => (one.kind === 'table' ? [one.table] : []));
const figures = (observations: ReturnType<typeof observe>) => observations.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []));

describe('honest data', () => {
  const observations = observe(dataset(clean(1, 2000)), id);

  test('one hypothesis for the country and one for each region, none material', () => {
    const found = tests(observations);
    expect(found.map(({ scope }) => scope.area ?? scope.level)).toHaveLength(5);
    for (const one of found) {
      expect(one.material).toBe(false);
      expect(one.scope).toMatchObject({ contestant: 'alpha', quantity: 'turnout or share' });
    }
    expect(audited(dataset(clean(1, 2000)), id).findings).toEqual([]);
  });

  test('a table of percentages by weights, one by region, and two figures', () => {
    const [byRegion, matrix] = tables(observations);
    expect(byRegion.rows).toHaveLength(4);
    expect(matrix.rows).toHaveLength(3 * 5);
    expect(matrix.rows.map(([, , weight]) => weight).slice(0, 5)).toEqual([
      'stations',
      'registered voters',
      'ballots',
      'votes for Alpha',
      'stations',
    ]);
    for (const table of tables(observations))
      for (const row of table.rows) for (const cell of row) if (typeof cell === 'number') expect(cell).toSatisfy(Number.isFinite);
    expect(figures(observations).map((figure) => figure.id)).toEqual(['whole-percentages-share-alpha', 'whole-percentages-turnout']);
    for (const { series = [], n } of figures(observations)) {
      expect(series.map(({ x }) => x.length)).toEqual([1001, 101]);
      expect(series[0].y.reduce((sum, one) => sum + one, 0)).toBe(n);
    }
  });

  test('the order of the rows changes nothing but the last digits of a sum', () => {
    const [country] = tests(observations);
    const [shuffled] = tests(observe(dataset([...clean(1, 2000)].reverse(), { regions: 1 }), id));
    expect(shuffled.measures.observed).toBe(country.measures.observed);
    expect(shuffled.measures.expected).toBeCloseTo(country.measures.expected as number, 9);
    expect(shuffled.test.log10P).toBeCloseTo(country.test.log10P, 9);
  });

  test('a station more adds its own chance', () => {
    const stations = clean(3, 600);
    const of = (all: readonly Station[]): number => tests(observe(dataset(all), id, { levels: [] }))[0].measures.expected as number;
    const one = { registered: 1000, cast: 500, alpha: 200 };
    const [share] = wholePercentageChances([200], [500]).one;
    const [turnout] = wholePercentageChances([500], [1000]).one;
    expect(of([...stations, one]) - of(stations)).toBeCloseTo(1 - (1 - share) * (1 - turnout), 9);
  });

  test('an invented country of few areas is skipped', () => {
    expect(observe(nordavia(), id)).toMatchObject([{ kind: 'skipped', reason: expect.stringContaining('500 are needed') }]);
  });

  test('400 simulated elections of 250 stations: rejection near the level, never far above', () => {
    let [five, one] = [0, 0];
    for (let seed = 1; seed <= 400; seed++) {
      const stations = clean(1000 + seed, 250);
      const n = stations.map(({ registered }) => registered);
      const k = stations.map(({ cast }) => cast);
      const hits = k.map((count, i) => (isWholePercentage(count, n[i]) ? 1 : 0));
      const { p } = excessTail(hits, wholePercentageChances(k, n).one, Int32Array.from(k.keys()));
      if (p < 0.05) five++;
      if (p < 0.01) one++;
    }
    expect(five / 400).toBeGreaterThan(0.015);
    expect(five / 400).toBeLessThan(0.075);
    expect(one / 400).toBeLessThan(0.025);
  });
});

describe('a planted fault', () => {
  test('a fifth of the turnouts rounded up: the country, with excess, interval and weights', () => {
    const { findings } = audited(dataset(rounded(clean(2, 6000), (index) => index % 5 === 0)), id);
    const country = findings.find(({ scope }) => scope.area === undefined);
    expect(country).toMatchObject({
      severity: 'warning',
      about: 'result',
      scope: { source: 'commission', level: 'station', contestant: 'alpha', quantity: 'turnout or share' },
      message: expect.stringMatching(
        /^Turnout or the share of Alpha lies within 0\.05 points of a whole percentage at [\d,]+ of 6,000 stations; chance gives/,
      ),
      detail: expect.stringContaining('ballots cast over registered voters; votes over valid votes'),
    });
    const { low, high } = { low: country?.test?.effect.interval[0] as number, high: country?.test?.effect.interval[1] as number };
    expect(low).toBeGreaterThan(0.5);
    expect(low).toBeLessThan(country?.test?.effect.value as number);
    expect(high).toBeGreaterThan(country?.test?.effect.value as number);
    expect(country?.measures.turnoutZ).toBeGreaterThan(20);
    expect(Math.abs(country?.measures.shareZ as number)).toBeLessThan(4);
    expect(country?.test?.log10PValue).toBeLessThan(-50);
  });

  test('in one region of four: that region and no other', () => {
    const { findings } = audited(dataset(rounded(clean(4, 4000), (index) => index % 4 === 2 && index % 3 === 0)), id);
    expect(findings.filter(({ scope }) => scope.level === 'region' || scope.area).map(({ message }) => message.slice(0, 3))).toEqual([
      'R2:',
    ]);
  });

  test('everything on the spot: a probability below every double stays a number', () => {
    const { findings, result } = audited(dataset(rounded(clean(5, 12000), () => true)), id, {});
    expect(result.status).toBe('flagged');
    expect(findings[0].test?.pValue).toBe(0);
    expect(Number.isFinite(findings[0].test?.log10PValue)).toBe(true);
  });

  test('fewer than chance by far is a note about the test itself', () => {
    const away = clean(6, 3000).map((one) => {
      const n = one.registered;
      const off = isWholePercentage(one.cast, n) ? Math.ceil(n / 300) : 0;
      return {
        ...one,
        cast: one.cast + off,
        alpha: isWholePercentage(one.alpha, one.cast + off) ? one.alpha + Math.ceil(n / 400) : one.alpha,
      };
    });
    const [finding] = audited(dataset(away), id, {}).findings;
    expect(finding).toMatchObject({ severity: 'note', message: expect.stringContaining('less often than chance') });
  });
});

describe('options', () => {
  test('all contestants: a hypothesis for each other share', () => {
    const found = tests(observe(dataset(clean(7, 800)), id, { contestants: 'all', levels: [] }));
    expect(found.map(({ scope }) => [scope.contestant, scope.quantity])).toEqual([
      ['alpha', 'turnout or share'],
      ['beta', 'share'],
    ]);
  });

  test('a share that few stations have enough votes for is skipped, not tested on those picked by their own count', () => {
    const third = clean(10, 1500).map((one, index) => ({ ...one, alpha: Math.round(one.cast * (index % 3 ? 0.012 : 0.1)) }));
    const found = observe(dataset(third), id, { contestants: 'all', minStations: 100 });
    expect(tests(found)).toEqual([]);
    expect(found).toContainEqual(
      expect.objectContaining({
        kind: 'skipped',
        subject: 'The share of Alpha',
        reason: expect.stringContaining('picked by their own count'),
      }),
    );
    expect(tests(observe(dataset(third), id, { contestants: 'all', minStations: 100, minPassing: 0.2, levels: [] }))).toHaveLength(2);
  });

  test('a level the stations do not lie in is skipped by name', () => {
    expect(observe(dataset(clean(7, 600)), id, { levels: ['canton'] })).toContainEqual(
      expect.objectContaining({ kind: 'skipped', subject: 'By canton' }),
    );
  });

  test('regions of fewer than 50 stations are not tested', () => {
    const found = observe(dataset(clean(7, 600), { regions: 20 }), id);
    expect(tests(found)).toHaveLength(1);
    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'skipped', reason: expect.stringContaining('no area by region has 50 stations') }),
    );
  });

  test('without registered voters the share alone', () => {
    const [found] = tests(observe(dataset(clean(8, 700), { columns: { registered: undefined } }), id));
    expect(found.scope).toMatchObject({ quantity: 'share', contestant: 'alpha' });
  });

  test('too few stations, before and after the guard', () => {
    expect(observe(dataset(clean(9, 499)), id)).toMatchObject([{ kind: 'skipped', reason: expect.stringContaining('499 areas') }]);
    const tiny = Array.from({ length: 600 }, () => ({ registered: 200, cast: 100, alpha: 2 }));
    expect(observe(dataset(tiny, { contest: {} }), id)).toContainEqual(
      expect.objectContaining({ kind: 'skipped', reason: expect.stringContaining('can be looked at; 500 are needed') }),
    );
  });
});

/** A real election by its column "leader" alone: in one, the runner-up has more votes. */
function leaderOnly(name: string): Dataset {
  const whole = controlStations(name);
  const first = (table: Dataset['sources'][number]['tables'][number]) => ({
    ...table,
    votes: table.votes.map((column, c) => (c === 0 ? column : undefined)),
  });
  return { ...whole, sources: whole.sources.map((source) => ({ ...source, tables: source.tables.map(first) })) };
}

describe.skipIf(!DATA)('real elections', () => {
  const published = { minInformation: 0, levels: [] };

  test('Russia 2018, the filter as published: every figure of Kobak, Shpilkin and Pshenichnikov', () => {
    const observations = observe(controlStations('russia-2018'), id, published);
    const [{ measures, test: result }] = tests(observations);
    expect(measures.stations).toBe(91_152);
    // Ties are decided in whole numbers; in floating point the same count comes out in 2018.
    expect(measures.observed).toBe(19_271);
    expect(measures.expected).toBeCloseTo(17_562.402, 3);
    expect(measures.excess).toBeCloseTo(1708.598, 3);
    expect(measures.sd).toBeCloseTo(117.379, 3);
    expect(measures.shareExcess).toBeCloseTo(857.131, 3);
    expect(measures.turnoutExcess).toBeCloseTo(1297.527, 3);
    expect(result.statistic).toBeCloseTo(14.56, 2);
    const [matrix] = tables(observations);
    const cell = (name: string, weight: string): readonly (string | number | null)[] =>
      matrix.rows.find(([margin, step, unit]) => margin === name && step === '1 %' && unit === weight) ?? [];
    expect(cell('The share of Leader', 'stations')[4]).toBe(10_116);
    expect(cell('Turnout', 'stations')[4]).toBe(10_543);
    for (const { percentage, weight, excess, sd } of reference.published) {
      expect(Math.abs((cell(percentage, weight)[6] as number) - excess), `${percentage}, ${weight}`).toBeLessThan(
        (2.9 * sd) / Math.sqrt(1000),
      );
      expect((cell(percentage, weight)[7] as number) / sd).toBeCloseTo(1, 1);
    }
  });

  test.each(reference.elections)('$name, the filter as published: observed, expected and z', ({ name, used, ...anchor }) => {
    const [matrix] = tables(observe(leaderOnly(name), id, published));
    const by = { union: matrix.rows[0], leader: matrix.rows[5], turnout: matrix.rows[10] };
    expect(by.union[3]).toBe(used);
    for (const [margin, row] of Object.entries(by)) {
      const [observed, expected, z] = anchor[margin as keyof typeof by];
      expect(row[4], margin).toBe(observed);
      expect(Math.abs((row[5] as number) - expected), margin).toBeLessThan(0.15);
      expect(Math.abs((row[8] as number) - z), margin).toBeLessThan(0.0075);
    }
  });

  // z of the leader's share with the guard n·p(1 − p) ≥ 10; Israel's −2.5 and 0.9 stand as −2.4 and 0.8 where they were first computed.
  test.each([
    ['poland2019-sejm', -0.38],
    ['poland2020-round1', -0.56],
    ['spain2019-apr-congress', -0.02],
    ['canada2011', 2.25],
    ['israel2019apr-k21', 0.91],
    ['israel2019sep-k22', -2.51],
  ])('%s, with the guard: z of the share is %f', (name, z) => {
    const [{ measures }] = tests(observe(leaderOnly(name), id, { levels: [] }));
    expect(measures.shareZ).toBeCloseTo(z, 2);
  });

  test.each(CLEAN)('%s: no warning, of the leader and of the runner-up', (name) => {
    expect(audited(controlStations(name), id).findings).toEqual([]);
    for (const { material, measures } of tests(observe(controlStations(name), id, { contestants: 'all' }))) {
      expect(material).toBe(false);
      expect(measures.z).toBeLessThan(4);
    }
  });

  test('what the check says of elections regarded as clean', () => {
    const all = CLEAN.flatMap((name) => tests(observe(controlStations(name), id, { contestants: 'all' })).map((one) => ({ name, ...one })));
    const country = all.filter(({ scope }) => scope.level === 'station').map(({ test: { statistic } }) => statistic);
    expect(country).toHaveLength(15);
    expect(Math.min(...country)).toBeCloseTo(-2.5, 1);
    expect(Math.max(...country)).toBeCloseTo(2.7, 1);
    const areas = all.filter(({ scope }) => scope.level !== 'station' && scope.quantity !== 'share');
    expect(areas).toHaveLength(181);
    expect(new Set(areas.map(({ name }) => name)).size).toBe(7);
    expect(Math.max(...areas.map(({ test: { statistic } }) => statistic))).toBeCloseTo(2.5, 1);
  });

  test('Russia 2018: the country and nine regions', () => {
    const { findings } = audited(controlStations('russia-2018'), id);
    expect(findings.map(({ severity }) => severity)).toEqual(Array(10).fill('warning'));
    expect(findings[0].measures.z).toBeCloseTo(15.0, 2);
    expect(findings.map(({ message }) => message.split(':')[0]).slice(1)).toContain('Республика Дагестан');
  });

  test('Russia 2018 straight from the protocols: ballots issued over registered voters, votes over ballots in the boxes', {
    timeout: 60_000,
  }, async () => {
    const { dataset: protocols } = await rawDataset('russia-2018', 'russia-2018.csv.zip');
    if (!protocols) throw new Error('the protocols cannot be read');
    const [{ measures, scope }] = tests(observe(protocols, id, { ...published, turnoutBasis: 'issued' }));
    expect(scope.contestant).toBe('putin');
    expect(measures.observed).toBe(19_271);
    expect(measures.excess).toBeCloseTo(1708.598, 3);
    // Small parties reach n·p(1 − p) ≥ 10 at a few stations only, picked by their own count.
    const others = observe(protocols, id, { turnoutBasis: 'issued', contestants: 'all', levels: [] });
    expect(others.filter((one) => one.kind === 'skipped').map(({ reason }) => reason)).toEqual(
      Array(5).fill(expect.stringContaining('picked by their own count')),
    );
    for (const { measures } of tests(others).slice(1)) expect(measures.z).toBeLessThan(4);
  });
});

test('counts that no station has are left out instead of being summed over for hours', () => {
  const rows = Array.from({ length: 600 }, (_, at) => [
    `S${at}`,
    4_000_000_000_000_000 + at,
    2_000_000_000_000_000 - at,
    2_000_000_000_000_000 - at,
  ]);
  const huge = datasetOf(
    {
      contestants: [{ id: 'alpha', name: 'Alpha' }],
      sources: [
        official(
          {},
          {
            tables: [
              { file: 's.csv', level: 'station', columns: { area: 'area', registered: 'R', ballotsCast: 'C', votes: { alpha: 'A' } } },
            ],
          },
        ),
      ],
    },
    { 's.csv': [['area', 'R', 'C', 'A'], ...rows] },
  );
  for (const check of ['integer-percentages', 'resampled-density'])
    expect(observe(huge, check).every(({ kind }) => kind !== 'measured' && kind !== 'broken')).toBe(true);
});

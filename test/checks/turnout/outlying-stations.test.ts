import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe as observeAll, official, voteColumns } from '../../support/dataset.ts';
import { type DistrictStation, districtStations } from '../../support/district-stations.ts';
import { holding } from '../../support/holding.ts';

/** Without the pictures, which have tests of their own. */
const observe = (...given: Parameters<typeof observeAll>) => observeAll(...given).filter(({ kind }) => kind !== 'figure');

const id = 'outlying-stations';
const at = (region: number, district: number, index: number, change: Partial<DistrictStation>) => (one: DistrictStation) => {
  if (one.region === region && one.district === district && one.index === index) Object.assign(one, change);
};

describe('honest data', () => {
  test('300 stations: nothing is told, and the table shows the farthest anyway', () => {
    const { findings, result, tables } = audited(districtStations(), id);
    expect(findings).toEqual([]);
    expect(result).toMatchObject({ status: 'passed', tests: 300 });
    expect(tables.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['outlying-stations', 200],
      ['outlying-stations-by-area', 1],
    ]);
    expect(tables[1].rows[0].slice(0, 3)).toEqual(['All', 300, 0]);
  });

  test.each([1, 2, 3, 4, 5, 6])('heterogeneous districts (seed %i): nothing is told', (seed) => {
    const dataset = districtStations({ seed, regions: 5, districts: 6, each: 20, spread: [0.6, 0.6, 0.4] });
    expect(audited(dataset, id).findings).toEqual([]);
  });
});

describe('a planted fault', () => {
  test('a turnout far above the neighbours', () => {
    const { findings } = audited(districtStations({ alter: at(1, 2, 3, { turnout: 0.999, registered: 900 }) }), id);
    expect(findings).toMatchObject([
      {
        severity: 'note',
        about: 'result',
        scope: { source: 'commission', level: 'station', quantity: 'turnout' },
        message: holding('S1-2-3', /(?:99\.\d|100\.0) %/, '14', /D1-2\b/, /\d\d\.\d %.*\d\.\d/),
        measures: { neighbours: 14, neighbourhood: 'D1-2', basis: 'cast' },
      },
    ]);
    expect(findings[0].detail).toEqual(holding(/S1-2-\d+/));
    expect(findings[0].detail).toEqual(holding('1', '33.3', '10,000', '23', '11'));
    expect(findings[0].locations.map(({ field }) => field)).toEqual(['cast', 'registered']);
    expect(findings[0].locations[0]).toMatchObject({ file: 'stations.csv', line: 2 + 15 * 7 + 3 });
  });

  test('turnout and share together, each less far', () => {
    const { findings } = audited(districtStations({ alter: at(0, 1, 2, { turnout: 0.93, share: 0.93, registered: 2000 }) }), id);
    expect(findings).toMatchObject([
      {
        scope: { contestant: 'alpha', quantity: 'turnout and share' },
        message: holding('S0-1-2', 'Alpha', /9\d\.\d %.*9\d\.\d %/),
      },
    ]);
  });

  test('downwards, the invalid part, and the worst first', () => {
    const dataset = districtStations({
      alter(one) {
        at(0, 0, 0, { share: 0.01, registered: 3000 })(one);
        at(2, 4, 9, { invalid: 0.9, registered: 3000 })(one);
      },
    });
    const { findings, tables } = audited(dataset, id);
    expect(findings.map(({ scope }) => scope.quantity).sort()).toEqual(['invalid', 'share']);
    expect(findings.find(({ scope }) => scope.quantity === 'share')?.measures['share robustZ']).toBeLessThan(0);
    expect(findings[0].detail).toEqual(holding('2'));
    // All, then the two regions with one each.
    expect(tables[1].rows.map((row) => row.slice(0, 3))).toEqual([
      ['All', 300, 2],
      ['R0', 75, 1],
      ['R2', 75, 1],
    ]);
    const scores = tables[0].rows.map((row) => row.at(-1) as number);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('no more than asked are told, the others counted', () => {
    const dataset = districtStations({
      alter(one) {
        if (one.index === 5 && one.district < 2) Object.assign(one, { turnout: 0.999, registered: 2000 });
      },
    });
    const observations = observe(dataset, id, { most: 3, listed: 10 });
    expect(observations.map(({ kind }) => kind)).toEqual(['noted', 'noted', 'noted', 'passed', 'table', 'table']);
    expect(observations[3]).toEqual({ kind: 'passed', tests: 292 });
  });

  test('a district too small is compared with its region', () => {
    const dataset = districtStations({ districts: 20, each: 4, alter: at(3, 3, 3, { turnout: 0.999, registered: 2500 }) });
    expect(audited(dataset, id).findings).toMatchObject([{ measures: { neighbourhood: 'R3', neighbours: 79 } }]);
  });
});

describe('too little data', () => {
  const rows = (level: string, size: number) =>
    datasetOf(
      { sources: [official({}, { tables: [{ file: 's.csv', level, columns: { area: 'area', ...voteColumns } }] })] },
      {
        's.csv': [['area', 'Alpha', 'Beta', 'Gamma'], ...Array.from({ length: size }, (_, i) => [`S${i}`, 50 + (i % 9), 30 + (i % 7), 20])],
      },
    );
  test.each([
    ['few stations', rows('station', 199), '199 stations are published'],
    ['regions', rows('region', 250), 'the finest results are 250 areas by region'],
  ])('%s', (_, dataset, reason) => {
    expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', reason: expect.stringContaining(reason) }]);
  });

  test('without a roll the share alone is compared, without areas with the whole table', () => {
    const [passed, table] = observe(rows('station', 250), id);
    expect(passed).toEqual({ kind: 'passed', tests: 250 });
    expect(table).toMatchObject({
      kind: 'table',
      table: { columns: [{ title: 'Station' }, {}, {}, { title: 'Alpha' }, {}, {}, { title: 'Score' }] },
    });
  });

  test('a station where nobody voted is said to be left out', () => {
    const dataset = districtStations({ alter: at(0, 0, 0, { turnout: 0 }) });
    expect(observe(dataset, id)).toContainEqual(expect.objectContaining({ kind: 'skipped', reason: holding('1') }));
  });
});

describe('stations that mask each other', () => {
  const filled = (count: number) =>
    districtStations({
      seed: 3,
      districts: 5,
      each: 30,
      alter: (one) => {
        if (one.region === 1 && one.district === 2 && one.index < count)
          Object.assign(one, { turnout: 0.95, share: 0.85, registered: 1500 });
      },
    });

  test('twelve of thirty in one district are one note about that district, with its stations', () => {
    const groups = audited(filled(12), id).findings.filter(({ scope }) => scope.quantity === 'group of stations apart');
    expect(groups).toMatchObject([
      {
        severity: 'note',
        about: 'result',
        scope: { area: 'R1/D1-2', level: 'district' },
        message: holding('D1-2', '12 of 30'),
        detail: holding('S1-2-0'),
        measures: { apart: 12, stations: 30 },
        rows: { count: 12 },
        weight: { stations: 12, ofStations: 30, ballots: null },
      },
    ]);
  });

  test('four are too few for a group, more than half are the main part', () => {
    const groupsOf = (count: number) =>
      observe(filled(count), id).filter((one) => one.kind === 'noted' && one.scope.quantity === 'group of stations apart');
    expect(groupsOf(4)).toEqual([]);
    expect(groupsOf(18)).toEqual([]);
    expect(groupsOf(0)).toEqual([]);
  });
});

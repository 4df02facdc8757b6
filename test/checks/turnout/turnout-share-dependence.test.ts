import { describe, expect, test } from 'vitest';
import { audited, type Cell, datasetOf, observe, official } from '../../support/dataset.ts';
import { type DistrictStation, districtStations } from '../../support/district-stations.ts';
import { holding } from '../../support/holding.ts';
import { nordavia } from '../../support/invented.ts';
import { stuffedStations } from './stuffed-stations.ts';

const id = 'turnout-share-dependence';
/** Areas of 1,000 valid votes by turnout in percent and votes of Alpha; some of a group. */
const areas = (rows: readonly (readonly [number, number])[], groups: readonly string[] = []) =>
  datasetOf(
    {
      areas: { file: 'areas.csv', id: 'id', name: 'name', parent: 'parent', group: 'group' },
      sources: [
        official(
          {},
          {
            tables: [
              {
                file: 't.csv',
                level: 'region',
                shareUnit: 'percent',
                columns: { area: 'area', turnout: 'turnout', votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' } },
              },
            ],
          },
        ),
      ],
    },
    {
      'areas.csv': [
        ['id', 'name', 'parent', 'group'],
        ['T', 'Testland', '', ''],
        ...rows.map((_, index): Cell[] => [`A${index}`, `Area ${index}`, 'T', groups[index] ?? '']),
      ],
      't.csv': [
        ['area', 'turnout', 'Alpha', 'Beta', 'Gamma'],
        ...rows.map(([turnout, votes], index): Cell[] => [`A${index}`, turnout.toFixed(1), votes, 900 - votes, 100]),
      ],
    },
  );

/** x 1 to 10 against y with two neighbours exchanged five times: r = 1 − 6 · 10 / (10 · 99) = 0.93939…, by Spearman's formula for ranks. */
const RISING = [2, 1, 4, 3, 6, 5, 8, 7, 10, 9].map((y, index): [number, number] => [50 + index, 400 + 10 * y]);

describe('honest data', () => {
  test('an invented country: measured, not told', () => {
    const { findings, result, tables } = audited(nordavia(), id);
    expect(findings).toEqual([]);
    expect(result).toMatchObject({ status: 'passed', tests: 1 });
    expect(tables[0].rows).toHaveLength(12);
  });
});

describe('a planted dependence', () => {
  test('is a note with r, its interval and the cells of turnout', () => {
    const { findings } = audited(areas(RISING), id);
    expect(findings).toMatchObject([
      {
        severity: 'note',
        about: 'result',
        scope: { source: 'commission', level: 'region', contestant: 'alpha', quantity: 'turnout' },
        message: holding('Alpha', '10', '0.939'),
        measures: { areas: 10 },
      },
    ]);
    const { r, low, high } = findings[0].measures as Record<string, number>;
    expect(r).toBeCloseTo(1 - 60 / 990, 9);
    // Fisher: artanh r = 1.7322, ± 1.95996 / √7.
    expect(low).toBeCloseTo(Math.tanh(Math.atanh(1 - 60 / 990) - 1.959963984540054 / Math.sqrt(7)), 9);
    expect(high).toBeCloseTo(Math.tanh(Math.atanh(1 - 60 / 990) + 1.959963984540054 / Math.sqrt(7)), 9);
    expect(findings[0].locations).toHaveLength(10);
    expect(findings[0].explanations.join(' ')).toContain('Urbanisation');
  });

  test('the other way', () => {
    const falling = RISING.map(([turnout, votes]): [number, number] => [200 - turnout - 100, votes]);
    const [finding] = audited(areas(falling), id).findings;
    expect(finding.measures.r).toBeCloseTo(-(1 - 60 / 990), 9);
  });

  test('the largest group beside it, areas without a group left out of it', () => {
    const groups = ['town', 'town', 'country', 'country', 'country', 'country', '', '', '', ''];
    const [finding] = audited(areas(RISING, groups), id).findings;
    // 4 3 6 5 are the ranks 2 1 4 3 of four: r = 1 − 6 · 4 / (4 · 15) = 0.6.
    expect(finding.measures).toMatchObject({ group: 'country', areasInGroup: 4 });
    expect(finding.measures.rWithinGroup).toBeCloseTo(0.6, 9);
    expect(finding.detail).toEqual(holding('4', '0.600'));
  });

  test.each([
    ['all are of one group', RISING.map(() => 'country')],
    ['the largest has three areas', ['a', 'a', 'a', 'b', 'b', 'c']],
  ])('no group is told where %s', (_, groups) => {
    expect(audited(areas(RISING, groups), id).findings[0].measures).not.toHaveProperty('group');
  });
});

describe('too little data', () => {
  test.each([
    ['seven areas', RISING.slice(0, 7), 'fewer than 8 areas'],
    ['one area', RISING.slice(0, 1), 'fewer than 8 areas'],
    ['a constant share', RISING.map(([turnout]): [number, number] => [turnout, 500]), 'the same everywhere'],
    ['a constant turnout', RISING.map(([, votes]): [number, number] => [60, votes]), 'the same everywhere'],
  ])('%s', (_, rows, reason) => {
    expect(observe(areas(rows), id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringContaining(reason), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });

  test('areas on one straight line do not make the check fail', () => {
    const line = RISING.map(([turnout]): [number, number] => [turnout, 10 * turnout]);
    expect(audited(areas(line), id).result.status).not.toBe('failed');
  });
});

describe('stations', () => {
  const country = (alter?: (station: DistrictStation) => void, seed = 1) =>
    districtStations({ seed, regions: 25, districts: 2, each: 12, ...(alter && { alter }) });
  const measuredOf = (dataset: Parameters<typeof observe>[0], options: unknown = {}) =>
    observe(dataset, id, options).flatMap((one) => (one.kind === 'measured' ? [one] : []));

  test('honest data: measured once, not a finding; the table has the country, what is within, and every region', () => {
    const { findings, result, tables } = audited(country(), id);
    expect(findings).toEqual([]);
    expect(result).toMatchObject({ status: 'passed', tests: 1 });
    expect(tables[0].id).toBe('turnout-share-by-station');
    expect(tables[0].rows).toHaveLength(1 + 2 + 25);
    expect(tables[0].rows.slice(0, 3).map(([label]) => label)).toEqual([
      'All',
      'Within the areas by region',
      'Within the areas by district',
    ]);
    const [correlation] = measuredOf(country());
    expect(correlation.measures).toMatchObject({ areas: 600, clusters: 25, basis: 'cast' });
  });

  test('ballots added for the leader: a note', () => {
    const { findings } = audited(stuffedStations(), id);
    expect(findings.map(({ severity, scope }) => [severity, scope.quantity])).toEqual([['note', 'turnout']]);
    expect(findings[0].message).toEqual(holding('600', /(?<![\d.,])0\.\d/, '23', '11'));
  });

  test('Simpson’s paradox is named: regions rise together, stations inside them fall', () => {
    const turned = (one: DistrictStation): void => {
      const inside = (one.index - 5.5) / 100;
      one.turnout = 0.3 + one.region / 60 + inside;
      one.share = 0.3 + one.region / 60 - inside;
      one.registered = 5000;
    };
    const [correlation] = measuredOf(country(turned));
    expect(correlation.measures.r).toBeGreaterThan(0.5);
    expect(correlation.measures['rWithin region']).toBeLessThan(-0.5);
  });

  test('regions asked for have their own finding, an unknown level is said to be unknown', () => {
    const exchanged = (one: DistrictStation): void => {
      one.turnout = 0.5 + (one.index % 4) / 12;
      one.share = 0.4 + (one.index % 4) / 9;
    };
    const observations = observe(country(exchanged), id, { levels: ['region', 'ward'] });
    const regional = observations.filter((one) => one.kind === 'measured' && one.scope.level === 'region');
    expect(regional).toHaveLength(25);
    expect(regional[0]).toMatchObject({ material: true, scope: { area: 'R0' }, message: holding('R0', 'Alpha') });
    expect(observations).toContainEqual(expect.objectContaining({ kind: 'skipped', subject: expect.stringContaining('level ward') }));
  });

  test('equal turnout everywhere is skipped', () => {
    const rows = Array.from({ length: 250 }, (_, i): Cell[] => [`S${i}`, 100, 60, 30 + (i % 9), 20, 1]);
    const columns = {
      area: 'area',
      registered: 'registered',
      ballotsCast: 'cast',
      votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' },
    };
    const dataset = datasetOf(
      { sources: [official({}, { tables: [{ file: 's.csv', level: 'station', columns }] })] },
      { 's.csv': [['area', 'registered', 'cast', 'Alpha', 'Beta', 'Gamma'], ...rows] },
    );
    expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', reason: 'turnout or share is the same everywhere' }]);
  });
});

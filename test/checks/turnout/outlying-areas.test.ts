import { describe, expect, test } from 'vitest';
import { audited, type Cell, datasetOf, type Manifest, observe as observeAll, official } from '../../support/dataset.ts';
import { districtStations } from '../../support/district-stations.ts';
import { holding } from '../../support/holding.ts';
import { cell, nordavia } from '../../support/invented.ts';
import { areas } from './areas-by-turnout.ts';

/** Without the pictures, which have tests of their own. */
const observe = (...given: Parameters<typeof observeAll>) => observeAll(...given).filter(({ kind }) => kind !== 'figure');

const id = 'outlying-areas';
const inverse = (x: number): number => 1 / (1 + Math.exp(-x));
const SPREAD = [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4];

test('honest data: an invented country', () => {
  // Turnout, the share of Red and the part of invalid ballots of twelve districts.
  expect(observe(nordavia(), id)).toEqual([{ kind: 'passed', tests: 36 }]);
});

describe('a planted fault', () => {
  test('one area far below the others', () => {
    // Nine logits −0.4 to 0.4 and −3: median of the ten −0.05, MAD 0.25, z = −2.95 / (1.4826 · 0.25) = −7.96.
    const dataset = areas([...SPREAD, -3].map((x) => 100 * inverse(x)));
    const { findings } = audited(dataset, id);
    expect(findings).toMatchObject([
      {
        severity: 'note',
        about: 'result',
        scope: { source: 'commission', level: 'region', area: 'A10', quantity: 'turnout' },
        // The middle, 48.75 %, comes from turnouts rounded to two decimals.
        message: holding('A10', '4.7 %', /48\.[78] %/),
        detail: holding('−8.0'),
        measures: { areas: 10, basis: '4.74 % as published' },
        locations: [{ file: 't.csv', line: 11, field: 'turnout' }],
      },
    ]);
    expect(findings[0].detail).toEqual(holding('A1 (40.1 %)', 'A2 (42.6 %)', 'A3 (45.0 %)'));
    expect(findings[0].measures.robustZ).toBeCloseTo(-7.96, 1);
  });

  test('in the invented country, above', () => {
    const dataset = nordavia((it) => Object.assign(it.districts[5], { issued: 13_650, cast: 13_648, Red: 6000, Green: 4000, Blue: 3416 }));
    const findings = audited(dataset, id).findings.filter(({ scope }) => scope.quantity === 'turnout');
    expect(findings).toMatchObject([{ scope: { area: 'D6' }, measures: { basis: 'ballots cast' } }]);
    expect(findings[0].measures.robustZ).toBeGreaterThan(0);
    expect(findings[0].locations).toContainEqual(expect.objectContaining(cell(5, 'cast')));
  });

  test('two areas: the first says how many there are', () => {
    const dataset = areas([...SPREAD, ...SPREAD.map((x) => x + 0.01), -4, 5].map((x) => 100 * inverse(x)));
    const { findings } = audited(dataset, id);
    expect(findings.map(({ scope }) => scope.area)).toEqual(['A20', 'A19']);
    expect(findings[0].detail).toEqual(holding('2', '20'));
  });
});

describe('too little data', () => {
  test.each([
    ['seven areas', areas(SPREAD.slice(0, 7).map((x) => 100 * inverse(x))), 'fewer than 8 areas'],
    ['one area', areas([50]), 'fewer than 8 areas'],
    ['half of the areas are equal', areas([60, 60, 60, 60, 60, 20, 30, 40, 90]), 'turnout is the same in half of the areas'],
    ['most have nobody or everybody', areas([0, 0, 100, 100, 50, 51, 52, 120, 53]), 'turnout is between 0 and 100 % in only 4 areas'],
  ])('%s', (_, dataset, reason) => {
    // Where turnout cannot be compared the share still is, so that other observations may follow.
    expect(observe(dataset, id)[0]).toMatchObject({
      kind: 'skipped',
      reason: expect.stringContaining(reason),
      dataNeeded: expect.stringMatching(/\S/),
    });
  });

  test('areas of 0, 100 % and more are counted beside the others', () => {
    const observations = observe(areas([...SPREAD.map((x) => 100 * inverse(x)), 0, 100, 104]), id);
    expect(observations).toMatchObject([
      { kind: 'passed', tests: 9 + 12 },
      { kind: 'skipped', reason: holding('3', '0', '100') },
    ]);
  });
});

describe('other quantities', () => {
  const logit = (p: number): number => Math.log(p / (1 - p));

  test('the share of the leader and the part of invalid ballots', () => {
    const dataset = nordavia((it) => {
      Object.assign(it.districts[3], {
        Red: 6500,
        Green: 500,
        Blue: Number(it.districts[3].cast) - Number(it.districts[3].invalid) - 7000,
      });
      Object.assign(it.districts[8], { invalid: 1500, Blue: Number(it.districts[8].Blue) - 1500 + Number(it.districts[8].invalid) });
    });
    const told = audited(dataset, id).findings;
    expect(told.find(({ scope }) => scope.area === 'D4' && scope.quantity === 'share')).toMatchObject({
      scope: { contestant: 'red' },
      message: holding('Red'),
    });
    expect(told.find(({ scope }) => scope.area === 'D9' && scope.quantity === 'invalid')).toMatchObject({
      locations: [{ field: 'invalid' }, { field: 'cast' }],
    });
  });

  test('an area of few voters is not told for what chance does to it', () => {
    // Logits spread by 0.1; 20 voters have a standard error of 0.45 beside it.
    const counts = (small: boolean) => {
      const rows: Cell[][] = Array.from({ length: 20 }, (_, i) => [
        `A${i}`,
        100_000,
        Math.round(100_000 * inverse(0.2 + 0.01 * (i - 10))),
        5,
        4,
        3,
      ]);
      rows.push(small ? ['tiny', 20, 16, 5, 4, 3] : ['large', 100_000, 80_000, 5, 4, 3]);
      const columns = {
        area: 'area',
        registered: 'registered',
        ballotsCast: 'cast',
        votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' },
      };
      return datasetOf(
        { sources: [official({}, { tables: [{ file: 't.csv', level: 'region', columns }] })] },
        { 't.csv': [['area', 'registered', 'cast', 'Alpha', 'Beta', 'Gamma'], ...rows] },
      );
    };
    const told = (small: boolean) => audited(counts(small), id).findings.filter(({ scope }) => scope.quantity === 'turnout');
    expect(told(false)).toHaveLength(1);
    expect(told(true)).toHaveLength(0);
  });

  describe('change since an earlier contest', () => {
    const rows = SPREAD.concat(SPREAD.map((x) => x + 0.05));
    const columns = { area: 'area', turnout: 'turnout', votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' } };
    const table = (file: string, over: Manifest = {}) => ({
      tables: [{ file, level: 'region', shareUnit: 'percent', columns: { ...columns, ...over } }],
    });
    const of = (shift: (index: number) => number) =>
      datasetOf(
        {
          sources: [
            official({}, table('t.csv')),
            {
              id: 'earlier',
              name: 'Council of 2015',
              kind: 'previous',
              ...table('b.csv', { votes: undefined, shares: { alpha: 'Alpha' } }),
            },
          ],
        },
        {
          't.csv': [
            ['area', 'turnout', 'Alpha', 'Beta', 'Gamma'],
            ...rows.map((x, i): Cell[] => [`A${i}`, (100 * inverse(x)).toFixed(2), 50 + (i % 5), 30, 20]),
          ],
          'b.csv': [
            ['area', 'turnout', 'Alpha'],
            ...rows.map((x, i): Cell[] => [
              `A${i}`,
              (100 * inverse(x - 0.1 - 0.02 * ((i * 7) % 5) - shift(i))).toFixed(2),
              ((100 * (50 + (i % 5))) / (100 + (i % 5)) - 1 - 0.3 * ((i * 7) % 5)).toFixed(2),
            ]),
          ],
        },
      );

    test('areas that all move alike: nothing is told, and the comparisons are counted', () => {
      expect(
        observe(
          of(() => 0),
          id,
        ),
      ).toEqual([{ kind: 'passed', tests: 18 * 4 }]);
    });

    test('one that jumps, though its turnout is like that of the others', () => {
      const { findings } = audited(
        of((i) => (i === 4 ? 1.5 : 0)),
        id,
      );
      const change = 100 * (inverse(0) - Number(inverse(-1.6 - 0.02 * 3)));
      expect(findings).toMatchObject([
        {
          severity: 'note',
          scope: { area: 'A4', quantity: 'change of turnout since earlier' },
          message: holding('A4', '50.0 %', /\+3\d\.\d/, 'Council of 2015', /\+\d\.\d/),
        },
      ]);
      expect(100 * (findings[0].measures.change as number)).toBeCloseTo(change, 1);
      expect(findings[0].measures.robustZ).toBeGreaterThan(logit(0.999));
    });
  });
});

describe('levels added up from stations', () => {
  test('regions and districts that have no table of their own', () => {
    const dataset = districtStations({
      regions: 9,
      districts: 3,
      each: 20,
      spread: [0.1, 0.1, 0.1],
      alter(one) {
        if (one.region === 4) one.turnout = 0.97;
      },
    });
    const { findings, tables } = audited(dataset, id);
    expect(findings.map(({ scope }) => [scope.level, scope.quantity])).toContainEqual(['region', 'turnout']);
    const told = findings.filter(({ scope }) => scope.level === 'region');
    expect(told).toMatchObject([
      {
        message: holding('R4', /9\d\.\d %/),
        measures: { areas: 9, basis: 'ballots cast' },
        locations: [],
      },
    ]);
    expect(told[0].detail).toEqual(holding(/R\d \(\d/));
    expect(tables.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['outlying-areas-region', 9],
      ['outlying-areas-district', 27],
    ]);
    expect(tables[0].rows[0][0]).toBe('R4');
  });

  test('only those asked for, and none where none is', () => {
    const dataset = districtStations({ regions: 9 });
    const tables = (levels: string[]) => observe(dataset, id, { levels }).flatMap((one) => (one.kind === 'table' ? [one.table.id] : []));
    expect(tables(['district'])).toEqual(['outlying-areas-district']);
    expect(observe(dataset, id, { levels: [] })).toMatchObject([{ kind: 'skipped' }]);
  });
});

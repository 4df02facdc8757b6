import { describe, expect, test } from 'vitest';
import { audited, type Cell, datasetOf, observe as observeAll, official } from '../../support/dataset.ts';
import { cell, nordavia } from '../../support/invented.ts';
import { draws } from '../../support/random.ts';

/** Without the pictures, which have tests of their own. */
const observe = (...given: Parameters<typeof observeAll>) => observeAll(...given).filter(({ kind }) => kind !== 'figure');

const id = 'cumulative-turnout';
const HOURS = ['10:00', '12:00', '20:00'];
/** Rows of shares in percent; the columns of hours stand in the given order. */
const day = (rows: readonly (readonly Cell[])[], hours: readonly string[] = HOURS, level = 'region') =>
  datasetOf(
    {
      sources: [
        official(
          {},
          {
            tables: [
              {
                file: 't.csv',
                level,
                shareUnit: 'percent',
                columns: { area: 'area', turnoutAt: Object.fromEntries(hours.map((hour) => [hour, hour])) },
              },
            ],
          },
        ),
      ],
    },
    { 't.csv': [['area', ...hours], ...rows.map((row, index) => [`A${index + 1}`, ...row])] },
  );

describe('honest data', () => {
  test('an invented country, its hours in no order', () => {
    const observations = observe(nordavia(), id);
    // Twelve districts over three steps, asked whether they fall and at what pace.
    expect(observations).toEqual([36, 12, 12, 12].map((tests) => ({ kind: 'passed', tests })));
  });

  test.each([
    ['equal from hour to hour', [['10.0', '10.0', '10.0']], 2],
    ['a fall within rounding', [['10.0', '9.9', '9.8']], 2],
    ['a missing hour', [['10.0', '', '30.0']], 1],
    ['over 100 %', [['99.0', '101.0', '120.0']], 2],
    ['a bound', [['10.0', '>=5', '30.0']], 2],
  ])('%s', (_, rows, tests) => {
    expect(observe(day(rows), id)).toEqual([{ kind: 'passed', tests }]);
  });
});

describe('a planted fault', () => {
  test('a fall beyond rounding', () => {
    const dataset = nordavia((it) => Object.assign(it.districts[7], { '17:00': '25.0' }));
    const [finding] = audited(dataset, id).findings;
    // District D8: 45 % of 59.6 at 13:00 is 26.8.
    expect(finding).toMatchObject({
      severity: 'error',
      about: 'result',
      scope: { source: 'board', area: 'D8', quantity: 'turnout at 17:00' },
      message: 'District D8: turnout falls from 26.8 % at 13:00 to 25.0 % at 17:00.',
      measures: { earlier: 0.268, later: 0.25 },
      locations: [cell(7, '13:00'), cell(7, '17:00')],
    });
    expect(finding.measures.differencePp).toBeCloseTo(-1.8, 9);
  });

  test('a fall over an hour that is missing', () => {
    expect(audited(day([['10.0', '', '9.0']]), id).findings).toMatchObject([
      { severity: 'error', message: 'A1: turnout falls from 10.0 % at 10:00 to 9.0 % at 20:00.' },
    ]);
  });

  test('a step just beyond both roundings: 10.1 begins at 10.05, 10.0 ends there, 9.9 does not reach it', () => {
    expect(audited(day([['10.1', '10.0', '10.0']]), id).findings).toEqual([]);
    expect(audited(day([['10.1', '9.9', '10.0']]), id).findings).toHaveLength(1);
  });

  test('a pace out of line is a note', () => {
    // Gains 18.0 to 19.4 in steps of 0.2, and 6.0: median 18.6, MAD 0.4, z = −12.6 / (1.4826 · 0.4).
    const rows = [18.0, 18.2, 18.4, 18.6, 18.8, 19.0, 19.2, 19.4, 6.0].map((gain) => ['10.0', (10 + gain).toFixed(1)]);
    const { findings } = audited(day(rows, ['10:00', '12:00']), id);
    expect(findings).toMatchObject([
      {
        severity: 'note',
        about: 'result',
        scope: { area: 'A9', quantity: 'pace 10:00 to 12:00' },
        message: 'A9: turnout gains 6.0 points from 10:00 to 12:00; the median of 9 areas is 18.6.',
        measures: { areas: 9 },
        locations: [
          { line: 10, field: '10:00' },
          { line: 10, field: '12:00' },
        ],
      },
    ]);
    expect(findings[0].measures.robustZ).toBeCloseTo(-21.2464, 3);
  });

  test('no pace where half of the areas gain the same, as after closing time, nor for a bound', () => {
    const rows = [0, 0, 0, 0, 0, 0.2, 0.3, 0.1, 9].map((gain) => ['50.0', (50 + gain).toFixed(1)]);
    expect(audited(day(rows, ['20:00', '22:00']), id).findings).toEqual([]);
    const bound = [18.0, 18.2, 18.4, 18.6, 18.8, 19.0, 19.2, 19.4].map((gain) => ['10.0', (10 + gain).toFixed(1)]);
    expect(audited(day([...bound, ['10.0', '>=90']], ['10:00', '12:00']), id).findings).toEqual([]);
  });
});

describe('too little data', () => {
  test('one hour', () => {
    expect(observe(day([['10.0']], ['10:00']), id)).toMatchObject([
      { kind: 'skipped', reason: 'turnout is not published at two hours', dataNeeded: expect.stringContaining('several hours') },
    ]);
  });

  test('two hours, but never of one area', () => {
    expect(
      observe(
        day(
          [
            ['10.0', ''],
            ['', '12.0'],
          ],
          ['10:00', '12:00'],
        ),
        id,
      ),
    ).toMatchObject([{ kind: 'skipped', subject: 'Commission, by region', reason: 'no area has a turnout at two hours' }]);
  });

  test('seven areas: no pace', () => {
    const rows = [1, 2, 3, 4, 5, 6, 60].map((gain) => ['10.0', (10 + gain).toFixed(1)]);
    expect(observe(day(rows, ['10:00', '12:00']), id)).toEqual([{ kind: 'passed', tests: 7 }]);
  });
});

/** Logit of the final turnout spread by 0.4, of the pace by 0.35, as normal or as t with 5 degrees of freedom; five announcements. */
test.each([
  ['normal', 17, 200],
  ['t5', 17, 200],
  ['t5', 60, 100],
  ['t5', 1000, 10],
] as const)('honest days (%s, %i areas) give about one note in twenty or fewer', (spread, areas, days) => {
  const { normal, gamma } = draws(20_210_110 + areas);
  const draw = (): number => (spread === 'normal' ? normal() : normal() / Math.sqrt((2 * gamma(2.5)) / 5));
  const inverse = (x: number): number => 1 / (1 + Math.exp(-x));
  let notes = 0;
  for (let index = 0; index < days; index++) {
    const rows = Array.from({ length: areas }, () => {
      const [final, pace] = [inverse(0.5 + 0.4 * draw()), 0.35 * draw()];
      return [-1.6, -0.3, 0.6, 1.5, 2.8].map((hour) => (100 * final * inverse(hour + pace)).toFixed(1));
    });
    notes += observe(day(rows, ['10:00', '12:00', '14:00', '18:00', '20:00']), id).filter(({ kind }) => kind === 'noted').length;
  }
  // 0.05 a day expected at most; the bound leaves three standard deviations of a Poisson count.
  expect(notes).toBeLessThanOrEqual(0.05 * days + 3 * Math.sqrt(0.05 * days));
});

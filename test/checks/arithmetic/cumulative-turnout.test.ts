import { describe, expect, test } from 'vitest';
import { audited, type Cell, datasetOf, type Manifest, observe as observeAll, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { cell, nordavia } from '../../support/invented.ts';
import { day } from './turnout-of-a-day.ts';

/** Without the pictures, which have tests of their own. */
const observe = (...given: Parameters<typeof observeAll>) => observeAll(...given).filter(({ kind }) => kind !== 'figure');

const id = 'cumulative-turnout';

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
      message: holding('District D8', '26.8', '13:00', '25.0', '17:00'),
      measures: { earlier: 0.268, later: 0.25 },
      locations: [cell(7, '13:00'), cell(7, '17:00')],
    });
    expect(finding.measures.differencePp).toBeCloseTo(-1.8, 9);
  });

  test('a fall over an hour that is missing', () => {
    expect(audited(day([['10.0', '', '9.0']]), id).findings).toMatchObject([
      { severity: 'error', message: holding('A1', '10.0', '10:00', '9.0', '20:00') },
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
        message: holding('A9', '6.0', '10:00', '12:00', '9', '18.6'),
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

describe('more than twenty areas are one finding', () => {
  test('that fall', () => {
    const rows = Array.from({ length: 24 }, (_, at) => ['30.0', (29 - at / 10).toFixed(1)]);
    const [fall] = audited(day(rows, ['10:00', '12:00']), id).findings;
    expect(fall).toMatchObject({
      severity: 'error',
      scope: { source: 'commission', level: 'region', quantity: 'turnout at 12:00' },
      message: holding('Commission', 'region', '12:00', '24', '3.30', 'A24'),
      measures: { failures: 24, asked: 24 },
      rows: { count: 24, lines: '2-25' },
    });
    expect(fall.measures.largest).toBeCloseTo(-0.033, 12);
    expect(fall.measures).not.toHaveProperty('sum');
  });

  test('whose pace is out of line', () => {
    const gains = Array.from({ length: 100 }, (_, at) => (at % 4 === 3 ? 50 : 10 + (at % 4) / 10));
    const rows = gains.map((gain) => ['10.0', (10 + gain).toFixed(1)]);
    const [pace] = audited(day(rows, ['10:00', '12:00']), id).findings;
    expect(pace).toMatchObject({
      severity: 'note',
      about: 'result',
      scope: { quantity: 'pace 10:00 to 12:00' },
      message: holding('25', '100', '10:00', '12:00', 'A4'),
      measures: { failures: 25, asked: 100 },
      rows: { count: 25 },
    });
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

describe('ballots by hour', () => {
  const HOURS = ['10:00', '12:00', '20:00'];
  /** Stations with a roll of 500: the ballots at the hours, and those cast at the end. */
  const counted = (rows: readonly (readonly Cell[])[], over: Manifest = {}) =>
    datasetOf(
      {
        sources: [
          official(
            {},
            {
              tables: [
                {
                  file: 't.csv',
                  level: 'station',
                  columns: {
                    area: 'area',
                    registered: 'roll',
                    ballotsCast: 'cast',
                    ballotsAt: Object.fromEntries(HOURS.map((hour) => [hour, hour])),
                  },
                  ...over,
                },
              ],
            },
          ),
        ],
      },
      { 't.csv': [['area', 'roll', ...HOURS, 'cast'], ...rows.map(([...row], index) => [`A${index + 1}`, 500, ...row])] },
    );

  test('a day that only grows', () => {
    // Of A1 two steps and three hours beside the end, of A2 one step and two hours.
    const observations = observe(
      counted([
        [50, 120, 300, 300],
        [40, '', 290, 310],
      ]),
      id,
    );
    expect(observations[0]).toEqual({ kind: 'passed', tests: 8 });
  });

  test('a fall by one ballot is an error with its place and weight', () => {
    const { findings } = audited(counted([[50, 120, 119, 300]]), id);
    expect(findings).toMatchObject([
      {
        severity: 'error',
        about: 'result',
        scope: { source: 'commission', area: 'A1', quantity: 'ballots at 20:00' },
        message: holding('120', '12:00', '119', '20:00'),
        weight: { ballots: [1, 1] },
        locations: [
          { file: 't.csv', line: 2, field: '12:00' },
          { file: 't.csv', line: 2, field: '20:00' },
        ],
      },
    ]);
  });

  test('a fall over an hour that is missing', () => {
    expect(audited(counted([[50, '', 49, 300]]), id).findings).toMatchObject([{ message: holding('50', '10:00', '49', '20:00') }]);
  });

  test('more ballots at an hour than at the end', () => {
    expect(audited(counted([[50, 120, 307, 300]]), id).findings).toMatchObject([
      { severity: 'error', message: holding('307', '20:00', '300'), weight: { ballots: [7, 7] }, measures: { difference: 7 } },
    ]);
  });

  test('many falls are one finding', () => {
    const rows = Array.from({ length: 24 }, (_, at) => [50 + at, 40, 300, 300]);
    // The largest is 73 − 40 ballots of A24; all together 24 · 10 + (0 + … + 23) = 516.
    expect(audited(counted(rows), id).findings).toMatchObject([
      {
        severity: 'error',
        scope: { level: 'station', quantity: 'ballots at 12:00' },
        message: holding('24', '12:00', '33', 'A24'),
        measures: { failures: 24, sum: -516 },
        weight: { ballots: [516, 516] },
      },
    ]);
  });

  test('they give the turnout of the hour, for the pace of the areas', () => {
    // From 10:00 to 12:00 all gain 50 of 500 voters and a few more, but A10, which gains 300.
    const rows = Array.from({ length: 10 }, (_, at) => [50, at === 9 ? 350 : 100 + at, 400, 400]);
    const paces = audited(counted(rows), id).findings.filter(({ scope }) => scope.quantity === 'pace 10:00 to 12:00');
    expect(paces).toMatchObject([{ severity: 'note', scope: { area: 'A10' }, message: holding('60.0') }]);
  });
});

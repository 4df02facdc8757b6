import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/index.ts';
import { sum } from '../../../src/stats/sum.ts';
import { audited, type Cell, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { cell, nordavia } from '../../support/invented.ts';
import { draws } from '../../support/random.ts';

const id = 'duplicate-rows';
const HEADER: readonly Cell[] = ['area', 'registered', 'Alpha', 'Beta', 'Gamma'];
const stations = (rows: readonly (readonly Cell[])[], registered = true, over: Manifest = {}, source: Manifest = {}) =>
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
                  ...(registered && { registered: 'registered' }),
                  votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' },
                },
                ...over,
              },
            ],
            ...source,
          },
        ),
      ],
    },
    { 't.csv': [HEADER, ...rows.map((row, index) => [`S${index + 1}`, ...row])] },
  );

test('honest data: an invented country', () => {
  expect(observe(nordavia(), id)).toEqual([{ kind: 'passed', tests: 12 }]);
});

describe('a planted fault', () => {
  test('a row pasted under another name', () => {
    const dataset = nordavia((it) => {
      const { id: name, ...rest } = it.districts[3];
      Object.assign(it.districts[9], rest);
      expect(name).toBe('D4');
    });
    const { findings } = audited(dataset, id);
    expect(findings).toMatchObject([
      {
        severity: 'note',
        about: 'result',
        scope: { source: 'board', area: 'D10', level: 'district', quantity: 'rows' },
        message: holding('District D10', 'District D4', '12,193'),
        measures: { first: 'D4', second: 'D10' },
      },
    ]);
    expect(findings[0].locations).toContainEqual(expect.objectContaining(cell(3, 'registered')));
    expect(findings[0].locations).toContainEqual(expect.objectContaining(cell(9, 'Blue')));
  });

  test('among 5,000 honest stations of many sizes', () => {
    const rows = honest(5000, 3);
    rows[4321] = rows[17];
    expect(audited(stations(rows), id).findings).toMatchObject([{ scope: { area: 'S4322' }, measures: { first: 'S18' } }]);
  });

  test('two pairs may be slips and are notes; three are one warning that names them, with the ballots of all but one row', () => {
    const row = [900, 300, 200, 100];
    const other = [2900, 900, 700, 400];
    expect(audited(stations([row, row, other, row]), id).findings.map(({ severity }) => severity)).toEqual(['note', 'note']);
    const { findings } = audited(stations([row, row, other, row, row]), id);
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        message: holding('3', '5', 'S1, S2, S4 and S5'),
        weight: { stations: 3, ofStations: 5, ballots: [1800, 1800] },
        rows: { lines: '2-3,5-6' },
      },
    ]);
  });

  test('twelve stations with ten equal counts are one item, with their names', () => {
    const all = honest(600, 5);
    for (let at = 0; at < 12; at++) all[40 * at + 3] = all[40 * at + 20] = [900 + 137 * at, 250 + 41 * at, 200 + 29 * at, 150 + 17 * at];
    const report = audit(stations(all), { checks: [id] });
    expect(report.findings).toMatchObject([{ severity: 'warning', detail: holding('S4 and S21', 'S444 and S461'), rows: { count: 24 } }]);
    expect(report.story).toMatchObject([{ severity: 'warning', about: 'result', headline: { text: holding('12', '585', 'S4 and S21') } }]);
    expect(report.summary.questions[0].verdict).toBe('anomalous');
  });

  test('a district that repeats another is one finding with both names; half of its rows are enough, three are needed', () => {
    const all = honest(100, 6).map((row, at) => [`D${Math.floor(at / 10)}`, `S${at}`, ...row]);
    const copy = (from: number, to: number): void => {
      all[to].splice(2, 4, ...all[from].slice(2));
    };
    for (let at = 0; at < 5; at++) copy(20 + at, 70 + at);
    for (let at = 0; at < 2; at++) copy(at, 30 + at);
    const dataset = datasetOf(
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
                    area: ['district', 'area'],
                    registered: 'registered',
                    votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' },
                  },
                },
              ],
            },
          ),
        ],
      },
      { 't.csv': [['district', ...HEADER], ...all] },
    );
    const ballots = sum(all.slice(70, 75).flatMap((row) => row.slice(3).map(Number)));
    expect(audited(dataset, id).findings).toMatchObject([
      {
        severity: 'warning',
        scope: { area: expect.stringContaining('D7'), quantity: 'rows of an area' },
        message: holding('D7', 'D2', '5', '10', '4'),
        weight: { stations: 5, ofStations: 99, ballots: [ballots, ballots] },
      },
      { severity: 'warning', scope: { quantity: 'rows' }, message: holding('2', '99', 'S0', 'S30', 'S1', 'S31') },
    ]);
  });

  test.each(['rounded', 'batched'])('of counts that are %s is a note', (counts) => {
    const row = [900, 300, 200, 100];
    const dataset = stations([row, row, [2900, 900, 700, 400]], true, { counts });
    expect(audited(dataset, id).findings).toMatchObject([{ severity: 'note', about: 'result' }]);
  });

  test('of a table that is not official is a note about a document', () => {
    const row = [900, 300, 200, 100];
    const dataset = stations([row, row, [2900, 900, 700, 400]], true, {}, { kind: 'observer-tally', id: 'observers' });
    expect(audited(dataset, id).findings).toMatchObject([{ severity: 'note', about: 'document' }]);
  });

  test('a missing cell equals a missing cell and nothing else', () => {
    expect(
      audited(
        stations([
          [900, 300, 200, ''],
          [900, 300, 200, ''],
        ]),
        id,
      ).findings,
    ).toHaveLength(1);
    expect(
      audited(
        stations([
          [900, 300, 200, ''],
          [900, 300, 200, 0],
        ]),
        id,
      ).findings,
    ).toEqual([]);
  });
});

/** Stations whose size and leaning differ, voters who choose independently. */
function honest(count: number, seed: number): number[][] {
  const { normal, multinomial } = draws(seed);
  return Array.from({ length: count }, () => {
    const registered = Math.round(Math.exp(6.8 + 0.6 * normal()));
    const lean = 0.4 + 0.08 * normal();
    return [registered, ...multinomial(Math.round(registered * Math.min(0.95, 0.6 + 0.08 * normal())), [lean, 0.35, 0.65 - lean])];
  });
}

describe('5,000 honest stations', () => {
  test.each([1, 2, 3])('that differ (seed %i): no note', (seed) => {
    expect(audited(stations(honest(5000, seed)), id).findings).toEqual([]);
  });

  test.each([1, 2, 3])('of one size, without a roll, where equal rows are sure to occur by chance (seed %i): no note', (seed) => {
    const { multinomial } = draws(seed);
    const rows = Array.from({ length: 5000 }, () => [0, ...multinomial(240, [0.4, 0.34, 0.26])]);
    // 240 voters in three parties: P(two stations agree) is about 1/(4π · 240 · √(0.4 · 0.34 · 0.26)) = 0.0018, so thousands of pairs do.
    expect(new Set(rows.map(String)).size).toBeLessThan(4000);
    expect(audited(stations(rows, false), id).findings).toEqual([]);
  });

  test.each([1, 2])('all cut to the same roll, and nearly alike (seed %i): no note', (seed) => {
    const { multinomial } = draws(seed);
    const rows = Array.from({ length: 5000 }, () => [1000, ...multinomial(600, [0.5, 0.3, 0.2])]);
    expect(audited(stations(rows), id).findings).toEqual([]);
  });
});

describe('too little data', () => {
  test.each([
    ['one row', stations([[900, 300, 200, 100]]), 'no table has two rows and 3 columns of counts'],
    [
      'counts too small',
      stations([
        [90, 30, 20, 10],
        [90, 30, 20, 10],
      ]),
      'no row has 3 counts of 50 or more',
    ],
  ])('%s', (_, dataset, reason) => {
    expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', reason, dataNeeded: expect.stringMatching(/counts/) }]);
  });
});

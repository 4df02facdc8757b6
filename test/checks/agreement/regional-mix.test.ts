import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlainObservation as Observation } from '../../../src/findings/check.ts';
import type { Dataset } from '../../../src/index.ts';
import { readDataset } from '../../../src/node.ts';
import { cleanDataset } from '../../support/clean-election.ts';
import type { Noted, Tabulated } from '../../support/dataset.ts';
import { type Cell, datasetOf, type Manifest, observe, official, type Rows } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'regional-mix';
const VOTES: readonly (readonly [string, number, number, number])[] = [
  ['N', 600, 300, 100],
  ['S', 500, 300, 200],
  ['W', 400, 400, 200],
];

/** A country of three areas, and one source about all of it. */
function country(source: Manifest, rows: readonly (readonly Cell[])[] = VOTES, over: Manifest = {}): Dataset {
  const total = (column: number): number => rows.reduce((sum, row) => sum + (row[column] as number), 0);
  const areas: Rows = [['id', 'parent'], ['T', ''], ...rows.map(([area]) => [area, 'T'])];
  const table = { file: 'r.csv', level: 'region', columns: { area: 'area', votes: { alpha: 'a', beta: 'b', gamma: 'c' } } };
  return datasetOf(
    {
      areas: { file: 'areas.csv', id: 'id', parent: 'parent' },
      sources: [
        official({ votes: { alpha: total(1), beta: total(2), gamma: total(3) } }, { tables: [table] }),
        { id: 'other', name: 'Other', ...source },
      ],
      ...over,
    },
    { 'areas.csv': areas, 'r.csv': [['area', 'a', 'b', 'c'], ...rows] },
  );
}

const tally = (alpha: string, beta: string, gamma: string): Manifest => ({
  kind: 'observer-tally',
  totals: { shares: { alpha, beta, gamma } },
});
const notes = (observations: readonly Observation[]): Noted[] => observations.filter((one) => one.kind === 'noted');
const rowsOf = (observations: readonly Observation[], table: string): readonly (readonly (string | number | null)[])[] =>
  observations.find((one): one is Tabulated => one.kind === 'table' && one.table.id === table)?.table.rows ?? [];

describe('honest data', () => {
  test.each([
    ['the official shares', '50.00%', '33.33%', '16.67%'],
    ['one of the areas', '60.0%', '30.0%', '10.0%'],
    ['half of each of two', '50.0%', '35.0%', '15.0%'],
  ])('%s: some mix has them', (_, ...shares) => {
    const observations = observe(country(tally(...(shares as [string, string, string]))), id);
    expect(observations.filter(({ kind }) => kind !== 'table')).toEqual([{ kind: 'passed', tests: 1 }]);
    expect(rowsOf(observations, id)[0].slice(2, 3)).toEqual([0]);
  });

  test('a sample outside by no more than the usual error of polls is no finding', () => {
    // 56, 24 and 20 %: 3.8 points or more from every mix of three areas that are nearly alike.
    const source = (kind: string): Manifest => ({
      kind,
      sample: { size: 800, base: 'voters' },
      totals: { shares: { alpha: '56.0%', beta: '24.0%', gamma: '20.0%' } },
    });
    const observations = observe(country(source('survey')), id);
    expect(notes(observations)).toEqual([]);
    expect(rowsOf(observations, id)[0][2]).toBeGreaterThan(0.03);
    expect(rowsOf(observations, id)[0][3]).toBeGreaterThan(0.05);
    expect(notes(observe(country(source('observer-tally')), id))).toHaveLength(1);
  });

  test.each([1, 2, 3])('a clean election of 60 regions (seed %i): nothing is noted', (seed) => {
    expect(notes(observe(cleanDataset(seed), id))).toEqual([]);
  });
});

describe('a planted fault', () => {
  test('shares beyond every area, by hand', () => {
    // The nearest mix is W alone, 40, 40 and 20 against 20, 40 and 40: twenty points would have to move.
    const [finding] = notes(observe(country(tally('20.0%', '40.0%', '40.0%')), id));
    expect(finding).toMatchObject({ about: 'result', scope: { source: 'other', level: 'region' }, grading: { effect: 4, quality: 1 } });
    expect(finding.grading).not.toHaveProperty('evidence');
    expect(finding.measures.totalVariationAsPrinted).toBeCloseTo(0.2, 9);
    expect(finding.measures.totalVariation).toBeCloseTo(0.1995, 9);
    expect(finding.measures).toMatchObject({ areas: 3, outOfRange: 2, gammaOfLeader: 'none' });
    // Alpha has 20 % against 40 % at least, in W; Gamma 40 % against 20 % at most.
    for (const text of [finding.message, finding.detail]) expect(text).toEqual(holding('20.00', '40.00'));
    expect(finding.measures.largestGap).toBeCloseTo(0.1995, 9);
    expect(finding.reconciled).toMatch(/\.$/);
  });

  test('what a source does not report is one category of the rest', () => {
    // Alpha alone: 20 against at least 40; Beta and Gamma together make up the other 80.
    const [finding] = notes(observe(country({ kind: 'voter-tally', totals: { shares: { alpha: '20.0%' } } }), id));
    expect(finding.measures.totalVariationAsPrinted).toBeCloseTo(0.2, 9);
  });

  test('what is unlisted may belong to anyone', () => {
    // 30, 30 and 20 with 20 unlisted: all of it Alpha and Beta's is the area S but for nothing.
    const observations = observe(country(tally('30.0%', '30.0%', '20.0%')), id);
    expect(notes(observations)).toEqual([]);
    expect(rowsOf(observations, id)[0].slice(1, 3)).toEqual([expect.closeTo(0.05, 9), 0]);
  });

  test('a bound is an interval', () => {
    const bounded = tally('58.5%', '38.5%', '<=3%');
    const [finding] = notes(observe(country(bounded), id));
    expect(`${finding.message} ${finding.detail}`).toEqual(holding('3.00', '10.00'));
  });

  test('an opinion poll loses a grade', () => {
    const shares = { alpha: '10.0%', beta: '30.0%', gamma: '60.0%' };
    const [finding] = notes(observe(country({ kind: 'poll', sample: { size: 1000 }, totals: { shares } }), id));
    expect(finding.grading).toMatchObject({ effect: 4, quality: 2, deduct: 1 });
    expect(finding.measures.log10PBestMix).toBeLessThan(-10);
  });
});

describe('too little data', () => {
  const two = VOTES.slice(0, 2);
  test.each([
    ['two areas', country(tally('20%', '40%', '40%'), two), 'only 2 areas'],
    ['no independent source', datasetOf({ sources: [official({ votes: { alpha: 3, beta: 2, gamma: 1 } })] }), 'no independent source'],
    [
      'no areas',
      datasetOf({ sources: [official({ votes: { alpha: 3, beta: 2, gamma: 1 } }), { id: 't', ...tally('1%', '2%', '97%') }] }),
      'only 0 areas',
    ],
    ['no shares', country({ kind: 'survey', totals: { turnout: '50%' } }), 'not published'],
  ])('%s', (_, dataset, reason) => {
    expect(observe(dataset, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringContaining(reason), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });

  test('a level that no table has', () => {
    expect(observe(country(tally('20%', '40%', '40%')), id, { level: 'district' })).toMatchObject([
      { kind: 'skipped', reason: expect.stringContaining('of the level district') },
    ]);
  });

  test('areas that hold too few of the votes', () => {
    const short = datasetOf(
      {
        areas: { file: 'areas.csv', id: 'id', parent: 'parent' },
        sources: [
          official(
            { votes: { alpha: 15000, beta: 10000, gamma: 5000 } },
            { tables: [{ file: 'r.csv', level: 'region', columns: { area: 'area', votes: { alpha: 'a', beta: 'b', gamma: 'c' } } }] },
          ),
          { id: 'other', ...tally('20%', '40%', '40%') },
        ],
      },
      {
        'areas.csv': [
          ['id', 'parent'],
          ['T', ''],
          ['N', 'T'],
          ['S', 'T'],
          ['W', 'T'],
        ],
        'r.csv': [['area', 'a', 'b', 'c'], ...VOTES],
      },
    );
    expect(observe(short, id)).toMatchObject([{ kind: 'skipped', reason: holding('10.0') }]);
  });
});

test('names of the contestants change nothing', () => {
  const percents = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 38 }));
  fc.assert(
    fc.property(percents, fc.constantFrom([0, 1, 2], [1, 2, 0], [2, 1, 0]), ([a, b], order) => {
      const shares = [a, b, 100 - a - b];
      const names = order.map((index) => `${shares[index]}.0%`) as [string, string, string];
      const rows = VOTES.map(([area, ...votes]) => [area, ...order.map((index) => votes[index])]);
      const [first] = rowsOf(observe(country(tally(`${a}.0%`, `${b}.0%`, `${100 - a - b}.0%`)), id), id);
      const [second] = rowsOf(observe(country(tally(...names), rows), id), id);
      expect(second[1]).toBeCloseTo(first[1] as number, 9);
      expect(second[2]).toBeCloseTo(first[2] as number, 9);
      expect(second[4]).toBe(first[4]);
    }),
    { numRuns: 30, seed: 6 },
  );
});

describe('the case of Kazakhstan, worked out beforehand', () => {
  let observations: Observation[];
  beforeAll(async () => {
    const { dataset } = await readDataset('fixtures/kz-2021');
    observations = observe(dataset as Dataset, id);
  });
  const row = (name: string) => rowsOf(observations, id).find(([source]) => String(source).startsWith(name));

  test('distances from the nearest mix of the 17 regions', () => {
    expect(row('Sanj')?.[1]).toBeCloseTo(0.0998021201, 9);
    expect(row('Alaman')?.[1]).toBeCloseTo(0.1897986757, 9);
    // With all others as a third category; of the two contestants reported alone, 0.3627.
    expect(row('Baige')?.[1]).toBeCloseTo(0.4273961447, 9);
    for (const name of ['Qogamdyq', 'Democratic', 'Astana Zertteu exit', 'IEI, 4']) expect(row(name)?.slice(1, 3)).toEqual([0, 0]);
    expect(notes(observations).map(({ scope }) => scope.source)).toEqual(['sanj', 'baige', 'alaman']);
  });

  test('contestants that no region reaches', () => {
    const ranges = rowsOf(observations, 'regional-mix-ranges').filter(([source]) => String(source).startsWith('Sanj'));
    expect(ranges.map(([, name, , side, area]) => [name, side, area])).toEqual([
      // The farthest outside first.
      ['ADAL', 'highest', 'Mangystau Region'],
      ["People's Party", 'lowest', 'Turkistan Region'],
      ['Aq Jol', 'highest', 'Nur-Sultan'],
    ]);
    expect(ranges.map(([, , , , , share]) => share)).toEqual([
      expect.closeTo(0.067975, 6),
      expect.closeTo(0.0375, 4),
      expect.closeTo(0.152377, 6),
    ]);
  });

  test('the survey is far from every mix even by the usual error of polls', () => {
    // scipy, SLSQP on the shares as printed: 0.12457806·1507·(1 + c)/(1507 + c) = 18.818; the intervals take off a little.
    const finding = notes(observations).find(({ scope }) => scope.source === 'sanj');
    expect(finding?.measures.x2BestMix).toBeGreaterThan(18.6);
    expect(finding?.measures.x2BestMix).toBeLessThan(18.82);
    expect(finding?.grading).toEqual({ effect: 3, quality: 2 });
  });

  test('shares with the regions weighted anew', () => {
    const gammas = rowsOf(observations, 'regional-mix-gamma');
    const least = gammas.filter(([name]) => name === 'Nur Otan').map(([, , , low]) => low);
    expect(least).toEqual([0.6902484336, 0.6731220441, 0.6460559786, 0.6168027449, 0.5864292775].map((share) => expect.closeTo(share, 9)));
    const most = gammas.filter(([name]) => name === 'ADAL').map(([, , , , high]) => high);
    expect(most).toEqual([0.041424, 0.044712, 0.048518, 0.052518, 0.058084].map((share) => expect.closeTo(share, 6)));
  });
});

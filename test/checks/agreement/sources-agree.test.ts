import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlainObservation as Observation } from '../../../src/findings/check.ts';
import type { Dataset } from '../../../src/index.ts';
import { readDataset } from '../../../src/node.ts';
import { cleanDataset } from '../../support/clean-election.ts';
import type { Figured, Noted, Tabulated } from '../../support/dataset.ts';
import { datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'sources-agree';
const votes = { alpha: 500000, beta: 300000, gamma: 200000 };
const source = (name: string, kind: string, shares: readonly string[], over: Manifest = {}): Manifest => ({
  id: name.toLowerCase(),
  name,
  kind,
  totals: { shares: Object.fromEntries(['alpha', 'beta', 'gamma'].slice(0, shares.length).map((key, index) => [key, shares[index]])) },
  ...over,
});
const sized = (size: number): Manifest => ({ sample: { size, base: 'voters' } });
const dataset = (...sources: readonly Manifest[]): Dataset => datasetOf({ sources: [official({ votes }), ...sources] });
const notes = (observations: readonly Observation[]): Noted[] => observations.filter((one) => one.kind === 'noted');
const rowsOf = (observations: readonly Observation[], table: string): readonly (readonly (string | number | null)[])[] =>
  observations.find((one): one is Tabulated => one.kind === 'table' && one.table.id === table)?.table.rows ?? [];
const figureOf = (observations: readonly Observation[]) => observations.find((one): one is Figured => one.kind === 'figure')?.figure;

describe('honest data', () => {
  test('sources that say what the official result says', () => {
    const same = ['50.0%', '30.0%', '20.0%'];
    const observations = observe(
      dataset(source('A', 'survey', same, sized(1000)), source('B', 'exit-poll', same, sized(1000)), source('C', 'observer-tally', same)),
      id,
    );
    expect(observations.map(({ kind }) => kind)).toEqual(['passed', 'passed', 'table', 'table', 'figure', 'table']);
    for (const row of rowsOf(observations, id)) expect(row.slice(2, 4)).toEqual([1, expect.closeTo(0, 12)]);
  });

  test.each([1, 2, 3])('a clean election (seed %i): one family, and no direction', (seed) => {
    const observations = observe(cleanDataset(seed), id);
    expect(notes(observations).filter(({ scope }) => scope.quantity === 'direction')).toEqual([]);
    for (const { measures } of notes(observations)) expect(measures.families).toBe(1);
  });

  test('one source apart has no direction to share', () => {
    const observations = observe(dataset(source('A', 'survey', ['30%', '40%', '30%']), source('B', 'survey', ['50%', '30%', '20%'])), id);
    expect(notes(observations).map(({ scope }) => scope.quantity)).toEqual(['families']);
  });
});

describe('a planted fault', () => {
  const observations = observe(
    dataset(
      source('A', 'survey', ['30.0%', '50.0%', '20.5%'], { ...sized(1000), publisher: 'House' }),
      source('B', 'observer-tally', ['10.0%', '45.0%', '45.0%'], { publisher: 'House' }),
      source('C', 'exit-poll', ['49.0%', '31.0%', '20.0%'], sized(1000)),
      source('D', 'voter-tally', ['20.0%']),
      source('E', 'poll', ['20.0%', '20.0%', '60.0%'], sized(1000)),
    ),
    id,
  );

  test('families, and samples that are not pooled', () => {
    const [families] = notes(observations);
    expect(families.measures).toMatchObject({ families: 4, sourcesWithOfficial: 1, samples: 2 });
    // By hand: 0.3/1.005 and 0.49 with p(1 − p)/1000.
    const shares = [0.3 / 1.005, 0.49];
    const weights = shares.map((share) => 1000 / (share * (1 - share)));
    const pooled = (weights[0] * shares[0] + weights[1] * shares[1]) / (weights[0] + weights[1]);
    const q = weights.reduce((sum, weight, at) => sum + weight * (shares[at] - pooled) ** 2, 0);
    expect(families.measures.cochranQ).toBeCloseTo(q, 9);
    expect(families.measures.i2).toBeCloseTo((q - 1) / q, 12);
    expect(families.measures).not.toHaveProperty('pooled');
  });

  test('direction: polls before the vote are not asked, partial sources are', () => {
    const [, direction] = notes(observations);
    expect(direction.measures).toMatchObject({ sources: 3, contestantsAsked: 3, signs: '−−− ++ ++' });
    expect(direction.measures.contestantsShared).toBe(3);
    expect(direction.detail).toMatch(/\bA and B\b/);
    expect(direction).not.toHaveProperty('test');
  });

  test('a source that leaves out contestants joins no family, and says so', () => {
    expect(observations[0]).toMatchObject({
      kind: 'skipped',
      subject: 'D',
      reason: holding('1', '3'),
    });
    expect(rowsOf(observations, id).map(([name]) => name)).toEqual(['A', 'B', 'C', 'E']);
    expect(rowsOf(observations, 'all-sources').map(([name]) => name)).toEqual(['Official result', 'A', 'B', 'C', 'D', 'E']);
  });
});

test('two samples that agree are pooled', () => {
  const [families] = notes(
    observe(
      dataset(
        source('A', 'survey', ['30.0%', '50.0%', '20.0%'], sized(1000)),
        source('B', 'survey', ['31.0%', '49.0%', '20.0%'], sized(1000)),
      ),
      id,
    ),
  );
  expect(families.measures.pooled).toBeCloseTo(0.305, 3);
});

test('intervals: total survey error for samples, the design for stations, none for what comes in', () => {
  const stations = [
    ['S1', 55, 30, 15],
    ['S2', 48, 32, 20],
    ['S3', 50, 30, 20],
    ['S4', 45, 30, 25],
  ];
  const columns = { area: 'area', votes: { alpha: 'a', beta: 'b', gamma: 'c' } };
  const found = observe(
    datasetOf(
      {
        sources: [
          official({ votes }),
          source('A', 'survey', ['48.0%', '32.0%', '20.0%'], sized(1000)),
          source('B', 'survey', ['52.0%', '28.0%', '20.0%']),
          source('C', 'observer-tally', ['50.0%', '30.0%', '20.0%']),
          source('D', 'quick-count', ['50.0%', '30.0%', '20.0%'], { sample: { size: 100, marginOfError: '2%' } }),
          { id: 'e', name: 'E', kind: 'quick-count', tables: [{ file: 's.csv', level: 'station', columns }] },
        ],
      },
      { 's.csv': [['area', 'a', 'b', 'c'], ...stations] },
    ),
    id,
  );
  const panel = figureOf(found)?.panels?.[0];
  expect(panel).toMatchObject({ name: 'Alpha', reference: 0.5 });
  const [a, b, c, d, e] = panel?.rows ?? [];
  // c = 0.25/0.035² − 1; p(1 − p)·(n + c)/(n(1 + c)).
  const common = 0.25 / 0.035 ** 2 - 1;
  expect(a.high).toBeCloseTo(0.48 + 1.959964 * Math.sqrt((0.48 * 0.52 * (1000 + common)) / (1000 * (1 + common))), 6);
  expect(b.high).toBeCloseTo(0.52 + 1.959964 * Math.sqrt((0.52 * 0.48) / (1 + common)), 6);
  expect(c).toEqual({ label: 'C', value: 0.5 });
  expect([d.low, d.high]).toEqual([expect.closeTo(0.48, 9), expect.closeTo(0.52, 9)]);
  // Stations of equal size: the mean of 0.55, 0.48, 0.5 and 0.45, t on 3 degrees of freedom.
  expect(e.value).toBeCloseTo(0.495, 9);
  expect(e.high).toBeCloseTo(0.495 + 3.182446305 * Math.sqrt((0.055 ** 2 + 0.015 ** 2 + 0.005 ** 2 + 0.045 ** 2) / 3 / 4), 6);
  expect(figureOf(found)?.note).toMatch(/\S/);
});

describe('too little data', () => {
  test.each([
    ['no independent source', dataset(), ['skipped']],
    [
      'no official shares',
      datasetOf({ sources: [official({ registered: 10 }), source('A', 'survey', ['50%', '30%', '20%'])] }),
      ['skipped'],
    ],
    ['no shares', dataset({ id: 'a', kind: 'survey', totals: { turnout: '50%' } }), ['skipped']],
    ['one source', dataset(source('A', 'survey', ['50%', '30%', '20%'])), ['skipped', 'table', 'figure', 'table']],
  ])('%s', (_, one, kinds) => {
    expect(observe(one, id).map(({ kind }) => kind)).toEqual(kinds);
  });
});

test('names of the contestants change nothing', () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 38 })).map(([a, b]) => [a, b, 100 - a - b]);
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), fc.constantFrom([1, 2, 0], [2, 1, 0], [0, 2, 1]), (shares, order) => {
      const text = (values: readonly number[]): string[] => values.map((value) => `${value}.0%`);
      const base = [500000, 300000, 200000];
      const built = (index: readonly number[]): Dataset =>
        datasetOf({
          sources: [
            official({ votes: { alpha: base[index[0]], beta: base[index[1]], gamma: base[index[2]] } }),
            ...shares.map((values, at) => source(`S${at}`, 'survey', text(index.map((one) => values[one])))),
          ],
        });
      const [first, second] = [[0, 1, 2], order].map((index) => rowsOf(observe(built(index), id), id));
      expect(second.map((one) => one[2])).toEqual(first.map((one) => one[2]));
      for (const [at, one] of second.entries()) expect(one[3]).toBeCloseTo(first[at][3] as number, 12);
    }),
    { numRuns: 30, seed: 6 },
  );
});

describe('the case of Kazakhstan, worked out beforehand', () => {
  let observations: Observation[];
  beforeAll(async () => {
    const { dataset: read } = await readDataset('fixtures/kz-2021');
    observations = observe(read as Dataset, id);
  });

  test('distances and families', () => {
    const rows = rowsOf(observations, id).map((row) => [String(row[0]).slice(0, 16), row[2], Number((row[3] as number).toFixed(7))]);
    expect(rows).toEqual([
      ['Sanj Research Ce', 2, 0.2079117],
      ['Alaman bot', 3, 0.3014433],
      ['Qogamdyq Pikir e', 1, 0.0134011],
      ['Democratic Insti', 1, 0.0141412],
      ['Astana Zertteu e', 1, 0.0265934],
      ['IEI, 4 January 2', 1, 0.0160809],
      ['Astana Zertteu, ', 4, 0.0701177],
      ['Nur.kz, 31 Decem', 4, 0.1009746],
      ['Astana Zertteu, ', 4, 0.1051069],
      ['PORI, 9 December', 4, 0.1110889],
      ['IEI, 30 November', 4, 0.1564392],
      ['PORI, 12 Novembe', 4, 0.1476533],
    ]);
    expect(rowsOf(observations, id)[0][5]).toBeCloseTo(0.1646, 4);
  });

  test('five of five directions, two of two of the tally that reports two, and no probability', () => {
    const [, direction] = notes(observations);
    expect(direction.measures).toMatchObject({ sources: 3, contestantsAsked: 5, contestantsShared: 5, signs: '−−− +++ −− ++ ++' });
  });

  test('the samples are not pooled', () => {
    const [families] = notes(observations);
    // Worked out beforehand with 72.01 for one of the exit polls, which prints 72 of 99.92: Q 144.86, I² 98.62 %, τ 3.49 points.
    expect(families.measures.cochranQSimpleRandom as number).toBeCloseTo(145.2938, 4);
    expect(families.measures.i2SimpleRandom as number).toBeCloseTo(0.9862, 4);
    expect(families.measures.tauSimpleRandom as number).toBeCloseTo(0.0349, 3);
    expect(families.measures).not.toHaveProperty('pooled');
  });
});

describe('very many sources', () => {
  const polls = (count: number) =>
    dataset(
      ...Array.from({ length: count }, (_, index) =>
        source(`S${index}`, 'poll', [`${30 + (index % 40)}%`, '20%', `${50 - (index % 40)}%`]),
      ),
    );

  test('four hundred are sorted, and the largest distance among them is told', () => {
    const [found] = notes(observe(polls(400), id));
    expect(found.measures).toMatchObject({ sources: 400, largestDistance: expect.closeTo(0.39, 10) });
  });

  test('more than a thousand are not, which is said', () => {
    const observations = observe(polls(1001), id);
    expect(notes(observations)).toEqual([]);
    expect(observations.filter(({ kind }) => kind === 'skipped')).toMatchObject([{ reason: holding(/1,000/) }]);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlainObservation as Observation } from '../../../src/findings/check.ts';
import type { Dataset } from '../../../src/index.ts';
import { readDataset } from '../../../src/node.ts';
import type { Figured, Measured, Tabulated } from '../../support/dataset.ts';
import { audited, datasetOf, observe, official } from '../../support/dataset.ts';
import { draws, printed } from '../../support/random.ts';
import { dataset, day, full, keys, poll, type Shares } from './dated-polls.ts';

const id = 'poll-trend';
const testOf = (observations: readonly Observation[]): Measured =>
  observations.find((one): one is Measured => one.kind === 'measured') as Measured;
const rowsOf = (observations: readonly Observation[], table: string): readonly (readonly (string | number | null)[])[] =>
  observations.find((one): one is Tabulated => one.kind === 'table' && one.table.id === table)?.table.rows ?? [];

describe('honest data', () => {
  test('polls that say what the official result says', () => {
    const polls = [40, 20, 10, 3].map((days) => poll(days, ['50.0%', '30.0%', '20.0%'], {}, full));
    const { findings, result } = audited(dataset(polls), id);
    expect(result.status).toBe('passed');
    expect(findings).toMatchObject([
      { severity: 'note', grade: 0, test: { statistic: expect.closeTo(0, 9), pValue: expect.closeTo(1, 9) } },
    ]);
  });

  test('polls on their way to the result, by hand', () => {
    // 58, 56, 54 and 52 at 40, 30, 20 and 10 days: a fifth of a point a day, 50 on the day of the vote.
    const polls = [40, 30, 20, 10].map((days, at) => poll(days, [`${58 - 2 * at}.0%`, `${26 + at}.0%`, `${16 + at}.0%`], {}, full));
    const observations = observe(dataset(polls), id);
    const { test: found, measures } = testOf(observations);
    expect(measures.extrapolated).toBeCloseTo(0.5, 12);
    expect(measures.slopePpPerDay).toBeCloseTo(-0.2, 10);
    // Equal variances v = 0.55·0.45·1.5/1000; v·(1/4 + 25²/500) at 25 days from the middle.
    const line = Math.sqrt(((0.55 * 0.45 * 1.5) / 1000) * (1 / 4 + 25 ** 2 / 500));
    expect(measures.lineErrorPp).toBeCloseTo(100 * line, 9);
    expect(measures.usualErrorPp).toBeCloseTo(3.5, 9);
    expect(found.effect.interval[1]).toBeCloseTo(1.959964 * Math.hypot(line, 0.035), 6);
    expect(rowsOf(observations, 'poll-trend-extrapolated')[0].slice(1, 3)).toEqual([expect.closeTo(-0.002, 12), expect.closeTo(0.5, 12)]);
  });

  test('an error that all polls share is no finding, however many they are', () => {
    const polls = Array.from({ length: 40 }, (_, at) => poll(at + 1, ['55.0%', '26.0%', '19.0%'], {}, { ...full, size: 5000 }));
    const { findings } = audited(dataset(polls), id);
    expect(findings[0]).toMatchObject({ severity: 'note' });
    expect(findings[0].test?.pValue).toBeGreaterThan(0.15);
  });
});

describe('a planted fault', () => {
  const polls = [40, 20, 10, 3].map((days) => poll(days, ['28.0%', '44.0%', '28.0%'], {}, full));

  test('twenty-two points from where all polls were', () => {
    const [finding] = audited(dataset(polls), id).findings;
    expect(finding).toMatchObject({ severity: 'warning', about: 'result', grade: 2, grading: { effect: 4, quality: 3, deduct: 1 } });
    expect(finding.test?.effect.value).toBeCloseTo(-0.22, 9);
    expect(finding.test?.pValue).toBeLessThan(0.05);
    expect(finding.message).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('polls whose design is not disclosed cannot warn', () => {
    const dim = polls.map(({ sample: _, ...one }, at) => ({ ...one, published: day([40, 20, 10, 3][at]) }));
    expect(audited(dataset(dim), id).findings).toMatchObject([{ severity: 'note', grade: 1 }]);
  });

  test('polls that scatter widen the interval', () => {
    const scattered = [40, 20, 10, 3].map((days, at) => poll(days, [`${28 + (at % 2 ? 12 : -12)}.0%`, '40.0%', '20.0%'], {}, full));
    const observed = testOf(observe(dataset(scattered), id));
    expect(observed.measures.dispersion).toBeGreaterThan(10);
    expect(observed.test.df).toBeLessThan(10);
    expect(observed.test.p).toBeGreaterThan(0.01);
  });
});

test('shares as printed and of the decided', () => {
  const polls = [40, 20, 10].map((days) => poll(days, ['40.0%', '24.0%', '16.0%']));
  const [first] = rowsOf(observe(dataset(polls), id), id);
  // 40, 24 and 16 of 80 are the official shares; as printed the 20 who named nobody are missing.
  expect(first).toEqual([
    'Poll of day 40',
    40,
    null,
    0.4,
    expect.closeTo(0.5, 12),
    expect.closeTo(0.2, 12),
    expect.closeTo(0, 12),
    expect.closeTo(0.2, 12),
  ]);
});

test('a picture: a line for each pollster, the trend and the official share', () => {
  const polls = [40, 20, 10].map((days, at) => poll(days, ['40.0%', '24.0%', '16.0%'], { publisher: at === 1 ? 'B' : 'A' }));
  const figure = observe(dataset(polls), id).find((one): one is Figured => one.kind === 'figure')?.figure;
  expect(figure?.series?.map(({ name, x }) => [name, x])).toEqual([
    ['A', [-40, -10]],
    ['B', [-20]],
    ['Trend', expect.arrayContaining([-40, 0])],
    ['Official result', [-40, 0]],
  ]);
  expect(figure?.x.dayZero).toBe(dataset(polls).contest.date);
  // The band ends on the day of the vote where the finding has its interval.
  const [found] = observe(dataset(polls), id).filter((one): one is Measured => 'measures' in one);
  const trend = figure?.series?.[2];
  expect(trend?.low?.at(-1)).toBeCloseTo(Number(found.measures.low), 12);
  expect(trend?.high?.at(-1)).toBeCloseTo(Number(found.measures.high), 12);
});

describe('too little data', () => {
  const three: Shares = ['40.0%', '24.0%', '16.0%'];
  const of = (...days: readonly number[]) => days.map((one) => poll(one, three));
  test.each([
    ['no poll', dataset([]), 'no opinion poll'],
    ['no date of the vote', dataset(of(30, 20, 10), { contest: {} }), 'date of the vote'],
    ['two polls', dataset(of(20, 10)), 'only 2 polls'],
    ['old polls', dataset(of(20, 10, 95)), 'only 2 polls'],
    [
      'one day',
      dataset([poll(9, three), poll(9, ['41.0%', '24.0%', '16.0%']), poll(9, ['42.0%', '24.0%', '16.0%'])]),
      'all are from the same day',
    ],
    ['none of the last month', dataset(of(80, 60, 40)), '40 days before the vote'],
  ])('%s', (_, one, reason) => {
    const observations = observe(one, id);
    expect(observations.filter(({ kind }) => kind === 'measured')).toEqual([]);
    expect(observations[0]).toMatchObject({
      kind: 'skipped',
      reason: expect.stringContaining(reason),
      dataNeeded: expect.stringMatching(/\S/),
    });
  });

  test('a poll of after the vote, and one that leaves out a contestant, are named', () => {
    const late = poll(2, three, { sample: { fieldwork: ['2020-06-07', '2020-06-09'] }, name: 'Late' });
    const partial = poll(5, three, { totals: { shares: { alpha: '40%' } }, name: 'Partial' });
    const observations = observe(dataset([...of(30, 20, 10), late, partial]), id);
    expect(observations.slice(0, 2)).toMatchObject([
      { kind: 'skipped', subject: 'Late' },
      { kind: 'skipped', subject: 'Partial' },
    ]);
    expect(testOf(observations).measures.polls).toBe(3);
  });
});

test('names of the contestants change nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom([1, 2, 0], [2, 1, 0], [0, 2, 1]), (seed, order) => {
      const { multinomial } = draws(seed);
      const rows = [30, 20, 10, 5].map((days) => ({ days, counts: multinomial(900, [0.4, 0.3, 0.2, 0.1]) }));
      const base = [500000, 300000, 200000];
      const of = (index: readonly number[]): Measured =>
        testOf(
          observe(
            datasetOf({
              sources: [
                official({ votes: Object.fromEntries(keys.map((key, at) => [key, base[index[at]]])) }),
                ...rows.map(({ days, counts }) =>
                  poll(
                    days,
                    index.map((one) => printed(counts[one], 900, 1)),
                    {},
                    { size: 900 },
                  ),
                ),
              ],
            }),
            id,
          ),
        );
      expect(of(order).test.statistic).toBeCloseTo(of([0, 1, 2]).test.statistic, 9);
    }),
    { numRuns: 20, seed: 6 },
  );
});

describe('the case of Kazakhstan', () => {
  let observations: Observation[];
  beforeAll(async () => {
    const { dataset: read } = await readDataset('fixtures/kz-2021');
    observations = observe(read as Dataset, id);
  });

  test('polls come nearer to the official result over time', () => {
    const rows = rowsOf(observations, id).map((row) => [row[1], Number((row[6] as number).toFixed(4))]);
    expect(rows).toEqual([
      [59, 0.1477],
      [41, 0.1564],
      [32, 0.1111],
      [26, 0.1051],
      [10, 0.101],
      [6, 0.0161],
      [6, 0.0701],
    ]);
  });

  test('the line lies within the usual error of polls of the official share', () => {
    const { measures, test: found, grading } = testOf(observations);
    // R: lm(y ~ x) on the shares of the decided, x = −59, −41, −32, −26, −10, −6, −6.
    expect(measures.extrapolated).toBeCloseTo(0.761107571591083, 9);
    expect(measures.slopePpPerDay).toBeCloseTo(-0.183158732599162, 9);
    expect(measures.lineErrorPp).toBeCloseTo(1.85388287067606, 9);
    expect(found.p).toBeGreaterThan(0.05);
    expect(grading).toMatchObject({ evidence: 0, deduct: 1 });
  });
});

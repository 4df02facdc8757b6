import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlainObservation as Observation } from '../../../src/findings/check.ts';
import type { Dataset } from '../../../src/index.ts';
import { readDataset } from '../../../src/node.ts';
import type { Measured, Noted, Tabulated } from '../../support/dataset.ts';
import { audited, type Manifest, observe } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { draws, printed } from '../../support/random.ts';
import { dataset, poll, type Shares, sized } from './exit-polls.ts';

const id = 'poll-herding';
const notes = (observations: readonly Observation[]): Noted[] => observations.filter((one) => one.kind === 'noted');
const tests = (observations: readonly Observation[]): Measured[] => observations.filter((one) => one.kind === 'measured');
const rowsOf = (observations: readonly Observation[]): readonly (readonly (string | number | null)[])[] =>
  observations.find((one): one is Tabulated => one.kind === 'table')?.table.rows ?? [];

const ALIKE: readonly Shares[] = Array.from({ length: 6 }, (_, at) => [`52.${at}%`, `29.${9 - at}%`, '18.1%']);
const USUAL: readonly Shares[] = [
  ['52.1%', '29.4%', '18.5%'],
  ['49.0%', '31.9%', '19.1%'],
  ['50.3%', '28.8%', '20.9%'],
  ['51.2%', '28.0%', '20.8%'],
];

describe('honest data', () => {
  test('polls that spread as samples do', () => {
    const { findings, result } = audited(dataset(USUAL.map((shares, at) => poll(at, shares, sized(1000)))), id);
    expect(findings).toEqual([]);
    expect(result.status).toBe('passed');
  });

  test('polls equal to the official result but of unknown size are told, never flagged', () => {
    const { findings } = audited(dataset([0, 1, 2].map((at) => poll(at, ['50.0%', '30.0%', '20.0%']))), id);
    expect(findings).toMatchObject([{ severity: 'note', scope: { quantity: 'exit polls' }, measures: { polls: 3, mutualPhi2: 0 } }]);
    expect(JSON.stringify(findings)).not.toMatch(/Infinity|NaN|undefined/);
  });

  test('a few polls near the official result are no finding: only closeness to each other is asked', () => {
    const { findings } = audited(dataset(USUAL.map((shares, at) => poll(at, shares, sized(400)))), id);
    expect(findings).toEqual([]);
  });
});

describe('a planted fault', () => {
  test('six polls of 500 within half a point of each other', () => {
    const [finding] = audited(dataset(ALIKE.map((shares, at) => poll(at, shares, sized(500)))), id).findings;
    expect(finding).toMatchObject({ severity: 'warning', about: 'document', scope: { quantity: 'exit polls' } });
    expect(finding.test).toMatchObject({ df: 10, n: 3000 });
    // By hand: shares of Alpha 52.0 to 52.5 about 52.25, Beta 29.9 to 29.4 about 29.65: Σ (i − 2.5)² = 17.5 in tenths of a point.
    expect(finding.test?.statistic).toBeCloseTo(500 * 17.5e-6 * (1 / 0.5225 + 1 / 0.2965), 9);
    expect(finding.test?.effect.value).toBeLessThan(0.01);
    expect(finding.test?.effect.interval[1]).toBeLessThan(1);
  });

  test('a design effect makes closeness more surprising: the test takes none', () => {
    const of = (over: Manifest): Measured => tests(observe(dataset(USUAL.map((shares, at) => poll(at, shares, sized(1000, over)))), id))[0];
    const [plain, clustered] = [of({}), of({ designEffect: '3' })];
    expect(clustered.test.p).toBe(plain.test.p);
    expect(clustered.measures.lowerTailAsDesigned as number).toBeLessThan(clustered.test.p);
    expect(plain.measures.lowerTailAsDesigned).toBe(plain.test.p);
  });

  test('identical polls of known size', () => {
    const { findings, result } = audited(dataset([0, 1, 2].map((at) => poll(at, ['50.1%', '30.1%', '19.8%'], sized(1000)))), id);
    expect(result.error).toBeUndefined();
    expect(findings).toMatchObject([{ severity: 'warning', test: { pValue: 0, statistic: expect.closeTo(0, 12) } }]);
  });

  test('shares printed more coarsely than samples err are one category', () => {
    const coarse = Array.from({ length: 3 }, (_, at) => poll(at, ['50%', '30%', '20%'], sized(20000)));
    expect(observe(dataset(coarse), id)).toMatchObject([{ kind: 'skipped', reason: expect.stringContaining('rounding') }]);
  });
});

describe('what is compared', () => {
  const dated = (at: number, published: string, over: Manifest = {}): Manifest =>
    poll(at, USUAL[at % 4], { kind: 'poll', published, ...sized(1000), ...over });

  test('opinion polls within the days asked, none after the vote', () => {
    const polls = [dated(0, '2020-06-01'), dated(1, '2020-05-20'), dated(2, '2020-03-01'), dated(3, '2020-06-08')];
    expect(observe(dataset(polls), id)).toMatchObject([{ kind: 'skipped', reason: holding('2', '60', '3') }]);
    expect(tests(observe(dataset(polls), id, { withinDays: 100 }))[0].measures.polls).toBe(3);
  });

  test('the end of fieldwork comes before the day of publication', () => {
    const late = { sample: { size: 1000, fieldwork: ['2020-02-01', '2020-02-03'] } };
    const polls = [dated(0, '2020-06-01'), dated(1, '2020-05-20'), dated(2, '2020-05-01', late)];
    expect(observe(dataset(polls), id)).toMatchObject([{ kind: 'skipped' }]);
  });

  test('an exit poll that gives a bound is left out, and says so', () => {
    const polls = USUAL.map((shares, at) => poll(at, at === 0 ? ['52.1%', '29.4%', '<=19%'] : shares, sized(1000)));
    const observations = observe(dataset(polls), id);
    expect(observations[0]).toMatchObject({ kind: 'skipped', subject: 'Poll 0' });
    expect(tests(observations)[0].measures.polls).toBe(3);
  });

  test('where some sizes are unknown, those known are tested and all are told by size', () => {
    const polls = USUAL.map((shares, at) => poll(at, shares, at === 3 ? {} : sized(1000)));
    const observations = observe(dataset(polls), id);
    expect(observations.map(({ kind }) => kind)).toEqual(['measured', 'noted', 'table']);
    expect(rowsOf(observations)).toHaveLength(10);
  });
});

describe('too little data', () => {
  test.each([
    ['no poll', dataset([])],
    ['two polls', dataset(USUAL.slice(0, 2).map((shares, at) => poll(at, shares, sized(1000))))],
    [
      'polls without a date of the vote',
      dataset(
        USUAL.map((shares, at) => poll(at, shares, { kind: 'poll', published: '2020-06-01' })),
        { contest: {} },
      ),
    ],
  ])('%s', (_, one) => {
    expect(observe(one, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringMatching(/\S/), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });
});

test('names of the contestants change nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.constantFrom([1, 2, 0], [2, 1, 0], [0, 2, 1]), (seed, order) => {
      const { multinomial } = draws(seed);
      const rows = Array.from({ length: 4 }, () => multinomial(800, [0.5, 0.3, 0.2]).map((count) => printed(count, 800, 1)));
      const of = (index: readonly number[]): Measured =>
        tests(
          observe(
            dataset(
              rows.map((row, at) =>
                poll(
                  at,
                  index.map((one) => row[one]),
                  sized(800),
                ),
              ),
            ),
            id,
          ),
        )[0];
      const [first, second] = [of([0, 1, 2]), of(order)];
      expect(second.test.statistic).toBeCloseTo(first.test.statistic, 9);
      expect(second.test.df).toBe(first.test.df);
    }),
    { numRuns: 20, seed: 6 },
  );
});

describe('the case of Kazakhstan, worked out beforehand', () => {
  let observations: Observation[];
  beforeAll(async () => {
    const { dataset: read } = await readDataset('fixtures/kz-2021');
    observations = observe(read as Dataset, id);
  });

  test('the exit polls by effective size, both tails', () => {
    const rows = rowsOf(observations).filter(([label]) => label === '3 exit polls');
    const expected: readonly (readonly number[])[] = [
      [500, 1.2221, 0.003582, 0.996418, 3.3202, 0.00717, 0.99283],
      [1000, 2.4443, 0.035721, 0.964279, 6.6404, 0.119568, 0.880432],
      [1500, 3.6664, 0.114103, 0.885897, 9.9607, 0.380589, 0.619411],
      [2000, 4.8886, 0.230582, 0.769418, 13.2809, 0.651041, 0.348959],
      [3000, 7.3328, 0.498816, 0.501184, 19.9213, 0.931411, 0.068589],
      [5000, 12.2214, 0.858404, 0.141596, 33.2022, 0.9991, 0.0009],
      [7500, 18.3321, 0.98113, 0.01887, 49.8033, 0.999998, 0.0000015],
      [10000, 24.4428, 0.998069, 0.001931, 66.4045, 1, 0],
      [20000, 48.8856, 1, 0, 132.81, 1, 0],
      [30000, 73.3284, 1, 0, 199.21, 1, 0],
    ];
    expect(rows.map((row) => row.slice(1))).toEqual(
      expected.map(([n, own, lower, upper, beside, below, above]) => [
        n,
        expect.closeTo(own, 4),
        expect.closeTo(lower, 6),
        expect.closeTo(upper, 6),
        expect.closeTo(beside, n < 20000 ? 4 : 2),
        expect.closeTo(below, 6),
        expect.closeTo(above, 6),
      ]),
    );
  });

  test('the sizes they speak for, the common bias and the context', () => {
    const [exit] = notes(observations);
    expect(exit.message).toEqual(holding('1,100', '6,300', '790', '3,200'));
    const near = (name: string, value: number, digits: number) => expect(exit.measures[name], name).toBeCloseTo(value, digits);
    near('mutualPhi2', 0.002444279, 9);
    near('officialPhi2', 0.006640446, 9);
    near('mutualSizeLower5', 1117.972355955, 5);
    near('mutualSizeMedian', 3004.6162147, 5);
    near('mutualSizeUpper5', 6344.329166922, 5);
    near('officialSizeLower5', 787.0, 2);
    near('officialSizeMedian', 1707.77, 2);
    near('officialSizeUpper5', 3166.36, 2);
    near('commonBiasWithin', 0.002396957, 9);
    near('commonBiasCommon', 0.004243489, 9);
    near('commonBiasF', 3.5407301769, 9);
    near('commonBiasP', 0.0603714601, 9);
    near('x2TotalSurveyError', 1.1141, 4);
    near('lowerTailTotalSurveyError', 2.6e-5, 6);
  });

  test('the opinion polls differ by more than sampling allows; for the leader alone they do not', () => {
    const [, opinion] = notes(observations);
    expect(opinion.measures.polls).toBe(7);
    expect(opinion.measures.mutualPhi2).toBeCloseTo(0.272117, 6);
    expect(opinion.measures.mutualDf).toBe(30);
    expect(opinion.measures.leaderPhi2).toBeCloseTo(0.007622836, 9);
    expect(opinion.measures.leaderSizeMedian).toBeCloseTo(701.6, 1);
    const leader = rowsOf(observations).filter(([label]) => String(label).includes('only'));
    const lower = Object.fromEntries(leader.map((row) => [row[1], row[3]]));
    expect(lower[500]).toBeCloseTo(0.2978, 4);
    expect(lower[1000]).toBeCloseTo(0.7329, 4);
    expect(lower[2000]).toBeCloseTo(0.9816, 4);
    const all = rowsOf(observations).find((row) => row[0] === '7 opinion polls' && row[1] === 1000);
    expect((all?.[4] as number) / 8e-41).toBeCloseTo(1, 1);
  });
});

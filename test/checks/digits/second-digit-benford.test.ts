import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { draws } from '../../support/random.ts';
import { stationVotes } from '../../support/station-votes.ts';

const id = 'second-digit-benford';
const logUniform = (uniform: () => number, n: number, from: number, orders: number): number[] =>
  Array.from({ length: n }, () => Math.floor(10 ** (from + orders * uniform())));

test('a planted fault: second digits as often as each other, and then only 0 and 5; a note, never more', () => {
  const { uniform } = draws(2);
  const votes = logUniform(uniform, 900, 2, 2).map((one, index) => {
    const scale = 10 ** (Math.floor(Math.log10(one)) - 1);
    return index % 2 === 0 ? one : (10 * Math.floor(one / (10 * scale)) + (index % 4 === 1 ? 0 : 5)) * scale;
  });
  const { findings } = audited(stationVotes(votes), id);
  expect(findings).toMatchObject([
    {
      severity: 'note',
      about: 'result',
      scope: { source: 'commission', level: 'station', contestant: 'alpha' },
      measures: { counts: 900 },
      test: { df: 9, n: 900 },
    },
  ]);
});

describe('too little data', () => {
  const { uniform, normal } = draws(3);
  test.each([
    ['499 counts', stationVotes(logUniform(uniform, 499, 2, 2))],
    ['counts within one order of magnitude', stationVotes(Array.from({ length: 2000 }, () => Math.round(Math.exp(6 + 0.2 * normal()))))],
    ['one count in ten below 100', stationVotes(logUniform(uniform, 1000, 1, 3))],
    ['all zero', stationVotes(Array.from({ length: 600 }, () => 0))],
    ['no votes', datasetOf({ sources: [official({ registered: 1 })] })],
  ])('%s', (_, dataset) => {
    expect(observe(dataset, id).filter(({ kind }) => kind !== 'table')).toMatchObject([
      { kind: 'skipped', reason: expect.stringMatching(/\S/), dataNeeded: holding('500') },
    ]);
  });
});

describe('beside the test', () => {
  const { uniform } = draws(4);
  const votes = logUniform(uniform, 900, 2, 2);

  test('the mean with an interval, two distances and the mean absolute deviation are given', () => {
    const [one] = observe(stationVotes(votes), id);
    if (one.kind !== 'measured') throw new Error('the check was expected to run');
    const { meanDigit, meanDigitLow, meanDigitHigh, meanDigitExpected, euclideanPValue, freedmanPValue } = one.measures as Record<
      string,
      number
    >;
    expect(meanDigitExpected).toBeCloseTo(4.18739, 5);
    const digits = votes.map((vote) => Number(String(vote)[1]));
    expect(meanDigit).toBeCloseTo(digits.reduce((sum, digit) => sum + digit, 0) / 900, 12);
    // 1.96 standard deviations of 2.873 over 30.
    expect(meanDigitHigh - meanDigitLow).toBeCloseTo((2 * 1.96 * 2.873) / 30, 1);
    for (const p of [euclideanPValue, freedmanPValue]) expect(p).toBeGreaterThan(0.001);
  });

  test('a table holds every column, those outside the limits without a p-value', () => {
    const table = {
      file: 's.csv',
      level: 'station',
      columns: { area: 'area', ballotsCast: 'cast', votes: { alpha: 'alpha', beta: 'beta' } },
    };
    const rows = votes.map((vote, index) => [`S${index}`, vote + 300, vote, 40 + (index % 30)]);
    const { tables, result } = audited(
      datasetOf({ sources: [official({}, { tables: [table] })] }, { 's.csv': [['area', 'cast', 'alpha', 'beta'], ...rows] }),
      id,
    );
    expect(tables).toMatchObject([
      {
        id: 'second-digit-benford-commission-station',
        rows: [
          [
            'Testland',
            'Votes for Alpha',
            900,
            expect.any(Number),
            expect.any(Number),
            expect.any(Number),
            expect.any(Number),
            expect.any(Number),
            'yes',
          ],
          ['Testland', 'Votes for Beta', 900, 4.5 - 0.0, expect.any(Number), expect.any(Number), null, null, 'no: outside the limits'],
          [
            'Testland',
            'Ballots cast',
            900,
            expect.any(Number),
            expect.any(Number),
            expect.any(Number),
            expect.anything(),
            expect.anything(),
            'yes',
          ],
        ],
      },
    ]);
    expect(result.tests).toBe(2);
    expect(result.skipped).toHaveLength(1);
  });
});

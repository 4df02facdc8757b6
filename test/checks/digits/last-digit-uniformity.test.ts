import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe, official } from '../../support/dataset.ts';
import { draws } from '../../support/random.ts';
import { stationVotes } from '../../support/station-votes.ts';

const id = 'last-digit-uniformity';
const logNormal = (normal: () => number, n: number, median: number, tenth: number): number[] =>
  Array.from({ length: n }, () => Math.round(median * Math.exp((Math.log(median / tenth) / 1.2815515655446004) * normal())));

test('honest data: every count from 100 to 999 once', () => {
  const { findings, result } = audited(stationVotes(Array.from({ length: 900 }, (_, index) => index + 100)), id);
  expect(findings).toEqual([]);
  expect(result).toMatchObject({ status: 'passed', tests: 1 });
});

describe('a planted fault', () => {
  test('counts rounded to tens: a note, never more', () => {
    const { normal } = draws(3);
    const votes = logNormal(normal, 500, 600, 300).map((one, index) => (index % 3 === 0 ? 10 * Math.round(one / 10) : one));
    const { findings } = audited(stationVotes(votes), id);
    expect(findings).toMatchObject([
      {
        severity: 'note',
        about: 'result',
        scope: { source: 'commission', level: 'station', contestant: 'alpha' },
        measures: { counts: 500 },
      },
    ]);
    expect(findings[0].test).toMatchObject({ df: 9, n: 500 });
    // A third of the counts end in 0 by rounding and a tenth of the rest by chance: 40 %; w = √((0.3² + 9·(1/30)²)/0.1) = 1.
    expect(findings[0].test?.effect.value).toBeGreaterThan(0.8);
    expect(findings[0].test?.effect.value).toBeLessThan(1.2);
  });

  test('by hand: 200 counts, 30 of each even digit and 10 of each odd one', () => {
    const votes = Array.from({ length: 10 }, (_, digit) =>
      Array.from({ length: digit % 2 === 0 ? 30 : 10 }, (_, tens) => 200 + 10 * tens + digit),
    ).flat();
    const [finding] = audited(stationVotes(votes), id).findings;
    // X² = 10 · 10²/20 = 50, w = √(50/200) = 0.5
    expect(finding.test).toMatchObject({ statistic: 50, effect: { value: 0.5 } });
  });
});

describe('too little data', () => {
  const even = Array.from({ length: 900 }, (_, index) => index + 100);
  test.each([
    ['199 counts', stationVotes(even.slice(0, 199).map((one) => one + 200))],
    ['a median below 200', stationVotes(even.map((one) => one - 60).slice(0, 300))],
    ['one count in ten below 50', stationVotes(even.map((one, index) => (index % 8 === 0 ? 20 : one)))],
    ['counts all alike', stationVotes(Array.from({ length: 300 }, (_, index) => 500 + (index % 7)))],
    ['no votes', datasetOf({ sources: [official({ registered: 1 })] })],
  ])('%s', (_, dataset) => {
    expect(observe(dataset, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringMatching(/\S/), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });

  test('a missing cell is no count of 0', () => {
    const votes = even.slice(0, 250).map((one) => one + 200);
    const table = { file: 's.csv', level: 'station', columns: { area: 'area', votes: { alpha: 'alpha' } } };
    const rows = votes.map((one, index) => [`S${index}`, index < 40 ? '' : one]);
    const [one] = observe(datasetOf({ sources: [official({}, { tables: [table] })] }, { 's.csv': [['area', 'alpha'], ...rows] }), id);
    expect(one).toMatchObject({ kind: 'measured', measures: { counts: 210 } });
  });
});

describe('at the edge of what it admits it rejects near 5 %', () => {
  test.each([
    [200, 215, 54],
    [1000, 205, 52],
  ])(
    '%i counts, log-normal, median %i, tenth percentile %i',
    (n, median, tenth) => {
      const { normal } = draws(n);
      const trials = n > 500 ? 500 : 1000;
      let tested = 0;
      let surprising = 0;
      while (tested < trials) {
        const [one] = observe(stationVotes(logNormal(normal, n, median, tenth)), id);
        if (one.kind !== 'measured') continue; // by chance below the edge
        tested++;
        if (one.test.p < 0.05) surprising++;
      }
      const error = 3 * Math.sqrt((0.05 * 0.95) / trials);
      expect(surprising / trials).toBeGreaterThan(0.05 - error);
      expect(surprising / trials).toBeLessThan(0.05 + error);
    },
    60000,
  );

  test('counts that spread as little as is allowed', () => {
    const { normal } = draws(11);
    const trials = 500;
    let tested = 0;
    let surprising = 0;
    while (tested < trials) {
      // A spread of 30 between the tenth and the ninetieth percentile is a standard deviation of 11.7.
      const [one] = observe(stationVotes(Array.from({ length: 400 }, () => Math.round(500 + 12.2 * normal()))), id);
      if (one.kind !== 'measured') continue;
      tested++;
      if (one.test.p < 0.05) surprising++;
    }
    expect(Math.abs(surprising / trials - 0.05)).toBeLessThan(3 * Math.sqrt((0.05 * 0.95) / trials));
  }, 60000);
});

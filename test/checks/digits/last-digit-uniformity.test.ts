import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { draws } from '../../support/random.ts';
import { cleanStations, stationDataset } from '../../support/station-counts.ts';
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
  test('counts rounded to tens: a warning', () => {
    const { normal } = draws(3);
    const votes = logNormal(normal, 500, 600, 300).map((one, index) => (index % 3 === 0 ? 10 * Math.round(one / 10) : one));
    const { findings } = audited(stationVotes(votes), id);
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        about: 'result',
        weight: { ballots: null },
        scope: { source: 'commission', level: 'station', contestant: 'alpha' },
        measures: { allCounts: 500 },
      },
    ]);
    expect(findings[0].test).toMatchObject({ df: 9 });
    // A third of the counts end in 0 by rounding and a tenth of the rest by chance: 40 %; w = √((0.3² + 9·(1/30)²)/0.1) = 1.
    expect(findings[0].test?.effect.value).toBeGreaterThan(0.8);
    expect(findings[0].test?.effect.value).toBeLessThan(1.2);
  });

  test('by hand: 200 counts, 30 of each even digit and 10 of each odd one', () => {
    const votes = Array.from({ length: 10 }, (_, digit) =>
      Array.from({ length: digit % 2 === 0 ? 30 : 10 }, (_, tens) => 200 + 10 * tens + digit),
    ).flat();
    const [finding] = audited(stationVotes(votes), id).findings;
    // X² = 10 · 10²/20 = 50, w = √(50/200) = 0.5; nothing lies near 100, so even digits are expected.
    expect(finding.test?.statistic).toBeCloseTo(50, 9);
    expect(finding.test?.effect.value).toBeCloseTo(0.5, 9);
    expect(finding.measures.chiSquareAgainstEvenDigits).toBeCloseTo(50, 9);
  });
});

test('ballots are asked as well, and regions where they are named', () => {
  const stations = cleanStations(1, 1000);
  for (const one of stations) if (one.region === 'South') one.cast = 10 * Math.round(one.cast / 10);
  const dataset = stationDataset(stations);
  const whole = observe(dataset, id).flatMap((one) => (one.kind === 'measured' ? [one] : []));
  expect(whole.map(({ scope }) => [scope.contestant, scope.quantity])).toEqual([
    ['alpha', undefined],
    ['beta', undefined],
    [undefined, 'ballots cast'],
  ]);
  const parts = observe(dataset, id, { levels: ['region', 'parish'] });
  const tests = parts.flatMap((one) => (one.kind === 'measured' ? [one] : []));
  expect(tests).toHaveLength(9);
  expect(tests.slice(3).every(({ scope }) => scope.level === 'region')).toBe(true);
  // 500 counts each: X² near 9 where counted, and 500·9 where all end in 0.
  expect(tests[5].message).toEqual(holding('North'));
  expect(tests[5].test.p).toBeGreaterThan(1e-4);
  expect(tests[8].message).toEqual(holding('South'));
  expect(tests[8].test.statistic).toBeGreaterThan(4000);
  expect(parts).toContainEqual(expect.objectContaining({ kind: 'skipped', subject: 'Level parish' }));
  const table = parts.find((one) => one.kind === 'table');
  expect(table?.kind === 'table' && table.table.rows.map(([area]) => area)).toEqual([
    ...Array(3).fill('Testland'),
    ...Array(3).fill('North'),
    ...Array(3).fill('South'),
  ]);
});

describe('too little data', () => {
  const even = Array.from({ length: 900 }, (_, index) => index + 100);
  test.each([
    ['199 counts', stationVotes(even.slice(0, 199).map((one) => one + 200)), '199 counts are published; 200 are needed'],
    ['199 of 100 and more', stationVotes([...even.slice(0, 199), 99, 99]), '199 of 201 counts are 100 or more; 200 are needed'],
    [
      'counts that crowd above 100',
      stationVotes(even.flatMap((_, index) => (index < 300 ? [100 + (index % 50), 100 + (index % 7)] : []))),
      '60.0 % of the counts of 100 or more are below 110, so their last digits depend on how fast they thin out',
    ],
    [
      'counts all alike',
      stationVotes(Array.from({ length: 300 }, (_, index) => 500 + (index % 7))),
      'eight in ten of the counts are within 6 of each other; counts so alike do not have even last digits',
    ],
    ['no votes', datasetOf({ sources: [official({ registered: 1 })] }), 'no official votes or ballots of two areas or more are published'],
  ])('%s', (_, dataset, reason) => {
    expect(observe(dataset, id).filter(({ kind }) => kind !== 'table')).toMatchObject([
      { kind: 'skipped', reason, dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });

  test('many columns that fail alike are told together', () => {
    const names = Array.from({ length: 12 }, (_, index) => `c${index}`);
    const table = {
      file: 's.csv',
      level: 'station',
      columns: { area: 'area', votes: Object.fromEntries(names.map((name) => [name, name])) },
    };
    const dataset = datasetOf(
      { contestants: names.map((name) => ({ id: name, name })), sources: [official({}, { tables: [table] })] },
      { 's.csv': [['area', ...names], ...even.map((one, index) => [`S${index}`, one, ...names.slice(1).map((_, at) => at)])] },
    );
    const { result } = audited(dataset, id);
    expect(result.tests).toBe(1);
    expect(result.skipped).toMatchObject([{ subject: 'Votes for c1 by station and 10 other columns', reason: holding('200', '100') }]);
  });

  test('a missing cell is no count of 0', () => {
    const votes = even.slice(0, 250).map((one) => one + 200);
    const table = { file: 's.csv', level: 'station', columns: { area: 'area', votes: { alpha: 'alpha' } } };
    const rows = votes.map((one, index) => [`S${index}`, index < 40 ? '' : one]);
    const [one] = observe(datasetOf({ sources: [official({}, { tables: [table] })] }, { 's.csv': [['area', 'alpha'], ...rows] }), id);
    expect(one).toMatchObject({ kind: 'measured', measures: { counts: 210 } });
  });
});

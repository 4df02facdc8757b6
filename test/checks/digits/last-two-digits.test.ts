import { expect, test } from 'vitest';
import { audited, datasetOf, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { cleanStations, stationDataset } from '../../support/station-counts.ts';
import { stationVotes } from '../../support/station-votes.ts';

const id = 'last-two-digits';

test('honest data: every count from 100 to 999 once', () => {
  const found = observe(stationVotes(Array.from({ length: 900 }, (_, index) => index + 100)), id);
  expect(found).toMatchObject([
    {
      kind: 'measured',
      scope: { contestant: 'alpha', quantity: 'repeated last digits' },
      measures: { hits: 90, counts: 900, distant: 630 },
    },
    { kind: 'measured', scope: { contestant: 'alpha', quantity: 'neighbouring last digits' }, measures: { hits: 180, counts: 900 } },
    { kind: 'table' },
  ]);
  for (const one of found) if (one.kind === 'measured') expect(one.test.p).toBeGreaterThan(0.9);
});

test('a planted fault: nobody who makes up numbers repeats a digit; warnings', () => {
  const votes = Array.from({ length: 900 }, (_, index) => index + 200).map((one) =>
    one % 11 === 0 && one % 100 < 100 && one % 10 === Math.floor(one / 10) % 10 ? one + 1 : one,
  );
  const invented = votes.map((one) => (one % 10 === Math.floor(one / 10) % 10 ? one + (one % 10 === 9 ? -1 : 1) : one));
  const { findings } = audited(stationVotes(invented), id);
  expect(findings.map(({ severity, scope }) => [severity, scope.quantity])).toEqual([
    ['warning', 'repeated last digits'],
    ['warning', 'neighbouring last digits'],
  ]);
  expect(findings[0]).toMatchObject({ measures: { hits: 0, counts: 900 }, test: { statistic: 0, n: 900 } });
  // (1 − 0.1)^900, and the upper tail as rare as that beside it: log₁₀ is −41.18 or a little more.
  expect(findings[0].test?.log10PValue).toBeGreaterThan(-41.2);
  expect(findings[0].test?.log10PValue).toBeLessThan(-40.7);
});

test('ballots and areas are asked as well', () => {
  const tests = observe(stationDataset(cleanStations(2, 800)), id, { levels: ['region'] }).filter(({ kind }) => kind === 'measured');
  expect(tests).toHaveLength(2 * 3 * 3);
  for (const one of tests) if (one.kind === 'measured') expect(one.test.p).toBeGreaterThan(0.001);
});

test('too little data', () => {
  expect(observe(stationVotes(Array.from({ length: 199 }, (_, index) => index + 100)), id)).toMatchObject([{ kind: 'skipped' }]);
  expect(observe(stationVotes(Array.from({ length: 900 }, (_, index) => index % 90)), id)).toMatchObject([
    { kind: 'skipped', reason: holding('0', '900', '100', '200') },
  ]);
  expect(observe(datasetOf({ sources: [official({ registered: 1 })] }), id)).toMatchObject([{ kind: 'skipped' }]);
});

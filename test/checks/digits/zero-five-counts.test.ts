import { expect, test } from 'vitest';
import { audited, datasetOf, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { cleanStations, stationDataset } from '../../support/station-counts.ts';
import { stationVotes } from '../../support/station-votes.ts';

const id = 'zero-five-counts';

test('honest data: every count from 100 to 999 once', () => {
  expect(observe(stationVotes(Array.from({ length: 900 }, (_, index) => index + 100)), id)).toMatchObject([
    { kind: 'measured', measures: { hits: 180, counts: 900 }, material: false },
    { kind: 'table' },
  ]);
});

test('a planted fault: every fifth count rounded to fives; a warning', () => {
  const votes = Array.from({ length: 900 }, (_, index) =>
    index % 5 === 0 ? 5 * Math.round((index * 1.7 + 203) / 5) : Math.round(index * 1.7 + 203),
  );
  const { findings } = audited(stationVotes(votes), id);
  expect(findings).toMatchObject([
    { severity: 'warning', weight: { ballots: null }, scope: { contestant: 'alpha', quantity: 'last digits 0 and 5' } },
  ]);
  const hits = votes.filter((one) => one % 5 === 0).length;
  expect(findings[0].measures).toMatchObject({ hits, counts: 900, share: hits / 900 });
});

test('by hand: 60 of 200 where 40 are expected', () => {
  const votes = Array.from(
    { length: 200 },
    (_, index) => 300 + 10 * (index % 37) + (index < 60 ? 5 * (index % 2) : [1, 2, 3, 4, 6, 7, 8, 9][index % 8]),
  );
  const [one] = observe(stationVotes(votes), id);
  if (one.kind !== 'measured') throw new Error('the check was expected to run');
  // binom.test(60, 200, 0.2)
  expect(one.test.p).toBeCloseTo(0.0007341164798, 12);
  expect(one.measures.shareLow).toBeCloseTo(0.23738964, 8);
  expect(one.measures.shareHigh).toBeCloseTo(0.36864988, 8);
  expect(one.test.effect.value).toBeCloseTo(0.1, 9);
});

test('ballots and areas are asked as well', () => {
  const tests = observe(stationDataset(cleanStations(3, 800)), id, { levels: ['region'] }).filter(({ kind }) => kind === 'measured');
  expect(tests).toHaveLength(9);
});

test('too little data', () => {
  expect(observe(stationVotes(Array.from({ length: 199 }, (_, index) => index + 100)), id)).toMatchObject([{ kind: 'skipped' }]);
  const [skipped, table] = observe(stationVotes(Array.from({ length: 900 }, (_, index) => index % 90)), id);
  expect(skipped).toMatchObject({ kind: 'skipped', reason: holding('0', '900', '100', '200') });
  // Its share stands in the table all the same.
  expect(table).toMatchObject({
    kind: 'table',
    table: { rows: [['Testland', 'Votes for Alpha', 0.2, expect.any(Number), expect.any(Number), null, null, null, null, null, null]] },
  });
  expect(observe(datasetOf({ sources: [official({ registered: 1 })] }), id)).toMatchObject([{ kind: 'skipped' }]);
});

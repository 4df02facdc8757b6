import { expect, test } from 'vitest';
import { audited, observe } from '../../support/dataset.ts';
import { sized, survey } from './official-survey.ts';

const id = 'share-intervals';

test('intervals of all shares at the size the sample is worth, the wider ones around the others', () => {
  const { tables, result } = audited(sized(1000, '30.0%', '42.0%', '28.0%'), id);
  const intervals = tables.find((table) => table.id === 'share-intervals')?.rows ?? [];
  expect(intervals.map((row) => row.slice(0, 5))).toEqual([
    ['Survey', 'voters, worth 667', 'Alpha', 0.3, 0.5],
    ['Survey', 'voters, worth 667', 'Beta', 0.42, 0.3],
    ['Survey', 'voters, worth 667', 'Gamma', 0.28, 0.2],
  ]);
  for (const [, , , share, , low, high, lower, higher] of intervals as number[][]) {
    expect(lower).toBeLessThan(low);
    expect(low).toBeLessThan(share);
    expect(share).toBeLessThan(high);
    expect(high).toBeLessThan(higher);
  }
  expect(result).toMatchObject({ status: 'passed', tests: 3 });
});

test.each([
  ['without a sample size', survey({ totals: { shares: { alpha: '30%', beta: '42%', gamma: '28%' } } })],
  ['without shares', survey({ sample: { size: 1000 }, totals: { turnout: '50%' } })],
])('%s there are none', (_, dataset) => {
  expect(observe(dataset, id)).toMatchObject([{ kind: 'skipped', subject: 'Survey' }]);
});

import { expect, test } from 'vitest';
import { panelLines } from '../../src/report/explain-panel.ts';

test('a check that is compared lists what real elections show of each of its statistics', () => {
  const lines = panelLines('turnout-share-dependence');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('−0.36 to 0.49 in 23 elections regarded as clean');
  expect(lines[0]).toMatch(/disputed ones: −0\.01 to 0\.74$/);
});

test('others list nothing', () => {
  expect(panelLines('lead-matches-shares')).toEqual([]);
});

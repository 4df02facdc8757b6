import { describe, expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, observe } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { nordavia } from '../../support/invented.ts';

const id = 'change-matches-levels';
const change = (now: Manifest, before: Manifest, kind = 'official') =>
  datasetOf({
    sources: [
      { id: 'now', name: 'Now', kind, totals: now },
      { id: 'before', name: 'Result of 2015', kind: 'previous', totals: before },
    ],
  });
const by = (shares: Manifest, seats: Manifest = {}): Manifest => ({ against: 'before', shares, seats });

describe('honest data', () => {
  test('an invented country', () => {
    expect(observe(nordavia(), id)).toEqual([1, 2, 3].map(() => ({ kind: 'passed', tests: 1 })));
  });

  test.each([
    ['each of three figures rounded', { shares: { alpha: '71.09%' }, change: by({ alpha: '-11.1pp' }) }, { shares: { alpha: '82.20%' } }],
    ['a tenth, all from rounding', { shares: { alpha: '50.1%' }, change: by({ alpha: '5.0pp' }) }, { shares: { alpha: '45.0%' } }],
    ['from 0', { shares: { alpha: '3.6%' }, change: by({ alpha: '3.6pp' }) }, { shares: { alpha: '0%' } }],
    ['from a bound', { shares: { alpha: '10%' }, change: by({ alpha: '8.5pp' }) }, { shares: { alpha: '<=3%' } }],
    [
      'levels given as votes',
      { votes: { alpha: 60, beta: 30, gamma: 10 }, change: by({ alpha: '10pp' }) },
      { votes: { alpha: 5, beta: 4, gamma: 1 } },
    ],
    ['seats', { seats: { alpha: 76 }, change: by({}, { alpha: -8 }) }, { seats: { alpha: 84 } }],
  ])('%s', (_, now, before) => {
    expect(observe(change(now, before), id)).toEqual([{ kind: 'passed', tests: 1 }]);
  });
});

describe('a planted fault', () => {
  test('a share: both levels and the change are located', () => {
    const dataset = change({ shares: { alpha: '71.09%' }, change: by({ alpha: '-12.1pp' }) }, { shares: { alpha: '82.20%' } });
    const [finding] = audited(dataset, id).findings;
    expect(finding).toMatchObject({
      severity: 'error',
      about: 'result',
      scope: { source: 'now', contestant: 'alpha', quantity: 'change of share' },
      message: holding('Alpha', 'Result of 2015', '−12.10', '−11.11'),
      expected: holding('−11.11'),
      seen: holding('−12.10'),
      locations: [
        { field: 'sources.now.totals.change.shares.alpha' },
        { field: 'sources.now.totals.shares.alpha' },
        { field: 'sources.before.totals.shares.alpha' },
      ],
    });
    expect(finding.measures.published).toBeCloseTo(-0.121, 12);
    expect(finding.measures.computed).toBeCloseTo(-0.1111, 12);
  });

  test('a sign', () => {
    const dataset = change({ shares: { alpha: '30%' }, change: by({ alpha: '-5pp' }) }, { shares: { alpha: '25%' } }, 'poll');
    expect(audited(dataset, id).findings).toMatchObject([{ about: 'document', seen: holding('−5.00'), expected: holding('+5.00') }]);
  });

  test('seats must be exact', () => {
    const dataset = change({ seats: { alpha: 76 }, change: by({}, { alpha: -7 }) }, { seats: { alpha: 84 } });
    expect(audited(dataset, id).findings).toMatchObject([
      {
        scope: { contestant: 'alpha', quantity: 'change of seats' },
        message: holding('Alpha', 'Result of 2015', '−7', '−8'),
        measures: { published: -7, computed: -8 },
      },
    ]);
  });

  test('against a bound the sentence gives a range, not its middle', () => {
    const dataset = change({ shares: { alpha: '10%' }, change: by({ alpha: '5pp' }) }, { shares: { alpha: '<=3%' } });
    // 9.5 to 10.5 less 0 to 3: 6.5 to 10.5, and the change is at most 5.5.
    expect(audited(dataset, id).findings[0].message).toEqual(holding('+6.50', '+10.50'));
  });
});

describe('too little data', () => {
  test('no change', () => {
    expect(observe(change({ shares: { alpha: '10%' } }, {}), id)).toMatchObject([{ kind: 'skipped', reason: 'no change is printed' }]);
  });

  test.each([
    ['an old level', { shares: { alpha: '10%' }, change: by({ alpha: '5pp' }) }, { shares: { beta: '5%' } }],
    ['a new level', { shares: { beta: '10%' }, change: by({ alpha: '5pp' }) }, { shares: { alpha: '5%' } }],
    ['seats', { seats: { alpha: 10 }, change: by({}, { alpha: 5 }) }, { shares: { alpha: '5%' } }],
  ])('%s is missing', (_, now, before) => {
    expect(observe(change(now, before, 'poll'), id)).toMatchObject([
      { kind: 'skipped', subject: expect.stringContaining('Result of 2015'), dataNeeded: expect.stringContaining('in both sources') },
    ]);
  });
});

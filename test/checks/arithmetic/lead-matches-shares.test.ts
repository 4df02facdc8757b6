import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'lead-matches-shares';
const poll = (totals: object, kind = 'poll') => datasetOf({ sources: [{ id: 'poll', name: 'Poll', kind, totals }] });

describe('honest data', () => {
  test.each([
    ['one decimal', { shares: { alpha: '59.3%', beta: '30.1%', gamma: '10.6%' }, lead: '29.2%' }],
    ['computed before rounding: a tenth off', { shares: { alpha: '59.3%', beta: '30.1%', gamma: '10.6%' }, lead: '29.3%' }],
    ['the leader need not stand first', { shares: { alpha: '10%', beta: '60%', gamma: '30%' }, lead: '30%' }],
    ['a tie', { shares: { alpha: '40%', beta: '40%', gamma: '20%' }, lead: '0%' }],
    [
      'undecided answers above the second',
      { shares: { alpha: '45%', beta: '20%', gamma: '10%' }, otherShares: { undecided: '25%' }, lead: '25%' },
    ],
    [
      'a party that withdrew was second',
      { shares: { alpha: '45%', beta: '20%', gamma: '10%' }, otherShares: { Delta: '25%' }, lead: '20%' },
    ],
  ])('%s', (_, totals) => {
    expect(observe(poll(totals), id)).toEqual([{ kind: 'passed', tests: 1 }]);
  });

  test('the second may be a contestant whose share is not printed', () => {
    const observations = observe(poll({ shares: { alpha: '50%', gamma: '10%' }, lead: '10%' }), id);
    expect(observations).toMatchObject([{ kind: 'skipped', reason: expect.stringContaining('may have been second') }]);
  });
});

describe('a planted fault', () => {
  test('ten points too many', () => {
    const dataset = poll({ shares: { alpha: '59.5%', beta: '30.1%', gamma: '10.4%' }, lead: '39.4%' });
    expect(audited(dataset, id).findings).toMatchObject([
      {
        severity: 'error',
        about: 'document',
        scope: { source: 'poll', quantity: 'lead' },
        measures: { published: 0.394, computed: 0.294, differencePp: 10 },
        locations: [
          { field: 'sources.poll.totals.lead' },
          { field: 'sources.poll.totals.shares.alpha' },
          { field: 'sources.poll.totals.shares.beta' },
        ],
      },
    ]);
  });

  test('two tenths are beyond rounding; the difference is told with the decimals of the lead', () => {
    const [finding] = audited(poll({ shares: { alpha: '60%', beta: '30%', gamma: '10%' }, lead: '31.6%' }), id).findings;
    // Half a point for each whole percentage and 0.05 for the lead: 1.05 allowed, 1.6 found.
    expect(finding).toMatchObject({ severity: 'error', measures: { differencePp: 1.6 } });
    expect(finding.detail).toEqual(holding('1.6'));
    expect(audited(poll({ shares: { alpha: '60%', beta: '30%', gamma: '10%' }, lead: '31.0%' }), id).findings).toEqual([]);
  });

  test('in an official source it is about the result', () => {
    const dataset = poll({ shares: { alpha: '60%', beta: '30%', gamma: '10%' }, lead: '20%' }, 'official');
    const [finding] = audited(dataset, id).findings;
    expect(finding).toMatchObject({ severity: 'error', about: 'result', measures: { differencePp: -10 } });
  });

  test('a contestant left out cannot have been second where the rest is too little', () => {
    const dataset = poll({ shares: { alpha: '60%', beta: '35%' }, lead: '35%' });
    expect(audited(dataset, id).findings).toMatchObject([{ severity: 'error', measures: { computed: 0.25 } }]);
  });
});

describe('too little data', () => {
  test('no lead', () => {
    expect(observe(poll({ shares: { alpha: '60%', beta: '35%' } }), id)).toMatchObject([
      { kind: 'skipped', dataNeeded: expect.stringContaining('lead') },
    ]);
  });

  test('a lead without two shares, or with a bound for one of them', () => {
    expect(observe(poll({ shares: { alpha: '60%' }, lead: '30%' }), id)).toMatchObject([{ kind: 'skipped' }]);
    expect(observe(poll({ shares: { alpha: '60%', beta: '<=30%' }, lead: '30%' }), id)).toMatchObject([{ kind: 'skipped' }]);
  });
});

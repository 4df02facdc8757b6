import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/index.ts';
import { audited, datasetOf, type Manifest, manifest, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';

const id = 'margin-matches-sample';
const poll = (sample: Manifest, totals: Manifest = { shares: { alpha: '50%', beta: '30%' } }, votes?: Manifest) =>
  datasetOf({
    sources: [...(votes ? [official({ votes })] : []), { id: 'poll', name: 'Poll', kind: 'exit-poll', sample, totals }],
  });

test.each([
  ['1.96 · ½ / √1000 is 3.10 points', { size: 1000, marginOfError: '3.1%' }],
  ['rounded down to whole points', { size: 1000, marginOfError: '3%' }],
  ['a design effect of 3.12', { size: 6800, marginOfError: '2.1%' }],
  ['one interview, 98 points', { size: 1, marginOfError: '98%' }],
  ['not above 2 points: an upper bound implies no design effect', { size: 126_232, marginOfError: '<=2%' }],
])('honest data: %s', (_, sample) => {
  expect(observe(poll(sample), id)).toEqual([{ kind: 'passed', tests: 1 }]);
});

describe('a margin that is wide', () => {
  test.each([
    [24_000, '2%', 9.996202, 2401],
    [20_000, '2.5%', 13.015889, 1537],
    [126_232, '2%', 52.576693, 2401],
  ])('%i interviews, %s: a note on the document', (size, marginOfError, effect, worth) => {
    const { findings } = audited(poll({ size, marginOfError }), id);
    expect(findings).toMatchObject([
      {
        severity: 'note',
        about: 'document',
        scope: { source: 'poll', quantity: 'margin' },
        locations: [{ field: 'sources.poll.sample.marginOfError' }, { field: 'sources.poll.sample.size' }],
      },
    ]);
    expect(findings[0].measures.impliedDesignEffect).toBeCloseTo(effect, 6);
    expect(findings[0].measures.effectiveSize).toBeCloseTo(worth, -1);
  });
});

describe('a margin that is narrow', () => {
  const sample = { size: 1000, marginOfError: '1.0%' };

  test('below chance for every reported share, even at 90 % confidence: an error', () => {
    // The share farthest from one half is 30 %: 1.645 · √(0.3 · 0.7 / 1000) is 2.38 points.
    expect(audited(poll(sample), id).findings).toMatchObject([
      {
        severity: 'error',
        about: 'document',
        message: holding('1.0', '1,000', '3.10'),
        detail: holding('2.38', '90'),
      },
    ]);
  });

  test.each([
    ['it may be that of a small share', { shares: { alpha: '97%', beta: '2%' } }, undefined],
    ['no share is reported', { turnout: '50%' }, undefined],
    // All but 50 of 1,050 voters were asked: √(50 / 1050) of 2.38 points is 0.52.
    ['the sample is nearly everybody', { shares: { alpha: '50%', beta: '30%' } }, { alpha: 525, beta: 315, gamma: 210 }],
  ])('%s: a note', (_, totals, votes) => {
    expect(audited(poll(sample, totals, votes), id).findings).toMatchObject([{ severity: 'note', about: 'document' }]);
  });

  test('at 90 % confidence a margin may be 0.84 of the usual: a note', () => {
    expect(audited(poll({ size: 1000, marginOfError: '2.6%' }), id).findings).toMatchObject([{ severity: 'note' }]);
  });
});

test.each([
  ['no margin', { size: 1000 }, 'no source states both'],
  ['no size', { marginOfError: '3%' }, 'no source states both'],
  ['a margin of 0', { size: 1000, marginOfError: '0%' }, 'given as 0'],
])('too little data: %s', (_, sample, reason) => {
  expect(observe(poll(sample), id)).toMatchObject([
    { kind: 'skipped', reason: expect.stringContaining(reason), dataNeeded: expect.stringMatching(/margin/) },
  ]);
});

test('stations of a quick count and protocols of a tally are no interviews', () => {
  for (const kind of ['quick-count', 'observer-tally'])
    expect(
      observe(
        datasetOf({ sources: [{ id: 'pvt', kind, sample: { size: 1000, marginOfError: '0.7%' }, totals: { shares: { alpha: '50%' } } }] }),
        id,
      ),
    ).toMatchObject([{ kind: 'skipped' }]);
});

describe('margins by contestant', () => {
  const of = (marginOfError: Manifest, size = 1000) =>
    poll({ size, marginOfError }, { shares: { alpha: '50%', beta: '10%', gamma: '40%' } });

  test('each beside the share it belongs to', () => {
    // 1.96 · √(0.5 · 0.5 / 1000) is 3.10 points, 1.96 · √(0.1 · 0.9 / 1000) is 1.86.
    expect(observe(of({ alpha: '3.1%', beta: '1.9%' }), id)).toEqual([
      { kind: 'passed', tests: 1 },
      { kind: 'passed', tests: 1 },
    ]);
  });

  test('one that is too narrow for its own share: an error of that contestant', () => {
    // 1.645 · √(0.3 · 0.7 / 1000) would be enough for a margin of 2.38; for 49.5 % it is 2.60, for 10 % only 1.53.
    const { findings } = audited(of({ alpha: '1.9%', beta: '1.9%' }), id);
    expect(findings).toMatchObject([
      {
        severity: 'error',
        scope: { source: 'poll', quantity: 'margin', contestant: 'alpha' },
        message: holding('1.9', 'Alpha', '1,000', '3.10'),
        locations: [{ field: 'sources.poll.sample.marginOfError.alpha' }, { field: 'sources.poll.sample.size' }],
      },
    ]);
    expect(findings[0].detail).toMatch(/Alpha would have a margin of 2\.60 points/);
  });

  test('one that implies a design of its own', () => {
    // (5.6 / 1.86)² is 9.07 for 10 %; the same margin is 3.27 for one half.
    const { findings } = audited(of({ alpha: '5.6%', beta: '5.6%' }), id);
    expect(findings).toMatchObject([{ severity: 'note', scope: { contestant: 'beta' } }]);
    expect(findings[0].measures.impliedDesignEffect).toBeCloseTo(9.0703, 3);
  });

  test('an unknown contestant is a problem at its place', () => {
    const source = {
      id: 'poll',
      kind: 'exit-poll',
      sample: { size: 1000, marginOfError: { alfa: '3%' } },
      totals: { shares: { alpha: '50%' } },
    };
    const text = JSON.stringify(manifest({ sources: [source] }));
    expect(parseDataset([{ path: 'audit.json', bytes: new TextEncoder().encode(text) }]).problems).toMatchObject([
      { code: 'unknown-contestant', location: { field: 'sources.poll.sample.marginOfError.alfa' } },
    ]);
  });

  test('a margin that is no percentage is a problem at its place', () => {
    const read = (marginOfError: unknown) => {
      const source = { id: 'poll', kind: 'exit-poll', sample: { size: 1000, marginOfError }, totals: { shares: { alpha: '50%' } } };
      const text = JSON.stringify(manifest({ sources: [source] }));
      return parseDataset([{ path: 'audit.json', bytes: new TextEncoder().encode(text) }]).problems;
    };
    expect(read('wide')).toMatchObject([{ code: 'unit', location: { field: 'sources.poll.sample.marginOfError' } }]);
    expect(read({ alpha: 'wide' })).toMatchObject([{ code: 'unit', location: { field: 'sources.poll.sample.marginOfError.alpha' } }]);
  });
});

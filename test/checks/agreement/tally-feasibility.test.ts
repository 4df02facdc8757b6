import { describe, expect, test } from 'vitest';
import { audited, datasetOf, type Manifest, observe, official } from '../../support/dataset.ts';

const id = 'tally-feasibility';
const votes = { alpha: 600000, beta: 300000, gamma: 100000 };
const tally = (source: Manifest, totals: Manifest = { votes }) =>
  datasetOf({ sources: [official(totals), { id: 'tally', name: 'Tally', kind: 'observer-tally', ...source }] });

describe('honest data', () => {
  test('a tally of everything that agrees is never impossible, whatever the rounding', () => {
    const { findings } = audited(
      tally({ coverage: { share: '100%' }, totals: { shares: { alpha: '60%', beta: '30%', gamma: '10%' } } }),
      id,
    );
    expect(findings).toMatchObject([{ severity: 'note', grade: 0 }]);
    expect(findings[0].message).not.toContain('only if');
  });

  test('full coverage with shares rounded to whole percentages', () => {
    const exact = { votes: { alpha: 604000, beta: 297000, gamma: 99000 } };
    const { findings } = audited(
      tally({ coverage: { validVotes: 1000000 }, totals: { shares: { alpha: '60%', beta: '30%', gamma: '10%' } } }, exact),
      id,
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['note']);
  });

  test('unknown coverage: what would have to be true, by hand', () => {
    const [finding] = audited(tally({ coverage: {}, totals: { shares: { alpha: '40%', beta: '35%', gamma: '25%' } } }), id).findings;
    // Gamma: 10/25 = 0.4, the least. Alpha: (0.6/0.4)/(0.4/0.6) = 2.25. Distance: half of 20 + 5 + 15 points.
    expect(finding).toMatchObject({
      severity: 'note',
      about: 'result',
      scope: { source: 'tally' },
      grade: 1,
      measures: { largestCoverage: 0.4, largestVotes: 400000, selectionRatio: 2.25, totalVariation: 0.2, reportedContestants: 3 },
    });
    expect(finding).not.toHaveProperty('test');
    expect(finding.message).toContain('votes not for Alpha were 2.25 times likelier');
  });

  test('a tally that has too much of the leader: the ratio is turned round', () => {
    const [finding] = audited(tally({ totals: { shares: { alpha: '80%', beta: '15%', gamma: '5%' } } }), id).findings;
    // (0.6/0.4)/(0.8/0.2) = 0.375, 1/0.375 = 2.67; the tightest is (1 − 0.6)/(1 − 0.8) = 2 → 0.6/0.8 = 0.75.
    expect(finding.measures).toMatchObject({ largestCoverage: 0.75, selectionRatio: 0.375 });
    expect(finding.message).toContain('votes for Alpha were 2.67 times likelier');
  });

  test('shares that leave a contestant out are compared as far as they go', () => {
    const [finding] = audited(tally({ totals: { shares: { alpha: '50%', gamma: '<=20%' } } }), id).findings;
    expect(finding.measures).toMatchObject({ reportedContestants: 1, largestCoverage: 0.8 });
  });
});

describe('a planted fault', () => {
  test('a known coverage that leaves less than nothing outside', () => {
    const [finding] = audited(
      tally({ coverage: { share: '45%' }, totals: { shares: { alpha: '40%', beta: '35%', gamma: '25%' } } }),
      id,
    ).findings;
    // At best Gamma has 24.5 %: 10/24.5 = 40.8 %, and 44.5 % are covered at least.
    expect(finding).toMatchObject({
      severity: 'error',
      about: 'result',
      scope: { source: 'tally' },
      measures: { largestCoverage: 0.4, coverage: 0.445 },
    });
  });

  test('the printed figures are read at the ends that excuse them', () => {
    const just = tally({ coverage: { share: '41%' }, totals: { shares: { alpha: '40%', beta: '35%', gamma: '25%' } } });
    // 40.5 % at least, 40.8 % at most: both can be true.
    expect(audited(just, id).findings).toMatchObject([{ severity: 'note' }]);
  });

  test('votes covered, as a count', () => {
    const [finding] = audited(
      tally({ coverage: { validVotes: 500000 }, totals: { shares: { alpha: '40%', beta: '35%', gamma: '25%' } } }),
      id,
    ).findings;
    expect(finding).toMatchObject({ severity: 'error', measures: { coverage: 0.5 } });
  });

  test('a number of stations alone is no coverage of votes', () => {
    const [finding] = audited(
      tally({ coverage: { stations: 9000 }, totals: { shares: { alpha: '40%', beta: '35%', gamma: '25%' } } }),
      id,
    ).findings;
    expect(finding).toMatchObject({ severity: 'note' });
    expect(finding.measures).not.toHaveProperty('coverage');
  });
});

describe('too little data', () => {
  test.each([
    ['no tally', datasetOf({ sources: [official({ votes })] })],
    ['no shares', tally({})],
    ['no official votes', tally({ totals: { shares: { alpha: '40%' } } }, { registered: 1 })],
    ['nothing between 0 and 100 % on both sides', tally({ totals: { shares: { alpha: '100%' } } })],
  ])('%s', (_, dataset) => {
    expect(observe(dataset, id)).toMatchObject([
      { kind: 'skipped', reason: expect.stringMatching(/\S/), dataNeeded: expect.stringMatching(/\S/) },
    ]);
  });

  test('a contestant with 0 official votes is left out of the comparison', () => {
    const dataset = tally(
      { totals: { shares: { alpha: '60%', beta: '35%', gamma: '5%' } } },
      { votes: { alpha: 650, beta: 350, gamma: 0 } },
    );
    expect(audited(dataset, id).findings).toMatchObject([{ severity: 'note', measures: { reportedContestants: 2 } }]);
  });
});

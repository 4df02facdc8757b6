import { describe, expect, test } from 'vitest';
import { audited, datasetOf, observe, official } from '../../support/dataset.ts';
import { holding } from '../../support/holding.ts';
import { draws } from '../../support/random.ts';
import { stationVotes } from '../../support/station-votes.ts';

const id = 'first-digit-benford';
/** Counts that follow the law exactly in the long run: log-uniform over whole powers of ten. */
const logUniform = (uniform: () => number, n: number): number[] => Array.from({ length: n }, () => Math.floor(10 ** (1 + 4 * uniform())));

test('a planted fault: the digits as often as each other; a note, never more', () => {
  const { uniform } = draws(2);
  const votes = Array.from({ length: 900 }, (_, index) => Math.floor(((index % 9) + 1 + uniform()) * 10 ** (1 + (index % 4))));
  const { findings } = audited(stationVotes(votes), id);
  expect(findings).toMatchObject([
    {
      severity: 'note',
      about: 'result',
      scope: { source: 'commission', level: 'station', contestant: 'alpha' },
      measures: { counts: 900 },
      test: { df: 8, n: 900 },
    },
  ]);
  // X² = n·(Σ (1/9)²/p − 1) with p = log10(1 + 1/d) is 900 · 0.401627…
  const law = Array.from({ length: 9 }, (_, index) => Math.log10(1 + 1 / (index + 1)));
  const x2 = 900 * (law.reduce((sum, p) => sum + 1 / 81 / p, 0) - 1);
  expect(findings[0].test?.statistic).toBeCloseTo(x2, 6);
});

describe('too little data', () => {
  const { uniform, normal } = draws(3);
  test.each([
    ['499 counts', stationVotes(logUniform(uniform, 499))],
    ['counts of like size', stationVotes(Array.from({ length: 2000 }, () => Math.round(Math.exp(6 + 0.5 * normal()))))],
    ['all zero', stationVotes(Array.from({ length: 600 }, () => 0))],
    ['no votes', datasetOf({ sources: [official({ registered: 1 })] })],
  ])('%s', (_, dataset) => {
    expect(observe(dataset, id).filter(({ kind }) => kind !== 'table')).toMatchObject([
      { kind: 'skipped', reason: expect.stringMatching(/\S/), dataNeeded: holding('500') },
    ]);
  });

  test('it says how many counts there are and how many it would need', () => {
    expect(observe(stationVotes([1, 2, 3]), id)).toMatchObject([{ reason: holding('3', '500') }]);
    expect(observe(stationVotes([1]), id)).toMatchObject([{ reason: 'no official votes or ballots of two areas or more are published' }]);
  });
});

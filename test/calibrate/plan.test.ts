import { expect, test } from 'vitest';
import { type Plan, trialKey, trialsOf } from '../../src/calibrate/plan.ts';

const plan: Plan = {
  seed: 7,
  confounding: true,
  kinds: ['usual', 'run-off'],
  sizes: [
    { name: '300', stations: 300, elections: 3, perDose: 2 },
    { name: 'regions', stations: 0, elections: 1, perDose: 1 },
  ],
  treatments: [{ name: 'vote-moving', title: 'Votes moved', unit: 'share', doses: [0.1, 0.5] }],
};

test('elections nobody touched first, by kind, then every dose of the usual kind, on the same seeds', () => {
  const trials = trialsOf(plan);
  expect(trials).toHaveLength(2 * (3 + 1) + 2 * 2 + 2 * 1);
  expect(trials.slice(0, 4).map(({ size, seed, manipulation }) => [size, seed, manipulation])).toEqual([
    ['300', 7, undefined],
    ['300', 8, undefined],
    ['300', 9, undefined],
    ['regions', 7, undefined],
  ]);
  expect(trials.slice(0, 8).map(({ kind }) => kind)).toEqual([...Array(4).fill('usual'), ...Array(4).fill('run-off')]);
  expect(trials[8]).toEqual({
    kind: 'usual',
    size: '300',
    stations: 300,
    confounding: true,
    seed: 7,
    manipulation: { name: 'vote-moving', dose: 0.1 },
  });
});

test('no two trials have the same key, nor a trial of another kind of election', () => {
  const all = [...trialsOf(plan), ...trialsOf({ ...plan, confounding: false })];
  expect(new Set(all.map(trialKey)).size).toBe(all.length);
});

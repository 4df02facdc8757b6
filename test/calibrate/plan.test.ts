import { expect, test } from 'vitest';
import { inRounds, type Plan, trialKey, trialsOf } from '../../src/calibrate/plan.ts';

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
  const untouched = trialsOf({ ...plan, treatments: [], checks: ['turnout'] });
  const all = [...trialsOf(plan), ...trialsOf({ ...plan, confounding: false }), ...untouched];
  expect(new Set(all.map(trialKey)).size).toBe(all.length);
});

test('checks are asked of elections nobody touched; manipulated ones are audited whole', () => {
  const trials = trialsOf({ ...plan, checks: ['turnout'] });
  for (const { manipulation, checks } of trials) expect(checks).toEqual(manipulation ? undefined : ['turnout']);
  expect(trials.filter(({ checks }) => checks)).toHaveLength(8);
});

test('in rounds, the part that is done is at any moment about the same of every kind, size and dose', () => {
  const many: Plan = {
    ...plan,
    sizes: [
      { name: '300', stations: 300, elections: 20, perDose: 4 },
      { name: 'regions', stations: 0, elections: 10, perDose: 2 },
    ],
  };
  const rounds = inRounds(many);
  expect(new Set(rounds.map(trialKey))).toEqual(new Set(trialsOf(many).map(trialKey)));
  const half = rounds.slice(0, rounds.length / 2);
  const done = (kind: string, size: string, dose?: number) =>
    half.filter((one) => one.kind === kind && one.size === size && one.manipulation?.dose === dose).length;
  for (const kind of ['usual', 'run-off']) expect([done(kind, '300'), done(kind, 'regions')]).toEqual([10, 5]);
  for (const dose of [0.1, 0.5]) expect([done('usual', '300', dose), done('usual', 'regions', dose)]).toEqual([2, 1]);
});

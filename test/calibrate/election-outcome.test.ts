import { expect, test } from 'vitest';
import { checkOutcomes } from '../../src/calibrate/election-outcome.ts';
import { datasetOf, official } from '../support/dataset.ts';
import { passedRun, skippedRun, testRun } from './observed.ts';

const dataset = datasetOf({ sources: [official({ votes: { alpha: 50, beta: 30, gamma: 20 } })] });

test('one decision a check: the smallest p-value times the number of hypotheses', () => {
  const [one] = checkOutcomes(dataset, [testRun('integer-percentages', [0.2, 0.004, 0.9])]);
  expect(one).toMatchObject({ check: 'integer-percentages', tests: 3, first: 0.2, errors: 0, warnings: 0 });
  expect(10 ** (one.log10P as number)).toBeCloseTo(0.012, 12);
  expect(checkOutcomes(dataset, [testRun('integer-percentages', [0.6, 0.9])])[0].log10P).toBe(0);
});

test('a warning is what the audit makes of it, after correction over the question and with a material effect', () => {
  const alarm = testRun('integer-percentages', [1e-9]);
  expect(checkOutcomes(dataset, [alarm])[0].warnings).toBe(1);
  expect(checkOutcomes(dataset, [testRun('integer-percentages', [1e-9], false)])[0].warnings).toBe(0);
  // An informative check raises no more than a note.
  expect(checkOutcomes(dataset, [testRun('small-stations', [1e-9])])[0]).toMatchObject({ warnings: 0, notes: 1 });
  // 0.005 alone is below 1 %, and not beside a hundred others of the same question.
  const others = Array(100).fill(0.9);
  expect(checkOutcomes(dataset, [testRun('integer-percentages', [0.005, ...others])])[0].warnings).toBe(0);
  // Checks that only describe are a family of their own.
  expect(checkOutcomes(dataset, [testRun('integer-percentages', [0.005]), testRun('small-stations', others)])[0].warnings).toBe(1);
});

test('hypotheses that were asked, and those that were flagged', () => {
  const [one] = checkOutcomes(dataset, [testRun('integer-percentages', [1e-9, 0.5])]);
  expect(one).toMatchObject({ asked: [': hypothesis 0', ': hypothesis 1'], flagged: [': hypothesis 0'] });
  // A note of a check that can warn is no flag, one of an informative check is.
  expect(checkOutcomes(dataset, [testRun('integer-percentages', [1e-9], false)])[0].flagged).toEqual([]);
  expect(checkOutcomes(dataset, [testRun('small-stations', [1e-9])])[0].flagged).toEqual([': hypothesis 0']);
});

test('a check that was skipped is none; one without p-values has no decision', () => {
  expect(checkOutcomes(dataset, [skippedRun('ballot-chain'), passedRun('duplicate-rows')])).toEqual([
    { check: 'duplicate-rows', tests: 0, errors: 0, warnings: 0, notes: 0, asked: [], flagged: [] },
  ]);
});

test('a check that failed is no outcome', () => {
  expect(() => checkOutcomes(dataset, [{ check: 'ballot-chain', options: {}, observations: [], error: 'broke' }])).toThrow(
    'the check ballot-chain failed: broke',
  );
});

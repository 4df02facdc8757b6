import type { CheckRun } from '../../src/audit/audit.ts';
import { passed } from '../../src/findings/check.ts';
import { measured, skipped } from '../support/observed.ts';

/** What a check observes with these p-values, all material; equal to what `runCheck` gives. */
export function testRun(check: string, pValues: readonly number[], material = true): CheckRun {
  const observations = pValues.map((p, index) =>
    measured({
      about: 'result',
      scope: { quantity: `hypothesis ${index}` },
      message: 'Seen.',
      expected: 'nothing',
      seen: 'something',
      measures: {},
      locations: [],
      material,
      test: { name: 'toy', statistic: 1, n: 10, p, log10P: Math.log10(p), effect: { name: 'effect', value: 1, interval: [0.5, 1.5] } },
    }),
  );
  return { check, options: {}, observations: observations };
}

export const passedRun = (check: string): CheckRun => ({ check, options: {}, observations: [passed(3)] });
export const skippedRun = (check: string): CheckRun => ({
  check,
  options: {},
  observations: [skipped('All', 'no data', 'data')],
});

import { expect, test } from 'vitest';
import { observe } from '../../support/dataset.ts';
import { nordavia } from '../../support/invented.ts';

test('is announced: skipped on every dataset, with what it will need', () => {
  expect(observe(nordavia(), 'integer-percentages')).toEqual([
    {
      kind: 'skipped',
      subject: 'The whole dataset',
      reason: 'this version of Sanaq does not run the check yet',
      dataNeeded: expect.stringContaining('500 polling stations'),
    },
  ]);
});

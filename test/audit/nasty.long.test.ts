import fc from 'fast-check';
import { test } from 'vitest';
import { expectNoFailedCheck, nastyElection } from '../support/nasty-election.ts';

test('no check fails on tables that can be read, whatever is in them', () => {
  fc.assert(
    fc.property(nastyElection(1000), (election) => void expectNoFailedCheck(election)),
    { numRuns: 300, seed: 17 },
  );
});

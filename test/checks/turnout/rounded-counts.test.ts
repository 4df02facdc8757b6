import { expect, test } from 'vitest';
import { runCheck } from '../../../src/audit/audit.ts';
import { english } from '../../../src/language/text.ts';
import { simulateElection } from '../../../src/simulate/election.ts';
import { simulatedDataset } from '../../support/simulated.ts';

const [rounded, announced] = (['rounded', 'rounded-announced'] as const).map((generator) =>
  simulatedDataset(simulateElection({ seed: 5, stations: 1500, generator })),
);

test.each(['integer-percentages', 'resampled-density'])('%s is silent where the manifest says that counts are rounded', (check) => {
  expect(runCheck(rounded, check).observations.some(({ kind }) => kind === 'measured')).toBe(true);
  const { observations } = runCheck(announced, check);
  expect(observations.map((one) => (one.kind === 'skipped' ? english(one.reason) : one.kind))).toEqual([
    'the manifest says that the counts were rounded (`counts: rounded`), so some percentages are more frequent than others',
  ]);
});

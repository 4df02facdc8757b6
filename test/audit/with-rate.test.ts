import { expect, test } from 'vitest';
import type { CalibrationTable } from '../../src/audit/false-alarms.ts';
import type { Finding } from '../../src/audit/report.ts';
import { withRate } from '../../src/audit/with-rate.ts';

const table: CalibrationTable = {
  version: '1.0.0',
  simulated: [{ check: 'small-stations', stations: 3000, tested: 400, flagged: 100 }],
  hypotheses: [{ check: 'small-stations', quantity: 'turnout', level: 'station', stations: 3000, tested: 400, flagged: 2 }],
  controls: [],
  found: [],
};
const finding = (quantity: string) => ({ check: 'small-stations', scope: { quantity, level: 'station', area: 'R1' } }) as Finding;

test('a finding has the rate of its own hypothesis, or none where only that of its check is known', () => {
  expect(withRate(finding('turnout'), table, 3000).falseAlarms).toEqual({
    ofHypothesis: true,
    simulated: { stations: 3000, tested: 400, flagged: 2 },
  });
  expect(withRate(finding('share'), table, 3000)).not.toHaveProperty('falseAlarms');
  expect(withRate(finding('turnout'), table, 0)).not.toHaveProperty('falseAlarms');
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tableModule } from '../../scripts/calibrate.mjs';
import type { Calibration } from '../../src/audit/calibration.ts';
import { CALIBRATION } from '../../src/audit/calibration-table.ts';
import { calibrationTable } from '../../src/audit/false-alarms.ts';
import { CHECKS } from '../../src/index.ts';

const root = path.join(import.meta.dirname, '../..');
const measured = path.join(root, 'reports/calibration/calibration.json');
const module = (): string => readFileSync(path.join(root, 'src/audit/calibration-table.ts'), 'utf8');

test('the table is written as its script writes it', () => {
  expect(module()).toBe(tableModule(CALIBRATION));
});

test('it names checks that there are', () => {
  const ids = CHECKS.map(({ meta }) => meta.id);
  for (const { check, tested, flagged } of [...CALIBRATION.simulated, ...CALIBRATION.controls]) {
    expect(ids).toContain(check);
    expect(flagged).toBeLessThanOrEqual(tested);
  }
});

test.skipIf(!existsSync(measured))('it is what the committed calibration measured', () => {
  expect(CALIBRATION).toEqual(calibrationTable(JSON.parse(readFileSync(measured, 'utf8')) as Calibration));
});

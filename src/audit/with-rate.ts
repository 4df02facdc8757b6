import { type CalibrationTable, falseAlarms } from './false-alarms.ts';
import type { Finding } from './report.ts';

/**
 * A finding with the rate of its own hypothesis, where that was measured.
 *
 * @param rows of the finest official table
 */
export function withRate(finding: Finding, table: CalibrationTable, rows: number): Finding {
  const { check, scope } = finding;
  const alarms = rows > 0 ? falseAlarms(table, check, rows, scope) : undefined;
  return alarms?.ofHypothesis ? { ...finding, falseAlarms: alarms } : finding;
}

import type { CalibrationTable } from '../src/audit/false-alarms.ts';

export function tableModule(table: CalibrationTable): string;

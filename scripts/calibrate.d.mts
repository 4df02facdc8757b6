import type { CalibrationTable } from '../src/model/false-alarms.ts';

export function tableModule(table: CalibrationTable): string;

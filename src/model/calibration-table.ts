// Written by scripts/calibrate.mjs from reports/calibration/calibration.json: run `npm run calibrate`.
import type { CalibrationTable } from './false-alarms.ts';

/** How often each check speaks up on elections without manipulation, as the calibration of the release measured it. */
export const CALIBRATION: CalibrationTable = {
  version: '',
  simulated: [],
  controls: [],
  found: [],
};

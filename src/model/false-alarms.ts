import type { Calibration } from './calibration.ts';
import { count } from './format.ts';

/** How often one check speaks up at one size, simulated; what the calibration of the release measured. */
export interface MeasuredRate {
  readonly check: string;
  /** Stations, 0 for results by region only. */
  readonly stations: number;
  /** Elections nobody touched whose data it could ask, and those of them it flagged: a warning, an error or, of an informative check, a note. */
  readonly tested: number;
  readonly flagged: number;
}

/** The same on real elections regarded as clean. */
export interface ControlRate {
  readonly check: string;
  readonly tested: number;
  readonly flagged: number;
}

/** What a report prints of a calibration. */
export interface CalibrationTable {
  readonly version: string;
  readonly simulated: readonly MeasuredRate[];
  readonly controls: readonly ControlRate[];
}

/** The small table a report needs, from everything a calibration measured. */
export function calibrationTable({ tool, sizes, falseAlarms, controls }: Calibration): CalibrationTable {
  const stations = new Map(sizes.map((size) => [size.name, size.stations]));
  const informative = new Set(falseAlarms.filter(({ kind }) => kind === 'informative').map(({ check }) => check));
  const clean = controls.filter(({ disputed }) => !disputed);
  const checks = [...new Set(falseAlarms.map(({ check }) => check))];
  return {
    version: tool.version,
    simulated: falseAlarms
      .filter(({ tested }) => tested > 0)
      .map(({ check, size, tested, flagged }) => ({ check, stations: stations.get(size) ?? 0, tested, flagged: flagged.count })),
    controls: checks.flatMap((check) => {
      const asked = clean.flatMap(({ checks: said }) => (said[check] ? [said[check]] : []));
      const flags = asked.filter(([errors, warnings, notes]) => errors + warnings + (informative.has(check) ? notes : 0) > 0);
      return asked.length === 0 ? [] : [{ check, tested: asked.length, flagged: flags.length }];
    }),
  };
}

/**
 * How often a check flags elections without manipulation, as parts of a sentence: those simulated at the size nearest to the
 * dataset's, and the real ones regarded as clean. Empty where it was not measured; a size is nearest on the scale of logarithms.
 *
 * @param rows of the finest official table; fewer than 100 are taken for results by region
 * @example falseAlarms(table, 'integer-percentages', 2500); // ['1 of 400 elections of about 3,000 stations simulated without manipulation', …]
 */
export function falseAlarms({ simulated, controls }: CalibrationTable, check: string, rows: number): string[] {
  const own = simulated.filter((one) => one.check === check && (one.stations === 0) === rows < FEWEST_STATIONS);
  const apart = ({ stations }: MeasuredRate): number => (stations === 0 ? 0 : Math.abs(Math.log(stations / rows)));
  const nearest = own.reduce<MeasuredRate | undefined>((best, one) => (best && apart(best) <= apart(one) ? best : one), undefined);
  const real = controls.find((one) => one.check === check);
  const size = nearest?.stations === 0 ? 'with results by region' : `of about ${count(nearest?.stations ?? 0)} stations`;
  return [
    ...(nearest ? [`${count(nearest.flagged)} of ${count(nearest.tested)} elections ${size} simulated without manipulation`] : []),
    ...(real ? [`${count(real.flagged)} of ${count(real.tested)} real elections regarded as clean`] : []),
  ];
}

/** Below so many rows a dataset is one of regions. */
const FEWEST_STATIONS = 100;

import type { ReportTable } from '../findings/check.ts';
import { percent } from '../language/format.ts';
import { word } from '../language/words.ts';
import { isOf } from '../queries/panel/compare.ts';
import { PANEL } from '../queries/panel/elections.ts';
import type { Calibration, ControlRow, FalseAlarmRow } from './calibration.ts';
import { T as TEXTS } from './false-alarms.texts.ts';
import type { Hypothesis } from './hypothesis.ts';

/** How often one check speaks up at one size, simulated; what the calibration of the release measured. */
interface MeasuredRate {
  readonly check: string;
  /** Stations, 0 for results by region only. */
  readonly stations: number;
  /** Elections nobody touched whose data it could ask, and those of them it flagged: a warning, an error or, of an informative check, a note. */
  readonly tested: number;
  readonly flagged: number;
}

/** The same of one hypothesis of a check: a quantity at a level. */
export interface HypothesisRate extends MeasuredRate {
  readonly quantity: string;
  readonly level: string;
}

/** The same on real elections regarded as clean. */
interface ControlRate {
  readonly check: string;
  readonly tested: number;
  readonly flagged: number;
  /** Those of each country of the panel, by its code of two letters. */
  readonly countries?: Readonly<Record<string, readonly [tested: number, flagged: number]>>;
}

/** The smallest dose of a manipulation that the checks find in 80 % of elections of one size; absent where none up to `largest` is. */
export interface FoundDose {
  readonly title: string;
  readonly unit: string;
  /** Stations, 0 for results by region only. */
  readonly stations: number;
  /** By the checks of the official result alone, and with a survey and copies of protocols beside it. */
  readonly alone?: number;
  readonly withSources?: number;
  readonly least: number;
  readonly largest: number;
}

/** What a report prints of a calibration. */
export interface CalibrationTable {
  readonly version: string;
  /** Of elections of every kind that is held to the limits, together. */
  readonly simulated: readonly MeasuredRate[];
  /** Only where it says more than the rate of the check. */
  readonly hypotheses: readonly HypothesisRate[];
  readonly controls: readonly ControlRate[];
  readonly found: readonly FoundDose[];
}

/** The small table a report needs, from everything a calibration measured. */
export function calibrationTable(calibration: Calibration): CalibrationTable {
  const { tool, sizes, falseAlarms, controls, power } = calibration;
  const stations = new Map(sizes.map((size) => [size.name, size.stations]));
  const informative = new Set(falseAlarms.filter(({ kind }) => kind === 'informative').map(({ check }) => check));
  const clean = controls.filter(({ disputed }) => !disputed);
  const checks = [...new Set(falseAlarms.map(({ check }) => check))];
  return {
    version: tool.version,
    simulated: together(calibration).map(({ check, size, tested, flagged }) => ({
      check,
      stations: stations.get(size) ?? 0,
      tested,
      flagged,
    })),
    hypotheses: hypothesisRates(calibration, stations),
    controls: checks.flatMap((check) => controlRate(clean, check, informative.has(check))),
    found: power.map(({ title, unit, size, doses, smallest }) => {
      const doseOf = (by: string) => rounded(smallest.find((one) => one.by === by)?.dose);
      const [alone, withSources] = [doseOf('audit'), doseOf('audit-with-sources')];
      return {
        title,
        unit,
        stations: stations.get(size) ?? 0,
        ...(alone !== undefined && { alone }),
        ...(withSources !== undefined && { withSources }),
        least: doses[0].dose,
        largest: doses[doses.length - 1].dose,
      };
    }),
  };
}

/** How many of the real elections that a check could ask it flags, in all and by country. */
function controlRate(clean: readonly ControlRow[], check: string, informative: boolean): ControlRate[] {
  const asked = clean.flatMap(({ id, checks }) => {
    if (!checks[check]) return [];
    const [errors, warnings, notes] = checks[check];
    return [{ code: PANEL.find(({ name }) => name === id)?.country[0], flagged: errors + warnings + (informative ? notes : 0) > 0 }];
  });
  if (asked.length === 0) return [];
  const counts = (of: typeof asked) => [of.length, of.filter(({ flagged }) => flagged).length] as const;
  const codes = [...new Set(asked.flatMap(({ code }) => code ?? []))].sort();
  const countries = Object.fromEntries(codes.map((code) => [code, counts(asked.filter((one) => one.code === code))]));
  const [tested, flagged] = counts(asked);
  return [{ check, tested, flagged, ...(codes.length > 0 && { countries }) }];
}

/**
 * The table without the real elections of a country: the rate that an audit prints is that of other countries.
 *
 * @param country code of ISO 3166-1, of two letters or of three; undefined leaves none out
 * @example withoutCountry(table, 'ESP').controls[0].tested; // 18 of 23: five are Spanish
 */
export function withoutCountry(table: CalibrationTable, country: string | undefined): CalibrationTable {
  const code = PANEL.find((one) => isOf(one, country))?.country[0];
  if (code === undefined) return table;
  const controls = table.controls.flatMap(({ countries, ...one }) => {
    const [tested, flagged] = countries?.[code] ?? [0, 0];
    return one.tested > tested ? [{ ...one, tested: one.tested - tested, flagged: one.flagged - flagged }] : [];
  });
  return { ...table, controls };
}

/** Elections that were asked and flagged, of all kinds that are held to the limits. */
interface Counted {
  readonly check: string;
  readonly size: string;
  readonly tested: number;
  readonly flagged: number;
}

function added<T extends Counted>(rows: readonly T[], keyOf: (one: T) => string): T[] {
  const sums = new Map<string, T>();
  for (const one of rows) {
    const before = sums.get(keyOf(one));
    sums.set(keyOf(one), before ? { ...before, tested: before.tested + one.tested, flagged: before.flagged + one.flagged } : one);
  }
  return [...sums.values()].filter(({ tested }) => tested > 0);
}

/** The rates of the checks over all kinds; of a calibration of the usual kind alone, that one's. */
function together({ falseAlarms, kinds = [] }: Calibration): Counted[] {
  const counted = (rows: readonly FalseAlarmRow[]): Counted[] =>
    rows.map(({ check, size, tested, flagged }) => ({ check, size, tested, flagged: flagged.count }));
  const held = kinds.filter(({ unsaid }) => unsaid === undefined).flatMap(({ falseAlarms: rows }) => counted(rows));
  return added(held.length > 0 ? held : counted(falseAlarms), ({ check, size }) => `${size} ${check}`);
}

/** A rate that comes from fewer elections is not printed. */
const FEWEST_TESTED = 100;

/** The rates of single hypotheses, where their check was flagged at all and has others. */
function hypothesisRates(calibration: Calibration, stations: ReadonlyMap<string, number>): HypothesisRate[] {
  const rows = (calibration.kinds ?? [])
    .filter(({ unsaid }) => unsaid === undefined)
    .flatMap(({ hypotheses }) => hypotheses)
    .map(({ flagged, ...one }) => ({ ...one, flagged: flagged.count }));
  const all = added(rows, ({ check, size, quantity, level }) => JSON.stringify([check, size, quantity, level]));
  return together(calibration).flatMap(({ check, size, flagged: ofCheck }): HypothesisRate[] => {
    const own = all.filter((one) => one.check === check && one.size === size);
    if (ofCheck === 0 || own.length < 2) return [];
    return own
      .filter(({ tested }) => tested >= FEWEST_TESTED)
      .map(({ quantity, level, tested, flagged }) => ({ check, quantity, level, stations: stations.get(size) ?? 0, tested, flagged }));
  });
}

/** More digits than two are more than so many elections can give. */
const rounded = (dose: number | undefined): number | undefined => (dose === undefined ? undefined : Number(dose.toPrecision(2)));

/** How often a check flags elections without manipulation: of those simulated at one size, and of real ones. */
export interface FalseAlarms {
  /** Whether the simulated rate is that of one hypothesis of the check. */
  readonly ofHypothesis?: true;
  readonly simulated?: { readonly stations: number; readonly tested: number; readonly flagged: number };
  readonly real?: { readonly tested: number; readonly flagged: number };
}

/**
 * How often a check flags elections without manipulation: those simulated at the size nearest to the dataset's on the scale of
 * logarithms, and the real ones regarded as clean. Undefined where it was not measured.
 *
 * @param rows of the finest official table; fewer than 100 are taken for results by region
 * @param hypothesis whose own rate is given, where it was measured at that size
 * @example falseAlarms(table, 'integer-percentages', 2500); // { simulated: { stations: 3000, tested: 400, flagged: 1 }, … }
 */
export function falseAlarms(
  { simulated, hypotheses, controls }: CalibrationTable,
  check: string,
  rows: number,
  { quantity = '', level = '' }: Hypothesis = {},
): FalseAlarms | undefined {
  const [nearest] = atNearestSize(
    simulated.filter((one) => one.check === check),
    rows,
  );
  const real = controls.find((one) => one.check === check);
  if (!nearest && !real) return undefined;
  const own = hypotheses.find(
    (one) => one.check === check && one.stations === nearest?.stations && one.quantity === quantity && one.level === level,
  );
  const rate = own ?? nearest;
  return {
    ...(own && { ofHypothesis: true }),
    ...(rate && { simulated: { stations: rate.stations, tested: rate.tested, flagged: rate.flagged } }),
    ...(real && { real: { tested: real.tested, flagged: real.flagged } }),
  };
}

/**
 * What could have been seen in a dataset of so many rows: by manipulation, the smallest dose that the checks find in 80 % of
 * elections of the nearest size, so that silence is not read as more than it is.
 *
 * @param rows of the finest official table; fewer than 100 are taken for results by region
 */
export function couldHaveSeen({ found }: CalibrationTable, rows: number): FoundDose[] {
  return atNearestSize(found, rows);
}

/**
 * The same as a table of a report; undefined where nothing was measured.
 *
 * @param rows of the finest official table
 */
export function couldHaveSeenTable(table: CalibrationTable, rows: number): ReportTable | undefined {
  const found = couldHaveSeen(table, rows);
  if (found.length === 0) return undefined;
  const dose = (value: number | undefined, largest: number) => (value === undefined ? TEXTS.notEven({ largest }) : percent(value, 1));
  return {
    id: 'could-have-seen',
    title: TEXTS.whatCouldBeenSeen(),
    note: found[0].stations === 0 ? TEXTS.smallestDoseChecksFind() : TEXTS.smallestDoseChecksFind2(),
    columns: [
      { title: TEXTS.whatDoneCount() },
      { title: TEXTS.dose() },
      { title: TEXTS.foundOfficialResultAlone() },
      { title: TEXTS.surveyCopiesProtocols() },
    ],
    rows: found.map(({ title, unit, alone, withSources, largest }) => [
      word(title),
      word(unit),
      dose(alone, largest),
      dose(withSources, largest),
    ]),
  };
}

/** Below so many rows a dataset is one of regions. */
const FEWEST_STATIONS = 100;

/** Those of the size nearest to so many rows, on the scale of logarithms; results by region are near to nothing else. */
function atNearestSize<T extends { readonly stations: number }>(all: readonly T[], rows: number): T[] {
  const alike = all.filter(({ stations }) => (stations === 0) === rows < FEWEST_STATIONS);
  const apart = (stations: number): number => (stations === 0 ? 0 : Math.abs(Math.log(stations / rows)));
  const least = Math.min(...alike.map(({ stations }) => apart(stations)));
  const nearest = alike.find(({ stations }) => apart(stations) === least)?.stations;
  return alike.filter(({ stations }) => stations === nearest);
}

import type { ContestantColumns } from '../../../queries/contestant-columns.ts';
import type { Strata } from '../../../queries/strata.ts';
import { addedCurves, lowestPeakOf, type PercentageCurve, peakOf, percentageCurves } from '../../../stats/percentage-curves.ts';
import { type ScaledExcess, scaledExcess, type Window } from '../../../stats/scaled-excess.ts';

/** Where the factor is read: the first gives the estimate, all of them its band. */
export const WINDOWS: readonly Window[] = [
  [-10, 0],
  [-15, 0],
  [-10, -2],
  [-5, 0],
  [-3, 2],
  [-10, 3],
];

/** So many areas have curves of their own; of more, only those with an estimate, and the others together. */
const MANY_AREAS = 5000;

/** Fewer areas say too little of how areas differ. */
export const FEWEST_GROUPS = 8;

/** The votes of one contestant and of all others by turnout, in the whole and in the areas of each level. */
export interface TurnoutCurves {
  readonly all: PercentageCurve;
  readonly levels: readonly { readonly strata: Strata; readonly groups: readonly PercentageCurve[]; readonly rest: PercentageCurve }[];
}

/** Curves of the whole and of areas; among very many areas those with fewer stations than `least` are put together. */
export function turnoutCurves(
  { registered, ballots, valid, votes }: ContestantColumns,
  levels: readonly Strata[],
  least: number,
): TurnoutCurves {
  const others = valid.map((all, at) => Math.max(0, all - votes[at]));
  const curves = levels.map((level) => {
    const strata = withoutTheSmallest(level, least);
    return { strata, ...percentageCurves(ballots, registered, votes, others, strata.code, strata.areas.length) };
  });
  return { all: curves[0]?.all ?? percentageCurves(ballots, registered, votes, others).all, levels: curves };
}

function withoutTheSmallest(strata: Strata, least: number): Strata {
  if (strata.areas.length <= MANY_AREAS) return strata;
  const kept = Array.from(strata.sizes.keys()).filter((s) => strata.sizes[s] >= least);
  const number = new Int32Array(strata.areas.length).fill(-1);
  for (const [at, s] of kept.entries()) number[s] = at;
  return {
    level: strata.level,
    areas: kept.map((s) => strata.areas[s]),
    code: strata.code.map((s) => (s < 0 ? -1 : number[s])),
    sizes: Int32Array.from(kept, (s) => strata.sizes[s]),
  };
}

/** The votes of a contestant above the peak of the others, beyond theirs scaled, at some stations. */
export interface VotesAbovePeak {
  readonly curve: PercentageCurve;
  readonly stations: number;
  readonly leader: number;
  readonly turnout: number;
  readonly peak: number;
  /** By window; undefined where the others have no votes there. */
  readonly windows: readonly (ScaledExcess | undefined)[];
  /** Least and most over the windows. */
  readonly band: readonly [low: number, high: number];
  /** The highest peak of the others, where it lies above the turnout and a lower one was taken. */
  readonly highest?: number;
  /** True where no peak lies at or below the turnout. */
  readonly refused: boolean;
}

/** How the peak is chosen, and the areas that the standard error is over. */
interface Choice {
  readonly peak?: number | undefined;
  /** Whether the lowest peak is taken where the highest lies above the turnout. */
  readonly lowest?: boolean;
  readonly groups?: readonly PercentageCurve[];
}

function votesAbovePeak(
  curve: PercentageCurve,
  turnout: number,
  { peak: asked, lowest = false, groups = [] }: Choice = {},
): VotesAbovePeak {
  const highest = peakOf(curve.second);
  // Stations filled up make the highest peak of the others, far above the turnout of all; the ordinary ones lie below it.
  const lower = lowest && highest > 100 * turnout ? lowestPeakOf(curve.second, 100 * turnout) : undefined;
  const peak = asked ?? lower ?? highest;
  const windows = WINDOWS.map((window) => scaledExcess(curve, peak, window, groups));
  const excesses = windows.flatMap((window) => (window ? [window.excess] : []));
  return {
    curve,
    stations: total(curve.units),
    leader: total(curve.first),
    turnout,
    peak,
    windows,
    band: [Math.min(...excesses), Math.max(...excesses)],
    ...(asked === undefined && lower !== undefined && { highest }),
    refused: asked === undefined && peak > 100 * turnout,
  };
}

/** The estimate of all stations; its standard error is over the areas of the first level where they are enough, else over stations. */
export function wholeEstimate({ ballots, registered }: ContestantColumns, { all, levels }: TurnoutCurves, peak?: number): VotesAbovePeak {
  const turnout = total(ballots.map((given, at) => (registered[at] > 0 ? given : 0))) / total(registered);
  const groups = levels.length > 0 && levels[0].groups.length >= FEWEST_GROUPS ? [...levels[0].groups, levels[0].rest] : [];
  // In an area of a few hundred stations the curve has low peaks by chance.
  return votesAbovePeak(all, turnout, { peak, lowest: true, groups });
}

/** Estimates of the areas of one level. */
export interface LevelEstimates {
  readonly strata: Strata;
  /** Those large enough, by their index among the areas. */
  readonly areas: readonly { readonly index: number; readonly estimate: VotesAbovePeak }[];
  readonly small: number;
  /** Estimates of all areas added up, the small ones as one; undefined where fewer than two are large enough. */
  readonly sum?: number;
  readonly refused: number;
}

/** Every area by its own peak and factor. The sum takes all, whatever their peaks: those left out would all be low ones. */
export function areaEstimates(
  columns: ContestantColumns,
  { strata, groups, rest: outside }: TurnoutCurves['levels'][number],
  least: number,
): LevelEstimates {
  const turnout = turnoutByArea(columns, strata);
  const isLarge = (curve: PercentageCurve): boolean => total(curve.units) >= least && total(curve.second) > 0;
  const areas = groups.flatMap((curve, index) => (isLarge(curve) ? [{ index, estimate: votesAbovePeak(curve, turnout[index]) }] : []));
  const small = groups.filter((curve) => !isLarge(curve));
  const rest = addedCurves([...small, outside]);
  const remainder = total(rest.second) > 0 ? (scaledExcess(rest, peakOf(rest.second), WINDOWS[0])?.excess ?? 0) : 0;
  const sum = areas.reduce((added, { estimate }) => added + (estimate.windows[0]?.excess ?? 0), remainder);
  return {
    strata,
    areas,
    small: small.filter((curve) => total(curve.units) > 0).length,
    ...(areas.length > 1 && { sum }),
    refused: areas.filter(({ estimate }) => estimate.refused).length,
  };
}

function turnoutByArea({ ballots, registered }: ContestantColumns, strata: Strata): Float64Array {
  const given = new Float64Array(strata.areas.length);
  const roll = new Float64Array(strata.areas.length);
  for (let at = 0; at < registered.length; at++) {
    const area = strata.code[at];
    if (area < 0 || !(registered[at] > 0)) continue;
    given[area] += ballots[at];
    roll[area] += registered[at];
  }
  return given.map((ballots, area) => ballots / roll[area]);
}

/** The plain sum: in whole votes, so that nothing is lost. */
export function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  return sum;
}

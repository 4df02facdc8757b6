import type { Dataset } from '../../data/dataset.ts';
import type { Panel, PanelElection, Reputation } from '../../data/panel.ts';
import { PANEL } from './elections.ts';
import type { StatisticName } from './statistics.ts';

/** An election among others: a dot of a strip. */
export interface PanelDot {
  readonly election: PanelElection;
  readonly value: number;
}

/** What elections of other countries give for one statistic. */
export interface Yardstick {
  readonly statistic: StatisticName;
  /** Elections regarded as clean that have the statistic, and their countries. */
  readonly elections: number;
  readonly countries: number;
  /** Their values, in ascending order; those of several columns one by one. */
  readonly values: readonly number[];
  /** The least and the most of them, and the 5th and the 95th percentile. Not numbers where there are none. */
  readonly low: number;
  readonly high: number;
  readonly percentile5: number;
  readonly percentile95: number;
  /** Whether they are those of a panel that the reader gave. */
  readonly own: boolean;
  /** Every election of other countries that has the statistic, whatever its reputation, in the order of the panel. */
  readonly dots: readonly PanelDot[];
}

/** A value beside a yardstick. */
export interface Compared extends Yardstick {
  readonly value: number;
  /** Clean elections with as high a value or a higher one, and with as low a value or a lower one. */
  readonly asHigh: number;
  readonly asLow: number;
  /** Whether it is above the middle of the clean ones: which of the two counts is worth telling. */
  readonly side: 'high' | 'low';
  /** Disputed elections, and those of them within the range of the clean ones: where most are, the statistic separates nothing. */
  readonly disputed: number;
  readonly disputedWithin: number;
}

/** Whether an election is of the country with that code, of two letters or of three. */
export const isOf = ({ country }: PanelElection, code: string | undefined): boolean => code !== undefined && country.includes(code);

/**
 * What elections regarded as clean give for a statistic, those of the audited country left out (`contest.country` of the manifest;
 * where it gives none, none is left out). The panel of a reader takes the place of the program's, statistic by statistic: one that
 * none of its clean elections has is compared with the program's.
 *
 * @param dataset its country and, where it has one, its panel
 * @param reputations which elections are the yardstick: clean ones, unless others are asked for
 * @example
 * const { elections, countries, percentile5, percentile95 } = yardstick(dataset, 'turnoutShareR');
 */
export function yardstick(
  dataset: Pick<Dataset, 'panel' | 'contest'>,
  statistic: StatisticName,
  reputations: readonly Reputation[] = ['clean'],
): Yardstick {
  const counts = ({ election }: PanelDot): boolean => reputations.includes(election.reputation);
  const given = dotsOf(dataset.panel ?? [], dataset.contest.country, statistic);
  const own = given.some(counts);
  const dots = own ? given : dotsOf(PANEL, dataset.contest.country, statistic);
  const clean = dots.filter(counts);
  const values = clean.map(({ value }) => value).sort((a, b) => a - b);
  return {
    statistic,
    elections: new Set(clean.map(({ election }) => election)).size,
    countries: new Set(clean.map(({ election }) => election.country[0])).size,
    values,
    low: quantileOf(values, 0),
    high: quantileOf(values, 1),
    percentile5: quantileOf(values, 0.05),
    percentile95: quantileOf(values, 0.95),
    own,
    dots,
  };
}

/** The elections of other countries that have a statistic; one of several columns has several dots. */
const dotsOf = (panel: Panel, country: string | undefined, statistic: StatisticName): PanelDot[] =>
  panel
    .filter((one) => !isOf(one, country))
    .flatMap((election) => valuesOf(election, statistic).map((value): PanelDot => ({ election, value })));

/**
 * A value of the audited election beside those of elections of other countries.
 *
 * @param value as the panel has it: of `PANEL_STATISTICS`, in its unit
 * @example
 * const { asHigh, elections, countries } = compareWithPanel(dataset, 'atHundred', 0.01); // asHigh of elections show as much
 */
export function compareWithPanel(
  dataset: Pick<Dataset, 'panel' | 'contest'>,
  statistic: StatisticName,
  value: number,
  reputations: readonly Reputation[] = ['clean'],
): Compared {
  const found = yardstick(dataset, statistic, reputations);
  const { values, low, high, dots } = found;
  // The panel keeps four digits: a value that is one of its own, computed anew, is as high.
  const tolerance = 1e-3 * Math.abs(value);
  const disputed = dots.filter(({ election }) => election.reputation === 'disputed');
  return {
    ...found,
    value,
    asHigh: values.filter((one) => one >= value - tolerance).length,
    asLow: values.filter((one) => one <= value + tolerance).length,
    side: values.length > 0 && value < quantileOf(values, 0.5) ? 'low' : 'high',
    disputed: disputed.length,
    disputedWithin: disputed.filter((one) => one.value >= low && one.value <= high).length,
  };
}

function valuesOf({ statistics }: PanelElection, statistic: StatisticName): readonly number[] {
  const value = statistics[statistic];
  if (value === undefined) return [];
  return typeof value === 'number' ? [value] : value;
}

/**
 * A quantile of ascending values, linear between neighbours; not a number where there are none.
 *
 * @see Hyndman & Fan (1996) doi:10.1080/00031305.1996.10473566, definition 7
 */
function quantileOf(sorted: readonly number[], part: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = part * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}

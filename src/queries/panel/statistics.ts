import type { NumberFormat } from '../../language/number.ts';
import type { Phrase } from '../../language/sentence.ts';
import { T } from './statistics.texts.ts';

/** A statistic that real elections are compared by. */
export interface PanelStatistic {
  /** The check that computes it. */
  readonly check: string;
  readonly title: Phrase;
  /** How its values are printed. */
  readonly as: NumberFormat;
  /** Unit of its axis. */
  readonly unit: 'number' | 'percent';
  /**
   * Whether it separates clean elections from disputed ones, upwards: it may then make a question unusual. False where it is known
   * that it does not, which is said beside it; absent where neither is claimed.
   */
  readonly separates?: boolean;
}

const statistic = (check: string, title: Phrase, as: NumberFormat, separates?: boolean): PanelStatistic => ({
  check,
  title,
  as,
  unit: /^(%|pp)/.test(as) ? 'percent' : 'number',
  ...(separates !== undefined && { separates }),
});

/**
 * Every statistic of the panel by its name. Adding one is a line here, its title in the texts, and a line in scripts/panel.mjs that
 * says where the check has it.
 */
export const PANEL_STATISTICS = {
  turnoutShareR: statistic('turnout-share-dependence', T.turnoutShareR, '.2', false),
  regionShareRLowest: statistic('turnout-share-dependence', T.regionShareRLowest, '.2', false),
  regionShareRHighest: statistic('turnout-share-dependence', T.regionShareRHighest, '.2', false),
  slopeLessShare: statistic('turnout-slope', T.slopeLessShare, '.2', false),
  turnoutSkewness: statistic('turnout-distribution', T.turnoutSkewness, '.2', false),
  turnoutKurtosis: statistic('turnout-distribution', T.turnoutKurtosis, '.1', false),
  logitSkewness: statistic('turnout-distribution', T.logitSkewness, '.2', false),
  logitKurtosis: statistic('turnout-distribution', T.logitKurtosis, '.1', false),
  rateSkewness: statistic('turnout-distribution', T.rateSkewness, '.2', false),
  rateKurtosis: statistic('turnout-distribution', T.rateKurtosis, '.1', false),
  turnoutDip: statistic('turnout-distribution', T.turnoutDip, '.1'),
  turnoutDipOfAreas: statistic('turnout-distribution', T.turnoutDipOfAreas, '.1'),
  shareDip: statistic('turnout-distribution', T.shareDip, '.1'),
  wholePercentages: statistic('integer-percentages', T.wholePercentages, '.1', true),
  wholePercentagesTurnout: statistic('integer-percentages', T.wholePercentagesTurnout, '.1', true),
  wholePercentagesLeader: statistic('integer-percentages', T.wholePercentagesLeader, '.1', true),
  wholePercentagesOfAreas: statistic('integer-percentages', T.wholePercentagesOfAreas, '.1'),
  atHundred: statistic('stations-at-hundred', T.atHundred, '%2', true),
  unanimous: statistic('stations-at-hundred', T.unanimous, '%2'),
  anomalousVotes: statistic('anomalous-votes', T.anomalousVotes, '%0', true),
  anomalousVotesOfAreasLowest: statistic('anomalous-votes', T.anomalousVotesOfAreasLowest, '%0'),
  anomalousVotesOfAreasHighest: statistic('anomalous-votes', T.anomalousVotesOfAreasHighest, '%0'),
  peakAboveTurnout: statistic('anomalous-votes', T.peakAboveTurnout, 'pp1', true),
  outlyingStations: statistic('outlying-stations', T.outlyingStations, '%2'),
  densityShare: statistic('resampled-density', T.densityShare, '.2'),
  densityTurnout: statistic('resampled-density', T.densityTurnout, '.2'),
  smallTurnout: statistic('small-stations', T.smallTurnout, '.2'),
  smallShare: statistic('small-stations', T.smallShare, '.2'),
  smallBoth: statistic('small-stations', T.smallBoth, '.2'),
  inflationPartial: statistic('fingerprint', T.inflationPartial, '%0'),
  inflationExtreme: statistic('fingerprint', T.inflationExtreme, '%0'),
  lastDigits: statistic('last-digit-uniformity', T.lastDigits, '.1'),
  repeatedDigits: statistic('last-two-digits', T.repeatedDigits, '.1'),
  neighbouringDigits: statistic('last-two-digits', T.neighbouringDigits, '.1'),
  zeroFiveCounts: statistic('zero-five-counts', T.zeroFiveCounts, '.1'),
  zeroFivePercentages: statistic('zero-five-percentages', T.zeroFivePercentages, '.1'),
  firstDigit: statistic('first-digit-benford', T.firstDigit, '.1'),
  secondDigit: statistic('second-digit-benford', T.secondDigit, '.1'),
  ballotsBeyondRoll: statistic('ballot-chain', T.ballotsBeyondRoll, '%2'),
  rollOfNone: statistic('ballot-chain', T.rollOfNone, '%1'),
  equalRows: statistic('duplicate-rows', T.equalRows, '='),
  symmetricStations: statistic('symmetric-stations', T.symmetricStations, '.2'),
  twoGroupsMiddle: statistic('two-groups-of-stations', T.twoGroupsMiddle, '%0'),
} as const satisfies Readonly<Record<string, PanelStatistic>>;

export type StatisticName = keyof typeof PANEL_STATISTICS;

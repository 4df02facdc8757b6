import type { Dataset } from '../../../data/dataset.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import type { Text } from '../../../language/text.ts';
import type { StatisticName } from '../../../queries/panel/statistics.ts';
import type { Stations } from '../../../queries/stations.ts';
import { T as SHARED } from '../shared.texts.ts';
import { T } from './station-quantities.texts.ts';

/** The statistics of the panel that describe the same quantity in other elections. */
export interface ShapeStatistics {
  readonly skewness: StatisticName;
  readonly kurtosis: StatisticName;
}

/** One number a station, not a number where it means nothing there. */
export interface Quantity {
  readonly key: string;
  /** In the middle of a sentence. */
  readonly name: Text;
  readonly title: Text;
  readonly note?: Text;
  readonly values: Float64Array;
  readonly contestant?: string;
  /** Whose dips in clean elections its own is beside, where the dip is looked at. */
  readonly dip?: 'turnout' | 'share';
  readonly clean?: ShapeStatistics;
}

/** Which quantities are asked for beside turnout. */
export interface QuantityOptions {
  /** Fewest registered voters of a station in the logarithmic vote rate. */
  readonly minRegistered: number;
  /** Identifiers of contestants whose shares are quantities, too. */
  readonly contestants: readonly string[];
}

/** Turnout, its logit, the logarithmic vote rate of the leader, and the shares asked for. */
export function quantitiesOf(
  dataset: Dataset,
  stations: Stations,
  turnout: Float64Array,
  ballots: Float64Array,
  { minRegistered, contestants }: QuantityOptions,
): Quantity[] {
  return [
    {
      key: 'turnout',
      name: MODEL.turnout(),
      title: MODEL.turnout2(),
      values: turnout,
      dip: 'turnout',
      clean: { skewness: 'turnoutSkewness', kurtosis: 'turnoutKurtosis' },
    },
    {
      key: 'logit-turnout',
      name: T.logit.name(),
      title: T.logit.title(),
      note: T.logit.note(),
      values: logitsOf(turnout),
      clean: { skewness: 'logitSkewness', kurtosis: 'logitKurtosis' },
    },
    ...voteRate(dataset, stations, minRegistered),
    ...shares(dataset, stations, turnout, ballots, contestants),
  ];
}

function logitsOf(parts: Float64Array): Float64Array {
  const logits = new Float64Array(parts.length);
  for (let at = 0; at < parts.length; at++)
    logits[at] = parts[at] > 0 && parts[at] < 1 ? Math.log(parts[at] / (1 - parts[at])) : Number.NaN;
  return logits;
}

function voteRatesOf(won: Float64Array, registered: Float64Array, minRegistered: number): Float64Array {
  const rates = new Float64Array(won.length);
  for (let at = 0; at < won.length; at++) {
    const others = registered[at] - won[at];
    rates[at] = registered[at] >= minRegistered && won[at] > 0 && others > 0 ? Math.log(others / won[at]) : Number.NaN;
  }
  return rates;
}

/** The logarithm of those who did not vote for the leader over those who did, after Klimek et al. */
function voteRate({ contestants }: Dataset, { leader, registered, votes }: Stations, minRegistered: number): Quantity[] {
  const won = leader < 0 ? undefined : votes[leader];
  if (!won || !registered) return [];
  const { id, name } = contestants[leader];
  return [
    {
      key: 'log-vote-rate',
      name: T.voteRate.name({ name }),
      title: T.voteRate.title({ name }),
      note: T.voteRate.note({ name, minRegistered }),
      values: voteRatesOf(won, registered, minRegistered),
      contestant: id,
      clean: { skewness: 'rateSkewness', kurtosis: 'rateKurtosis' },
    },
  ];
}

/** The shares of the contestants asked for, of valid votes or else of ballots. */
function shares(
  { contestants }: Dataset,
  { valid, votes }: Stations,
  turnout: Float64Array,
  ballots: Float64Array,
  asked: readonly string[],
): Quantity[] {
  const whole = valid ?? ballots;
  return contestants.flatMap(({ id, name }, contestant) => {
    const column = votes[contestant];
    if (!asked.includes(id) || !column) return [];
    const share = (own: number, row: number): number =>
      whole[row] > 0 && Number.isFinite(turnout[row]) ? Math.min(1, own / whole[row]) : Number.NaN;
    return [
      {
        key: `share-${id}`,
        name: SHARED.share2({ contestants: name }),
        title: SHARED.share({ name }),
        note: valid ? T.ofValidVotes() : T.ofBallots(),
        values: column.map(share),
        contestant: id,
        dip: 'share',
      },
    ];
  });
}

import type { Dataset } from '../../../data/dataset.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import type { Text } from '../../../language/text.ts';
import type { Stations } from '../../../queries/stations.ts';
import { T as SHARED } from '../shared.texts.ts';
import { T } from './station-quantities.texts.ts';

export type Range = readonly [low: number, high: number];

/**
 * Skewness and kurtosis seen in eight elections regarded as clean (Poland 2019 and 2020, Spain, Canada, Israel twice,
 * Hungary, Lithuania), widened to hold −0.5 to 0.5 and 2.5 to 4: next to a normal distribution is no oddity.
 */
export const CLEAN_SHAPES: Readonly<Record<'turnout' | 'logit' | 'rate', { readonly skewness: Range; readonly kurtosis: Range }>> = {
  turnout: { skewness: [-1.5, 0.5], kurtosis: [2.5, 10.82] },
  logit: { skewness: [-0.98, 0.67], kurtosis: [2.5, 13.92] },
  rate: { skewness: [-0.5, 1.56], kurtosis: [2.5, 8.02] },
};

export type CleanShape = (typeof CLEAN_SHAPES)['turnout'];

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
  readonly clean?: CleanShape;
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
    { key: 'turnout', name: MODEL.turnout(), title: MODEL.turnout2(), values: turnout, dip: 'turnout', clean: CLEAN_SHAPES.turnout },
    {
      key: 'logit-turnout',
      name: T.logit.name(),
      title: T.logit.title(),
      note: T.logit.note(),
      values: turnout.map((value) => (value > 0 && value < 1 ? Math.log(value / (1 - value)) : Number.NaN)),
      clean: CLEAN_SHAPES.logit,
    },
    ...voteRate(dataset, stations, minRegistered),
    ...shares(dataset, stations, turnout, ballots, contestants),
  ];
}

/** The logarithm of those who did not vote for the leader over those who did, after Klimek et al. */
function voteRate({ contestants }: Dataset, { leader, registered, votes }: Stations, minRegistered: number): Quantity[] {
  const won = leader < 0 ? undefined : votes[leader];
  if (!won || !registered) return [];
  const { id, name } = contestants[leader];
  const rate = (voters: number, own: number): number =>
    voters >= minRegistered && own > 0 && voters - own > 0 ? Math.log((voters - own) / own) : Number.NaN;
  return [
    {
      key: 'log-vote-rate',
      name: T.voteRate.name({ name }),
      title: T.voteRate.title({ name }),
      note: T.voteRate.note({ name, minRegistered }),
      values: won.map((own, row) => rate(registered[row], own)),
      contestant: id,
      clean: CLEAN_SHAPES.rate,
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

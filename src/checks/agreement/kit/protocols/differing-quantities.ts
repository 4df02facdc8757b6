import type { Doubt } from '../../../../findings/weight.ts';
import { sum } from '../../../../stats/sum.ts';
import { type Comparison, type Difference, differenceAt, type Field } from './comparison.ts';

/** What a difference is about: who got votes, how many ballots there were, or how many voters were on the roll. */
export const DIFFERING = ['votes', 'ballots', 'roll'] as const;
export type Differing = (typeof DIFFERING)[number];

const differingOf = ({ contestant, key }: Field): Differing => {
  if (contestant !== undefined) return 'votes';
  return key === 'registered' ? 'roll' : 'ballots';
};

/** The differences of some stations in one quantity, with the ballots they put in doubt. */
export interface QuantityDifferences {
  readonly quantity: Differing;
  /** Stations that differ in it, in the order of the file. */
  readonly pairs: readonly number[];
  readonly differences: readonly Difference[];
  readonly doubt: Doubt;
  /** Official less copies by field, over all these stations; fields that do not differ in sum are there as well. */
  readonly net: ReadonlyMap<number, number>;
}

/**
 * The differences of some stations by quantity; a quantity in which none differs is left out.
 *
 *     votes      the fewest votes that make one row of the other: the larger of those too many and those too few
 *     ballots    the largest of the differences between counts of ballots
 *     roll       none: voters on a roll are no ballots
 *
 * @param chosen pairs; all that differ where they are left out
 */
export function quantityDifferences(comparison: Comparison, chosen: readonly number[] = comparison.differing): QuantityDifferences[] {
  const wanted = new Set(chosen);
  return DIFFERING.flatMap((quantity) => {
    const differences = comparison.differences.filter(([pair, at]) => wanted.has(pair) && differingOf(comparison.fields[at]) === quantity);
    if (differences.length === 0) return [];
    const net = new Map<number, number>();
    for (const one of differences) net.set(one[1], (net.get(one[1]) ?? 0) + differenceAt(comparison, one));
    return [
      {
        quantity,
        pairs: [...new Set(differences.map(([pair]) => pair))],
        differences,
        doubt: doubtOf(comparison, quantity, differences),
        net,
      },
    ];
  });
}

function doubtOf(comparison: Comparison, quantity: Differing, differences: readonly Difference[]): Doubt {
  const { matched, fields, sums } = comparison;
  const byPair = new Map<number, Difference[]>();
  for (const one of differences) byPair.set(one[0], [...(byPair.get(one[0]) ?? []), one]);
  const pairs = [...byPair.keys()];
  const ballots = Float64Array.from(byPair.values(), (own) =>
    ballotsOf(
      quantity,
      own.map((one) => differenceAt(comparison, one)),
    ),
  );
  const asked = Math.max(...fields.map((field, at) => (differingOf(field) === quantity ? sums[at].compared : 0)));
  const doubt = {
    areas: Int32Array.from(pairs, (pair) => matched.table.area[matched.rows[pair]]),
    fewest: ballots,
    most: ballots,
    asked,
  };
  if (quantity !== 'votes') return { ...doubt, kind: 'counted' };
  const net: (Float64Array | undefined)[] = [];
  for (const [at, { contestant }] of fields.entries()) {
    if (contestant === undefined) continue;
    net[contestant] = Float64Array.from(byPair.values(), (own) => {
      const difference = own.find(([, field]) => field === at);
      return difference ? differenceAt(comparison, difference) : 0;
    });
  }
  return { ...doubt, kind: 'moved', net: Array.from(net) };
}

function ballotsOf(quantity: Differing, differences: readonly number[]): number {
  if (quantity === 'roll') return 0;
  if (quantity === 'ballots') return Math.max(...differences.map(Math.abs));
  const [more, less] = [1, -1].map((sign) => sum(differences.map((difference) => Math.max(0, sign * difference))));
  return Math.max(more, less);
}

/** The weight of differences, where it does not follow from the ballots: a roll bears on none. */
export const weightOf = ({ quantity }: QuantityDifferences): { readonly weight?: { readonly ballots: null } } =>
  quantity === 'roll' ? { weight: { ballots: null } } : {};

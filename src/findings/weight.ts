/** What a finding concerns, in stations and ballots, and for whom. */
export interface Weight {
  readonly stations: number;
  /** Of how many the question was asked. */
  readonly ofStations: number;
  /** Fewest and most ballots in doubt if the finding is true; null where it bears on no ballots. */
  readonly ballots: readonly [fewest: number, most: number] | null;
  /** Votes a contestant may owe to it, by identifier, where a direction is known. */
  readonly net?: Readonly<Record<string, readonly [least: number, most: number]>>;
}

/** What a check says of the weight of a finding; areas that it leaves out follow from the scope. */
export type GivenWeight = Pick<Weight, 'ballots' | 'net'> & Partial<Pick<Weight, 'stations' | 'ofStations'>>;

/** Of what another source says of one official result as a whole: one area was asked, whatever it is made of. */
export const ONE_RESULT = { stations: 1, ofStations: 1 } as const;

/** The same where it says how sources compare, or what a tally can have seen, not how many votes. */
export const ONE_RESULT_NO_BALLOTS = { ...ONE_RESULT, ballots: null } as const;

/**
 * Ballots in doubt area by area, so that an audit can add findings up and count no ballot twice. Of `net`, by contestant: how many
 * votes each would have to give back if the other figure were right, with a minus sign those it would get; it is known only where
 * protocols give whole counts.
 */
export interface Doubt {
  /** Areas in any order, each with the fewest and the most of its ballots that are in doubt. */
  readonly areas: Int32Array;
  readonly fewest: Float64Array;
  readonly most: Float64Array;
  /** Of how many areas the question was asked. */
  readonly asked: number;
  /**
   * What may have happened to the ballots: `whole`, the result of the area is in doubt as it stands; `moved`, they may belong to
   * another contestant; `counted`, they were added, lost or rejected.
   */
  readonly kind: 'whole' | 'moved' | 'counted';
  /** By contestant: the official votes less the others, in the order of `areas`. */
  readonly net?: readonly (Float64Array | undefined)[];
}

/** The ballots of one area in doubt: as many as a rule is off by. */
export const doubtOf = (area: number, fewest: number, most: number, kind: Doubt['kind'] = 'counted', asked = 1): Doubt => ({
  areas: Int32Array.of(area),
  fewest: Float64Array.of(fewest),
  most: Float64Array.of(most),
  asked,
  kind,
});

/**
 * Doubts added up, area by area: of several about one area the largest counts, so that no ballot is counted twice.
 *
 * @returns fewest and most ballots, and how many distinct areas
 */
export function together(doubts: readonly Doubt[]): { readonly areas: number; readonly fewest: number; readonly most: number } {
  const largest = new Map<number, { fewest: number; most: number }>();
  for (const { areas, fewest, most } of doubts)
    for (let at = 0; at < areas.length; at++) {
      const known = largest.get(areas[at]);
      if (known) {
        known.fewest = Math.max(known.fewest, fewest[at]);
        known.most = Math.max(known.most, most[at]);
      } else largest.set(areas[at], { fewest: fewest[at], most: most[at] });
    }
  let fewest = 0;
  let most = 0;
  for (const one of largest.values()) {
    fewest += one.fewest;
    most += one.most;
  }
  return { areas: largest.size, fewest, most };
}

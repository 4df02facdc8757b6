import { sum } from '../stats/sum.ts';

/** Counts of places as plain columns: stations, or the regions they add up to. Invalid ballots and the votes add up to the ballots cast. */
export interface Counts {
  readonly size: number;
  /** Region of each place, from 0. */
  readonly region: Int32Array;
  readonly registered: Float64Array;
  readonly issued: Float64Array;
  readonly cast: Float64Array;
  readonly invalid: Float64Array;
  /** Votes by contestant. */
  readonly votes: readonly Float64Array[];
}

/** Columns of zeros for so many places and contestants. */
export function emptyCounts(size: number, contestants: number): Counts {
  const column = (): Float64Array => new Float64Array(size);
  return {
    size,
    region: new Int32Array(size),
    registered: column(),
    issued: column(),
    cast: column(),
    invalid: column(),
    votes: Array.from({ length: contestants }, column),
  };
}

/** A copy that can be changed without changing the other. */
export function copiedCounts({ size, region, registered, issued, cast, invalid, votes }: Counts): Counts {
  return {
    size,
    region: region.slice(),
    registered: registered.slice(),
    issued: issued.slice(),
    cast: cast.slice(),
    invalid: invalid.slice(),
    votes: votes.map((column) => column.slice()),
  };
}

/** The sums of each region, one row a region, in their order. */
export function regionCounts(counts: Counts, regions: number): Counts {
  const sums = emptyCounts(regions, counts.votes.length);
  for (let region = 0; region < regions; region++) sums.region[region] = region;
  const add = (into: Float64Array, from: Float64Array): void => {
    for (let at = 0; at < counts.size; at++) into[counts.region[at]] += from[at];
  };
  add(sums.registered, counts.registered);
  add(sums.issued, counts.issued);
  add(sums.cast, counts.cast);
  add(sums.invalid, counts.invalid);
  for (const [contestant, column] of counts.votes.entries()) add(sums.votes[contestant], column);
  return sums;
}

/** The figures of one place, or of all together. */
export interface PlaceCounts {
  readonly registered: number;
  readonly issued: number;
  readonly cast: number;
  readonly invalid: number;
  readonly valid: number;
  readonly votes: readonly number[];
}

/** The figures of one place. */
export function placeCounts({ registered, issued, cast, invalid, votes }: Counts, at: number): PlaceCounts {
  return {
    registered: registered[at],
    issued: issued[at],
    cast: cast[at],
    invalid: invalid[at],
    valid: cast[at] - invalid[at],
    votes: votes.map((column) => column[at]),
  };
}

/** The sums of all places. */
export function totalCounts({ registered, issued, cast, invalid, votes }: Counts): PlaceCounts {
  const ballots = sum(cast);
  const spoilt = sum(invalid);
  return {
    registered: sum(registered),
    issued: sum(issued),
    cast: ballots,
    invalid: spoilt,
    valid: ballots - spoilt,
    votes: votes.map(sum),
  };
}

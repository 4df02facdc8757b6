/** Stations and votes of which copies were seen, and all there are. */
export interface Coverage {
  readonly seenStations: number;
  readonly allStations: number;
  readonly seenVotes: number;
  readonly allVotes: number;
}

/** What is left for the stations that were not seen. */
export interface CoverageContrast {
  readonly meanSeen: number;
  /** Below 0 where more votes were seen than there are in all. */
  readonly meanUnseen: number;
  /** How many times the mean of the seen is that of the unseen; Infinity where nothing is left for them. */
  readonly ratio: number;
  readonly fractionOfStations: number;
  readonly fractionOfVotes: number;
}

/**
 * The mean that stations not seen must have, if both the seen counts and the total are true, beside the mean of those seen.
 *
 *     unseen = (V − v) / (M − m)    ratio = (v/m) / unseen
 *
 * Arithmetic alone, no probability. A large ratio says that the stations seen are unlike the others or that one of the two
 * figures is in error; v above V gives a negative mean, which no station can have: the two figures contradict each other.
 *
 * @throws RangeError when stations are not whole numbers with 1 ≤ seen < all, or votes are not finite and 0 or more
 * @see Manski (2003) doi:10.1007/b97478, for what is known of a population seen in part
 * @example unseenMean({ seenStations: 1, allStations: 3, seenVotes: 60, allVotes: 100 }).meanUnseen; // 20
 */
export function unseenMean({ seenStations, allStations, seenVotes, allVotes }: Coverage): CoverageContrast {
  if (!(Number.isSafeInteger(seenStations) && Number.isSafeInteger(allStations) && seenStations >= 1 && seenStations < allStations))
    throw new RangeError(`unseenMean: stations must be whole with 1 ≤ seen < all, found ${seenStations} of ${allStations}`);
  if (!(seenVotes >= 0 && allVotes >= 0 && Number.isFinite(seenVotes) && Number.isFinite(allVotes)))
    throw new RangeError(`unseenMean: votes must be 0 or more, found ${seenVotes} of ${allVotes}`);
  const meanSeen = seenVotes / seenStations;
  const meanUnseen = (allVotes - seenVotes) / (allStations - seenStations);
  return {
    meanSeen,
    meanUnseen,
    ratio: meanSeen / meanUnseen,
    fractionOfStations: seenStations / allStations,
    fractionOfVotes: seenVotes / allVotes,
  };
}

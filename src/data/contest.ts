type Allocation = 'largest-remainder' | 'dhondt' | 'sainte-lague' | 'plurality' | 'none';

/** The rules of one race decided by one count. What is not stated is absent, never assumed. */
export interface Contest {
  readonly date?: string;
  readonly seats?: number;
  /** Fraction of the base a contestant needs to share in the seats. */
  readonly threshold?: number;
  /** What the threshold is a share of: valid votes, or ballots cast. */
  readonly thresholdBase: 'valid' | 'cast';
  readonly allocation: Allocation;
  /** Seats the second contestant gets at least where only one passes the threshold. */
  readonly secondGets?: number;
  /** Contestants in the order that breaks a tie, earlier wins, as indices; absent where no rule is on record. */
  readonly tieBreak?: readonly number[];
  /** What a contestant needs more than to win at once; absent where no majority is needed. */
  readonly majority?: Majority;
  /** Votes that a ballot carries, at most; absent where it is one. */
  readonly votesPerBallot?: number;
  /** Fraction of the registered voters that have to take part, at least, for the contest to be valid. */
  readonly quorum?: number;
  /** ISO 3166-1 code of the country, two or three capital letters. */
  readonly country?: string;
}

/** A fraction of the valid votes or of the ballots cast that has to be exceeded. */
interface Majority {
  readonly share: number;
  readonly base: 'valid' | 'cast';
}

/** A party, list, candidate or answer on the ballot. */
export interface Contestant {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
}

/** Kinds of honest elections, the usual one first. */
export const GENERATOR_NAMES = [
  'usual',
  'heavy-tailed',
  'enclaves',
  'compulsory-220',
  'compulsory-350',
  'tiny-stations',
  'run-off',
  'dominant-party',
  'institutions',
  'postal-wards',
  'round-rolls',
  'three-votes',
  'three-votes-announced',
  'late-voters',
  'rounded',
  'rounded-announced',
  'batched',
  'batched-announced',
] as const;
export type GeneratorName = (typeof GENERATOR_NAMES)[number];

/** Sizes of stations by registered voters: log-normal about a middle, uniform between two ends, or one of some numbers. */
export type Sizes =
  | { readonly middle: number; readonly sd: number }
  | { readonly from: number; readonly to: number }
  | { readonly among: readonly number[] };

/** In what an honest election differs from the usual one; what is absent is as usual. */
export interface Traits {
  readonly contestants?: number;
  /** Logit of turnout in the middle of the country. */
  readonly turnout?: number;
  /** By how much the log-odds of all contestants but the first are lower. */
  readonly lead?: number;
  /** What turnout and the first contestant's log-odds gain with urbanity, up to their sign. */
  readonly loadings?: readonly [turnout: number, support: number];
  readonly sizes?: Sizes;
  /** Share of stations that are institutions, and the first contestant's log-odds there. */
  readonly special?: { readonly share: number; readonly lean: number };
  /** Beta-binomial stations: the precision φ is log-normal. Spreads on the logit scale are halved. */
  readonly overdispersed?: { readonly precision: number; readonly sd: number };
  /** Stations where nearly all vote for the second contestant: how many in most regions and in a part of them. */
  readonly enclaves?: {
    readonly share: number;
    readonly regions: number;
    readonly shareThere: number;
    readonly lean: number;
    readonly turnout: number;
  };
  /** Share of rows that are postal wards: no roll is published for them, and nearly all who asked for a ballot return it. */
  readonly postal?: { readonly share: number; readonly middle: number; readonly sd: number; readonly turnout: number };
  /** Voters who vote where they are not on the roll, as a share of it: log-normal by station. */
  readonly late?: { readonly share: number; readonly sd: number };
  /** Votes of a ballot, the part of them that voters leave unused, and whether the manifest says how many there are. */
  readonly votesPerBallot?: { readonly votes: number; readonly unused: number; readonly said: boolean };
  /** Counts are published as multiples of this; sums are of the published counts. */
  readonly roundedTo?: number;
  /** Rows are batches of so many valid ballots, the last of each region smaller; no roll is published for them. */
  readonly batch?: number;
  /** What the manifest says of the counts. */
  readonly counts?: 'rounded' | 'batched';
}

/** A kind of honest election. */
export interface Generator {
  readonly title: string;
  /** What is unlike the usual kind, in one sentence. */
  readonly does: string;
  readonly traits: Traits;
  /** What an honest manifest must say and this one does not: false alarms are printed and held to no limit. */
  readonly unsaid?: string;
}

/** Honest elections of many kinds, by their name. Nothing is done to the count of any. */
export const GENERATORS: Readonly<Record<GeneratorName, Generator>> = {
  usual: { title: 'Usual', does: 'Spreads of turnout and support as in Poland, Spain, Lithuania and Hungary.', traits: {} },
  'heavy-tailed': {
    title: 'Heavy tails',
    does: 'Turnout and shares of a station are beta-binomial with a precision that differs widely: log-normal, 60 in the middle, sd 1.2.',
    traits: { overdispersed: { precision: 60, sd: 1.2 } },
  },
  enclaves: {
    title: 'Enclaves',
    does: 'In a tenth of the stations, and in 60 % of those of three regions in ten, nearly all vote for the second contestant.',
    traits: { enclaves: { share: 0.1, regions: 0.3, shareThere: 0.6, lean: 4, turnout: -0.3 } },
  },
  'compulsory-220': {
    title: 'Compulsory voting, sections of 220',
    does: 'Turnout is about 95 % and stations have about 220 voters.',
    traits: { turnout: Math.log(0.95 / 0.05), sizes: { middle: 220, sd: 0.06 } },
  },
  'compulsory-350': {
    title: 'Compulsory voting, sections of 350',
    does: 'Turnout is about 95 % and stations have about 350 voters.',
    traits: { turnout: Math.log(0.95 / 0.05), sizes: { middle: 350, sd: 0.06 } },
  },
  'tiny-stations': {
    title: 'Tiny stations',
    does: 'Stations have 20 to 60 voters, each number as likely.',
    traits: { sizes: { from: 20, to: 60 } },
  },
  'run-off': {
    title: 'Run-off',
    does: 'Two contestants; turnout and the first one’s share correlate at 0.5, with either sign.',
    traits: { contestants: 2, loadings: [0.31, 0.46] },
  },
  'dominant-party': {
    title: 'A dominant party',
    does: 'One party has nine votes in ten, and turnout is about 77 %.',
    traits: { lead: 3, turnout: 1.2 },
  },
  institutions: {
    title: 'Institutions',
    does: 'Six stations in a hundred are hospitals, prisons or barracks, small and with a turnout near 100 %, half a step nearer to the first contestant.',
    traits: { special: { share: 0.06, lean: 0.5 } },
  },
  'postal-wards': {
    title: 'Postal wards',
    does: 'One row in ten is a postal ward: its ballots are counted and no roll is published for it.',
    traits: { postal: { share: 0.1, middle: 600, sd: 0.4, turnout: 3 } },
  },
  'round-rolls': {
    title: 'Round rolls',
    does: 'Every roll but those of institutions has exactly 1,000 or 1,500 voters.',
    traits: { sizes: { among: [1000, 1500] } },
  },
  'three-votes': {
    title: 'Three votes a ballot',
    does: 'Every ballot has three votes, of which 8 % are not used; the manifest does not say so.',
    traits: { votesPerBallot: { votes: 3, unused: 0.08, said: false } },
    unsaid: 'contest.votesPerBallot',
  },
  'three-votes-announced': {
    title: 'Three votes a ballot, announced',
    does: 'The same with `votesPerBallot: 3` in the manifest.',
    traits: { votesPerBallot: { votes: 3, unused: 0.08, said: true } },
  },
  'late-voters': {
    title: 'Voters added on the day',
    does: 'Voters who are not on the roll vote too, 1.5 % of it at most stations and a tenth at some; the rolls are not amended.',
    traits: { late: { share: 0.015, sd: 1 } },
  },
  rounded: {
    title: 'Counts rounded to five',
    does: 'Votes and invalid ballots of a station are published as multiples of five, and everything else as their sums; the manifest does not say so.',
    traits: { roundedTo: 5 },
    unsaid: 'counts: rounded',
  },
  'rounded-announced': {
    title: 'Counts rounded to five, announced',
    does: 'The same with `counts: rounded` in the manifest.',
    traits: { roundedTo: 5, counts: 'rounded' },
  },
  batched: {
    title: 'Batches of 2,500',
    does: 'Rows are batches of 2,500 valid ballots, the last of each region smaller, without a roll; the manifest does not say so.',
    traits: { batch: 2500 },
    unsaid: 'counts: batched',
  },
  'batched-announced': {
    title: 'Batches of 2,500, announced',
    does: 'The same with `counts: batched` in the manifest.',
    traits: { batch: 2500, counts: 'batched' },
  },
};

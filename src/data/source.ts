import type { Figures, Located, Location } from './provenance.ts';
import type { Responses } from './responses.ts';
import type { Share } from './share.ts';
import type { Table } from './table.ts';

export const SOURCE_KINDS = [
  'official',
  'poll',
  'exit-poll',
  'survey',
  'quick-count',
  'observer-tally',
  'voter-tally',
  'previous',
  'concurrent',
] as const;
type SourceKind = (typeof SOURCE_KINDS)[number];

/** How far an official count is: some stations are not in yet, all are but may be corrected, or it is final. From the earliest. */
export const STAGES = ['partial', 'preliminary', 'final'] as const;
export type Stage = (typeof STAGES)[number];

/** What is known of a sample; absent means unknown. */
export interface Sample {
  readonly size?: Located<number>;
  /** Whom the shares are of; `unknown` gives two readings. */
  readonly base: 'respondents' | 'voters' | 'unknown';
  readonly mode?: string;
  readonly fieldwork?: readonly [string, string];
  /** What the answers were weighted by, in the words of the source; `none` where it says so. */
  readonly weighting?: string;
  readonly designEffect?: number;
  /** One for all shares. */
  readonly marginOfError?: Located<Share>;
  /** Of each contestant that has its own, by its number. */
  readonly margins?: readonly (Located<Share> | undefined)[];
  /** Clusters drawn: stations of an exit poll, places of a survey. */
  readonly clusters?: number;
  /** Part of those asked who answered. */
  readonly response?: Share;
  /** Stations that a quick count was drawn from, and how many of them were drawn. */
  readonly frame?: Frame;
}

/** What a sample of stations was drawn from; of a stratified one, every stratum by its name, with its clusters where these were drawn first. */
interface Frame {
  readonly stations?: number;
  readonly strata: readonly { readonly name: string; readonly stations: number; readonly drawn?: number; readonly clusters?: number }[];
}

/** How much of the contest a tally saw, or a partial official count holds; absent means unknown. */
export interface Coverage {
  readonly stations?: number;
  /** Ballots seen, valid or not. */
  readonly ballots?: number;
  readonly validVotes?: number;
  readonly share?: Share;
}

/** What a source says has changed since another one. */
export interface Change {
  readonly against: string;
  readonly shares: readonly { readonly contestant: number; readonly change: Located<Share> }[];
  readonly seats: readonly { readonly contestant: number; readonly change: Located<number> }[];
}

/** Who says so: the official count, or an independent one, with all that is known of how it came about. */
export interface Source extends Figures {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** Area the source is about. */
  readonly area: number;
  /** Who paid for it. */
  readonly paidBy?: string;
  /** Whether whoever collected them checked each protocol: signatures, stamp, entered twice. */
  readonly verified?: boolean;
  readonly sample?: Sample;
  /** The answers themselves, where they are published. */
  readonly responses?: Responses;
  readonly coverage?: Coverage;
  /** How far the count of an official source is; absent where it is final. */
  readonly stage?: Exclude<Stage, 'final'>;
  readonly change?: Change;
  /** Its figures: the totals, if any, as a table of one row, then its tables. */
  readonly tables: readonly Table[];
  readonly location: Location;
}

/** How far the count of an official source is. */
export const stageOf = ({ stage }: Source): Stage => stage ?? 'final';

/** The margin of error a source states for the share of a contestant: its own, or the one for all. */
export const marginOf = ({ sample }: Source, contestant: number): Located<Share> | undefined =>
  sample?.margins?.[contestant] ?? sample?.marginOfError;

/** Kinds whose figures come from a probability sample of people, as far as the source says. */
export function isPeopleSample({ kind }: Source): boolean {
  return kind === 'survey' || kind === 'exit-poll' || kind === 'poll';
}

/** Kinds that collect what came in, so that no sampling error is defined. */
export function isTally({ kind }: Source): boolean {
  return kind === 'observer-tally' || kind === 'voter-tally';
}

/** Kinds whose figures were counted at polling stations beside the official count. */
export function isCounted(source: Source): boolean {
  return isTally(source) || source.kind === 'quick-count';
}

/** Kinds that tell of another contest: an earlier one, or one of the same day. */
export function isOtherContest({ kind }: Pick<Source, 'kind'>): boolean {
  return kind === 'previous' || kind === 'concurrent';
}

/** Kinds that tell of the contest itself and are not official. */
export function isIndependent(source: Source): boolean {
  return source.kind !== 'official' && !isOtherContest(source);
}

/** What a finding about a figure of this source is about: the result, or a document that reports on it. */
export function aboutOf({ kind }: Source): 'result' | 'document' {
  return kind === 'official' ? 'result' : 'document';
}

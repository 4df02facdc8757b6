import type { Contest } from '../data/contest.ts';
import type { InEnglish } from '../language/encode.ts';
import type { Text } from '../language/text.ts';
import type { Decision } from './report.ts';

/** A result and what it decides. */
export interface DecidedResult {
  readonly valid: number;
  readonly cast?: number;
  readonly registered?: number;
  /** Contestants by identifier; several where they are level and no rule parts them. */
  readonly winner?: readonly string[];
  readonly majority?: readonly string[];
  readonly passed?: readonly string[];
  readonly seats?: { readonly tied: readonly string[]; readonly unassigned: number };
  readonly quorum?: boolean;
  /** The closest first. */
  readonly decisions: readonly (Decision & {
    readonly what: Text;
    /** By which change it turns on the fewest votes. */
    readonly way?: Text;
  })[];
}

/** What a contestant has under a result; shares are of the valid votes. */
export interface ContestantResult {
  readonly votes: number;
  readonly share: number | null;
  readonly seats?: number;
}

/** A place by its identifier and by the names that lead to it. */
export interface NamedPlace {
  readonly area: string;
  readonly path: readonly string[];
}

/** What was changed in the published result. */
export interface WhatWasChanged {
  readonly annulled?: { readonly areas: readonly NamedPlace[]; readonly stations: number; readonly ballots: number };
  readonly replaced?: { readonly source: string; readonly name: string; readonly stations: number; readonly unmatched: number };
  readonly setAside?: {
    readonly findings: readonly { readonly id: string; readonly check: string; readonly message: Text }[];
    readonly stations: number;
    readonly ballots: number;
  };
}

/** The outcome as published and with something changed: everything a reporter needs. */
export interface WhatIfReport {
  readonly schemaVersion: 1;
  readonly kind: 'what-if';
  readonly tool: { readonly name: string; readonly version: string };
  readonly dataset: {
    readonly id: string;
    readonly title: string;
    readonly contest: Contest;
    readonly names?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  readonly changes: WhatWasChanged;
  /** Whether the outcome changes. */
  readonly changed: boolean;
  /** What the change does, in a sentence. */
  readonly headline: Text;
  /** What else it does, and how it was made. */
  readonly details: readonly Text[];
  readonly contestants: readonly {
    readonly id: string;
    readonly name: string;
    readonly before: ContestantResult;
    readonly after: ContestantResult;
  }[];
  readonly before: DecidedResult;
  readonly after: DecidedResult;
  /** The closest decision of the published result in words, and the places whose annulment would change it. */
  readonly least?: { readonly sentence: Text; readonly stations: readonly NamedPlace[] };
  /** The closest decision after the change in words. */
  readonly leastAfter?: Text;
}

export type EnglishWhatIf = InEnglish<WhatIfReport>;

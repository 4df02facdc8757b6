/** What is generally thought of an election: a reputation, not a finding. */
export const REPUTATIONS = ['clean', 'contested', 'disputed'] as const;
export type Reputation = (typeof REPUTATIONS)[number];

/** One real election, reduced to the statistics that others are compared with. */
export interface PanelElection {
  /** Identifier, one an election. */
  readonly name: string;
  /** What a reader calls it; the built-in ones are called by country and date. */
  readonly label?: string;
  /** Codes of ISO 3166-1, of two letters and of three. */
  readonly country: readonly [string, string];
  readonly year: number;
  /** 1 to 12, where a country has several elections in the year. */
  readonly month?: number;
  readonly reputation: Reputation;
  /** Polling stations of the table. */
  readonly stations: number;
  /** Where the table of stations was taken from. */
  readonly source: string;
  /** By the names of `PANEL_STATISTICS`; several values where there is one for each column. What cannot be computed is absent. */
  readonly statistics: Readonly<Record<string, number | readonly number[]>>;
  /** Checks of turnout that have a finding about it. */
  readonly notes: readonly string[];
}

/** Elections that others are compared with, in any order. */
export type Panel = readonly PanelElection[];

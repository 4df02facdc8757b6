import type { TableOptions } from '../index.ts';

/** The options that say which columns of a lone table hold what. */
export interface TableFlags {
  readonly area?: readonly string[];
  readonly registered?: readonly string[];
  readonly issued?: readonly string[];
  readonly ballots?: readonly string[];
  readonly invalid?: readonly string[];
  readonly valid?: readonly string[];
  readonly votes?: readonly string[];
  readonly level?: string;
  readonly title?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: string;
  readonly thousands?: string;
}

/** The columns of a lone table, or undefined where none were named. */
export function tableOptions({ votes, ...rest }: TableFlags): TableOptions | undefined {
  const { area, registered, issued, ballots, invalid, valid, level, title, encoding, delimiter, decimal, thousands } = rest;
  if (votes === undefined) return undefined;
  const tab = delimiter === '\\t' || delimiter === 'tab' ? '\t' : delimiter;
  return { votes, area, registered, issued, ballots, invalid, valid, level, title, encoding, delimiter: tab, decimal, thousands };
}

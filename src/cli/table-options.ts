import type { TableOptions } from '../core.ts';

/** The options that say which columns of a lone table hold what. */
export type TableFlags = Partial<TableOptions>;

/** The columns of a lone table, or undefined where none were named. */
export function tableOptions({ votes, ...rest }: TableFlags): TableOptions | undefined {
  const { area, registered, issued, ballots, invalid, valid, level, title, encoding, delimiter, decimal, thousands } = rest;
  if (votes === undefined) return undefined;
  const tab = delimiter === '\\t' || delimiter === 'tab' ? '\t' : delimiter;
  return { votes, area, registered, issued, ballots, invalid, valid, level, title, encoding, delimiter: tab, decimal, thousands };
}

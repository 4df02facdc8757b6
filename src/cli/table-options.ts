import type { TableOptions } from '../core.ts';

/** The options that say what a lone table holds and how it is written. */
export type TableFlags = Partial<TableOptions>;

/** What is said of a lone table where nothing is drafted: the columns of votes at least. */
export function tableOptions(flags: TableFlags): TableOptions | undefined {
  const { votes } = flags;
  return votes === undefined ? undefined : { ...tableFlags(flags), votes };
}

const KEYS = [
  'area',
  'registered',
  'received',
  'issued',
  'ballots',
  'invalid',
  'valid',
  'cancelled',
  'lost',
  'unaccounted',
  'votes',
  'shares',
  'turnout',
  'turnoutAt',
  'ballotsAt',
  'votesPerBallot',
  'stage',
  'level',
  'title',
  'tableFormat',
  'sheet',
  'contest',
  'headerRow',
  'lastRow',
  'repeat',
  'encoding',
  'delimiter',
  'decimal',
  'thousands',
  'grouping',
  'footnotes',
  'shareUnit',
  'missing',
  'suppressed',
  'fillDown',
  'where',
] as const satisfies readonly (keyof TableOptions)[];

/** Of all options those about a table, with the delimiter as the character that it is. */
export function tableFlags(flags: TableFlags): TableFlags {
  const given = Object.fromEntries(KEYS.flatMap((key) => (flags[key] === undefined ? [] : [[key, flags[key]]]))) as TableFlags;
  const { delimiter } = given;
  return delimiter === '\\t' || delimiter === 'tab' ? { ...given, delimiter: '\t' } : given;
}

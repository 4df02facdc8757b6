import { COUNTS, type CountName, LABELS, type LabelName } from '../data/table.ts';
import { contestantNames } from './contestant-names.ts';
import { columnFinder } from './find-column.ts';
import type { EachColumns } from './layouts.ts';
import type { LongColumns } from './long-columns.ts';
import type { LongNames } from './long-names.ts';
import type { LongLayout } from './long-rows.ts';
import type { TableData } from './manifest-schema.ts';
import type { TableContext } from './table-rows.ts';
import { shareHeading } from './wide-table.ts';

/** The manifest's words about a table that was made wide: what the long reader did is done. */
export function asWide(spec: TableData): TableData {
  if (!spec.each) return spec;
  const { each: _, fillDown: __, ...rest } = spec;
  return { ...rest, columns: {} };
}

/**
 * The layout of a table with a row for each place and contestant, with any headings: the contestant is named in a cell. Counts
 * that stand in each row of a place, such as registered voters, have to agree there and are read once.
 */
export function longLayout(
  spec: TableData,
  each: EachColumns,
  path: string,
  names: readonly string[],
  context: TableContext,
): LongLayout | undefined {
  let missing = 0;
  const { header, find } = columnFinder(path, names, (...complaint) => {
    missing++;
    context.complain(...complaint);
  });
  const { area = [], ...columns } = spec.columns;
  const unit = area.map((field) => find(field, ['columns', 'area']));
  const contestant = each.contestant.map((field) => find(field, ['columns', 'contestant']));
  const mode = each.mode.map((field) => find(field, ['columns', 'mode']));
  const votes = find(each.votes, ['columns', 'votes']);
  const share = each.shares === undefined ? -1 : find(each.shares, ['columns', 'shares']);
  const fillDown = (spec.fillDown ?? []).map((field) => find(field, ['fillDown']));
  const repeated = new Set<number>();
  /** The columns of the place by their headings, each noted as one that every row repeats. */
  const named = <T>(value: T, key: readonly string[]): T => {
    if (typeof value === 'string') {
      const index = find(value, ['columns', ...key]);
      if (index >= 0) repeated.add(index);
      return header[index] as T;
    }
    if (Array.isArray(value)) return value.map((one) => named(one, key)) as T;
    return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, named(one, [...key, name])])) as T;
  };
  const place = Object.fromEntries(
    [
      ...COUNTS,
      ...LABELS,
      'turnout' as const,
      'turnoutAt' as const,
      'ballotsAt' as const,
      'otherShares' as const,
      'otherVotes' as const,
    ].flatMap((key) => (columns[key] === undefined ? [] : [[key, named(columns[key], [key])]])),
  ) as TableData['columns'];
  const indicesOf = (keys: readonly (CountName | LabelName)[]): Set<number> =>
    new Set(keys.flatMap((key) => [columns[key] ?? []].flat()).map((field) => header.indexOf(field as string)));
  const fixed = indicesOf(LABELS);
  // A level is of the place as well.
  if (spec.levels) {
    const level = find(spec.levels.column, ['level', 'column']);
    repeated.add(level);
    fixed.add(level);
  }
  if (missing > 0) return undefined;
  const long: LongColumns = {
    unit,
    office: -1,
    beside: [],
    candidate: contestant,
    party: -1,
    votes,
    share,
    mode,
    parts: [],
    repeated: [...repeated].filter((index) => !unit.includes(index)),
    fixed,
    ofBallots: indicesOf(COUNTS.filter((name) => name !== 'registered')),
    copy: spec.columns.copy === undefined ? [] : [find(spec.columns.copy, ['columns', 'copy'])],
    published: false,
    oneRow: spec.groups
      ? 'one group for each contestant, or `repeated: add` under `groups` where the votes of several are to be added up'
      : 'one row for each place and contestant, or `mode` with the column that tells its rows apart',
  };
  const found = contestantNames(spec, path, header[votes], new Set(header), context);
  return {
    columns: long,
    names: found,
    fillDown,
    columnsOf: () => ({ ...place, ...ofContestants(found, share >= 0) }),
  };
}

/** The columns of votes, and of shares, that the names in the rows became. */
function ofContestants(names: LongNames, hasShares: boolean): TableData['columns'] {
  const headings = Object.entries(names.votes?.() ?? {});
  return {
    votes: Object.fromEntries(headings.map(([id, heading]) => [id, [heading]])),
    ...(hasShares && { shares: Object.fromEntries(headings.map(([id, heading]) => [id, shareHeading(heading)])) }),
  };
}

import type { Figures, Location } from '../data/provenance.ts';
import { RELATIONS } from '../data/share.ts';
import {
  COUNTS,
  type Column,
  type CountColumn,
  type CountName,
  type LabelColumn,
  PRESENT,
  type ShareColumn,
  type Table,
} from '../data/table.ts';
import type { ShareText, TotalsData } from './manifest-schema.ts';
import { type ParsedShare, PLAIN_NUMBERS, parseShare } from './number.ts';
import type { Path, Tree } from './yaml-tree.ts';

export interface TotalsContext {
  readonly contestants: readonly string[];
  readonly area: number;
  readonly level: string;
  readonly file: string;
  readonly tree: Tree;
  readonly path: Path;
  readonly publication: Figures & { readonly decimals?: number };
  /** Complains that a key names no contestant. */
  readonly unknownContestant: (path: Path, id: string) => void;
}

/** Reads a share again with the decimals stated nearest to it. */
export function shareOf({ text }: ShareText, decimals?: number): ParsedShare {
  return parseShare(text, PLAIN_NUMBERS, decimals) as ParsedShare;
}

/** The totals of a source as a table of one row, so that checks ask totals and tables alike. */
export function totalsTable(totals: TotalsData, context: TotalsContext): Table {
  const { contestants, tree, path } = context;
  const { decimals, ...publication } = context.publication;
  const locations = new Map<Column | LabelColumn, Location>();
  const place = <T extends Column>(column: T, at: Path): T => {
    locations.set(column, tree.locate([...path, ...at]));
    return column;
  };
  const field = (at: Path): string => tree.locate([...path, ...at]).field;
  const count = (value: number, at: Path): CountColumn =>
    place({ kind: 'count', fields: [field(at)], values: Float64Array.of(value), state: Uint8Array.of(PRESENT) }, at);
  const share = (value: ShareText, at: Path): ShareColumn => {
    const { units, decimals: printed, relation } = shareOf(value, decimals);
    return place(
      {
        kind: 'share',
        fields: [field(at)],
        units: Float64Array.of(units),
        decimals: Int8Array.of(printed),
        relation: Uint8Array.of(RELATIONS.indexOf(relation)),
        state: Uint8Array.of(PRESENT),
      },
      at,
    );
  };
  const byContestant = <T, C>(
    key: 'votes' | 'shares' | 'seats',
    values: Record<string, T> | undefined,
    make: (value: T, at: Path) => C,
  ): (C | undefined)[] => {
    const columns: (C | undefined)[] = contestants.map(() => undefined);
    for (const [id, value] of Object.entries(values ?? {})) {
      const index = contestants.indexOf(id);
      if (index < 0) context.unknownContestant([...path, key, id], id);
      else columns[index] = make(value, [key, id]);
    }
    return columns;
  };
  const counts: { [name in CountName]?: CountColumn } = {};
  for (const name of COUNTS) {
    const value = totals[name];
    if (value !== undefined) counts[name] = count(value, [name]);
  }
  return {
    ...publication,
    file: context.file,
    level: context.level,
    origin: 'totals',
    rows: 1,
    area: Int32Array.of(context.area),
    counts,
    turnout: totals.turnout && share(totals.turnout, ['turnout']),
    lead: totals.lead && share(totals.lead, ['lead']),
    turnoutAt: Object.entries(totals.turnoutAt ?? {}).map(([hour, value]) => ({ hour, column: share(value, ['turnoutAt', hour]) })),
    votes: byContestant('votes', totals.votes, count),
    complete: true,
    shares: byContestant('shares', totals.shares, share),
    seats: byContestant('seats', totals.seats, count),
    otherShares: Object.entries(totals.otherShares ?? {}).map(([name, value]) => ({ name, column: share(value, ['otherShares', name]) })),
    labels: {},
    copies: false,
    line: () => tree.locate([...path]).line,
    locate: (_row, column) => {
      const location = locations.get(column);
      return location ? [location] : [];
    },
  };
}

import type { DraftFile } from '../ingest/guess/draft-file.ts';
import type { Given } from '../ingest/guess/given.ts';
import type { Guess } from '../ingest/guess/guess.ts';

/** What a column can be said to hold: the options of a draft that name columns, and `none`. */
export const ROLES = [
  ...['area', 'registered', 'received', 'issued', 'ballots', 'invalid', 'valid', 'cancelled', 'lost', 'unaccounted'],
  ...['turnout', 'votes', 'shares', 'none'],
] as const;

/** A column of a table: what it was read as, how sure that is and why. */
export interface ColumnView {
  readonly name: string;
  readonly role: string;
  readonly unsure: boolean;
  readonly reason: string;
}

/** The first rows of a table, and what its columns hold. */
export interface TableView {
  readonly path: string;
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly ColumnView[];
  /** Whether what the columns hold can be said by naming them: not where a published layout says it, or rows are of contestants. */
  readonly editable: boolean;
}

const FIRST_ROWS = 8;

/** What a draft made of a file, as a table; undefined where it read none. */
export function tableView({ path, guessed, polls, published }: DraftFile): TableView | undefined {
  const sheet = guessed?.sheet ?? polls?.sheet;
  if (!sheet) return undefined;
  const roles = new Map<number, Omit<ColumnView, 'name'>>();
  const add = (indices: readonly number[], role: string, { confidence, reason }: Pick<Guess<unknown>, 'confidence' | 'reason'>): void => {
    for (const index of indices) if (!roles.has(index)) roles.set(index, { role, unsure: confidence === 'unsure', reason });
  };
  if (guessed) {
    const { areas, counts, turnout, votes } = guessed;
    add(areas.path.value, 'area', areas.path);
    for (const [name, one] of counts) add(one.value, name === 'ballotsCast' ? 'ballots' : name, one);
    if (turnout) add([turnout.value], 'turnout', turnout);
    add(
      votes.votes.value.filter((index) => votes.shares.get(index) !== index),
      'votes',
      votes.votes,
    );
    add([...votes.shares.values()], 'shares', votes.votes);
  }
  const columns = sheet.header.map((name, index) => ({
    name,
    ...(roles.get(index) ?? { role: 'none', unsure: false, reason: guessed?.why.get(index) ?? '' }),
  }));
  const editable = guessed?.isAskable === true && !guessed.long && !guessed.grouped && !published && !polls;
  return { path, rows: sheet.rows.slice(0, FIRST_ROWS), columns, editable };
}

/** The columns of a table as they are now said to be, as options of a draft. */
export function givenOf(columns: readonly Pick<ColumnView, 'name' | 'role'>[]): Given {
  const named = (role: string): string[] => columns.filter((one) => one.role === role).map(({ name }) => name);
  const lists = ROLES.filter((role) => role !== 'none' && role !== 'turnout').map((role) => [role, named(role)] as const);
  const [turnout] = named('turnout');
  return { ...Object.fromEntries(lists), ...(turnout !== undefined && { turnout }) };
}

import type { CountName } from '../../data/table.ts';
import { COUNT_OPTIONS, columnsFor, type TableOptions } from '../from-table.ts';

/** What whoever asks for a draft says of the tables: it is taken as it is, and nothing else is guessed in its place. */
export type Given = Partial<TableOptions>;

/** Columns that were named, by what they hold; an empty list says that there are none. */
export interface GivenColumns {
  readonly area?: readonly number[];
  readonly counts: ReadonlyMap<CountName, readonly number[]>;
  readonly votes?: readonly number[];
  readonly shares?: readonly number[];
  readonly turnout?: number;
  readonly turnoutAt?: ReadonlyMap<string, number>;
  readonly ballotsAt?: ReadonlyMap<string, number>;
  readonly fillDown?: readonly number[];
  readonly where: ReadonlyMap<number, readonly string[]>;
}

/** The columns of a header that were named; a problem for each that is not there. */
export function givenColumns(
  header: readonly string[],
  given: Given,
  problem: (code: string, message: string, expected: string, field?: string) => void,
): GivenColumns {
  const find = (option: string, wanted: readonly string[] | undefined): readonly number[] | undefined =>
    wanted && [...new Set(columnsFor(header, option, wanted, problem))].map((name) => header.indexOf(name));
  const counts = new Map<CountName, readonly number[]>();
  for (const [name, option] of Object.entries(COUNT_OPTIONS)) {
    const found = find(option, given[option]);
    if (found) counts.set(name as CountName, found);
  }
  const pair = (text: string): [string, string] => {
    const at = text.lastIndexOf('=');
    return at < 0 ? ['', text] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  };
  const hours = (option: string, written: readonly string[] | undefined): ReadonlyMap<string, number> | undefined => {
    const found = written?.map(pair).flatMap(([hour, column]): [string, number][] => {
      const [index] = find(option, [column]) ?? [];
      return index === undefined ? [] : [[hour, index]];
    });
    return found && new Map(found);
  };
  const where = new Map<number, readonly string[]>();
  for (const [column, value] of (given.where ?? []).map(pair)) {
    const [index] = find('where', [column]) ?? [];
    if (index !== undefined) where.set(index, [...(where.get(index) ?? []), value]);
  }
  return {
    area: find('area', given.area),
    counts,
    votes: find('votes', given.votes),
    shares: find('shares', given.shares),
    turnout: find('turnout', given.turnout === undefined ? undefined : [given.turnout])?.[0],
    turnoutAt: hours('turnout-at', given.turnoutAt),
    ballotsAt: hours('ballots-at', given.ballotsAt),
    fillDown: find('fill-down', given.fillDown),
    where,
  };
}

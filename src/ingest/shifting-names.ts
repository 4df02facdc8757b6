import type { Notice } from '../data/problem.ts';
import { join } from '../language/format.ts';
import { referredColumn, repeatedName } from './headings.ts';
import { T as INGEST } from './ingest.texts.ts';
import type { TableData } from './manifest-schema.ts';
import type { TableColumns } from './table-columns.ts';

/** A column of votes that is one contestant's by the manifest, and a column beside it that may name whose they are. */
interface Beside {
  readonly contestant: string;
  readonly votes: number;
  readonly name: number;
}

/** Words in cells beside votes, as far as they were met. */
export interface ShiftingNames {
  readonly beside: readonly Beside[];
  readonly note: (cells: readonly string[]) => void;
  /** What is said where a column of votes belongs to different contestants in different rows. */
  readonly notices: (path: string) => Notice[];
}

const MOST_VALUES = 1000;
const NUMBER = /(\d+)(?!.*\d)/;
const IS_NUMBER = /^[\d\s.,'%’-]*$/;

/**
 * Watches the names beside columns of votes that are mapped one by one: "Name 1, Votes 1, Name 2, Votes 2". Where such a column
 * names several contestants, the votes in its group are not one contestant's.
 */
export function shiftingNames(spec: TableData, columns: TableColumns): ShiftingNames {
  const beside = columnsBeside(spec, columns);
  const seen = beside.map(() => new Map<string, number>());
  return {
    beside,
    note(cells) {
      for (const [at, { name }] of beside.entries()) {
        const value = cells[name].trim();
        if (value !== '' && (seen[at].has(value) || seen[at].size < MOST_VALUES)) seen[at].set(value, (seen[at].get(value) ?? 0) + 1);
      }
    },
    notices: (path) => noticesOf(beside, seen, columns.header, path),
  };
}

/** Columns nothing is made of, in the same group as one of votes: by its number, or at the same distance from each. */
function columnsBeside({ columns: { votes = {} } }: TableData, columns: TableColumns): Beside[] {
  const { header, area, counts, shares, labels } = columns;
  const names = header.map(repeatedName);
  const used = new Set([...area, ...counts.flatMap(({ indices }) => indices), ...[...shares, ...labels].map(({ index }) => index)]);
  const mapped = Object.entries(votes).flatMap(([contestant, fields]) => {
    const index = fields.length === 1 ? (referredColumn(fields[0]) ?? header.indexOf(fields[0])) : -1;
    return index < 0 ? [] : [{ contestant, votes: index }];
  });
  if (mapped.length < 2) return [];
  const numberOf = (index: number): string | undefined => NUMBER.exec(names[index])?.[1];
  const numbers = mapped.map(({ votes: index }) => numberOf(index));
  if (new Set(numbers).size === mapped.length && !numbers.includes(undefined))
    return mapped.flatMap(({ contestant, votes: index }) =>
      names.flatMap((_, name) => (!used.has(name) && numberOf(name) === numberOf(index) ? [{ contestant, votes: index, name }] : [])),
    );
  // Without numbers, a name is a column or more before the votes of each, and nothing is between that belongs to another.
  const distance = [1, 2, 3, 4].find((by) =>
    mapped.every(({ votes: index }) => !used.has(index - by) && index - by >= 0 && sameHeadings(mapped, names, by)),
  );
  return distance === undefined ? [] : mapped.map(({ contestant, votes: index }) => ({ contestant, votes: index, name: index - distance }));
}

const sameHeadings = (mapped: readonly { readonly votes: number }[], names: readonly string[], by: number): boolean =>
  new Set(mapped.map(({ votes }) => names[votes - by])).size === 1 && new Set(mapped.map(({ votes }) => names[votes])).size === 1;

const MOST_LISTED = 5;

function noticesOf(
  beside: readonly Beside[],
  seen: readonly ReadonlyMap<string, number>[],
  header: readonly string[],
  path: string,
): Notice[] {
  const all = beside.map((one, at) => ({ ...one, values: seen[at] }));
  const named = all.filter(({ values }) => ![...values.keys()].every((value) => IS_NUMBER.test(value)));
  const best = new Map<number, (typeof named)[number]>();
  for (const one of named) {
    const before = best.get(one.votes);
    if (one.values.size > 1 && (!before || one.values.size > before.values.size)) best.set(one.votes, one);
  }
  const shifting = [...best.values()];
  if (shifting.length === 0) return [];
  const [first] = shifting;
  const values = [...first.values].sort(([, a], [, b]) => b - a);
  const shown = values.slice(0, MOST_LISTED).map(([value, rows]) => INGEST.nameInRows({ name: value.slice(0, 40), rows }));
  const list = join(shown, ', ');
  const [votes, name] = [header[first.votes], header[first.name]];
  const facts = {
    path,
    votes,
    contestant: first.contestant,
    name,
    names: values.length,
    list: values.length > MOST_LISTED ? INGEST.more({ list, found: values.length - MOST_LISTED }) : list,
    groups: `groups: {contestant: ${quoted(name)}, votes: ${quoted(votes)}}`,
  };
  return [
    {
      code: 'shifting-names',
      message: shifting.length > 1 ? INGEST.severalShiftingNames({ ...facts, columns: shifting.length }) : INGEST.shiftingNames(facts),
    },
  ];
}

/** A heading as a template: its number is that of the group. */
const quoted = (heading: string): string => JSON.stringify(heading.replace(/ \(column [A-Z]+\)$/, '').replace(NUMBER, '?'));

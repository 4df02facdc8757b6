import type { Notice, Problems } from '../data/problem.ts';
import type { RowPlace } from './csv-place.ts';
import type { Complain } from './find-column.ts';
import { type RowSource, sourceName } from './grid.ts';
import { repeatedName } from './headings.ts';
import { T as INGEST } from './ingest.texts.ts';
import { type ColumnGroups, GROUP } from './layouts.ts';
import { didYouMean } from './nearest.ts';

/** The place of a row that was a group of columns. */
interface GroupPlace extends RowPlace {
  readonly group: number;
}

/** The columns of each group, in the order of the templates. */
type Groups = readonly (readonly number[])[];

/**
 * A row for each group of columns: "Name 1, Votes 1, Name 2, Votes 2" becomes two rows, each with all the other cells. Groups without
 * a filled cell are none; a place without any is told.
 */
export function groupedSource(groups: ColumnGroups, source: RowSource, complain: Complain): RowSource {
  const templates = [...groups.contestant, groups.votes, ...(groups.shares === undefined ? [] : [groups.shares])];
  let found: Groups = [];
  let width = 0;
  const real = (at: RowPlace, index: number): number => (index < width ? index : (found[(at as GroupPlace).group]?.[index - width] ?? 0));
  return {
    ...source,
    place: (at, index) => source.place(at, real(at, index)),
    headerPlace: (index) => source.headerPlace(index < width ? index : (found[0]?.[index - width] ?? 0)),
    merged: source.merged && ((at, index) => source.merged?.(at, real(at, index))),
    read(problems: Problems, notices: Notice[], onHeader, onRow) {
      let bare = 0;
      let first = 0;
      source.read(
        problems,
        notices,
        (header) => {
          const columns = groupsIn(header, groups, sourceName(source), complain);
          if (!columns) return false;
          found = columns;
          width = header.length;
          return onHeader([...header, ...templates, GROUP]);
        },
        (cells, at) => {
          let some = false;
          for (const [group, columns] of found.entries()) {
            if (columns.every((index) => cells[index].trim() === '')) continue;
            some = true;
            const place: GroupPlace = { ...at, group };
            onRow([...cells, ...columns.map((index) => cells[index]), String(group + 1)], place);
          }
          if (some) return;
          if (bare === 0) first = at.line;
          bare++;
        },
      );
      if (bare > 0)
        notices.push({
          code: 'no-groups',
          message: INGEST.rowsWithoutGroups({ path: sourceName(source), rows: bare, line: String(first) }),
        });
    },
  };
}

/** The columns of each group; undefined with the complaint made where they do not fit each other. */
function groupsIn(header: readonly string[], groups: ColumnGroups, path: string, complain: Complain): Groups | undefined {
  const keyed = [
    ...groups.contestant.map((template) => ['contestant', template] as const),
    ['votes', groups.votes] as const,
    ...(groups.shares === undefined ? [] : [['shares', groups.shares] as const]),
  ];
  const all = keyed.map(([, template]) => columnsLike(header, template));
  const absent = keyed.filter((_, at) => all[at].size === 0);
  for (const [key, template] of absent) {
    const names = header.map(repeatedName);
    const message = `${path} has no column "${template}"${didYouMean(template, names)}`;
    const expected = 'a heading with `?` where the number of the group is, as in "Votes ?", or one that is repeated';
    complain(['groups', key], 'unknown-column', message, expected);
  }
  if (absent.length > 0) return undefined;
  const [key, votes] = [keyed.length - (groups.shares === undefined ? 1 : 2), all[keyed.length - (groups.shares === undefined ? 1 : 2)]];
  const numbers = [...votes.keys()].sort((a, b) => a - b);
  for (const [at, columns] of all.entries()) {
    const missing = numbers.find((number) => !columns.has(number)) ?? [...columns.keys()].find((number) => !votes.has(number));
    if (at === key || missing === undefined) continue;
    const message = `${path}: group ${missing} has no column "${columns.has(missing) ? groups.votes : keyed[at][1]}"; ${plainCount(columns.size, keyed[at][1])}, ${plainCount(votes.size, groups.votes)}`;
    complain(['groups', keyed[at][0]], 'uneven-groups', message, 'as many columns of each kind');
    return undefined;
  }
  return numbers.map((number) => all.map((columns) => columns.get(number) as number));
}

const plainCount = (columns: number, template: string): string => `${columns} ${columns === 1 ? 'is' : 'are'} like "${template}"`;

/**
 * The columns of a template by the number of their group: `?` stands for it; where headings have no numbers, they are counted.
 *
 * @example columnsLike(['Name', 'Votes 1', 'Votes 2'], 'Votes ?') // 1 → 1, 2 → 2
 */
export function columnsLike(header: readonly string[], template: string): ReadonlyMap<number, number> {
  const names = header.map(repeatedName);
  const bare = template
    .replace(/[\s._-]*\?[\s._-]*/, (mark, at: number) => (at === 0 || at + mark.length === template.length ? '' : ' '))
    .trim();
  const [before, after = ''] = template.split('?');
  const numbered = new Map<number, number>();
  const plain: number[] = [];
  for (const [index, name] of names.entries()) {
    const number = template.includes('?') ? numberBetween(name, before, after) : undefined;
    if (number !== undefined && !numbered.has(number)) numbered.set(number, index);
    else if (name === bare || name === template) plain.push(index);
  }
  if (numbered.size === 0) return new Map(plain.map((index, at) => [at + 1, index]));
  // "Votes", "Votes.1", "Votes.2": programs number what is repeated from the second on.
  const [own] = plain;
  if (own !== undefined && plain.length === 1) {
    const least = Math.min(...numbered.keys());
    if (least > 0) return new Map([[least - 1, own], ...numbered]);
  }
  return numbered;
}

function numberBetween(name: string, before: string, after: string): number | undefined {
  if (!name.startsWith(before) || !name.endsWith(after) || name.length <= before.length + after.length) return undefined;
  const digits = name.slice(before.length, name.length - after.length);
  return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
}

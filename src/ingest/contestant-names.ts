import { matchesGlob } from '../data/glob.ts';
import { COUNTS, type CountName } from '../data/table.ts';
import { plural } from '../language/english.ts';
import { join } from '../language/format.ts';
import type { RowPlace } from './csv-place.ts';
import { T as INGEST } from './ingest.texts.ts';
import type { LongColumn, LongNames, LongPlaces, NamedRow } from './long-names.ts';
import type { TableData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import { skeleton } from './spelling.ts';
import type { TableContext } from './table-rows.ts';

/** What a name in a cell means: a contestant by its ordinal, or a count of the place. */
interface Meant {
  readonly key: string;
  readonly heading: string;
  readonly contestant?: number;
  readonly count?: CountName;
}

/** A name that is of no contestant: its rows, their votes, and the first of them. */
interface Unnamed {
  rows: number;
  votes: number;
  readonly at: RowPlace;
}

/** The names of a long table as far as they were met. */
interface Names {
  readonly spec: TableData;
  readonly path: string;
  readonly context: TableContext;
  readonly exact: Map<string, Set<Meant>>;
  readonly alike: Map<string, Set<Meant>>;
  readonly others: (name: string) => boolean;
  /** What each name that was met means; nothing where it is of no contestant. */
  readonly met: Map<string, LongColumn | 'aside'>;
  /** Columns in the order they were met. */
  readonly columns: Map<string, Meant>;
  readonly unknown: Map<string, Unnamed>;
  readonly leftOut: Map<string, Unnamed>;
}

/**
 * The contestants of a long table by the names in its cells: their identifiers, names, abbreviations and spellings, without
 * regard to case, spaces and kinds of dashes. A name that is nobody's is a problem, unless the manifest says that it is one.
 *
 * @param heading the heading of the column of votes
 */
export function contestantNames(
  spec: TableData,
  path: string,
  heading: string,
  taken: ReadonlySet<string>,
  context: TableContext,
): LongNames {
  const names: Names = {
    spec,
    path,
    context,
    exact: new Map(),
    alike: new Map(),
    others: otherNames(spec.otherNames ?? []),
    met: new Map(),
    columns: new Map(),
    unknown: new Map(),
    leftOut: new Map(),
  };
  addKnown(names, headingMaker(heading, taken));
  return {
    columnOf: (row) => columnOf(names, row),
    headings: () => new Map([...names.columns].map(([key, meant]) => [key, meant.heading])),
    counts: () => {
      const meant = [...names.columns.values()];
      return Object.fromEntries(COUNTS.flatMap((count) => meant.filter((one) => one.count === count).map((one) => [count, [one.heading]])));
    },
    votes: () => contestantHeadings(names),
    noteAside: (...row) => noteAside(names, ...row),
    finish: (places) => finish(names, places),
  };
}

/** Headings that differ from those of the table: "Votes (Ann Reed)". */
function headingMaker(votes: string, taken: ReadonlySet<string>): (name: string) => string {
  const used = new Set(taken);
  return (name) => {
    let heading = `${votes} (${name})`;
    for (let ordinal = 2; used.has(heading); ordinal++) heading = `${votes} (${name}, ${ordinal})`;
    used.add(heading);
    return heading;
  };
}

function addKnown(names: Names, headingOf: (name: string) => string): void {
  const { spec, context } = names;
  const { contestants, called, complain } = context;
  const own = spec.contestants ?? {};
  for (const id of Object.keys(own)) {
    if (contestants.includes(id)) continue;
    const message = `"${id}" is not a contestant of this contest${didYouMean(id, contestants)}`;
    complain(['contestants', id], 'unknown-contestant', message, `one of ${contestants.join(', ')}`);
  }
  for (const [contestant, id] of contestants.entries()) {
    const { name, spellings } = called[contestant];
    addMeant(names, own[id] ?? spellings, { key: `votes ${id}`, heading: headingOf(name), contestant });
  }
  for (const count of COUNTS) {
    const rows = spec.countRows?.[count];
    if (rows === undefined) continue;
    if (spec.columns[count] !== undefined)
      complain(['countRows', count], 'duplicate-column', `\`${count}\` has a column of its own as well`, 'a column or rows, not both');
    addMeant(names, rows, { key: `count ${count}`, heading: headingOf(count), count });
  }
}

function addMeant({ exact, alike }: Names, spellings: readonly string[], meant: Meant): void {
  for (const spelling of spellings) {
    addTo(exact, spelling.trim(), meant);
    addTo(alike, skeleton(spelling), meant);
  }
}

function addTo(known: Map<string, Set<Meant>>, name: string, meant: Meant): void {
  known.set(name, (known.get(name) ?? new Set<Meant>()).add(meant));
}

function otherNames(listed: readonly string[]): (name: string) => boolean {
  const alike = new Set(listed.map(skeleton));
  const globs = listed.filter((name) => /[*?]/.test(name)).map((name) => name.toLowerCase());
  return (name) => alike.has(skeleton(name)) || globs.some((glob) => matchesGlob(glob, name.toLowerCase()));
}

function columnOf(names: Names, { name }: NamedRow): LongColumn | 'aside' {
  const column = names.met.get(name) ?? resolved(names, name);
  names.met.set(name, column);
  return column;
}

function resolved(names: Names, name: string): LongColumn | 'aside' {
  const { exact, alike, columns, path, context } = names;
  const same = exact.get(name);
  const found = [...((same?.size === 1 ? same : alike.get(skeleton(name))) ?? [])];
  if (found.length > 1) {
    const message = `${path}: the name "${name}" is of several: ${found.map(({ heading }) => `"${heading}"`).join(', ')}`;
    context.complain(['columns', 'contestant'], 'ambiguous-name', message, '`contestants` of the table with the names that each has in it');
  }
  if (found.length === 0) return 'aside';
  const [{ key }] = found;
  columns.set(key, found[0]);
  return { key, part: name };
}

function noteAside({ others, unknown, leftOut }: Names, name: string, at: RowPlace, rows: number, votes: number): void {
  const listed = leftOut.has(name) || (!unknown.has(name) && others(name)) ? leftOut : unknown;
  const noted = listed.get(name) ?? { rows: 0, votes: 0, at };
  listed.set(name, noted);
  noted.rows += rows;
  noted.votes += votes;
}

function contestantHeadings({ columns, context }: Names): Record<string, string> {
  const headings = new Map([...columns.values()].map(({ contestant, heading }) => [contestant, heading]));
  return Object.fromEntries(
    context.contestants.flatMap((id, contestant) => {
      const heading = headings.get(contestant);
      return heading === undefined ? [] : [[id, heading]];
    }),
  );
}

const MOST_LISTED = 20;

function finish(names: Names, places: LongPlaces): void {
  const { path, context, unknown, leftOut } = names;
  if (unknown.size > 0) refuseUnknown(names, places);
  if (leftOut.size > 0) {
    const all = [...leftOut.values()];
    const sum = (of: 'rows' | 'votes'): number => all.reduce((total, one) => total + one[of], 0);
    const shown = [...leftOut.keys()].slice(0, MOST_LISTED).map((name) => INGEST.quotedName({ name }));
    const said = { path, rows: sum('rows'), votes: sum('votes'), names: leftOut.size, list: join(shown, ', ') };
    context.notices.push({ code: 'other-names', message: INGEST.otherNamesLeftOut(said) });
  }
  noteAbsent(names, places);
}

function refuseUnknown({ unknown, exact }: Names, { nameColumn, problem }: LongPlaces): void {
  const ranked = [...unknown].sort(([, a], [, b]) => b.votes - a.votes || a.at.line - b.at.line);
  const shown = ranked.slice(0, MOST_LISTED).map(([name, { rows, votes }]) => {
    const near = didYouMean(name, exact.keys());
    return `${name === '' ? 'a blank cell' : `"${name}"`} (${plural(rows, 'row')}, ${plural(votes, 'vote')}${near})`;
  });
  const more = ranked.length > MOST_LISTED ? ` and ${ranked.length - MOST_LISTED} more` : '';
  const are = ranked.length === 1 ? 'a name is' : `${ranked.length} names are`;
  const message = `${are} of no contestant: ${shown.join(', ')}${more}`;
  const expected =
    '`spellings` of a contestant with its names, `countRows: {invalid: …}` for rows of a count, or `otherNames` for those to be left out';
  const [[name, { at }]] = ranked;
  problem(at, nameColumn, name, 'unknown-name', message, expected);
}

/** Contestants that some places, or all, have no row of. */
function noteAbsent({ path, spec, columns, context }: Names, { places, without }: LongPlaces): void {
  const absent = context.contestants.map((id) => without(`votes ${id}`));
  const isMet = (id: string): boolean => columns.has(`votes ${id}`);
  const name = (contestant: number): string => context.called[contestant].name;
  const parts = context.contestants.flatMap((id, contestant) =>
    absent[contestant] > 0 && isMet(id) ? [INGEST.absentIn({ field: name(contestant), cells: absent[contestant] })] : [],
  );
  const nowhere = context.contestants.flatMap((id, contestant) => (isMet(id) ? [] : [INGEST.quotedName({ name: name(contestant) })]));
  const said = { file: path, places, parts: join(parts, '; ') };
  if (parts.length > 0)
    context.notices.push({
      code: 'absent-rows',
      message: spec.blank === 'zero' ? INGEST.absentRowsAreZero(said) : INGEST.absentRowsAreMissing(said),
    });
  if (nowhere.length > 0)
    context.notices.push({ code: 'absent-contestants', message: INGEST.namedNowhere({ file: path, list: join(nowhere, ', ') }) });
}

import type { CountName } from '../../data/table.ts';
import { count } from '../../language/english.ts';
import { fillDown as filledDown } from '../fill-down.ts';
import { repeatedName } from '../headings.ts';
import { type GuessedAreas, guessAreas } from './areas.ts';
import { whyNoVotes } from './codes.ts';
import { type GuessedVotes, SEVERAL_VOTES } from './contestants.ts';
import type { GuessedCounts } from './counts.ts';
import type { Given, GivenColumns } from './given.ts';
import { type GuessedGroups, guessGroups } from './groups.ts';
import { type Extent, type Guess, guess, named, said, within } from './guess.ts';
import { type Meaning, meaningOf } from './headings.ts';
import { saysPercent } from './label.ts';
import type { Sheet } from './layout.ts';
import { countNamed, type LongNamesGuess, type LongTable, longTable, longTexts, pivoted } from './long.ts';
import { type Convention, conventionOf, type Profile, profile } from './numbers.ts';
import { areProtocols, protocolMeaning } from './protocols.ts';
import { votesByOtherNames } from './proved-votes.ts';
import { guessRoles, type Roles } from './roles.ts';
import { totalRows } from './total-rows.ts';
import { votesPerBallot } from './votes-per-ballot.ts';

/** Everything guessed of one table. */
export interface GuessedTable {
  readonly sheet: Sheet;
  readonly profiles: readonly Profile[];
  readonly convention: Convention;
  readonly shareUnit: Guess<'sign' | 'percent' | 'fraction'>;
  readonly areas: GuessedAreas;
  /** Columns of areas whose blank cells stand for the name above them. */
  readonly fillDown: readonly number[];
  readonly counts: GuessedCounts;
  readonly turnout?: Guess<number>;
  readonly turnoutAt: ReadonlyMap<string, number>;
  /** Ballots cast until an hour of the day. */
  readonly ballotsAt: ReadonlyMap<string, number>;
  readonly votes: GuessedVotes;
  /** Votes that a ballot carries, where they are more than the ballots. */
  readonly votesPerBallot?: Guess<number>;
  /** Words in cells of numbers that stand for no number. */
  readonly missing: readonly string[];
  readonly suppressed: readonly string[];
  /** Columns that nothing was made of. */
  readonly unused: readonly number[];
  /** Where contestants are named in cells beside their votes, in groups of columns. */
  readonly grouped?: GuessedGroups;
  /** Why a column that nothing was made of holds no votes. */
  readonly why: ReadonlyMap<number, string>;
  /** What is left to decide: all of it, and what of it is asked as a question as well. */
  readonly undecided: readonly string[];
  readonly asked: readonly string[];
  /** Whether who the contestants are can be said by naming columns. */
  readonly isAskable: boolean;
  /** Where each row is one of a contestant. */
  readonly long?: LongTable & { readonly known: LongNamesGuess };
  /** Rows that are kept by what was said, and keys of a manifest that were given as they are. */
  readonly where: ReadonlyMap<number, readonly string[]>;
  readonly written: Readonly<Record<string, string | number>>;
  /** Whether anything of an election was recognised. */
  readonly known: boolean;
}

const NOTHING_GIVEN: GivenColumns = { counts: new Map(), where: new Map() };

/** Guesses of a table by its headings and by its numbers, each held against the other. */
export function guessTable(sheet: Sheet, given: Given = {}, columns: GivenColumns = NOTHING_GIVEN): GuessedTable {
  return guessed(sheet, given, columns);
}

/** @param shared columns that hold for an area whatever the contestant, where the table was made of a long one */
function guessed(whole: Sheet, given: Given, columns: GivenColumns, shared?: number): GuessedTable {
  const { header } = whole;
  const kept = rowsWhere(whole, columns.where);
  const fillDown = columns.fillDown ?? sparse(kept);
  const sheet = { ...kept, rows: kept.rows.map(filledDown(fillDown)) };
  const rows = sheet.rows.length;
  const extent = { looked: rows, total: sheet.total };
  const convention = givenConvention(conventionOf(sheet.rows), given, extent);
  const saidOfCells = {
    absent: new Set([...(given.missing ?? []), ...(given.suppressed ?? [])]),
    stripsNotes: given.footnotes === 'strip',
  };
  const profiles = header.map((name, index) => profile(sheet.rows, index, name, convention, saidOfCells));
  const isProtocol = areProtocols(header);
  const meanings = header
    .map((name, index) => (isProtocol ? protocolMeaning(name) : undefined) ?? meaningOf(repeatedName(name, index)))
    .map((meaning, index) => byNumbers(meaning, profiles[index]))
    .map((meaning, index) => byOptions(meaning, index, columns));
  const proved = votesByOtherNames(profiles, meanings);
  for (const index of proved) meanings[index] = undefined;
  const areas = guessAreas(sheet, profiles, meanings, totalRows(profiles, rows), {
    path: columns.area,
    level: given.level,
    where: columns.where,
  });
  const taken = new Set<number>([...areas.path.value, ...areas.spare, ...(areas.split ? [areas.split.index] : [])]);
  const turnout = columns.turnout === undefined ? turnoutColumn(profiles, meanings) : said(columns.turnout);
  const hours = columns.turnoutAt ?? hourColumns(profiles, meanings, 'turnout');
  const ballotsAt = columns.ballotsAt ?? hourColumns(profiles, meanings, 'ballots');
  const hasLevel = meanings.some((meaning) => meaning?.kind === 'area' && meaning.level !== '');
  const groups = [...areas.path.value, ...areas.spare].map((index) => sheet.rows.map((row) => row[index]?.trim() ?? ''));
  const refused = new Map<number, string>();
  for (const one of profiles) {
    if (!one.isNumber || taken.has(one.index) || meanings[one.index] !== undefined || proved.has(one.index)) continue;
    const reason = one.index < (shared ?? 0) ? 'it holds for all contestants of an area' : whyNoVotes(one, sheet.rows, groups);
    if (reason !== undefined) refused.set(one.index, reason);
  }
  const named_ = hasLevel || areas.split !== undefined || turnout !== undefined || hours.size > 0;
  const roles = asGiven(provedRoles(guessRoles({ profiles, meanings, taken, refused, known: named_, rows }), profiles), columns, extent);
  const isSum = roles.votes.votes.by === 'sum';
  const found =
    shared === undefined && !columns.votes
      ? longTable(sheet, profiles, meanings, new Map([...refused, ...numbersOfRows(profiles, sheet, meanings, groups)]))
      : undefined;
  // Counts of the area may add up in each of its rows.
  const differs = (index: number): boolean => found?.votes === index || found?.others.includes(index) === true;
  const long = isSum && roles.votes.votes.value.some(differs) ? undefined : found;
  const asSaid = { where: columns.where, written: writtenAs(given) };
  if (long) return { ...guessedLong(sheet, profiles, convention, long, given, columns), ...asSaid };
  const grouped = columns.votes ? undefined : guessGroups(sheet, profiles, roles.votes.votes.value, roles.votes.shares);
  const all: GuessedVotes =
    grouped !== undefined
      ? { ...roles.votes, ...NO_VOTES, undecided: grouped.undecided, asked: [] }
      : widerRows(sheet).length > 0
        ? { ...roles.votes, ...NO_VOTES, undecided: [], asked: [] }
        : roles.votes;
  const several =
    given.votesPerBallot === undefined ? votesPerBallot(profiles, roles.counts, all.votes.value, rows) : said(Number(given.votesPerBallot));
  const shares = [...all.shares.values(), ...(grouped?.shareColumns ?? []), ...(turnout ? [turnout.value] : []), ...hours.values()];
  const numbers = [
    ...[...roles.counts.values()].flatMap(({ value }) => value),
    ...all.votes.value,
    ...(grouped?.numbers ?? []),
    ...shares,
    ...ballotsAt.values(),
  ];
  const isNamed = grouped === undefined && (all.votes.value.length > 0 || roles.votes.votes.value.length === 0);
  const asked = [...areas.asked, ...(isNamed ? roles.asked : [])].filter((text) => !several || !text.includes(SEVERAL_VOTES));
  const words = new Set(numbers.flatMap((index) => [...profiles[index].words]));
  const used = new Set([...numbers, ...areas.path.value, ...(areas.split ? [areas.split.index] : [])]);
  return {
    ...asSaid,
    sheet,
    profiles,
    convention,
    shareUnit: given.shareUnit === undefined ? within(shareUnitOf(sheet, profiles, shares), extent) : said(given.shareUnit as 'percent'),
    areas,
    fillDown: columns.fillDown ?? fillDown.filter((index) => areas.path.value.includes(index)),
    counts: roles.counts,
    ...(turnout && { turnout }),
    turnoutAt: hours,
    ballotsAt,
    votes: all,
    ...(several && { votesPerBallot: several }),
    missing: given.missing ?? [...words].filter((word) => !word.startsWith('*') && !given.suppressed?.includes(word)),
    suppressed: given.suppressed ?? [...words].filter((word) => word.startsWith('*') && !given.missing?.includes(word)),
    unused: profiles.filter(({ index, filled }) => filled > 0 && !used.has(index)).map(({ index }) => index),
    asked,
    isAskable: isNamed,
    undecided: [
      ...asked,
      ...headerProblems(sheet, new Set([...used].map((index) => header[index]))),
      ...areas.undecided,
      ...roles.undecided,
      ...(several ? all.undecided.filter((text) => !text.includes(SEVERAL_VOTES)) : all.undecided),
      ...(several && several.by !== 'option'
        ? [`check how many votes a ballot carries: \`votesPerBallot: ${several.value}\` is the least that fits (${several.reason})`]
        : []),
      ...secondHours(profiles, meanings, new Set([...hours.values(), ...ballotsAt.values()])),
      ...widerRows(sheet),
    ],
    why: roles.why,
    ...(grouped && { grouped }),
    known:
      roles.counts.size > 0 ||
      turnout !== undefined ||
      hours.size > 0 ||
      ballotsAt.size > 0 ||
      all.votes.value.length > 0 ||
      grouped !== undefined,
  };
}

/** What was said of a table that nothing is guessed of. */
function writtenAs({ lastRow, grouping, footnotes }: Given): Readonly<Record<string, string | number>> {
  return {
    ...(lastRow !== undefined && { lastRow: Number(lastRow) }),
    ...(grouping !== undefined && { grouping }),
    ...(footnotes !== undefined && { footnotes }),
  };
}

/** Rows that have one of the values that were asked for. */
function rowsWhere(sheet: Sheet, where: GivenColumns['where']): Sheet {
  if (where.size === 0) return sheet;
  const kept = sheet.rows.flatMap((row, at) =>
    [...where].every(([index, values]) => values.includes(row[index]?.trim() ?? '')) ? [at] : [],
  );
  return { ...sheet, rows: kept.map((at) => sheet.rows[at]), lines: kept.map((at) => sheet.lines[at]) };
}

function givenConvention({ decimal, thousands }: Convention, given: Given, extent: Extent): Convention {
  return {
    decimal: given.decimal === undefined ? within(decimal, extent) : said(given.decimal as '.'),
    thousands: given.thousands === undefined ? within(thousands, extent) : said(given.thousands as ''),
  };
}

/** What a column is by what was said: a count that was named there is no other column's. */
function byOptions(meaning: Meaning | undefined, index: number, { counts, votes }: GivenColumns): Meaning | undefined {
  for (const [name, columns] of counts) {
    if (columns.includes(index)) return { kind: 'count', count: name, part: columns.length > 1 };
    const isOwn = meaning?.kind === 'count' && meaning.count === name;
    if (isOwn || (name === 'invalid' && meaning?.kind === 'unclear' && meaning.word === 'blank')) return { kind: 'aside' };
  }
  if (!votes) return meaning;
  return votes.includes(index) ? undefined : meaning;
}

/** Roles of which none is certain whose sum passes over a cell that cannot be read. */
function provedRoles(roles: Roles, profiles: readonly Profile[]): Roles {
  // A row of which every cell is absent reported nothing, and leaves nothing unproved.
  const isOdd = (columns: readonly number[]): boolean =>
    columns.some((index) => [...profiles[index].odd].some((row) => columns.some((other) => !Number.isNaN(profiles[other].values[row]))));
  const of = (name: CountName): readonly number[] => roles.counts.get(name)?.value ?? [];
  const votes = [...roles.votes.votes.value, ...of('valid')];
  const inVotes = isOdd(votes);
  const inBallots = isOdd([...of('ballotsCast'), ...of('invalid'), ...(of('valid').length > 0 ? of('valid') : votes)]);
  const proved = <T>(one: Guess<T>, odd: boolean): Guess<T> =>
    odd && one.by === 'sum' && one.confidence === 'certain'
      ? { ...one, confidence: 'likely', reason: `${one.reason}, but for cells that cannot be read` }
      : one;
  return {
    ...roles,
    counts: new Map([...roles.counts].map(([name, one]) => [name, proved(one, name === 'valid' ? inVotes : inBallots)])),
    votes: { ...roles.votes, votes: proved(roles.votes.votes, inVotes) },
  };
}

/** Roles with those that were said in the place of the guessed ones, whatever the sums are. */
function asGiven(roles: Roles, { counts: saidCounts, votes, shares }: GivenColumns, extent: Extent): Roles {
  const counts = new Map([...roles.counts].map(([name, one]) => [name, within(one, extent)]));
  const taken = new Set([...saidCounts.values()].flat());
  for (const [name, one] of counts) if (one.value.some((index) => taken.has(index) || votes?.includes(index))) counts.delete(name);
  for (const [name, columns] of saidCounts) {
    counts.delete(name);
    if (columns.length > 0) counts.set(name, said(columns));
  }
  const guessed = within({ ...roles.votes.votes, value: roles.votes.votes.value.filter((index) => !taken.has(index)) }, extent);
  const chosen = votes ? said(votes) : guessed;
  const pairs = shares ? chosen.value.map((index, at): [number, number] => [index, shares[at]]) : [...roles.votes.shares];
  const own = new Map(pairs.filter(([index, share]) => share !== undefined && chosen.value.includes(index)));
  return {
    ...roles,
    counts,
    votes: { ...roles.votes, votes: chosen, shares: own, undecided: votes ? [] : roles.votes.undecided, asked: [] },
    undecided: votes ? [] : roles.undecided,
    asked: votes ? [] : roles.asked,
  };
}

const NO_VOTES = { votes: guess<readonly number[]>([], 'unsure', 'left to decide'), shares: new Map<number, number>() };

/** A table with a row for each contestant: what its columns and names are is guessed of the wide table it would make. */
function guessedLong(
  sheet: Sheet,
  profiles: readonly Profile[],
  convention: Convention,
  long: LongTable,
  given: Given,
  columns: GivenColumns,
): Omit<GuessedTable, 'where' | 'written'> {
  const { header } = sheet;
  const kept = [...long.area, ...long.repeated];
  const { level, missing, suppressed, decimal, thousands } = given;
  const wide = guessed(pivoted(sheet, long), { level, missing, suppressed, decimal, thousands }, NOTHING_GIVEN, kept.length);
  const counts = new Map([...columns.counts].map(([name, own]) => [name, said(own)] as const));
  const countRows = new Map<CountName, string[]>();
  const taken = new Set(wide.votes.votes.value);
  for (const [count, found] of wide.counts) {
    const own = found.value.filter((index) => index < kept.length);
    for (const index of found.value) taken.add(index);
    if (columns.counts.has(count)) continue;
    if (own.length === found.value.length) counts.set(count, { ...found, value: own.map((index) => kept[index]) });
    else if (own.length === 0)
      countRows.set(
        count,
        found.value.map((index) => wide.sheet.header[index]),
      );
  }
  const nameOf = (index: number): string => wide.sheet.header[index];
  const voted = wide.votes.votes.value.filter((index) => index >= kept.length).map(nameOf);
  const left = long.names.filter((_, order) => !taken.has(kept.length + order));
  const contestants = new Set(voted);
  const others: string[] = [];
  for (const name of left) {
    const count = countNamed(name);
    if (count === undefined && !NO_CONTESTANT.test(name)) contestants.add(name);
    else if (count === undefined || count === 'total' || counts.has(count)) others.push(name);
    else countRows.set(count, [...(countRows.get(count) ?? []), name]);
  }
  const known: LongNamesGuess = { contestants: long.names.filter((name) => contestants.has(name)), countRows, others };
  const used = new Set([long.contestant, long.votes, ...long.area, ...[...counts.values()].flatMap(({ value }) => value)]);
  if (long.mode !== undefined) used.add(long.mode);
  if (long.contest) used.add(long.contest.index);
  const words = new Set([
    ...profiles[long.votes].words,
    ...[...counts.values()].flatMap(({ value }) => value.flatMap((index) => [...profiles[index].words])),
  ]);
  return {
    sheet,
    profiles,
    convention,
    shareUnit: guess('sign', 'certain', 'no percentages are mapped'),
    areas: {
      ...wide.areas,
      path: columns.area ? said(columns.area) : guess(long.area, 'likely', 'each of these has a row for each contestant'),
      spare: [],
      totals: [],
      undecided: [],
      asked: [],
    },
    fillDown: [],
    counts,
    turnoutAt: new Map(),
    ballotsAt: new Map(),
    votes: { ...NO_VOTES, undecided: [], asked: [] },
    missing: given.missing ?? [...words].filter((word) => !word.startsWith('*') && !given.suppressed?.includes(word)),
    suppressed: given.suppressed ?? [...words].filter((word) => word.startsWith('*') && !given.missing?.includes(word)),
    unused: profiles.filter(({ index, filled }) => filled > 0 && !used.has(index)).map(({ index }) => index),
    why: new Map(),
    undecided: longTexts(long, known, header),
    asked: [],
    isAskable: false,
    long: { ...long, known },
    known: true,
  };
}

/** Rows of long tables that are no contestants, beside counts and totals. */
const NO_CONTESTANT = /^((over|under)[ -]?votes?|overvotes|undervotes|unrecovered votes?|times counted)$/i;

/** Columns under a heading of numbers that number the rows. */
function numbersOfRows(
  profiles: readonly Profile[],
  { rows }: Sheet,
  meanings: readonly (Meaning | undefined)[],
  groups: readonly (readonly string[])[],
): [number, string][] {
  return profiles.flatMap((one): [number, string][] => {
    const meaning = meanings[one.index];
    if (!one.isNumber || meaning?.kind !== 'area' || meaning.level !== '') return [];
    const reason = whyNoVotes(one, rows, groups);
    return reason === undefined ? [] : [[one.index, reason]];
  });
}

const MOST_BLANK = 0.2;

/** Columns of levels above the last that name an area in the first of its rows only. */
function sparse({ header, rows }: Sheet): number[] {
  if (rows.length < 2) return [];
  return header.flatMap((name, index) => {
    const meaning = name === '' ? undefined : meaningOf(name);
    if (meaning?.kind !== 'area' || meaning.level === '' || meaning.level === 'station') return [];
    const filled = rows.filter((row) => (row[index] ?? '').trim() !== '');
    const blank = rows.length - filled.length;
    return (rows[0][index] ?? '').trim() !== '' && filled.length > 0 && blank > MOST_BLANK * rows.length ? [index] : [];
  });
}

/** What the numbers say against a heading: a turnout of hundreds is a count, words are no count. */
function byNumbers(meaning: Meaning | undefined, { name, whole, percent, largest, isNumber, filled }: Profile): Meaning | undefined {
  if (meaning?.kind === 'turnout' && whole && !percent && largest > 100) return { kind: 'count', count: 'ballotsCast', part: false };
  if (filled === 0) return meaning;
  // Whole numbers under "leader" are the votes of whoever leads, not a name.
  if (meaning?.kind === 'aside' && isNumber && whole && !percent && LEADER.test(name)) return undefined;
  // "Region" may be a party as well: a heading of a level over numbers stays one, a count over words does not.
  if ((meaning?.kind === 'count' || meaning?.kind === 'turnout' || meaning?.kind === 'unclear') && !isNumber) return { kind: 'aside' };
  return meaning;
}

const LEADER = /^(leader|winner|победитель|лидер|ganador|vencedor|sieger)$/i;

function turnoutColumn(profiles: readonly Profile[], meanings: readonly (Meaning | undefined)[]): Guess<number> | undefined {
  const found = profiles.filter(({ index, name, numeric }) => meanings[index]?.kind === 'turnout' && name !== '' && numeric > 0);
  const [first] = found;
  if (!first || first.largest > 1000) return undefined;
  return guess(first.index, first.percent || first.largest <= 100 ? 'certain' : 'likely', 'its heading, and percentages in its cells');
}

/** Columns whose headings are hours of the day: percentages, or whole numbers of ballots. */
function hourColumns(
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
  of: 'turnout' | 'ballots',
): ReadonlyMap<string, number> {
  const hours = new Map<string, number>();
  for (const { index, isNumber, largest, percent, whole } of profiles) {
    const meaning = meanings[index];
    const isOf = of === 'turnout' ? largest <= 100 : largest > 100 && whole && !percent;
    if (meaning?.kind === 'turnoutAt' && isNumber && isOf && !hours.has(meaning.hour)) hours.set(meaning.hour, index);
  }
  return hours;
}

/** Hours announced twice, by two publishers perhaps: one source can have one figure for each. */
function secondHours(profiles: readonly Profile[], meanings: readonly (Meaning | undefined)[], used: ReadonlySet<number>): string[] {
  const left = profiles.filter(({ index, isNumber }) => meanings[index]?.kind === 'turnoutAt' && isNumber && !used.has(index));
  return left.length > 0
    ? [`${named(left.map(({ name }) => name))}: another figure for an hour that is already mapped; make it a separate source`]
    : [];
}

function shareUnitOf(sheet: Sheet, profiles: readonly Profile[], shares: readonly number[]): Guess<'sign' | 'percent' | 'fraction'> {
  const bare = shares.filter((index) => sheet.rows.some((row) => /\d$/.test(row[index]?.trim() ?? '')));
  if (bare.length === 0) return guess('sign', 'certain', shares.length > 0 ? 'the cells have a percent sign' : 'no percentages are mapped');
  const largest = Math.max(...bare.map((index) => profiles[index].largest));
  return largest <= 1 && !bare.some((index) => saysPercent(profiles[index].name))
    ? guess('fraction', 'likely', 'bare numbers of at most 1')
    : guess('percent', 'certain', `bare numbers of up to ${largest}`);
}

function headerProblems({ header, headerLine, rows }: Sheet, used: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const twice = [...new Set(header.map(repeatedName).filter((name, index) => name !== header[index] && used.has(header[index])))];
  if (twice.length > 0) found.push(`several columns are named ${named(twice)}: each is called by its name and its column here`);
  if (headerLine.confidence === 'unsure') found.push(`${headerLine.reason}: begin the file with a line of column names`);
  const [first] = rows;
  if (first && first.length > 2 && first.every((cell, index) => cell.trim() === String(index + 1)))
    found.push('the row below the header only numbers the columns: remove it');
  return found;
}

/** Rows that go on beyond the header: in some files it names the first contestant only. */
function widerRows({ header, rows }: Sheet): string[] {
  const wider = rows.filter(({ length }) => length > header.length).length;
  if (wider < rows.length / 2) return [];
  const most = rows.reduce((width, { length }) => Math.max(width, length), 0);
  return [
    `the header has ${count(header.length)} cells and the rows have up to ${count(most)}: they may repeat the last headings for each further contestant, so no contestant was mapped; write a header for all columns`,
  ];
}

import { count, form, plural } from '../language/format.ts';
import { say } from '../language/text.ts';
import type { RowPlace } from './csv.ts';
import type { Grid, RowSource } from './grid.ts';
import type { TableData } from './manifest-schema.ts';
import { didYouMean } from './nearest.ts';
import { parseCount } from './number.ts';
import { absentWords, styleOf, type TableContext } from './table-rows.ts';

/** Which columns of a long table, one row a place, contest and candidate, hold what; -1 where there is none. */
export interface LongColumns {
  /** Columns that name the place, from the largest to the smallest. */
  readonly unit: readonly number[];
  readonly office: number;
  /** Columns beside the office that tell contests apart. */
  readonly beside: readonly number[];
  readonly candidate: number;
  readonly party: number;
  readonly votes: number;
  /** How the votes were cast, one row each. */
  readonly mode: number;
  /** How the votes were cast, one column each. */
  readonly parts: readonly number[];
  /** Places that are none: what is counted there belongs to no station. */
  readonly afloat?: RegExp;
}

/** A wide table made of a long one, and which of its columns hold what the layout itself says. */
export interface WideTable {
  readonly grid: Grid;
  readonly columns: { readonly area: readonly string[]; readonly registered?: string[]; readonly ballotsCast?: string[] };
}

interface Cell {
  readonly text: string;
  readonly at: RowPlace;
}

interface Unit {
  readonly names: readonly string[];
  readonly at: RowPlace;
  /** Votes by column, then by mode. */
  readonly cells: Map<string, Map<string, Cell>>;
}

const TOTAL = 'Total';
const PSEUDO_OFFICE = /^(registered voters|ballots cast)\b/i;
/** Ballots that are no votes may be told below zero where they are a difference. */
const NO_VOTES = /^(over|under) ?-?votes?$/i;
const ALL_MODES = /^total$/i;
const MOST_LISTED = 20;

/**
 * Turns a long table into one row a place and one column a candidate. Every cell keeps the place of the row it was read from.
 * Rows are kept where `where` keeps them; registered voters and ballots cast, which such tables give as if they were offices,
 * become columns of their own. A row without a precinct holds the total of the places beside it.
 *
 * @param layout finds the columns in the header, or complains
 */
export function wideTable(
  spec: TableData,
  source: RowSource,
  context: TableContext,
  layout: (header: readonly string[]) => LongColumns | undefined,
): WideTable | undefined {
  const { problems, notices, complain } = context;
  const before = problems.total();
  const absent = absentWords(spec);
  const style = styleOf(spec);
  const units = new Map<string, Unit>();
  const contests = new Map<string, number>();
  /** Candidates with the parties they stood for, in the order of their first rows. */
  const candidates = new Map<string, Set<string>>();
  const pseudo = new Map<string, string>();
  let header: readonly string[] = [];
  let columns: LongColumns | undefined;
  let filters: { index: number; allowed: ReadonlySet<string> }[] = [];
  let first: string | undefined;
  let afloat = 0;
  let votesAfloat = 0;

  const problem = (at: RowPlace, index: number, found: string, code: string, message: string, expected: string): void => {
    const place = problems.total() > problems.kept.length ? { line: at.line, column: 1 } : source.place(at, index);
    problems.add({ code, location: { file: source.path, ...place, field: header[index] ?? '' }, found, message, expected });
  };

  source.read(
    problems,
    notices,
    (names) => {
      header = names;
      columns = layout(names);
      filters = Object.entries(spec.where ?? {}).map(([field, allowed]) => ({ index: names.indexOf(field), allowed: new Set(allowed) }));
      for (const field of Object.keys(spec.where ?? {}))
        if (!names.includes(field))
          complain(
            ['where', field],
            'unknown-column',
            `${source.path} has no column "${field}"${didYouMean(field, names)}`,
            `one of ${names.join(', ')}`,
          );
      return problems.total() === before;
    },
    (cells, at) => {
      if (!columns || !filters.every(({ index, allowed }) => allowed.has(cells[index].trim()))) return;
      const office = cells[columns.office].trim();
      const isPseudo = PSEUDO_OFFICE.test(office);
      if (!isPseudo) {
        const label = contestLabel(office, cells, columns, header);
        if (!isWanted(spec.contest, office, label)) {
          contests.set(label, contests.get(label) ?? 0);
          return;
        }
        contests.set(label, 1);
        // With another contest beside it there is nothing to be read; the rest is looked through for its name.
        first ??= label;
        if (label !== first) return;
      }
      const names = columns.unit.map((index) => cells[index].trim());
      if (columns.afloat?.test(names[names.length - 1])) {
        afloat++;
        const votes = parseCount(whole(cells[columns.votes]), style);
        votesAfloat += typeof votes === 'number' && !isPseudo ? votes : 0;
        return;
      }
      addRow(cells, at, columns, names, isPseudo ? office : undefined);
    },
  );

  function addRow(cells: readonly string[], at: RowPlace, of: LongColumns, given: readonly string[], office: string | undefined): void {
    const names = namesOf(given);
    const party = of.party < 0 ? '' : cells[of.party].trim();
    const candidate = office ?? (cells[of.candidate].trim() || party);
    if (candidate === '') {
      problem(at, of.candidate, '', 'blank', 'the row names no candidate', 'the name of a candidate');
      return;
    }
    const list = office === undefined ? candidates : undefined;
    list?.set(candidate, (list.get(candidate) ?? new Set()).add(party));
    const column = office === undefined ? keyOf(candidate, party) : keyOf('', party === '' ? office : `${office} (${party})`);
    if (office !== undefined) pseudo.set(column, party === '' ? office : `${office} (${party})`);
    const text = whole(cells[of.votes]);
    checkVotes(cells, at, of, text, candidate);
    const key = names.join('\0');
    const unit = units.get(key) ?? { names, at, cells: new Map<string, Map<string, Cell>>() };
    units.set(key, unit);
    const modes = unit.cells.get(column) ?? new Map<string, Cell>();
    unit.cells.set(column, modes);
    const mode = of.mode < 0 ? '' : cells[of.mode].trim();
    const earlier = modes.get(mode);
    if (earlier) {
      const message = `these votes have a row already, on line ${earlier.at.line}`;
      problem(at, of.votes, cells[of.votes], 'duplicate-row', message, 'one row for each place, contest, candidate and way of voting');
    } else modes.set(mode, { text, at });
  }

  function checkVotes(cells: readonly string[], at: RowPlace, of: LongColumns, text: string, candidate: string): void {
    if (absent.missing.has(text) || absent.suppressed.has(text) || absent.notApplicable.has(text) || NO_VOTES.test(candidate)) return;
    const votes = parseCount(text, style);
    if (typeof votes !== 'number') {
      problem(at, of.votes, cells[of.votes], votes.code, votes.message, votes.expected);
      return;
    }
    let sum = 0;
    for (const index of of.parts) {
      const part = parseCount(whole(cells[index]), style);
      sum += typeof part === 'number' ? part : 0;
    }
    if (sum > votes) {
      const message = `the ways of voting beside it add up to ${count(sum)}`;
      problem(at, of.votes, cells[of.votes], 'modes-exceed-votes', message, `${count(sum)} or more, all ways of voting together`);
    }
  }

  if (problems.total() > before || !columns) return undefined;
  const chosen = [...contests].filter(([, kept]) => kept === 1).map(([label]) => label);
  if (!oneContest(spec, chosen, [...contests.keys()], source.path, context)) return undefined;
  if (afloat > 0)
    notices.push({
      code: 'votes-of-no-station',
      message: say`${source.path}: ${plural(afloat, 'row')} of votes that belong to no station (${count(votesAfloat)} votes) ${form(afloat, 'was', 'were')} left out`,
    });
  const last = columns.unit.length - 1;
  const unitNames = columns.unit.map((index) => header[index]);
  const named = new Map<string, string>(pseudo);
  for (const [candidate, parties] of candidates)
    for (const party of parties)
      named.set(keyOf(candidate, party), parties.size > 1 && party !== '' ? `${candidate} (${party})` : candidate);
  const rows = [...units.values()];
  const votes = [...named.keys()];
  const merged = mergeModes(rows, (unit, at, message) =>
    problem(at, (columns as LongColumns).votes, unit, 'modes-differ', message, 'one of them, kept by `where`'),
  );
  if (problems.total() > before) return undefined;
  const { unit: unitColumns, votes: votesColumn } = columns;
  const pseudoNamed = (pattern: RegExp): string[] | undefined => {
    const found = [...pseudo.values()].find((name) => pattern.test(name));
    return found === undefined ? undefined : [found];
  };
  return {
    grid: {
      header: [...unitNames, ...named.values()],
      rows: rows.length,
      cell: (row, column) =>
        column < unitNames.length ? rows[row].names[column] : (merged[row].get(votes[column - unitNames.length])?.text ?? ''),
      place(row, column) {
        if (row < 0) return { line: 1, column: 1 };
        const cell = column < unitNames.length ? undefined : merged[row].get(votes[column - unitNames.length]);
        return cell
          ? source.place(cell.at, votesColumn)
          : source.place(rows[row].at, unitColumns[Math.min(column, unitColumns.length - 1)]);
      },
    },
    columns: {
      // A jurisdiction that is the county itself is no level of its own.
      area: unitNames.filter((_, depth) => depth === 0 || depth === last || rows.some(({ names }) => names[depth] !== names[depth - 1])),
      registered: pseudoNamed(/^registered voters( -? ?total)?$/i),
      ballotsCast: pseudoNamed(/^ballots cast( -? ?total)?$/i),
    },
  };
}

const keyOf = (candidate: string, party: string): string => `${candidate}\0${party}`;

/** 3.0 is the whole number 3 to those who write such tables. */
const whole = (cell: string): string => cell.trim().replace(/^(\d+)\.0+$/, '$1');

/** A row without the name of the smallest place holds the total of the place it does name. */
function namesOf(given: readonly string[]): readonly string[] {
  const filled = given.findLastIndex((name) => name !== '');
  return filled === given.length - 1 ? given : given.map((name, depth) => (depth > filled ? TOTAL : name));
}

function contestLabel(office: string, cells: readonly string[], { beside }: LongColumns, header: readonly string[]): string {
  const more = beside.flatMap((index) => (/^(false)?$/i.test(cells[index].trim()) ? [] : [`${header[index]} ${cells[index].trim()}`]));
  return more.length > 0 ? `${office}, ${more.join(', ')}` : office;
}

function isWanted(wanted: string | undefined, office: string, label: string): boolean {
  const same = (name: string): boolean => name.toLowerCase() === wanted?.trim().toLowerCase();
  return wanted === undefined || same(office) || same(label);
}

function oneContest(
  { contest }: TableData,
  chosen: readonly string[],
  all: readonly string[],
  path: string,
  { complain }: Pick<TableContext, 'complain'>,
): boolean {
  if (chosen.length === 1) return true;
  const listed = (labels: readonly string[]): string =>
    labels
      .slice(0, MOST_LISTED)
      .map((label) => `"${label}"`)
      .join(', ') + (labels.length > MOST_LISTED ? ` and ${labels.length - MOST_LISTED} more` : '');
  if (all.length === 0) complain(['where'], 'empty-table', `${path} has no row of a contest that \`where\` keeps`, 'at least one row');
  else if (chosen.length === 0)
    complain(
      ['contest'],
      'unknown-contest',
      `${path} has no contest "${contest}"${didYouMean(contest ?? '', all)}`,
      `one of ${listed(all)}`,
    );
  else
    complain(
      [contest === undefined ? 'file' : 'contest'],
      'several-contests',
      `${path} holds ${chosen.length} contests${contest === undefined ? '' : ` of that name`}`,
      `\`contest\` with one of ${listed(chosen)}, or \`where\``,
    );
  return false;
}

/** One cell for each place and column: the total where one is given, which its parts have to agree with, else their sum. */
function mergeModes(units: readonly Unit[], differ: (unit: string, at: RowPlace, message: string) => void): Map<string, Cell>[] {
  return units.map(({ names, cells }) => {
    const merged = new Map<string, Cell>();
    for (const [column, modes] of cells) {
      const all = [...modes].find(([mode]) => ALL_MODES.test(mode))?.[1];
      const parts = [...modes].filter(([mode]) => !ALL_MODES.test(mode)).map(([, cell]) => cell);
      const numbers = parts.map(({ text }) => (/^-?\d+$/.test(text) ? Number(text) : Number.NaN));
      const sum = numbers.reduce((total, number) => total + number, 0);
      if (all && parts.length > 0 && /^\d+$/.test(all.text) && !Number.isNaN(sum) && Number(all.text) !== sum) {
        const where = names.filter((name, depth) => name !== '' && name !== names[depth - 1]).join(', ');
        differ(where, all.at, `${where}: the total is ${count(Number(all.text))}, and its parts by way of voting add up to ${count(sum)}`);
      }
      const single = all ?? (parts.length === 1 ? parts[0] : undefined);
      const gap = parts.find((_, index) => Number.isNaN(numbers[index]));
      merged.set(column, single ?? gap ?? { text: String(sum), at: parts[0].at });
    }
    return merged;
  });
}

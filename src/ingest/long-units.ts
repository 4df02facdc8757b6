import { count } from '../language/format.ts';
import { english } from '../language/text.ts';
import type { CellProblem } from './cell-problem.ts';
import type { AbsentWords } from './columns.ts';
import type { RowPlace } from './csv-place.ts';
import { type LongColumns, placeNames, wholeNumber } from './long-columns.ts';
import { type NumberStyle, parseCount } from './number.ts';

/** A cell of a long table, and the row it was read from. */
export interface LongCell {
  readonly text: string;
  readonly at: RowPlace;
}

/** A place of a long table: a row of the wide one. */
export interface Unit {
  readonly names: readonly string[];
  readonly at: RowPlace;
  /** Votes by column, then by mode. */
  readonly cells: Map<string, Map<string, LongCell>>;
}

/** The rows of one contest, gathered by place. */
export interface Units {
  readonly columns: LongColumns;
  readonly style: NumberStyle;
  readonly absent: AbsentWords;
  readonly problem: CellProblem;
  readonly byPlace: Map<string, Unit>;
  /** Candidates with the parties they stood for, in the order of their first rows. */
  readonly candidates: Map<string, Set<string>>;
  /** Names of the columns of what is given as if it were an office: registered voters, ballots cast. */
  readonly pseudo: Map<string, string>;
}

/** Ballots that are no votes may be told below zero where they are a difference. */
const NO_VOTES = /^(over|under) ?-?votes?$/i;

export const columnKey = (candidate: string, party: string): string => `${candidate}\0${party}`;

/**
 * Adds the votes of a row to its place.
 *
 * @param pseudo the office, where it is none and the row has registered voters or ballots cast
 */
export function addVotes(units: Units, cells: readonly string[], at: RowPlace, pseudo?: string): void {
  const { columns, problem } = units;
  const party = columns.party < 0 ? '' : cells[columns.party].trim();
  const candidate = pseudo ?? (cells[columns.candidate].trim() || party);
  if (candidate === '') {
    problem(at, columns.candidate, '', 'blank', 'the row names no candidate', 'the name of a candidate');
    return;
  }
  const key = pseudo === undefined ? candidateColumn(units, candidate, party) : pseudoColumn(units, pseudo, party);
  const text = wholeNumber(cells[columns.votes]);
  checkVotes(units, cells, at, text, candidate);
  const modes = modesAt(unitAt(units, placeNames(cells, columns), at), key);
  const mode = columns.mode < 0 ? '' : cells[columns.mode].trim();
  const earlier = modes.get(mode);
  if (earlier) {
    const message = `these votes already have a row, on line ${earlier.at.line}`;
    problem(
      at,
      columns.votes,
      cells[columns.votes],
      'duplicate-row',
      message,
      'one row for each place, contest, candidate and way of voting',
    );
  } else modes.set(mode, { text, at });
}

function candidateColumn({ candidates }: Units, candidate: string, party: string): string {
  candidates.set(candidate, (candidates.get(candidate) ?? new Set()).add(party));
  return columnKey(candidate, party);
}

function pseudoColumn({ pseudo }: Units, office: string, party: string): string {
  const name = party === '' ? office : `${office} (${party})`;
  const key = columnKey('', name);
  pseudo.set(key, name);
  return key;
}

function unitAt({ byPlace }: Units, names: readonly string[], at: RowPlace): Unit {
  const key = names.join('\0');
  const unit = byPlace.get(key) ?? { names, at, cells: new Map<string, Map<string, LongCell>>() };
  byPlace.set(key, unit);
  return unit;
}

function modesAt({ cells }: Unit, key: string): Map<string, LongCell> {
  const modes = cells.get(key) ?? new Map<string, LongCell>();
  cells.set(key, modes);
  return modes;
}

/** Votes have to be a count, and no fewer than the ways of voting beside them add up to. */
function checkVotes(
  { columns, style, absent, problem }: Units,
  cells: readonly string[],
  at: RowPlace,
  text: string,
  candidate: string,
): void {
  if (absent.missing.has(text) || absent.suppressed.has(text) || absent.notApplicable.has(text) || NO_VOTES.test(candidate)) return;
  const votes = parseCount(text, style);
  if (typeof votes !== 'number') {
    problem(at, columns.votes, cells[columns.votes], votes.code, votes.message, votes.expected);
    return;
  }
  let sum = 0;
  for (const index of columns.parts) {
    const part = parseCount(wholeNumber(cells[index]), style);
    sum += typeof part === 'number' ? part : 0;
  }
  if (sum > votes) {
    const message = `the ways of voting beside it add up to ${english(count(sum))}`;
    const expected = `${english(count(sum))} or more, all ways of voting together`;
    problem(at, columns.votes, cells[columns.votes], 'modes-exceed-votes', message, expected);
  }
}

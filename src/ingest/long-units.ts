import type { RowFault } from '../data/fault.ts';
import type { Location } from '../data/provenance.ts';
import type { CellProblem } from './cell-problem.ts';
import type { RowPlace } from './csv-place.ts';
import { type LongColumns, placeNames, wholeNumber } from './long-columns.ts';
import { type NumberStyle, parseCount } from './number.ts';

/** A cell of a long table, and the row it was read from. */
export interface LongCell {
  readonly text: string;
  readonly at: RowPlace;
  /** Whether another row gives it differently. */
  readonly inDoubt?: boolean;
}

/** A place of a long table: a row of the wide one. */
export interface Unit {
  readonly names: readonly string[];
  readonly at: RowPlace;
  /** Votes by column, then by mode. */
  readonly cells: Map<string, Map<string, LongCell>>;
  /** What its rows say that cannot be. */
  readonly faults: RowFault[];
}

/** The rows of one contest, gathered by place. */
export interface Units {
  readonly columns: LongColumns;
  readonly style: NumberStyle;
  readonly problem: CellProblem;
  /** The cell of the votes of a row. */
  readonly locate: (at: RowPlace) => Location;
  readonly byPlace: Map<string, Unit>;
  /** Candidates with the parties they stood for, in the order of their first rows. */
  readonly candidates: Map<string, Set<string>>;
  /** How many counts were held against those by way of voting. */
  byWay: number;
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
  const unit = unitAt(units, placeNames(cells, columns), at);
  const modes = modesAt(unit, key);
  const mode = columns.mode < 0 ? '' : cells[columns.mode].trim();
  const earlier = modes.get(mode);
  if (earlier) modes.set(mode, secondRow(units, unit, { text, at }, earlier, mode === '' ? candidate : `${candidate} (${mode})`));
  else {
    modes.set(mode, { text, at });
    if (!NO_VOTES.test(candidate)) notePartsAbove(units, unit, cells, at, text, candidate);
  }
}

/** The cell of a count that has a row already: what both say, or in doubt. */
function secondRow({ style, locate }: Units, unit: Unit, second: LongCell, first: LongCell, count: string): LongCell {
  const [one, other] = [first, second].map(({ text }) => parseCount(text, style)).map((votes) => (typeof votes === 'number' ? votes : 0));
  const same = first.text === second.text;
  unit.faults.push({
    kind: 'row',
    line: second.at.line,
    earlier: first.at.line,
    differ: same ? [] : [locate(second.at).field],
    count,
    ballots: [same ? other : Math.abs(other - one), Math.max(one, other)],
    locate: () => [locate(second.at), locate(first.at)],
  });
  // No number is written so, in any style: the cell is read as one in doubt.
  return same || first.inDoubt ? first : { text: `${first.text} ≠ ${second.text}`, at: first.at, inDoubt: true };
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
  const unit = byPlace.get(key) ?? { names, at, cells: new Map<string, Map<string, LongCell>>(), faults: [] };
  byPlace.set(key, unit);
  return unit;
}

function modesAt({ cells }: Unit, key: string): Map<string, LongCell> {
  const modes = cells.get(key) ?? new Map<string, LongCell>();
  cells.set(key, modes);
  return modes;
}

/** The ways of voting beside the votes add up to no more than them. */
function notePartsAbove(units: Units, unit: Unit, cells: readonly string[], at: RowPlace, text: string, candidate: string): void {
  const { columns, style, locate } = units;
  const votes = parseCount(text, style);
  if (typeof votes !== 'number' || columns.parts.length === 0) return;
  let sum = 0;
  units.byWay++;
  for (const index of columns.parts) {
    const part = parseCount(wholeNumber(cells[index]), style);
    sum += typeof part === 'number' ? part : 0;
  }
  if (sum > votes) unit.faults.push({ kind: 'parts', count: candidate, total: votes, parts: sum, locate: () => [locate(at)] });
}

import type { RowFault } from '../data/fault.ts';
import type { Location } from '../data/provenance.ts';
import { PRESENT } from '../data/table.ts';
import type { CellProblem } from './cell-problem.ts';
import { type AbsentWords, stateOf } from './columns.ts';
import type { RowPlace } from './csv-place.ts';
import { type LongColumns, placeNames, wholeNumber } from './long-columns.ts';
import type { LongNames } from './long-names.ts';
import { type NumberStyle, parseCount } from './number.ts';

/** A cell of a long table, and the row and column it was read from. */
export interface LongCell {
  readonly text: string;
  readonly at: RowPlace;
  readonly index: number;
  /** Whether another row gives it differently. */
  readonly inDoubt?: boolean;
}

/** The rows of one part of a column, by way of voting. */
export type Modes = Map<string, LongCell>;

/** A place of a long table: a row of the wide one. */
export interface Unit {
  readonly names: readonly string[];
  readonly at: RowPlace;
  /** Votes by column, then by part of it. */
  readonly cells: Map<string, Map<string, Modes>>;
  readonly shares: Map<string, LongCell>;
  /** What every row of the place says, in the order of the columns. */
  readonly repeated: (LongCell | undefined)[];
  /** What its rows say that cannot be. */
  readonly faults: RowFault[];
}

/** The rows of one contest, gathered by place. */
export interface Units {
  readonly columns: LongColumns;
  readonly names: LongNames;
  readonly style: NumberStyle;
  readonly absent: AbsentWords;
  readonly problem: CellProblem;
  /** A cell of a row, that of its votes where no other is named. */
  readonly locate: (at: RowPlace, index?: number) => Location;
  readonly byPlace: Map<string, Unit>;
  /** Counts of places that one of their rows gives differently. */
  readonly differing: DifferingCount[];
  /** How many counts were held against those by way of voting. */
  byWay: number;
}

/** A count of a place that one of its rows gives differently. */
export interface DifferingCount {
  readonly fault: RowFault;
  readonly first: LongCell;
  readonly other: LongCell;
}

/** Ballots that are no votes may be told below zero where they are a difference. */
export const NO_VOTES = /^(over|under) ?-?votes?$/i;

/**
 * Adds the votes of a row to its place.
 *
 * @param office the office, where it is none and the row has registered voters or ballots cast
 */
export function addVotes(units: Units, cells: readonly string[], at: RowPlace, office?: string): void {
  const { columns, names, problem } = units;
  const party = columns.party < 0 ? '' : cells[columns.party].trim();
  const name = joined(cells, columns.candidate);
  const text = columns.published ? wholeNumber(cells[columns.votes]) : cells[columns.votes].trim();
  const column = names.columnOf({ name, party, office });
  if (column === 'blank') {
    problem(at, columns.candidate[0], '', 'blank', 'the row names no candidate', 'the name of a candidate');
    return;
  }
  const unit = unitAt(units, cells, at);
  addRepeated(units, unit, cells, at);
  if (column === 'aside') {
    const votes = parseCount(text, units.style);
    names.noteAside?.(name, at, 1, typeof votes === 'number' ? votes : 0);
    return;
  }
  const modes = modesAt(unit, column.key, column.part);
  const mode = joined(cells, columns.mode);
  const earlier = modes.get(mode);
  const cell = { text, at, index: columns.votes };
  const count = office ?? (name || party);
  if (earlier) modes.set(mode, secondRow(units, unit, cell, earlier, mode === '' ? count : `${count} (${mode})`));
  else {
    modes.set(mode, cell);
    if (!NO_VOTES.test(count)) notePartsAbove(units, unit, cells, at, text, count);
  }
  if (columns.share >= 0) addShare(units, unit, { key: column.key, at, isSecond: earlier !== undefined }, cells);
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
  return same || first.inDoubt ? first : inDoubt(first, second);
}

/** The words of some cells, joined by spaces. */
export const joined = (cells: readonly string[], columns: readonly number[]): string =>
  columns.length === 1 ? cells[columns[0]].trim() : columns.flatMap((index) => cells[index].trim() || []).join(' ');

function unitAt({ byPlace, columns }: Units, cells: readonly string[], at: RowPlace): Unit {
  const names = placeNames(cells, columns);
  const key = columns.copy.reduce((path, index) => `${path}\0\0${cells[index].trim()}`, names.join('\0'));
  const known = byPlace.get(key);
  if (known) return known;
  const unit: Unit = { names, at, cells: new Map(), shares: new Map(), repeated: [], faults: [] };
  byPlace.set(key, unit);
  return unit;
}

/** What stands in every row of a place has to be the same; a blank says nothing. */
function addRepeated(units: Units, unit: Unit, cells: readonly string[], at: RowPlace): void {
  const { columns, absent } = units;
  for (let order = 0; order < columns.repeated.length; order++) {
    const index = columns.repeated[order];
    const text = cells[index].trim();
    const earlier = unit.repeated[order];
    if (earlier === undefined || (earlier.text !== text && stateOf(earlier.text, absent) !== PRESENT))
      unit.repeated[order] = { text, at, index };
    else if (earlier.text !== text && !earlier.inDoubt && stateOf(text, absent) === PRESENT)
      unit.repeated[order] = otherCount(units, unit, { text, at, index }, earlier);
  }
}

/** A count of a place that one of its rows gives differently: nobody knows which is right. Its level and its labels have to be known. */
function otherCount({ columns, problem, style, locate, differing }: Units, unit: Unit, other: LongCell, first: LongCell): LongCell {
  const { index } = other;
  if (columns.fixed?.has(index)) {
    problem(other.at, index, other.text, 'rows-differ', ...rowsDiffer(first));
    return first;
  }
  const [one, two] = [first, other].map(({ text }) => parseCount(text, style)).map((count) => (typeof count === 'number' ? count : 0));
  const { field } = locate(other.at, index);
  const fault: RowFault = {
    kind: 'row',
    line: other.at.line,
    earlier: first.at.line,
    differ: [field],
    count: field,
    ...(columns.ofBallots?.has(index) && { ballots: [Math.abs(two - one), Math.max(one, two)] as const }),
    locate: () => [locate(other.at, index), locate(first.at, index)],
  };
  unit.faults.push(fault);
  differing.push({ fault, first, other });
  return inDoubt(first, other);
}

/** Why a row is refused that gives another value of its place than an earlier one, and what was expected. */
export const rowsDiffer = ({ text, at }: { readonly text: string; readonly at: { readonly line: number } }): [string, string] => [
  `the rows of this place do not agree: it is "${text}" on line ${at.line}`,
  'the same in every row of a place, or a column that holds for the place',
];

/** A cell that two rows give differently. No number is written so, in any style: it is read as one in doubt. */
const inDoubt = (first: LongCell, other: LongCell): LongCell => ({ ...first, text: `${first.text} ≠ ${other.text}`, inDoubt: true });

/** The share of a contestant in a place. Of a second row, where the first has votes as well, it is the same or in doubt. */
function addShare({ columns, problem, locate }: Units, unit: Unit, { key, at, isSecond }: ShareRow, cells: readonly string[]): void {
  const share = { text: cells[columns.share].trim(), at, index: columns.share };
  const earlier = unit.shares.get(key);
  if (earlier === undefined) unit.shares.set(key, share);
  else if (!isSecond) {
    const message = `the share of this contestant already has a row, on line ${earlier.at.line}`;
    problem(at, columns.share, cells[columns.share], 'duplicate-row', message, 'one row for each place and contestant, or no `shares`');
  } else if (earlier.text !== share.text && !earlier.inDoubt) {
    const { field } = locate(at, columns.share);
    unit.faults.push({
      kind: 'row',
      line: at.line,
      earlier: earlier.at.line,
      differ: [field],
      count: field,
      locate: () => [locate(at, columns.share), locate(earlier.at, columns.share)],
    });
    unit.shares.set(key, inDoubt(earlier, share));
  }
}

interface ShareRow {
  readonly key: string;
  readonly at: RowPlace;
  /** Whether the same contestant and way of voting have a row already. */
  readonly isSecond: boolean;
}

function modesAt({ cells }: Unit, key: string, part: string): Modes {
  const parts = cells.get(key) ?? new Map<string, Modes>();
  cells.set(key, parts);
  const modes: Modes = parts.get(part) ?? new Map<string, LongCell>();
  parts.set(part, modes);
  return modes;
}

/** The ways of voting beside the votes add up to no more than them. */
function notePartsAbove(units: Units, unit: Unit, cells: readonly string[], at: RowPlace, text: string, count: string): void {
  const { columns, style, locate } = units;
  const votes = parseCount(text, style);
  if (typeof votes !== 'number' || columns.parts.length === 0) return;
  let sum = 0;
  units.byWay++;
  for (const index of columns.parts) {
    const part = parseCount(wholeNumber(cells[index]), style);
    sum += typeof part === 'number' ? part : 0;
  }
  if (sum > votes) unit.faults.push({ kind: 'parts', count, total: votes, parts: sum, locate: () => [locate(at)] });
}

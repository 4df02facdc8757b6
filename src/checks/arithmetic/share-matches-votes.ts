import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, officialTables, tablesOf } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { RELATIONS, type Share, shareScale, shareText, shareValue } from '../../data/share.ts';
import { aboutOf } from '../../data/source.ts';
import { type CountColumn, PRESENT, type ShareColumn, shareAt } from '../../data/table.ts';
import { brokenRows, type ColumnRule, type Failures, failures, MOST_TOLD, told } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, passed, type Skipped } from '../../findings/check.ts';
import { broken, cannot, noted } from '../../findings/observations.ts';
import { percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english, type Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type FigureColumn, validColumn } from '../../queries/figure-columns.ts';
import { insteadBy } from '../../queries/mending-column.ts';
import { officialVotes, type SourceTable } from '../../queries/reference.ts';
import { isOfResult } from '../../queries/stage.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { ballotsOff } from './kit/ballots-off.ts';
import { T } from './share-matches-votes.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'share-matches-votes',
  kind: 'rule',
  references: [
    { cite: 'Mosteller, Youtz & Zahn (1967), The distribution of sums of rounded percentages', url: 'https://doi.org/10.2307/2060324' },
  ],
});

const options = z.strictObject({});

const BASES = [MODEL.validVotes(), MODEL.ballotsCast(), T.validAndInvalid(), MODEL.registeredVoters()] as const;
/** The bases in short, after a number. */
const UNITS = [T.votesUnit(), MODEL.ballotsCast(), T.validAndInvalidUnit(), MODEL.registeredVoters()] as const;

const SLACK = 1e-12;
const IS = RELATIONS.indexOf('is');
/** Of a cell of `Cells.marks`: it can be compared at all. The lower bits say which of the bases it fits. */
const THERE = 1 << BASES.length;

/** The percentages of one table whose votes are known; cell k of row r is number r · columns + k. */
interface Cells extends SourceTable {
  readonly columns: readonly { readonly column: ShareColumn; readonly contestant: number }[];
  /** Votes of each column of percentages, from the row or from another official row of its area. */
  readonly votes: readonly (Pick<CountColumn, 'values' | 'state'> | undefined)[];
  /** Size of each base by row, where it is known. */
  readonly bases: readonly (FigureColumn | undefined)[];
  readonly marks: Uint8Array;
  /** How many cells can be compared, and how many of them fit each base. */
  readonly size: number;
  readonly matches: readonly number[];
}

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const observations = tablesOf(dataset).flatMap((place) => {
      const cells = cellsOf(dataset, place);
      return cells && cells.size > 0 ? checkTable(dataset, cells) : [];
    });
    return observations.length > 0 ? observations : [cannot(MODEL.wholeDataset(), T.noVotes(), T.votesNeeded())];
  },
});

/** Every percentage whose votes are known: from the same row, or for an official figure from another official row of that area. */
function cellsOf(dataset: Dataset, place: SourceTable): Cells | undefined {
  const { source, table } = place;
  const columns = table.shares.flatMap((column, contestant) => (column ? [{ column, contestant }] : []));
  if (columns.length === 0) return undefined;
  const hasVotes = table.votes.some((column) => column !== undefined);
  const elsewhere = !hasVotes && isOfResult(dataset, source) ? fromElsewhere(dataset, place) : undefined;
  const votes = columns.map(({ contestant }) => table.votes[contestant] ?? elsewhere?.votes[contestant]);
  const { ballotsCast, invalid, registered } = table.counts;
  const valid = orElse(validColumn(table), elsewhere?.valid);
  const bases = [valid, ballotsCast, valid && invalid && together(valid, invalid), registered];
  const cells = { ...place, columns, votes, bases, marks: new Uint8Array(table.rows * columns.length) };
  return { ...cells, ...mark(cells) };
}

/** Votes and valid votes from other official rows of the areas of a table, as columns of it. */
function fromElsewhere(dataset: Dataset, { table }: SourceTable) {
  const empty = (): FigureColumn => ({ values: new Float64Array(table.rows), state: new Uint8Array(table.rows) });
  if (!officialTables(dataset).some((other) => other.table.votes.some((column) => column !== undefined))) return undefined;
  const columns = { valid: empty(), votes: table.shares.map(empty) };
  for (let row = 0; row < table.rows; row++) {
    const official = officialVotes(dataset, table.area[row]);
    if (!official) continue;
    columns.valid.values[row] = official.valid;
    columns.valid.state[row] = PRESENT;
    for (const [contestant, column] of columns.votes.entries()) {
      column.values[row] = official.table.votes[contestant]?.values[official.row] ?? 0;
      column.state[row] = PRESENT;
    }
  }
  return columns;
}

function orElse(first: FigureColumn | undefined, second: FigureColumn | undefined): FigureColumn | undefined {
  if (!first || !second) return first ?? second;
  const known = (row: number): FigureColumn => (first.state[row] === PRESENT ? first : second);
  return {
    values: first.values.map((_, row) => known(row).values[row]),
    state: first.state.map((_, row) => known(row).state[row]),
  };
}

function together(valid: FigureColumn, invalid: FigureColumn): FigureColumn {
  const values = new Float64Array(valid.values.length);
  const state = new Uint8Array(values.length);
  for (let row = 0; row < values.length; row++) {
    values[row] = valid.values[row] + invalid.values[row];
    state[row] = valid.state[row] === PRESENT && invalid.state[row] === PRESENT ? PRESENT : 0;
  }
  return { values, state };
}

/** Which bases each cell fits. */
function mark({ table, columns, votes, bases, marks }: Omit<Cells, 'size' | 'matches'>): Pick<Cells, 'size' | 'matches'> {
  const matches = BASES.map(() => 0);
  let size = 0;
  for (let row = 0; row < table.rows; row++) {
    for (let k = 0; k < columns.length; k++) {
      const { column } = columns[k];
      const counted = votes[k];
      if (!counted || column.state[row] !== PRESENT || column.relation[row] !== IS || counted.state[row] !== PRESENT) continue;
      // The ends of `shareInterval`, without an object for each cell.
      const scale = shareScale(column.decimals[row]);
      const low = Math.max(0, column.units[row] - 0.5) / scale - SLACK;
      const high = (column.units[row] + 0.5) / scale + SLACK;
      let bits = 0;
      for (let base = 0; base < bases.length; base++) {
        const of = sizeOf(bases[base], row);
        if (of === 0) continue;
        bits |= THERE;
        const share = counted.values[row] / of;
        if (share < low || share > high) continue;
        bits |= 1 << base;
        matches[base]++;
      }
      if (bits > 0) size++;
      marks[row * columns.length + k] = bits;
    }
  }
  return { size, matches };
}

/** The size of a base in a row; 0 where it is not known, since nothing is a share of nothing. */
function sizeOf(base: FigureColumn | undefined, row: number): number {
  return base !== undefined && base.state[row] === PRESENT ? base.values[row] : 0;
}

function checkTable(dataset: Dataset, cells: Cells): Observation[] {
  const { table, source, matches } = cells;
  const base = matches.indexOf(Math.max(...matches));
  if (matches[base] < cells.size / 2) {
    const reason = T.noBase({ cells: cells.size, source: source.name, file: table.file });
    return [cannot(T.percentagesIn({ file: table.file, level: word(table.level) }), reason, T.baseColumnNeeded())];
  }
  const { wrong, apart, known, allCutOff } = sortCells(cells, base);
  if (allCutOff && wrong.count() + apart.count() > 0) return [cutOff(dataset, cells, known, base), passed(known)];
  const observations = told([
    {
      failures: wrong,
      one: (cell) => contradiction(dataset, cells, cell, base),
      all: () => contradictions(dataset, cells, wrong, base),
      weighs: {
        table,
        asked: rowsAsked(cells, base),
        rowOf: (cell) => rowOf(cells, cell),
        ballots: (cell) => ballotsOf(cells, cell, base),
      },
      ...(hasOwnVotes(cells) && { columns: columnRule(dataset, cells, base, wrong.count() + matches[base]) }),
    },
  ]);
  return [...observations, ...leftOut(dataset, cells, apart.places(), base), passed(matches[base])];
}

const rowOf = ({ columns }: Cells, cell: number): number => Math.floor(cell / columns.length);
const hasOwnVotes = ({ table }: Cells): boolean => table.votes.some((column) => column !== undefined);

/** How many rows have a percentage that can be compared. */
function rowsAsked({ table, columns, marks, bases }: Cells, base: number): number {
  let asked = 0;
  for (let row = 0; row < table.rows; row++)
    if (sizeOf(bases[base], row) > 0 && columns.some((_, k) => marks[row * columns.length + k] > 0)) asked++;
  return asked;
}

/** Votes by which a percentage is off: beyond its rounding at least, and from the figure that is printed. */
function ballotsOf(cells: Cells, cell: number, base: number): [fewest: number, most: number] {
  const { share, votes, size } = cellAt(cells, cell, base);
  return ballotsOff(share, votes, size);
}

/** The percentages of a table as a rule between its columns. */
function columnRule(dataset: Dataset, cells: Cells, base: number, asked: number): ColumnRule {
  const { source, table, bases, columns, votes } = cells;
  const column = [table.counts.valid, table.counts.ballotsCast, undefined, table.counts.registered][base];
  const of = bases[base] as FigureColumn;
  const fits = ([size]: readonly number[], row: number): boolean =>
    size > 0 &&
    columns.every(({ column }, k) => {
      const share = shareAt(column, row);
      const counted = votes[k];
      return !share || counted?.state[row] !== PRESENT || ballotsOff(share, counted.values[row], size)[0] === 0;
    });
  return {
    rule: T.rule({
      shares: columns.flatMap(({ column }) => column.fields).map((field) => T.column({ field })),
      bases: BASES[base],
    }),
    ...(column && { mendedBy: () => insteadBy(dataset, table, [{ ...of, column }], fits) }),
    source,
    table,
    asked,
    locations: (cell) => locations(dataset, cells, cell),
  };
}

interface Sorted {
  /** Cells that do not fit the base. */
  readonly wrong: Failures;
  /** Rows whose percentages are all shares of the same other number. */
  readonly apart: Failures;
  /** How many cells have a base, and whether each of them is right if its further decimals were dropped. */
  readonly known: number;
  readonly allCutOff: boolean;
}

function sortCells(cells: Cells, base: number): Sorted {
  const { table, columns, marks, bases } = cells;
  const width = columns.length;
  const [wrong, apart] = [failures(), failures()];
  let known = 0;
  let allCutOff = true;
  for (let row = 0; row < table.rows; row++) {
    if (sizeOf(bases[base], row) === 0) continue;
    const here: number[] = [];
    for (let k = 0; k < width; k++) {
      const bits = marks[row * width + k];
      if (bits === 0) continue;
      known++;
      allCutOff &&= isCutOff(cells, row, k, base);
      if (!(bits & (1 << base))) here.push(k);
    }
    const other = here.length > 1 ? otherBase(cells, row) : undefined;
    if (other !== undefined) apart.add(row, other);
    else for (const k of here) wrong.add(row * width + k, differenceOf(cells, row, k, base));
  }
  return { wrong, apart, known, allCutOff };
}

/** The rows whose percentages are all shares of the same other number. */
function leftOut({ areas }: Dataset, cells: Cells, rows: Int32Array, base: number): Skipped[] {
  const { source, table } = cells;
  const bases = BASES[base];
  if (rows.length > MOST_TOLD) {
    const reason = T.rowsOfOtherBase({ rows: rows.length, of: table.rows, bases });
    return [cannot(ARITHMETIC.by({ source: source.name, level: word(table.level) }), reason, T.baseNeeded())];
  }
  return Array.from(rows, (row) => {
    const reason = T.rowOfOtherBase({ otherBase: otherBase(cells, row) ?? 0, bases });
    return cannot(T.sourceAndPlace({ source: source.name, place: placeName(areas, table.area[row]) }), reason, T.baseNeeded());
  });
}

/** Whether the percentage is right if its further decimals were dropped. */
function isCutOff({ columns, votes, bases }: Cells, row: number, k: number, base: number): boolean {
  const { column } = columns[k];
  const exact = ((votes[k]?.values[row] ?? 0) / sizeOf(bases[base], row)) * shareScale(column.decimals[row]);
  return exact >= column.units[row] - 1e-9 && exact < column.units[row] + 1 + 1e-9;
}

function differenceOf({ columns, votes, bases }: Cells, row: number, k: number, base: number): number {
  const { column } = columns[k];
  return column.units[row] / shareScale(column.decimals[row]) - (votes[k]?.values[row] ?? 0) / sizeOf(bases[base], row);
}

/** The one number that all percentages of a row are shares of, where it is not the base of the table: three percentages must say so. */
function otherBase({ columns, votes, marks }: Cells, row: number): number | undefined {
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  let cells = 0;
  for (let k = 0; k < columns.length; k++) {
    if (marks[row * columns.length + k] === 0) continue;
    cells++;
    const { column } = columns[k];
    const scale = shareScale(column.decimals[row]);
    const counted = votes[k]?.values[row] ?? 0;
    low = Math.max(low, counted / ((column.units[row] + 0.5) / scale));
    const upper = counted / (Math.max(0, column.units[row] - 0.5) / scale);
    // 0 votes of 0.0 % fit any base: 0 / 0 is no bound.
    if (!Number.isNaN(upper)) high = Math.min(high, upper);
  }
  return cells > 2 && low <= high && Number.isFinite(high) ? (low + high) / 2 : undefined;
}

interface Cell {
  readonly row: number;
  readonly contestant: number;
  readonly share: Share;
  readonly votes: number;
  readonly size: number;
  readonly computed: number;
}

function cellAt({ columns, votes, bases }: Cells, cell: number, base: number): Cell {
  const row = Math.floor(cell / columns.length);
  const k = cell % columns.length;
  const { column, contestant } = columns[k];
  const counted = votes[k]?.values[row] ?? 0;
  const size = sizeOf(bases[base], row);
  const share = shareAt(column, row) as Share;
  return { row, contestant, share, votes: counted, size, computed: size > 0 ? counted / size : 0 };
}

/** All percentages of a table are right if their further decimals were dropped. */
function cutOff(dataset: Dataset, cells: Cells, percentages: number, base: number): Observation {
  const { source, table, marks, columns, bases } = cells;
  const first = marks.findIndex((bits, cell) => bits > 0 && sizeOf(bases[base], Math.floor(cell / columns.length)) > 0);
  return noted(T.cutOff, {
    about: 'document',
    scope: { source: source.id, level: table.level, quantity: 'rounding' },
    facts: { source: source.name, level: word(table.level), file: table.file, percentages, bases: BASES[base] },
    locations: locations(dataset, cells, first),
  });
}

function contradiction(dataset: Dataset, cells: Cells, cell: number, base: number): Observation {
  const { source, table, marks, matches } = cells;
  const { row, contestant, share, votes, size, computed } = cellAt(cells, cell, base);
  const { name, id } = dataset.contestants[contestant];
  const area = table.area[row];
  const difference = shareValue(share) - computed;
  const other = BASES.findIndex((_, index) => index !== base && marks[cell] & (1 << index));
  const twin = neighbour(dataset, cells, { row, contestant, share });
  const details = [T.wrong.copied, T.wrong.otherBase, matches[base] === 1 ? T.wrong.othersAgree.one : T.wrong.othersAgree.many];
  return broken(
    { ...T.wrong.share, details, explanations: T.wrong.explanations, ask: T.wrong.ask },
    {
      about: aboutOf(source),
      scope: { ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }), contestant: id, source: source.id },
      facts: {
        name,
        place: placeName(dataset.areas, area),
        published: shareText(share),
        rounded: percent(computed, Math.max(0, share.decimals)),
        computed,
        difference,
        differencePp: 100 * difference,
        votes,
        base: size,
        units: UNITS[base],
        bases: BASES[base],
        agreeing: matches[base],
        other: BASES[other],
        twin: twin?.text,
        equalsNeighbour: twin && english(twin.text),
      },
      locations: [...locations(dataset, cells, cell), ...(twin?.locations ?? [])],
    },
  );
}

function contradictions(dataset: Dataset, cells: Cells, wrong: Failures, base: number): Observation[] {
  const { source, table, columns, matches } = cells;
  const at = (cell: number): Cell => cellAt(cells, cell, base);
  return brokenRows(T.wrong.cells, {
    check: meta.id,
    dataset,
    source,
    table,
    about: aboutOf(source),
    scope: { source: source.id, level: table.level, quantity: 'shares' },
    failures: wrong,
    rowOf: (cell) => Math.floor(cell / columns.length),
    asked: wrong.count() + matches[base],
    differences: 'shares',
    facts: { bases: BASES[base] },
    columns: [
      [MODEL.contestant(), 'text', (cell) => dataset.contestants[at(cell).contestant].name],
      [ARITHMETIC.printed(), 'percent', (cell) => shareValue(at(cell).share)],
      [ARITHMETIC.computed(), 'percent', (cell) => at(cell).computed],
      [MODEL.difference(), 'points', (cell) => shareValue(at(cell).share) - at(cell).computed],
      [MODEL.votes(), 'count', (cell) => at(cell).votes],
    ],
    locations: (cell) => locations(dataset, cells, cell),
  });
}

function locations(dataset: Dataset, { source, table, columns }: Cells, cell: number): Location[] {
  const row = Math.floor(cell / columns.length);
  const { contestant } = columns[cell % columns.length];
  const here = [table.shares[contestant], table.votes[contestant]].flatMap((column) => (column ? table.locate(row, column) : []));
  if (table.votes.some((column) => column !== undefined) || source.kind !== 'official') return here;
  const elsewhere = officialVotes(dataset, table.area[row]);
  const votes = elsewhere?.table.votes[contestant];
  return elsewhere && votes ? [...here, ...elsewhere.table.locate(elsewhere.row, votes)] : here;
}

/** A cell beside or above or below that holds the very figure: the trace of a copying slip. */
function neighbour(
  { areas, contestants }: Dataset,
  { table }: Cells,
  { row, contestant, share }: Pick<Cell, 'row' | 'contestant' | 'share'>,
): { text: Worded; locations: Location[] } | undefined {
  const places = [
    { row: row + 1, contestant },
    { row: row - 1, contestant },
    { row, contestant: contestant - 1 },
    { row, contestant: contestant + 1 },
  ];
  for (const place of places) {
    const column = table.shares[place.contestant];
    const near = place.row >= 0 && place.row < table.rows ? shareAt(column, place.row) : undefined;
    if (!column || !near || near.decimals !== share.decimals || near.units !== share.units) continue;
    const name = placeName(areas, table.area[place.row]);
    const beside = T.neighbour.sameRow({ contestant: contestants[place.contestant].name });
    const text = place.row === row ? beside : place.row > row ? T.neighbour.nextRow({ name }) : T.neighbour.rowBefore({ name });
    return { text, locations: table.locate(place.row, column) };
  }
  return undefined;
}

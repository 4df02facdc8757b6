import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, officialTables, tablesOf } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { RELATIONS, type Share, shareScale, shareText, shareValue } from '../../data/share.ts';
import { aboutOf } from '../../data/source.ts';
import { type CountColumn, PRESENT, type ShareColumn, shareAt } from '../../data/table.ts';
import { failures, MOST_TOLD, manyRows, told } from '../../findings/bulk.ts';
import { aboutCheck, broken, defineCheck, noted, type Observation, passed, type Skipped, skipped } from '../../findings/check.ts';
import { fixed, join, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english, type Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type FigureColumn, validColumn } from '../../queries/figure-columns.ts';
import { officialVotes, type SourceTable } from '../../queries/reference.ts';
import { T as ARITHMETIC } from './arithmetic.texts.ts';
import { T } from './share-matches-votes.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'share-matches-votes',
  kind: 'rule',
  references: [
    { cite: 'Mosteller, Youtz & Zahn (1967), The distribution of sums of rounded percentages', url: 'https://doi.org/10.2307/2060324' },
  ],
});

const options = z.strictObject({});

const BASES = [MODEL.validVotes(), MODEL.ballotsCast(), T.validInvalidVotesTogether(), MODEL.registeredVoters()] as const;
/** The bases in short, after a number. */
const UNITS = [T.votes(), MODEL.ballotsCast(), T.validInvalidVotes(), MODEL.registeredVoters()] as const;

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
    if (observations.length > 0) return observations;
    return [skipped(MODEL.wholeDataset(), T.noPercentageStandsBeside(), T.votesPercentagesContestantsSame())];
  },
});

/** Every percentage whose votes are known: from the same row, or for an official figure from another official row of that area. */
function cellsOf(dataset: Dataset, place: SourceTable): Cells | undefined {
  const { source, table } = place;
  const columns = table.shares.flatMap((column, contestant) => (column ? [{ column, contestant }] : []));
  if (columns.length === 0) return undefined;
  const hasVotes = table.votes.some((column) => column !== undefined);
  const elsewhere = !hasVotes && source.kind === 'official' ? fromElsewhere(dataset, place) : undefined;
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
  const found = { valid: empty(), votes: table.shares.map(empty) };
  for (let row = 0; row < table.rows; row++) {
    const official = officialVotes(dataset, table.area[row]);
    if (!official) continue;
    found.valid.values[row] = official.valid;
    found.valid.state[row] = PRESENT;
    for (const [contestant, column] of found.votes.entries()) {
      column.values[row] = official.table.votes[contestant]?.values[official.row] ?? 0;
      column.state[row] = PRESENT;
    }
  }
  return found;
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
  const { table, source, columns, marks, matches, bases } = cells;
  const base = matches.indexOf(Math.max(...matches));
  if (matches[base] < cells.size / 2) {
    const reason = T.noBaseGivesEven({ cells: cells.size, source: source.name, file: table.file });
    const subject = T.percentages({ file: table.file, level: word(table.level) });
    return [skipped(subject, reason, T.numberPercentagesSharesColumn())];
  }
  const width = columns.length;
  const found = failures();
  const apart = failures();
  const rowOfCell = (cell: number): number => Math.floor(cell / width);
  let known = 0;
  let wrong = 0;
  let cutOffs = 0;
  for (let row = 0; row < table.rows; row++) {
    const of = sizeOf(bases[base], row);
    if (of === 0) continue;
    let here = 0;
    for (let k = 0; k < width; k++) {
      const bits = marks[row * width + k];
      if (bits === 0) continue;
      known++;
      if (cutOffs === known - 1 && isCutOff(cells, row, k, base)) cutOffs++;
      if (!(bits & (1 << base))) here++;
    }
    wrong += here;
    if (here === 0) continue;
    const other = here > 1 ? otherBase(cells, row) : undefined;
    if (other !== undefined) apart.add(row, other);
    else
      for (let k = 0; k < width; k++) {
        const bits = marks[row * width + k];
        if (bits > 0 && !(bits & (1 << base))) found.add(row * width + k, differenceOf(cells, row, k, base));
      }
  }
  if (wrong > 0 && cutOffs === known) return [cutOff(dataset, cells, known, base), passed(known)];
  const observations = told([
    {
      failures: found,
      one: (cell) => contradiction(dataset, cells, cell, base),
      all: () =>
        manyRows(dataset, cells, {
          kind: 'broken',
          check: meta.id,
          about: aboutOf(source),
          scope: { source: source.id, level: table.level, quantity: 'shares' },
          failures: found,
          rowOf: rowOfCell,
          what: T.notThoseVotesGive({ bases: BASES[base] }),
          asked: found.count() + matches[base],
          things: {
            name: T.percentages2(),
            of: (failed, asked) => T.percentages3({ failed, asked }),
          },
          additive: false,
          expected: T.votesOverRoundedDecimals({ bases: BASES[base] }),
          amount: (difference) => ARITHMETIC.points({ value: fixed(100 * difference, 2) }),
          columns: [
            { title: MODEL.contestant() },
            { title: ARITHMETIC.printed(), unit: 'percent' },
            { title: ARITHMETIC.computed(), unit: 'percent' },
            { title: MODEL.difference(), unit: 'points' },
            { title: MODEL.votes(), unit: 'count' },
          ],
          cells(cell) {
            const { share, computed, votes, contestant } = cellAt(cells, cell, base);
            const printed = shareValue(share);
            return [dataset.contestants[contestant].name, printed, computed, printed - computed, votes];
          },
          locations: (cell) => locations(dataset, cells, cell),
        }),
    },
  ]);
  return [...observations, ...leftOut(dataset, cells, apart.places(), base), passed(matches[base])];
}

/** The rows whose percentages are all shares of one other number. */
function leftOut({ areas }: Dataset, cells: Cells, rows: Int32Array, base: number): Skipped[] {
  const { source, table } = cells;
  const needed = T.numberPercentagesShares();
  if (rows.length > MOST_TOLD) {
    const reason = T.rowsPercentagesSharesNumber({ rows: rows.length, rows2: table.rows, bases: BASES[base] });
    return [skipped(ARITHMETIC.by({ source: source.name, level: word(table.level) }), reason, needed)];
  }
  return Array.from(rows, (row) => {
    const reason = T.itsPercentagesSharesAbout({ otherBase: otherBase(cells, row) ?? 0, bases: BASES[base] });
    return skipped(T.figures({ source: source.name, place: placeName(areas, table.area[row]) }), reason, needed);
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

function cutOff(dataset: Dataset, cells: Cells, size: number, base: number): Observation {
  const { source, table, marks, columns, bases } = cells;
  const first = marks.findIndex((bits, cell) => bits > 0 && sizeOf(bases[base], Math.floor(cell / columns.length)) > 0);
  const message = T.allPercentagesCutOff({ source: source.name, size, level: word(table.level), file: table.file });
  return noted({
    about: 'document',
    scope: { source: source.id, level: table.level, quantity: 'rounding' },
    message,
    expected: T.sharesRounded({ bases: BASES[base] }),
    seen: T.sharesCutOff({ bases: BASES[base] }),
    measures: { percentages: size },
    locations: locations(dataset, cells, first),
  });
}

function contradiction(dataset: Dataset, cells: Cells, cell: number, base: number): Observation {
  const { source, table, marks, matches } = cells;
  const { row, contestant, share, votes, size, computed } = cellAt(cells, cell, base);
  const { name, id } = dataset.contestants[contestant];
  const agreeing = matches[base];
  const area = table.area[row];
  const difference = shareValue(share) - computed;
  const other = BASES.findIndex((_, index) => index !== base && marks[cell] & (1 << index));
  const twin = neighbour(dataset, cells, { row, contestant, share });
  const details = [
    twin && T.printedFigureEquals({ twin: twin.text }),
    other >= 0 && T.wouldRightShare({ bases: BASES[other] }),
    agreeing === 1 ? T.tableAgrees({ agreeing }) : T.tableAgree({ agreeing }),
  ];
  const message = T.printed({
    name,
    place: placeName(dataset.areas, area),
    share: shareText(share),
    votes,
    size,
    units: UNITS[base],
    computed: percent(computed, Math.max(0, share.decimals)),
  });
  return broken({
    about: aboutOf(source),
    scope: { ...(dataset.areas.id(area) && { area: dataset.areas.id(area) }), contestant: id, source: source.id },
    message,
    detail: join(
      details.flatMap((one) => one || []),
      ' ',
    ),
    expected: T.beforeRoundingShare({ computed: percent(computed, Math.max(0, share.decimals)), computed2: computed, bases: BASES[base] }),
    seen: ARITHMETIC.differencePoints({ lead: shareText(share), difference }),
    measures: {
      published: shareValue(share),
      computed,
      differencePp: 100 * difference,
      votes,
      base: size,
      agreeing,
      ...(twin && { equalsNeighbour: english(twin.text) }),
    },
    locations: [...locations(dataset, cells, cell), ...(twin?.locations ?? [])],
  });
}

function locations(dataset: Dataset, { source, table, columns }: Cells, cell: number): Location[] {
  const row = Math.floor(cell / columns.length);
  const { contestant } = columns[cell % columns.length];
  const own = [table.shares[contestant], table.votes[contestant]].flatMap((column) => (column ? table.locate(row, column) : []));
  if (table.votes.some((column) => column !== undefined) || source.kind !== 'official') return own;
  const elsewhere = officialVotes(dataset, table.area[row]);
  const votes = elsewhere?.table.votes[contestant];
  return elsewhere && votes ? [...own, ...elsewhere.table.locate(elsewhere.row, votes)] : own;
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
    const found = place.row >= 0 && place.row < table.rows ? shareAt(column, place.row) : undefined;
    if (!column || !found || found.decimals !== share.decimals || found.units !== share.units) continue;
    const name = placeName(areas, table.area[place.row]);
    const beside = T.sameRow({ contestants: contestants[place.contestant].name });
    const text = place.row === row ? beside : place.row > row ? T.nextRow({ name }) : T.rowBefore({ name });
    return { text, locations: table.locate(place.row, column) };
  }
  return undefined;
}

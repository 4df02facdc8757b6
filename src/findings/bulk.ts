import { placeName } from '../data/areas.ts';
import type { Dataset } from '../data/dataset.ts';
import { fileAndSheet, type Location } from '../data/provenance.ts';
import type { Source } from '../data/source.ts';
import { partOfRow, type Table } from '../data/table.ts';
import { T as MODEL } from '../language/model.texts.ts';
import type { Facts, Sentence } from '../language/sentence.ts';
import type { Filled, GivenFacts, Text } from '../language/text.ts';
import { word } from '../language/words.ts';
import { T } from './bulk.texts.ts';
import type { About, Observation, RowLines, Scope } from './check.ts';
import { broken, type Column, type FactsOf, noted, type Telling, table as tableOf, warned } from './observations.ts';
import type { Doubt, GivenWeight } from './weight.ts';

/** More failures of one kind in one table than this become one finding, which lists so many of the largest. */
export const MOST_TOLD = 20;

/** Failures of one kind: their places with their differences, and the largest of them, at twelve bytes each. */
export interface Failures {
  readonly count: () => number;
  /** The place of each, in the order they were added. */
  readonly places: () => Int32Array;
  /** The difference at each of `places`. */
  readonly differences: () => Float64Array;
  /** The places of the largest differences, the largest first; of equal ones the first added. */
  readonly worst: () => number[];
  /** The difference at the first of `worst`, with its sign. */
  readonly largest: () => number;
  /** Sum of the differences, and of their sizes. */
  readonly sum: () => number;
  readonly sizes: () => number;
  /** Places are rows, or numbers from which a row follows, added in ascending order. */
  readonly add: (place: number, difference: number) => void;
}

/** Collects failures without an object for each: a million of them take twelve megabytes. */
export function failures(): Failures {
  let places = new Int32Array(32);
  let differences = new Float64Array(32);
  let length = 0;
  let sum = 0;
  let sizes = 0;
  let worst: { place: number; difference: number }[] = [];
  let least = -1;
  return {
    count: () => length,
    places: () => places.subarray(0, length),
    differences: () => differences.subarray(0, length),
    worst: () => worst.map(({ place }) => place),
    largest: () => worst[0]?.difference ?? 0,
    sum: () => sum,
    sizes: () => sizes,
    add(place, difference) {
      if (length === places.length) {
        const larger = new Int32Array(2 * length);
        larger.set(places);
        places = larger;
        const wider = new Float64Array(2 * length);
        wider.set(differences);
        differences = wider;
      }
      differences[length] = difference;
      places[length++] = place;
      sum += difference;
      const size = Math.abs(difference);
      sizes += size;
      if (size <= least) return;
      const at = worst.findIndex((one) => Math.abs(one.difference) < size);
      worst = worst.toSpliced(at < 0 ? worst.length : at, 0, { place, difference }).slice(0, MOST_TOLD);
      if (worst.length === MOST_TOLD) least = Math.abs(worst[MOST_TOLD - 1].difference);
    },
  };
}

/** How failures weigh: whose ballots are in doubt, and how many. */
export interface Weighs {
  readonly table: Table;
  /** Of how many rows the rule was asked. */
  readonly asked: number;
  /** Row of a place; the place itself where it is left out. */
  readonly rowOf?: (place: number) => number;
  /** Ballots of a difference, or the fewest and the most of them; its size where it is left out. */
  readonly ballots?: (place: number, difference: number) => number | readonly [fewest: number, most: number];
}

/** A column that would make a rule hold, and how: in the place of another, added to `other`, or exchanged with it. */
export interface Mend {
  readonly column: string;
  readonly how?: 'added' | 'exchanged';
  readonly other?: string;
  /** Whether it would do so in every row: then few rows are enough. */
  readonly everywhere?: boolean;
}

/** A rule between columns of one table. If most rows break it, a column is not what the manifest says. */
export interface ColumnRule {
  /** The rule, as the rest of a sentence: "valid and invalid votes together are the ballots cast". */
  readonly rule: Text;
  /** The column of the file that would make the rule hold in nearly all rows, if there is one; left out where none is looked for. */
  readonly mendedBy?: () => Mend | undefined;
  readonly source: Source;
  readonly table: Table;
  /** Of how many rows the rule was asked. */
  readonly asked: number;
  /** Where the first row that breaks it was read. */
  readonly locations: (place: number) => readonly Location[];
}

/** Failures of one kind, with a finding for each of them and one for all. */
export interface Kind {
  readonly failures: Failures;
  readonly one: (place: number) => Observation;
  readonly all: () => readonly Observation[];
  readonly weighs?: Weighs;
  readonly columns?: ColumnRule;
  /** Whether few failures, too, are told as one. */
  readonly asOne?: boolean;
}

/** A rule that more of the rows break than this is not broken by its rows; and in at least so many. */
const MOST_BROKEN = 1 / 3;
const FEWEST_BROKEN = 10;
/** In so many where another column mends every row. */
const FEWEST_MENDED = 3;

/**
 * A finding for each of few failures, in the order of their places and then of the kinds; one for many failures of a kind. A rule
 * between columns that most rows break gives no finding but an observation about the columns.
 *
 * @example told([{ failures: found, one: (row) => contradiction(row), all: () => summary(found) }]);
 */
export function told(kinds: readonly Kind[]): Observation[] {
  const unfit = kinds.filter(isUnfit);
  const left = kinds.filter((kind) => !unfit.includes(kind));
  const isMany = ({ failures, asOne }: Kind): boolean => failures.count() > (asOne ? 0 : MOST_TOLD);
  const few = left.filter((kind) => !isMany(kind));
  const many = left.filter(isMany);
  const single = few.flatMap((kind) => Array.from(kind.failures.places(), (place, at) => ({ place, at, kind })));
  // Sorting is stable: at one place the kinds keep their order.
  single.sort((a, b) => a.place - b.place);
  return [
    ...single.map(({ place, at, kind }) => weighed(kind.one(place), doubtOfKind(kind, at))),
    ...many.flatMap((kind) => kind.all().map((one) => weighed(one, doubtOfKind(kind)))),
    ...unfit.map(unfitColumns),
  ];
}

function isUnfit({ failures, columns }: Kind): boolean {
  if (columns === undefined || failures.count() <= MOST_BROKEN * columns.asked) return false;
  return failures.count() >= FEWEST_BROKEN || (failures.count() >= FEWEST_MENDED && columns.mendedBy?.()?.everywhere === true);
}

function unfitColumns({ failures, columns }: Kind): Observation {
  const { rule, mendedBy, source, table, asked, locations } = columns as ColumnRule;
  const { everywhere: _, ...mend }: Partial<Mend> = mendedBy?.() ?? {};
  return {
    kind: 'unfit',
    source: source.id,
    name: source.name,
    level: table.level,
    rule,
    failures: failures.count(),
    asked,
    ...mend,
    sought: mendedBy !== undefined,
    locations: locations(failures.places()[0]),
  };
}

/** The ballots of the failures of a kind, or of the one at an index, area by area. */
function doubtOfKind({ failures, weighs }: Kind, at?: number): Doubt | undefined {
  if (!weighs) return undefined;
  const { table, asked, rowOf = (place: number) => place, ballots = (_: number, difference: number) => Math.abs(difference) } = weighs;
  const range = at === undefined ? [0, failures.count()] : [at, at + 1];
  const places = failures.places().slice(...range);
  const differences = failures.differences().slice(...range);
  const weights = Array.from(places, (place, index) => [ballots(place, differences[index])].flat());
  return {
    areas: places.map((place) => table.area[rowOf(place)]),
    fewest: Float64Array.from(weights, ([fewest]) => fewest),
    most: Float64Array.from(weights, (ends) => ends[ends.length - 1]),
    asked,
    kind: 'counted',
  };
}

/** A finding that says nothing of its areas, with its ballots. */
function weighed(one: Observation, doubt: Doubt | undefined): Observation {
  const isFinding = one.kind === 'broken' || one.kind === 'noted';
  return isFinding && doubt && !one.doubt ? { ...one, doubt } : one;
}

/** What is said of many rows at once: the finding, and the head of the table of the largest differences. */
export interface ManyTelling extends Telling {
  readonly title: Sentence<never>;
}

/** Facts that the sentences about many rows always have. */
interface RowFacts {
  readonly source: string;
  readonly level: Text;
  /** How many failed, and of how many comparisons. */
  readonly failures: number;
  readonly asked: number;
  /** The largest difference with its sign, and its place. */
  readonly largest: number;
  readonly place: string;
  /** How many of the largest the table lists. */
  readonly worst: number;
  /** Of counts: the size of the largest difference, the sum of all of them, and the sum of their sizes. */
  readonly most: number;
  readonly sum: number;
  readonly sizes: number;
  /** Of shares: the size of the largest difference in percentage points. */
  readonly mostPp: number;
}

type OfTitle<T extends ManyTelling> = T['title'] extends Sentence<infer En> ? Facts<En> : unknown;
type AllFacts<T extends ManyTelling> = FactsOf<T> & OfTitle<T>;
type OtherFacts<T extends ManyTelling> = { readonly [K in keyof AllFacts<T> as K extends keyof RowFacts ? never : K]: AllFacts<T>[K] };

interface Many<T extends ManyTelling> {
  readonly check: string;
  readonly dataset: Dataset;
  readonly source: Source;
  readonly table: Table;
  /** The result, where nothing else is said. */
  readonly about?: About;
  readonly scope: Scope;
  readonly failures: Failures;
  /** Row of a place; the place itself where it is left out. */
  readonly rowOf?: (place: number) => number;
  /** Of how many comparisons. */
  readonly asked: number;
  /** Counts add up to something; shares do not. */
  readonly differences: 'counts' | 'shares';
  /** What the sentences say beside the facts of the rows. */
  readonly facts: OtherFacts<T>;
  /** Columns of the table of the largest differences, after the area and its line; a cell is that of a place. */
  readonly columns: readonly Column<number>[];
  readonly locations: (place: number) => readonly Location[];
  /** What its areas do not say. */
  readonly weight?: GivenWeight;
}

/** One finding for all rows of a table that break a rule in one way, and a table of the largest differences. */
export const brokenRows = <const T extends ManyTelling>(telling: T, many: Many<T>): Observation[] => together(broken, telling, many);

/** The same for what is only worth knowing. */
export const notedRows = <const T extends ManyTelling>(telling: T, many: Many<T>): Observation[] => together(noted, telling, many);

/** The same for what is a warning. */
export const warnedRows = <const T extends ManyTelling>(telling: T, many: Many<T>): Observation[] => together(warned, telling, many);

function together(tell: typeof broken | typeof noted, telling: ManyTelling, many: Many<never>): Observation[] {
  const { dataset, table, failures, rowOf = (place: number) => place, about, scope } = many;
  const worst = failures.worst();
  const name = (place: number): string => placeName(dataset.areas, table.area[rowOf(place)]);
  const facts: GivenFacts = { ...rowFacts(many, name(worst[0])), ...(many.facts as GivenFacts) };
  const finding = tell({ ...telling, details: [...(telling.details ?? []), T.listed] } as Telling, {
    ...(about && { about }),
    scope,
    facts: facts as FactsOf<Telling>,
    locations: worst.flatMap((place) => many.locations(place)),
    rows: rowLines(table, failures.places(), rowOf),
    ...(many.weight && { weight: many.weight }),
  });
  const listed = tableOf(
    { id: tableId(many.check, table, scope), title: (telling.title as unknown as (facts: GivenFacts) => Filled)(facts) },
    [[MODEL.area(), 'text', name], ...linesIn(table, rowOf), ...many.columns],
    worst,
  );
  return [finding, listed];
}

function rowFacts({ source, table, failures, asked, differences }: Many<never>, place: string): GivenFacts {
  const largest = failures.largest();
  return {
    source: source.name,
    level: word(table.level),
    failures: failures.count(),
    asked,
    largest,
    place,
    worst: failures.worst().length,
    ...(differences === 'counts'
      ? { most: Math.abs(largest), sum: failures.sum(), sizes: failures.sizes() }
      : { mostPp: 100 * Math.abs(largest) }),
  };
}

/** Columns of a list that say where its rows are: the line, and the file where a table has several. */
export function linesIn<Row = number>(table: Table, rowOf: (row: Row) => number): Column<Row>[] {
  const line: Column<Row> = [MODEL.line(), 'count', (row) => (rowOf(row) < 0 ? null : table.line(rowOf(row)))];
  if (!hasParts(table)) return [line];
  return [[MODEL.file(), 'text', (row) => (rowOf(row) < 0 ? null : fileAndSheet(partOfRow(table, rowOf(row))))], line];
}

/** The line of a row, with its file where the table has several. */
export const lineOf = (table: Table, row: number): string =>
  hasParts(table) ? `${fileAndSheet(partOfRow(table, row))}: ${table.line(row)}` : String(table.line(row));

/** Unit and cell of a column of lines, with their files where the table has several. */
export const lineIn = <Row>(table: Table, rowOf: (row: Row) => number): ['count' | 'text', (row: Row) => number | string] =>
  hasParts(table) ? ['text', (row) => lineOf(table, rowOf(row))] : ['count', (row) => table.line(rowOf(row))];

/** Whether the rows of a table are in several files or sheets. */
const hasParts = ({ partOf }: Table): boolean => partOf !== undefined;

const tableId = (check: string, table: Table, scope: Scope): string =>
  [check, table.file, table.level, ...Object.values(scope)].join('-').replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/**
 * The lines of many rows as ranges. Rows are in ascending order; a row that is named twice counts once.
 *
 * Where the rows are in several files, the first is the file, and the others stand before their lines.
 *
 * @example rowLines(table, [10, 13, 17, 18, 19]); // { file: 't.csv', count: 5, lines: '12,15,19-21' }
 */
export function rowLines(table: Table, places: ArrayLike<number>, rowOf: (place: number) => number = (place) => place): RowLines {
  const lines = linesByFile({ file: table.file });
  let last = -1;
  for (let at = 0; at < places.length; at++) {
    const row = rowOf(places[at]);
    if (row === last) continue;
    last = row;
    lines.add(partOfRow(table, row), table.line(row));
  }
  return lines.done();
}

/** The lines of some cells as ranges, in the order in which they are given. */
export function cellLines(cells: readonly Location[]): RowLines {
  const lines = linesByFile(cells[0] ?? { file: '' });
  let last: Location | undefined;
  for (const cell of cells) {
    if (last?.file === cell.file && last.sheet === cell.sheet && last.line === cell.line) continue;
    last = cell;
    lines.add(cell, cell.line);
  }
  return lines.done();
}

/** A file, or a sheet of one. */
type Part = Pick<Location, 'file' | 'sheet'>;

function linesByFile(without: Part) {
  const byFile = new Map<string, ReturnType<typeof lineRanges>>();
  let ranges = lineRanges();
  let file: string | undefined;
  let first: Part | undefined;
  let rows = 0;
  return {
    add(part: Part, line: number): void {
      rows++;
      const own = fileAndSheet(part);
      first ??= part;
      if (own !== file) {
        file = own;
        ranges = byFile.get(own) ?? lineRanges();
        byFile.set(own, ranges);
      }
      ranges.add(line);
    },
    done(): RowLines {
      const lines = [...byFile].map(([name, of], at) => (at === 0 ? of.text() : `${name}: ${of.text()}`)).join('; ');
      const { file: of, sheet } = first ?? without;
      return { file: of, ...(sheet && { sheet }), count: rows, lines };
    },
  };
}

const RANGES_A_PIECE = 4096;

/** Joins lines that follow each other; the text is put together in pieces, so that half a million ranges stay small. */
function lineRanges() {
  const pieces: string[] = [];
  let open: string[] = [];
  let from = -1;
  let to = -1;
  const close = (): void => {
    if (from < 0) return;
    open.push(from === to ? `${from}` : `${from}-${to}`);
    if (open.length < RANGES_A_PIECE) return;
    pieces.push(open.join(','));
    open = [];
  };
  return {
    add(line: number): void {
      if (from >= 0 && line === to + 1) {
        to = line;
        return;
      }
      close();
      from = line;
      to = line;
    },
    text(): string {
      close();
      from = -1;
      return [...pieces, ...(open.length > 0 ? [open.join(',')] : [])].join(',');
    },
  };
}

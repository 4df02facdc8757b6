import type { Notice } from '../data/problem.ts';
import { join } from '../language/format.ts';
import { word } from '../language/words.ts';
import type { RowPlace } from './csv-place.ts';
import { sourceName } from './grid.ts';
import { T as INGEST } from './ingest.texts.ts';
import { areaOfRow, type RowAreas, type RowTable, rowAreas, type UpperRow } from './row-areas.ts';
import type { OtherRow } from './rows-of-area.ts';

/** A row whose area is named once all rows were read: only then it is known which rows lie in which. */
interface LevelRow {
  readonly row: number;
  /** Cells of the path to its area; the others are not kept. */
  readonly cells: readonly string[];
  readonly place: RowPlace;
}

/** The rows of a table in which a column says of each row which level it is of. */
export interface LevelRows {
  readonly table: RowTable;
  readonly index: number;
  readonly values: ReadonlyMap<string, string>;
  readonly byLevel: Map<string, LevelRow[]>;
  /** Values that the manifest does not list: how many rows have them, and the line of the first. */
  readonly unlisted: Map<string, { rows: number; readonly line: number }>;
}

/** Undefined where one level holds for all rows. */
export function levelRows(table: RowTable): LevelRows | undefined {
  const { levels } = table.spec;
  if (!levels) return undefined;
  return { table, index: table.columns.level, values: new Map(Object.entries(levels.values)), byLevel: new Map(), unlisted: new Map() };
}

/** Whether the level of a row is listed; rows of another are left out, which a notice says. */
export function hasListedLevel({ index, values, unlisted }: LevelRows, cells: readonly string[], { line }: RowPlace): boolean {
  const value = cells[index].trim();
  if (values.has(value)) return true;
  const known = unlisted.get(value);
  if (known) known.rows++;
  else unlisted.set(value, { rows: 1, line });
  return false;
}

/** Keeps what names the area of a row until all rows were read. */
export function keepLevelRow({ table, index, values, byLevel }: LevelRows, cells: readonly string[], place: RowPlace, row: number): void {
  const level = values.get(cells[index].trim()) as string;
  const kept: string[] = [];
  for (const column of table.columns.area) kept[column] = cells[column];
  const rows = byLevel.get(level);
  if (rows) rows.push({ row, cells: kept, place });
  else byLevel.set(level, [{ row, cells: kept, place }]);
}

/** The rows of each level, and what they are about. */
export interface PlacedLevels {
  /** The level whose rows hold no others. */
  readonly lowest: string;
  /** Rows of the other levels. */
  readonly above: ReadonlyMap<string, readonly number[]>;
  /** Rows of areas that have an earlier row of their level. */
  readonly second: readonly OtherRow[];
  readonly notices: readonly Notice[];
}

/**
 * Names the area of each row. A row of an upper level is about the area that holds rows of lower levels: the one of its whole path;
 * else, where it is the only row of its level there, the one its path leads to without its own name; the country for a single row
 * that names nothing around it.
 *
 * @param own what the rows of the lowest level are named with
 */
export function placeLevels(levels: LevelRows, own: RowAreas, put: (row: number, area: number) => void): PlacedLevels {
  const { table, byLevel } = levels;
  const lowest = lowestOf(byLevel);
  const holding = new Set<string>();
  const second: OtherRow[] = [];
  const name = (areas: RowAreas, { row, cells, place }: LevelRow, upper?: UpperRow): void => {
    const area = areaOfRow(areas, cells, place, row, upper);
    put(row, area);
    const called = cells[table.columns.area.at(-1) ?? 0];
    if (areas.earlier) second.push({ row, at: place, name: called, area, earlier: areas.earlier });
  };
  for (const one of byLevel.get(lowest) ?? []) {
    const { cells } = one;
    name(own, one);
    addHolders(holding, namesOf(cells, table.columns.area));
  }
  const above = new Map<string, number[]>();
  const apart: string[] = [];
  const upper = [...byLevel].filter(([level]) => level !== lowest).sort(([, a], [, b]) => b.length - a.length);
  for (const [level, rows] of upper) {
    const paths = upperPaths(level, rows, table.columns.area, holding);
    const areas = { ...rowAreas(table), unless: own.unless, blanks: own.blanks };
    for (const [at, one] of rows.entries()) name(areas, one, { path: paths[at], level });
    above.set(
      level,
      rows.map(({ row }) => row),
    );
    if (rows.every(({ cells }, at) => !holding.has(keyOf(namesOf(cells, paths[at]))))) apart.push(level);
    for (const [at, { cells }] of rows.entries()) addHolders(holding, namesOf(cells, paths[at]));
  }
  return { lowest, above, second, notices: noticesOf(levels, lowest, apart) };
}

function lowestOf(byLevel: LevelRows['byLevel']): string {
  if (byLevel.has('station')) return 'station';
  let lowest = '';
  for (const [level, rows] of byLevel) if (rows.length > (byLevel.get(lowest)?.length ?? 0)) lowest = level;
  return lowest;
}

/** The columns of the path that name the area of each row of an upper level; none is the country. */
function upperPaths(level: string, rows: readonly LevelRow[], path: readonly number[], holding: ReadonlySet<string>): number[][] {
  if (level === 'country') return rows.map(() => []);
  const filled = rows.map(({ cells }) => path.filter((index) => cells[index].trim() !== ''));
  const around = rows.map(({ cells }, at) => keyOf(namesOf(cells, filled[at].slice(0, -1))));
  const times = new Map<string, number>();
  for (const key of around) times.set(key, (times.get(key) ?? 0) + 1);
  return rows.map(({ cells }, at) => {
    const names = namesOf(cells, filled[at]);
    const shorter = filled[at].slice(0, -1);
    if (names.length > 1 && names[names.length - 1] === names[names.length - 2]) return shorter;
    if (holding.has(keyOf(names))) return filled[at];
    return times.get(around[at]) === 1 && holding.has(around[at]) ? shorter : filled[at];
  });
}

const namesOf = (cells: readonly string[], path: readonly number[]): string[] =>
  path.map((index) => cells[index].trim()).filter((name) => name !== '');

const keyOf = (names: readonly string[]): string => names.join('\0');

/** Adds every area that holds the one of these names. */
function addHolders(holding: Set<string>, names: readonly string[]): void {
  for (let depth = names.length - 1; depth >= 0; depth--) {
    const key = keyOf(names.slice(0, depth));
    // Where an area is known to hold others, those around it are too.
    if (holding.has(key)) return;
    holding.add(key);
  }
}

const MOST_LISTED = 10;

function noticesOf({ table, index, byLevel, unlisted }: LevelRows, lowest: string, apart: readonly string[]): Notice[] {
  const { source, columns } = table;
  const path = sourceName(source);
  const field = columns.header[index];
  const levels = join(
    [...byLevel].map(([level, { length }]) => INGEST.rowsOfLevel({ rows: length, level: word(level) })),
    ', ',
  );
  return [
    { code: 'levels', message: INGEST.levelsByColumn({ path, field, levels }) },
    ...apart.map((level): Notice => {
      const rows = byLevel.get(level)?.length ?? 0;
      return { code: 'level-apart', message: INGEST.levelHoldsNoOther({ path, rows, level: word(level), lowest: word(lowest) }) };
    }),
    ...unlistedNotices(path, field, unlisted),
  ];
}

/** What is said of rows whose level the manifest does not list. */
function unlistedNotices(path: string, field: string, unlisted: LevelRows['unlisted']): Notice[] {
  if (unlisted.size === 0) return [];
  const all = [...unlisted];
  const shown = all
    .slice(0, MOST_LISTED)
    .map(([value, { rows, line }]) => INGEST.rowsOfValue({ value: value.slice(0, 40), rows, line: String(line) }));
  const rows = all.reduce((sum, [, one]) => sum + one.rows, 0);
  const list = join(shown, '; ');
  const more = all.length - shown.length;
  return [
    {
      code: 'unlisted-level',
      message: INGEST.levelsNotListed({ path, field, rows, list: more > 0 ? INGEST.more({ list, found: more }) : list }),
    },
  ];
}

/** What is said where no row has a level that is listed. */
export const unlistedText = ({ unlisted }: LevelRows): string =>
  [...unlisted]
    .slice(0, MOST_LISTED)
    .map(([value]) => `"${value.slice(0, 40)}"`)
    .join(', ');

import type { Table } from '../data/table.ts';
import { type AdjacentTotal, adjacentTotals } from './adjacent-totals.ts';
import { type FoundTotal, groupTotals, leadingColumns } from './group-totals.ts';
import { type AreaTreeOf, eachPart, OWN, PART, type RowGroups, rowGroups, sumsOf, TOTAL } from './row-groups.ts';
import { type Agreement, agreement, countedRows, fitsTotal, isSum } from './sum-evidence.ts';

/** A row that adds up others and is not counted as one of them. */
export interface TotalRow {
  readonly row: number;
  /** The area it is the total of; undefined where no path names it. */
  readonly of?: number;
  /** How it compares with the sum; undefined where its name or place alone says what it is. */
  readonly agreement?: Agreement;
  /** The rows it adds up, where they are few: of a group that has a total itself, that total. */
  readonly items?: readonly number[];
}

/** What the rows of a table turned out to be. */
export interface TotalRows {
  readonly totals: readonly TotalRow[];
  /** Rows that equal the sum of the rest of their group, in numbers so small that it may be chance. */
  readonly doubtful: readonly TotalRow[];
  /** Areas whose name says total, each with its first row, whose numbers do not. */
  readonly misnamed: readonly { readonly row: number; readonly area: number }[];
}

/** What is known of the rows besides their numbers. */
export interface RowsRead {
  readonly tree: AreaTreeOf;
  /** Areas whose name means total in some language. */
  readonly named: ReadonlySet<number>;
  /** Rows whose path ends before the last column: they name no area of the level of the others. */
  readonly short: ReadonlySet<number>;
}

const MOST_ROUNDS = 5;
/** Rows that are named where they are added up, and totals of which they are. */
const MOST_ITEMS = 3;
const MOST_WITH_ITEMS = 10;

/**
 * Tells the rows that add up others, in any language and wherever they stand: what is a sum by its numbers is a total, whatever
 * it is called. A name decides only together with numbers that fit, or where there are no numbers to compare.
 */
export function totalRows(table: Pick<Table, 'rows' | 'area' | 'counts' | 'votes'>, read: RowsRead): TotalRows {
  const groups = rowGroups(countedRows(table), table.area, read.tree);
  const leads = leadingColumns(groups);
  const found: TotalRow[] = [];
  const beside: AdjacentTotal[] = [];
  const totalOf = new Set<number>();
  const doubtful = new Map<number, TotalRow>();
  const take = ({ row, group, agreement: agrees }: FoundTotal): void => {
    found.push({ row, of: groups.areas[group], agreement: agrees });
    totalOf.add(group);
  };
  const addUp = (): void => {
    for (let round = 0; leads.length > 0 && round < MOST_ROUNDS; round++) {
      const before = found.length;
      const weak = ({ row, group, agreement: agrees }: FoundTotal): void => {
        doubtful.set(row, { row, of: groups.areas[group], agreement: agrees });
      };
      for (const one of groupTotals(groups, leads, weak)) take(one);
      for (const one of elsewhere(groups, leads[0], totalOf)) take(one);
      const next = subtotals(groups, leads);
      beside.push(...next);
      if (found.length === before && next.length === 0) break;
    }
  };
  addUp();
  const sure = [...found, ...beside.map(({ row }) => ({ row }))];
  const named = byName(groups, read, learnedNames(groups, read.tree, sure), totalOf);
  found.push(...named);
  // A total of totals adds up only once these are known.
  if (named.length > 0) addUp();
  for (const one of beside) found.push(totalOfRows(groups, one, totalOf));
  const totals = found.sort((a, b) => a.row - b.row);
  const known = new Set(totals.map(({ row }) => row));
  const totalRowOf = new Map(totals.flatMap(({ row, of }): [number, number][] => (of === undefined ? [] : [[of, row]])));
  const withItems = (one: TotalRow): TotalRow =>
    one.of === undefined ? one : { ...one, items: itemsOf(groups, groups.byArea.get(one.of) ?? -1, one.row, totalRowOf) };
  return {
    totals: totals.map((one, at) => (at < MOST_WITH_ITEMS ? withItems(one) : one)),
    doubtful: [...doubtful.values()].filter(({ row }) => !known.has(row)).map(withItems),
    misnamed: read.named.size === 0 ? [] : misnamed(groups, read, known),
  };
}

/** The rows a group consists of, where they are few. */
function itemsOf(groups: RowGroups, group: number, but: number, totalRowOf: ReadonlyMap<number, number>): number[] {
  if (group < 0) return [];
  const { firstRow, nextRow, firstInside, nextInside } = groups.chains();
  const { state, areas } = groups;
  const items: number[] = [];
  for (let row = firstRow[group]; row >= 0 && items.length <= MOST_ITEMS; row = nextRow[row])
    if (state[row] === PART && row !== but) items.push(row);
  for (let inside = firstInside[group]; inside >= 0 && items.length <= MOST_ITEMS; inside = nextInside[inside]) {
    const own: number[] = [];
    eachPart(groups, inside, (row) => {
      if (own.length < 2 && row !== but) own.push(row);
    });
    const row = totalRowOf.get(areas[inside]) ?? (own.length === 1 ? own[0] : undefined);
    if (row !== undefined) items.push(row);
    else if (own.length > 0) return [];
  }
  return items.length > MOST_ITEMS ? [] : items;
}

/** Rows of shorter paths that are the total of a group they do not lie in, as in a list of totals below the table. */
function elsewhere(groups: RowGroups, lead: number, totalOf: ReadonlySet<number>): FoundTotal[] {
  const { areas, above, group, state, counted } = groups;
  const depth = new Int32Array(areas.length);
  for (let one = 0; one < areas.length; one++) depth[one] = above[one] < 0 ? 0 : depth[above[one]] + 1;
  let deepest = 0;
  for (const one of depth) deepest = Math.max(deepest, one);
  const shallow: number[] = [];
  for (let row = 0; row < group.length; row++) if (state[row] !== TOTAL && depth[group[row]] < deepest) shallow.push(row);
  if (shallow.length === 0) return [];
  const { values } = counted.columns[lead];
  const bySum = new Map<number, number>();
  const sums = new Float64Array(areas.length);
  for (let row = 0; row < group.length; row++) if (state[row] === PART) sums[group[row]] += values[row];
  for (let one = areas.length - 1; one >= 0; one--) {
    if (above[one] >= 0) sums[above[one]] += sums[one];
    if (!totalOf.has(one) && depth[one] > 0 && sums[one] > 0) bySum.set(sums[one], one);
  }
  const found: FoundTotal[] = [];
  for (const row of shallow) {
    const of = bySum.get(values[row]);
    if (of === undefined || of === group[row]) continue;
    const agrees = agreement(counted, row, sumsOf(groups, of));
    if (!isSum(agrees, areas.length * Math.max(1, shallow.length))) continue;
    state[row] = TOTAL;
    bySum.delete(values[row]);
    found.push({ row, group: of, agreement: agrees });
  }
  return found;
}

/** Totals of the rows next to them, each with these. */
function subtotals({ counted, state }: RowGroups, leads: readonly number[]): AdjacentTotal[] {
  const found = adjacentTotals(counted, openRows(state), leads.slice(0, 2));
  for (const { row } of found) state[row] = TOTAL;
  return found;
}

/** The rows that are parts of their groups; undefined where all are. */
function openRows(state: Uint8Array): Int32Array | undefined {
  if (!state.includes(TOTAL) && !state.includes(OWN)) return undefined;
  const open = new Int32Array(state.length);
  let size = 0;
  for (let row = 0; row < state.length; row++) if (state[row] === PART) open[size++] = row;
  return open.subarray(0, size);
}

/** The total of some rows: of the group that they are all of, where there is one and it has no total yet. */
function totalOfRows(groups: RowGroups, { row, parts, agreement: agrees }: AdjacentTotal, totalOf: Set<number>): TotalRow {
  const of = commonGroup(groups.group, groups.above, parts);
  // Of a part that turned out to be a total itself, the group has what it adds up.
  const whole = agreement(groups.counted, row, sumsOf(groups, of));
  if (totalOf.has(of) || whole.agree < agrees.agree || whole.differ.length > agrees.differ.length)
    return { row, items: parts.length > MOST_ITEMS ? [] : parts, agreement: agrees };
  totalOf.add(of);
  return { row, of: groups.areas[of], agreement: agrees };
}

/** The smallest group that holds all of some rows. */
function commonGroup(group: Int32Array, above: readonly number[], rows: readonly number[]): number {
  let common = group[rows[0]];
  for (const row of rows) {
    let other = group[row];
    // A group comes after the one that holds it.
    while (common !== other)
      if (common > other) common = above[common];
      else other = above[other];
  }
  return common;
}

/** What is left of a name without that of the group: `Adams County Total` in `Adams` is called like `Brook County Total` in `Brook`. */
function ownWords(name: string, holder: string): string {
  const [own, around] = [name.toLowerCase().trim(), holder.toLowerCase().trim()];
  const rest = around.length > 1 ? own.replace(around, '') : own;
  return rest.replace(/[\s:.,;–—-]+/g, ' ').trim();
}

/** What the totals of a table are called: whole names, and words that two of them have. */
interface Learned {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * What the rows that are sums by their numbers are called. A name or a word that most rows have which are none is no name of a
 * total: `01-A`, the first station of every town, is not, even where one of them equals the others together. A row called as its
 * group is called needs no majority.
 */
function learnedNames(groups: RowGroups, { nameOf }: AreaTreeOf, found: readonly TotalRow[]): Learned {
  const { area, areas, group } = groups;
  if (found.length === 0) return { names: new Set(), words: new Set() };
  const names = timesOf(found.map(({ row, of }) => ownWords(nameOf(area[row]), of === undefined ? '' : nameOf(of))));
  const words = timesOf([...names.keys()].flatMap((name) => [...new Set(name.split(' '))]));
  const [namesInAll, wordsInAll] = [new Map<string, number>(), new Map<string, number>()];
  for (let row = 0; row < group.length; row++) {
    const name = ownWords(nameOf(area[row]), areas[group[row]] < 0 ? '' : nameOf(areas[group[row]]));
    if (names.has(name)) namesInAll.set(name, (namesInAll.get(name) ?? 0) + 1);
    for (const word of new Set(name.split(' '))) if (words.has(word)) wordsInAll.set(word, (wordsInAll.get(word) ?? 0) + 1);
  }
  const isOfTotals = (proved: number, all = 0): boolean => 2 * proved >= all;
  return {
    names: new Set([...names].filter(([name, times]) => name === '' || isOfTotals(times, namesInAll.get(name))).map(([name]) => name)),
    words: new Set(
      [...words].filter(([word, times]) => times > 1 && word.length > 1 && isOfTotals(times, wordsInAll.get(word))).map(([word]) => word),
    ),
  };
}

function timesOf(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

const isLearned = ({ names, words }: Learned, name: string): boolean =>
  names.has(name) || (words.size > 0 && name.split(' ').some((word) => words.has(word)));

/**
 * Rows that are called like totals, by a word or like others of this table that their numbers show to be totals, and rows of
 * shorter paths: their numbers have to fit, not to prove it.
 */
function byName(groups: RowGroups, read: RowsRead, learned: Learned, totalOf: Set<number>): TotalRow[] {
  const { counted, areas, area, state, byArea, own } = groups;
  const { tree, named, short } = read;
  const found: TotalRow[] = [];
  if (learned.names.size === 0 && named.size === 0 && short.size === 0) return found;
  const take = (row: number, group: number, agrees?: Agreement): void => {
    state[row] = TOTAL;
    totalOf.add(group);
    found.push({ row, of: areas[group], ...(agrees && { agreement: agrees }) });
  };
  const all = named.size > 0 && groups.group.every((_, row) => namedRow(groups, read, row) !== undefined);
  for (const row of own) {
    const group = byArea.get(area[row]) as number;
    if (state[row] === TOTAL || !short.has(row)) continue;
    const agrees = agreement(counted, row, sumsOf(groups, group));
    if (agrees.parts > 0 && fitsTotal(agrees)) take(row, group, agrees);
  }
  for (let group = areas.length - 1; group >= 0; group--) {
    if (totalOf.has(group)) continue;
    const row = candidate(groups, group, (one, within) => {
      const name = tree.nameOf(area[one]);
      return named.has(within) || isLearned(learned, ownWords(name, areas[group] < 0 ? '' : tree.nameOf(areas[group])));
    });
    if (row === undefined) continue;
    const agrees = agreement(counted, row, sumsOf(groups, group, [row]));
    const isNamed = namedRow(groups, read, row) !== undefined;
    const nothingElse = agrees.parts === 0 && isNamed && (all || isLearned(learned, ownWords(tree.nameOf(area[row]), '')));
    const wordOnly = isNamed && (short.has(row) || counted.columns.length === 0);
    if ((agrees.parts > 0 && fitsTotal(agrees)) || nothingElse || wordOnly) take(row, group, agrees.parts > 0 ? agrees : undefined);
  }
  return found;
}

/** The only row of a group, or alone in a group of it, that is called so; undefined where there is none or there are several. */
function candidate(groups: RowGroups, group: number, isCalled: (row: number, named: number) => boolean): number | undefined {
  const { firstRow, nextRow, firstInside, nextInside } = groups.chains();
  const { state, area, areas } = groups;
  const rows: number[] = [];
  for (let row = firstRow[group]; row >= 0 && rows.length < 2; row = nextRow[row])
    if (state[row] === PART && isCalled(row, area[row])) rows.push(row);
  for (let inside = firstInside[group]; inside >= 0 && rows.length < 2; inside = nextInside[inside]) {
    const first = firstRow[inside];
    if (first < 0 || nextRow[first] >= 0 || firstInside[inside] >= 0 || state[first] !== PART) continue;
    if (isCalled(first, areas[inside])) rows.push(first);
  }
  return rows.length === 1 ? rows[0] : undefined;
}

/** The area of a row, or above it, whose name means total. */
function namedRow({ area, group, areas }: RowGroups, { named }: RowsRead, row: number): number | undefined {
  if (named.has(area[row])) return area[row];
  return named.has(areas[group[row]]) ? areas[group[row]] : undefined;
}

function misnamed(groups: RowGroups, read: RowsRead, totals: ReadonlySet<number>): TotalRows['misnamed'] {
  const told = new Set<number>();
  const rows: { row: number; area: number }[] = [];
  for (let row = 0; row < groups.group.length; row++) {
    const name = totals.has(row) ? undefined : namedRow(groups, read, row);
    if (name === undefined || told.has(name)) continue;
    told.add(name);
    rows.push({ row, area: name });
  }
  return rows;
}

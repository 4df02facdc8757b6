import type { Problems } from '../data/problem.ts';
import type { Grid, Place } from './grid.ts';
import { rowsByKey, rowsOfArrays } from './json-shapes.ts';
import { type JsonNode, at as memberAt } from './json-tree.ts';
import { type Lines, linesOf, positionAt } from './lines.ts';
import { FOLLOWED, isFault, readJson } from './read-json.ts';
import { MOST_COLUMNS } from './table-header.ts';

const MOST_CELLS = 20_000_000;

/** A JSON text that was read, and where its values stand. */
export interface JsonText {
  readonly root: JsonNode;
  readonly place: (node: Pick<JsonNode, 'at'>) => Place;
}

/** Reads a JSON text; undefined with the problem added where it is none. */
export function openJson(path: string, text: string, problems: Problems, lines = false): JsonText | undefined {
  let known: Lines | undefined;
  const place = ({ at }: { readonly at: number }): Place => {
    known ??= linesOf(text);
    return positionAt(known, Math.min(at, text.length));
  };
  const first = readJson(text, lines);
  // One object after the other is what a file of JSON lines holds, whatever its name.
  const root = isFault(first) && !lines && text[first.at] === '{' && first.code === FOLLOWED ? readJson(text, true) : first;
  if (!isFault(root)) return { root, place };
  const { code, message, expected } = root;
  problems.add({ code: code === FOLLOWED ? 'json' : code, location: { file: path, ...place(root), field: '' }, message, expected });
  return undefined;
}

/** Levels of objects in which rows are looked for. */
const DEEPEST_ROWS = 3;

/**
 * The array that holds the rows: the text itself, or what stands under `data`, or the only array of objects in it, such as
 * `{"generated": "2024-05-26", "results": [{…}]}`. Rows that are arrays, and rows by key, are made objects first.
 *
 * @returns the keys of each such array where there is not exactly one
 */
export function rowList(root: JsonNode): (JsonNode & { readonly kind: 'array' }) | readonly string[] {
  const data = root.kind === 'object' ? memberAt(root, 'data') : root;
  if (data?.kind === 'array') return rowsOfArrays(root, data) ?? data;
  const found = listsIn(root, '', 0);
  const byKey = found.length === 0 ? rowsByKey(root) : undefined;
  if (byKey) return byKey;
  return found.length === 1 ? found[0].list : found.map(({ path }) => path);
}

function listsIn(node: JsonNode, path: string, depth: number): { path: string; list: JsonNode & { readonly kind: 'array' } }[] {
  if (node.kind === 'array') return node.items.some(({ kind }) => kind === 'object') ? [{ path, list: node }] : [];
  if (node.kind !== 'object' || depth >= DEEPEST_ROWS) return [];
  return [...node.entries].flatMap(([key, one]) => listsIn(one, path === '' ? key : `${path}.${key}`, depth + 1));
}

/**
 * Rows of JSON: an array of flat objects, by itself or under a key, or one object after the other. The header is every key in
 * the order in which they first occur; an absent key and null are blank. Each cell stands where its value stands in the text.
 */
export function jsonGrid(path: string, { root, place }: JsonText, problems: Problems): Grid | undefined {
  const before = problems.total();
  const problem = (node: JsonNode, code: string, message: string, expected: string, field = ''): void =>
    problems.add({ code, location: { file: path, ...place(node), field }, message, expected });
  const list = rowList(root);
  if (!('kind' in list)) {
    const several = list.map((key) => `"${key}"`).join(', ');
    const message = list.length === 0 ? 'there are no rows here' : `there are rows under several keys: ${several}`;
    problem(root, 'rows', message, 'an array of objects, by itself or under the key "data", or an object of objects with the same keys');
    return undefined;
  }
  const columns = new Map<string, number>();
  const rows: (JsonNode | undefined)[][] = [];
  let cells = 0;
  for (const item of list.items) {
    if (item.kind !== 'object') {
      problem(item, 'rows', 'this row is not an object', 'an object with a key for each column');
      continue;
    }
    const row: (JsonNode | undefined)[] = [];
    for (const [key, node] of item.entries) {
      const name = key.trim();
      const column = columns.get(name) ?? columns.size;
      if (column >= MOST_COLUMNS) {
        problem(node, 'too-large', `the rows have more than ${MOST_COLUMNS} keys`, `at most ${MOST_COLUMNS}`);
        return undefined;
      }
      columns.set(name, column);
      if (row[column]) problem(node, 'duplicate-key', `the key "${name}" occurs twice in this row`, 'each key once', name);
      if (node.kind === 'object' || node.kind === 'array') problem(node, 'nested', 'the cell holds several values', 'one value', name);
      while (row.length < column) row.push(undefined);
      row[column] = node;
    }
    cells += row.length;
    if (cells > MOST_CELLS) {
      problem(item, 'too-large', `the rows hold more than ${MOST_CELLS} cells`, 'fewer rows, or the same keys in all of them');
      return undefined;
    }
    rows.push(row);
  }
  if (list.items.length === 0) problem(list, 'empty-table', 'the table is empty', 'at least one row');
  if (problems.total() > before) return undefined;
  const starts = list.items;
  return {
    header: [...columns.keys()],
    rows: rows.length,
    cell: (row, column) => scalarText(rows[row][column]),
    place: (row, column) => place(row < 0 ? list : (rows[row][column] ?? starts[row])),
  };
}

const scalarText = (node: JsonNode | undefined): string =>
  node === undefined || node.kind === 'object' || node.kind === 'array' || (node.kind === 'word' && node.text === 'null') ? '' : node.text;

import { type JsonNode, at as memberAt } from './json-tree.ts';

type JsonList = JsonNode & { readonly kind: 'array' };
type JsonObject = JsonNode & { readonly kind: 'object' };

/** Levels of objects in which rows by key are looked for. */
const DEEPEST = 3;
/** Keys that rows by key share at least: an object of settings shares none. */
const FEWEST_SHARED = 2;
/** What a column is called that holds the keys of the rows. */
const KEY = 'key';

/**
 * Rows that are arrays, as objects: the names of the columns stand under `columns` beside `data`, as pandas writes them, or in the
 * first row. Undefined where the rows are no arrays, or have no names.
 */
export function rowsOfArrays(root: JsonNode, list: JsonList): JsonList | undefined {
  if (list.items.length === 0 || !list.items.every(({ kind }) => kind === 'array')) return undefined;
  const rows = list.items as readonly JsonList[];
  const stated = memberAt(root, 'columns') ?? memberAt(root, 'header') ?? memberAt(root, 'headers') ?? memberAt(root, 'fields');
  const named = stated?.kind === 'array' ? stated : rows[0];
  if (named.items.length < 2 || !named.items.every(({ kind }) => kind === 'text')) return undefined;
  const names = named.items.map((one) => (one.kind === 'text' ? one.text.trim() : ''));
  const below = named === stated ? rows : rows.slice(1);
  if (new Set(names).size < names.length || below.some(({ items }) => items.length > names.length)) return undefined;
  return {
    ...list,
    items: below.map(({ at, items }) => ({ kind: 'object', at, entries: new Map(items.map((one, i) => [names[i], one])) })),
  };
}

/**
 * Rows by key, `{"S001": {"registered": 900, …}, …}`, as objects with their key in a column of its own; and columns by the number of
 * the row, `{"registered": {"0": 900, …}, …}`, which is what pandas writes unless told otherwise, as rows.
 *
 * @returns undefined where there is not exactly one such object
 */
export function rowsByKey(root: JsonNode): JsonList | undefined {
  const found = keyedIn(root, 0);
  if (found.length !== 1) return undefined;
  const [object] = found;
  const entries = [...object.entries] as [string, JsonObject][];
  if (entries.every(([, one]) => isNumbered(one))) return turned(object, entries);
  const first = [...entries[0][1].entries.keys()].includes(KEY) ? `${KEY} of the row` : KEY;
  const items = entries.map(([key, one]): JsonNode => {
    const name: JsonNode = { kind: 'text', at: one.at, text: key };
    return { kind: 'object', at: one.at, entries: new Map<string, JsonNode>([[first, name], ...one.entries]) };
  });
  return { kind: 'array', at: object.at, items };
}

function keyedIn(node: JsonNode, depth: number): JsonObject[] {
  if (node.kind !== 'object' || depth > DEEPEST) return [];
  if (isKeyed(node)) return [node];
  return [...node.entries.values()].flatMap((one) => keyedIn(one, depth + 1));
}

/** Whether all members are objects of single values that have keys in common. */
function isKeyed({ entries }: JsonObject): boolean {
  const members = [...entries.values()];
  if (members.length < 2 || !members.every(isFlat)) return false;
  const shared = members.slice(1).reduce((keys, one) => keys.filter((key) => one.entries.has(key)), [...members[0].entries.keys()]);
  return shared.length >= FEWEST_SHARED;
}

const isFlat = (node: JsonNode): node is JsonObject =>
  node.kind === 'object' && [...node.entries.values()].every(({ kind }) => kind !== 'object' && kind !== 'array');

const isNumbered = ({ entries }: JsonObject): boolean => [...entries.keys()].every((key, row) => key === String(row));

function turned({ at }: JsonObject, columns: readonly (readonly [string, JsonObject])[]): JsonList {
  const rows = Math.max(...columns.map(([, { entries }]) => entries.size));
  const items = Array.from({ length: rows }, (_, row): JsonNode => {
    const cells = columns.flatMap(([name, { entries }]): [string, JsonNode][] => {
      const cell = entries.get(String(row));
      return cell ? [[name, cell]] : [];
    });
    return { kind: 'object', at: cells[0]?.[1].at ?? at, entries: new Map(cells) };
  });
  return { kind: 'array', at, items };
}

import { growing } from './columns.ts';
import { addToTable, clearTable, firstPlace, hashTable, placeAfter, reserveTable, valueAt } from './hash-table.ts';
import { hashOfBytes } from './name-hash.ts';

const NONE = -1;
/** What is reserved of what is expected; most of it is touched only when it is used, and what a table of hashes is filled with is not. */
const ROOM = 1.1;
const [MOST_BYTES, MOST_KEYS, MOST_HASHES] = [1 << 28, 1 << 23, 1 << 19];

/** Different contents of some cells, in the order they were met: each cell with a zero byte behind it, which no cell has. */
export interface CellKeys {
  readonly bytes: Uint8Array;
  /** Where each content begins, and where the last ends. */
  readonly starts: Uint32Array;
  readonly hashes: Int32Array;
}

/** A row and where its cells begin and end in it. */
export interface RowCells {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Numbers the different contents of some cells of a row, in the order they are met. Rows that follow one another in the same
 * order as before are found without a search.
 */
export function cellKeys(columns: readonly number[]) {
  const indices = Int32Array.from(columns);
  const starts = growing((length) => new Uint32Array(length));
  starts.push(0);
  const hashes = growing((length) => new Int32Array(length));
  /** What followed each content when it was met before. */
  const next = growing((length) => new Int32Array(length));
  const table = hashTable();
  let kept = new Uint8Array(1 << 16);
  let used = 0;
  let last = NONE;

  const isSame = (bytes: Uint8Array, start: number, from: Int32Array, to: Int32Array, id: number): boolean => {
    let at = starts.at(id);
    for (let order = 0; order < indices.length; order++) {
      const index = indices[order];
      const stop = start + to[index];
      for (let here = start + from[index]; here < stop; here++) if (bytes[here] !== kept[at++]) return false;
      if (kept[at++] !== 0) return false;
    }
    return true;
  };
  const isSameKey = ({ bytes, starts: others }: CellKeys, key: number, id: number): boolean => {
    let at = starts.at(id);
    const stop = others[key + 1];
    if (starts.at(id + 1) - at !== stop - others[key]) return false;
    for (let here = others[key]; here < stop; here++) if (bytes[here] !== kept[at++]) return false;
    return true;
  };
  const room = (length: number): void => {
    if (used + length <= kept.length) return;
    const larger = new Uint8Array(Math.max(2 * kept.length, used + length));
    larger.set(kept.subarray(0, used));
    kept = larger;
  };
  const add = (hash: number): number => {
    const id = hashes.length();
    starts.push(used);
    hashes.push(hash);
    next.push(NONE);
    addToTable(table, hash, id);
    return id;
  };
  const search = (bytes: Uint8Array, start: number, from: Int32Array, to: Int32Array): number => {
    let hash = 0;
    for (let order = 0; order < indices.length; order++)
      hash = hashOfBytes(hash, bytes, start + from[indices[order]], start + to[indices[order]]);
    for (let at = firstPlace(table, hash); at >= 0; at = placeAfter(table, at, hash))
      if (isSame(bytes, start, from, to, valueAt(table, at))) return valueAt(table, at);
    for (let order = 0; order < indices.length; order++) {
      const stop = start + to[indices[order]];
      room(to[indices[order]] - from[indices[order]] + 1);
      for (let here = start + from[indices[order]]; here < stop; here++) kept[used++] = bytes[here];
      kept[used++] = 0;
    }
    return add(hash);
  };
  const searchKey = (keys: CellKeys, key: number): number => {
    const hash = keys.hashes[key];
    for (let at = firstPlace(table, hash); at >= 0; at = placeAfter(table, at, hash))
      if (isSameKey(keys, key, valueAt(table, at))) return valueAt(table, at);
    const content = keys.bytes.subarray(keys.starts[key], keys.starts[key + 1]);
    room(content.length);
    kept.set(content, used);
    used += content.length;
    return add(hash);
  };
  const followedBy = (id: number): number => {
    if (last >= 0) next.put(last, id);
    last = id;
    return id;
  };
  return {
    /** The number of the cells of a row; a new one where they were not met before. */
    of(bytes: Uint8Array, start: number, from: Int32Array, to: Int32Array): number {
      if (last >= 0) {
        const guess = next.at(last);
        if (guess >= 0 && isSame(bytes, start, from, to, guess)) {
          last = guess;
          return guess;
        }
        if (isSame(bytes, start, from, to, last)) return last;
      }
      return followedBy(search(bytes, start, from, to));
    },
    /** The same of cells that were numbered elsewhere. */
    ofKey(keys: CellKeys, key: number): number {
      if (last >= 0) {
        const guess = next.at(last);
        if (guess >= 0 && isSameKey(keys, key, guess)) {
          last = guess;
          return guess;
        }
      }
      return followedBy(searchKey(keys, key));
    },
    /** Makes room for so many times as much as there is among others. */
    reserve(keys: CellKeys, times: number): void {
      const more = Math.ceil(ROOM * times);
      const expected = more * keys.hashes.length;
      room(Math.min(MOST_BYTES, more * keys.bytes.length));
      reserveTable(table, Math.min(MOST_HASHES, expected));
      for (const column of [starts, hashes, next]) column.reserve(Math.min(MOST_KEYS, expected));
    },
    length: (): number => hashes.length(),
    /** A copy of all contents so far. */
    keys: (): CellKeys => ({
      bytes: kept.slice(0, used),
      starts: starts.room(0).slice(0, starts.length()),
      hashes: hashes.room(0).slice(0, hashes.length()),
    }),
    /** Forgets all contents. */
    clear(): void {
      clearTable(table);
      starts.cut(1);
      for (const column of [hashes, next]) column.cut(0);
      used = 0;
      last = NONE;
    },
    bytes: (): Uint8Array => kept,
    startOf: (id: number): number => starts.at(id),
  };
}

/** The numbers of cells. */
export type KeyNumbers = ReturnType<typeof cellKeys>;

/** The cells of a content, each as the bytes of the file have it. */
export function cellsOfKey({ bytes, starts }: CellKeys, key: number): Uint8Array[] {
  const cells: Uint8Array[] = [];
  for (let from = starts[key]; from < starts[key + 1]; ) {
    const to = bytes.indexOf(0, from);
    cells.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return cells;
}

import { growing } from './columns.ts';
import { addToTable, firstPlace, hashTable, placeAfter, valueAt } from './hash-table.ts';
import { hashOfBytes } from './name-hash.ts';
import type { PlainCells } from './plain-cells.ts';

const NONE = -1;

/**
 * Numbers the different contents of some cells of a row, in the order they are met. Rows that follow one another in the same
 * order as before are found without a search.
 */
export function cellKeys(columns: readonly number[]) {
  const indices = Int32Array.from(columns);
  const starts = growing((length) => new Uint32Array(length));
  /** What followed each content when it was met before. */
  const next = growing((length) => new Int32Array(length));
  const table = hashTable();
  let kept = new Uint8Array(1 << 16);
  let used = 0;
  let last = NONE;

  const isSame = ({ bytes, from, to }: PlainCells, id: number): boolean => {
    let at = starts.at(id);
    for (let order = 0; order < indices.length; order++) {
      const index = indices[order];
      for (let here = from[index]; here < to[index]; here++) if (bytes[here] !== kept[at++]) return false;
      // No cell has a zero byte.
      if (kept[at++] !== 0) return false;
    }
    return true;
  };
  const hashOf = ({ bytes, from, to }: PlainCells): number => {
    let hash = 0;
    for (let order = 0; order < indices.length; order++) hash = hashOfBytes(hash, bytes, from[indices[order]], to[indices[order]]);
    return hash;
  };
  const add = ({ bytes, from, to }: PlainCells, hash: number): number => {
    const id = starts.length();
    starts.push(used);
    next.push(NONE);
    addToTable(table, hash, id);
    for (let order = 0; order < indices.length; order++) {
      const cell = bytes.subarray(from[indices[order]], to[indices[order]]);
      if (used + cell.length + 1 > kept.length) {
        const larger = new Uint8Array(Math.max(2 * kept.length, used + cell.length + 1));
        larger.set(kept.subarray(0, used));
        kept = larger;
      }
      kept.set(cell, used);
      used += cell.length + 1;
    }
    return id;
  };
  const search = (cells: PlainCells): number => {
    const hash = hashOf(cells);
    for (let at = firstPlace(table, hash); at >= 0; at = placeAfter(table, at, hash))
      if (isSame(cells, valueAt(table, at))) return valueAt(table, at);
    return add(cells, hash);
  };
  return {
    /** The number of the current row's cells; a new one where they were not met before. */
    of(cells: PlainCells): number {
      if (last >= 0) {
        if (isSame(cells, last)) return last;
        const guess = next.at(last);
        if (guess >= 0 && isSame(cells, guess)) {
          last = guess;
          return guess;
        }
      }
      const id = search(cells);
      if (last >= 0) next.put(last, id);
      last = id;
      return id;
    },
  };
}

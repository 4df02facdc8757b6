import { type CountColumn, PRESENT } from '../data/table.ts';

/** The rows of some columns of counts, found again by their values. */
export interface RowIndex {
  /** For each row the first that has the same cells, itself where none before it has; -1 for a row that was not asked. */
  readonly first: Int32Array;
  /** How many rows are equal to a row that is the first of its kind; 0 for others. */
  readonly size: Int32Array;
  /** The first row that has the cells of this one but `by` more in column `to` and as many less in column `from`; -1 where there is none. */
  readonly moved: (row: number, from: number, to: number, by: number) => number;
}

/**
 * Groups equal rows by open addressing over whole numbers: no object a row, and a hash that follows a row to its
 * neighbours, since it is a sum over the columns. A missing cell equals a missing cell and nothing else.
 *
 * @param asked 1 for the rows to be grouped
 */
export function indexRows(columns: readonly CountColumn[], asked: Uint8Array): RowIndex {
  const factors = columns.map((_, at) => spread(at + 1) | 1);
  const hashes = new Int32Array(asked.length);
  for (let at = 0; at < columns.length; at++) addHashes(columns[at], factors[at], hashes);
  let count = 0;
  for (let row = 0; row < asked.length; row++) count += asked[row];
  let capacity = 16;
  while (capacity < 2 * count) capacity *= 2;
  const places = new Int32Array(capacity).fill(-1);
  const mask = capacity - 1;
  const { first, size } = grouped(columns, asked, hashes, places);
  const present = presenceOf(first, hashes, 8 * capacity);
  const moved = (row: number, from: number, to: number, by: number): number => {
    const hash = (hashes[row] + Math.imul(by, factors[to]) - Math.imul(by, factors[from])) | 0;
    if (!present(hash)) return -1;
    for (let at = spread(hash) & mask; places[at] >= 0; at = (at + 1) & mask) {
      if (hashes[places[at]] === hash && isMoved(columns, places[at], row, from, to, by)) return places[at];
    }
    return -1;
  };
  return { first, size, moved };
}

function addHashes({ values, state }: CountColumn, factor: number, hashes: Int32Array): void {
  const missing = ~factor;
  for (let row = 0; row < hashes.length; row++) hashes[row] += state[row] === PRESENT ? Math.imul(values[row], factor) : missing;
}

function grouped(
  columns: readonly CountColumn[],
  asked: Uint8Array,
  hashes: Int32Array,
  places: Int32Array,
): Pick<RowIndex, 'first' | 'size'> {
  const first = new Int32Array(asked.length).fill(-1);
  const size = new Int32Array(asked.length);
  const mask = places.length - 1;
  for (let row = 0; row < asked.length; row++) {
    if (asked[row] === 0) continue;
    const hash = hashes[row];
    let at = spread(hash) & mask;
    let place = places[at];
    while (place >= 0 && !(hashes[place] === hash && isEqual(columns, place, row))) {
      at = (at + 1) & mask;
      place = places[at];
    }
    if (place < 0) {
      places[at] = row;
      place = row;
    }
    first[row] = place;
    size[place]++;
  }
  return { first, size };
}

/**
 * Whether a hash may be that of a row: a bit for each of so many parts of all hashes. Most rows that are asked for are not there,
 * and the bits stay in the processor's cache where the rows do not.
 */
function presenceOf(first: Int32Array, hashes: Int32Array, parts: number): (hash: number) => boolean {
  const bits = new Uint8Array(parts >>> 3);
  const mask = parts - 1;
  for (let row = 0; row < first.length; row++) {
    if (first[row] !== row) continue;
    const at = spread(hashes[row]) & mask;
    bits[at >>> 3] |= 1 << (at & 7);
  }
  return (hash) => {
    const at = spread(hash) & mask;
    return (bits[at >>> 3] & (1 << (at & 7))) !== 0;
  };
}

function isEqual(columns: readonly CountColumn[], a: number, b: number): boolean {
  for (let at = 0; at < columns.length; at++) {
    const { values, state } = columns[at];
    if (state[a] !== state[b] || (state[a] === PRESENT && values[a] !== values[b])) return false;
  }
  return true;
}

function isMoved(columns: readonly CountColumn[], other: number, row: number, from: number, to: number, by: number): boolean {
  for (let at = 0; at < columns.length; at++) {
    const { values, state } = columns[at];
    const wanted = values[row] + (at === to ? by : at === from ? -by : 0);
    if (state[other] !== state[row] || (state[row] === PRESENT && values[other] !== wanted)) return false;
  }
  return true;
}

/** Mixes the bits of a hash, so that near hashes lie in far places (the finaliser of MurmurHash3). */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

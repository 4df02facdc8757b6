/** Whole numbers to be found again by a hash: open addressing, a value and its hash side by side; at most half of the places are taken. */
export interface HashTable {
  /** How many places there are, a power of two. */
  size: number;
  places: Int32Array;
  taken: number;
}

const FIRST_SIZE = 1024;
const FREE = -1;

export function hashTable(): HashTable {
  return { size: FIRST_SIZE, places: new Int32Array(2 * FIRST_SIZE).fill(FREE), taken: 0 };
}

/** The first place whose value has a hash; -1 where there is none. */
export const firstPlace = (table: HashTable, hash: number): number => seek(table, hash, hash);

/** The next such place behind one. */
export const placeAfter = (table: HashTable, place: number, hash: number): number => seek(table, place + 1, hash);

export const valueAt = ({ places }: HashTable, place: number): number => places[2 * place];

/** Adds a value, which is not negative; equal hashes may stand several times. */
export function addToTable(table: HashTable, hash: number, value: number): void {
  if (2 * (table.taken + 1) > table.size) enlarge(table, 2 * table.size);
  table.taken++;
  put(table, hash, value);
}

/** The first place from one on that holds the hash; -1 where a free one comes before. */
function seek({ places, size }: HashTable, from: number, hash: number): number {
  const last = size - 1;
  for (let at = from & last; places[2 * at] >= 0; at = (at + 1) & last) if (places[2 * at + 1] === hash) return at;
  return -1;
}

function put({ places, size }: HashTable, hash: number, value: number): void {
  let at = hash & (size - 1);
  while (places[2 * at] >= 0) at = (at + 1) & (size - 1);
  places[2 * at] = value;
  places[2 * at + 1] = hash;
}

/** Takes out all values. */
export function clearTable(table: HashTable): void {
  table.places.fill(FREE);
  table.taken = 0;
}

/** Makes room for so many values more. */
export function reserveTable(table: HashTable, more: number): void {
  let size = table.size;
  while (2 * (table.taken + more) > size) size *= 2;
  if (size > table.size) enlarge(table, size);
}

function enlarge(table: HashTable, size: number): void {
  const old = table.places;
  table.size = size;
  table.places = new Int32Array(2 * table.size).fill(FREE);
  for (let at = 0; at < old.length; at += 2) if (old[at] >= 0) put(table, old[at + 1], old[at]);
}

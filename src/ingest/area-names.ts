import { areDigits, isText, nameText, sameBytes } from './name-bytes.ts';

/** Number of the file of a name that stands in none. */
export const IN_TEXTS = 0;
const MOST_FILES = 256;
const NO_BYTES = new Uint8Array(0);

/**
 * The names of areas in the order they were added. A name from a large table stays in the bytes of its file: a million stations
 * are some arrays, not a million strings.
 */
export interface AreaNames {
  /** Where a name begins in its file, or its index among the texts. */
  starts: Uint32Array;
  /** In a byte each as long as none is longer than that. */
  lengths: Uint8Array | Uint32Array;
  files: Uint8Array;
  readonly texts: string[];
  readonly bytes: Uint8Array[];
  /** The file that was asked for last, and its number. */
  lastBytes: Uint8Array;
  lastFile: number;
}

/** No names yet, with room for so many. */
export function areaNames(room: number): AreaNames {
  return {
    starts: new Uint32Array(room),
    lengths: new Uint8Array(room),
    files: new Uint8Array(room),
    texts: [],
    bytes: [NO_BYTES],
    lastBytes: NO_BYTES,
    lastFile: IN_TEXTS,
  };
}

const LARGEST_BYTE = 255;

/** The same numbers in an array that has room for one of this size. */
export const roomFor = (numbers: Uint8Array | Uint32Array, largest: number): Uint8Array | Uint32Array =>
  largest > LARGEST_BYTE && numbers instanceof Uint8Array ? Uint32Array.from(numbers) : numbers;

/** Gives a new area a name. */
export function putText(names: AreaNames, area: number, name: string): void {
  names.starts[area] = names.texts.push(name) - 1;
  names.lengths[area] = 0;
  names.files[area] = IN_TEXTS;
}

/** Gives a new area a name in UTF-8 that stands in a file, whose bytes must not change afterwards. */
export function putBytes(names: AreaNames, area: number, file: number, from: number, to: number): void {
  names.starts[area] = from;
  names.lengths = roomFor(names.lengths, to - from);
  names.lengths[area] = to - from;
  names.files[area] = file;
}

/** The number of a file; `IN_TEXTS` where there are more of them than a byte can number. */
export function fileOf(names: AreaNames, bytes: Uint8Array): number {
  if (bytes === names.lastBytes) return names.lastFile;
  names.lastBytes = bytes;
  const known = names.bytes.indexOf(bytes);
  if (known > 0) names.lastFile = known;
  else names.lastFile = names.bytes.length < MOST_FILES ? names.bytes.push(bytes) - 1 : IN_TEXTS;
  return names.lastFile;
}

export function nameAt({ starts, lengths, files, texts, bytes }: AreaNames, area: number): string {
  const start = starts[area];
  const file = files[area];
  return file === IN_TEXTS ? texts[start] : nameText(bytes[file], start, start + lengths[area]);
}

const ZERO = 48;

/** Whether a name is a number with a zero in front, such as 007. */
export function isZeroCode({ starts, lengths, files, texts, bytes }: AreaNames, area: number): boolean {
  const start = starts[area];
  const file = files[area];
  if (file === IN_TEXTS) return /^0\d+$/.test(texts[start]);
  const length = lengths[area];
  return length > 1 && bytes[file][start] === ZERO && areDigits(bytes[file], start, start + length);
}

/** How many digits a name consists of; 0 where it has other characters, or was not read from the bytes of a file. */
export function digitsOf({ starts, lengths, files, bytes }: AreaNames, area: number): number {
  const file = files[area];
  const isNumber = file !== IN_TEXTS && areDigits(bytes[file], starts[area], starts[area] + lengths[area]);
  return isNumber ? lengths[area] : 0;
}

/** Whether an area has the name that stands in some bytes. */
export function isNamed(names: AreaNames, area: number, bytes: Uint8Array, from: number, to: number): boolean {
  const start = names.starts[area];
  const file = names.files[area];
  if (file === IN_TEXTS) return isText(names.texts[start], bytes, from, to);
  return names.lengths[area] === to - from && sameBytes(names.bytes[file], start, bytes, from, to - from);
}

import { type Growing, growing } from './columns.ts';
import { ascii, isText, sameBytes } from './name-bytes.ts';

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
  readonly starts: Growing<Uint32Array>;
  readonly lengths: Growing<Uint32Array>;
  readonly files: Growing<Uint8Array>;
  readonly texts: string[];
  readonly bytes: Uint8Array[];
  /** The file that was asked for last, and its number. */
  lastBytes: Uint8Array;
  lastFile: number;
}

export function areaNames(): AreaNames {
  return {
    starts: growing((length) => new Uint32Array(length)),
    lengths: growing((length) => new Uint32Array(length)),
    files: growing((length) => new Uint8Array(length)),
    texts: [],
    bytes: [NO_BYTES],
    lastBytes: NO_BYTES,
    lastFile: IN_TEXTS,
  };
}

export function addText({ starts, lengths, files, texts }: AreaNames, name: string): void {
  starts.push(texts.push(name) - 1);
  lengths.push(0);
  files.push(IN_TEXTS);
}

/** Adds a name in ASCII that stands in a file, whose bytes must not change afterwards. */
export function addBytes({ starts, lengths, files }: AreaNames, file: number, from: number, to: number): void {
  starts.push(from);
  lengths.push(to - from);
  files.push(file);
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
  const start = starts.at(area);
  const file = files.at(area);
  return file === IN_TEXTS ? texts[start] : ascii(bytes[file], start, start + lengths.at(area));
}

const ZERO = 48;
const NINE = 57;

/** Whether a name is a number with a zero in front, such as 007. */
export function isZeroCode({ starts, lengths, files, texts, bytes }: AreaNames, area: number): boolean {
  const start = starts.at(area);
  const file = files.at(area);
  if (file === IN_TEXTS) return /^0\d+$/.test(texts[start]);
  const length = lengths.at(area);
  if (length < 2 || bytes[file][start] !== ZERO) return false;
  for (let at = start + 1; at < start + length; at++) if (bytes[file][at] < ZERO || bytes[file][at] > NINE) return false;
  return true;
}

/** Whether an area has the name that stands in some bytes. */
export function isNamed(names: AreaNames, area: number, bytes: Uint8Array, from: number, to: number): boolean {
  const start = names.starts.at(area);
  const file = names.files.at(area);
  if (file === IN_TEXTS) return isText(names.texts[start], bytes, from, to);
  return names.lengths.at(area) === to - from && sameBytes(names.bytes[file], start, bytes, from, to - from);
}

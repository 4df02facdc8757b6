/** The bytes of a file, read part by part when they are asked for. */
export interface FileParts {
  readonly length: number;
  /** The bytes from one offset up to another; they may change at the next call. */
  readonly read: (from: number, to: number) => Uint8Array;
  /** SHA-256 of the whole in hexadecimal, where the caller has a faster way to it. */
  readonly sha256?: () => string;
}

/** A file that is held as its parts, or one that is read when it is needed. */
export const partsOf = ({ bytes, parts }: { readonly bytes: Uint8Array; readonly parts?: FileParts }): FileParts =>
  parts ?? { length: bytes.length, read: (from, to) => bytes.subarray(from, to) };

const FEED = 10;
/** Bytes that are looked at together. */
const WINDOW = 1 << 24;

/** Whole lines of a file from an offset on, some megabytes at a time, and more where a line is longer than that. */
export function* lineWindows(
  { length, read }: FileParts,
  start: number,
  window = WINDOW,
): Generator<{ readonly bytes: Uint8Array; readonly offset: number }> {
  let size = window;
  for (let offset = start; offset < length; ) {
    const bytes = read(offset, Math.min(length, offset + size));
    const isLast = offset + bytes.length >= length;
    const end = isLast ? bytes.length : bytes.lastIndexOf(FEED) + 1;
    if (end > 0) yield { bytes: bytes.subarray(0, end), offset };
    offset += end;
    size = end > 0 ? window : 2 * size;
  }
}

/** The line that begins at an offset, without its end. */
export function lineAt({ length, read }: FileParts, offset: number): Uint8Array {
  for (let size = 1 << 12; ; size *= 8) {
    const bytes = read(offset, Math.min(length, offset + size));
    const feed = bytes.indexOf(FEED);
    if (feed >= 0 || offset + size >= length) return feed < 0 ? bytes : bytes.subarray(0, feed);
  }
}

/** All bytes of a file, held from then on. */
export function wholeFile({ length, read }: FileParts): Uint8Array {
  const whole = new Uint8Array(length);
  for (let at = 0; at < length; at += WINDOW) whole.set(read(at, Math.min(length, at + WINDOW)), at);
  return whole;
}

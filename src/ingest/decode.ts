import type { Problems } from '../model/problem.ts';

/** A text file as it was handed in; the path is for display and lies below the dataset's folder. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Encodings a manifest may announce, by the names browsers and Node share. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-9',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'x-mac-cyrillic',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
] as const;

/**
 * Bytes to text in the announced encoding, refusing whatever does not fit it, so that no replacement character and no
 * half-guessed letter ever reaches a report. A byte order mark is dropped.
 *
 * @returns the text, or undefined with the problem added
 */
export function decode(path: string, bytes: Uint8Array, encoding: string, problems: Problems): string | undefined {
  const fail = (code: string, message: string, expected: string, at: number, found: string): undefined => {
    problems.add({ code, message, expected, found, location: { file: path, ...positionOf(bytes, at), field: 'encoding' } });
    return undefined;
  };
  const mark = announcedByMark(bytes);
  if (mark && mark !== encoding) {
    const expected = `\`encoding: ${mark}\` beside the file's name`;
    return fail('encoding', `the file begins with the byte order mark of ${mark}, not of ${encoding}`, expected, 0, hex(bytes, 0, 2));
  }
  const wide = encoding.startsWith('utf-16');
  const zero = wide ? -1 : bytes.indexOf(0);
  if (zero >= 0) {
    const guess = looksWide(bytes);
    if (guess)
      return fail('encoding', `the file looks like ${guess}`, `\`encoding: ${guess}\` beside the file's name`, zero, hex(bytes, zero, 1));
    return fail('not-text', 'the file is not text: it holds a zero byte', 'a text table such as CSV', zero, hex(bytes, zero, 1));
  }
  try {
    return withoutReplacement(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    const at = encoding === 'utf-8' ? firstInvalidUtf8(bytes) : 0;
    if (at < 0)
      return fail(
        'replacement',
        'the file holds U+FFFD: it was damaged by an earlier conversion',
        'the original file',
        findReplacement(bytes),
        'U+FFFD',
      );
    const guess = looksBinary(bytes) ? undefined : 'windows-1251';
    const hint = guess
      ? `text in ${encoding}, or the true encoding announced, such as \`encoding: ${guess}\` for older Cyrillic files`
      : `text in ${encoding}`;
    return fail(guess ? 'encoding' : 'not-text', `byte ${at} is not ${encoding}`, hint, at, hex(bytes, at, 4));
  }
}

function withoutReplacement(text: string): string {
  if (text.includes('\uFFFD')) throw new TypeError('replacement character');
  return text;
}

function announcedByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return undefined;
}

/** Text in UTF-16 has its zero bytes on one side of every pair, and many of them. */
function looksWide(bytes: Uint8Array): string | undefined {
  const seen = Math.min(bytes.length, 4000);
  const zeros = [0, 0];
  for (let i = 0; i < seen; i++) if (bytes[i] === 0) zeros[i % 2]++;
  if (zeros[1] > seen / 8 && zeros[0] === 0) return 'utf-16le';
  if (zeros[0] > seen / 8 && zeros[1] === 0) return 'utf-16be';
  return undefined;
}

/** Control bytes other than tab, line ends and form feed do not occur in a table. */
function looksBinary(bytes: Uint8Array): boolean {
  for (let i = 0; i < Math.min(bytes.length, 4000); i++) if (bytes[i] < 9 || (bytes[i] > 13 && bytes[i] < 32)) return true;
  return false;
}

/** Offset of the first byte that is not UTF-8, or -1: halves the file until the prefix decodes. */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodesAsPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  if (good < bytes.length) return good;
  // The whole is a valid prefix: either it is valid, or it ends inside a character.
  let start = bytes.length;
  while (start > 0 && (bytes[start - 1] & 0xc0) === 0x80) start--;
  return decodesWhole(bytes) ? -1 : Math.max(0, start - 1);
}

function decodesAsPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function decodesWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function findReplacement(bytes: Uint8Array): number {
  for (let i = 0; i + 2 < bytes.length; i++) if (bytes[i] === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) return i;
  return 0;
}

function positionOf(bytes: Uint8Array, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = 0; i < at; i++) {
    if (bytes[i] !== 10) continue;
    line++;
    start = i + 1;
  }
  return { line, column: at - start + 1 };
}

function hex(bytes: Uint8Array, at: number, length: number): string {
  return Array.from(bytes.subarray(at, at + length), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

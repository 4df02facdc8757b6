import type { Problems } from '../data/problem.ts';
import { linesOf, positionAt } from './lines.ts';

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
 * @param announced whether the manifest can announce another encoding; its own is always UTF-8
 * @returns the text, or undefined with the problem added
 */
export function decode(path: string, bytes: Uint8Array, encoding: string, problems: Problems, announced = true): string | undefined {
  const fail = (code: string, message: string, expected: string, at: number, found: string): undefined => {
    problems.add({ code, message, expected, found, location: { file: path, ...positionOf(bytes, at, encoding), field: 'encoding' } });
    return undefined;
  };
  const announce = (name: string): string => (announced ? `\`encoding: ${name}\` beside the file's name` : `the file saved as ${encoding}`);
  const mark = announcedByMark(bytes);
  if (mark && mark !== encoding)
    return fail('encoding', `the file begins with the byte order mark of ${mark}, not of ${encoding}`, announce(mark), 0, hex(bytes, 0, 2));
  const wide = encoding.startsWith('utf-16');
  const zero = wide ? -1 : bytes.indexOf(0);
  if (zero >= 0) {
    const guess = looksWide(bytes);
    if (guess) return fail('encoding', `the file looks like ${guess}`, announce(guess), zero, hex(bytes, zero, 1));
    return fail('not-text', 'the file is not text: it holds a zero byte', 'a text table such as CSV', zero, hex(bytes, zero, 1));
  }
  const text = decoded(bytes, encoding);
  const damage = text?.indexOf('\uFFFD') ?? -1;
  if (text !== undefined && damage < 0) return text;
  if (text !== undefined) {
    const place = { file: path, ...positionAt(linesOf(text), damage), field: 'encoding' };
    const message = 'the file holds U+FFFD: it was damaged by an earlier conversion';
    problems.add({ code: 'replacement', message, expected: 'the original file', found: 'U+FFFD', location: place });
    return undefined;
  }
  const at = firstInvalid(bytes, encoding);
  const binary = !wide && looksBinary(bytes);
  const hint =
    !wide && !binary && announced
      ? ', or the true encoding in the manifest, such as `encoding: windows-1251` for older Cyrillic files'
      : '';
  return fail(binary ? 'not-text' : 'encoding', `byte ${at} is not ${encoding}`, `text in ${encoding}${hint}`, at, hex(bytes, at, 4));
}

/** The text, or undefined where the bytes do not fit the encoding; `prefix` allows an end inside a character. */
function decoded(bytes: Uint8Array, encoding: string, prefix = false): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: prefix });
    return encoding === 'windows-1252' ? repaired(text) : text;
  } catch {
    return undefined;
  }
}

const repaired = (text: string): string => text.replace(/[\u0080-\u009f]/g, (mark) => WINDOWS_1252[mark.charCodeAt(0) - 0x80]);

/** Bytes 0x80 to 0x9f, which Node from 20.18.3 on reads as Latin-1 (nodejs/node issue 60888); five are unassigned. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

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

/** Offset of the first byte that does not fit: halves the file until the prefix decodes. */
function firstInvalid(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decoded(bytes.subarray(0, middle), encoding, true) === undefined) bad = middle;
    else good = middle;
  }
  // A character may be cut short there: then its first byte is the one to look at.
  let start = good;
  while (start > 0 && decoded(bytes.subarray(0, start), encoding) === undefined) start--;
  return start;
}

/** Line and column of a byte, counted in characters of what decodes before it. */
function positionOf(bytes: Uint8Array, at: number, encoding: string): { line: number; column: number } {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, at));
  return positionAt(linesOf(text), text.length);
}

function hex(bytes: Uint8Array, at: number, length: number): string {
  return Array.from(bytes.subarray(at, at + length), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

/** Encodings in which every byte below 128 is that character of ASCII, wherever it stands. */
const ASCII_BASED = /^(utf-8|windows-125\d|iso-8859-\d+|koi8-[ru]|ibm866|macintosh|x-mac-cyrillic)$/;
const CHUNK = 1 << 18;
const LINE_FEED = 10;

/**
 * Whether a file can be read from its bytes: ASCII stands for itself in the encoding, no zero byte and no mark of another
 * encoding occurs, and every byte fits. Where it is not, `decode` says what is wrong.
 */
export function isSound(bytes: Uint8Array, encoding: string): boolean {
  const mark = announcedByMark(bytes);
  return (mark === undefined || mark === encoding) && isSoundPart(bytes, encoding);
}

/** The same of whole lines inside a file. */
export function isSoundPart(bytes: Uint8Array, encoding: string): boolean {
  if (!ASCII_BASED.test(encoding)) return false;
  return encoding === 'utf-8' ? isUtf8(bytes) : bytes.indexOf(0) < 0 && isDecodable(bytes, encoding);
}

function isDecodable(bytes: Uint8Array, encoding: string): boolean {
  for (let from = 0; from < bytes.length; ) {
    const feed = from + CHUNK < bytes.length ? bytes.indexOf(LINE_FEED, from + CHUNK) : -1;
    const to = feed < 0 ? bytes.length : feed + 1;
    const text = decoded(bytes.subarray(from, to), encoding);
    if (text === undefined || text.includes('\uFFFD')) return false;
    from = to;
  }
  return true;
}

/**
 * Whether bytes are well-formed UTF-8 without zero bytes and U+FFFD. Nothing is decoded: four bytes of ASCII are passed over at once.
 * A word with 1 taken from each of its bytes has the upper bit of a byte set where that byte was 0.
 *
 * @see The Unicode Standard 16.0, table 3-7, well-formed UTF-8 byte sequences
 */
function isUtf8(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes;
  const shift = (4 - (byteOffset % 4)) % 4;
  const words = length < 8 ? new Int32Array(0) : new Int32Array(buffer, byteOffset + shift, (length - shift) >> 2);
  const inWords = shift + 4 * words.length;
  for (let at = 0; at < length; ) {
    if (at >= shift && at < inWords && ((at - shift) & 3) === 0) {
      at = shift + 4 * beyondAscii(words, (at - shift) >> 2);
      if (at >= length) break;
    }
    // Letters of two bytes, one after another.
    while (bytes[at] >= 0xc2 && bytes[at] < 0xe0 && (bytes[at + 1] & 0xc0) === 0x80) at += 2;
    if (at >= length) break;
    const size = sequenceAt(bytes, at);
    if (size === 0) return false;
    at += size;
  }
  return true;
}

const UPPER_BITS = 0x80808080;
const ONES = 0x01010101;

/** The first word from one on that holds more than characters of ASCII other than U+0000. */
function beyondAscii(words: Int32Array, from: number): number {
  let at = from;
  for (; at + 4 <= words.length; at += 4) {
    const [a, b, c, d] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
    if (((a | b | c | d | (a - ONES) | (b - ONES) | (c - ONES) | (d - ONES)) & UPPER_BITS) !== 0) break;
  }
  while (at < words.length && ((words[at] | (words[at] - ONES)) & UPPER_BITS) === 0) at++;
  return at;
}

/** How many bytes the character at a place takes; 0 where it is none, or U+0000, or U+FFFD. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  if (first < 0x80) return first === 0 ? 0 : 1;
  const size = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (size === 0 || at + size > bytes.length) return 0;
  for (let more = 1; more < size; more++) if ((bytes[at + more] & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1];
  // Overlong forms, surrogates, and what lies beyond the last character.
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  return first === 0xef && second === 0xbf && bytes[at + 2] === 0xbd ? 0 : size;
}

/** Whether a line of a file ends at the byte of a line end, whatever stands before it. */
export const isByteBased = (encoding: string): boolean => ASCII_BASED.test(encoding);

/** Turns bytes that are known to fit an encoding into text. */
export function textReader(encoding: string): (bytes: Uint8Array) => string {
  // A mark inside the file is a character of its line.
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes) => {
    const text = decoder.decode(bytes);
    return encoding === 'windows-1252' ? repaired(text) : text;
  };
}

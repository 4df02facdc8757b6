import { collectProblems, type Problem } from '../../data/problem.ts';
import { decode, ENCODINGS } from '../decode.ts';
import { type Guess, guess, said } from './guess.ts';
import { meaningOf } from './headings.ts';

/** A text with the encoding it was read in, or why none fits. */
export type GuessedText = { readonly text: string; readonly encoding: Guess<string> } | { readonly problems: readonly Problem[] };

/** Letters that are frequent in what is written in an encoding, most frequent first. */
const EIGHT_BIT: readonly (readonly [(typeof ENCODINGS)[number], string])[] = [
  ['windows-1251', 'оеаинтсрвлкмдпыяьз'],
  ['windows-1252', 'áéíóúñüçãõàèêôäöåßº'],
  ['ibm866', 'оеаинтсрвлкмдпыяьз'],
  ['koi8-r', 'оеаинтсрвлкмдпыяьз'],
  ['iso-8859-5', 'оеаинтсрвлкмдпыяьз'],
  ['windows-1250', 'ąćęłńśżźěščřžýůőűă'],
  ['windows-1253', 'αοιετσνηυρπκμλς'],
  ['windows-1254', 'ışğüçöİ'],
  ['windows-1255', 'יוהלאמרתבשנםח'],
  ['windows-1256', 'اليمنوترهبةعد'],
];

const SAMPLE = 1 << 16;
/** The difference of two scores from which on the better is called likely. */
const CLEAR = 0.2;

/**
 * The encoding of a table. Bytes that are well-formed UTF-8 are UTF-8: other encodings hardly ever are by chance. A zero byte on
 * one side of pairs is UTF-16. Of the encodings with one byte a letter the one is taken in which the letters are frequent ones,
 * words keep to one alphabet and capitals begin them. Whatever is taken fits every byte: nothing is ever replaced.
 */
export function guessText(path: string, bytes: Uint8Array, given?: string): GuessedText {
  if (given !== undefined) return givenText(path, bytes, given);
  const attempt = (encoding: string): string | undefined => decode(path, bytes, encoding, collectProblems());
  const found = (encoding: string, confidence: 'certain' | 'likely' | 'unsure', reason: string): GuessedText | undefined => {
    const text = attempt(encoding);
    return text === undefined ? undefined : { text, encoding: guess(encoding, confidence, reason) };
  };
  const problems = collectProblems();
  const utf8 = decode(path, bytes, 'utf-8', problems);
  if (utf8 !== undefined) return { text: utf8, encoding: guess('utf-8', 'certain', utf8Reason(bytes, utf8)) };
  const marked = marksWide(bytes);
  if (marked) return found(marked, 'certain', 'a byte order mark says so') ?? { problems: problems.kept };
  const wide = zeroSide(bytes);
  if (wide) return found(wide, 'likely', 'every other byte of its digits and marks is zero') ?? { problems: problems.kept };
  // A mark of UTF-8, a zero byte, or damage done before: no other encoding makes text of it.
  const [{ code }] = problems.kept;
  if (code !== 'encoding' || bytes[0] === 0xef) return { problems: problems.kept };
  const sample = bytes.subarray(0, SAMPLE);
  const scored = EIGHT_BIT.flatMap(([encoding, letters]) => {
    const text = decode(path, sample, encoding, collectProblems());
    return text === undefined ? [] : [{ encoding, text, score: score(text, letters) }];
  }).sort((a, b) => b.score - a.score);
  for (const [index, { encoding, text: sampled, score: own }] of scored.entries()) {
    // Encodings that give the same letters are no rivals.
    const next = scored.slice(index + 1).find((one) => one.text !== sampled);
    const clear = own > 0 && (next === undefined || own - next.score >= CLEAR);
    const other = next ? `; ${next.encoding} fits less well` : '';
    const read = found(encoding, clear ? 'likely' : 'unsure', `not UTF-8; letters and words are those of ${encoding}${other}`);
    if (read) return read;
  }
  return { problems: problems.kept };
}

/** The text in the encoding that was said, or the problem that it is not in it. */
function givenText(path: string, bytes: Uint8Array, encoding: string): GuessedText {
  const problems = collectProblems();
  if (!(ENCODINGS as readonly string[]).includes(encoding)) {
    const location = { file: path, line: 1, column: 1, field: '' };
    problems.add({ code: 'option', location, message: `there is no encoding "${encoding}"`, expected: `one of ${ENCODINGS.join(', ')}` });
    return { problems: problems.kept };
  }
  const text = decode(path, bytes, encoding, problems);
  return text === undefined ? { problems: problems.kept } : { text, encoding: said(encoding) };
}

function utf8Reason(bytes: Uint8Array, text: string): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return 'a byte order mark says so, and every byte fits';
  return bytes.length === text.length ? 'plain ASCII, which is UTF-8 too' : 'every byte fits, letters beyond ASCII included';
}

function marksWide(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: digits, spaces and line ends have their zero byte on one side. */
function zeroSide(bytes: Uint8Array): string | undefined {
  const seen = Math.min(bytes.length, SAMPLE);
  const zeros = [0, 0];
  for (let at = 0; at < seen; at++) if (bytes[at] === 0) zeros[at % 2]++;
  const [first, second] = zeros;
  if (bytes.length % 2 !== 0 || Math.max(first, second) < seen / 20) return undefined;
  if (second > 20 * first) return 'utf-16le';
  return first > 20 * second ? 'utf-16be' : undefined;
}

const COMMON_SIGNS = /[«»„“”‘’–—№°ºª€£…\u00a0¡¿·]/u;

/** From −1 to about 2: how much a text looks written in one language with these frequent letters. */
function score(text: string, frequent: string): number {
  let sum = 0;
  let seen = 0;
  for (const letter of text) {
    if (letter < '\u0080') continue;
    seen++;
    if (frequent.includes(letter.toLowerCase())) sum += 1;
    else if (/\p{L}/u.test(letter)) sum += 0.2;
    else if (!COMMON_SIGNS.test(letter)) sum -= 1;
  }
  let odd = 0;
  let words = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!/[^\p{ASCII}]/u.test(word)) continue;
    words++;
    const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
    const accented = word.match(/[^\p{ASCII}]/gu)?.length ?? 0;
    const mixed = latin > 0 && latin < Array.from(word).length;
    // A Latin word of accented letters only is one of another alphabet.
    if (mixed || /\p{Ll}\p{Lu}/u.test(word) || (latin > 1 && accented > 0.6 * latin)) odd++;
  }
  const known = text
    .slice(0, 4096)
    .split(/[,;\t|\r\n"]+/)
    .filter((cell) => /[^\p{ASCII}]/u.test(cell) && meaningOf(cell) !== undefined).length;
  return (seen === 0 ? 0 : sum / seen) - (words === 0 ? 0 : odd / words) + 0.2 * Math.min(known, 5);
}

import type { Text } from '../language/text.ts';
import { T as INGEST } from './ingest.texts.ts';

/** Cyrillic and Greek letters that look like a Latin one, by the Latin one. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'аα',
  b: 'вβ',
  c: 'сϲ',
  e: 'еε',
  h: 'нη',
  i: 'іι',
  j: 'ј',
  k: 'кκ',
  m: 'м',
  n: 'ν',
  o: 'оο',
  p: 'рρ',
  s: 'ѕ',
  t: 'тτ',
  x: 'хχ',
  y: 'уυү',
  z: 'ζ',
};
const LATIN = new Map(Object.entries(LOOKALIKES).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin] as const)));

/** What cannot be seen: zero-width characters, marks of direction, soft hyphens. */
const UNSEEN = /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/gu;

/**
 * A name without what a reader does not see: case, spaces, kinds of dashes and quotation marks, invisible characters, and the
 * script of letters that look alike. Two names with one skeleton are one name spelled two ways.
 *
 * @example skeleton('Рarty  A') === skeleton('party A'); // true, where the first letter of the first is Cyrillic
 */
export function skeleton(name: string): string {
  if (ASCII.test(name)) return bareAscii(name);
  let bare = name;
  // What is left may compose anew, or turn out to be seen by nobody.
  for (let round = 0; round < 4; round++) {
    const next = bared(bare);
    if (next === bare) break;
    bare = next;
  }
  return bare;
}

const ASCII = /^[ -~]*$/;

/** The same of letters of ASCII, of which there is little to take off. */
const bareAscii = (name: string): string => {
  const lower = name.toLowerCase();
  return /["'`_]|^ | $| {2}/.test(lower) ? lower.replace(/["'`]/g, "'").replace(/[ _]+/g, ' ').trim() : lower;
};

function bared(name: string): string {
  return Array.from(
    name
      .normalize('NFKC')
      .replace(UNSEEN, '')
      .toLowerCase()
      .replace(/[\p{Pd}−]/gu, '-')
      .replace(/[\p{Pi}\p{Pf}"'`]/gu, "'")
      .replace(/[\s_]+/gu, ' ')
      .trim(),
    (letter) => LATIN.get(letter) ?? letter,
  ).join('');
}

/** What is odd about the letters of a name, in words; empty where nothing is. */
export function oddLetters(name: string): Text[] {
  if (ASCII.test(name)) return [];
  const unseen = Array.from(
    name.matchAll(UNSEEN),
    ([mark]) => `U+${(mark.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const mixed = name.split(/[^\p{L}\p{M}]+/u).filter((word) => scriptsOf(word) > 1);
  return [
    ...(unseen.length > 0 ? [INGEST.holdsCharactersCannotSeen({ part: [...new Set(unseen)].join(', ') })] : []),
    ...mixed.map((word) => INGEST.mixesLettersTwoAlphabets({ spelled: spelled(word) })),
  ];
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

function scriptsOf(word: string): number {
  return SCRIPTS.filter((script) => script.test(word)).length;
}

/** A word with its letters told apart where they look alike: the rarer alphabet of it is named letter by letter. */
function spelled(word: string): Text {
  const letters = Array.from(word);
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter));
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const isFew = cyrillic.length <= latin.length;
  const few = [...new Set(isFew ? cyrillic : latin)].join(' ');
  if (few === '') return `"${word}"`;
  return isFew ? INGEST.cyrillic({ word, few }) : INGEST.latin({ word, few });
}

/** Names that are one name spelled two ways, each with the first of its kind before it. */
export function spelledTwoWays(names: Iterable<string>): (readonly [first: string, other: string])[] {
  const first = new Map<string, string>();
  const reported = new Set<string>();
  const found: (readonly [string, string])[] = [];
  for (const name of names) {
    const key = skeleton(name);
    const known = first.get(key);
    if (known === undefined) first.set(key, name);
    else if (known !== name && !reported.has(name)) {
      reported.add(name);
      found.push([known, name]);
    }
  }
  return found;
}

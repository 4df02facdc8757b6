import { type Filled, register, type Text, type Wording } from './text.ts';

/**
 * Sentences with named holes, in every language side by side.
 *
 *     {name}                 a label or another text          {name:^}     the same with a capital
 *     {names:and}            a, b and c                       {names:, }   a, b, c; any other mark likewise
 *     {votes:#}              a number in a `NumberFormat`
 *     {votes|# vote|# votes} a number with the word it counts, `#` being the number
 *     {of:n|# vote|# votes}  the same with a number that the data have the form of: as printed, or with a word in it
 *     {votes|is|are}         a word that follows a number: a translation may do without
 */
type Inner<S extends string> = S extends `${string}{${infer I}}${infer Rest}` ? I | Inner<Rest> : never;
type NameOf<I extends string> = I extends `${infer Head}|${string}` ? NameOf<Head> : I extends `${infer N}:${string}` ? N : I;
type KindOf<I extends string> = I extends `${string}:n` | `${string}:n|${string}`
  ? 'counted'
  : I extends `${string}|${string}`
    ? 'number'
    : I extends `${string}:^` | `${string}:bare`
      ? 'text'
      : I extends `${string}:and` | `${string}:, ` | `${string}:; ` | `${string}: `
        ? 'list'
        : I extends `${string}:${string}`
          ? 'number'
          : 'text';
/** Words that follow a number without telling it; a language may not need them. */
type Follows<I extends string> = I extends `${string}|${string}` ? (I extends `${string}#${string}` ? never : I) : never;
type Hole<I extends string> = I extends unknown ? `${NameOf<I>} (${KindOf<I>})` : never;
type Holes<S extends string> = Hole<Inner<S>>;
type Needed<S extends string> = Hole<Exclude<Inner<S>, Follows<Inner<S>>>>;

/** Accepts a translation that has the holes of the English and no others; else says which differ. */
type Fits<En extends string, Other extends string> = [Exclude<Needed<En>, Holes<Other>> | Exclude<Holes<Other>, Holes<En>>] extends [never]
  ? unknown
  : `differs from the English in ${Exclude<Needed<En>, Holes<Other>> | Exclude<Holes<Other>, Holes<En>>}`;

interface Kinds {
  readonly counted: Exclude<Text, string>;
  readonly number: number;
  readonly text: Text;
  readonly list: readonly Text[];
}

/** What the holes of a sentence take. */
export type Facts<S extends string> = {
  readonly [H in Holes<S> as H extends `${infer N} (${string})` ? N : never]: H extends `${string} (${infer K extends keyof Kinds})`
    ? Kinds[K]
    : never;
};

type Given<S extends string> = [Inner<S>] extends [never] ? [] : [facts: Facts<S>];

/** A sentence: called with its facts it is a text. */
export interface Sentence<En extends string = string> extends Wording {
  (...given: Given<En>): Filled;
}

/** A sentence without holes. */
export type Phrase = Sentence<''>;

/**
 * A sentence in every language. A missing language, a hole that a translation lacks or adds, and a hole of another kind do not
 * compile. It has no key before `texts` gives it one.
 *
 * @example sentence('{name} has {votes|# vote|# votes}.', '…', '…')({ name: 'Red', votes: 2 }) // 'Red has 2 votes.' in English
 */
export function sentence<const En extends string, const Ru extends string, const Kk extends string>(
  en: En,
  ru: Ru & Fits<En, Ru>,
  kk: Kk & Fits<En, Kk>,
): Sentence<En> {
  return keyed('', { en, ru, kk }) as unknown as Sentence<En>;
}

function keyed(key: string, { en, ru, kk }: Omit<Wording, 'key'>): Sentence {
  const fill = (facts: Filled['facts'] = {}): Filled => ({ key, facts });
  return Object.assign(fill, { key, en, ru, kk }) as unknown as Sentence;
}

interface Tree {
  readonly [name: string]: Sentence<never> | readonly Sentence<never>[] | Tree;
}

/**
 * The sentences of one module, each with a key of the module's name and its place: `texts('sign-test', { message: … })` has
 * `sign-test.message`. One that stands in two places is two sentences.
 *
 * @throws RangeError where a key is taken
 */
export function texts<const T extends object>(module: string, tree: T): T {
  return named(module, tree as unknown as Tree) as unknown as T;
}

function named(key: string, value: Tree[string]): unknown {
  if (typeof value === 'function') {
    const own = keyed(key, value as unknown as Wording);
    register(own);
    return own;
  }
  if (Array.isArray(value)) return value.map((one, index) => named(`${key}.${index}`, one));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, named(`${key}.${name}`, inner as Tree[string])]));
}

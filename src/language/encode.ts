import { english, type Filled, isFilled, isKnown, isWorded, type Plain, type Text, type Worded } from './text.ts';

/**
 * What stands behind the English texts of an object: by property, the sentence and its facts, or, where the facts are those of
 * the object itself, the key alone, or the keys of sentences one after another. In lists there is `null` for what is a label.
 */
export interface SentenceRefs {
  readonly [property: string]: SentenceRef;
}
export type SentenceRef = string | Worded | null | readonly SentenceRef[];

/** A type whose texts are English, with `sentences` beside them for whoever tells them in another language. */
export type InEnglish<T> = T extends Worded
  ? string
  : T extends readonly unknown[]
    ? { readonly [Key in keyof T]: InEnglish<T[Key]> }
    : T extends object
      ? string extends keyof T
        ? Plain<T>
        : { readonly [Key in keyof T]: Key extends 'facts' ? T[Key] : InEnglish<T[Key]> } & { readonly sentences?: SentenceRefs }
      : T;

/** Data with their texts in English, and the sentences behind them as plain data: `inWords` takes it back. */
export function inEnglish<T>(value: T): InEnglish<T> {
  return encoded(value) as InEnglish<T>;
}

function encoded(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.every((one) => typeof one === 'number') ? value : value.map(encoded);
  const { facts } = value as { facts?: Filled['facts'] };
  const sentences: Record<string, SentenceRef> = {};
  const plain: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const ref = key === 'facts' ? undefined : refOf(inner, facts);
    if (ref) sentences[key] = ref;
    plain[key] = key === 'facts' ? inner : ref ? englishOf(inner) : encoded(inner);
  }
  return Object.keys(sentences).length > 0 ? { ...plain, sentences } : plain;
}

/** The reference of a text or of a list that holds one; undefined where there is none. */
function refOf(value: unknown, facts: Filled['facts'] | undefined): SentenceRef | undefined {
  if (isWorded(value)) return keyOf(value, facts) ?? keysOf(value, facts) ?? value;
  if (!Array.isArray(value) || value.every((one) => typeof one !== 'object')) return undefined;
  const refs = value.map((one) => refOf(one, facts) ?? null);
  return refs.some((one) => one !== null) ? refs : undefined;
}

const keyOf = (text: Text, facts: Filled['facts'] | undefined): string | undefined =>
  isFilled(text) && text.facts === facts ? text.key : undefined;

/** The keys of sentences one after another. */
function keysOf(text: Worded, facts: Filled['facts'] | undefined): string[] | undefined {
  if (!('list' in text) || text.by !== ' ' || text.list.length === 0) return undefined;
  const keys = text.list.flatMap((one) => keyOf(one, facts) ?? []);
  return keys.length === text.list.length ? keys : undefined;
}

const englishOf = (value: unknown): unknown => (isWorded(value) ? english(value) : Array.isArray(value) ? value.map(englishOf) : value);

/**
 * Data with their sentences instead of the English texts. A text keeps its English, as a label, where the program has no such
 * sentence, or one that says something else: another version may have written it, or somebody may have changed it.
 */
export function inWords<T>(value: InEnglish<T>): T {
  return decoded(value) as T;
}

function decoded(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.every((one) => typeof one === 'number') ? value : value.map(decoded);
  const { sentences, facts } = value as { sentences?: SentenceRefs; facts?: Filled['facts'] };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (key === 'sentences') return [];
      if (key === 'facts') return [[key, inner]];
      const ref = sentences && Object.hasOwn(sentences, key) ? sentences[key] : null;
      return [[key, ref === null ? decoded(inner) : behind(inner, ref, facts)]];
    }),
  );
}

/** The text behind an English one. */
function behind(value: unknown, ref: SentenceRef, facts: Filled['facts'] = {}): unknown {
  if (Array.isArray(ref) && Array.isArray(value)) return value.map((one, index) => behind(one, ref[index] ?? null, facts));
  if (ref === null) return value;
  const sentence = (key: SentenceRef): Text => (typeof key === 'string' ? { key, facts } : (key as Worded));
  const text = Array.isArray(ref) ? { list: ref.map(sentence), by: ' ' } : sentence(ref);
  return says(text, value) ? text : value;
}

function says(text: Text, value: unknown): boolean {
  if (isFilled(text) && !isKnown(text.key)) return false;
  try {
    return english(text) === value;
  } catch {
    return false;
  }
}

import { ENGLISH, type Language } from './language.ts';
import { formOf, numberText } from './number.ts';

/** What fills the holes of a sentence, by name: numbers, texts, and lists of texts. */
export type GivenFacts = Readonly<Record<string, number | boolean | Text | readonly Text[] | undefined>>;

/** A sentence by its key, with what fills its holes. */
export interface Filled {
  readonly key: string;
  readonly facts: GivenFacts;
}

/** A number with the way it is printed, where only the data say how: as published, with one decimal or with two. */
export interface Shown {
  readonly number: number | null;
  /** A `NumberFormat`. */
  readonly as: string;
}

/** Texts one after another: with `and` before the last one, or with a mark between them. */
export interface Listed {
  readonly list: readonly Text[];
  readonly by: string;
}

/**
 * What a reader reads: a label of the data as it is, or words of ours, which exist in every language. Plain data: it travels
 * between threads, and the JSON report has it.
 */
export type Text = string | Worded;

/** A text of ours, not a label of the data. */
export type Worded = Filled | Shown | Listed;

/** What a sentence says in each language. */
export interface Wording {
  readonly key: string;
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}

/** Every sentence of the program by its key; `texts` puts them here as the modules load. */
const CATALOGUE = new Map<string, Wording>();

/** @throws RangeError where another sentence has the key */
export function register(wording: Wording): void {
  if (CATALOGUE.has(wording.key)) throw new RangeError(`two sentences have the key ${wording.key}`);
  CATALOGUE.set(wording.key, wording);
}

/** The sentences of the program, in the order in which they were registered. */
export const catalogue = (): readonly Wording[] => [...CATALOGUE.values()];

/** Whether the program has a sentence of that key: a report of another version may name one that it has not. */
export const isKnown = (key: string): boolean => CATALOGUE.has(key);

export const isFilled = (value: unknown): value is Filled =>
  typeof value === 'object' && value !== null && typeof (value as Filled).key === 'string' && typeof (value as Filled).facts === 'object';
const isShown = (value: object): value is Shown => typeof (value as Shown).as === 'string' && 'number' in value;
const isListed = (value: object): value is Listed => Array.isArray((value as Listed).list) && typeof (value as Listed).by === 'string';

/** Whether a value is a text of ours, not a label. */
export const isWorded = (value: unknown): value is Worded =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && (isFilled(value) || isShown(value) || isListed(value));

/** A text in English. */
export const english = (text: Text): string => tell(text, ENGLISH);

/**
 * A text in a language.
 *
 * @throws RangeError for a sentence the program does not have, or one that lacks a fact
 */
export function tell(text: Text, language: Language): string {
  if (typeof text === 'string') return language.label(text);
  if (isFilled(text)) return filled(text, language);
  if (isShown(text)) return numberText(text.number, text.as, language);
  return listed(text.list, text.by, language);
}

function listed(list: readonly Text[], by: string, language: Language): string {
  const words = list.map((one) => tell(one, language));
  if (by !== 'and') return words.join(by);
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')}${language.and}${words[words.length - 1]}`;
}

const HOLE = /\{(\w+)(?::([^{}|]*))?((?:\|[^{}|]*)*)\}/g;

function filled({ key, facts }: Filled, language: Language): string {
  const wording = CATALOGUE.get(key);
  if (!wording) throw new RangeError(`there is no sentence ${key}`);
  return wording[language.code].replace(HOLE, (_, name: string, format: string | undefined, forms: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact === undefined) throw new RangeError(`the sentence ${key} lacks its ${name}`);
    if (forms !== '') return formOf(forms.slice(1), numberIn(fact), language);
    return holeText(fact, format, language);
  });
}

/** The number that a text is about: its own, or the one it counts. */
function numberIn(fact: GivenFacts[string]): number {
  if (typeof fact === 'number') return fact;
  if (!isWorded(fact)) return 0;
  if (isShown(fact)) return fact.number ?? 0;
  const numbers = isFilled(fact) ? Object.values(fact.facts).filter((one) => typeof one === 'number') : [];
  return numbers.length === 1 ? numbers[0] : 0;
}

function holeText(fact: NonNullable<GivenFacts[string]>, format: string | undefined, language: Language): string {
  if (typeof fact === 'number') return numberText(fact, format ?? '=', language);
  if (typeof fact === 'boolean') return String(fact);
  if (Array.isArray(fact)) return listed(fact, format ?? ' ', language);
  const text = tell(fact as Text, language);
  if (format === '^') return text.charAt(0).toUpperCase() + text.slice(1);
  return format === 'bare' ? text.replace(/\.$/, '') : text;
}

/** A type whose texts are plain English. */
export type Plain<T> = T extends Worded ? string : T extends readonly unknown[] | object ? { readonly [Key in keyof T]: Plain<T[Key]> } : T;

/** Data whose texts are made plain English. */
export function plain<T>(value: T): Plain<T> {
  return plainValue(value) as Plain<T>;
}

function plainValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value;
  if (isWorded(value)) return english(value);
  if (Array.isArray(value)) return value.every((one) => typeof one === 'number') ? value : value.map(plainValue);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]));
}

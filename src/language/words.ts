import type { Text } from './text.ts';
import { WORDS } from './words.texts.ts';

/** A word of the code or the data (a level, a kind of source, a method) as a text; one of the data's own stays as it is. */
export const word = (name: string): Text => (Object.hasOwn(WORDS, name) ? (WORDS as Readonly<Record<string, () => Text>>)[name]() : name);

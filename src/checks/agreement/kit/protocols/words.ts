import type { Sentence } from '../../../../language/sentence.ts';
import type { Filled, Text } from '../../../../language/text.ts';
import { T } from './protocols.texts.ts';

const MOST_NAMED = 5;

/** A few names and how many more there are, for a list with `and`. */
export function firstNames(names: readonly string[]): readonly Text[] {
  if (names.length <= MOST_NAMED) return names;
  return [...names.slice(0, MOST_NAMED - 1), T.more({ count: names.length - MOST_NAMED + 1 })];
}

/** A difference of counts with its sign. */
export const signed = (change: number): Filled => (change >= 0 ? T.change.up : T.change.down)({ change });

/** What would have to be true for copies and official rows of so many stations to stand. */
export const reconciledOf = (stations: number): Sentence<never> => (stations === 1 ? T.reconciled.one : T.reconciled.several);

import { count } from '../../language/english.ts';

/** How sure a guess is: `certain` where what is in the file proves it in every row, `likely` on a heading or in nearly all rows, `unsure` on little. */
export type Confidence = 'certain' | 'likely' | 'unsure';

/** What a guess rests on where it is more than a heading: columns that add up, or the word of whoever asked for the draft. */
export type Ground = 'sum' | 'option';

/** Something concluded from a file, with how sure it is and why, in words. */
export interface Guess<T> {
  readonly value: T;
  readonly confidence: Confidence;
  readonly reason: string;
  readonly by?: Ground;
}

export const guess = <T>(value: T, confidence: Confidence, reason: string, by?: Ground): Guess<T> => ({
  value,
  confidence,
  reason,
  ...(by && { by }),
});

/** What whoever asked for the draft said. */
export const said = <T>(value: T): Guess<T> => guess(value, 'certain', 'as given', 'option');

/** The rows of a table as far as they were looked at. */
export interface Extent {
  readonly looked: number;
  readonly total: number;
}

/** A guess by what the rows hold: certain only where all of them were looked at. */
export function within<T>(one: Guess<T>, { looked, total }: Extent): Guess<T> {
  if (looked >= total || one.by === 'option' || (one.confidence !== 'certain' && one.by !== 'sum')) return one;
  return {
    ...one,
    confidence: one.confidence === 'unsure' ? 'unsure' : 'likely',
    reason: `${one.reason}, in the first ${count(looked)} of ${count(total)} rows`,
  };
}

/** `"Votes for A"`, cut where it is long, and without anything that moves a cursor or ends a line. */
export function quoted(text: string, longest = 60): string {
  const shown = inert(text);
  const letters = Array.from(shown);
  return `"${letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : shown}"`;
}

const UNSEEN = /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/gu;

/** One line of text that can stand in a comment: no control characters, no line ends, nothing invisible. */
export function inert(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
    .trim();
}

/** Several names in quotation marks; of many the first, and how many more there are. */
export function named(names: readonly string[], most = 6): string {
  const shown = names.slice(0, most).map((name) => quoted(name, 40));
  return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
}

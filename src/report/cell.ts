import type { Excerpt } from '../audit/report.ts';
import type { Location } from '../data/provenance.ts';

/** The cell that a location names, as it stands in the lines of data of a report; undefined where the line is not there. */
export function cellAsRead(excerpts: readonly Excerpt[], { file, line, column }: Location): string | undefined {
  const excerpt = excerpts.find((one) => one.file === file);
  const found = excerpt?.lines.find((one) => one.line === line);
  if (!excerpt || !found) return undefined;
  const letters = Array.from(found.text);
  const start = column - 1 - (found.from ?? 0);
  if (start < 0 || start >= letters.length) return undefined;
  return letters.slice(start, cellEnd(letters, start, excerpt.delimiter)).join('');
}

/** Where the cell ends that begins here: at the next delimiter, or, in a manifest, at the end of the value. */
export function cellEnd(letters: readonly string[], start: number, delimiter: string | undefined): number {
  const quote = letters[start];
  if (quote === '"' || (delimiter === undefined && quote === "'")) {
    for (let at = start + 1; at < letters.length; at++) {
      if (letters[at] !== quote) continue;
      if (letters[at + 1] !== quote) return at + 1;
      at++;
    }
    return letters.length;
  }
  const ends = delimiter === undefined ? ',}]#' : delimiter;
  let end = start;
  while (end < letters.length && !(end > start && ends.includes(letters[end])) && !(end === start && letters[end] === delimiter)) end++;
  while (end > start && letters[end - 1] === ' ') end--;
  return Math.max(end, Math.min(start + 1, letters.length));
}

/** Where the lines of a text begin, and its characters beyond the basic plane, for turning offsets into lines and columns. */
export interface Lines {
  readonly starts: readonly number[];
  /** Offsets of characters that take two UTF-16 units. */
  readonly pairs: readonly number[];
}

export function linesOf(text: string): Lines {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)];
  return { starts, pairs: Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index) };
}

/** Line and column, 1-based, of an offset into the text; the column counts characters, not UTF-16 units. */
export function positionAt({ starts, pairs }: Lines, offset: number): { line: number; column: number } {
  const line = countUpTo(starts, offset);
  const start = starts[line - 1];
  const wide = countUpTo(pairs, offset - 1) - countUpTo(pairs, start - 1);
  return { line, column: offset - start - wide + 1 };
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Length in characters (code points). */
export function characters(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

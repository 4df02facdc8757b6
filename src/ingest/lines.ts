/** Where the lines of a text begin, for turning offsets into lines and columns. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Line and column, 1-based, of an offset into the text; the column counts characters, not UTF-16 units. */
export function positionAt(text: string, starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: characters(text.slice(starts[low], offset)) + 1 };
}

/** Length in characters (code points). */
export function characters(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

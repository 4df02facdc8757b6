import { growing } from './columns.ts';
import { type FileParts, lineAt } from './file-parts.ts';
import { type LongWindow, STRIDE } from './long-window.ts';

/** Where some lines of a file begin, so that the others are found from there. */
export type LineOffsets = ReturnType<typeof lineOffsets>;

export function lineOffsets() {
  const lines = growing((length) => new Int32Array(length));
  const offsets = growing((length) => new Float64Array(length));
  return {
    /** Notes where lines of a window begin, the first of which has a number and begins at an offset. */
    add(first: number, offset: number, window: LongWindow): void {
      for (const [at, start] of window.offsets.entries()) {
        lines.push(first + at * STRIDE);
        offsets.push(offset + start);
      }
    },
    /** Where a line of the file begins. */
    offsetOf(file: FileParts, line: number): number {
      let low = -1;
      for (let high = lines.length(); high - low > 1; ) {
        const middle = (low + high) >> 1;
        if (lines.at(middle) <= line) low = middle;
        else high = middle;
      }
      let offset = low < 0 ? 0 : offsets.at(low);
      for (let here = low < 0 ? 1 : lines.at(low); here < line; here++) offset += lineAt(file, offset).length + 1;
      return offset;
    },
  };
}

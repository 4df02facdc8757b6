import { safeText } from '../core.ts';

/** After this long without a result, a line says what is being done. */
const PATIENCE = 1000;
/** Files of this size take about a second to read, or several, during which nothing more can be said. */
export const LARGE = 64 * 2 ** 20;

/** One line that says what is being done, overwritten in place. */
export interface ProgressLine {
  /** Shows the line once a second has passed since the start, or at once where that is bound to pass. */
  readonly show: (text: string, atOnce?: boolean) => void;
  /** Leaves no trace of the line; to be called before anything else is written. */
  readonly clear: () => void;
}

/** For a stream that nobody watches. */
export const NO_PROGRESS: ProgressLine = { show: () => {}, clear: () => {} };

/**
 * A line of progress on a terminal.
 *
 * @param now milliseconds of a clock that only runs forward
 * @param columns width of the terminal; a longer text is cut, because a line that wraps cannot be overwritten
 */
export function progressLine(write: (text: string) => void, now: () => number, columns = 80): ProgressLine {
  const start = now();
  let shown = 0;
  return {
    show(text, atOnce = false) {
      if (!atOnce && now() - start <= PATIENCE) return;
      const line = [...safeText(text)].slice(0, (columns || 80) - 1).join('');
      write(`\r${line.padEnd(shown)}`);
      shown = line.length;
    },
    clear() {
      if (shown > 0) write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
    },
  };
}

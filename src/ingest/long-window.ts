import { type CellKeys, cellKeys } from './cell-keys.ts';
import { isSoundPart, textReader } from './decode.ts';
import { END, ROW } from './plain-cells.ts';
import { digitsIn } from './plain-digits.ts';
import { repeatingCells } from './repeating-cells.ts';
import { withoutGuard } from './text-guard.ts';

const QUOTE = 34;
const ZERO = 48;
/** Rows of which the beginning of one is kept, so that a line is found again. */
export const STRIDE = 512;
const FIRST_ROWS = 1 << 12;

/** What is asked of the rows of a long table: plain data, that another thread can be told. */
export interface WindowPlan {
  readonly delimiter: number;
  /** How many cells a row has. */
  readonly width: number;
  /** Whether lines end in a return and a feed. */
  readonly returns: boolean;
  readonly encoding: string;
  /** Cells whose words tell what the votes of a row are. */
  readonly words: readonly number[];
  /** Cells that name the place. */
  readonly place: readonly number[];
  /** Cells with numbers. */
  readonly numbers: readonly number[];
  /** Whether digits are numbers; they may be announced to mean that a value is absent. */
  readonly areNumbers: boolean;
}

/** The rows of some megabytes of a long table as numbers: plain data, that another thread can hand over. */
export interface LongWindow {
  readonly rows: number;
  /** Why the row behind them, or the bytes, are left to the reader of reference. */
  readonly stopped?: 'row' | 'encoding';
  /** The number of the words of each row, and the words. */
  readonly words: Int32Array;
  readonly wordKeys: CellKeys;
  readonly places: Int32Array;
  readonly placeKeys: CellKeys;
  /** By number asked for, then row: digits are what they say, every other text is −1 less its index among the texts. */
  readonly numbers: readonly Float64Array[];
  readonly texts: readonly string[];
  /** Where every so many rows begin. */
  readonly offsets: Uint32Array;
}

/** The text of a cell whose bytes are given without the quotation marks around it; those inside stand doubled. */
export function cellText(cell: Uint8Array, read: (bytes: Uint8Array) => string): string {
  const text = read(cell);
  return cell.includes(QUOTE) ? withoutGuard(text.replaceAll('""', '"')) : text;
}

/**
 * Gathers some whole lines of a long table at a time as numbers, without regard to what they mean and to the lines before them.
 * What is handed over does not change when others are gathered.
 *
 * It reads what it fully understands, and stops at anything else.
 */
export function windowGatherer(plan: WindowPlan): (bytes: Uint8Array) => LongWindow {
  const { delimiter, width, returns, encoding, areNumbers } = plan;
  const wordNumbers = cellKeys(plan.words);
  const placeNumbers = cellKeys(plan.place);
  const indices = Int32Array.from(plan.numbers);
  const wanted = [...plan.words, ...plan.place, ...plan.numbers].reduce((most, index) => Math.max(most, index + 1), 1);
  const lastWord = Math.max(-1, ...plan.words);
  const lastOfPlace = Math.max(-1, ...plan.place);
  const cells = repeatingCells(delimiter, width, wanted, returns);
  const { from, to } = cells;
  const read = textReader(encoding);
  let texts = new Map<string, number>();
  let bytes: Uint8Array = new Uint8Array(0);
  let room = FIRST_ROWS;
  let words = new Int32Array(room);
  let places = new Int32Array(room);
  const numbers = plan.numbers.map(() => new Float64Array(room));

  const grow = (): void => {
    room *= 2;
    words = enlarged(words, new Int32Array(room));
    places = enlarged(places, new Int32Array(room));
    for (const [order, column] of numbers.entries()) numbers[order] = enlarged(column, new Float64Array(room));
  };
  const ofText = (start: number, stop: number): number => {
    const text = cellText(bytes.subarray(start, stop), read).trim();
    const code = texts.get(text) ?? -1 - texts.size;
    texts.set(text, code);
    return code;
  };
  /** 007 is another text than 7. */
  const numberIn = (start: number, stop: number): number => {
    const value = areNumbers && (stop - start === 1 || bytes[start] !== ZERO) ? digitsIn(bytes, start, stop) : -1;
    return value >= 0 ? value : ofText(start, stop);
  };
  const done = (rows: number, offsets: readonly number[], stopped?: LongWindow['stopped']): LongWindow => ({
    rows,
    ...(stopped && { stopped }),
    words: words.slice(0, rows),
    wordKeys: wordNumbers.keys(),
    places: places.slice(0, rows),
    placeKeys: placeNumbers.keys(),
    numbers: numbers.map((column) => column.slice(0, rows)),
    texts: [...texts.keys()],
    offsets: Uint32Array.from(offsets),
  });

  /** Gathers the row that was moved to. */
  const add = (row: number): void => {
    const start = cells.start();
    const same = row === 0 ? 0 : cells.same();
    words[row] = row > 0 && same > lastWord ? words[row - 1] : wordNumbers.of(bytes, start, from, to);
    places[row] = row > 0 && same > lastOfPlace ? places[row - 1] : placeNumbers.of(bytes, start, from, to);
    for (let order = 0; order < indices.length; order++) {
      const index = indices[order];
      const column = numbers[order];
      column[row] = same > index ? column[row - 1] : numberIn(start + from[index], start + to[index]);
    }
  };

  return (lines) => {
    bytes = lines;
    texts = new Map();
    wordNumbers.clear();
    placeNumbers.clear();
    if (!isSoundPart(bytes, encoding)) return done(0, [], 'encoding');
    cells.open(bytes);
    const offsets: number[] = [];
    let rows = 0;
    let step = cells.next();
    while (step === ROW) {
      if (rows === room) grow();
      if (rows % STRIDE === 0) offsets.push(cells.start());
      add(rows++);
      step = cells.next();
    }
    return done(rows, offsets, step === END ? undefined : 'row');
  };
}

function enlarged<T extends Int32Array | Float64Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}

/** The buffers of a window, which another thread hands over with it. */
export const buffersOf = ({ words, places, numbers, offsets, wordKeys, placeKeys }: LongWindow): ArrayBuffer[] =>
  [...[words, places, offsets, ...numbers], ...[wordKeys, placeKeys].flatMap(({ bytes, starts, hashes }) => [bytes, starts, hashes])].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );

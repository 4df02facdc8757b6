import type { FileParts } from './file-parts.ts';
import { type LongWindow, type WindowPlan, windowGatherer } from './long-window.ts';

const FEED = 10;
/** Bytes of a window. */
export const WINDOW = 1 << 22;
/** Bytes that are read beyond a window, for the end of its last line. */
const BEYOND = 1 << 16;

/** A file that is cut into windows of whole lines; each is of the lines that begin in so many bytes. */
export interface Windows {
  /** The bytes of a window and where they begin; they may change at the next call. */
  readonly read: (window: number) => { readonly bytes: Uint8Array; readonly offset: number };
}

/** How many windows a file has. */
export const windowsIn = ({ length, start, size }: Pick<WindowTask, 'length' | 'start' | 'size'>): number =>
  Math.ceil((length - start) / size);

/** A gathered window and where its first row begins. */
export interface PlacedWindow {
  readonly gathered: LongWindow;
  readonly offset: number;
}

/** What is told to another thread that gathers windows. */
export interface WindowTask {
  readonly plan: WindowPlan;
  /** Bytes of the file. */
  readonly length: number;
  /** Where the first row begins. */
  readonly start: number;
  readonly size: number;
}

/** Windows that other threads gather meanwhile. */
export interface WindowsElsewhere {
  /** A window, where another thread has gathered it. */
  readonly take: (window: number) => PlacedWindow | undefined;
  /** Takes on the next window that nobody has; -1 where none may be begun before earlier ones are used. */
  readonly claim: () => number;
  /** Waits for a window that another thread has taken on; false where it failed. */
  readonly wait: (window: number) => boolean;
  /** Says that the windows before one were used. */
  readonly used: (window: number) => void;
  /** Ends the work of the others. */
  readonly end: () => void;
}

/** Starts other threads on the windows of a file; undefined where they would read another. */
export type StartWindows = (task: WindowTask, count: number) => WindowsElsewhere | undefined;

/** Cuts a file into windows from the line that begins at `start` on. */
export function windowsOf({ length, read }: FileParts, start: number, size: number): Windows {
  const first = (from: number): number => Math.min(length, start + from * size);
  /** Where the first line begins at an offset or behind it, in bytes that begin at another; -1 where that is not among them. */
  const lineFrom = (bytes: Uint8Array, offset: number, at: number): number => {
    if (at === start) return at;
    const feed = bytes.indexOf(FEED, at - 1 - offset);
    return feed < 0 ? -1 : offset + feed + 1;
  };
  return {
    read(window) {
      const begin = first(window);
      const end = first(window + 1);
      const from = window === 0 ? begin : begin - 1;
      for (let beyond = BEYOND; ; beyond *= 4) {
        const bytes = read(from, Math.min(length, end + beyond));
        const line = lineFrom(bytes, from, begin);
        const isWhole = end + beyond >= length;
        if (line < 0 || line >= end) return { bytes: bytes.subarray(0, 0), offset: begin };
        const next = lineFrom(bytes, from, end);
        if (next < 0 && !isWhole) continue;
        return { bytes: bytes.subarray(line - from, next < 0 ? bytes.length : next - from), offset: line };
      }
    },
  };
}

/** Gathers windows of a file. */
export function windowReader(file: FileParts, { start, size, plan }: WindowTask): (window: number) => PlacedWindow {
  const windows = windowsOf(file, start, size);
  const gather = windowGatherer(plan);
  return (window) => {
    const { bytes, offset } = windows.read(window);
    return { gathered: gather(bytes), offset };
  };
}

/** The windows of a file in turn, each gathered here or elsewhere: the same, whoever gathers them. */
export function* gatheredWindows(file: FileParts, task: WindowTask, start?: StartWindows): Generator<PlacedWindow> {
  const count = windowsIn(task);
  const elsewhere = count > 1 ? start?.(task, count) : undefined;
  const gathered = windowReader(file, task);
  const ahead = new Map<number, PlacedWindow>();
  /** A window from elsewhere; this thread gathers others while it is not there. */
  const awaited = (window: number, { take, claim, wait }: WindowsElsewhere): PlacedWindow => {
    for (;;) {
      const known = ahead.get(window) ?? take(window);
      ahead.delete(window);
      if (known) return known;
      const own = claim();
      if (own >= 0) ahead.set(own, gathered(own));
      else if (!wait(window)) return gathered(window);
    }
  };
  try {
    for (let window = 0; window < count; window++) {
      yield elsewhere ? awaited(window, elsewhere) : gathered(window);
      elsewhere?.used(window + 1);
    }
  } finally {
    elsewhere?.end();
  }
}

import { createHash } from 'node:crypto';
import type { FileParts } from '../ingest/file-parts.ts';
import type { WindowTask } from '../ingest/long-windows.ts';

/** What a thread is given that gathers windows of a file. */
export interface WindowShare {
  readonly kind: 'windows';
  readonly file: string;
  readonly length: number;
  readonly task: WindowTask;
  readonly count: number;
  readonly shared: SharedArrayBuffer;
}

/** What a thread is given that hashes a file. */
export interface HashShare {
  readonly kind: 'hash';
  readonly file: string;
  readonly length: number;
  readonly shared: SharedArrayBuffer;
}

export const OPEN = 0;
export const BEGUN = 1;
export const DONE = 2;
export const FAILED = 3;

/** Windows that may be gathered before those in front of them are used: what is kept of each is less than its bytes. */
const AHEAD = 16;
const [NEXT, USED, ENDED, FIRST] = [0, 1, 2, 3];

/** How many windows are shared, as numbers that all threads see. */
export const windowCounters = (count: number): SharedArrayBuffer => new SharedArrayBuffer(4 * (FIRST + count));

/** Who has taken on which windows, and which are ready, for all threads. */
export function windowTurns(shared: SharedArrayBuffer) {
  const numbers = new Int32Array(shared);
  const count = numbers.length - FIRST;
  return {
    /** The next window that nobody has; -1 where none may be begun yet, or none is left. */
    claim(): number {
      for (;;) {
        const next = Atomics.load(numbers, NEXT);
        if (next >= Math.min(count, Atomics.load(numbers, USED) + AHEAD) || Atomics.load(numbers, ENDED) === 1) return -1;
        if (Atomics.compareExchange(numbers, NEXT, next, next + 1) === next) return next;
      }
    },
    isOver: (): boolean => Atomics.load(numbers, ENDED) === 1 || Atomics.load(numbers, NEXT) >= count,
    state: (window: number): number => Atomics.load(numbers, FIRST + window),
    settle(window: number, state: number): void {
      Atomics.store(numbers, FIRST + window, state);
      Atomics.notify(numbers, FIRST + window);
    },
    /** Waits until a window is settled, or so many milliseconds. */
    waitFor: (window: number, timeout: number): void => void Atomics.wait(numbers, FIRST + window, OPEN, timeout),
    /** Waits until more windows may be begun, or so many milliseconds. */
    waitForTurn: (timeout: number): void => void Atomics.wait(numbers, USED, Atomics.load(numbers, USED), timeout),
    used(window: number): void {
      Atomics.store(numbers, USED, window);
      Atomics.notify(numbers, USED);
    },
    end(): void {
      Atomics.store(numbers, ENDED, 1);
      Atomics.notify(numbers, USED);
    },
  };
}

const DIGEST = 32;
/** A state, how much was hashed in parts, and the hash. */
export const hashCounters = (): SharedArrayBuffer => new SharedArrayBuffer(8 + DIGEST);
const PART = 1 << 22;

/** Hashes a file; the state and the progress are seen by all threads. */
export function hashShared({ length, read }: FileParts, shared: SharedArrayBuffer): void {
  const numbers = new Int32Array(shared, 0, 2);
  const hash = createHash('sha256');
  for (let at = 0; at < length; at += PART) {
    hash.update(read(at, Math.min(length, at + PART)));
    Atomics.add(numbers, 1, 1);
  }
  new Uint8Array(shared, 8).set(hash.digest());
}

/** The hash that another thread found, in hexadecimal. */
export const digestIn = (shared: SharedArrayBuffer): string => Buffer.from(new Uint8Array(shared, 8)).toString('hex');

import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { DatasetFile } from '../ingest/dataset.ts';
import type { FileParts } from '../ingest/file-parts.ts';
import type { PlacedWindow, StartWindows, WindowsElsewhere } from '../ingest/long-windows.ts';
import { partsOfFile } from './disk-parts.ts';
import { PathError } from './path-error.ts';
import {
  BEGUN,
  DONE,
  digestIn,
  FAILED,
  type HashShare,
  hashCounters,
  hashShared,
  OPEN,
  type WindowShare,
  windowCounters,
  windowTurns,
} from './table-work.ts';

/** Bytes from which on a file is read part by part: no text can be longer. */
export const LARGEST_HELD = 512 * 2 ** 20 - 1;
/** Bytes from which on other threads help; below, they would begin when the work is nearly done. */
export const LEAST_SHARED = 1 << 25;
/** Bytes that are read and hashed together. */
const PART = 1 << 22;
/** More threads than these have nothing to do: one has to put together what the others gather. */
const MOST_THREADS = 3;
/** Milliseconds after which a thread that shows no progress is given up, and its work done here. */
const PATIENCE = 10_000;

/** A file that is too large to be held. Its hash is found by another thread while it is read. */
export function largeFile(name: string, full: string, length: number): DatasetFile {
  const parts = partsOfFile(full, length);
  const refuse = refuseChanged(full);
  const hash = hashOf(full, parts);
  const sha256 = (): string => {
    const found = hash();
    refuse();
    return found;
  };
  return { path: name, bytes: new Uint8Array(0), parts: { ...parts, sha256 }, ...withThreads(full, length) };
}

/** Refuses a file that was written to after this was called: it is read more than once, and has to be one. */
function refuseChanged(full: string): () => void {
  const before = statSync(full);
  return () => {
    const now = statSync(full);
    if (before.size !== now.size || before.mtimeMs !== now.mtimeMs || before.ino !== now.ino)
      throw new PathError(full, 'was changed while it was read');
  };
}

/** A file that is held; each part of it is hashed while the next is read. */
export async function heldFile(name: string, full: string, length: number): Promise<DatasetFile> {
  const hash = createHash('sha256');
  const bytes = Buffer.allocUnsafeSlow(length);
  const shared = withThreads(full, length);
  const handle = await open(full);
  let size = 0;
  try {
    const next = (): Promise<{ bytesRead: number }> => handle.read(bytes, size, Math.min(PART, length - size), size);
    for (let reading = next(); ; ) {
      const from = size;
      size += (await reading).bytesRead;
      const isLast = size === from || size === length;
      if (!isLast) reading = next();
      hash.update(bytes.subarray(from, size));
      if (isLast) break;
    }
  } finally {
    await handle.close();
  }
  const held = new Uint8Array(bytes.buffer, 0, size);
  return { path: name, bytes: held, sha256: hash.digest('hex'), ...(size === length && shared) };
}

/** What lets other threads read a file that is large enough. */
export const withThreads = (full: string, length: number, others = availableParallelism() - 1): Pick<DatasetFile, 'threads'> =>
  length < LEAST_SHARED || others < 1 ? {} : { threads: windowsInThreads(full, length, Math.min(others, MOST_THREADS)) };

/**
 * Gathers windows of a file in so many other threads.
 *
 * @throws PathError at the end, where the file was changed meanwhile
 */
export function windowsInThreads(file: string, length: number, threads: number): StartWindows {
  const refuse = refuseChanged(file);
  return (task, count): WindowsElsewhere | undefined => {
    if (task.length !== length) return undefined;
    const shared = windowCounters(count);
    const turns = windowTurns(shared);
    const ready = new Map<number, PlacedWindow>();
    const ports: MessagePort[] = [];
    const workers = Array.from({ length: Math.min(threads, count - 1) }, () => {
      const { port1, port2 } = new MessageChannel();
      ports.push(port1);
      const share: WindowShare = { kind: 'windows', file, length, task, count, shared };
      return inThread({ ...share, port: port2 }, [port2]);
    });
    const receive = (): void => {
      for (const port of ports)
        for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
          const { window, placed } = got.message as { window: number; placed: PlacedWindow };
          ready.set(window, placed);
        }
    };
    return {
      take(window) {
        if (turns.state(window) === DONE) receive();
        const placed = ready.get(window);
        ready.delete(window);
        return placed;
      },
      claim: turns.claim,
      wait(window) {
        turns.waitFor(window, PATIENCE);
        receive();
        return ready.has(window);
      },
      used: turns.used,
      end() {
        turns.end();
        for (const port of ports) port.close();
        for (const worker of workers) void worker.terminate();
        refuse();
      },
    };
  };
}

/** The hash of a file, which another thread finds from now on. */
function hashOf(file: string, parts: FileParts): () => string {
  const shared = hashCounters();
  const numbers = new Int32Array(shared, 0, 2);
  const share: HashShare = { kind: 'hash', file, length: parts.length, shared };
  inThread(share, []);
  let known: string | undefined;
  const found = (): string => {
    const begun = Atomics.compareExchange(numbers, 0, OPEN, FAILED);
    for (let seen = -1; begun === BEGUN && Atomics.load(numbers, 0) === BEGUN && seen !== Atomics.load(numbers, 1); ) {
      seen = Atomics.load(numbers, 1);
      Atomics.wait(numbers, 0, BEGUN, PATIENCE);
    }
    if (Atomics.load(numbers, 0) === DONE) return digestIn(shared);
    const own = hashCounters();
    hashShared(parts, own);
    return digestIn(own);
  };
  return () => {
    known ??= found();
    return known;
  };
}

/** A thread that keeps nobody from ending; where it fails, its work is done by the one that asks. */
function inThread(workerData: object, transferList: MessagePort[]): Worker {
  const worker = new Worker(new URL('./table-worker.js', import.meta.url), { workerData, transferList });
  worker.on('error', () => undefined);
  worker.unref();
  return worker;
}

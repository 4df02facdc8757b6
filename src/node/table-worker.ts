import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { buffersOf } from '../ingest/long-window.ts';
import { windowReader } from '../ingest/long-windows.ts';
import { partsOfFile } from './disk-parts.ts';
import { BEGUN, DONE, FAILED, type HashShare, hashShared, OPEN, type WindowShare, windowTurns } from './table-work.ts';

const PATIENCE = 100;

/** A part of the reading of a large file that another thread takes over: its hash, or windows of a long table. */
const share = workerData as (WindowShare | HashShare) & { readonly port: MessagePort };
const parts = partsOfFile(share.file, share.length);
if (share.kind === 'hash') hash(share);
else gather(share);

function hash({ shared }: HashShare): void {
  const numbers = new Int32Array(shared, 0, 2);
  // The thread that asks may have begun itself.
  if (Atomics.compareExchange(numbers, 0, OPEN, BEGUN) !== OPEN) return;
  let state = FAILED;
  try {
    hashShared(parts, shared);
    state = DONE;
  } finally {
    Atomics.store(numbers, 0, state);
    Atomics.notify(numbers, 0);
  }
}

function gather({ task, shared, port }: WindowShare & { readonly port: MessagePort }): void {
  const read = windowReader(parts, task);
  const turns = windowTurns(shared);
  while (!turns.isOver()) {
    const window = turns.claim();
    if (window < 0) {
      turns.waitForTurn(PATIENCE);
      continue;
    }
    try {
      const placed = read(window);
      port.postMessage({ window, placed }, buffersOf(placed.gathered));
      turns.settle(window, DONE);
    } catch {
      turns.settle(window, FAILED);
    }
  }
  parentPort?.close();
}

import { Worker } from 'node:worker_threads';
import {
  type AuditOptions,
  type AuditReport,
  auditReport,
  type CheckRun,
  checksToRun,
  type Dataset,
  type DatasetFile,
  type Panel,
  runCheck,
} from '../core.ts';

/** What a thread is given: the files, the checks of the whole audit, and a counter from which each takes the next. */
export interface Share {
  readonly files: readonly DatasetFile[];
  /** Elections to compare with, where the reader gives them. */
  readonly panel?: Panel;
  readonly checks: readonly string[];
  readonly seed: number;
  readonly next: SharedArrayBuffer;
}

/** Runs checks until none is left: each thread takes the next one that no other has taken. */
export function takeTurns(
  { checks, seed, next }: Omit<Share, 'files'>,
  dataset: Dataset,
  progress?: AuditOptions['progress'],
): Map<number, CheckRun> {
  const counter = new Int32Array(next);
  const runs = new Map<number, CheckRun>();
  for (let at = Atomics.add(counter, 0, 1); at < checks.length; at = Atomics.add(counter, 0, 1)) {
    progress?.(checks[at], at, checks.length);
    runs.set(at, runCheck(dataset, checks[at], seed));
  }
  return runs;
}

/**
 * An audit whose checks are shared out among threads. Every check runs whole in one of them, with the same seed, so that the
 * report does not depend on how many there are. Each thread reads the files and holds the data once more; it pays where there
 * are cores to spare. What a thread that fails had taken is run here.
 *
 * @param here whether this thread takes its turns as well, or leaves them to others to go on with other work
 * @throws AuditError as `audit`
 */
export async function auditInThreads(
  dataset: Dataset,
  files: readonly DatasetFile[],
  options: AuditOptions,
  jobs: number,
  here = true,
): Promise<AuditReport> {
  const checks = checksToRun(dataset, options);
  const share: Share = {
    files: files.map(ownBytes),
    ...(dataset.panel && { panel: dataset.panel }),
    checks,
    seed: options.seed ?? 1,
    next: new SharedArrayBuffer(4),
  };
  // A file that is too large to be held cannot be handed to a thread.
  const threads = files.some(({ parts }) => parts) ? 1 : Math.min(jobs, checks.length);
  const others = Array.from({ length: threads - 1 }, () => inThread(share));
  const runs = here || threads === 1 ? takeTurns(share, dataset, options.progress) : new Map<number, CheckRun>();
  for (const other of await Promise.all(others)) for (const [at, run] of other) runs.set(at, run);
  const all = checks.map((check, at) => runs.get(at) ?? runCheck(dataset, check, share.seed));
  return auditReport(dataset, all, options);
}

/** Does something with every one of a list, so many of them at a time; the results are in the order of the list. */
export async function inTurn<T, R>(list: readonly T[], atATime: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < list.length; at = next++) results[at] = await work(list[at]);
  };
  await Promise.all(Array.from({ length: Math.min(atATime, list.length) }, worker));
  return results;
}

/** A view of a part of a larger buffer would be sent with everything around it; other threads cannot be sent. */
function ownBytes({ bytes, threads: _, ...file }: DatasetFile): DatasetFile {
  return { ...file, bytes: bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes) };
}

function inThread(share: Share): Promise<ReadonlyMap<number, CheckRun>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: share });
    worker.once('message', (runs: ReadonlyMap<number, CheckRun>) => resolve(runs));
    // Its checks are then run by the thread that asked.
    worker.once('error', () => resolve(new Map()));
    worker.once('exit', () => resolve(new Map()));
  });
}

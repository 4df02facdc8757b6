import { Worker } from 'node:worker_threads';
import {
  type AuditReport,
  asExtreme,
  type Dataset,
  type DatasetFile,
  parseDataset,
  type TwinQuestion,
  twinQuestions,
  withTwins,
} from '../core.ts';

/** What a thread is given: the files, what is asked of each twin, and a counter from which it takes the next. */
export interface TwinShare {
  readonly files: readonly DatasetFile[];
  readonly questions: readonly TwinQuestion[];
  readonly seed: number;
  readonly draws: number;
  readonly next: SharedArrayBuffer;
}

export interface TwinOptions {
  readonly seed: number;
  readonly draws: number;
  readonly jobs: number;
  /** Called with the number of twins drawn so far. */
  readonly progress: (done: number) => void;
}

/**
 * Asks every statistical finding of a report of so many clean twins, in one thread or several. Each twin has a stream of its
 * own: the p-values do not depend on how many threads there are.
 *
 * @throws Error when a thread fails
 */
export async function auditTwins(
  { dataset, files }: { readonly dataset: Dataset; readonly files: readonly DatasetFile[] },
  report: AuditReport,
  { seed, draws, jobs, progress }: TwinOptions,
): Promise<AuditReport> {
  const questions = twinQuestions(report);
  const counts = questions.map(() => 0);
  let done = 0;
  const take = (found: readonly boolean[]): void => {
    found.forEach((one, index) => {
      if (one) counts[index]++;
    });
    progress(++done);
  };
  const share = { files, questions, seed, draws, next: new SharedArrayBuffer(4) };
  if (questions.length === 0) return withTwins(report, questions, counts, draws);
  if (jobs === 1) takeTwins(share, dataset, take);
  else await Promise.all(Array.from({ length: Math.min(jobs, draws) }, () => inThread(share, take)));
  // A thread that ended early, whatever its code, has kept twins to itself.
  if (done < draws) throw new Error(`only ${done} of ${draws} twins were drawn: a thread ended early`);
  return withTwins(report, questions, counts, draws);
}

/** Draws twins until there are enough. */
export function takeTwins({ questions, seed, draws, next }: TwinShare, dataset: Dataset, take: (found: readonly boolean[]) => void): void {
  const counter = new Int32Array(next);
  for (let at = Atomics.add(counter, 0, 1); at < draws; at = Atomics.add(counter, 0, 1)) take(asExtreme(dataset, questions, seed, at));
}

/** The part that another thread takes over: it reads the same files. */
export function takeTwinsOf(share: TwinShare, take: (found: readonly boolean[]) => void): void {
  const { dataset } = parseDataset(share.files);
  if (dataset) takeTwins(share, dataset, take);
}

function inThread(share: TwinShare, take: (found: readonly boolean[]) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./twins-worker.js', import.meta.url), { workerData: share });
    worker.on('message', take);
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))));
  });
}

import { Worker } from 'node:worker_threads';
import { type Dataset, type ElectionFile, type ElectionOutcome, parseDataset, type Trial, trialOutcome } from '../core.ts';

/** What a thread is given: all trials, and a counter from which each takes the next. */
export interface TrialShare {
  readonly trials: readonly Trial[];
  readonly next: SharedArrayBuffer;
}

/** Called with every outcome as it comes in. */
export type TakeOutcome = (trial: Trial, outcome: ElectionOutcome) => void;

/**
 * Runs every trial in one of so many threads, or in this one. Each trial has its own seed, so that its outcome depends neither
 * on how many threads there are nor on which of them runs it; the order in which they come in does.
 *
 * @throws Error when a trial fails
 */
export async function runTrials(trials: readonly Trial[], jobs: number, take: TakeOutcome): Promise<void> {
  const share: TrialShare = { trials, next: new SharedArrayBuffer(4) };
  if (jobs === 1) {
    takeTrials(share, (at, outcome) => take(trials[at], outcome));
    return;
  }
  let done = 0;
  const counted: TakeOutcome = (trial, outcome) => {
    done++;
    take(trial, outcome);
  };
  await Promise.all(Array.from({ length: Math.min(jobs, trials.length) }, () => inThread(share, counted)));
  if (done < trials.length) throw new Error(`only ${done} of ${trials.length} elections were audited: a thread ended early`);
}

/** Runs trials until none is left. */
export function takeTrials({ trials, next }: TrialShare, tell: (at: number, outcome: ElectionOutcome) => void): void {
  const counter = new Int32Array(next);
  for (let at = Atomics.add(counter, 0, 1); at < trials.length; at = Atomics.add(counter, 0, 1))
    tell(at, trialOutcome(trials[at], readElection));
}

function readElection(files: readonly ElectionFile[]): Dataset {
  const encoder = new TextEncoder();
  const { dataset, problems } = parseDataset(files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })));
  if (!dataset) throw new Error(`a simulated election cannot be read: ${problems[0]?.message}`);
  return dataset;
}

function inThread(share: TrialShare, take: TakeOutcome): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./calibrate-worker.js', import.meta.url), { workerData: share });
    worker.on('message', ({ at, outcome }: { at: number; outcome: ElectionOutcome }) => take(share.trials[at], outcome));
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread ended with ${code}`))));
  });
}

import { parentPort, workerData } from 'node:worker_threads';
import { type TrialShare, takeTrials } from './calibrate-threads.ts';

/** The trials of a calibration that another thread takes over: every outcome is told as soon as it is there. */
takeTrials(workerData as TrialShare, (at, outcome) => parentPort?.postMessage({ at, outcome }));

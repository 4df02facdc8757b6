import { parentPort, workerData } from 'node:worker_threads';
import { type TrialShare, takeTrials } from './calibrate-threads.ts';

/** The trials of a calibration that another thread takes over: it sends every outcome as soon as there is one. */
takeTrials(workerData as TrialShare, (at, outcome) => parentPort?.postMessage({ at, outcome }));

import { parentPort, workerData } from 'node:worker_threads';
import { type TwinShare, takeTwinsOf } from './twins.ts';

/** The twins that another thread draws: it sends what each shows as soon as it is known. */
takeTwinsOf(workerData as TwinShare, (found) => parentPort?.postMessage(found));

import { parentPort, workerData } from 'node:worker_threads';
import { parseDataset } from '../core.ts';
import { type Share, takeTurns } from './threads.ts';

/** The part of an audit that another thread takes over: it reads the same bytes and says what its checks observed. */
const share = workerData as Share;
const { dataset } = parseDataset(share.files);
parentPort?.postMessage(dataset ? takeTurns(share, { ...dataset, ...(share.panel && { panel: share.panel }) }) : new Map());

import type { Dataset } from '../../../src/index.ts';
import { datasetOf, type Manifest, official } from '../../support/dataset.ts';

const votes = { alpha: 500000, beta: 300000, gamma: 200000 };

const keys = ['alpha', 'beta', 'gamma'];

export type Shares = readonly string[];

export const poll = (at: number, shares: Shares, over: Manifest = {}): Manifest => ({
  id: `p${at}`,
  name: `Poll ${at}`,
  kind: 'exit-poll',
  totals: { shares: Object.fromEntries(keys.map((key, index) => [key, shares[index]])) },
  ...over,
});

export const dataset = (polls: readonly Manifest[], over: Manifest = {}): Dataset =>
  datasetOf({ sources: [official({ votes }), ...polls], ...over });

export const sized = (size: number, over: Manifest = {}): Manifest => ({ sample: { size, base: 'voters', ...over } });

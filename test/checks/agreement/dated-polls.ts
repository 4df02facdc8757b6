import type { Dataset } from '../../../src/index.ts';
import { datasetOf, type Manifest, official } from '../../support/dataset.ts';

export const keys = ['alpha', 'beta', 'gamma'];

const votes = { alpha: 500000, beta: 300000, gamma: 200000 };

export type Shares = readonly string[];

/** A poll that ended its fieldwork so many days before 7 June 2020. */
export const poll = (days: number, shares: Shares, over: Manifest = {}, sample: Manifest = {}): Manifest => ({
  id: `p${days}-${shares[0].replace(/\W/g, '')}`,
  name: `Poll of day ${days}`,
  kind: 'poll',
  sample: { fieldwork: [day(days + 2), day(days)], ...sample },
  totals: { shares: Object.fromEntries(keys.map((key, index) => [key, shares[index]])) },
  ...over,
});

const MONTHS = [31, 29, 31, 30, 31, 30];

/** The date so many days before 7 June 2020. */
export function day(before: number): string {
  let [month, date] = [6, 7 - before];
  while (date < 1) date += MONTHS[--month - 1];
  return `2020-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export const dataset = (polls: readonly Manifest[], over: Manifest = {}): Dataset =>
  datasetOf({ sources: [official({ votes }), ...polls], ...over });

export const full = { size: 1000, base: 'respondents', mode: 'phone', designEffect: '1.5' };

import { datasetOf, type Manifest, official } from '../../support/dataset.ts';

export const votes = { alpha: 500000, beta: 300000, gamma: 200000 };
/** All that a pollster should disclose. */
export const disclosed = { base: 'voters', mode: 'phone', fieldwork: ['2020-06-08', '2020-06-09'], designEffect: '1.5' };
/** A survey beside the official result. */
export const survey = (source: Manifest, totals: Manifest = { votes }, over: Manifest = {}) =>
  datasetOf({ sources: [official(totals), { id: 'survey', name: 'Survey', kind: 'survey', ...source }], ...over });
/** A survey of so many people that found these shares. */
export const sized = (size: number, alpha: string, beta: string, gamma: string, over: Manifest = {}) =>
  survey({ sample: { size, ...disclosed }, totals: { shares: { alpha, beta, gamma } }, ...over });

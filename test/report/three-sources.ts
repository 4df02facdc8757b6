import { type AuditReport, audit } from '../../src/index.ts';
import { datasetOf, type Manifest, official } from '../support/dataset.ts';

/** The audit of a result beside a survey and a tally, with this label in every name. */
export function threeSources(name: string): AuditReport {
  const source = (id: string, over: Manifest): Manifest => ({ id, name: `${id} ${name}`, kind: 'survey', ...over });
  return audit(
    datasetOf({
      contestants: ['alpha', 'beta', 'gamma'].map((id) => ({ id, name: `${id} ${name}`, abbreviation: id[0] })),
      sources: [
        official({ votes: { alpha: 600, beta: 300, gamma: 100 } }),
        source('survey', { sample: { size: 500, base: 'voters' }, totals: { shares: { alpha: '58%', beta: '31%', gamma: '11%' } } }),
        source('tally', { kind: 'observer-tally', totals: { shares: { alpha: '50%', beta: '35%', gamma: '15%' } } }),
      ],
    }),
    { checks: ['sources-agree'] },
  );
}

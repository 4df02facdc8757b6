/** What an audit answers to a question. */
export type Verdict = 'contradicted' | 'anomalous' | 'unusual' | 'slips' | 'consistent' | 'weakly-tested' | 'not-testable';

/** From the gravest to none: the first that holds is the verdict. */
export const VERDICTS: readonly Verdict[] = [
  'contradicted',
  'anomalous',
  'unusual',
  'slips',
  'consistent',
  'weakly-tested',
  'not-testable',
];

import { quantile } from 'simple-statistics';
import * as z from 'zod';
import { type CheckMeta, defineCheck } from '../../model/check.ts';
import { digitObservations } from '../../model/digit-columns.ts';
import { count, significant } from '../../model/format.ts';
import { benfordProbabilities, significantDigit } from '../../stats/benford.ts';

const meta: CheckMeta = {
  id: 'first-digit-benford',
  title: 'First digits and Benford’s law',
  question: 'Do the first digits of station counts follow Benford’s law, where it can be expected to hold?',
  kind: 'informative',
  needs: ['official votes by polling station'],
  limits: [
    'At least 500 counts of a contestant that span three orders of magnitude (the 99th percentile at least a thousand times the first): a narrower spread does not follow the law, whoever counted.',
    'Polling stations are made to be of similar size, so their counts rarely qualify.',
  ],
  method: 'Pearson’s chi-square of the first digits against Benford’s frequencies, 8 degrees of freedom.',
  explanations: [
    'Counts of areas of similar size do not follow the law, whoever counted.',
    'A contestant with much the same share everywhere repeats the digits of the sizes of the stations.',
  ],
  references: [
    { cite: 'Hill (1995), A statistical derivation of the significant-digit law', url: 'https://doi.org/10.1214/ss/1177009869' },
    {
      cite: 'Deckert, Myagkov & Ordeshook (2011), Benford’s law and the detection of election fraud',
      url: 'https://doi.org/10.1093/pan/mpr014',
    },
  ],
};

const options = z.strictObject({
  minN: z.number().int().min(100).default(500).describe('Fewest counts of a contestant.'),
  minSpan: z.number().min(0).default(3).describe('Fewest orders of magnitude between the first and the 99th percentile.'),

  minEffect: z.number().min(0).default(0.1).describe("Smallest Cohen's w treated as material."),
});

const LAW = benfordProbabilities(1);

export default defineCheck({
  meta,
  options,
  run: (dataset, { minN, minSpan, minEffect }) =>
    digitObservations(dataset, {
      which: 'First',
      digitOf: (value) => significantDigit(value, 1) - 1,
      from: 1,
      expected: LAW,
      law: (n) => `Benford’s law gives ${Array.from(LAW, (share) => count(share * n)).join(', ')}`,
      needed: `at least ${minN} counts by polling station, over ${minSpan} order${minSpan === 1 ? '' : 's'} of magnitude`,
      minN,
      minEffect,
      eligible(values) {
        const span = Math.log10(quantile(values, 0.99)) - Math.log10(Math.max(1, quantile(values, 0.01)));
        if (!(span >= minSpan))
          return { reason: `the counts span ${significant(Math.max(0, span), 2)} orders of magnitude; ${minSpan} are needed` };
        return { measures: { span } };
      },
    }),
});

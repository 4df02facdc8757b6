import { quantile } from 'simple-statistics';
import * as z from 'zod';
import { type CheckMeta, defineCheck } from '../../model/check.ts';
import { digitObservations } from '../../model/digit-columns.ts';
import { count, significant } from '../../model/format.ts';
import { benfordProbabilities, significantDigit } from '../../stats/benford.ts';

const meta: CheckMeta = {
  id: 'second-digit-benford',
  title: 'Second digits and Benford’s law',
  question: 'Do the second digits of station counts follow Benford’s law, where it can be expected to hold?',
  kind: 'informative',
  needs: ['official votes by polling station'],
  limits: [
    'At least 500 counts of a contestant, nine in ten of at least 100, that span one order of magnitude (the 99th percentile at least ten times the first).',
    'Even then most elections regarded as clean deviate: 16 of 20 controls at 1 %. The check describes; it is never evidence by itself.',
  ],
  method: 'Pearson’s chi-square of the second digits against Benford’s frequencies, 9 degrees of freedom.',
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
  minSpan: z.number().min(0).default(1).describe('Fewest orders of magnitude between the first and the 99th percentile.'),
  minTenth: z.number().min(0).default(100).describe('Smallest count that nine in ten reach.'),
  minEffect: z.number().min(0).default(0.1).describe("Smallest Cohen's w treated as material."),
});

const LAW = benfordProbabilities(2);

export default defineCheck({
  meta,
  options,
  run: (dataset, { minN, minSpan, minTenth, minEffect }) =>
    digitObservations(dataset, {
      which: 'Second',
      digitOf: (value) => significantDigit(value, 2),
      from: 0,
      expected: LAW,
      law: (n) => `Benford’s law gives ${Array.from(LAW, (share) => count(share * n)).join(', ')}`,
      needed: `at least ${minN} counts by polling station, over ${minSpan} order${minSpan === 1 ? '' : 's'} of magnitude`,
      minN,
      minEffect,
      eligible(values) {
        const span = Math.log10(quantile(values, 0.99)) - Math.log10(Math.max(1, quantile(values, 0.01)));
        if (!(span >= minSpan))
          return { reason: `the counts span ${significant(Math.max(0, span), 2)} orders of magnitude; ${minSpan} are needed` };
        const tenth = quantile(values, 0.1);
        if (tenth < minTenth) return { reason: `one count in ten is below ${count(tenth)}; nine in ten must reach ${minTenth}` };
        return { measures: { span } };
      },
    }),
});

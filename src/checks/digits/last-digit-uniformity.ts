import { median, quantile } from 'simple-statistics';
import * as z from 'zod';
import { type CheckMeta, defineCheck } from '../../model/check.ts';
import { digitObservations } from '../../model/digit-columns.ts';
import { count } from '../../model/format.ts';

const meta: CheckMeta = {
  id: 'last-digit-uniformity',
  title: 'Last digits of vote counts',
  question: 'Do the last digits of station counts occur equally often, as they do when nobody picks them?',
  kind: 'informative',
  needs: ['official votes by polling station'],
  limits: [
    'At least 200 counts of a contestant, with a median of at least 200 and nine in ten of at least 50: the last digits of small counts are uneven by nature.',
    'Eight in ten of the counts must spread over at least 30: counts that are nearly alike repeat their digits.',
    'A column of counts is taken as a whole or not at all: leaving out its small counts would make the remaining digits uneven.',
  ],
  method: 'Pearson’s chi-square of the ten last digits against equal frequencies, nine degrees of freedom.',
  explanations: [
    'Rounding and tallying in bundles leave the same mark as invented numbers.',
    'Stations drawn to the same size, or a cap on their size, favour the digits of that size.',
  ],
  references: [
    {
      cite: 'Beber & Scacco (2012), What the numbers say: a digit-based test for election fraud',
      url: 'https://doi.org/10.1093/pan/mps003',
    },
  ],
};

const options = z.strictObject({
  minN: z.number().int().min(50).default(200).describe('Fewest counts of a contestant.'),
  minMedian: z.number().min(0).default(200).describe('Smallest median count.'),
  minTenth: z.number().min(0).default(50).describe('Smallest count that nine in ten reach.'),
  minSpread: z.number().min(0).default(30).describe('Smallest distance between the tenth and the ninetieth percentile of the counts.'),
  minEffect: z.number().min(0).default(0.1).describe("Smallest Cohen's w treated as material."),
});

const EVEN = Array<number>(10).fill(0.1);

export default defineCheck({
  meta,
  options,
  run: (dataset, { minN, minMedian, minTenth, minSpread, minEffect }) =>
    digitObservations(dataset, {
      which: 'Last',
      digitOf: (value) => value % 10,
      from: 0,
      expected: EVEN,
      law: (n) => `about ${count(n / 10)} of each are expected`,
      needed: `at least ${minN} counts by polling station, with a median of at least ${minMedian}`,
      minN,
      minEffect,
      eligible(values) {
        const middle = median(values);
        const tenth = quantile(values, 0.1);
        if (middle < minMedian || tenth < minTenth) {
          return {
            reason: `the median count is ${count(middle)} and one in ten is below ${count(tenth)}: the last digits of small counts are uneven by nature`,
          };
        }
        const spread = quantile(values, 0.9) - tenth;
        if (spread < minSpread) {
          const reason = `eight in ten of the counts lie within ${count(spread)} of each other: counts so alike do not have even last digits`;
          return { reason, needed: `counts that spread over at least ${minSpread}` };
        }
        return { measures: { median: middle } };
      },
    }),
});

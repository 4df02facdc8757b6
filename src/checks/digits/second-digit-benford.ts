import * as z from 'zod';
import { type CheckMeta, defineCheck } from '../../findings/check.ts';
import { levelsOrNone } from '../../findings/shared-options.ts';
import { count, form, significant } from '../../language/format.ts';
import { say } from '../../language/text.ts';
import { BENFORD_COLUMNS, benfordAnswer } from './kit/benford-columns.ts';
import { digitObservations } from './kit/digit-columns.ts';

const meta: CheckMeta = {
  id: 'second-digit-benford',
  title: 'Second digits and Benford’s law',
  question: 'Do the second digits of station counts follow Benford’s law, where it can be expected to hold?',
  kind: 'informative',
  needs: ['official votes or ballots by polling station'],
  limits: [
    'At least 500 counts of a contestant, or of ballots, nine in ten of at least 100, that span one order of magnitude (the 99th percentile at least ten times the first).',
    'Even then most elections regarded as clean deviate: 16 of 20 controls at 1 % in one survey, 18 of 23 columns of counts in ours. The check describes; it is never evidence by itself.',
  ],
  method:
    'Pearson’s chi-square of the second digits against Benford’s frequencies, 9 degrees of freedom; beside it the mean digit (4.187 under the law) with an interval, the Euclidean distance d*, Freedman’s U² (p-values of both from their asymptotic distribution, no simulation) and the mean absolute deviation next to what chance gives at this number of counts. Fixed bands for that deviation ignore the number of counts and are not used; BenfordTests’ a* says what the mean says, and J² and m* add nothing to these.',
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
  levels: levelsOrNone,
  minEffect: z.number().min(0).default(0.1).describe("Smallest Cohen's w treated as material."),
});

/** Second digits of all counts of 10 and more: ballots, winner and runner-up. */
const CONTROLS = say`Of 23 columns of eight elections regarded as clean, 18 deviate at 1 % as well.`;

export default defineCheck({
  meta,
  options,
  run: (dataset, { minN, minSpan, minTenth, minEffect, levels }) =>
    digitObservations(dataset, {
      id: meta.id,
      title: say`Second digits of counts and Benford’s law`,
      note: say`Mean digit with a 95 % interval. Rows outside the limits are figures, not tests: there the law is not expected to hold.`,
      levels,
      minN,
      needed: say`at least ${count(minN)} counts by polling station, nine in ten of ${significant(minTenth, 12)} or more, over ${significant(minSpan, 12)} ${form(minSpan, 'order', 'orders')} of magnitude`,
      columns: BENFORD_COLUMNS,
      ask: (column) => benfordAnswer(column, { position: 2, minSpan, minTenth, minEffect, controls: CONTROLS }),
    }),
});

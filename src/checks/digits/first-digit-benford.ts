import * as z from 'zod';
import { aboutCheck, defineCheck } from '../../findings/check.ts';
import { levelsOrNone } from '../../findings/shared-options.ts';
import { deviationText } from '../../queries/panel/yardstick.ts';
import { T as DIGITS } from './digits.texts.ts';
import { T } from './first-digit-benford.texts.ts';
import { BENFORD_COLUMNS, benfordAnswer } from './kit/benford-columns.ts';
import { digitObservations } from './kit/digit-columns.ts';

const meta = aboutCheck(T.meta, {
  id: 'first-digit-benford',
  kind: 'informative',
  references: [
    { cite: 'Hill (1995), A statistical derivation of the significant-digit law', url: 'https://doi.org/10.1214/ss/1177009869' },
    {
      cite: 'Deckert, Myagkov & Ordeshook (2011), Benford’s law and the detection of election fraud',
      url: 'https://doi.org/10.1093/pan/mpr014',
    },
  ],
});

const options = z.strictObject({
  minN: z.number().int().min(100).default(500).describe('Fewest counts of a contestant.'),
  minSpan: z.number().min(0).default(3).describe('Fewest orders of magnitude between the first and the 99th percentile.'),

  levels: levelsOrNone,
  minEffect: z.number().min(0).default(0.1).describe("Smallest Cohen's w treated as material."),
});

export default defineCheck({
  meta,
  options,
  run: (dataset, { minN, minSpan, minEffect, levels }) =>
    digitObservations(dataset, {
      id: meta.id,
      title: T.tableTitle(),
      note: DIGITS.meanDigit95Interval(),
      levels,
      minN,
      needed: T.needed({ minN, minSpan }),
      columns: BENFORD_COLUMNS,
      ask: (column, tests) =>
        benfordAnswer(column, {
          position: 1,
          minSpan,
          minTenth: 0,
          minEffect,
          words: T.digits,
          tests,
          deviation: deviationText(dataset, 'firstDigit'),
        }),
    }),
});

import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck } from '../../findings/check.ts';
import { measured } from '../../findings/observations.ts';
import { levelsOrNone } from '../../findings/shared-options.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { deviationText } from '../../queries/panel/yardstick.ts';
import { zeroFivePercentShare } from '../../stats/digit-means.ts';
import { zeroFivePercentages } from '../../stats/zero-five-percentages.ts';
import { T as DIGITS } from './digits.texts.ts';
import {
  columnName,
  type DigitAnswer,
  type DigitColumn,
  digitObservations,
  estimateCells,
  estimateColumns,
  hitColumns,
  scopeOf,
} from './kit/digit-columns.ts';
import { T as DIGIT_TESTS } from './kit/digit-tests.texts.ts';
import { hitsMeasured, NO_BALLOTS } from './kit/digit-tests.ts';
import { T } from './zero-five-percentages.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'zero-five-percentages',
  kind: 'test',
  references: [
    { cite: 'Kalinin & Mebane, Election Forensics Toolkit', url: 'https://github.com/kkalininMI/EFToolkit' },
    {
      cite: 'Beber & Scacco (2012), What the numbers say: a digit-based test for election fraud',
      url: 'https://doi.org/10.1093/pan/mps003',
    },
  ],
});

const options = z.strictObject({
  minN: z.number().int().min(50).default(200).describe('Fewest percentages from 8 to 92.'),
  minWhole: z.number().int().min(20).default(100).describe('Smallest number of voters or votes a percentage is taken of.'),
  minSpread: z
    .number()
    .min(5)
    .default(10)
    .describe('Smallest distance between the tenth and the ninetieth percentile of the percentages, in points.'),
  levels: levelsOrNone,
  minEffect: z.number().min(0).default(0.02).describe('Smallest difference between the share and its expectation treated as material.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run: (dataset, options) =>
    digitObservations(dataset, {
      id: meta.id,
      title: T.tableTitle(),
      note: T.tableNote({ minWhole: options.minWhole }),
      levels: options.levels,
      minN: options.minN,
      needed: T.needed({ minN: options.minN, minWhole: options.minWhole }),
      columns: [
        ...estimateColumns(DIGITS.shareAll(), 'percent'),
        { title: T.percentagesAsked(), unit: 'count' },
        ...hitColumns(MODEL.share()),
      ],
      ask: (column, tests) => answer(dataset, column, tests, options),
    }),
});

function answer(dataset: Dataset, column: DigitColumn, tests: number, { minN, minWhole, minSpread, minEffect }: Options): DigitAnswer {
  const { values, wholes, wholeName, rows } = column;
  if (!wholes) return { reason: T.noWhole({ wholeName }), rule: T.noWhole({ wholeName }), needed: wholeName };
  const figures = estimateCells(zeroFivePercentShare(values, wholes, rows));
  const untested = [...figures, null, null, null, null, null, null];
  const { n, hits, expected, spread } = zeroFivePercentages(values, wholes, minWhole, rows);
  if (n < minN) return { reason: T.tooFew({ n, wholeName, minN }), rule: T.tooFewRule({ minN }), cells: untested };
  if (spread < minSpread) {
    const reason = T.tooAlike({ wholeName, spread, minSpread });
    return { reason, rule: T.tooAlikeRule({ minSpread }), needed: T.spreadNeeded({ minSpread }), cells: untested };
  }
  const { facts, test, cells } = hitsMeasured({ hits, counts: n, expected }, DIGITS.share05Less(), tests);
  const observation = measured(
    { ...DIGIT_TESTS.hits, message: T.message, details: [...DIGIT_TESTS.hits.details, T.clean] },
    {
      scope: scopeOf(column, 'percentages that end in 0 and 5'),
      facts: {
        ...facts,
        column: columnName(column),
        deviation: deviationText(dataset, 'zeroFivePercentages'),
        wholeName,
        spreadPp: spread,
      },
      test,
      weight: NO_BALLOTS,
      material: Math.abs(test.effect.value) >= minEffect,
    },
  );
  return { observations: [observation], cells: [...figures, n, ...cells] };
}

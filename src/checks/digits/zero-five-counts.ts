import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck } from '../../findings/check.ts';
import { measured } from '../../findings/observations.ts';
import { levelsOrNone, smoothLimits } from '../../findings/shared-options.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { deviationText } from '../../queries/panel/yardstick.ts';
import { zeroFiveShare } from '../../stats/digit-means.ts';
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
import { smoothDigits } from './kit/smooth-digit-columns.ts';
import { T } from './zero-five-counts.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'zero-five-counts',
  kind: 'test',
  references: [
    {
      cite: 'Beber & Scacco (2012), What the numbers say: a digit-based test for election fraud',
      url: 'https://doi.org/10.1093/pan/mps003',
    },
    { cite: 'Kalinin & Mebane, Election Forensics Toolkit', url: 'https://github.com/kkalininMI/EFToolkit' },
  ],
});

const options = z.strictObject({
  ...smoothLimits,
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
      note: T.tableNote({ floor: options.floor }),
      levels: options.levels,
      minN: options.minN,
      needed: DIGITS.leastCountsOrMore({ minN: options.minN, floor: options.floor }),
      columns: [
        ...estimateColumns(DIGITS.shareAll(), 'percent'),
        { title: DIGITS.countsAsked(), unit: 'count' },
        ...hitColumns(MODEL.share()),
      ],
      ask: (column, tests) => answer(dataset, column, tests, options),
    }),
});

function answer(dataset: Dataset, column: DigitColumn, tests: number, { floor, minN, minSpread, minEffect }: Options): DigitAnswer {
  const figures = estimateCells(zeroFiveShare(column.tally()));
  const smooth = smoothDigits(column, { floor, minN, minSpread });
  if ('reason' in smooth) return { ...smooth, cells: [...figures, null, null, null, null, null, null] };
  const { n, digits } = smooth;
  const expected = smooth.expected[0] + smooth.expected[5];
  const { facts, test, cells } = hitsMeasured({ hits: digits[0] + digits[5], counts: n, expected }, DIGITS.share05Less(), tests);
  const observation = measured(
    { ...DIGIT_TESTS.hits, message: T.message, details: [...DIGIT_TESTS.hits.details, T.clean] },
    {
      scope: scopeOf(column, 'last digits 0 and 5'),
      facts: { ...facts, column: columnName(column), deviation: deviationText(dataset, 'zeroFiveCounts'), floor },
      test,
      weight: NO_BALLOTS,
      material: Math.abs(test.effect.value) >= minEffect,
    },
  );
  return { observations: [observation], cells: [...figures, n, ...cells] };
}

import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck } from '../../findings/check.ts';
import { measured } from '../../findings/observations.ts';
import { levelsOrNone, smoothLimits } from '../../findings/shared-options.ts';
import { deviationText } from '../../queries/panel/yardstick.ts';
import { T as DIGITS } from './digits.texts.ts';
import { columnName, type DigitAnswer, type DigitColumn, digitObservations, hitColumns, scopeOf } from './kit/digit-columns.ts';
import { T as DIGIT_TESTS } from './kit/digit-tests.texts.ts';
import { hitsMeasured, NO_BALLOTS } from './kit/digit-tests.ts';
import { smoothDigits } from './kit/smooth-digit-columns.ts';
import { T } from './last-two-digits.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'last-two-digits',
  kind: 'test',
  references: [
    {
      cite: 'Beber & Scacco (2012), What the numbers say: a digit-based test for election fraud',
      url: 'https://doi.org/10.1093/pan/mps003',
    },
  ],
});

const options = z.strictObject({
  ...smoothLimits,
  levels: levelsOrNone,
  minEffect: z
    .number()
    .min(0)
    .default(0.02)
    .describe('Smallest difference between the share of pairs and its expectation treated as material.'),
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
        { title: DIGITS.counts(), unit: 'count' },
        ...hitColumns(T.repeated()),
        ...hitColumns(T.neighbours()),
        { title: T.distant(), unit: 'percent' },
      ],
      ask: (column, tests) => answer(dataset, column, 2 * tests, options),
    }),
});

const STATISTICS = { repeated: 'repeatedDigits', adjacent: 'neighbouringDigits' } as const;
const QUANTITIES = { repeated: 'repeated last digits', adjacent: 'neighbouring last digits' } as const;

function answer(dataset: Dataset, column: DigitColumn, tests: number, { floor, minN, minSpread, minEffect }: Options): DigitAnswer {
  const smooth = smoothDigits(column, { floor, minN, minSpread });
  if ('reason' in smooth) return smooth;
  const { n, pairs, expectedPairs } = smooth;
  const kinds = (['repeated', 'adjacent'] as const).map((kind) => {
    const { facts, test, cells } = hitsMeasured({ hits: pairs[kind], counts: n, expected: expectedPairs[kind] }, T.effect(), tests);
    const observation = measured(
      { ...DIGIT_TESTS.hits, message: T.message[kind], details: [...DIGIT_TESTS.hits.details, T.clean] },
      {
        scope: scopeOf(column, QUANTITIES[kind]),
        facts: {
          ...facts,
          column: columnName(column),
          floor,
          deviation: deviationText(dataset, STATISTICS[kind]),
          distant: pairs.distant,
          distantExpected: expectedPairs.distant,
        },
        test,
        weight: NO_BALLOTS,
        material: Math.abs(test.effect.value) >= minEffect,
      },
    );
    return { observation, cells };
  });
  return {
    observations: kinds.map(({ observation }) => observation),
    cells: [n, ...kinds.flatMap(({ cells }) => cells), pairs.distant / n],
  };
}

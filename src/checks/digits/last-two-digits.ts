import * as z from 'zod';
import { aboutCheck, defineCheck } from '../../findings/check.ts';
import { levelsOrNone, smoothLimits } from '../../findings/shared-options.ts';
import { count, percent } from '../../language/format.ts';
import type { Text } from '../../language/text.ts';
import { T as DIGITS } from './digits.texts.ts';
import { columnName, type DigitAnswer, type DigitColumn, digitObservations, hitColumns, hitsMeasured } from './kit/digit-columns.ts';
import { type SmoothLimits, smoothDigits } from './kit/smooth-digit-columns.ts';
import { T } from './last-two-digits.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'last-two-digits',
  kind: 'informative',
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
      title: T.lastTwoDigitsCounts(),
      note: T.countsOrMoreTenth({ floor: options.floor }),
      levels: options.levels,
      minN: options.minN,
      needed: DIGITS.leastCountsOrMore({ minN: options.minN, floor: options.floor }),
      columns: [
        { title: DIGITS.counts(), unit: 'count' },
        ...hitColumns(T.repeated()),
        ...hitColumns(T.neighbours()),
        { title: T.distant(), unit: 'percent' },
      ],
      ask: (column) => answer(column, options, options),
    }),
});

type Told = Readonly<Record<'hits' | 'n' | 'name' | 'floor' | 'share' | 'expected', Text>>;

/** Either kind of pair, with what 23 columns of eight elections regarded as clean show. */
const KINDS = {
  repeated: {
    quantity: 'repeated last digits',
    message: ({ hits, n, name, floor, share, expected }: Told) => T.lastTwoDigitsOr({ hits, n, name, floor, share, expected }),
  },
  adjacent: {
    quantity: 'neighbouring last digits',
    message: ({ hits, n, name, floor, share, expected }: Told) => T.lastTwoDigitsOr2({ hits, n, name, floor, share, expected }),
  },
} as const;

function answer(column: DigitColumn, limits: SmoothLimits, { floor, minEffect }: Options): DigitAnswer {
  const smooth = smoothDigits(column, limits);
  if ('reason' in smooth) return smooth;
  const { n, pairs, expectedPairs } = smooth;
  const answers = (['repeated', 'adjacent'] as const).map((kind) => {
    const { quantity, message } = KINDS[kind];
    const expected = expectedPairs[kind];
    return hitsMeasured({
      column,
      quantity,
      hits: pairs[kind],
      n,
      expected,
      minEffect,
      effectName: T.sharePairsLessIts(),
      message: message({
        hits: count(pairs[kind]),
        n: count(n),
        name: columnName(column),
        floor: count(floor),
        share: percent(pairs[kind] / n),
        expected: percent(expected / n),
      }),
      measures: { distant: pairs.distant, distantExpected: expectedPairs.distant },
    });
  });
  return {
    observations: answers.map(({ observation }) => observation),
    cells: [n, ...answers.flatMap(({ cells }) => cells), pairs.distant / n],
  };
}

import * as z from 'zod';
import { type CheckMeta, defineCheck } from '../../findings/check.ts';
import { levelsOrNone, smoothLimits } from '../../findings/shared-options.ts';
import { count, percent } from '../../language/format.ts';
import { say, type Text } from '../../language/text.ts';
import { columnName, type DigitAnswer, type DigitColumn, digitObservations, hitColumns, hitsMeasured } from './kit/digit-columns.ts';
import { SMOOTH_LIMITS, type SmoothLimits, smoothDigits } from './kit/smooth-digit-columns.ts';

const meta: CheckMeta = {
  id: 'last-two-digits',
  title: 'Last two digits',
  question: 'Are the last two digits of station counts the same, or neighbours, as often as they are when nobody picks them?',
  kind: 'informative',
  needs: ['official votes or ballots by polling station'],
  limits: [...SMOOTH_LIMITS],
  method:
    'Counts whose last two digits repeat (00, 11, …; a tenth) and whose last two digits are neighbours on the circle of digits (01, 10, …, 90, 09; two tenths) are compared by an exact binomial test, two-sided, with a smooth distribution of the counts: given its ten, a count ends in each digit nearly as often. People who make up numbers tend to repeat digits too seldom and to choose neighbours too often. Distant pairs are what is left.',
  explanations: [
    'Rounding and tallying in bundles change pairs of digits as well.',
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
      title: say`Last two digits of counts`,
      note: say`Counts of ${count(options.floor)} or more. A tenth of the pairs would repeat and two tenths be neighbours; the expectation allows for how the counts are spread.`,
      levels: options.levels,
      minN: options.minN,
      needed: say`at least ${count(options.minN)} counts of ${count(options.floor)} or more by polling station`,
      columns: [
        { title: say`Counts`, unit: 'count' },
        ...hitColumns(say`Repeated`),
        ...hitColumns(say`Neighbours`),
        { title: say`Distant`, unit: 'percent' },
      ],
      ask: (column) => answer(column, options, options),
    }),
});

type Told = Readonly<Record<'hits' | 'n' | 'name' | 'floor' | 'share' | 'expected', Text>>;

/** Either kind of pair, with what 23 columns of eight elections regarded as clean show. */
const KINDS = {
  repeated: {
    quantity: 'repeated last digits',
    message: ({ hits, n, name, floor, share, expected }: Told) =>
      say`The last two digits of ${hits} of ${n} ${name} of ${floor} or more repeat, ${share}; ${expected} are expected. Of 23 columns of eight elections regarded as clean, none deviates at 1 %.`,
  },
  adjacent: {
    quantity: 'neighbouring last digits',
    message: ({ hits, n, name, floor, share, expected }: Told) =>
      say`The last two digits of ${hits} of ${n} ${name} of ${floor} or more are neighbours, ${share}; ${expected} are expected. Of 23 columns of eight elections regarded as clean, none deviates at 1 %.`,
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
      effectName: say`share of pairs less its expectation`,
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

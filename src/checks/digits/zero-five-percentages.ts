import * as z from 'zod';
import { type CheckMeta, defineCheck } from '../../findings/check.ts';
import { levelsOrNone } from '../../findings/shared-options.ts';
import { count, percent, plural, significant } from '../../language/format.ts';
import { say } from '../../language/text.ts';
import { zeroFivePercentShare } from '../../stats/digit-means.ts';
import { zeroFivePercentages } from '../../stats/zero-five-percentages.ts';
import {
  columnName,
  type DigitAnswer,
  type DigitColumn,
  digitObservations,
  estimateCells,
  estimateColumns,
  hitColumns,
  hitsMeasured,
} from './kit/digit-columns.ts';

const meta: CheckMeta = {
  id: 'zero-five-percentages',
  title: 'Percentages that end in 0 or 5',
  question: 'Do turnout and shares of stations, rounded to whole percentages, end in 0 or 5 more often than a smooth spread makes them?',
  kind: 'informative',
  needs: ['registered voters and ballots, or votes and valid votes, by polling station'],
  limits: [
    'At least 200 percentages from 8 to 92, of wholes of at least 100: of fewer voters not every percentage is possible. Percentages near 0 and 100 are left out, because a limit lies there.',
    'Eight in ten of the percentages must spread over at least ten points: the five of a narrower spread are not alike, whoever counted. A column is taken as a whole or not at all.',
    'The null is a smooth spread of percentages from station to station. What lies within a station’s own chance is asked, exactly, by the check of whole percentages.',
  ],
  method:
    'Percentages fall into blocks of five around 10, 15, … 90. Given its block, a count is expected on every whole number alike, so that the chance of the middle percentage is a ratio of whole numbers, near a fifth; the bend of the distribution from block to block is added by a parabola. Halves are rounded to even, decided in whole numbers. Exact binomial test of the hits, two-sided.',
  explanations: [
    'Turnout or counts that were themselves derived from published whole percentages end in 0 and 5.',
    'Stations whose number of voters is the same everywhere make some percentages more likely than others.',
  ],
  references: [
    { cite: 'Kalinin & Mebane, Election Forensics Toolkit', url: 'https://github.com/kkalininMI/EFToolkit' },
    {
      cite: 'Beber & Scacco (2012), What the numbers say: a digit-based test for election fraud',
      url: 'https://doi.org/10.1093/pan/mps003',
    },
  ],
};

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
      title: say`Whole percentages that end in 0 or 5`,
      note: say`Percentages from 8 to 92 of wholes of ${count(options.minWhole)} or more are tested. The share among all percentages stands beside it with a 95 % interval; fractions above 1 are taken as 1 there.`,
      levels: options.levels,
      minN: options.minN,
      needed: say`at least ${count(options.minN)} percentages by polling station, of ${count(options.minWhole)} voters or more each`,
      columns: [
        ...estimateColumns(say`Share of all`, 'percent'),
        { title: say`Percentages asked`, unit: 'count' },
        ...hitColumns(say`Share`),
      ],
      ask: (column) => answer(column, options),
    }),
});

function answer(column: DigitColumn, { minN, minWhole, minSpread, minEffect }: Options): DigitAnswer {
  const { values, wholes, wholeName, rows } = column;
  if (!wholes) return { reason: say`${wholeName} are not published`, rule: say`${wholeName} are not published`, needed: wholeName };
  const figures = estimateCells(zeroFivePercentShare(values, wholes, rows));
  const { n, hits, expected, spread } = zeroFivePercentages(values, wholes, minWhole, rows);
  if (n < minN)
    return {
      reason: say`${count(n)} percentages of ${wholeName} lie between 8 and 92; ${count(minN)} are needed`,
      rule: say`fewer than ${count(minN)} percentages lie between 8 and 92`,
      cells: [...figures, null, null, null, null, null, null],
    };
  if (spread < minSpread)
    return {
      reason: say`eight in ten of the percentages of ${wholeName} lie within ${plural(spread, 'point')}; ${significant(minSpread, 12)} are needed`,
      rule: say`eight in ten of the percentages lie within ${significant(minSpread, 12)} points`,
      needed: say`percentages that spread over ${significant(minSpread, 12)} points or more`,
      cells: [...figures, null, null, null, null, null, null],
    };
  const { observation, cells } = hitsMeasured({
    column,
    quantity: 'percentages that end in 0 and 5',
    hits,
    n,
    expected,
    minEffect,
    effectName: say`share of 0 and 5 less its expectation`,
    message: say`Rounded to whole percentages of ${wholeName}, ${columnName(column)} end in 0 or 5 in ${count(hits)} of ${count(n)} cases, ${percent(hits / n)}; ${percent(expected / n)} are expected. Of 23 columns of eight elections regarded as clean, none deviates at 1 %.`,
    measures: { spreadPp: spread },
  });
  return { observations: [observation], cells: [...figures, n, ...cells] };
}

import { median, quantile } from 'simple-statistics';
import * as z from 'zod';
import { type CheckMeta, defineCheck, measured, type Observation, skipped } from '../../model/check.ts';
import type { Dataset } from '../../model/dataset.ts';
import { count, plural } from '../../model/format.ts';
import { finestVotes, type VoteColumn } from '../../model/vote-columns.ts';
import { chiSquareTest } from '../../stats/chi-square.ts';
import { cohenWInterval } from '../../stats/effect-interval.ts';

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

type Options = z.output<typeof options>;

const EVEN = Array<number>(10).fill(0.1);

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const columns = finestVotes(dataset);
    if (columns.length === 0)
      return [skipped('The whole dataset', 'no official votes are published', `at least ${options.minN} counts by polling station`)];
    return columns.map((column) => check(dataset, column, options));
  },
});

function check(
  dataset: Dataset,
  { contestant, source, table, values }: VoteColumn,
  { minN, minMedian, minTenth, minSpread, minEffect }: Options,
): Observation {
  const { name, id } = dataset.contestants[contestant];
  const subject = `Votes for ${name} by ${table.level}`;
  const needed = `at least ${minN} counts by polling station, with a median of at least ${minMedian}`;
  if (values.length < minN)
    return skipped(
      subject,
      `${plural(values.length, 'count')} ${values.length === 1 ? 'is' : 'are'} published; ${minN} are needed`,
      needed,
    );
  const list = Array.from(values);
  const middle = median(list);
  const tenth = quantile(list, 0.1);
  if (middle < minMedian || tenth < minTenth) {
    return skipped(
      subject,
      `the median count is ${count(middle)} and one in ten is below ${count(tenth)}: the last digits of small counts are uneven by nature`,
      needed,
    );
  }
  const spread = quantile(list, 0.9) - tenth;
  if (spread < minSpread) {
    const reason = `eight in ten of the counts lie within ${count(spread)} of each other: counts so alike do not have even last digits`;
    return skipped(subject, reason, `counts that spread over at least ${minSpread}`);
  }
  const digits = new Float64Array(10);
  for (const value of values) digits[value % 10]++;
  const test = chiSquareTest(digits, EVEN);
  const df = 9;
  return measured({
    about: 'result',
    scope: { source: source.id, level: table.level, contestant: id },
    message: `Last digits 0 to 9 of the votes for ${name} occur ${Array.from(digits).join(', ')} times; about ${count(values.length / 10)} each are expected.`,
    expected: `about ${count(values.length / 10)} of each digit`,
    seen: Array.from(digits).join(', '),
    measures: { counts: values.length, median: middle },
    test: {
      name: test.method,
      statistic: test.statistic,
      df,
      n: test.n,
      p: test.p,
      log10P: test.log10P,
      effect: { name: "Cohen's w", value: test.effect, interval: cohenWInterval(digits, EVEN) },
    },
    material: test.effect >= minEffect,
    locations: [],
  });
}

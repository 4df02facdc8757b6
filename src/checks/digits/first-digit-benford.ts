import { quantile } from 'simple-statistics';
import * as z from 'zod';
import { type CheckMeta, defineCheck, measured, type Observation, skipped } from '../../model/check.ts';
import type { Dataset } from '../../model/dataset.ts';
import { count, plural, significant } from '../../model/format.ts';
import { finestVotes, type VoteColumn } from '../../model/vote-columns.ts';
import { benfordProbabilities, significantDigit } from '../../stats/benford.ts';
import { chiSquareTest } from '../../stats/chi-square.ts';
import { cohenWInterval } from '../../stats/effect-interval.ts';

const meta: CheckMeta = {
  id: 'first-digit-benford',
  title: 'First digits and Benford’s law',
  question: 'Do the first digits of station counts follow Benford’s law, where it can be expected to hold?',
  kind: 'informative',
  needs: ['official votes by polling station'],
  limits: [
    'At least 500 counts of a contestant that span three orders of magnitude (the 99th percentile at least a thousand times the first): a narrower spread does not follow the law, whoever counted.',
    'Polling stations are made to be of similar size, so their counts rarely qualify.',
  ],
  method: 'Pearson’s chi-square of the first digits against Benford’s frequencies, 8 degrees of freedom.',
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
  minSpan: z.number().min(0).default(3).describe('Fewest orders of magnitude between the first and the 99th percentile.'),

  minEffect: z.number().min(0).default(0.1).describe("Smallest Cohen's w treated as material."),
});

type Options = z.output<typeof options>;

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

function check(dataset: Dataset, { contestant, source, table, values }: VoteColumn, { minN, minSpan, minEffect }: Options): Observation {
  const { name, id } = dataset.contestants[contestant];
  const subject = `Votes for ${name} by ${table.level}`;
  const needed = `at least ${minN} counts by polling station, over ${minSpan} order${minSpan === 1 ? '' : 's'} of magnitude`;
  if (values.length < minN)
    return skipped(
      subject,
      `${plural(values.length, 'count')} ${values.length === 1 ? 'is' : 'are'} published; ${minN} are needed`,
      needed,
    );
  const list = Array.from(values);
  const span = Math.log10(quantile(list, 0.99)) - Math.log10(Math.max(1, quantile(list, 0.01)));
  if (!(span >= minSpan))
    return skipped(subject, `the counts span ${significant(Math.max(0, span), 2)} orders of magnitude; ${minSpan} are needed`, needed);

  const expected = benfordProbabilities(1);
  const digits = new Float64Array(expected.length);
  for (const value of values) {
    const digit = significantDigit(value, 1);
    if (digit >= 1) digits[digit - 1]++;
  }
  const test = chiSquareTest(digits, expected);
  const df = expected.length - 1;
  const seen = Array.from(digits).join(', ');
  return measured({
    about: 'result',
    scope: { source: source.id, level: table.level, contestant: id },
    message: `First digits 1 to 9 of the votes for ${name} occur ${seen} times; Benford’s law gives ${Array.from(expected, (share) => count(share * test.n)).join(', ')}.`,
    expected: Array.from(expected, (share) => count(share * test.n)).join(', '),
    seen,
    measures: { counts: test.n, span },
    test: {
      name: test.method,
      statistic: test.statistic,
      df,
      n: test.n,
      p: test.p,
      log10P: test.log10P,
      effect: { name: "Cohen's w", value: test.effect, interval: cohenWInterval(digits, expected) },
    },
    material: test.effect >= minEffect,
    locations: [],
  });
}

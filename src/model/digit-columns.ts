import { chiSquareTest } from '../stats/chi-square.ts';
import { cohenWInterval } from '../stats/effect-interval.ts';
import { type Measures, measured, type Observation, skipped } from './check.ts';
import type { Dataset } from './dataset.ts';
import { plural } from './format.ts';
import { finestVotes, type VoteColumn } from './vote-columns.ts';

/** What a test of digits found wrong with a column, or the figures it was accepted with. */
export type Eligibility = { readonly reason: string; readonly needed?: string } | { readonly measures: Measures };

/** One test of the digits of station counts. */
export interface DigitTest {
  /** "First", "Second" or "Last". */
  readonly which: string;
  /** The digit of a count as an index into `expected`; -1 where it has none. */
  readonly digitOf: (count: number) => number;
  /** Digit that index 0 stands for. */
  readonly from: number;
  readonly expected: ArrayLike<number>;
  /** What the expectation is, for a sentence with the number of counts given. */
  readonly law: (n: number) => string;
  readonly needed: string;
  readonly minN: number;
  readonly minEffect: number;
  readonly eligible: (values: number[]) => Eligibility;
}

/** Puts a test of digits to the votes of every contestant in the finest official table: a column as a whole, or not at all. */
export function digitObservations(dataset: Dataset, test: DigitTest): Observation[] {
  const columns = finestVotes(dataset);
  if (columns.length === 0)
    return [skipped('The whole dataset', 'no official votes are published', `at least ${test.minN} counts by polling station`)];
  return columns.map((column) => observe(dataset, column, test));
}

function observe(dataset: Dataset, { contestant, source, table, values }: VoteColumn, test: DigitTest): Observation {
  const { name, id } = dataset.contestants[contestant];
  const subject = `Votes for ${name} by ${table.level}`;
  if (values.length < test.minN) {
    const reason = `${plural(values.length, 'count')} ${values.length === 1 ? 'is' : 'are'} published; ${test.minN} are needed`;
    return skipped(subject, reason, test.needed);
  }
  const eligibility = test.eligible(Array.from(values));
  if ('reason' in eligibility) return skipped(subject, eligibility.reason, eligibility.needed ?? test.needed);
  const digits = new Float64Array(test.expected.length);
  for (const value of values) {
    const digit = test.digitOf(value);
    if (digit >= 0) digits[digit]++;
  }
  const { method, statistic, df = digits.length - 1, n, p, log10P, effect } = chiSquareTest(digits, test.expected);
  const seen = Array.from(digits).join(', ');
  return measured({
    about: 'result',
    scope: { source: source.id, level: table.level, contestant: id },
    message: `${test.which} digits ${test.from} to 9 of the votes for ${name} occur ${seen} times; ${test.law(n)}.`,
    expected: test.law(n),
    seen,
    measures: { counts: n, ...eligibility.measures },
    test: {
      name: method,
      statistic,
      df,
      n,
      p,
      log10P,
      effect: { name: "Cohen's w", value: effect, interval: cohenWInterval(digits, test.expected) },
    },
    material: effect >= test.minEffect,
    locations: [],
  });
}

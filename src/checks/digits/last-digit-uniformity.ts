import * as z from 'zod';
import { type CheckMeta, defineCheck, measured } from '../../findings/check.ts';
import { levelsOrNone, smoothLimits } from '../../findings/shared-options.ts';
import { count, fixed, join } from '../../language/format.ts';
import { say, term } from '../../language/text.ts';
import { chiSquareTest } from '../../stats/chi-square.ts';
import { meanInterval } from '../../stats/digit-means.ts';
import { cohenWInterval } from '../../stats/effect-interval.ts';
import { columnName, type DigitAnswer, type DigitColumn, digitObservations, estimateColumns } from './kit/digit-columns.ts';
import { meanLastDigitCells, SMOOTH_LIMITS, type SmoothLimits, smoothDigits } from './kit/smooth-digit-columns.ts';

const meta: CheckMeta = {
  id: 'last-digit-uniformity',
  title: 'Last digits of vote counts',
  question: 'Do the last digits of station counts occur as often as they do when nobody picks them?',
  kind: 'informative',
  needs: ['official votes or ballots by polling station'],
  limits: [...SMOOTH_LIMITS],
  method:
    'Pearson’s chi-square of the ten last digits, nine degrees of freedom, against those of a smooth distribution: within each ten of counts the density is a parabola that holds as many counts in this ten and its neighbours as were seen. The fit looks at tens alone, so digits that were picked cannot hide in it. Far from the floor the digits are even, a tenth each.',
  explanations: [
    'Rounding and tallying in bundles leave the same mark as invented numbers.',
    'Stations drawn to the same size, or a cap on their size, favour the digits of that size.',
  ],
  references: [
    {
      cite: 'Beber & Scacco (2012), What the numbers say: a digit-based test for election fraud',
      url: 'https://doi.org/10.1093/pan/mps003',
    },
    {
      cite: 'Boneva, Kendall & Stefanov (1971), Spline transformations: three new diagnostic aids for the statistical data-analyst',
      url: 'https://doi.org/10.1111/j.2517-6161.1971.tb00855.x',
    },
  ],
};

const options = z.strictObject({
  ...smoothLimits,
  levels: levelsOrNone,
  minEffect: z.number().min(0).default(0.1).describe("Smallest Cohen's w treated as material."),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run: (dataset, options) =>
    digitObservations(dataset, {
      id: meta.id,
      title: say`Last digits of counts`,
      note: say`Counts of ${count(options.floor)} or more are tested. The mean of all last digits, small counts and zeros included, stands beside it with a 95 % interval; it would be 4.5 if digits were even.`,
      levels: options.levels,
      minN: options.minN,
      needed: say`at least ${count(options.minN)} counts of ${count(options.floor)} or more by polling station`,
      columns: [
        { title: say`Counts`, unit: 'count' },
        ...estimateColumns(say`Mean of all`, 'number'),
        { title: say`Counts asked`, unit: 'count' },
        { title: say`Chi-square`, unit: 'number' },
        { title: say`Cohen’s w`, unit: 'number' },
        { title: say`log₁₀ p`, unit: 'log10' },
      ],
      ask: (column) => answer(column, options, options),
    }),
});

function answer(column: DigitColumn, limits: SmoothLimits, { floor, minEffect }: Options): DigitAnswer {
  const figures = [column.size, ...meanLastDigitCells(column)];
  const smooth = smoothDigits(column, limits);
  if ('reason' in smooth) return { ...smooth, cells: [...figures, null, null, null, null] };
  const { n, digits } = smooth;
  const shares = Array.from(smooth.expected, (one) => one / n);
  const { method, statistic, df = 9, p, log10P, effect } = chiSquareTest(digits, shares);
  const seen = Array.from(digits).join(', ');
  const expected = join(
    Array.from(smooth.expected, (one) => count(one)),
    ', ',
  );
  const { mean, interval } = meanInterval(digits);
  const observation = measured({
    about: 'result',
    scope: column.scope,
    message: say`Last digits 0 to 9 of the ${columnName(column)}, where they are ${count(floor)} or more, occur ${seen} times; a smooth distribution of the counts gives ${expected}. Of 23 columns of eight elections regarded as clean, one deviates at 1 % and none at 0.1 %.`,
    detail: say`Their mean is ${fixed(mean, 3)} (95 % interval ${fixed(interval[0], 3)} to ${fixed(interval[1], 3)}).`,
    expected,
    seen,
    measures: {
      counts: n,
      allCounts: column.size,
      meanDigit: mean,
      meanDigitLow: interval[0],
      meanDigitHigh: interval[1],
      chiSquareAgainstEvenDigits: chiSquareTest(digits, EVEN).statistic,
      atFloor: smooth.atFloor,
    },
    test: {
      name: term(method),
      statistic,
      df,
      n,
      p,
      log10P,
      effect: { name: say`Cohen's w`, value: effect, interval: cohenWInterval(digits, shares) },
    },
    material: effect >= minEffect,
    locations: [],
  });
  return {
    observations: [observation],
    cells: [...figures, n, statistic, effect, log10P],
    bars: { first: 0, seen: digits, expected: shares },
  };
}

const EVEN = Array<number>(10).fill(0.1);

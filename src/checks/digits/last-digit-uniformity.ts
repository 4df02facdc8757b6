import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck } from '../../findings/check.ts';
import { measured } from '../../findings/observations.ts';
import { levelsOrNone, smoothLimits } from '../../findings/shared-options.ts';
import { count, whole } from '../../language/format.ts';
import { deviationText } from '../../queries/panel/yardstick.ts';
import { chiSquareTest } from '../../stats/chi-square.ts';
import { meanInterval } from '../../stats/digit-means.ts';
import { T as DIGITS } from './digits.texts.ts';
import { T as DIGIT_COLUMNS } from './kit/digit-columns.texts.ts';
import { columnName, type DigitAnswer, type DigitColumn, digitObservations, estimateColumns } from './kit/digit-columns.ts';
import { T as DIGIT_TESTS } from './kit/digit-tests.texts.ts';
import { chanceFacts, digitsMeasured, farthestFacts, NO_BALLOTS } from './kit/digit-tests.ts';
import { meanLastDigitCells, smoothDigits } from './kit/smooth-digit-columns.ts';
import { T } from './last-digit-uniformity.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'last-digit-uniformity',
  kind: 'test',
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
});

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
      title: T.tableTitle(),
      note: T.tableNote({ floor: options.floor }),
      levels: options.levels,
      minN: options.minN,
      needed: DIGITS.leastCountsOrMore({ minN: options.minN, floor: options.floor }),
      columns: [
        { title: DIGITS.counts(), unit: 'count' },
        ...estimateColumns(T.meanAll(), 'number'),
        { title: DIGITS.countsAsked(), unit: 'count' },
        { title: DIGITS.chiSquare(), unit: 'number' },
        { title: T.cohenW(), unit: 'number' },
        { title: DIGIT_COLUMNS.logP(), unit: 'log10' },
      ],
      ask: (column, tests) => answer(dataset, column, tests, options),
    }),
});

function answer(dataset: Dataset, column: DigitColumn, tests: number, { floor, minN, minSpread, minEffect }: Options): DigitAnswer {
  const figures = [column.size, ...meanLastDigitCells(column)];
  const smooth = smoothDigits(column, { floor, minN, minSpread });
  if ('reason' in smooth) return { ...smooth, cells: [...figures, null, null, null, null] };
  const { n, digits } = smooth;
  const shares = Array.from(smooth.expected, (expected) => expected / n);
  const test = digitsMeasured(digits, shares);
  const { mean, interval } = meanInterval(digits);
  const bars = { first: 0, seen: digits, expected: shares };
  const observation = measured(
    { ...T.digits, details: [DIGIT_TESTS.byChance, ...T.digits.details] },
    {
      scope: column.scope,
      facts: {
        column: columnName(column),
        deviation: deviationText(dataset, 'lastDigits'),
        floor,
        digits: Array.from(digits, whole),
        smooth: Array.from(smooth.expected, count),
        counts: n,
        ...farthestFacts(bars),
        ...chanceFacts(test.log10P, tests),
        allCounts: column.size,
        meanDigit: mean,
        meanDigitLow: interval[0],
        meanDigitHigh: interval[1],
        chiSquareAgainstEvenDigits: chiSquareTest(digits, EVEN).statistic,
        atFloor: smooth.atFloor,
      },
      test,
      weight: NO_BALLOTS,
      material: test.effect.value >= minEffect,
    },
  );
  return {
    observations: [observation],
    cells: [...figures, n, test.statistic, test.effect.value, test.log10P],
    bars,
  };
}

const EVEN = Array<number>(10).fill(0.1);

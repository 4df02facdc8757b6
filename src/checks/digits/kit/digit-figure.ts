import { figured, type Observation } from '../../../findings/check.ts';
import { T as FIGURES } from '../../../findings/figures.texts.ts';
import type { Text } from '../../../language/text.ts';
import type { Stations } from '../../../queries/stations.ts';
import { Z95 } from '../../../stats/confidence.ts';
import { sum } from '../../../stats/sum.ts';
import { T } from './digit-figure.texts.ts';

/** How often each digit occurs, and which part of the counts each is expected to have. */
export interface DigitBars {
  /** The digit that the first place is of. */
  readonly first: number;
  readonly seen: ArrayLike<number>;
  readonly expected: ArrayLike<number>;
}

/** What a picture shows of a column of counts. */
export interface DrawnColumn {
  readonly stations: Stations;
  readonly name: Text;
  readonly size: number;
}

/** Columns drawn; the table has the others too. */
const MOST = 9;

/** Digits against their expectation, a small picture a column, with the band that holds 95 % of samples of that size for each digit. */
export function digitFigure(
  { id, title }: { readonly id: string; readonly title: Text },
  answers: readonly { readonly column: DrawnColumn; readonly bars: DigitBars }[],
): Observation[] {
  const shown = answers.slice(0, MOST);
  if (shown.length === 0) return [];
  const { stations } = shown[0].column;
  const farthest = shown
    .map(({ column: { name }, bars }) => ({ name, ...farthestDigit(bars) }))
    .reduce((best, digit) => (Math.abs(digit.z) > Math.abs(best.z) ? digit : best));
  const left = answers.length - shown.length;
  return [
    figured({
      id: `digits-${id}`,
      title,
      kind: 'bars',
      reading: FIGURES.farthestFromItsExpectation({
        digit: farthest.digit,
        farthest: farthest.name,
        seen: farthest.seen,
        expected: farthest.expected,
        z: farthest.z,
      }),
      ...(left > 0 && { note: FIGURES.moreNotDrawn({ left }) }),
      source: stations.source.name,
      n: shown[0].column.size,
      x: { title: FIGURES.digit(), unit: 'number' },
      y: { title: FIGURES.partCounts(), unit: 'percent' },
      parts: shown.map(({ column, bars }) => ({ name: column.name, series: seriesOf(bars) })),
    }),
  ];
}

function seriesOf({ first, seen, expected }: DigitBars) {
  const n = sum(seen);
  const x = Array.from(seen, (_, digit) => first + digit);
  const half = Array.from(expected, (share) => Z95 * Math.sqrt((share * (1 - share)) / n));
  return [
    { name: FIGURES.counted(), x, y: Array.from(seen, (value) => value / n) },
    {
      name: T.expected(),
      x,
      y: Array.from(expected),
      as: 'expected' as const,
      low: half.map((one, digit) => Math.max(0, expected[digit] - one)),
      high: half.map((one, digit) => expected[digit] + one),
    },
  ];
}

/** The digit that departs most from its expectation, in standard deviations. */
export function farthestDigit({ first, seen, expected }: DigitBars) {
  const n = sum(seen);
  const z = Array.from(expected, (share, digit) => (seen[digit] / n - share) / Math.sqrt((share * (1 - share)) / n));
  const at = z.reduce((best, one, digit) => (Math.abs(one) > Math.abs(z[best]) ? digit : best), 0);
  return { digit: first + at, seen: seen[at] / n, expected: expected[at], z: z[at] };
}

import type { FindingTest, TableColumn } from '../audit/report.ts';
import { chanceInWords, count, fixed, percent, points, probability, significant } from '../language/format.ts';
import type { Text } from '../language/text.ts';
import { T as REPORT } from './report.texts.ts';
import type { Teller } from './teller.ts';
import { T } from './values.texts.ts';

/** A value of a table as a reader sees it; an absent one is a dash. */
export function cellText(value: Text | number | null, unit: TableColumn['unit'], tell: Teller): string {
  if (value === null) return '–';
  if (typeof value !== 'number') return tell(value);
  switch (unit) {
    case 'count':
      return tell(count(value));
    case 'difference':
      return value > 0 ? `+${tell(count(value))}` : tell(count(value));
    case 'percent':
      return tell(percent(value));
    case 'points':
      return tell(points(value));
    case 'log10':
      return tell(fixed(value, 1));
    default:
      return numberText(value, tell);
  }
}

function numberText(value: number, tell: Teller): string {
  if (Number.isInteger(value)) return tell(count(value));
  if (Math.abs(value) < 1000) return tell(significant(value, 4));
  return tell(fixed(value, 2)).replace(/\B(?=(\d{3})+[.,])/g, tell.language.group);
}

/** How unlikely, in words before the symbols, with the number of tests that p is corrected for. */
export function unlikelyText({ name, statistic, df, n, log10PValue, qValue, family, effect, twin }: FindingTest, tell: Teller): string {
  const q = probability(qValue > 0 ? Math.log10(qValue) : Number.NEGATIVE_INFINITY);
  const degrees =
    df === undefined ? T.figures({ tell: tell(name), statistic }) : REPORT.degreesFreedom({ tell: tell(name), statistic, df });
  const [low, high] = effect.interval;
  const unlikely = tell(
    REPORT.pQAfterCorrection({
      chance: chanceInWords(log10PValue),
      log10PValue: probability(log10PValue),
      q,
      family,
      degrees,
      n,
      tell: tell(effect.name),
      effect: effect.value,
      low,
      high,
    }),
  );
  if (!twin) return unlikely;
  return `${unlikely} ${tell(REPORT.datasetDrawnWithoutManipulation({ draws: twin.draws, asExtreme: twin.asExtreme, pValue: twin.pValue }))}`;
}

/** A measure as a reader sees it. */
export function measureText(value: number | Text | boolean, tell: Teller, digits = 9): string {
  if (typeof value === 'number') return tell(Number.isInteger(value) ? count(value) : significant(value, digits));
  return typeof value === 'boolean' ? tell(value ? REPORT.yes() : REPORT.no()) : tell(value);
}

/** The first ranges of a list such as `12,15,19-40`, which may hold very many. */
export function firstRanges(lines: string, most: number): string[] {
  const found: string[] = [];
  for (let from = 0; from <= lines.length && found.length < most; ) {
    const comma = lines.indexOf(',', from);
    const to = comma < 0 ? lines.length : comma;
    found.push(lines.slice(from, to));
    from = to + 1;
  }
  return found;
}

import type { FindingTest, TableColumn } from '../audit/report.ts';
import { count, fixed, form, percent, plural, points, probability, significant } from '../language/format.ts';
import { say } from '../language/text.ts';
import type { Teller } from './teller.ts';

/** A value of a table as a reader sees it; an absent one is a dash. */
export function cellText(value: string | number | null, unit: TableColumn['unit'], tell: Teller): string {
  if (value === null) return '–';
  if (typeof value === 'string') return tell(value);
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

/** How unlikely, in one sentence; the number of tests corrected for stands beside it. */
export function unlikelyText({ name, statistic, df, n, log10PValue, qValue, family, effect, twin }: FindingTest, tell: Teller): string {
  const q = probability(qValue > 0 ? Math.log10(qValue) : Number.NEGATIVE_INFINITY);
  const degrees =
    df === undefined
      ? say`${tell(name)}: ${significant(statistic, 4)}`
      : say`${tell(name)}: ${significant(statistic, 4)} on ${count(df)} degrees of freedom`;
  const [low, high] = effect.interval;
  const told = tell(
    say`p = ${probability(log10PValue)}, q = ${q} after correction for the ${plural(family, 'hypothesis', 'hypotheses')} of the question. ${degrees}, n = ${count(n)}. Effect, ${tell(effect.name)}: ${significant(effect.value)} (95 % interval ${significant(low)} to ${significant(high)}).`,
  );
  if (!twin) return told;
  return `${told} ${tell(
    say`Of ${plural(twin.draws, 'twin')} of this dataset drawn without manipulation ${count(twin.asExtreme)} ${form(twin.asExtreme, 'shows', 'show')} as much: p = ${significant(twin.pValue)}.`,
  )}`;
}

/** A measure as a reader sees it. */
export function measureText(value: number | string | boolean, tell: Teller, digits = 9): string {
  if (typeof value === 'number') return tell(Number.isInteger(value) ? count(value) : significant(value, digits));
  return typeof value === 'boolean' ? tell(value ? say`yes` : say`no`) : tell(value);
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

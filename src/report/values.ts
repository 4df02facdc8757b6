import type { TableColumn } from '../model/check.ts';
import { count, fixed, percent, plural, points, probability, significant } from '../model/format.ts';
import type { FindingTest } from '../model/report.ts';

/** A value of a table as a reader sees it; an absent one is a dash. */
export function cellText(value: string | number | null, unit: TableColumn['unit']): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  switch (unit) {
    case 'count':
      return count(value);
    case 'difference':
      return value > 0 ? `+${count(value)}` : count(value);
    case 'percent':
      return percent(value);
    case 'points':
      return points(value);
    case 'log10':
      return fixed(value, 1);
    default:
      return Number.isInteger(value)
        ? count(value)
        : Math.abs(value) >= 1000
          ? fixed(value, 2).replace(/\B(?=(\d{3})+\.)/g, ',')
          : significant(value, 4);
  }
}

/** How unlikely, in one sentence; the number of tests corrected for stands beside it. */
export function unlikelyText({ name, statistic, df, n, log10PValue, qValue, family, effect }: FindingTest): string {
  const degrees = df === undefined ? '' : ` on ${df} degrees of freedom`;
  const q = qValue > 0 ? probability(Math.log10(qValue)) : 'below 1e-300';
  const interval = `${significant(effect.value)} (95 % interval ${significant(effect.interval[0])} to ${significant(effect.interval[1])})`;
  return `p = ${probability(log10PValue)}, q = ${q} after correction for the ${plural(family, 'hypothesis', 'hypotheses')} of the question. ${name}: ${significant(statistic, 4)}${degrees}, n = ${count(n)}. Effect, ${effect.name}: ${interval}.`;
}

/** A measure as a reader sees it. */
export function measureText(value: number | string | boolean, digits = 9): string {
  if (typeof value === 'number') return Number.isInteger(value) ? count(value) : significant(value, digits);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
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

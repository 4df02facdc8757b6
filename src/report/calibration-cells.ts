import type { Rate } from '../audit/calibration.ts';
import { count, percent } from '../language/english.ts';
import type { Text } from '../language/text.ts';

/** `of 300 stations`, `with results by region`. */
export function sizeText(name: string): string {
  return /^\d+$/.test(name) ? `of ${count(Number(name))} stations` : 'with results by region';
}

/** Whether something happened in more than so large a part. */
export const exceeds = ({ count: n, of }: Rate, most: number): boolean => n > most * of;

/** Whether a rate keeps to what it is held to; where its interval reaches beyond, the simulation is too small to say so for sure. */
export function verdict(rate: Rate, most: number): string {
  if (exceeds(rate, most)) return 'no';
  return rate.high > most ? `yes, of ${count(rate.of)}` : 'yes';
}

/** The rates a release is held to: of warnings by check, and by the audit as a whole. */
export const MOST_BY_CHECK = 0.01;
export const MOST_IN_ALL = 0.05;

/** The same of a kind of elections in which no check may err. */
export function verdictOfKind(errors: Rate, warnings: Rate): string {
  return errors.count > 0 ? 'no' : verdict(warnings, MOST_IN_ALL);
}

/** `3 (0.3 %; 0.1–0.9 %)`. */
export function rateText({ count: n, of, low, high }: Rate): string {
  if (of === 0) return '–';
  return `${count(n)} (${percent(n / of, 1)}; ${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)} %)`;
}

/** `3 (0.3 %)`. */
export function shortRate({ count: n, of }: Rate): string {
  return of === 0 ? '–' : n === 0 ? '0' : `${count(n)} (${percent(n / of, 1)})`;
}

/** A p-value with two digits, or in powers of ten. */
export const chance = (p: number): string => (p >= 0.001 ? p.toPrecision(2) : p < 1e-99 ? '< 1e-99' : p.toExponential(1));

/** A table of Markdown. */
export function table(head: readonly Text[], rows: readonly (readonly Text[])[]): string {
  const line = (cells: readonly Text[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

import { percent } from '../language/format.ts';
import type { Worded } from '../language/text.ts';
import { T } from './share.texts.ts';

/** How a printed share relates to the quantity: the number itself, a bound, or "about". */
export type Relation = 'is' | 'at-most' | 'at-least' | 'about';

export const RELATIONS: readonly Relation[] = ['is', 'at-most', 'at-least', 'about'];

/**
 * A published percentage as whole units of its last printed digit: 56.40 % is 5640 units with 2 decimals.
 * Kept as whole numbers so that comparing two printed figures never meets a rounding error of ours.
 */
export interface Share {
  readonly units: number;
  readonly decimals: number;
  readonly relation: Relation;
}

/** An interval of fractions of one, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const SCALES = Float64Array.from({ length: 24 }, (_, decimals) => 10 ** (decimals + 2));

/** How many units of the last digit printed make the whole: 10,000 with two decimals. */
export function shareScale(decimals: number): number {
  return SCALES[decimals] ?? 10 ** (decimals + 2);
}

/** The printed figure as a fraction of one: 56.40 % is 0.564. */
export function shareValue({ units, decimals }: Pick<Share, 'units' | 'decimals'>): number {
  return units / shareScale(decimals);
}

/**
 * What a printed share allows, as fractions of one, both ends included because rounding half up and half to even are
 * both in use: 56.4 % is 0.5635 to 0.5645; "<=3%" is 0 to 0.03 as printed; "about" is one unit either way.
 */
export function shareInterval({ units, decimals, relation }: Share): Interval {
  const scale = shareScale(decimals);
  if (relation === 'at-most') return { low: 0, high: units / scale };
  if (relation === 'at-least') return { low: units / scale, high: 1 };
  const half = relation === 'about' ? 1 : 0.5;
  // A change may be negative; a share may not: the interval of 0.0 % begins at 0.
  const low = units >= 0 ? Math.max(0, units - half) : units - half;
  return { low: low / scale, high: (units + half) / scale };
}

/** The figure as a reader would print it, in percent: `56.40 %`, `at most 3 %`. */
export function shareText({ units, decimals, relation }: Share): Worded {
  const number = percent(units / shareScale(decimals), Math.max(0, decimals));
  if (relation === 'at-most') return T.most({ number });
  if (relation === 'at-least') return T.least({ number });
  return relation === 'about' ? T.about({ number }) : number;
}

/** The printed digits alone, `56.40`, as they are compared character by character. */
export function shareDigits({ units, decimals }: Pick<Share, 'units' | 'decimals'>): string {
  return decimals > 0 ? (units / 10 ** decimals).toFixed(decimals) : String(units * 10 ** -decimals);
}

import type { Text } from '../../../language/text.ts';
import { lastDigitMean } from '../../../stats/digit-means.ts';
import { type SmoothDigits, smoothLastDigits } from '../../../stats/smooth-digits.ts';
import { tallyFrom, tallyQuantile } from '../../../stats/tally.ts';
import type { DigitColumn } from './digit-columns.ts';
import { T } from './smooth-digit-columns.texts.ts';

/** What a column must be like for the last digits of its counts to be tested. */
export interface SmoothLimits {
  /** Smallest count tested; a multiple of ten. */
  readonly floor: number;
  /** Fewest counts from the floor upwards. */
  readonly minN: number;
  /** Smallest distance between their tenth and ninetieth percentile. */
  readonly minSpread: number;
}

/** The largest part of the counts in the first ten from the floor: up to it the expectation errs by less than 0.25 %. */
const AT_FLOOR = 0.25;

const KNOWN = new WeakMap<DigitColumn, Map<number, SmoothDigits>>();

/** The last digits of a column beside those of a smooth distribution, or why they cannot be tested. */
export function smoothDigits(
  column: DigitColumn,
  { floor, minN, minSpread }: SmoothLimits,
): SmoothDigits | { readonly reason: Text; readonly rule: Text; readonly needed?: Text } {
  const tally = column.tally();
  const kept = tallyFrom(tally, floor);
  if (kept.n < minN)
    return {
      reason: T.tooFew({ large: kept.n, counts: tally.n, floor, minN }),
      rule: T.tooFewRule({ minN, floor }),
    };
  const spread = tallyQuantile(kept, 0.9) - tallyQuantile(kept, 0.1);
  if (spread < minSpread)
    return {
      reason: T.tooAlike({ spread }),
      rule: T.tooAlikeRule({ minSpread }),
      needed: T.spreadNeeded({ minSpread }),
    };
  const known = KNOWN.get(column) ?? new Map<number, SmoothDigits>();
  KNOWN.set(column, known);
  const smooth = known.get(floor) ?? smoothLastDigits(tally, floor);
  known.set(floor, smooth);
  if (smooth.atFloor > AT_FLOOR || smooth.expected.some((one) => !(one > 0.05 * smooth.n)))
    return {
      reason: T.tooSmall({ atFloor: smooth.atFloor, floor, next: floor + 10 }),
      rule: T.tooSmallRule({ floor, next: floor + 10 }),
      needed: T.largerNeeded(),
    };
  return smooth;
}

/** Mean last digit of all counts of a column, small ones and zeros included, with its interval, as cells of a table. */
export function meanLastDigitCells(column: DigitColumn): (number | null)[] {
  const one = lastDigitMean(column.tally());
  return one ? [one.estimate, ...one.interval] : [null, null, null];
}

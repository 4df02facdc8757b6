import { type DigitPairs, lastDigits, lastTwoDigits } from './digit-counts.ts';
import { type Tally, tallyFrom } from './tally.ts';

/** Last digits of the numbers from a floor upwards, beside those that a smooth distribution of the numbers would have. */
export interface SmoothDigits {
  /** Numbers that reach the floor. */
  readonly n: number;
  /** How often each last digit occurs, 0 to 9. */
  readonly digits: Float64Array;
  /** How often it would. */
  readonly expected: Float64Array;
  /** What the last two digits are to one another. */
  readonly pairs: DigitPairs;
  /** What they would be. */
  readonly expectedPairs: DigitPairs;
  /** Part of the numbers that lie in the first ten from the floor: the more, the more rests on the fit. */
  readonly atFloor: number;
}

/** Mean of c² over a digit less that over the ten: keeps the contents of the ten. */
const FLAT = 1 / 1200 - 1 / 12;

/**
 * Last digits as a smooth distribution of the numbers would have them.
 *
 * Numbers are grouped by their tens. Within a ten the density is the parabola that holds as many numbers in this ten (A)
 * and its two neighbours (b below, a above) as were seen:
 *
 *     E[digit d of a ten] = ( A + (a − b)/2·c + (a − 2A + b)/2·(c² + 1/1200 − 1/12) ) / 10,    c = (d − 4.5)/10
 *
 * The fit looks at tens alone, so no choice of last digits can hide in it. Added up over all tens from the floor, the slopes
 * cancel but for the one at the floor: that is why the last digits of counts just above 100 are uneven when counts thin out.
 * The error of the fit adds less than `atFloor`/25 to the variance of a digit and is neglected. Exact for a density that is a
 * parabola over 30; for one that loses a quarter in each ten (`atFloor` 0.25) the largest error is 0.24 % of an expected count.
 *
 * @param numbers all numbers, those below the floor as well
 * @param floor multiple of ten, 10 or more
 * @throws RangeError when the floor is not a multiple of ten, 10 or more
 * @see Boneva, Kendall & Stefanov (1971) doi:10.1111/j.2517-6161.1971.tb00855.x, for densities that keep the contents of
 *   classes; Beber & Scacco (2012) doi:10.1093/pan/mps003, for the digits
 * @example smoothLastDigits(tally([…]), 100).expected[0]; // more than a tenth where counts thin out above 100
 */
export function smoothLastDigits(numbers: Tally, floor: number): SmoothDigits {
  if (!(Number.isSafeInteger(floor) && floor >= 10 && floor % 10 === 0))
    throw new RangeError(`smoothLastDigits: floor must be a multiple of ten, 10 or more, found ${floor}`);
  const kept = tallyFrom(numbers, floor);
  const expected = new Float64Array(10);
  const pairs = { repeated: 0, adjacent: 0, distant: 0 };
  const first = floor / 10;
  let atFloor = 0;
  const add = (ten: number, weight: (c: number) => number): void => {
    if (ten < first) return;
    for (let digit = 0; digit < 10; digit++) {
      const part = weight((digit - 4.5) / 10) / 10;
      expected[digit] += part;
      const apart = Math.abs(digit - (ten % 10));
      pairs[apart === 0 ? 'repeated' : apart === 1 || apart === 9 ? 'adjacent' : 'distant'] += part;
    }
  };
  // The formula is linear in the contents of tens, so each ten is spread over itself and its neighbours in turn.
  for (const [ten, content] of contentsOfTens(tallyFrom(numbers, floor - 10))) {
    if (ten === first) atFloor = content;
    add(ten - 1, (c) => (content * (c + c * c + FLAT)) / 2);
    add(ten, (c) => content * (1 - c * c - FLAT));
    add(ten + 1, (c) => (content * (-c + c * c + FLAT)) / 2);
  }
  return {
    n: kept.n,
    digits: lastDigits(kept),
    expected,
    pairs: lastTwoDigits(kept),
    expectedPairs: pairs,
    atFloor: kept.n > 0 ? atFloor / kept.n : 0,
  };
}

/** The tens that hold a number, ascending, and how many they hold. */
function* contentsOfTens({ values, counts }: Tally): Generator<readonly [ten: number, content: number]> {
  for (let at = 0; at < values.length; ) {
    const ten = Math.floor(values[at] / 10);
    let content = 0;
    for (; at < values.length && Math.floor(values[at] / 10) === ten; at++) content += counts[at];
    yield [ten, content];
  }
}

/** Whole numbers with how often each occurs: all that a statistic of digits needs of a column of counts. */
export interface Tally {
  /** How many numbers there are. */
  readonly n: number;
  /** The different numbers, ascending. */
  readonly values: Float64Array;
  /** How often each occurs. */
  readonly counts: Float64Array;
}

/**
 * Counts how often each whole number occurs, in one pass over the numbers where they are dense enough for a histogram,
 * else by sorting a copy.
 *
 * @param numbers whole numbers, 0 or more
 * @param rows indices to look at; all where absent
 * @throws RangeError when a number is not a safe whole number of 0 or more
 * @see Knuth (1998), The Art of Computer Programming 3, 5.2 (sorting by counting)
 * @example tally([3, 1, 3]).counts; // 1, 2 for the values 1 and 3
 */
export function tally(numbers: ArrayLike<number>, rows?: ArrayLike<number>): Tally {
  const n = rows ? rows.length : numbers.length;
  let largest = 0;
  for (let at = 0; at < n; at++) {
    const number = numbers[rows ? rows[at] : at];
    if (!(number >= 0 && Number.isSafeInteger(number))) throw new RangeError(`tally: numbers must be whole, 0 or more, found ${number}`);
    if (number > largest) largest = number;
  }
  return largest <= 4 * n + 4096 ? counted(numbers, rows, n, largest) : sorted(numbers, rows, n);
}

function counted(numbers: ArrayLike<number>, rows: ArrayLike<number> | undefined, n: number, largest: number): Tally {
  const histogram = new Int32Array(largest + 1);
  for (let at = 0; at < n; at++) histogram[numbers[rows ? rows[at] : at]]++;
  let different = 0;
  for (let value = 0; value <= largest; value++) if (histogram[value] > 0) different++;
  const values = new Float64Array(different);
  const counts = new Float64Array(different);
  let next = 0;
  for (let value = 0; value <= largest; value++) {
    if (histogram[value] === 0) continue;
    values[next] = value;
    counts[next++] = histogram[value];
  }
  return { n, values, counts };
}

function sorted(numbers: ArrayLike<number>, rows: ArrayLike<number> | undefined, n: number): Tally {
  const copy = new Float64Array(n);
  for (let at = 0; at < n; at++) copy[at] = numbers[rows ? rows[at] : at];
  copy.sort();
  const values = new Float64Array(n);
  const counts = new Float64Array(n);
  let different = 0;
  for (let at = 0; at < n; at++) {
    if (at === 0 || copy[at] !== copy[at - 1]) values[different++] = copy[at];
    counts[different - 1]++;
  }
  return { n, values: values.slice(0, different), counts: counts.slice(0, different) };
}

/**
 * The numbers of a tally that reach a floor.
 *
 * @see tally
 * @example tallyFrom(tally([3, 1, 3]), 2).n; // 2
 */
export function tallyFrom({ values, counts }: Tally, floor: number): Tally {
  let first = 0;
  while (first < values.length && values[first] < floor) first++;
  const kept = counts.subarray(first);
  let n = 0;
  for (let at = 0; at < kept.length; at++) n += kept[at];
  return { n, values: values.subarray(first), counts: kept };
}

/**
 * Quantile of a tally, linear between the two nearest of the sorted numbers (type 7 of Hyndman and Fan, as in R).
 *
 * @param share 0 to 1
 * @throws RangeError when the tally is empty or the share outside [0, 1]
 * @see Hyndman & Fan (1996) doi:10.1080/00031305.1996.10473566
 * @example tallyQuantile(tally([1, 2, 4]), 0.75); // 3
 */
export function tallyQuantile({ n, values, counts }: Tally, share: number): number {
  if (!(n > 0)) throw new RangeError('tallyQuantile: nothing was counted');
  if (!(share >= 0 && share <= 1)) throw new RangeError(`tallyQuantile: share must lie in [0, 1], found ${share}`);
  const place = (n - 1) * share;
  let at = 0;
  let below = counts[0];
  while (below <= Math.floor(place)) below += counts[++at];
  const low = values[at];
  const high = below <= Math.ceil(place) ? values[at + 1] : low;
  return low + (place - Math.floor(place)) * (high - low);
}

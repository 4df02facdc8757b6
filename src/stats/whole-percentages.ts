import { bySize } from './by-size.ts';
import { logBinomialDensity } from './distributions/saddle-point.ts';
import { gathered } from './gathered.ts';
import { ratios } from './ratios.ts';
import { addStations, emptyList, fillList, NEGLIGIBLE, type WholePercentages } from './whole-percentage-list.ts';

/**
 * Whether k out of n lies within 0.05 percentage points of a whole multiple of `period` percent, both ends included.
 *
 *     |100·k/n − m·period| ≤ 0.05 for a whole m   ⟺   |2000·k − 20·m·period·n| ≤ n
 *
 * Decided in whole numbers: in floating point a distance of exactly 0.05 comes out on either side.
 *
 * @param k whole number, 0 to n
 * @param n whole number above 0, below 4.5e12
 * @see Kobak, Shpilkin & Pshenichnikov (2016) doi:10.1214/16-AOAS904
 * @example isWholePercentage(333, 800); // false: 41.625 %
 * @example isWholePercentage(821, 2000); // true: 41.05 %, on the edge
 */
export function isWholePercentage(k: number, n: number, period = 1): boolean {
  const multiple = Math.round((100 * k) / (n * period));
  return Math.abs(2000 * k - 20 * multiple * period * n) <= n;
}

export type { WholePercentages } from './whole-percentage-list.ts';

/** Rates that a model gives the stations, and between what counts a station is looked at. */
export interface GivenRates {
  readonly rates: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
}

/** Up to this many trials the counts near a whole percentage are listed once for every n; beyond, windows hold several counts. */
const LISTED = 4096;

/**
 * Chance that a binomial count lands within 0.05 points of a whole percentage, for many stations at once.
 *
 *     Kᵢ ~ Bin(nᵢ, kᵢ/nᵢ)    one = P(Kᵢ/nᵢ near a multiple of 1 %)    five = P(… of 5 %)
 *
 * Exact sums of binomial probabilities over the counts near a whole percentage, no simulation. The probability of kᵢ
 * itself is Loader's formula, whose deviances vanish there; the others follow by the ratio of neighbours. Less than 1e-14
 * of a sum is left out. A station whose count is 0 or n repeats it for certain, and 0 % and 100 % are whole.
 *
 * Where a model gives the rates, they take the place of kᵢ/nᵢ; and where stations were left out for their count, the chances are
 * those given that it was not: Kᵢ ~ Bin(nᵢ, rateᵢ) | leastᵢ ≤ Kᵢ ≤ mostᵢ.
 *
 * Costs some 0.25 µs a station of a thousand voters, and the square root of n for large ones.
 *
 * @param successes the counts kᵢ, whole, 0 to nᵢ
 * @param trials the sizes nᵢ, whole, 1 or more
 * @param given rates strictly between 0 and 1, one a station, with the least and the most that the count of a station looked at may be
 * @throws RangeError when the lengths differ, a count is not whole or not possible, or a rate is not inside (0, 1)
 * @see Kobak, Shpilkin & Pshenichnikov (2016) doi:10.1214/16-AOAS904, who simulate; Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 * @example wholePercentageChances([1], [2]).one[0]; // 1: 0, 50 and 100 % are all that two votes can give
 */
export function wholePercentageChances(successes: ArrayLike<number>, trials: ArrayLike<number>, given?: GivenRates): WholePercentages {
  if (successes.length !== trials.length || (given && given.rates.length !== trials.length))
    throw new RangeError('wholePercentageChances: lengths differ');
  if (given?.rates.some((rate) => !(rate > 0 && rate < 1))) throw new RangeError('wholePercentageChances: a rate is not between 0 and 1');
  for (let i = 0; i < trials.length; i++) demandShare(successes[i], trials[i]);
  const found = { one: new Float64Array(trials.length), five: new Float64Array(trials.length), at: new Float64Array(101) };
  const { order, start } = bySize(trials, LISTED);
  // In the order of the sizes, since reads scattered over memory would wait for each other below.
  const rates = given ? gathered(given.rates, order) : ratios(gathered(successes, order), gathered(trials, order));
  const [least, most] = given ? [gathered(given.least, order), gathered(given.most, order)] : [];
  const stations = { order, rates, least, most };
  const list = emptyList(LISTED);
  for (let n = 1; n <= LISTED; n++) {
    if (start[n] === start[n + 1]) continue;
    fillList(list, n);
    addStations(found, n, stations, start[n], start[n + 1], list);
    for (let i = 0; i < list.size; i++) found.at[list.percent[i]] += list.here[i];
  }
  for (let place = start[LISTED + 1]; place < order.length; place++) {
    const station = order[place];
    const [k, n] = [successes[station], trials[station]];
    const sums = { one: 0, five: 0, at: found.at };
    if (given) addGiven(sums, n, given.rates[station], given.least[station], given.most[station]);
    else if (k === 0 || k === n) certain(sums, k === 0 ? 0 : 100);
    else addWindows(sums, k, n);
    found.one[station] = Math.min(1, sums.one);
    found.five[station] = Math.min(1, sums.five);
  }
  return found;
}

/** What is added up of one large station, and of all by percentage. */
interface Sums {
  one: number;
  five: number;
  readonly at: Float64Array;
}

function demandShare(k: number, n: number): void {
  if (!(Number.isSafeInteger(n) && n > 0 && Number.isSafeInteger(k) && k >= 0 && k <= n))
    throw new RangeError(`wholePercentageChances: ${k} of ${n} is not a share`);
}

function certain(sums: Sums, percent: number): void {
  sums.one = 1;
  sums.five = 1;
  sums.at[percent]++;
}

/** Goes from window to window of a large station, each begun anew by Loader's formula, until nothing is left on either side. */
function addWindows(sums: Sums, k: number, n: number): void {
  const middle = Math.round((100 * k) / n);
  for (let m = middle; m <= 100; m++) if (!addWindow(sums, k, n, m) && m > middle) break;
  for (let m = middle - 1; m >= 0; m--) if (!addWindow(sums, k, n, m)) break;
}

/** Adds the window about m percent from its end next to k outwards; false where it holds nothing worth adding. */
function addWindow(sums: Sums, k: number, n: number, m: number): boolean {
  const low = Math.max(0, Math.ceil(((20 * m - 1) * n) / 2000));
  const high = Math.min(n, Math.floor(((20 * m + 1) * n) / 2000));
  const start = Math.min(high, Math.max(low, k));
  const odds = k / (n - k);
  const mode = Math.exp(logBinomialDensity(start, n - start, k / n, (n - k) / n));
  let total = 0;
  for (let j = start, chance = mode; j <= high && chance > NEGLIGIBLE; j++) {
    total += chance;
    chance *= ((n - j) / (j + 1)) * odds;
  }
  for (let j = start, chance = mode; j > low && chance > NEGLIGIBLE; j--) {
    chance *= j / ((n - j + 1) * odds);
    total += chance;
  }
  sums.one += total;
  if (m % 5 === 0) sums.five += total;
  sums.at[m] += total;
  return mode > NEGLIGIBLE;
}

/** The same for a rate that is not the observed share, given between what counts the station is looked at. */
function addGiven(sums: Sums, n: number, rate: number, least: number, most: number): void {
  const start = Math.min(most, Math.max(least, Math.round(n * rate)));
  const mode = Math.exp(logBinomialDensity(start, n - start, rate, 1 - rate));
  const odds = rate / (1 - rate);
  const near = { one: 0, five: 0 };
  const at: (readonly [percent: number, chance: number])[] = [];
  let all = 0;
  const add = (j: number, chance: number): void => {
    all += chance;
    const percent = Math.round((100 * j) / n);
    if (Math.abs(2000 * j - 20 * percent * n) > n) return;
    near.one += chance;
    if (percent % 5 === 0) near.five += chance;
    at.push([percent, chance]);
  };
  for (let j = start, chance = mode; j <= most && chance > NEGLIGIBLE * mode; j++) {
    add(j, chance);
    chance *= ((n - j) / (j + 1)) * odds;
  }
  for (let j = start, chance = mode; j > least; j--) {
    chance *= j / ((n - j + 1) * odds);
    if (chance <= NEGLIGIBLE * mode) break;
    add(j - 1, chance);
  }
  sums.one = near.one / all;
  sums.five = near.five / all;
  for (const [percent, chance] of at) sums.at[percent] += chance / all;
}

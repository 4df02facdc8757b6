import { randomStream } from '../stats/random.ts';
import { binomialDraw, normalDraw, type Uniform } from '../stats/sampling.ts';
import { type Counts, emptyCounts } from './counts.ts';

/** The seed's independent sequences. Manipulations take further ones, so that the count below them stays the same. */
const NATION = 0;
const REGIONS = 1;
const PLACES = 2;
const COUNTED = 3;

/**
 * Spreads on the logit scale, in the range of elections regarded as clean. In Poland 2019, Spain April 2019, Lithuania 2012
 * and Hungary 2010, stations of 100 voters or more: turnout between regions 0.18 to 0.21 and within them 0.23 to 0.44, the
 * leader's share 0.30 to 0.43 and 0.39 to 0.61, their correlation within regions −0.51 to −0.10 (Israel, April 2019: 0.10),
 * kurtosis of turnout 3.6 to 18; registered voters a station 590 to 1,100 in the middle, 0.36 to 0.87 the sd of the logarithm,
 * 0.1 % to 4 % of stations below 100; invalid ballots 0.6 % to 1.1 %, in disputed elections more.
 *
 * @see Klimek et al. (2012) doi:10.1073/pnas.1210722109 for the data of several of them
 */
const TURNOUT = { between: 0.19, within: 0.32 };
const SUPPORT = { between: 0.35, within: 0.45 };
/** The other contestants differ somewhat less than the leader. */
const OTHERS = { between: 0.25, within: 0.3 };
/** Sd of the logarithm of a station's own spread of turnout: makes tails as heavy as real ones, kurtosis about 4. */
const UNEVEN = 0.3;
/** Part of the variance of urbanity that lies between regions. */
const URBAN_BETWEEN = 0.3;
const SIZE = { middle: 850, sd: 0.5, urban: 0.3, smallest: 20, largest: 5000 };
/** Villages and hamlets beside the others. */
const SMALL = { share: 0.03, middle: 90, sd: 0.5 };
/** Hospitals, barracks, ships: one station in two hundred, where nearly all vote. */
const SPECIAL = { share: 0.005, middle: 70, sd: 0.6, turnout: 3.3, sd2: 0.7 };
const INVALID = { logit: -4.4, between: 0.3, within: 0.4 };
/** Chance that ballots were issued and taken away, one or two. */
const KEPT = 0.03;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const rest = (sd: number, part: number): number => Math.sqrt(Math.max(0, sd * sd - part));

/** What a country is made of. */
export interface Country {
  readonly stations: number;
  readonly regions: number;
  readonly contestants: number;
  readonly confounding: boolean;
  readonly special: boolean;
}

/** A count by station, and which stations are special. */
export interface CleanCount {
  readonly counts: Counts;
  readonly special: Uint8Array;
}

/**
 * An election as it was counted: nothing was done to it.
 *
 *     uᵢ = √0.3·U_r + √0.7·Uᵢ     logit tᵢ = τ + a·uᵢ + T_r + sᵢTᵢ     log-odds of contestant c = β_c + b·uᵢ·[c = first] + C_r + Cᵢ
 *     ballots ~ Bin(Nᵢ, tᵢ)     invalid ~ Bin(ballots, qᵢ)     votes ~ multinomial
 *
 * u is how urban an area and a station is; turnout's a and the first contestant's b are drawn for each election, of any sign, because
 * honest elections have been seen with either. Without `confounding` a = b = 0 and all spreads stay the same. Sizes are log-normal,
 * larger where more urban. The level of turnout and how far the contestants are apart are drawn for each election too.
 */
export function cleanCount(seed: number, { stations, regions, contestants, confounding, special }: Country): CleanCount {
  const { uniform } = randomStream(seed, NATION);
  const sign = (): number => (uniform() < 0.5 ? -1 : 1);
  const level = 0.5 + 0.3 * normalDraw(uniform);
  const decay = 0.55 + 0.25 * uniform();
  const [a, b] = [(0.1 + 0.1 * uniform()) * sign(), (0.15 + 0.2 * uniform()) * sign()].map((loading) => (confounding ? loading : 0));
  const local = regionEffects(seed, regions, contestants, [a, b]);
  const weights = new Float64Array(contestants);
  const counts = emptyCounts(stations, contestants);
  const marked = new Uint8Array(stations);
  const places = randomStream(seed, PLACES).uniform;
  const draws = randomStream(seed, COUNTED).uniform;
  const sd = {
    turnout: rest(TURNOUT.within, a * a * (1 - URBAN_BETWEEN)) / Math.exp(UNEVEN * UNEVEN),
    first: rest(SUPPORT.within, b * b * (1 - URBAN_BETWEEN)),
  };
  for (let at = 0; at < stations; at++) {
    const region = Math.floor((at * regions) / stations);
    const own = normalDraw(places);
    const urban = Math.sqrt(URBAN_BETWEEN) * local.urban[region] + Math.sqrt(1 - URBAN_BETWEEN) * own;
    const kind = places();
    const isSpecial = special && kind < SPECIAL.share;
    marked[at] = isSpecial ? 1 : 0;
    counts.region[at] = region;
    counts.registered[at] = sizeOf(places, isSpecial ? 'special' : kind > 1 - SMALL.share ? 'small' : 'usual', urban);
    const ordinary = level + a * urban + local.turnout[region] + sd.turnout * Math.exp(UNEVEN * normalDraw(places)) * normalDraw(places);
    const turnout = isSpecial ? SPECIAL.turnout + SPECIAL.sd2 * normalDraw(places) : ordinary;
    for (let c = 0; c < contestants; c++) {
      const lean = local.support[c][region] + (c === 0 ? b * urban : 0);
      weights[c] = Math.exp(c * Math.log(decay) + lean + (c === 0 ? sd.first : OTHERS.within) * normalDraw(places));
    }
    const invalid = logistic(INVALID.logit + local.invalid[region] + INVALID.within * normalDraw(places));
    count(counts, at, { turnout: logistic(turnout), invalid, weights }, draws);
  }
  return { counts, special: marked };
}

interface RegionEffects {
  readonly urban: Float64Array;
  readonly turnout: Float64Array;
  readonly invalid: Float64Array;
  readonly support: readonly Float64Array[];
}

function regionEffects(seed: number, regions: number, contestants: number, [a, b]: readonly number[]): RegionEffects {
  const { uniform } = randomStream(seed, REGIONS);
  const drawn = (sd: number): Float64Array => Float64Array.from({ length: regions }, () => sd * normalDraw(uniform));
  return {
    urban: drawn(1),
    turnout: drawn(rest(TURNOUT.between, a * a * URBAN_BETWEEN)),
    invalid: drawn(INVALID.between),
    support: Array.from({ length: contestants }, (_, c) => drawn(c === 0 ? rest(SUPPORT.between, b * b * URBAN_BETWEEN) : OTHERS.between)),
  };
}

function sizeOf(uniform: Uniform, kind: 'usual' | 'small' | 'special', urban: number): number {
  const normal = normalDraw(uniform);
  if (kind === 'special') return Math.max(10, Math.round(SPECIAL.middle * Math.exp(SPECIAL.sd * normal)));
  const voters =
    kind === 'small' ? SMALL.middle * Math.exp(SMALL.sd * normal) : SIZE.middle * Math.exp(SIZE.urban * urban + SIZE.sd * normal);
  return Math.min(SIZE.largest, Math.max(SIZE.smallest, Math.round(voters)));
}

interface Chances {
  readonly turnout: number;
  readonly invalid: number;
  readonly weights: Float64Array;
}

/** One place: voters who come or stay at home, ballots that are valid or not, votes that go to one contestant or another. */
function count(counts: Counts, at: number, { turnout, invalid, weights }: Chances, uniform: Uniform): void {
  const registered = counts.registered[at];
  const cast = binomialDraw(uniform, registered, turnout);
  counts.cast[at] = cast;
  counts.invalid[at] = binomialDraw(uniform, cast, invalid);
  const kept = uniform() < KEPT ? 1 + Math.floor(2 * uniform()) : 0;
  counts.issued[at] = Math.min(registered, cast + kept);
  multinomialInto(counts.votes, at, cast - counts.invalid[at], weights, uniform);
}

/** Divides n among the columns at one place, each with a chance in proportion to its weight. */
export function multinomialInto(
  columns: readonly Float64Array[],
  at: number,
  n: number,
  weights: ArrayLike<number>,
  uniform: Uniform,
): void {
  let whole = 0;
  for (let c = 0; c < columns.length; c++) whole += weights[c];
  let left = n;
  for (let c = 0; c < columns.length - 1; c++) {
    const chance = whole > 0 ? Math.min(1, Math.max(0, weights[c] / whole)) : 0;
    const votes = left > 0 ? binomialDraw(uniform, left, chance) : 0;
    columns[c][at] = votes;
    left -= votes;
    whole -= weights[c];
  }
  columns[columns.length - 1][at] = left;
}

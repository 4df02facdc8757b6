import { dirichletDraw } from '../stats/dirichlet-draws.ts';
import { normalTail } from '../stats/distributions/normal.ts';
import { randomStream } from '../stats/random.ts';
import { binomialDraw, normalDraw, type Uniform } from '../stats/sampling.ts';
import { sum } from '../stats/sum.ts';
import { type Counts, emptyCounts } from './counts.ts';
import type { Sizes, Traits } from './generators.ts';

/** The seed's independent sequences. Manipulations take further ones, so that the count below them stays the same. */
const NATION = 0;
const REGIONS = 1;
const PLACES = 2;
const COUNTED = 3;
/** What an unusual kind of election draws beside what all draw. */
const UNUSUAL = 4;

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
  /** In what it differs from the usual kind. */
  readonly traits?: Traits;
}

/** A count by station, and which stations are special. */
export interface CleanCount {
  readonly counts: Counts;
  readonly special: Uint8Array;
  /** 1 where no roll is published for a row. */
  readonly noRoll: Uint8Array;
}

/**
 * An election as it was counted: nothing was done to it.
 *
 *     uᵢ = √0.3·U_r + √0.7·Uᵢ     logit tᵢ = τ + a·uᵢ + T_r + sᵢTᵢ     log-odds of contestant c = β_c + b·uᵢ·[c = first] + C_r + Cᵢ
 *     ballots ~ Bin(Nᵢ, tᵢ)     invalid ~ Bin(ballots, qᵢ)     votes ~ multinomial
 *
 * u is how urban an area and a station is; turnout's a and the first contestant's b are drawn for each election, of any sign, because
 * honest elections have been seen with either. Without `confounding` a = b = 0 and all spreads stay the same. Sizes are log-normal,
 * larger where more urban. The level of turnout and how far the contestants are apart are drawn for each election too. Traits change
 * single terms; what they draw comes from a stream of its own, so that the rest of the election stays as it is.
 */
export function cleanCount(seed: number, { stations, regions, contestants, confounding, special, traits = {} }: Country): CleanCount {
  const { uniform } = randomStream(seed, NATION);
  const sign = (): number => (uniform() < 0.5 ? -1 : 1);
  const drawnLevel = 0.5 + 0.3 * normalDraw(uniform);
  const decay = 0.55 + 0.25 * uniform();
  const drawn = [(0.1 + 0.1 * uniform()) * sign(), (0.15 + 0.2 * uniform()) * sign()];
  const loadings = traits.loadings?.map((loading, at) => loading * Math.sign(drawn[at])) ?? drawn;
  const [a, b] = loadings.map((loading) => (confounding ? loading : 0));
  const level = traits.turnout ?? drawnLevel;
  const local = regionEffects(seed, regions, contestants, [a, b]);
  const weights = new Float64Array(contestants);
  const counts = emptyCounts(stations, contestants);
  const marked = new Uint8Array(stations);
  const noRoll = new Uint8Array(stations);
  const places = randomStream(seed, PLACES).uniform;
  const draws = randomStream(seed, COUNTED).uniform;
  const unusual = unusualPlaces(seed, regions, traits);
  const spread = traits.overdispersed ? 0.5 : 1;
  const sd = {
    turnout: (spread * rest(TURNOUT.within, a * a * (1 - URBAN_BETWEEN))) / Math.exp(UNEVEN * UNEVEN),
    first: spread * rest(SUPPORT.within, b * b * (1 - URBAN_BETWEEN)),
    others: spread * OTHERS.within,
  };
  const institutions = traits.special?.share ?? SPECIAL.share;
  for (let at = 0; at < stations; at++) {
    const region = Math.floor((at * regions) / stations);
    const own = normalDraw(places);
    const urban = Math.sqrt(URBAN_BETWEEN) * local.urban[region] + Math.sqrt(1 - URBAN_BETWEEN) * own;
    const kind = places();
    const isSpecial = special && kind < institutions;
    marked[at] = isSpecial ? 1 : 0;
    counts.region[at] = region;
    const voters = sizeOf(places, isSpecial ? 'special' : kind > 1 - SMALL.share ? 'small' : 'usual', urban, traits.sizes);
    const ordinary = level + a * urban + local.turnout[region] + sd.turnout * Math.exp(UNEVEN * normalDraw(places)) * normalDraw(places);
    const turnout = isSpecial ? SPECIAL.turnout + SPECIAL.sd2 * normalDraw(places) : ordinary;
    const place = unusual(region, isSpecial);
    for (let c = 0; c < contestants; c++) {
      const lean = local.support[c][region] + (c === 0 ? b * urban + place.first : -(traits.lead ?? 0)) + (c === 1 ? place.second : 0);
      weights[c] = Math.exp(c * Math.log(decay) + lean + (c === 0 ? sd.first : sd.others) * normalDraw(places));
    }
    const invalid = logistic(INVALID.logit + local.invalid[region] + INVALID.within * normalDraw(places));
    const chances = place.chances({ turnout: logistic(place.turnout ?? turnout + place.more), invalid, weights });
    counts.registered[at] = place.voters ?? voters;
    noRoll[at] = place.voters === undefined ? 0 : 1;
    if (traits.batch === undefined) count(counts, at, chances, place.late, draws);
    else {
      const last = at + 1 === stations || Math.floor(((at + 1) * regions) / stations) > region;
      batched(counts, at, last ? 1 + Math.floor((traits.batch - 1) * draws()) : traits.batch, chances, draws);
      noRoll[at] = 1;
    }
    if (traits.votesPerBallot) manyVotes(counts, at, traits.votesPerBallot, chances, draws);
    if (traits.roundedTo !== undefined) roundRow(counts, at, traits.roundedTo);
  }
  return { counts, special: marked, noRoll };
}

/** What is unusual of one place. */
interface Place {
  /** Added to the log-odds of the first two contestants. */
  readonly first: number;
  readonly second: number;
  /** Logit of its turnout, or what is added to that of others. */
  readonly turnout?: number;
  readonly more: number;
  /** Voters who asked for a postal ballot, of a ward without a roll. */
  readonly voters?: number;
  /** Voters who are not on its roll, as a share of it. */
  readonly late: number;
  readonly chances: (usual: Chances) => Chances;
}

/** Gives what is unusual of one place after the other, from a stream that the usual election does not read. */
function unusualPlaces(seed: number, regions: number, traits: Traits): (region: number, isSpecial: boolean) => Place {
  const { uniform } = randomStream(seed, UNUSUAL);
  const { enclaves, postal, late, overdispersed, special } = traits;
  const shares = Float64Array.from({ length: enclaves ? regions : 0 }, () =>
    enclaves && uniform() < enclaves.regions ? enclaves.shareThere : (enclaves?.share ?? 0),
  );
  return (region, isSpecial) => {
    const enclave = enclaves && !isSpecial && uniform() < shares[region] ? enclaves : undefined;
    const ward = postal && uniform() < postal.share ? postal : undefined;
    return {
      first: isSpecial ? (special?.lean ?? 0) : 0,
      second: enclave?.lean ?? 0,
      more: enclave?.turnout ?? 0,
      ...(ward && { turnout: ward.turnout, voters: Math.round(ward.middle * Math.exp(ward.sd * normalDraw(uniform))) }),
      late: late ? Math.min(0.5, late.share * Math.exp(late.sd * normalDraw(uniform))) : 0,
      chances: overdispersed ? (usual) => overdispersedChances(usual, overdispersed, uniform) : (usual) => usual,
    };
  };
}

/** A turnout from a beta distribution and shares from a Dirichlet distribution about those given, each with a precision of its own. */
function overdispersedChances(
  { turnout, invalid, weights }: Chances,
  { precision, sd }: NonNullable<Traits['overdispersed']>,
  uniform: Uniform,
): Chances {
  const drawn = (): number => precision * Math.exp(sd * normalDraw(uniform));
  const about = (means: readonly number[]): Float64Array => {
    const phi = drawn();
    return dirichletDraw(
      uniform,
      means.map((mean) => Math.max(1e-6, phi * mean)),
    );
  };
  const whole = sum(weights);
  return { turnout: about([turnout, 1 - turnout])[0], invalid, weights: about(Array.from(weights, (weight) => weight / whole)) };
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

function sizeOf(uniform: Uniform, kind: 'usual' | 'small' | 'special', urban: number, sizes?: Sizes): number {
  const normal = normalDraw(uniform);
  if (kind === 'special') return Math.max(10, Math.round(SPECIAL.middle * Math.exp(SPECIAL.sd * normal)));
  if (sizes) return statedSize(sizes, normal);
  const voters =
    kind === 'small' ? SMALL.middle * Math.exp(SMALL.sd * normal) : SIZE.middle * Math.exp(SIZE.urban * urban + SIZE.sd * normal);
  return Math.min(SIZE.largest, Math.max(SIZE.smallest, Math.round(voters)));
}

function statedSize(sizes: Sizes, normal: number): number {
  if ('middle' in sizes) return Math.max(1, Math.round(sizes.middle * Math.exp(sizes.sd * normal)));
  const part = Math.min(1 - 1e-12, normalTail(-normal));
  if ('among' in sizes) return sizes.among[Math.floor(part * sizes.among.length)];
  return sizes.from + Math.floor(part * (sizes.to - sizes.from + 1));
}

interface Chances {
  readonly turnout: number;
  readonly invalid: number;
  readonly weights: Float64Array;
}

/** One place: voters who come or stay at home, ballots that are valid or not, votes that go to one contestant or another. */
function count(counts: Counts, at: number, { turnout, invalid, weights }: Chances, late: number, uniform: Uniform): void {
  const registered = counts.registered[at];
  const added = late > 0 ? binomialDraw(uniform, registered, late) : 0;
  const cast = binomialDraw(uniform, registered, turnout) + added;
  counts.cast[at] = cast;
  counts.invalid[at] = binomialDraw(uniform, cast, invalid);
  const kept = uniform() < KEPT ? 1 + Math.floor(2 * uniform()) : 0;
  counts.issued[at] = Math.max(cast, Math.min(registered + added, cast + kept));
  multinomialInto(counts.votes, at, cast - counts.invalid[at], weights, uniform);
}

/** A batch of so many valid ballots, of as many voters as the turnout asks for. */
function batched(counts: Counts, at: number, ballots: number, { turnout, weights }: Chances, uniform: Uniform): void {
  counts.registered[at] = Math.max(ballots, Math.round(ballots / turnout));
  counts.cast[at] = ballots;
  counts.issued[at] = ballots;
  counts.invalid[at] = 0;
  multinomialInto(counts.votes, at, ballots, weights, uniform);
}

/** The same ballots with several votes each. */
function manyVotes(
  counts: Counts,
  at: number,
  { votes, unused }: NonNullable<Traits['votesPerBallot']>,
  { weights }: Chances,
  uniform: Uniform,
): void {
  const most = votes * (counts.cast[at] - counts.invalid[at]);
  multinomialInto(counts.votes, at, most - binomialDraw(uniform, most, unused), weights, uniform);
}

/** Publishes a row in multiples of `step`, so that it still adds up. */
function roundRow({ registered, issued, cast, invalid, votes }: Counts, at: number, step: number): void {
  const nearest = (value: number): number => step * Math.round(value / step);
  for (const column of [invalid, ...votes]) column[at] = nearest(column[at]);
  cast[at] = sum(votes.map((column) => column[at])) + invalid[at];
  issued[at] = Math.max(cast[at], nearest(issued[at]));
  registered[at] = Math.max(issued[at], nearest(registered[at]));
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

import type { Dataset } from '../data/dataset.ts';
import { neighboursOf } from '../queries/neighbours.ts';
import { ballotsOf, finestStations, type Stations } from '../queries/stations.ts';
import { groupedLogit } from '../stats/grouped-logit.ts';
import { medianInPlace } from '../stats/select.ts';
import { sum } from '../stats/sum.ts';
import { shiftToTotal } from './kept-total.ts';
import { sizeTrend } from './size-trend.ts';
import { unevennessOf, unevenScale } from './uneven.ts';

/** One choice of a part from a whole: ballots of the voters, valid votes of the ballots, a contestant's of those left. */
export interface TwinStep {
  readonly part: 'ballots' | 'valid' | 'votes';
  /** Contestant of the votes; -1 for the others. */
  readonly contestant: number;
  /** Middle of each cell on the logit scale; of each station where `own`. */
  readonly centre: Float64Array;
  /** What each station has above the middle of its cell on account of its size; empty where `own`. */
  readonly offset: Float64Array;
  /** Spread of each cell on the logit scale beyond the binomial; empty where `own`. */
  readonly spread: Float64Array;
  /** Sd of the logarithm of a station's own spread: 0 where the tails are those of a normal distribution. */
  readonly uneven: number;
  /** What deviations are divided by, so that uneven ones keep their median. */
  readonly scale: number;
}

/** What a twin is drawn from. */
export interface TwinFit {
  readonly stations: Stations;
  /** Cell of each station: neighbours of similar size and of one kind. */
  readonly cell: Int32Array;
  readonly cells: number;
  /** Whether there are so few areas that each keeps its own turnout and shares. */
  readonly own: boolean;
  readonly steps: readonly TwinStep[];
  /** 1 for a row that is no station, many times larger than its neighbours: it keeps its own turnout and shares. */
  readonly apart: Uint8Array;
  /** Correlation of turnout and the leader's share inside each cell, without the binomial part. */
  readonly correlation: Float64Array;
}

/** Fewer areas than this are no sample of anything: each keeps its own mean. */
const FEW_AREAS = 50;
/** Fewest stations of an area that is a group of its own, and of a class of sizes in it; most classes. */
const LEAST_GROUP = 8;
const LEAST_CLASS = 15;
const MOST_CLASSES = 5;
/** Stations that the typical spread, and the correlation of all, count for beside those of a cell. */
const PRIOR = 25;
/** Counts a station below which the middle is that of sums: the logit of few votes is biased. */
const FEW_VOTES = 10;

const FITS = new WeakMap<Dataset, { readonly fit: TwinFit | undefined }>();

/** What the twins of a dataset are drawn from, computed once a dataset; undefined where no official table holds votes by area. */
export function twinFit(dataset: Dataset): TwinFit | undefined {
  const known = FITS.get(dataset);
  if (known) return known.fit;
  const stations = finestStations(dataset);
  const fit = stations && fitted(dataset, stations);
  FITS.set(dataset, { fit });
  return fit;
}

function fitted(dataset: Dataset, stations: Stations): TwinFit {
  const own = stations.size < FEW_AREAS;
  const { cell, members, kind } = own
    ? { cell: Int32Array.from({ length: stations.size }, (_, at) => at), members: [], kind: [] }
    : cellsOf(dataset, stations);
  const size = sizeOf(stations).map((one) => Math.log(Math.max(1, one)));
  const apart = apartOf(size, members);
  const fits = stepsOf(stations).map((step): Fitted => (own ? ofItself(step) : fittedStep(step, { cell, members, kind, size, apart })));
  const first = fits.findIndex(({ part }) => part === 'votes');
  const turnout = fits.findIndex(({ part }) => part === 'ballots');
  const correlation =
    !own && turnout >= 0 && first >= 0 ? correlations(members, fits[turnout], fits[first]) : new Float64Array(members.length);
  return { stations, cell, cells: members.length, own, steps: fits, apart, correlation };
}

/** A step with what the correlation of two of them is computed from. */
interface Fitted extends TwinStep {
  /** What each station deviates from the middle of its cell, less what goes with size; 0 where it is not known. */
  readonly deviation: Float64Array;
  /** Part of the variance of a logit that is no chance. */
  readonly reliability: number;
}

/** Few areas: each is a cell. */
function ofItself({ part, contestant, k, n }: Step): Fitted {
  const none = new Float64Array(0);
  const centre = Float64Array.from(k, (count, at) => logit(count, n[at]));
  return { part, contestant, centre, offset: none, spread: none, uneven: 0, scale: 1, deviation: none, reliability: 0 };
}

/** So many times the median of their cell are ballots of a whole region, such as those of citizens abroad, not of a station. */
const APART = 15;

function apartOf(size: Float64Array, members: readonly Int32Array[]): Uint8Array {
  const apart = new Uint8Array(size.length);
  for (const inside of members) {
    const limit = medianInPlace(Float64Array.from(inside, (at) => size[at])) + Math.log(APART);
    for (const at of inside) if (size[at] > limit) apart[at] = 1;
  }
  return apart;
}

interface Cells {
  readonly cell: Int32Array;
  readonly members: readonly Int32Array[];
  readonly kind: readonly string[];
}

function fittedStep(
  { part, contestant, k, n }: Step,
  { cell, members, kind, size, apart }: Cells & { readonly size: Float64Array; readonly apart: Uint8Array },
): Fitted {
  const { z, judged, centre, spread, typical } = groupedLogit({ k, n, members, code: cell });
  const y = k.map((count, at) => (judged[at] === 1 ? Math.log((count + 0.5) / (n[at] - count + 0.5)) : Number.NaN));
  const offset = sizeTrend(y, { size, members, kind });
  const shrunk = members.map((inside, g) => {
    const all = (inside.length * spread[g] ** 2 + PRIOR * typical ** 2) / (inside.length + PRIOR);
    return Math.sqrt(Math.max(LEAST_PART * all, all - varianceOf(offset, inside)));
  });
  const middles = members.map((inside, g) => middleOf(inside, k, n, centre[g], shrunk[g]));
  // Of few votes the tails are those of whole numbers.
  const uneven = typical > 0 && !isSmall(k, n) ? unevennessOf(z.filter((_, at) => judged[at] === 1)) : 0;
  const scale = unevenScale(uneven);
  // Nobody adds invalid ballots for a contestant: their total is kept.
  const shift = part === 'valid' ? shiftOf(middles, shrunk, uneven, scale, members, k, n) : 0;
  const deviation = y.map((value, at) => {
    const middle = centre[cell[at]];
    return Number.isFinite(value) ? value - Math.log(middle / (1 - middle)) - offset[at] : 0;
  });
  for (let at = 0; at < k.length; at++)
    if (apart[at] === 1 && Number.isFinite(y[at] - middles[cell[at]])) offset[at] = y[at] - (middles[cell[at]] + shift);
  return {
    part,
    contestant,
    centre: Float64Array.from(middles, (middle) => middle + shift),
    offset,
    spread: Float64Array.from(shrunk),
    uneven,
    scale,
    deviation,
    reliability: typical ** 2 / (typical ** 2 + binomialPart(k, n)),
  };
}

/** What goes with size takes at most so much of the variance of a cell. */
const LEAST_PART = 0.25;

function varianceOf(values: Float64Array, inside: Int32Array): number {
  let [sum, squares] = [0, 0];
  for (const at of inside) {
    sum += values[at];
    squares += values[at] * values[at];
  }
  return squares / inside.length - (sum / inside.length) ** 2;
}

function shiftOf(
  centre: readonly number[],
  spread: readonly number[],
  uneven: number,
  scale: number,
  members: readonly Int32Array[],
  k: Float64Array,
  n: Float64Array,
): number {
  const trials = new Float64Array(members.length);
  let total = 0;
  for (const [g, inside] of members.entries())
    for (const at of inside) {
      if (!(n[at] > 0 && k[at] >= 0 && k[at] <= n[at])) continue;
      trials[g] += n[at];
      total += k[at];
    }
  return shiftToTotal({ centre, spread, uneven, scale, trials }, total);
}

/** What a station is larger or smaller by. */
const sizeOf = (stations: Stations): Float64Array =>
  stations.registered ?? stations.valid ?? ballotsOf(stations)?.ballots ?? (stations.votes[stations.leader] as Float64Array);

/** Logit of a proportion that may be 0 or 1: infinite there, because an area of its own keeps it. */
const logit = (k: number, n: number): number => (n > 0 && k >= 0 && k <= n ? Math.log(k / (n - k)) : 0);

function middleOf(inside: Int32Array, k: Float64Array, n: Float64Array, robust: number, spread: number): number {
  let successes = 0;
  let trials = 0;
  for (let at = 0; at < inside.length; at++) {
    if (!(k[inside[at]] >= 0 && k[inside[at]] <= n[inside[at]])) continue;
    successes += k[inside[at]];
    trials += n[inside[at]];
  }
  const few = FEW_VOTES * inside.length;
  if (successes >= few && trials - successes >= few) return Math.log(robust / (1 - robust));
  // The mean of a logit-normal number lies nearer to a half than its middle.
  return logit(successes, trials) - 0.5 * spread * spread * (1 - (2 * successes) / Math.max(1, trials));
}

/** Whether the typical station has so few of those who chose the part, or of the others, that its logit is biased. */
const isSmall = (k: Float64Array, n: Float64Array): boolean =>
  medianInPlace(k.map((count, at) => Math.min(count, n[at] - count))) < FEW_VOTES;

/** Median binomial variance of a logit over the stations. */
function binomialPart(k: Float64Array, n: Float64Array): number {
  const parts = k.map((count, at) => 1 / (count + 0.5) + 1 / (Math.max(0, n[at] - count) + 0.5));
  return medianInPlace(parts);
}

interface Step {
  readonly part: TwinStep['part'];
  readonly contestant: number;
  readonly k: Float64Array;
  readonly n: Float64Array;
}

/** The choices one after the other: who votes, whose ballot is valid, and of the votes the leader's first, then the next one's of the rest. */
function stepsOf(stations: Stations): Step[] {
  const { registered, valid, votes, sums, table } = stations;
  const ballots = ballotsOf(stations)?.ballots;
  const steps: Step[] = [];
  if (registered && ballots) steps.push({ part: 'ballots', contestant: -1, k: ballots, n: registered });
  if (valid && ballots) steps.push({ part: 'valid', contestant: -1, k: valid, n: ballots });
  const whole = valid ?? ballots;
  if (!whole) return steps;
  const order = [...votes.keys()].filter((c) => votes[c]).sort((a, b) => sums[b] - sums[a] || a - b);
  let left = whole;
  for (const [place, contestant] of order.entries()) {
    // The last one of a complete list has what is left.
    if (table.complete && place === order.length - 1) break;
    const k = votes[contestant] as Float64Array;
    const n = left;
    steps.push({ part: 'votes', contestant, k, n });
    left = n.map((all, at) => all - k[at]);
  }
  return steps;
}

/** Neighbours of one kind, cut into classes of similar size. Kinds too rare in an area are taken together in the whole country. */
function cellsOf(dataset: Dataset, stations: Stations): Cells {
  const { code } = neighboursOf(dataset, stations, LEAST_GROUP, true);
  const groups = new Map<string, number[]>();
  for (let at = 0; at < stations.size; at++) {
    const key = `${code[at]}\0${dataset.areas.group(stations.table.area[stations.row[at]])}`;
    const inside = groups.get(key);
    if (inside) inside.push(at);
    else groups.set(key, [at]);
  }
  const rare = new Map<string, number[]>();
  const members: Int32Array[] = [];
  const classOf: string[] = [];
  const size = sizeOf(stations);
  const cut = (inside: readonly number[]): void => {
    const bySize = inside.toSorted((a, b) => size[a] - size[b] || a - b);
    const classes = Math.min(MOST_CLASSES, Math.max(1, Math.floor(inside.length / LEAST_CLASS)));
    for (let one = 0; one < classes; one++) {
      classOf.push(`${one} of ${classes}`);
      members.push(
        Int32Array.from(bySize.slice(Math.floor((one * inside.length) / classes), Math.floor(((one + 1) * inside.length) / classes))),
      );
    }
  };
  for (const [key, inside] of groups) {
    if (inside.length >= LEAST_GROUP) cut(inside);
    else {
      const kind = key.slice(key.indexOf('\0') + 1);
      rare.set(kind, [...(rare.get(kind) ?? []), ...inside]);
    }
  }
  for (const inside of rare.values()) cut(inside);
  const cell = new Int32Array(stations.size);
  for (const [index, inside] of members.entries()) for (const at of inside) cell[at] = index;
  return { cell, members, kind: classOf };
}

/**
 * Correlation inside each cell by the signs of the deviations, which no outlier moves: ρ = sin(π/2 · mean sign(x)·sign(y)), over the
 * reliability of the two logits, and drawn towards that of all cells where there are few stations. Stations without one of the two
 * count for nothing.
 */
function correlations(members: readonly Int32Array[], x: Fitted, y: Fitted): Float64Array {
  const reliability = Math.sqrt(x.reliability * y.reliability);
  const found = new Float64Array(members.length);
  if (!(reliability > 0)) return found;
  const signs = members.map((inside) => Array.from(inside, (at) => Math.sign(x.deviation[at]) * Math.sign(y.deviation[at])));
  const known = signs.map((own) => own.filter((sign) => sign !== 0));
  const all = sum(known.map(sum)) / Math.max(1, sum(known.map(({ length }) => length)));
  for (const [g, own] of known.entries()) {
    const mean = (sum(own) + PRIOR * all) / (own.length + PRIOR);
    found[g] = Math.max(-0.95, Math.min(0.95, Math.sin((Math.PI / 2) * mean) / reliability));
  }
  return found;
}

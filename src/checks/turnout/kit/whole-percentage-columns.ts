import type { Worded } from '../../../language/text.ts';
import type { PercentageMargin } from '../../../queries/percentage-margins.ts';
import type { Strata } from '../../../queries/strata.ts';
import { constrainedRate, countOfRate, groupRates, partKept } from '../../../stats/constrained-rates.ts';
import { gathered } from '../../../stats/gathered.ts';
import { type GivenRates, isWholePercentage, wholePercentageChances } from '../../../stats/whole-percentages.ts';
import { T } from './whole-percentage-columns.texts.ts';

/** Whether each station lies near a whole percentage, and the chance of it; by row of the table of stations. */
export interface WholePercentageColumns {
  readonly name: Worded;
  readonly quantity: string;
  readonly contestant?: number;
  readonly definition: Worded;
  /** Stations inside the filter, in ascending order. */
  readonly candidates: Int32Array;
  /** Those of them that are looked at. */
  readonly rows: Int32Array;
  readonly hit: Uint8Array;
  readonly chance: Float64Array;
  readonly hitFive: Uint8Array;
  readonly chanceFive: Float64Array;
  /** Stations by tenth of a percent, those expected at whole ones, and the tenth of each station; of a single percentage only. */
  readonly histogram?: { readonly observed: Float64Array; readonly expected: Float64Array; readonly tenth: Uint16Array };
}

/** Where the percentage of a station is looked at. */
export interface Guard {
  /** Smallest n·p(1 − p). */
  readonly minInformation: number;
  readonly maxShare: number;
}

/** The columns of one percentage over the stations that can be looked at: enough voters, not too near 0 or 100 %. */
export function wholePercentagesOf(
  size: number,
  candidates: Int32Array,
  margin: PercentageMargin,
  guard: Guard,
  strata?: Strata,
): WholePercentageColumns {
  const { rows, k, n, given } = lookedAt(candidates, margin, guard, strata);
  const { one, five, at } = wholePercentageChances(k, n, given);
  const hit = new Uint8Array(size);
  const hitFive = new Uint8Array(size);
  const chance = new Float64Array(size);
  const chanceFive = new Float64Array(size);
  const observed = new Float64Array(1001);
  const tenth = new Uint16Array(size);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    chance[row] = one[i];
    chanceFive[row] = five[i];
    // A multiple of 5 % is one of 1 %.
    if (isWholePercentage(k[i], n[i])) {
      hit[row] = 1;
      if (isWholePercentage(k[i], n[i], 5)) hitFive[row] = 1;
    }
    tenth[row] = Math.floor((2000 * k[i] + n[i]) / (2 * n[i]));
    observed[tenth[row]]++;
  }
  const { name, quantity, contestant, definition } = margin;
  return {
    name,
    quantity,
    contestant,
    definition,
    candidates,
    rows,
    hit,
    chance,
    hitFive,
    chanceFive,
    histogram: { observed, expected: at, tenth },
  };
}

/** Of the smallest information of a group so much must be left at the rate of a single station. */
const OWN_PART = 0.2;

interface LookedAt {
  readonly rows: Int32Array;
  readonly k: Float64Array;
  readonly n: Float64Array;
  readonly given?: GivenRates;
}

/**
 * The stations that are looked at, and the rates their counts may be drawn from. Whether one is looked at follows from its size and
 * from the share of its region: where the bound is a whole percentage, stations picked by their own count pile up there. Only those
 * next to 0 or 100 % are left out for their own count, and the chances are given that they are. With `minInformation` 0 all are
 * looked at, with their own shares as rates, as published.
 */
function lookedAt(candidates: Int32Array, margin: PercentageMargin, guard: Guard, strata: Strata | undefined): LookedAt {
  const { part, whole } = margin;
  const { minInformation, maxShare } = guard;
  const inside = insideOf(candidates, margin, maxShare);
  const [counts, sizes] = [gathered(part, inside), gathered(whole, inside)];
  if (minInformation === 0) return { rows: inside, k: counts, n: sizes };
  const groups = strata?.areas.length ?? 0;
  const group = inside.map((row) => strata?.code[row] ?? -1);
  const { share, spread } = groupRates({ counts, sizes, group, groups });
  const rates = new Float64Array(inside.length);
  const least = new Float64Array(inside.length);
  const most = new Float64Array(inside.length);
  let kept = 0;
  // What is kept moves up in the columns themselves.
  for (let at = 0; at < inside.length; at++) {
    const of = group[at] < 0 ? groups : group[at];
    const n = sizes[at];
    const p = share[of];
    if (n * p * (1 - p) < minInformation) continue;
    const edge = (1 - Math.sqrt(Math.max(0, 1 - (4 * OWN_PART * minInformation) / n))) / 2;
    const part = partKept(n, p, spread[of]);
    const lowest = Math.max(0, Math.ceil(countOfRate(edge, n, p, part)));
    const highest = Math.min(Math.floor(maxShare * n), Math.floor(countOfRate(1 - edge, n, p, part)));
    if (counts[at] < lowest || counts[at] > highest) continue;
    rates[kept] = constrainedRate(counts[at], n, p, part);
    least[kept] = lowest;
    most[kept] = highest;
    inside[kept] = inside[at];
    counts[kept] = counts[at];
    sizes[kept++] = n;
  }
  return {
    rows: inside.subarray(0, kept),
    k: counts.subarray(0, kept),
    n: sizes.subarray(0, kept),
    given: { rates: rates.subarray(0, kept), least: least.subarray(0, kept), most: most.subarray(0, kept) },
  };
}

/** The candidates that have a share up to the largest, as a new column. */
function insideOf(candidates: Int32Array, { part, whole }: PercentageMargin, maxShare: number): Int32Array {
  const inside = new Int32Array(candidates.length);
  let kept = 0;
  for (let i = 0; i < candidates.length; i++) {
    const row = candidates[i];
    if (whole[row] > 0 && part[row] >= 0 && part[row] / whole[row] <= maxShare) inside[kept++] = row;
  }
  return inside.subarray(0, kept);
}

/** Either of two percentages near a whole one, over the stations where both are looked at; given the sizes, the two are independent draws. */
export function eitherWhole(share: WholePercentageColumns, turnout: WholePercentageColumns): WholePercentageColumns {
  const size = share.hit.length;
  const both = new Uint8Array(size);
  for (let at = 0; at < share.rows.length; at++) both[share.rows[at]] = 1;
  const rows = turnout.rows.filter((row) => both[row] === 1);
  const [hit, hitFive] = [new Uint8Array(size), new Uint8Array(size)];
  const [chance, chanceFive] = [new Float64Array(size), new Float64Array(size)];
  for (let row = 0; row < size; row++) {
    hit[row] = share.hit[row] | turnout.hit[row];
    hitFive[row] = share.hitFive[row] | turnout.hitFive[row];
    chance[row] = 1 - (1 - share.chance[row]) * (1 - turnout.chance[row]);
    chanceFive[row] = 1 - (1 - share.chanceFive[row]) * (1 - turnout.chanceFive[row]);
  }
  return {
    name: T.either({ share: share.name }),
    quantity: 'turnout or share',
    contestant: share.contestant,
    definition: T.definitions({ turnout: turnout.definition, share: share.definition }),
    candidates: turnout.candidates,
    rows,
    hit,
    chance,
    hitFive,
    chanceFive,
  };
}

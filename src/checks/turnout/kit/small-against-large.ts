import type { Neighbours } from '../../../queries/neighbours.ts';
import type { StationSample } from '../../../queries/station-sample.ts';
import { centredWithin, clusteredError, clusteredSlope, halfWidth } from '../../../stats/clustered.ts';
import { gathered } from '../../../stats/gathered.ts';
import { groupMoments } from '../../../stats/group-moments.ts';
import { renumbered } from '../../../stats/renumbered.ts';

/** Standardised turnout and share of the stations that have neighbours. */
export interface Standardised {
  readonly size: number;
  readonly registered: Float64Array;
  readonly turnout: Float64Array;
  readonly share: Float64Array;
  /** The same less the mean of those that are standardised in the same area. */
  readonly turnoutWithin: Float64Array;
  readonly shareWithin: Float64Array;
  /** Area each is standardised in. */
  readonly group: Int32Array;
  readonly groups: number;
  /** What stations that hang together have in common: the areas below the country where there are enough, else the areas they are standardised in. */
  readonly cluster: Int32Array;
}

/** Each value less the mean of its neighbours, over their standard deviation; and the index of each among the stations. */
export function standardised(
  sample: StationSample,
  neighbours: Neighbours,
): Omit<Standardised, 'cluster'> & { readonly places: Int32Array } {
  const { at, registered, turnout, share } = sample;
  const members = membersIn(sample, neighbours);
  const [byTurnout, byShare] = [groupMoments(turnout, members), groupMoments(share, members)];
  const differs = Uint8Array.from(byTurnout.sd, (sd, g) => (sd > 1e-9 && byShare.sd[g] > 1e-9 ? 1 : 0));
  const all = new Int32Array(at.length);
  let kept = 0;
  for (let i = 0; i < at.length; i++) if (differs[neighbours.code[at[i]]] === 1) all[kept++] = i;
  const from = all.subarray(0, kept);
  const places = new Int32Array(kept);
  const group = new Int32Array(kept);
  for (let j = 0; j < kept; j++) {
    places[j] = at[from[j]];
    group[j] = neighbours.code[places[j]];
  }
  const [ownTurnout, ownShare] = [gathered(turnout, from), gathered(share, from)];
  for (let j = 0; j < from.length; j++) {
    ownTurnout[j] = (ownTurnout[j] - byTurnout.mean[group[j]]) / byTurnout.sd[group[j]];
    ownShare[j] = (ownShare[j] - byShare.mean[group[j]]) / byShare.sd[group[j]];
  }
  return {
    size: from.length,
    registered: gathered(registered, from),
    turnout: ownTurnout,
    share: ownShare,
    turnoutWithin: centredWithin(ownTurnout, group, members.length),
    shareWithin: centredWithin(ownShare, group, members.length),
    group,
    groups: members.length,
    places,
  };
}

/** The neighbours that are in the sample, by their index in it. */
function membersIn({ at, size, stations }: StationSample, { members }: Neighbours): readonly Int32Array[] {
  if (size === stations.size) return members;
  const index = new Int32Array(stations.size).fill(-1);
  for (let i = 0; i < size; i++) index[at[i]] = i;
  return members.map((inside) => inside.map((station) => index[station]).filter((i) => i >= 0));
}

/** Small less large at one size, of turnout and share. */
export interface Comparison {
  readonly percentile: number;
  readonly limit: number;
  readonly small: number;
  readonly size: number;
  /** Areas that hold both. */
  readonly areas: number;
  readonly turnout: Difference;
  readonly share: Difference;
}

export interface Difference {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly t: number;
  readonly df: number;
}

/** Difference of the stations up to a size and the others, within areas; undefined where one of the two is missing. */
export function compare(scores: Standardised, percentile: number, limit: number): Comparison | undefined {
  const { size, registered, group, groups, cluster } = scores;
  const isSmall = new Float64Array(size);
  let small = 0;
  for (let i = 0; i < size; i++) if (registered[i] <= limit) isSmall[i] = 1;
  for (let i = 0; i < size; i++) small += isSmall[i];
  const x = centredWithin(isSmall, group, groups);
  const areas = groupsWithBoth(x, group, groups);
  if (small === 0 || small === size || areas === 0) return undefined;
  const turnout = differenceOf(x, scores.turnoutWithin, cluster);
  const share = differenceOf(x, scores.shareWithin, cluster);
  if (!turnout || !share) return undefined;
  return { percentile, limit, small, size, areas, turnout, share };
}

function differenceOf(x: Float64Array, y: Float64Array, cluster: Int32Array): Difference | undefined {
  const slope = clusteredSlope({ x, y, cluster });
  const error = clusteredError(slope, x.length);
  if (!error || !(error.error > 0)) return undefined;
  const { value } = slope;
  const half = halfWidth(error);
  return { value, low: value - half, high: value + half, t: value / error.error, df: error.df };
}

/** How many areas have both small and large stations. */
function groupsWithBoth(x: Float64Array, group: Int32Array, groups: number): number {
  const seen = new Uint8Array(groups);
  for (let i = 0; i < x.length; i++) if (Math.abs(x[i]) > 1e-9) seen[group[i]] = 1;
  return seen.reduce((sum, one) => sum + one, 0);
}

/** Some of the stations, each area in which they are standardised a cluster. */
export function subset(scores: Standardised, inside: Int32Array): Standardised {
  const pick = (values: Float64Array): Float64Array => gathered(values, inside);
  const { code: group, codes: groups } = renumbered(gathered(scores.group, inside));
  return {
    size: inside.length,
    registered: pick(scores.registered),
    turnout: pick(scores.turnout),
    share: pick(scores.share),
    turnoutWithin: pick(scores.turnoutWithin),
    shareWithin: pick(scores.shareWithin),
    group,
    groups,
    cluster: group,
  };
}

import type { Neighbours } from '../../../queries/neighbours.ts';
import { type UnmaskedLogit, unmaskedLogit } from '../../../stats/unmasked-logit.ts';

/** A proportion of every station, as two counts. */
interface Counts {
  readonly k: Float64Array;
  readonly n: Float64Array;
}

/** When stations of an area stand apart from its main part. */
export interface ApartLimits {
  /** Fewest z of turnout, and of the share, above the main part. */
  readonly minApartZ: number;
  readonly minApartShareZ: number;
  /** Fewest such stations, and the smallest part of the area that they are. */
  readonly minApart: number;
  readonly minApartPart: number;
}

/** Stations of an area with a turnout far above its main part, and a higher share of the leader. */
export interface StationsApart {
  readonly group: number;
  /** Stations judged in the area. */
  readonly size: number;
  readonly members: readonly number[];
  /** Centre of the main part. */
  readonly turnout: number;
  readonly share: number;
}

/** Fewest stations of an area that has a main part. */
const FEWEST = 15;
/** So many times as many as stand apart downwards in both. */
const ONE_SIDED = 3;
const MOST_PART = 0.5;

/**
 * Areas where up to half of the stations stand apart upwards: each by itself is masked, because the median and the median absolute
 * deviation move with them.
 */
export function stationsApart(turnout: Counts, share: Counts, { members, code }: Neighbours, limits: ApartLimits): StationsApart[] {
  const { minApartZ, minApartShareZ, minApart, minApartPart } = limits;
  const [up, beside] = [turnout, share].map(({ k, n }): UnmaskedLogit => unmaskedLogit({ k, n, members, code }));
  const found: StationsApart[] = [];
  for (const [group, inside] of members.entries()) {
    let [size, below] = [0, 0];
    const apart: number[] = [];
    for (let i = 0; i < inside.length; i++) {
      const at = inside[i];
      if (code[at] !== group) continue;
      size++;
      if (up.z[at] >= minApartZ && beside.z[at] >= minApartShareZ) apart.push(at);
      else if (up.z[at] <= -minApartZ && beside.z[at] <= -minApartShareZ) below++;
    }
    const isPart = apart.length >= minApartPart * size && apart.length <= MOST_PART * size;
    if (size < FEWEST || apart.length < minApart || !isPart || apart.length < ONE_SIDED * below) continue;
    found.push({ group, size, members: apart, turnout: up.centre[group], share: beside.centre[group] });
  }
  return found;
}

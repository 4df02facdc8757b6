import type { StationCells } from '../../../queries/station-cells.ts';
import { areaOfHalf } from '../../../stats/half-cells.ts';
import { quantileOfSorted } from '../../../stats/sorted-scale.ts';
import { type GroupsFound, NO_GROUP, type TwoGroups, twoGroups } from '../../../stats/two-groups.ts';

/** The groups of the stations of all cells. */
export function stationGroups(cells: StationCells): GroupsFound {
  const { contestant, second, stations } = cells;
  return twoGroups(cells, cells, stations.votes[contestant] as Float64Array, second < 0 ? undefined : stations.votes[second]);
}

/** The middle third holds less than this of the stations where there are two groups. */
export const EMPTY_BELOW = 0.2;
/** Votes that grow less than this with turnout do not follow it: of all others, and of the runner-up. */
export const OTHERS_FOLLOW = 0.3;
export const SECOND_FOLLOWS = 0.5;

export type GroupsGrade = 'finding' | 'notice' | 'passed';

/** A warning where only the contestant has more in the high group; a notice where the others have fewer there, or the runner-up differs. */
export function groupsGrade({ upper, followOthers, followSecond }: TwoGroups): GroupsGrade {
  if (!(upper < EMPTY_BELOW) || followOthers > OTHERS_FOLLOW) return 'passed';
  const same = Math.abs(followOthers) <= OTHERS_FOLLOW && !(Math.abs(followSecond) > SECOND_FOLLOWS);
  return same ? 'finding' : 'notice';
}

/** Stations of the picture by where they are between the ends of their half: 0 is the 10th percentile of its turnout, 1 the 90th. */
export const STEP = 1 / 12;
export const FROM = -0.5;
const STEPS = 24;

/** How many stations are in each step of that scale; those beyond its ends in the outermost. */
export function alongSpan({ start, turnout }: StationCells, { group }: TwoGroups): Float64Array {
  const counts = new Float64Array(STEPS);
  for (let half = 0; half + 1 < start.length; half++) {
    const [from, to] = [start[half], start[half + 1]];
    if (to === from || group[from] === NO_GROUP) continue;
    const own = turnout.subarray(from, to);
    const low = quantileOfSorted(own, 0.1);
    const span = quantileOfSorted(own, 0.9) - low;
    for (let at = 0; at < own.length; at++) {
      const place = Math.floor(((own[at] - low) / span - FROM) / STEP);
      counts[Math.min(STEPS - 1, Math.max(0, place))]++;
    }
  }
  return counts;
}

/** A small area with its stations by group, and how far apart the two are. */
export interface GroupedArea {
  readonly area: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly turnoutLow: number;
  readonly turnoutHigh: number;
}

/** Small areas with fewer stations in the middle than a fifth, those whose groups are farthest apart first. */
export function emptiestAreas({ start, order, areas, registered, ballots }: StationCells, { group }: TwoGroups): GroupedArea[] {
  const found = Array.from({ length: areas }, (_, area) => ({ area, low: 0, middle: 0, high: 0, turnoutLow: 0, turnoutHigh: 0 }));
  for (let half = 0; half + 1 < start.length; half++) {
    const one = found[areaOfHalf(half)];
    for (let place = start[half]; place < start[half + 1]; place++) {
      if (group[place] === NO_GROUP) continue;
      const turnout = ballots[order[place]] / registered[order[place]];
      if (group[place] < 0) {
        one.low++;
        one.turnoutLow += turnout;
      } else if (group[place] > 0) {
        one.high++;
        one.turnoutHigh += turnout;
      } else one.middle++;
    }
  }
  return found
    .filter(({ low, middle, high }) => low + middle + high > 0 && middle < EMPTY_BELOW * (low + middle + high))
    .map((one) => ({ ...one, turnoutLow: one.turnoutLow / one.low, turnoutHigh: one.turnoutHigh / one.high }))
    .sort((a, b) => b.turnoutHigh - b.turnoutLow - (a.turnoutHigh - a.turnoutLow) || a.area - b.area);
}

import type { StationCells } from '../../../queries/station-cells.ts';
import type { Strata } from '../../../queries/strata.ts';
import { type Asymmetry, asymmetriesOf, asymmetryOf, type Corners, cornersOf, type Marks, NOT_COMPARED } from '../../../stats/corners.ts';
import { areaOfHalf } from '../../../stats/half-cells.ts';
import { LEAST_COMPARED } from './compared-cells.ts';

/** Whose votes a symmetry is of: how many stations were compared, and how they are spread on both scales. */
export interface ContestantSymmetry {
  readonly contestant: number;
  readonly corners: Corners;
  readonly logit: Asymmetry;
  readonly arcsine: Asymmetry;
}

/** A station in a corner: its place in the order of the halves, with its z of turnout and of share. */
export interface CornerStation {
  readonly place: number;
  readonly turnout: number;
  readonly share: number;
}

export interface StationSymmetry {
  readonly own?: ContestantSymmetry;
  readonly left: Corners['left'];
  readonly compared: number;
  /** The same of the runner-up; absent where too few stations could be compared. */
  readonly placebo?: ContestantSymmetry;
  /** Stations of the upper corner, in the order of the halves. */
  readonly upper: readonly CornerStation[];
  /** Stations by z: `cells[row · BINS + column]`, share by turnout. */
  readonly heat: Float64Array;
}

/** The picture is cut at so many robust standard deviations, in squares of half of one. */
export const EDGE = 8;
export const SQUARE = 0.5;
export const BINS = (2 * EDGE) / SQUARE;

/** Where the stations of all cells are, with the share of the contestant asked about and with that of the runner-up. */
export function stationSymmetry(cells: StationCells): StationSymmetry {
  const { contestant, second, stations } = cells;
  const asked = second < 0 ? [contestant] : [contestant, second];
  const upper: CornerStation[] = [];
  const heat = new Float64Array(BINS * BINS);
  const bin = (z: number): number => Math.min(BINS - 1, Math.max(0, Math.floor((z + EDGE) / SQUARE)));
  const votes = asked.map((one) => stations.votes[one] as Float64Array);
  const found = cornersOf(cells, cells, votes, (place, turnout, share) => {
    heat[bin(share) * BINS + bin(turnout)]++;
    if (turnout > 2 && share > 1) upper.push({ place, turnout, share });
  });
  const [own, placebo] = found.map((corners, at) => symmetryOf(cells, asked[at], corners));
  return { ...(own && { own }), ...(placebo && { placebo }), left: found[0].left, compared: found[0].stations, upper, heat };
}

function symmetryOf(cells: StationCells, contestant: number, corners: Corners): ContestantSymmetry | undefined {
  if (corners.stations < LEAST_COMPARED) return undefined;
  const [logit, arcsine] = [asymmetryOf(cells, corners.logit), asymmetryOf(cells, corners.arcsine)];
  return logit && arcsine && { contestant, corners, logit, arcsine };
}

/** Lower bounds of J, in stations of 100, from which it is worth a warning and a notice. */
export const WARNING_FROM = 0.5;
export const NOTICE_FROM = 0.25;
/** Of a region of a country that is flagged. */
export const REGION_FROM = 1;

export type SymmetryGrade = 'finding' | 'notice' | 'passed';

/** A warning needs both scales: what only one of them shows may be its own doing. */
export function symmetryGrade({ logit, arcsine }: Pick<ContestantSymmetry, 'logit' | 'arcsine'>): SymmetryGrade {
  if (logit.lower > WARNING_FROM && arcsine.lower > 0) return 'finding';
  return logit.lower > NOTICE_FROM ? 'notice' : 'passed';
}

/** The symmetry of one region, beside what the runner-up shows there. */
export interface RegionSymmetry {
  readonly area: number;
  readonly own: Asymmetry;
  readonly placebo?: Asymmetry;
}

/**
 * Regions that show it by themselves: their own lower bound is above 1 station of 100, and above the J of the runner-up there. The
 * strongest first.
 */
export function flaggedRegions(cells: StationCells, { own, placebo }: StationSymmetry, regions: Strata): RegionSymmetry[] {
  if (!own) return [];
  const by = (marks: Marks) => asymmetriesOf(cells, marks, (station) => regions.code[station], regions.areas.length);
  const beside = placebo && by(placebo.corners.logit);
  return by(own.corners.logit)
    .flatMap((one, at): RegionSymmetry[] => {
      if (!one || one.all.size < LEAST_COMPARED || one.lower <= REGION_FROM) return [];
      const other = beside?.[at];
      const shown = Math.max(other?.all.mean ?? 0, other?.large?.mean ?? 0);
      return one.lower > shown ? [{ area: regions.areas[at], own: one, ...(other && { placebo: other }) }] : [];
    })
    .sort((a, b) => b.own.lower - a.own.lower || a.area - b.area);
}

/** A small area with its stations in both corners. */
export interface CornerArea {
  readonly area: number;
  readonly stations: number;
  readonly up: number;
  readonly down: number;
}

/** Small areas with more stations in the upper corner than in the lower, those with the most first. */
export function strongestAreas({ start, areas }: StationCells, { corners }: ContestantSymmetry): CornerArea[] {
  const found = Array.from({ length: areas }, (_, area) => ({ area, stations: 0, up: 0, down: 0 }));
  for (let half = 0; half + 1 < start.length; half++) {
    const one = found[areaOfHalf(half)];
    for (let place = start[half]; place < start[half + 1]; place++) {
      const mark = corners.logit[place];
      if (mark === NOT_COMPARED) continue;
      one.stations++;
      if (mark > 0) one.up++;
      else if (mark < 0) one.down++;
    }
  }
  return found
    .filter(({ up, down }) => up > down)
    .sort((a, b) => b.up - b.down - (a.up - a.down) || b.up / b.stations - a.up / a.stations || a.area - b.area);
}

import { isPeopleSample } from '../../../data/source.ts';
import type { Cells, ComparedShares } from '../../../queries/compared-shares.ts';
import { sampleReadings } from '../../../queries/sample-design.ts';
import { reconcilingGamma } from '../../../stats/bounded-mix.ts';
import { log10ChiSquareTail } from '../../../stats/distributions/chi-square.ts';
import { leastDiscrepancy } from '../../../stats/least-favourable.ts';
import { nearestMix, reachableRange } from '../../../stats/nearest-mix.ts';
import { sum } from '../../../stats/sum.ts';
import { canErrBy, concentration, totalDesignEffect } from '../../../stats/total-survey-error.ts';
import type { AreaResult, MixedAreas } from './mixed-areas.ts';

/** Distances below this are rounding of the computation. */
export const ROUNDING = 1e-9;
/** Rounds of the search for the most favourable mix; it stops earlier where it is near enough. */
const MOST_STEPS = 500;

/** How far a source lies from the nearest mix. */
export interface MixDistance {
  readonly compared: ComparedShares;
  /** Distance of the shares as printed. */
  readonly printed: number;
  /** Distance where every share may lie anywhere in its interval. */
  readonly distance: number;
  readonly largestGap: number;
  /** The sample held against the mix that is most favourable to it; of samples only. */
  readonly sampled?: Sampled;
  readonly out: readonly OutOfRange[];
  /** Γ at which the leading share is within reach; absent without the votes of the areas. */
  readonly gamma?: number;
  readonly leader: string;
}

/** Chi-square of a sample under total survey error, if the truth were the most favourable mix. */
interface Sampled {
  readonly x2: number;
  readonly df: number;
  readonly log10P: number;
}

/** A share that no area reaches, with the area that comes nearest. */
export interface OutOfRange {
  readonly name: string;
  /** The share as printed, and the ends it may lie between. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly side: 'highest' | 'lowest';
  readonly area: number;
  readonly areaShare: number;
}

type Points = readonly (readonly number[])[];

/** How far a share is outside the range of the areas. */
const excessOf = ({ side, low, high, areaShare }: OutOfRange): number => (side === 'highest' ? low - areaShare : areaShare - high);

/** The distance of a source from the nearest mix of the areas, and what keeps it away. */
export function mixDistance(compared: ComparedShares, { results, weights }: MixedAreas, rmse: number): MixDistance {
  const { cells } = compared;
  const points = pointsOf(cells, results);
  const leader = leaderOf(cells);
  const nearest = nearestMix(points, cells.low, cells.high);
  const sampled = againstBestMix(compared, points, nearest.totalVariation <= ROUNDING, rmse);
  const target = Math.min(highestOf(cells, leader), Math.max(cells.low[leader], cells.proportions[leader]));
  const leading = points.map((point) => point[leader]);
  return {
    compared,
    printed: nearestMix(points, cells.shares, cells.shares).totalVariation,
    distance: nearest.totalVariation,
    largestGap: nearest.largestGap,
    ...(sampled && { sampled }),
    out: outOfRange(compared, points, results),
    leader: cells.names[leader],
    ...(weights && { gamma: reconcilingGamma(weights, leading, Math.max(0, target)) }),
  };
}

/** The official shares of each area in the categories compared. */
function pointsOf({ contestants }: Cells, results: readonly AreaResult[]): Points {
  return results.map(({ result: { shares } }) => {
    const rest = Math.max(0, 1 - sum(contestants.map((contestant) => (contestant < 0 ? 0 : shares[contestant]))));
    return contestants.map((contestant) => (contestant < 0 ? rest : shares[contestant]));
  });
}

/** The cell of the contestant with the largest official share. */
function leaderOf({ contestants, proportions }: Cells): number {
  return proportions.reduce((best, share, cell) => (contestants[cell] >= 0 && (best < 0 || share > proportions[best]) ? cell : best), -1);
}

/** A share can never be more than the lowest shares of all others leave. */
const highestOf = ({ low, high }: Cells, cell: number): number => Math.min(high[cell], 1 - (sum(low) - low[cell]));

/** The shares outside the range of all areas, the farthest first. */
function outOfRange({ cells, reported }: ComparedShares, points: Points, results: readonly AreaResult[]): OutOfRange[] {
  const outside = cells.contestants.flatMap((contestant, cell): OutOfRange[] => {
    if (contestant < 0) return [];
    const [least, most] = reachableRange(points, cell);
    const [low, high] = [cells.low[cell], highestOf(cells, cell)];
    const side = low > most + ROUNDING ? 'highest' : high < least - ROUNDING ? 'lowest' : undefined;
    if (!side) return [];
    const areaShare = side === 'highest' ? most : least;
    const { area } = results[points.findIndex((point) => point[cell] === areaShare)];
    return [{ name: cells.names[cell], value: reported.values[contestant] as number, low, high, side, area, areaShare }];
  });
  return outside.sort((a, b) => excessOf(b) - excessOf(a));
}

/** The chi-square of a sample under total survey error where the truth is the mix that makes it smallest. */
function againstBestMix({ source, reported, cells }: ComparedShares, points: Points, isInside: boolean, rmse: number): Sampled | undefined {
  const leading = Math.max(...cells.proportions);
  const isReached = cells.names.every((_, cell) => points.some((point) => point[cell] > 0));
  // Of an area with a cell in doubt the shares that are left are no whole.
  const isWhole = points.every((point) => Math.abs(sum(point) - 1) <= ROUNDING);
  if (!isPeopleSample(source) || !isReached || !isWhole || !canErrBy(leading, rmse)) return undefined;
  const c = concentration(leading, rmse);
  const size = source.sample?.size?.value;
  const sizes = size ? sampleReadings(source, reported, size).filter(({ n }) => n > 0) : [];
  // Without a size the sample counts as unlimited: then only the error that no size takes away is left.
  const worth = sizes.length > 0 ? Math.min(...sizes.map(({ n }) => n / totalDesignEffect(n, c))) : 1 + c;
  const df = cells.names.length - 1;
  if (isInside) return { x2: 0, df, log10P: 0 };
  const phi2 = leastPhi2(cells, points);
  if (phi2 === undefined) return undefined;
  return { x2: phi2 * worth, df, log10P: log10ChiSquareTail(phi2 * worth, df) };
}

/**
 * φ² = Σ (pᵢ − mᵢ)²/mᵢ at the mix m that makes it smallest. It is convex in the weights, which are multiplied by the root of
 * their gradient until no other mix can be better by more than a ten-thousandth part; what it still could be is taken off.
 */
function leastPhi2({ names, low, high }: Cells, points: Points): number | undefined {
  let weights = points.map(() => 1 / points.length);
  let least = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const mix = names.map((_, cell) => sum(points.map((point, at) => weights[at] * point[cell])));
    const nearest = leastDiscrepancy(mix, low, high);
    if (!nearest) return undefined;
    const slopes = points.map((point) => sum(point.map((share, cell) => share * (nearest.shares[cell] / mix[cell]) ** 2)));
    const gap = Math.max(...slopes) - sum(slopes.map((slope, at) => weights[at] * slope));
    least = Math.max(least, nearest.phi2 - Math.max(0, gap));
    if (gap < 1e-4 * nearest.phi2 + 1e-9) break;
    const moved = weights.map((weight, at) => weight * Math.sqrt(slopes[at]));
    const total = sum(moved);
    weights = moved.map((weight) => weight / total);
  }
  return least;
}

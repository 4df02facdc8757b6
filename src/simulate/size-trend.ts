import { medianInPlace } from '../stats/select.ts';

/** Stations in cells that are classes of size. */
export interface SizedCells {
  /** Logarithm of the size of each station. */
  readonly size: Float64Array;
  readonly members: readonly Int32Array[];
  /** Which class of how many each cell is: cells of one kind share a trend. */
  readonly kind: readonly string[];
}

/** Stations that a step of a trend is the median of, and most steps. */
const PER_STEP = 60;
const MOST_STEPS = 16;

/**
 * What a station deviates from the middle of its cell on account of its size, where all cells of a kind share one trend: that of a
 * single cell is too uncertain, and a cell holds stations of unlike size.
 *
 *     dx = ln n − median of the cell    dy = y − median of the cell    g(dx): medians of dy over steps of equally many dx, joined by lines
 *
 * Medians hold where less than half of the stations of a step were altered. Cells with fewer than two steps of their kind have none.
 *
 * @param y what is asked for a trend, one a station; not finite where it is not known
 * @see Tukey (1977), Exploratory Data Analysis, ch. 9, for medians over slices
 */
export function sizeTrend(y: Float64Array, { size, members, kind }: SizedCells): Float64Array {
  const offset = new Float64Array(y.length);
  const kinds = new Map<string, Int32Array[]>();
  for (const [cell, inside] of members.entries()) kinds.set(kind[cell], [...(kinds.get(kind[cell]) ?? []), inside]);
  for (const cells of kinds.values()) {
    const points = cells.flatMap((inside) => deviationsIn(inside, size, y)).sort((a, b) => a.dx - b.dx || a.at - b.at);
    const steps = stepsOf(points.filter(({ dy }) => Number.isFinite(dy)));
    if (steps.length < 2) continue;
    for (const { at, dx } of points) offset[at] = between(steps, dx);
  }
  return offset;
}

interface Point {
  readonly at: number;
  readonly dx: number;
  readonly dy: number;
}

function deviationsIn(inside: Int32Array, size: Float64Array, y: Float64Array): Point[] {
  const known = inside.filter((at) => Number.isFinite(y[at]));
  if (known.length === 0) return [];
  const middle = (values: Float64Array): number => medianInPlace(Float64Array.from(known, (at) => values[at]));
  const [x, level] = [middle(size), middle(y)];
  return Array.from(inside, (at) => ({ at, dx: size[at] - x, dy: y[at] - level }));
}

interface Step {
  readonly dx: number;
  readonly dy: number;
}

function stepsOf(points: readonly Point[]): Step[] {
  const count = Math.min(MOST_STEPS, Math.floor(points.length / PER_STEP));
  return Array.from({ length: count }, (_, step) => {
    const own = points.slice(Math.floor((step * points.length) / count), Math.floor(((step + 1) * points.length) / count));
    const middle = (of: (point: Point) => number): number => medianInPlace(Float64Array.from(own, of));
    return { dx: middle(({ dx }) => dx), dy: middle(({ dy }) => dy) };
  });
}

/** The trend at a size: between two steps on the line that joins them, beyond the outermost as there. */
function between(steps: readonly Step[], dx: number): number {
  const above = steps.findIndex((step) => step.dx >= dx);
  if (above === 0) return steps[0].dy;
  if (above < 0) return steps[steps.length - 1].dy;
  const [low, high] = [steps[above - 1], steps[above]];
  return low.dy + ((high.dy - low.dy) * (dx - low.dx)) / (high.dx - low.dx);
}

/** Where the areas of a dataset lie, for pictures: tiles of a grid, or outlines in degrees of longitude and latitude. */
export type AreaMap =
  | { readonly kind: 'tiles'; readonly tiles: readonly { readonly area: number; readonly column: number; readonly row: number }[] }
  | { readonly kind: 'areas'; readonly shapes: readonly AreaShape[] };

/** The rings of an area, each longitude and latitude by turns. */
export interface AreaShape {
  readonly area: number;
  readonly rings: readonly (readonly number[])[];
}

/** Points nearer to each other than this, in widths of the map, are one. */
const FINEST = 0.002;

/**
 * Outlines on a plane, in a box that is one wide: longitudes shortened by the cosine of the middle latitude, and up is north.
 *
 *     x = (λ − λ₀)·cos φ_m / w    y = (φ₁ − φ) / w
 *
 * For regions of one country that is near enough to any map they know. Shapes on both sides of the 180th meridian are
 * joined where that makes the map narrower.
 */
export function projected(shapes: readonly AreaShape[]): AreaShape[] {
  const longitudes = shapes.flatMap(({ rings }) => rings.flatMap((ring) => ring.filter((_, at) => at % 2 === 0)));
  const spread = (turn: (longitude: number) => number): number => extent(longitudes.map(turn)).size;
  const east = (longitude: number): number => (longitude < 0 ? longitude + 360 : longitude);
  const turn = spread(east) < spread((longitude) => longitude) ? east : (longitude: number): number => longitude;
  const across = extent(longitudes.map(turn));
  const up = extent(shapes.flatMap(({ rings }) => rings.flatMap((ring) => ring.filter((_, at) => at % 2 === 1))));
  const shorter = Math.max(0.05, Math.cos((((up.low + up.high) / 2) * Math.PI) / 180));
  const width = Math.max(across.size * shorter, up.size / 2, 1e-9);
  return shapes.map(({ area, rings }) => ({
    area,
    rings: rings
      .map((ring) =>
        simplified(ring.map((value, at) => (at % 2 === 0 ? ((turn(value) - across.low) * shorter) / width : (up.high - value) / width))),
      )
      .filter((ring) => ring.length >= 6),
  }));
}

/** The ring without points that no reader could tell from the one before, in steps of a thousandth of its width. */
function simplified(ring: readonly number[]): number[] {
  const kept: number[] = [];
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const [x, y] = [ring[at], ring[at + 1]];
    const size = kept.length;
    if (size > 0 && Math.hypot(x - kept[size - 2], y - kept[size - 1]) < FINEST) continue;
    kept.push(Math.round(10_000 * x) / 10_000, Math.round(10_000 * y) / 10_000);
  }
  return kept;
}

function extent(values: readonly number[]): { low: number; high: number; size: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high, size: Math.max(0, high - low) };
}

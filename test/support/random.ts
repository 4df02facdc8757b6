import { seededNormal, seededRandom } from '../stats/seeded-random.ts';

/** Draws from a seed: the same numbers on every machine. */
export interface Draws {
  readonly uniform: () => number;
  readonly normal: () => number;
  readonly gamma: (shape: number) => number;
  readonly dirichlet: (alpha: readonly number[]) => number[];
  readonly multinomial: (n: number, shares: readonly number[]) => number[];
}

export function draws(seed: number): Draws {
  const uniform = seededRandom(seed);
  const normal = seededNormal(uniform);
  /** Marsaglia and Tsang (2000). */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * (1 - uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const dirichlet = (alpha: readonly number[]): number[] => {
    const parts = alpha.map(gamma);
    const total = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => part / total);
  };
  const multinomial = (n: number, shares: readonly number[]): number[] => {
    const counts = shares.map(() => 0);
    for (let i = 0; i < n; i++) {
      let left = uniform();
      let cell = 0;
      while (cell < shares.length - 1 && left >= shares[cell]) left -= shares[cell++];
      counts[cell]++;
    }
    return counts;
  };
  return { uniform, normal, gamma, dirichlet, multinomial };
}

/** A percentage as it would be printed, rounded half up from whole numbers. */
export function printed(part: number, whole: number, decimals: number): string {
  const scale = 10 ** decimals;
  return `${(Math.floor((200 * scale * part + whole) / (2 * whole)) / scale).toFixed(decimals)}%`;
}

/** Two clusters made one. The things themselves are clusters 0 to n − 1, and the i-th merge makes cluster n + i. */
export interface Merge {
  readonly a: number;
  readonly b: number;
  /** Mean distance between the members of the one and those of the other. */
  readonly height: number;
}

/**
 * Joins the two nearest clusters until one is left, the distance of two clusters being the mean over all pairs of their members (UPGMA).
 *
 *     d(A ∪ B, C) = (|A|·d(A, C) + |B|·d(B, C)) / (|A| + |B|)
 *
 * Heights never fall. Of equally near pairs the one with the lowest numbers is joined, so that the order of the things decides ties.
 *
 * @param distances symmetric, one row a thing, 0 on the diagonal
 * @throws RangeError when there is nothing, or the table is not square, symmetric, finite and 0 or more
 * @see Sokal & Michener (1958), University of Kansas Science Bulletin 38:1409–1438; Lance & Williams (1967) doi:10.1093/comjnl/9.4.373
 * @example averageLinkage([[0, 1, 4], [1, 0, 6], [4, 6, 0]]).merges; // [{ a: 0, b: 1, height: 1 }, { a: 2, b: 3, height: 5 }]
 */
export function averageLinkage(distances: readonly ArrayLike<number>[]): { readonly merges: readonly Merge[] } {
  const n = distances.length;
  demandDistances(distances);
  const table = distances.map((row) => Array.from(row));
  const size: number[] = Array(n).fill(1);
  const live = Array.from({ length: n }, (_, i) => i);
  const merges: Merge[] = [];
  while (live.length > 1) {
    const [a, b] = nearest(table, live);
    merges.push({ a, b, height: table[a][b] });
    const joined = n + merges.length - 1;
    live.splice(live.indexOf(b), 1);
    live.splice(live.indexOf(a), 1);
    size[joined] = size[a] + size[b];
    table[joined] = [];
    for (const c of live) {
      table[joined][c] = (size[a] * table[a][c] + size[b] * table[b][c]) / size[joined];
      table[c][joined] = table[joined][c];
    }
    live.push(joined);
  }
  return { merges };
}

/**
 * The family of each thing when clusters no further apart than the cut, on average, are joined; numbered from 0 by first appearance.
 *
 * @param cut the largest height of a merge that is made; the unit of the distances
 * @throws RangeError as `averageLinkage`, or when the cut is not a number
 * @see averageLinkage
 * @example familiesAt([[0, 1, 4], [1, 0, 6], [4, 6, 0]], 2); // [0, 0, 1]
 */
export function familiesAt(distances: readonly ArrayLike<number>[], cut: number): number[] {
  if (Number.isNaN(cut)) throw new RangeError('familiesAt: the cut is not a number');
  const n = distances.length;
  const parent = Array.from({ length: 2 * n - 1 }, (_, i) => i);
  averageLinkage(distances).merges.forEach(({ a, b, height }, i) => {
    if (height > cut) return;
    parent[a] = n + i;
    parent[b] = n + i;
  });
  const top = (i: number): number => (parent[i] === i ? i : top(parent[i]));
  const codes = new Map<number, number>();
  return distances.map((_, i) => {
    const family = top(i);
    if (!codes.has(family)) codes.set(family, codes.size);
    return codes.get(family)!;
  });
}

function nearest(table: readonly (readonly number[])[], live: readonly number[]): readonly [a: number, b: number] {
  let found: readonly [number, number] = [live[0], live[1]];
  live.forEach((a, i) => {
    for (const b of live.slice(i + 1)) if (table[a][b] < table[found[0]][found[1]]) found = [a, b];
  });
  return found;
}

function demandDistances(distances: readonly ArrayLike<number>[]): void {
  if (distances.length === 0) throw new RangeError('averageLinkage: there is nothing to join');
  distances.forEach((row, i) => {
    if (row.length !== distances.length) throw new RangeError('averageLinkage: the table must be square');
    for (let j = 0; j < row.length; j++) {
      if (!(row[j] >= 0 && row[j] < Number.POSITIVE_INFINITY))
        throw new RangeError('averageLinkage: distances must be finite and 0 or more');
      if (row[j] !== distances[j][i] || (i === j && row[j] !== 0))
        throw new RangeError('averageLinkage: the table must be symmetric with 0 on the diagonal');
    }
  });
}

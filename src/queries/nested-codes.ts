/**
 * Numbers of clusters that are told apart by the stratum they lie in: in many samples they are numbered anew in each.
 *
 * @example nestedCodes(Int32Array.of(0, 1, 0), Int32Array.of(0, 0, 1)); // 0, 1, 2
 */
export function nestedCodes(cluster: Int32Array, stratum: Int32Array | undefined): Int32Array {
  if (!stratum) return cluster;
  const codes = new Map<string, number>();
  return cluster.map((own, row) => {
    const key = `${stratum[row]}/${own}`;
    const code = codes.get(key) ?? codes.size;
    codes.set(key, code);
    return code;
  });
}

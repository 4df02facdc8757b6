/**
 * Codes numbered anew from 0, in the order in which they first occur, and how many different ones there are.
 *
 * @example renumbered([7, -1, 7, 3]); // { code: [0, 1, 0, 2], codes: 3 }
 */
export function renumbered(code: ArrayLike<number>): { readonly code: Int32Array; readonly codes: number } {
  const numbers = new Map<number, number>();
  const anew = Int32Array.from(code, (one) => {
    const number = numbers.get(one) ?? numbers.size;
    numbers.set(one, number);
    return number;
  });
  return { code: anew, codes: numbers.size };
}

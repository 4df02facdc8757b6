/**
 * Codes numbered anew from 0, in the order in which they first occur, and how many different ones there are.
 *
 * @param code whole numbers, −1 or more, not far above how many there are
 * @throws RangeError when a code is not a whole number or below −1
 * @example renumbered([7, -1, 7, 3]); // { code: [0, 1, 0, 2], codes: 3 }
 */
export function renumbered(code: ArrayLike<number>): { readonly code: Int32Array; readonly codes: number } {
  const numbers = numbersUpTo(code);
  const anew = new Int32Array(code.length);
  let codes = 0;
  for (let i = 0; i < anew.length; i++) {
    const at = code[i] + 1;
    if (numbers[at] === 0) numbers[at] = ++codes;
    anew[i] = numbers[at] - 1;
  }
  return { code: anew, codes };
}

/** Room for a number of each code, from −1 to the largest. */
function numbersUpTo(code: ArrayLike<number>): Int32Array {
  let most = -1;
  for (let i = 0; i < code.length; i++) {
    if (!(Number.isInteger(code[i]) && code[i] >= -1)) throw new RangeError(`renumbered: ${code[i]} is not a code`);
    if (code[i] > most) most = code[i];
  }
  return new Int32Array(most + 2);
}

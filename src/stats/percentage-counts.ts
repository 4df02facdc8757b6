/**
 * How many whole numbers from 1 to `total` are a percentage of it, rounded to a whole number either way where two are as near.
 *
 *     #{v : |v − q·N/s| ≤ ½ for a whole q} = s·(1 + [b even]/b)        N/s = a/b in lowest terms
 *
 * The multiples q·N/s have the fractions 0/b, 1/b, … equally often; next to one whose fraction is exactly ½ are two whole numbers.
 *
 * @param total N, a whole number above `scale`: closer together, a number may be near to two multiples
 * @param scale s, the number of percentages there are: 10,000 with two decimals
 * @throws RangeError when the numbers are not whole or the total is not above the scale
 * @example percentageCounts(25_000, 10_000); // 15,000: every second multiple of 2.5 ends in ½
 */
export function percentageCounts(total: number, scale: number): number {
  if (!(Number.isSafeInteger(total) && Number.isSafeInteger(scale) && scale > 0 && total > scale))
    throw new RangeError(`percentageCounts: ${total} and ${scale} are not a total and a smaller scale`);
  const halves = commonDivisor(total, scale);
  return (scale / halves) % 2 === 0 ? scale + halves : scale;
}

function commonDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

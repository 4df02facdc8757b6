/** |found − expected| over |expected|; 0 when both are equal, infinities and zeros among them. */
export function relativeError(found: number, expected: number): number {
  return found === expected ? 0 : Math.abs(found - expected) / Math.abs(expected);
}

/** FNV-1a over the units of a name, begun with its parent: the same for text and for bytes of ASCII. */
export function hashOfText(parent: number, text: string): number {
  let hash = Math.imul(parent + 1, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** The same of a name that stands in bytes. */
export function hashOfBytes(parent: number, bytes: Uint8Array, from: number, to: number): number {
  let hash = Math.imul(parent + 1, 0x9e3779b1);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at], 0x01000193);
  return mixed(hash);
}

/** Spreads the upper bits, which the multiplications fill, over the lower ones, which choose the place. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return once ^ (once >>> 15);
}

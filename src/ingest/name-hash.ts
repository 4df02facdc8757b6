import { everyUnit } from './name-bytes.ts';

const ASCII = 128;

/** FNV-1a over the units of a name in UTF-16, begun with its parent: the same for text and for bytes. */
export function hashOfText(parent: number, text: string): number {
  let hash = begun(parent);
  for (let i = 0; i < text.length; i++) hash = withUnit(hash, text.charCodeAt(i));
  return mixed(hash);
}

/** The same of a name that is in some bytes, in UTF-8. */
export function hashOfBytes(parent: number, bytes: Uint8Array, from: number, to: number): number {
  let hash = begun(parent);
  let at = from;
  for (; at < to && bytes[at] < ASCII; at++) hash = withUnit(hash, bytes[at]);
  if (at < to)
    everyUnit(bytes, at, to, (unit) => {
      hash = withUnit(hash, unit);
      return true;
    });
  return mixed(hash);
}

const begun = (parent: number): number => Math.imul(parent + 1, 0x9e3779b1);
const withUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Spreads the upper bits, which the multiplications fill, over the lower ones, which choose the place. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return once ^ (once >>> 15);
}

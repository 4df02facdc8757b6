const SLASH = 47;

/** A name in ASCII as text. */
export function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at]);
  return text;
}

/** Whether a name comes after another: it is longer, or as long and greater. Names that ascend so all differ. */
export function follows(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  const length = to - from;
  if (length !== otherTo - otherFrom) return length > otherTo - otherFrom;
  for (let at = 0; at < length; at++) {
    if (bytes[from + at] !== bytes[otherFrom + at]) return bytes[from + at] > bytes[otherFrom + at];
  }
  return false;
}

export function hasSlash(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === SLASH) return true;
  return false;
}

/** Whether a text is the name that stands in some bytes. */
export function isText(text: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[from + i]) return false;
  return true;
}

/** Whether so many bytes of two files are the same. */
export function sameBytes(bytes: Uint8Array, from: number, other: Uint8Array, otherFrom: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[from + i] !== other[otherFrom + i]) return false;
  return true;
}

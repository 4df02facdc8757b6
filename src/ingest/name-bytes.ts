const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const ASCII = 128;

/** Letters from which on they are made a text at once, and up to which they may. */
const [FEW, MOST] = [8, 4096];

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A name in UTF-8 as text. */
export function nameText(bytes: Uint8Array, from: number, to: number): string {
  if (!isAscii(bytes, from, to)) return decoder.decode(bytes.subarray(from, to));
  if (to - from > FEW && to - from < MOST) return String.fromCharCode(...bytes.subarray(from, to));
  let text = '';
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at]);
  return text;
}

/**
 * Calls for the units of UTF-16 of a name in well-formed UTF-8, one after another, as long as the call returns true.
 *
 * @returns whether it did for all of them
 */
export function everyUnit(bytes: Uint8Array, from: number, to: number, call: (unit: number) => boolean): boolean {
  for (let at = from; at < to; ) {
    const first = bytes[at];
    const size = first < ASCII ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    let point = size === 1 ? first : first & (0xff >> (size + 1));
    for (let more = 1; more < size; more++) point = (point << 6) | (bytes[at + more] & 0x3f);
    at += size;
    if (point > 0xffff) {
      if (!call(0xd7c0 + (point >> 10))) return false;
      point = 0xdc00 + (point & 0x3ff);
    }
    if (!call(point)) return false;
  }
  return true;
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

/** Whether one of the ten digits of ASCII is among some bytes. */
export function hasDigit(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] >= ZERO && bytes[at] <= NINE) return true;
  return false;
}

/** Whether some bytes are nothing but digits of ASCII, of which there is at least one. */
export function areDigits(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] < ZERO || bytes[at] > NINE) return false;
  return from < to;
}

/** Whether some bytes are all characters of ASCII. */
export function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] >= ASCII) return false;
  return true;
}

/** Lead bytes of the characters beyond ASCII that `trim` takes off: no-break, ideographic and other spaces, and U+FEFF. */
const isLeadOfBlank = (mark: number): boolean => mark === 0xc2 || (mark >= 0xe1 && mark <= 0xe3) || mark === 0xef;

/** Whether a name in UTF-8 may begin or end with a blank beyond ASCII. */
export function isBlankAround(bytes: Uint8Array, from: number, to: number): boolean {
  if (from === to) return false;
  let last = to - 1;
  while (last > from && (bytes[last] & 0xc0) === 0x80) last--;
  return isLeadOfBlank(bytes[from]) || isLeadOfBlank(bytes[last]);
}

/** Whether a text is the name in UTF-8 that is in some bytes. */
export function isText(text: string, bytes: Uint8Array, from: number, to: number): boolean {
  let at = 0;
  return everyUnit(bytes, from, to, (unit) => text.charCodeAt(at++) === unit) && at === text.length;
}

/** Whether so many bytes of two files are the same. */
export function sameBytes(bytes: Uint8Array, from: number, other: Uint8Array, otherFrom: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[from + i] !== other[otherFrom + i]) return false;
  return true;
}

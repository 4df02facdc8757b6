/** Text in windows-1251: ASCII, Russian letters and the sign of numbers. */
export function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    const other = { ё: 0xb8, Ё: 0xa8, '№': 0xb9, '«': 0xab, '»': 0xbb, '\u00a0': 0xa0, '–': 0x96 }[letter];
    if (other === undefined) throw new Error(`no byte for ${letter}`);
    return other;
  });
}

/** Text in windows-1252, as far as it is Latin-1. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Text in UTF-16, with or without a byte order mark. */
export function utf16(text: string, bigEndian = false, mark = false): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length + (mark ? 1 : 0) }, (_, at) =>
      mark ? (at === 0 ? 0xfeff : text.charCodeAt(at - 1)) : text.charCodeAt(at),
    ).flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

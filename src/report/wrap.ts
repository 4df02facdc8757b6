const WIDTH = 78;
/** A word is kept whole, so that an address can be copied, unless it is longer than addresses are. */
const LONGEST_WORD = 200;

/** Breaks text at spaces so that no line is wider than the terminal's eighty columns, as far as words allow. */
export function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ').flatMap(pieces)) {
    if (line.length > indent.length && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += (line.length > indent.length ? ' ' : '') + word;
  }
  return [...lines, line];
}

/** A word, or what of it fits on a line each. */
function pieces(word: string): string[] {
  return word.length <= LONGEST_WORD ? [word] : (word.match(/.{1,60}/gsu) ?? []);
}

/** Widths of letters in parts of the size of the type, somewhat generous: no font is at hand where pictures are drawn. */
const NARROW = /[ijl.,;:'’|!()[\]ıІі ·]/u;
const WIDE = /[mwMWЖШЩЮМФжшщюмфыЫ%…—]/u;

/** About how wide a text stands, in the units of its size. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += NARROW.test(letter) ? 0.32 : WIDE.test(letter) ? 0.86 : letterWidth(letter);
  return width * size;
}

function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) as number;
  if (code >= 0x2e80) return 1.02;
  const cyrillic = code >= 0x400 && code < 0x530;
  if (/\p{Lu}/u.test(letter)) return cyrillic ? 0.76 : 0.69;
  return cyrillic ? 0.645 : 0.6;
}

/** The text, or as much of it as fits a width, with an ellipsis. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text in lines that fit a width; a word that is longer than a line is cut. */
export function lines(text: string, width: number, size: number): string[] {
  const found: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) line = longer;
    else {
      if (line !== '') found.push(line);
      line = shortened(word, width, size);
    }
  }
  if (line !== '') found.push(line);
  return found;
}

/**
 * Whether a name matches a pattern in which `*` stands for any text and `?` for any letter.
 *
 * Only the last star met is tried again, one letter further each time, since what stood before it has been matched as early as it
 * can be. The time is therefore bounded by the product of both lengths, however many stars there are; a regular expression made
 * of the pattern would try all ways of sharing the name out among them.
 *
 * @example matchesGlob('*-digit-*', 'last-digit-uniformity') // true
 */
export function matchesGlob(glob: string, name: string): boolean {
  const pattern = [...glob.replace(/\*+/g, '*')];
  const letters = [...name];
  let at = 0;
  let letter = 0;
  let star = -1;
  let afterStar = 0;
  while (letter < letters.length) {
    if (pattern[at] === '*') {
      star = at++;
      afterStar = letter;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === letters[letter])) {
      at++;
      letter++;
    } else if (star >= 0) {
      at = star + 1;
      letter = ++afterStar;
    } else return false;
  }
  return at === pattern.length || (at === pattern.length - 1 && pattern[at] === '*');
}

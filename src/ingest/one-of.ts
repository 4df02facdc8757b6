const MOST_NAMES = 30;
const LONGEST = 80;

/** `one of a, b, c`, what a name should have been: the first of very many, and very long ones cut, since each mistake says it again. */
export function oneOf(names: readonly string[], quote = ''): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `${quote}${name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}${quote}`);
  return `one of ${shown.join(', ')}${names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''}`;
}

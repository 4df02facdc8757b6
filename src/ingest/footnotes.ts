/** Marks that point to a note: [a], [12], (b), *, †, ‡, §, ¶, #, raised digits and letters. A number in round brackets may be a number. */
const NOTES = /(?:\s*(?:\[[^[\]]{1,12}\]|\(\p{L}\)|[*†‡§¶#]+|[¹²³⁰-⁹ªºᵃ-ᶻ]+|\^\p{L}{1,2}))+$/u;

/**
 * A number without the marks of footnotes behind it; the text itself where there are none, or where nothing else is in the cell.
 *
 * @example withoutNotes('287[a]'); // '287'
 */
export function withoutNotes(text: string): string {
  const bare = text.replace(NOTES, '');
  return bare === '' ? text : bare;
}

/**
 * Names of rows that add up the others, in some languages. A name decides nothing by itself: what a row is, its numbers tell. It
 * tips the balance where numbers are few, or a total differs from its parts. Compared without case, as a whole: "Total" is one,
 * "Total Bay" is a place.
 */
const WORDS = new Set(
  [
    'total|totals|grand total|sum',
    'итого|всего|итог|в целом|барлығы|жиыны|разом|усього|всичко|укупно|ukupno|celkem|spolu|razem|ogółem|összesen|skupaj|viso|kopā|kokku',
    'gesamt|insgesamt|summe|totaal|totalt|i alt|yhteensä|totale|totali|totales|total general|totais|total geral|toplam|σύνολο|სულ|ընդամենը|cəmi|jami|المجموع|סהכ|סה"כ|合計|总计|总数|合计',
  ].flatMap((line) => line.split('|')),
);

/** A name as it is compared. */
export const bareName = (name: string): string =>
  name
    .trim()
    .replace(/\s*[:.]+$/, '')
    .toLowerCase();

/** Whether the name of a row is a word for a total. */
export function namesTotal(cell: string): boolean {
  const word = cell.trim();
  return word.length <= 16 && WORDS.has(bareName(word));
}

/**
 * First cells of rows that add up the others, in the languages of published tables. Compared without case, as a whole:
 * "Total" is a totals row, "Total Bay" is a place.
 */
const WORDS = new Set(
  [
    'total|totals|grand total|sum',
    'итого|всего|итог|в целом|барлығы|жиыны|разом|усього|всичко|укупно|ukupno|celkem|spolu|razem|ogółem|összesen|skupaj|viso|kopā|kokku',
    'gesamt|insgesamt|summe|totaal|totalt|i alt|yhteensä|totale|totali|totales|total general|totais|total geral|toplam|σύνολο|სულ|ընդամենը|cəmi|jami|المجموع|סהכ|סה"כ|合計|总计|总数|합계',
  ].flatMap((line) => line.split('|')),
);

/** Whether the name of a row says that it holds the sum of others. */
export function namesTotal(cell: string): boolean {
  const word = cell.trim();
  return word.length <= 16 && WORDS.has(word.replace(/[:.]+$/, '').toLowerCase());
}

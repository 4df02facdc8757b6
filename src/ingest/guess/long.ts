import { named, quoted } from './guess.ts';
import type { Meaning } from './headings.ts';
import { normalised } from './label.ts';
import type { Sheet } from './layout.ts';
import type { Profile } from './numbers.ts';

/** A table with a row for each contestant of an area. */
export interface LongTable {
  readonly area: readonly number[];
  readonly contestant: number;
  readonly votes: readonly number[];
  /** Counts of the area, repeated in each of its rows. */
  readonly repeated: readonly number[];
  readonly names: readonly string[];
}

const MOST_COLUMNS = 40;
const MOST_NAMES = 500;
const WHO =
  /(^| )(candidat\p{L}*|kandidat\p{L}*|кандидат\p{L}*|part(y|ei|i|ido|ito)|партия|list[aeo]?|liste|option|choice|name|nom|nombre|contestant)( |$)/u;
const TIME = /date|time|fecha|hora|datum|дата|время/iu;
const NEARLY = 0.95;

/**
 * Whether each area has a row for each contestant: one column tells its rows apart, with the same few values in each area or under
 * a heading of candidates, and one column of numbers differs within the area.
 */
export function longTable(
  sheet: Sheet,
  profiles: readonly Profile[],
  meanings: readonly (Meaning | undefined)[],
  refused: ReadonlyMap<number, string>,
): LongTable | undefined {
  const rows = sheet.rows.length;
  if (rows < 4 || profiles.length > MOST_COLUMNS) return undefined;
  const cell = (row: number, index: number): string => sheet.rows[row][index]?.trim() ?? '';
  const labels = profiles.filter(({ index, isNumber, distinct, filled }) => {
    const isLabel = !isNumber || refused.has(index) || meanings[index]?.kind === 'area';
    return isLabel && distinct > 1 && filled >= 0.5 * rows;
  });
  const groupsBy = (columns: readonly number[]): Map<string, number[]> => {
    const groups = new Map<string, number[]>();
    for (let row = 0; row < rows; row++) {
      const key = columns.map((index) => cell(row, index)).join('\0');
      const own = groups.get(key);
      if (own) own.push(row);
      else groups.set(key, [row]);
    }
    return groups;
  };
  for (const one of labels) {
    const isStation = meanings[one.index]?.kind === 'area' && (meanings[one.index] as { level: string }).level === 'station';
    const says = WHO.test(normalised(one.name.replaceAll('_', ' '))) && !isStation;
    if (isStation || one.distinct > MOST_NAMES) continue;
    let area = labels.filter((other) => other !== one).map(({ index }) => index);
    const all = groupsBy(area);
    const sizes = [...all.values()].map(({ length }) => length).sort((a, b) => a - b);
    const typical = sizes[sizes.length >> 1];
    if (all.size < 2 || typical < 2 || (!says && one.distinct > 1.5 * typical)) continue;
    if (groupsBy([...area, one.index]).size < NEARLY * rows) continue;
    // What an area is called needs no more columns than tell areas apart; times and labels beside the contestant go first.
    const order = [...area].sort((a, b) => Number(TIME.test(profiles[b].name)) - Number(TIME.test(profiles[a].name)) || b - a);
    for (const index of order) {
      const shorter = area.filter((other) => other !== index);
      if (shorter.length > 0 && groupsBy(shorter).size === all.size) area = shorter;
    }
    const groups = [...groupsBy(area).values()].filter(({ length }) => length > 1);
    const numbers = profiles.filter(({ index, isNumber, whole, numeric }) => {
      return isNumber && whole && numeric >= 0.5 * rows && index !== one.index && !area.includes(index) && !refused.has(index);
    });
    const isRepeated = ({ values }: Profile): boolean =>
      groups.filter((own) => own.every((row) => values[row] === values[own[0]] || Number.isNaN(values[row]))).length >=
      NEARLY * groups.length;
    const repeated = numbers.filter((column) => isRepeated(column)).map(({ index }) => index);
    const votes = numbers.filter(({ index }) => !repeated.includes(index)).map(({ index }) => index);
    if (votes.length === 0 || votes.length > 3 || (!says && repeated.length === 0 && sizes[0] !== typical)) continue;
    const names = [...new Set(Array.from({ length: rows }, (_, row) => cell(row, one.index)))].filter((name) => name !== '');
    return { area, contestant: one.index, votes, repeated, names };
  }
  return undefined;
}

/** What a person has to write for a long table. */
export function longText({ contestant, votes, repeated, names }: LongTable, header: readonly string[]): string {
  const counts =
    repeated.length > 0 ? `; ${named(repeated.map((index) => header[index]))} are counts of the area, repeated in each of its rows` : '';
  return `each row holds the votes of one contestant (${names.length} in all): ${quoted(header[contestant], 40)} names the contestant, ${named(votes.map((index) => header[index]))} has the votes${counts}. ${names.length <= 40 && votes.length === 1 ? 'An entry under `tables` for each of them keeps its rows with `where`: check the names' : 'Describe it with an entry under `tables` for each contestant that matters, and `where` with its name'}`;
}

import { named, quoted } from './guess.ts';
import { normalised } from './label.ts';
import type { Sheet } from './layout.ts';
import type { Profile } from './numbers.ts';

/** Contestants whose names are in cells beside their votes. */
export interface NamedInCells {
  /** Name by column of votes, where a column of names has one name in all rows. */
  readonly names: ReadonlyMap<number, string>;
  /** Columns of votes that belong to one contestant here and to another there. */
  readonly shifting: readonly number[];
  readonly nameColumns: readonly number[];
}

const number = (heading: string): string | undefined => /(\d+)(?!.*\d)/.exec(heading)?.[1];
const NAME =
  /(^| )(nom|name|nombre|nome|nachname|lastname|surname|liste|list|nuance|party|partei|partido|candidat[eo]?|candidate|kandidat)( |$)/;

/** The columns of names that go with numbered columns of votes: "Nom 1, Voix 1, Nom 2, Voix 2". */
export function namedInCells(sheet: Sheet, profiles: readonly Profile[], votes: readonly number[]): NamedInCells | undefined {
  if (votes.length < 2 || !votes.every((index) => number(profiles[index].name) !== undefined)) return undefined;
  const templates = new Map<string, Map<string, number>>();
  for (const { index, name, isNumber, filled } of profiles) {
    const ordinal = number(name);
    if (isNumber || filled === 0 || ordinal === undefined) continue;
    const key = normalised(name).replace(/\d+/g, '#');
    const own = templates.get(key) ?? new Map<string, number>();
    own.set(ordinal, index);
    templates.set(key, own);
  }
  const fitting = [...templates].filter(
    ([, own]) => votes.filter((index) => own.has(number(profiles[index].name) as string)).length > votes.length / 2,
  );
  if (fitting.length === 0) return undefined;
  const distinct = (own: ReadonlyMap<string, number>): number =>
    new Set([...own.values()].flatMap((index) => sheet.rows.map((row) => row[index]))).size;
  const [, best] = fitting.reduce((a, b) => {
    const [sayA, sayB] = [NAME.test(a[0]), NAME.test(b[0])];
    return sayA !== sayB ? (sayA ? a : b) : distinct(b[1]) > distinct(a[1]) ? b : a;
  });
  const names = new Map<number, string>();
  const shifting: number[] = [];
  const nameColumns: number[] = [];
  for (const index of votes) {
    const column = best.get(number(profiles[index].name) as string);
    if (column === undefined) continue;
    nameColumns.push(column);
    const seen = new Set(sheet.rows.map((row) => row[column]?.trim() ?? '').filter((name) => name !== ''));
    if (seen.size === 1) names.set(index, [...seen][0]);
    else if (seen.size > 1) shifting.push(index);
  }
  return { names, shifting, nameColumns };
}

/** What a person has to decide where a column of votes is not one contestant's. */
export function shiftingText({ shifting, nameColumns }: NamedInCells, header: readonly string[]): string {
  return `${named(shifting.map((index) => header[index]))} hold the votes of whoever is named in ${named(
    nameColumns.map((index) => header[index]),
    3,
  )} of the same row, which is one person in some rows and another in others: no contestant is mapped; keep rows of one list of names with \`where\`, or describe the columns as groups (${quoted(header[nameColumns[0]], 40)} with ${quoted(header[shifting[0]], 40)} and so on)`;
}

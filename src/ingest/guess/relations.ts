import { normalised } from './label.ts';
import type { Profile } from './numbers.ts';

/** One column that is the sum of others, in so many of the rows that have both. */
export interface Relation {
  readonly total: number;
  readonly parts: readonly number[];
  readonly rows: number;
  readonly exact: number;
}

/** Part of the rows in which a sum has to hold: the rest is what an audit looks for. */
export const NEARLY_ALL = 0.9;
const MOST_TOTALS = 60;
const SAMPLE = 24;
const ANCHORS = 3;
const MOST_TIES = 40;
/** Columns of which every pair is tried. */
const MOST_PAIRED = 40;

/**
 * In how many rows a column is the sum of others. A blank part counts as nothing where another is there; rows with a cell that
 * cannot be read, or without a total, say nothing.
 */
export function sumHolds(profiles: readonly Profile[], total: Float64Array, parts: readonly number[]): { rows: number; exact: number } {
  let rows = 0;
  let exact = 0;
  for (let row = 0; row < total.length; row++) {
    const sum = partsOf(profiles, parts, row);
    if (Number.isNaN(total[row]) || Number.isNaN(sum)) continue;
    if (total[row] === 0 && sum === 0) continue;
    rows++;
    if (sum === total[row]) exact++;
  }
  return { rows, exact };
}

/** The sum of the cells that are there; NaN where none is, or one cannot be read. */
export function partsOf(profiles: readonly Profile[], parts: readonly number[], row: number): number {
  let sum = 0;
  let filled = 0;
  for (const index of parts) {
    if (profiles[index].odd.has(row)) return Number.NaN;
    const value = profiles[index].values[row];
    if (Number.isNaN(value)) continue;
    sum += value;
    filled++;
  }
  return filled === 0 ? Number.NaN : sum;
}

/** Columns of one kind by their headings: alike but for numbers, or with the first or the last word in common. */
export function families(columns: readonly Profile[]): number[][] {
  const by = new Map<string, number[]>();
  const add = (key: string, index: number): void => {
    const own = by.get(key);
    if (own) own.push(index);
    else by.set(key, [index]);
  };
  for (const { index, name } of columns) {
    const label = normalised(name.replaceAll('_', ' '));
    if (/\d/.test(label)) add(`#${label.replace(/\d+/g, '#')}`, index);
    const words = label.split(' ');
    if (words.length > 1) {
      add(`<${words[0]}`, index);
      add(`>${words[words.length - 1]}`, index);
    }
  }
  return [...by.values()].filter((members) => members.length > 1);
}

/**
 * Every column that is the sum of a run of others beside each other, or of a family of headings, in nearly all rows. Votes stand
 * beside each other in every table that was seen, whatever its language.
 */
export function findRelations(profiles: readonly Profile[], columns: readonly Profile[], least = NEARLY_ALL): Relation[] {
  const rows = sampleRows(columns);
  if (rows.length < 2) return [];
  const found: Relation[] = [];
  const kinds = families(columns);
  const totals = [...columns]
    .map((one) => ({ one, sum: one.values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0) }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, MOST_TOTALS);
  const add = (total: Profile, parts: readonly number[]): void => {
    const { rows: seen, exact } = sumHolds(profiles, total.values, parts);
    if (seen >= 2 && exact >= least * seen) found.push({ total: total.index, parts, rows: seen, exact });
  };
  for (const { one } of totals) {
    const others = columns.filter((other) => other !== one);
    for (const [from, to] of runsThatSum(others, one.values, rows, least))
      add(
        one,
        others.slice(from, to).map(({ index }) => index),
      );
    for (const members of kinds) {
      const parts = members.filter((index) => index !== one.index);
      if (parts.length > 1 && looksLikeSum(profiles, one.values, parts, rows, least)) add(one, parts);
    }
  }
  return strongest(found);
}

/** Of runs to one total that differ in a few columns only, the one that holds in most rows, then the longer. */
function strongest(found: readonly Relation[]): Relation[] {
  const kept: Relation[] = [];
  const sorted = [...found].sort((a, b) => b.exact / b.rows - a.exact / a.rows || b.parts.length - a.parts.length);
  for (const one of sorted) {
    const own = new Set(one.parts);
    const rival = kept.some((other) => other.total === one.total && other.parts.filter((part) => own.has(part)).length > own.size / 2);
    if (!rival) kept.push(one);
  }
  return kept;
}

/** Runs of columns, from and up to, whose sum is the total in most of a few rows. */
function runsThatSum(columns: readonly Profile[], total: Float64Array, rows: readonly number[], least: number): [number, number][] {
  const prefix = rows.map((row) => {
    const sums = new Float64Array(columns.length + 1);
    for (const [at, { values }] of columns.entries()) sums[at + 1] = sums[at] + (Number.isNaN(values[row]) ? 0 : values[row]);
    return sums;
  });
  const usable = rows.map((row, at) => ({ row, at })).filter(({ row }) => total[row] > 0);
  if (usable.length < 2) return [];
  const found = new Map<string, [number, number]>();
  const step = Math.max(1, Math.floor(usable.length / (least < NEARLY_ALL ? 2 * ANCHORS : ANCHORS)));
  for (let anchor = 0; anchor < usable.length; anchor += step) {
    const { row, at } = usable[anchor];
    const sums = prefix[at];
    let from = 0;
    for (let to = 2; to <= columns.length; to++) {
      const wanted = sums[to] - total[row];
      while (from < to && sums[from] < wanted) from++;
      for (let start = from, ties = 0; start < to - 1 && sums[start] === wanted && ties < MOST_TIES; start++, ties++) {
        if (found.has(`${start} ${to}`)) continue;
        if (agrees(usable, least, (sample) => prefix[sample.at][to] - prefix[sample.at][start] === total[sample.row]))
          found.set(`${start} ${to}`, [start, to]);
      }
    }
  }
  return widest([...found.values()]);
}

/** Most runs differ by columns of zeros only; those of a length are tried, the longest first. */
function widest(runs: readonly [number, number][]): [number, number][] {
  return [...runs].sort((a, b) => b[1] - b[0] - (a[1] - a[0])).slice(0, MOST_TIES);
}

function agrees<T>(samples: readonly T[], least: number, test: (sample: T) => boolean): boolean {
  const allowed = Math.floor(samples.length * (1 - 0.8 * least));
  let failed = 0;
  for (const sample of samples) if (!test(sample) && ++failed > allowed) return false;
  return true;
}

function looksLikeSum(
  profiles: readonly Profile[],
  total: Float64Array,
  parts: readonly number[],
  rows: readonly number[],
  least: number,
): boolean {
  const usable = rows.filter((row) => total[row] > 0);
  return usable.length > 1 && agrees(usable, least, (row) => partsOf(profiles, parts, row) === total[row]);
}

/** Rows that are filled, spread over the table. */
function sampleRows(columns: readonly Profile[]): number[] {
  const rows = columns[0]?.values.length ?? 0;
  const candidates = Array.from({ length: Math.min(rows, 12 * SAMPLE) }, (_, at) => Math.floor((at * rows) / Math.min(rows, 12 * SAMPLE)));
  const filled = candidates
    .filter((row) => !columns.some(({ odd }) => odd.has(row)))
    .map((row) => ({ row, positive: columns.filter(({ values }) => values[row] > 0).length }))
    .filter(({ positive }) => positive > 1);
  const sorted = filled.sort((a, b) => b.positive - a.positive).map(({ row }) => row);
  const kept: number[] = [];
  // What holds in one row holds in its multiples: they say nothing more.
  for (const row of sorted) {
    if (kept.length === SAMPLE) break;
    if (!kept.some((other) => isMultiple(columns, row, other))) kept.push(row);
  }
  return kept;
}

function isMultiple(columns: readonly Profile[], row: number, other: number): boolean {
  const first = columns.find(({ values }) => values[row] > 0 && values[other] > 0);
  if (!first) return false;
  const [a, b] = [first.values[row], first.values[other]];
  return columns.every(({ values }) => Number.isNaN(values[row]) || Number.isNaN(values[other]) || values[row] * b === values[other] * a);
}

/** A column that others give by addition and subtraction: `upper = lower + rest`, with at most two parts in the rest. */
export interface Balance {
  readonly upper: number;
  readonly rest: readonly number[];
  readonly rows: number;
  readonly exact: number;
}

/** Columns that a sum and one or two others give: ballots cast from valid votes, invalid and blank ballots. */
export function balancesOver(profiles: readonly Profile[], lower: Float64Array, columns: readonly Profile[]): Balance[] {
  const tried = columns.slice(0, MOST_PAIRED);
  const rows = Array.from(lower.keys()).filter((row) => lower[row] > 0);
  if (rows.length < 2) return [];
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_, at) => at % step === 0).slice(0, 2 * SAMPLE);
  const found: Balance[] = [];
  const add = (upper: Profile, rest: readonly number[]): void => {
    const left = (row: number): number => upper.values[row] - lower[row];
    const known = sample.filter((row) => !Number.isNaN(left(row)));
    if (known.length < 2 || !agrees(known, NEARLY_ALL, (row) => partsOf(profiles, rest, row) === left(row))) return;
    let seen = 0;
    let exact = 0;
    for (const row of rows) {
      const sum = partsOf(profiles, rest, row);
      if (Number.isNaN(sum) || Number.isNaN(left(row))) continue;
      seen++;
      if (sum === left(row)) exact++;
    }
    if (seen >= 2 && exact >= NEARLY_ALL * seen) found.push({ upper: upper.index, rest, rows: seen, exact });
  };
  for (const upper of tried)
    for (const [at, first] of tried.entries()) {
      if (first === upper || first.largest <= 0) continue;
      add(upper, [first.index]);
      for (const second of tried.slice(at + 1)) if (second !== upper && second.largest > 0) add(upper, [first.index, second.index]);
    }
  // One that needs no second part says more.
  return found.sort((a, b) => b.exact / b.rows - a.exact / a.rows || a.rest.length - b.rest.length);
}

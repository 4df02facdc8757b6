import { percent } from '../model/format.ts';
import type { Notice } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import { countAt, sumAt, type Table } from '../model/table.ts';

/** What a slip may lose, of all votes or in each row, before the list of contestants is taken to be a part of those on the ballot. */
const SLIP = 0.005;
const SLIP_IN_A_ROW = 2;

/**
 * Finds out whether the contestants listed hold all votes, and marks the tables accordingly.
 *
 * Many tables list the main contestants only. Where valid votes are published, or ballots cast and invalid ones, and most
 * official rows have more of them than the contestants' votes add up to, the rest belongs to others.
 */
export function withCompleteness(sources: readonly Source[], root: number, notices: Notice[]): Source[] {
  const official = sources.filter(({ kind }) => kind === 'official').flatMap(({ tables }) => tables);
  const evidence = [...official.flatMap(ownEvidence), ...acrossSources(official, root)];
  const short = evidence.filter(({ sum, valid }) => sum < valid);
  const missing = short.reduce((total, { sum, valid }) => total + valid - sum, 0);
  const whole = evidence.reduce((total, { valid }) => total + valid, 0);
  const complete = short.length * 2 <= evidence.length || missing <= Math.max(SLIP * whole, SLIP_IN_A_ROW * short.length);
  if (complete) return [...sources];
  const part = percent(missing / whole, 1);
  notices.push({
    message: `The contestants listed do not hold all votes: ${part} of the valid votes published beside theirs belong to others, who are taken together.`,
  });
  return sources.map((source) =>
    source.kind === 'official' ? { ...source, tables: source.tables.map((table) => ({ ...table, complete: false })) } : source,
  );
}

interface Evidence {
  readonly sum: number;
  readonly valid: number;
}

function ownEvidence(table: Table): Evidence[] {
  const { valid, ballotsCast, invalid } = table.counts;
  if (!valid && !(ballotsCast && invalid)) return [];
  const found: Evidence[] = [];
  for (let row = 0; row < table.rows; row++) {
    const sum = sumAt(table, row);
    const cast = countAt(ballotsCast, row);
    const spoilt = countAt(invalid, row);
    const published = countAt(valid, row) ?? (cast !== undefined && spoilt !== undefined ? cast - spoilt : undefined);
    if (sum !== undefined && published !== undefined && published > 0) found.push({ sum, valid: published });
  }
  return found;
}

/** The whole contest: votes in one official table, valid votes in another. */
function acrossSources(tables: readonly Table[], root: number): Evidence[] {
  const at = tables.map((table) => ({ table, row: table.area.indexOf(root) })).filter(({ row }) => row >= 0);
  const sum = at.map(({ table, row }) => sumAt(table, row)).find((value) => value !== undefined);
  const valid = at.map(({ table, row }) => countAt(table.counts.valid, row)).find((value) => value !== undefined);
  return sum === undefined || valid === undefined ? [] : [{ sum, valid }];
}

import type { Notice } from '../data/problem.ts';
import type { Source } from '../data/source.ts';
import { countAt, PRESENT, sumAt, type Table } from '../data/table.ts';
import { percent } from '../language/format.ts';
import { T as INGEST } from './ingest.texts.ts';

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
  const evidence: Evidence = { rows: 0, short: 0, missing: 0, whole: 0 };
  for (const table of official) addOwn(table, evidence);
  addAcross(official, root, evidence);
  const { rows, short, missing, whole } = evidence;
  const complete = short * 2 <= rows || missing <= Math.max(SLIP * whole, SLIP_IN_A_ROW * short);
  if (complete) return [...sources];
  const part = percent(missing / whole, 1);
  notices.push({
    code: 'contestants-incomplete',
    message: INGEST.contestantsListedDoNot({ part }),
  });
  return sources.map((source) =>
    source.kind === 'official' ? { ...source, tables: source.tables.map((table) => ({ ...table, complete: false })) } : source,
  );
}

/** What the rows say that have both the votes of the contestants and the valid votes. */
interface Evidence {
  rows: number;
  /** Rows whose contestants hold less than the valid votes, and by how many votes in all. */
  short: number;
  missing: number;
  /** Valid votes of all rows. */
  whole: number;
}

function weigh(evidence: Evidence, sum: number, valid: number): void {
  evidence.rows++;
  evidence.whole += valid;
  if (sum >= valid) return;
  evidence.short++;
  evidence.missing += valid - sum;
}

function addOwn(table: Table, evidence: Evidence): void {
  const { valid, ballotsCast, invalid } = table.counts;
  const columns = table.votes.filter((column) => column !== undefined);
  if ((!valid && !(ballotsCast && invalid)) || columns.length === 0 || columns.length < table.votes.length) return;
  // Columns without an absent count share their states.
  const [values, states] = [columns.map((column) => column.values), [...new Set(columns.map((column) => column.state))]];
  const validIn = validOf(table);
  for (let row = 0; row < table.rows; row++) {
    let sum = 0;
    let present = true;
    for (let at = 0; at < states.length && present; at++) present = states[at][row] === PRESENT;
    for (let at = 0; at < values.length; at++) sum += values[at][row];
    const published = present ? validIn(row) : -1;
    if (published > 0) weigh(evidence, sum, published);
  }
}

/** Valid votes of a row as published, or ballots cast less invalid ones; -1 where neither is known. */
function validOf({ counts: { valid, ballotsCast, invalid }, votesPerBallot }: Table): (row: number) => number {
  // Voters need not use all their votes.
  const difference = votesPerBallot === undefined && ballotsCast && invalid ? { cast: ballotsCast, invalid } : undefined;
  return (row) => {
    if (valid?.state[row] === PRESENT) return valid.values[row];
    if (difference?.cast.state[row] !== PRESENT || difference.invalid.state[row] !== PRESENT) return -1;
    return difference.cast.values[row] - difference.invalid.values[row];
  };
}

/** The whole contest: votes in one official table, valid votes in another. */
function addAcross(tables: readonly Table[], root: number, evidence: Evidence): void {
  const at = tables.map((table) => ({ table, row: table.area.indexOf(root) })).filter(({ row }) => row >= 0);
  const sum = at.map(({ table, row }) => sumAt(table, row)).find((value) => value !== undefined);
  const valid = at.map(({ table, row }) => countAt(table.counts.valid, row)).find((value) => value !== undefined);
  if (sum !== undefined && valid !== undefined) weigh(evidence, sum, valid);
}

import type { CheckResult } from '../../src/audit/report.ts';
import { CHECKS } from '../../src/checks/index.ts';
import type * as check from '../../src/findings/check.ts';
import type { PlainObservation as Observation } from '../../src/findings/check.ts';
import { type AuditOptions, audit, type Dataset, type Finding, parseDataset } from '../../src/index.ts';
import { type Plain, plain } from '../../src/language/text.ts';

export type Noted = Plain<check.Noted>;
export type Measured = Plain<check.Measured>;
export type Tabulated = Plain<check.Tabulated>;
export type Figured = Plain<check.Figured>;

/** A manifest as it would be written, with anything in it that a test wants to get wrong. */
export type Manifest = Record<string, unknown>;
export type Cell = string | number;
/** A table by its rows, the header first. */
export type Rows = readonly (readonly Cell[])[];

const encoder = new TextEncoder();

/** The text of a table; a cell with a comma or a quote is quoted. */
export function csv(rows: Rows): string {
  const quoted = (cell: Cell): string => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell));
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

/** A contest of Alpha, Beta and Gamma in Testland on 7 June 2020; what is given replaces it key by key. */
export function manifest(over: Manifest = {}): Manifest {
  return {
    schemaVersion: 1,
    id: 'test',
    title: 'Testland',
    contest: { date: '2020-06-07' },
    contestants: [
      { id: 'alpha', name: 'Alpha', abbreviation: 'A' },
      { id: 'beta', name: 'Beta', abbreviation: 'B' },
      { id: 'gamma', name: 'Gamma', abbreviation: 'C' },
    ],
    ...over,
  };
}

/** An official source with these totals and whatever else a source may have. */
export const official = (totals: Manifest, over: Manifest = {}): Manifest => ({
  id: 'commission',
  name: 'Commission',
  kind: 'official',
  totals,
  ...over,
});

/** Reads a manifest and its tables as a user's files would be read; throws where they have a problem. */
export function datasetOf(over: Manifest, tables: Readonly<Record<string, Rows>> = {}): Dataset {
  const { dataset, problems } = parseDataset([
    { path: 'audit.json', bytes: encoder.encode(JSON.stringify(manifest(over))) },
    ...Object.entries(tables).map(([path, rows]) => ({ path, bytes: encoder.encode(csv(rows)) })),
  ]);
  if (!dataset) throw new Error(`the test's dataset has problems: ${JSON.stringify(problems)}`);
  return dataset;
}

/** The columns of a table with votes (header: the contestant's name) and percentages (header: name and " %"). */
export const voteColumns = { votes: { alpha: 'Alpha', beta: 'Beta', gamma: 'Gamma' } };
export const shareColumns = { shares: { alpha: 'Alpha %', beta: 'Beta %', gamma: 'Gamma %' } };

/** What one check observes, before the audit decides. */
export function observe(dataset: Dataset, id: string, options: unknown = {}, seed = 1): Observation[] {
  const check = CHECKS.find(({ meta }) => meta.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check.run(dataset, check.options.parse(options), seed).map((one) => plain(one));
}

/** What the audit makes of one check alone. */
export function audited(
  dataset: Dataset,
  id: string,
  options: AuditOptions = {},
): { findings: readonly Finding[]; result: CheckResult; tables: readonly { id: string; rows: readonly (readonly unknown[])[] }[] } {
  const report = audit(dataset, { ...options, checks: [id] });
  return { findings: report.findings, result: report.checks[0], tables: report.tables };
}

import * as z from 'zod';
import type { Accepted } from '../data/dataset.ts';
import type { Problems } from '../data/problem.ts';
import { addIssue } from './manifest.ts';
import { acceptance, identifier } from './manifest-schema.ts';
import { readTree } from './yaml-tree.ts';

/** Findings that were known when the file was written: the dataset, the finding, its message, and why it is accepted. */
export const Baseline = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal('1'),
  accepted: z.array(
    z.strictObject({
      dataset: identifier,
      ...acceptance,
      check: z.string().optional(),
      severity: z.string().optional(),
      message: z.string().optional(),
    }),
  ),
});

export interface BaselineEntry extends Accepted {
  readonly dataset: string;
  readonly check?: string;
  readonly severity?: string;
  readonly message?: string;
}

/**
 * Reads a baseline; every problem in it is reported at its own line and column.
 *
 * @returns undefined where it cannot be used, with the problems added
 */
export function readBaseline(file: string, text: string, problems: Problems): BaselineEntry[] | undefined {
  const before = problems.total();
  const tree = readTree(file, text, problems);
  if (!tree) return undefined;
  const parsed = Baseline.safeParse(tree.value);
  if (parsed.success && problems.total() > before) return undefined;
  if (parsed.success) return parsed.data.accepted.map((entry): BaselineEntry => ({ ...entry, by: 'baseline' }));
  for (const issue of parsed.error.issues) addIssue(issue, tree, problems, Baseline);
  return undefined;
}

/** A baseline as text, its entries sorted, so that equal ones are equal bytes. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const key = ({ dataset, finding }: BaselineEntry): string => `${dataset}\0${finding}`;
  const sorted = entries.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const accepted = sorted.map(({ dataset, finding, check, severity, message, reason, expires }) => ({
    dataset,
    finding,
    ...(check !== undefined && { check }),
    ...(severity !== undefined && { severity }),
    ...(message !== undefined && { message }),
    reason,
    ...(expires !== undefined && { expires }),
  }));
  return `${JSON.stringify({ schemaVersion: 1, accepted }, null, 2)}\n`;
}

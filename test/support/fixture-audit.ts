import path from 'node:path';
import { type AuditReport, audit, type Dataset } from '../../src/index.ts';
import { readDataset } from '../../src/node.ts';

interface FixtureAudit {
  readonly dataset: Dataset;
  readonly report: AuditReport;
}

const FIXTURES = path.join(import.meta.dirname, '../../fixtures');
const known = new Map<string, Promise<FixtureAudit>>();

/** The audit of a committed dataset with every check, made once for all test files that look at it. */
export function fixtureAudit(name: string): Promise<FixtureAudit> {
  const made = known.get(name) ?? auditOf(name);
  known.set(name, made);
  return made;
}

async function auditOf(name: string): Promise<FixtureAudit> {
  const { dataset, problems } = await readDataset(path.join(FIXTURES, name));
  if (!dataset || problems.length > 0) throw new Error(`${name} has problems: ${JSON.stringify(problems.slice(0, 3))}`);
  return { dataset, report: audit(dataset) };
}

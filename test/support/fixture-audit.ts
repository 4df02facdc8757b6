import { type AuditReport, audit } from '../../src/index.ts';
import { readDataset } from '../../src/node.ts';

const audits = new Map<string, Promise<AuditReport>>();

/** The audit of a fixture, made once for all files of tests that one process runs. Nobody may change it. */
export function fixtureAudit(name: string): Promise<AuditReport> {
  const known = audits.get(name);
  if (known) return known;
  const made = readDataset(`fixtures/${name}`).then(({ dataset }) => audit(dataset!));
  audits.set(name, made);
  return made;
}

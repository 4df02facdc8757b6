import type { Accepted } from './dataset.ts';
import type { Notice } from './problem.ts';
import type { Finding } from './report.ts';

/** Findings with those marked that somebody accepts, and what is to be said of acceptances that do nothing. */
export interface Applied {
  readonly findings: Finding[];
  readonly notices: Notice[];
  /** Whether an acceptance has a last day, so that the outcome depends on the date. */
  readonly dated: boolean;
}

/**
 * Marks the findings that a manifest or a baseline accepts. An accepted finding keeps its severity and stays in the report;
 * one whose acceptance has expired is a finding like any other.
 *
 * @param today the date that last days are compared with, as 2026-11-25; without one no acceptance expires
 */
export function applyAcceptances(findings: readonly Finding[], entries: readonly Accepted[], today?: string): Applied {
  const expired = entries.filter(({ expires }) => today !== undefined && expires !== undefined && expires < today);
  const valid = new Map<string, Accepted>();
  for (const entry of entries) if (!expired.includes(entry) && !valid.has(entry.finding)) valid.set(entry.finding, entry);
  const found = new Set(findings.map(({ id }) => id));
  const place = ({ location }: Accepted) => (location ? { location } : {});
  const by = (entry: Accepted): string => (entry.by === 'manifest' ? 'in the manifest' : 'in the baseline');
  return {
    findings: findings.map((finding) => {
      const entry = valid.get(finding.id);
      if (!entry) return finding;
      const { reason, expires, by } = entry;
      return { ...finding, accepted: { reason, ...(expires && { expires }), by } };
    }),
    notices: [
      ...expired.map((entry) => ({
        message: `Finding ${entry.finding} was accepted ${by(entry)} until ${entry.expires} and is told again (${entry.reason}).`,
        ...place(entry),
      })),
      ...entries
        .filter(({ finding }) => !found.has(finding))
        .map((entry) => ({
          message: `Finding ${entry.finding} is accepted ${by(entry)} and no longer found: the entry can go (${entry.reason}).`,
          ...place(entry),
        })),
    ],
    dated: entries.some(({ expires }) => expires !== undefined),
  };
}

import type { Accepted } from '../data/dataset.ts';
import type { Notice } from '../data/problem.ts';
import { say } from '../language/text.ts';
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
  return {
    findings: findings.map((finding) => {
      const entry = valid.get(finding.id);
      if (!entry) return finding;
      const { reason, expires, by } = entry;
      return { ...finding, accepted: { reason, ...(expires && { expires }), by } };
    }),
    notices: [
      ...expired.map((entry) => {
        const { finding, expires = '', reason, by } = entry;
        const message =
          by === 'manifest'
            ? say`Finding ${finding} was accepted in the manifest until ${expires} and is told again (${reason}).`
            : say`Finding ${finding} was accepted in the baseline until ${expires} and is told again (${reason}).`;
        return { message, ...place(entry) };
      }),
      ...entries
        .filter(({ finding }) => !found.has(finding))
        .map((entry) => {
          const { finding, reason, by } = entry;
          const message =
            by === 'manifest'
              ? say`Finding ${finding} is accepted in the manifest and no longer found: the entry can go (${reason}).`
              : say`Finding ${finding} is accepted in the baseline and no longer found: the entry can go (${reason}).`;
          return { message, ...place(entry) };
        }),
    ],
    dated: entries.some(({ expires }) => expires !== undefined),
  };
}

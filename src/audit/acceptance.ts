import type { Accepted } from '../data/dataset.ts';
import type { Notice } from '../data/problem.ts';
import { T } from './acceptance.texts.ts';
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
  const valid = new Map<string, Accepted>();
  for (const entry of entries) if (!hasExpired(entry, today) && !valid.has(entry.finding)) valid.set(entry.finding, entry);
  return {
    findings: findings.map((finding) => {
      const entry = valid.get(finding.id);
      if (!entry) return finding;
      const { reason, expires, by } = entry;
      return { ...finding, accepted: { reason, ...(expires && { expires }), by } };
    }),
    notices: idleAcceptances(findings, entries, today),
    dated: entries.some(({ expires }) => expires !== undefined),
  };
}

/**
 * What is to be said of acceptances that do nothing: `acceptance-expired` where the last day is over, `acceptance-unused` where
 * the finding is no longer found.
 */
export function idleAcceptances(findings: readonly Pick<Finding, 'id'>[], entries: readonly Accepted[], today?: string): Notice[] {
  const found = new Set(findings.map(({ id }) => id));
  return [
    ...entries.filter((entry) => hasExpired(entry, today)).map(expiredNotice),
    ...entries.filter(({ finding }) => !found.has(finding)).map(unusedNotice),
  ];
}

const hasExpired = ({ expires }: Accepted, today: string | undefined): boolean =>
  today !== undefined && expires !== undefined && expires < today;

const placeOf = ({ location }: Accepted): Pick<Notice, 'location'> => (location ? { location } : {});

function expiredNotice(entry: Accepted): Notice {
  const { finding, expires = '', reason, by } = entry;
  const message =
    by === 'manifest'
      ? T.findingWasAcceptedManifest({ finding, expires, reason })
      : T.findingWasAcceptedBaseline({ finding, expires, reason });
  return { code: 'acceptance-expired', message, ...placeOf(entry) };
}

function unusedNotice(entry: Accepted): Notice {
  const { finding, reason, by } = entry;
  const message = by === 'manifest' ? T.findingAcceptedManifestNo({ finding, reason }) : T.findingAcceptedBaselineNo({ finding, reason });
  return { code: 'acceptance-unused', message, ...placeOf(entry) };
}

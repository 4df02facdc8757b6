import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EnglishFinding, EnglishReport } from '../audit/report.ts';
import { renderJson } from './json.ts';
import { type PlacedFinding, type PlaceOptions, placedFindings } from './place.ts';
import { acceptedText, briefText, expectedAndSeen } from './sentences.ts';

/**
 * The findings as a Code Quality report of GitLab, with the fields that GitLab documents and no others: it knows no columns, and
 * no accepted findings, which are told as information with their reason.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlab(reports: readonly EnglishReport[], options: PlaceOptions = {}): string {
  return renderJson(placedFindings(reports, options).map(issue) as never); // any value is printed alike
}

function issue({ report, folder, finding, places: [first] }: PlacedFinding) {
  const accepted = finding.accepted ? `${acceptedText(finding.accepted)} ` : '';
  return {
    description: `${accepted}${briefText(finding.message)} ${expectedAndSeen(finding)}`,
    check_name: finding.check,
    // An identifier is unique within its dataset; GitLab shows one of several with the same fingerprint.
    fingerprint: bytesToHex(sha256(utf8ToBytes([folder, report.dataset.id, finding.id].join('\n')))),
    severity: severity(finding),
    location: { path: first.file, lines: { begin: first.line } },
  };
}

/** On the scale of GitLab: info, minor, major, critical, blocker. */
function severity({ severity, about, accepted }: EnglishFinding): 'info' | 'minor' | 'major' | 'critical' {
  if (accepted || severity === 'note') return 'info';
  if (severity === 'warning') return 'minor';
  return about === 'result' ? 'critical' : 'major';
}

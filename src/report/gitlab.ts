import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EnglishFinding, EnglishReport } from '../audit/report.ts';
import { plural } from '../language/english.ts';
import { omittedOf } from './capped.ts';
import { renderJson } from './json.ts';
import { inFolder, type PlacedFinding, type PlaceOptions, placedFindings } from './place.ts';
import { acceptedText, briefText, expectedAndSeen } from './sentences.ts';

/**
 * The findings as a Code Quality report of GitLab, with the fields that GitLab documents and no others: it knows no columns, and
 * no accepted findings, which are told as information with their reason.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlab(reports: readonly EnglishReport[], options: PlaceOptions = {}): string {
  const issues = [...placedFindings(reports, options).map(issue), ...leftOut(reports, options)];
  return renderJson(issues as never); // any value is printed alike
}

/** For each check of which findings are left out an issue that counts them, as severe as the worst of them. */
function leftOut(reports: readonly EnglishReport[], { folders = [] }: PlaceOptions) {
  return reports.flatMap(({ dataset, checks }, index) =>
    checks.flatMap((check) => {
      const { id, findingsOmitted: left } = check;
      if (!left) return [];
      return {
        description: `${plural(omittedOf(check), 'more finding')} of this check, counted and not listed.`,
        check_name: id,
        fingerprint: fingerprint([folders[index] ?? '', dataset.id, id, 'more']),
        severity: left.error > 0 ? 'major' : left.warning > 0 ? 'minor' : 'info',
        location: { path: inFolder(dataset.files[0]?.path ?? '', folders[index]), lines: { begin: 1 } },
      };
    }),
  );
}

const fingerprint = (parts: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(parts.join('\n'))));

function issue({ report, folder, finding, places: [first] }: PlacedFinding) {
  const accepted = finding.accepted ? `${acceptedText(finding.accepted)} ` : '';
  return {
    description: `${accepted}${briefText(finding.message)} ${expectedAndSeen(finding)}`,
    check_name: finding.check,
    // An identifier is unique within its dataset; GitLab shows one of several with the same fingerprint.
    fingerprint: fingerprint([folder, report.dataset.id, finding.id]),
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

import type { EnglishFinding, EnglishReport, Severity } from '../audit/report.ts';
import type { Location } from '../data/provenance.ts';

export interface PlaceOptions {
  /**
   * The folder of each report's dataset, seen from where the audit was started, with forward slashes; empty where it is
   * that very place. With it a place names the file of the repository, not that of the dataset.
   */
  readonly folders?: readonly string[];
}

/** A finding with the report it stands in and the places it rests on, the first of which it is shown at. */
export interface PlacedFinding {
  readonly report: EnglishReport;
  readonly folder: string;
  readonly finding: EnglishFinding;
  readonly places: readonly Location[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings of all reports: those not accepted first, the worst before the others, otherwise in the order of the reports. */
export function placedFindings(reports: readonly EnglishReport[], { folders = [] }: PlaceOptions = {}): PlacedFinding[] {
  const rank = ({ severity, accepted }: EnglishFinding): number => ORDER.indexOf(severity) + (accepted ? ORDER.length : 0);
  return reports
    .flatMap((report, index) =>
      report.findings.map((finding) => ({
        report,
        folder: folders[index] ?? '',
        finding,
        places: placesOf(report, finding, folders[index]),
      })),
    )
    .sort((a, b) => rank(a.finding) - rank(b.finding));
}

/**
 * Where a finding lies, with the folder of its dataset; never empty, because most viewers show nothing that lies nowhere. A
 * finding without cells lies on the first of its rows, one without rows on the first line of the manifest.
 */
export function placesOf(report: EnglishReport, { locations, rows }: EnglishFinding, folder = ''): Location[] {
  const manifest: Location = { file: report.dataset.files[0]?.path ?? '', line: 1, column: 1, field: '' };
  const row = rows && {
    file: rows.file,
    ...(rows.sheet && { sheet: rows.sheet }),
    line: Number.parseInt(rows.lines, 10) || 1,
    column: 1,
    field: '',
  };
  const found = locations.length > 0 ? locations : [row ?? manifest];
  return found.map((place) => ({ ...place, file: inFolder(place.file, folder) }));
}

/** A file of a dataset as seen from outside of its folder. */
export function inFolder(file: string, folder = ''): string {
  const within = folder.replace(/^(\.\/+)+|^\.$/, '').replace(/\/+$/, '');
  return folder.startsWith('/') || within !== '' ? `${within}/${file}` : file;
}

/** A relative path as a URI reference: everything but slashes and plain characters percent-encoded. */
export function pathUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

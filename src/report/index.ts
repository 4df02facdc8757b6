import type { AuditReport, EnglishReport } from '../audit/report.ts';
import { reportInWords } from '../audit/report-in-english.ts';
import { capped } from './capped.ts';
import { findingsCsv } from './findings-csv.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { type HtmlOptions, html } from './html/html.ts';
import { renderJson } from './json.ts';
import { junit } from './junit.ts';
import { type MarkdownOptions, markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { type TerminalOptions, terminal } from './terminal.ts';

export { type Change, type ChangedFinding, compareReports, type Difference, differenceText } from './difference.ts';
export { safeText } from './escape.ts';
export { drawnFigures } from './figures/index.ts';
export { githubSummary } from './github.ts';
export { renderJson } from './json.ts';
export { readReports } from './read-report.ts';
export type { TerminalOptions } from './terminal.ts';

/**
 * The formats of `render`.
 *
 * @example
 * FORMATS.includes('sarif'); // true
 */
export const FORMATS = ['terminal', 'markdown', 'html', 'json', 'csv', 'sarif', 'junit', 'github', 'gitlab'] as const;
/**
 * One of `FORMATS`.
 *
 * @example
 * const format: Format = 'markdown';
 * FORMATS.includes(format); // true
 */
export type Format = (typeof FORMATS)[number];

export function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}

/**
 * What may be said to `render`: languages, colours, how many findings, where the files lie. A format takes what it knows.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * const options: RenderOptions = { languages: [LANGUAGES.en, LANGUAGES.kk] };
 * render(audit(dataset!), 'html', options).includes('lang="kk"'); // true
 */
export interface RenderOptions extends TerminalOptions, MarkdownOptions, HtmlOptions {
  /** Where the files of each report lie, as whoever reads the format sees them: put before the paths of its locations. */
  readonly folders?: readonly string[];
}

/**
 * A finished audit as text. Pure: equal reports give equal bytes.
 *
 * @example
 * const { dataset } = parseDataset(files);
 * render(audit(dataset!), 'markdown').startsWith('# Testland'); // true
 */
export function render(report: EnglishReport, format: Format, options: RenderOptions = {}): string {
  return renderAll([report], format, options);
}

/**
 * Several audits as one text; the formats that machines read hold all of them in one document. Of a check with very many findings
 * the first are listed and the rest is counted.
 */
export function renderAll(whole: readonly EnglishReport[], format: Format, options: RenderOptions = {}): string {
  const reports = whole.map((report) => capped(report));
  const inAnyLanguage = (): AuditReport[] => reports.map((report) => reportInWords(report));
  const each = (one: (report: AuditReport) => string): string => inAnyLanguage().map(one).join('\n');
  switch (format) {
    case 'json':
      return renderJson(reports.length === 1 ? reports[0] : reports);
    case 'sarif':
      return sarif(reports, options);
    case 'junit':
      return junit(reports, options);
    case 'github':
      return github(reports, options);
    case 'gitlab':
      return gitlab(reports, options);
    case 'csv':
      return findingsCsv(reports, options);
    case 'html':
      return html(inAnyLanguage(), { ...options, languages: options.languages ?? (options.language && [options.language]) });
    case 'markdown':
      return each((report) => markdown(report, options));
    case 'terminal':
      return each((report) => terminal(report, options));
  }
}

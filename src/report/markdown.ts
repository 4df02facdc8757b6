import type { AuditReport, CheckResult, Finding, ReportFigure, ReportTable } from '../audit/report.ts';
import type { Location } from '../data/provenance.ts';
import { count, plural } from '../language/format.ts';
import { type Language, say, type Text, term } from '../language/text.ts';
import { markdownCode as code, markdownText, webAddress } from './escape.ts';
import { figurePath, figureTable } from './figures/index.ts';
import { GLOSSARY } from './glossary.ts';
import {
  acceptedCount,
  COMMAND_TEXT,
  findingParts,
  groupedFindings,
  introduction,
  KINDS_TEXT,
  officialResult,
  partlyText,
  questionText,
  readingRows,
  reproducingCommand,
  reproductionTexts,
  STATUS,
  summaryText,
  untested,
  verdictText,
} from './phrases.ts';
import { type Teller, tellerOf } from './teller.ts';
import { cellText, firstRanges, measureText, unlikelyText } from './values.ts';

export interface MarkdownOptions {
  /** Whether the pictures stand beside the text, in `figures`. */
  readonly pictures?: boolean;
  readonly language?: Language;
  /** What stands in the names of pictures before `.svg`, in another language say. */
  readonly suffix?: string;
}

const MOST_ROWS = 30;
const MOST_CELLS = 6;
const MOST_FINDINGS = 500;
/** The file that holds everything. */
const JSON_REPORT = 'report.json';

/** The whole report as GitHub-flavoured Markdown: the first page, then findings, figures, tables, checks and sources. */
export function markdown(report: AuditReport, options: MarkdownOptions = {}): string {
  const told = tellerOf(report, options.language);
  const page: Page = { told, text: (text) => markdownText(told(text)), checks: report.checks };
  const parts = [firstPage, findings, figures, tables, notTested, checks, glossary, sources, reproduction].map((part) =>
    part(report, page, options),
  );
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** How this page tells texts: as they are, and with nothing in them that is markup. */
interface Page {
  readonly told: Teller;
  readonly text: (text: Text) => string;
  readonly checks: readonly CheckResult[];
}

function firstPage(report: AuditReport, page: Page): string {
  const { text } = page;
  const { dataset, summary, findings, notices, checks } = report;
  const official = officialResult(report);
  const accepted = acceptedCount(report);
  const rows = summary.questions.map((one) => [
    text(questionText(one.id)),
    [`**${text(verdictText(one))}**`, text(partlyText(one))].join(' ').trim(),
    text(one.sentence),
  ]);
  const left = untested(checks);
  const titles = left.flatMap((group) => group.titles);
  return [
    `# ${text(dataset.title)}`,
    text(introduction(report)),
    ...(official ? [text(official)] : []),
    table([say`Question`, say`Answer`, say`In one sentence`].map(text), rows),
    `${text(summaryText(report))} (${toChapter(say`all findings`, 'findings', page)}). ${text(KINDS_TEXT)}${accepted ? ` ${text(accepted)}` : ''}`,
    titles.length > 0
      ? `**${text(say`Not tested here:`)}** ${titles.map(text).join('; ')}. ${toChapter(say`What each would need`, 'notTested', page)}.`
      : text(say`Every check found something to ask.`),
    ...(notices.length > 0 && findings.length > 0
      ? [`${text(say`${plural(notices.length, 'notice')} on how the data were read`)}: ${toChapter(say`see sources`, 'sources', page)}.`]
      : []),
  ].join('\n\n');
}

const CHAPTERS = {
  findings: say`Findings`,
  figures: say`Figures`,
  tables: say`Tables`,
  notTested: say`Not tested, and what it would take`,
  checks: say`Checks`,
  glossary: say`Terms`,
  sources: say`Sources and files`,
  reproduction: say`Reproduction`,
} as const;

const chapter = (name: keyof typeof CHAPTERS, { text }: Page): string => `## ${text(CHAPTERS[name])}`;

/** A link to a chapter, by the name that GitHub gives its heading. */
function toChapter(words: Text, name: keyof typeof CHAPTERS, { text, told }: Page): string {
  const slug = told(CHAPTERS[name])
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
  return `[${text(words)}](#${slug})`;
}

function findings(report: AuditReport, page: Page): string {
  const heading = chapter('findings', page);
  if (report.findings.length === 0)
    return [
      heading,
      page.text(say`The checks that ran found nothing to report. What they asked, and what could not be asked, stands under Checks.`),
    ].join('\n\n');
  const parts = groupedFindings(report, MOST_FINDINGS).flatMap(({ title, findings }) => [
    `### ${page.text(title)}`,
    ...findings.map((one) => finding(one, page)),
  ]);
  const all = report.findings.length;
  const cut =
    all > MOST_FINDINGS
      ? [page.text(say`Showing ${count(MOST_FINDINGS)} of ${plural(all, 'finding')}; all are in ${'findings.csv'}.`)]
      : [];
  return [heading, ...cut, ...parts].join('\n\n');
}

function finding(one: Finding, page: Page): string {
  const { text, told } = page;
  const lines = [
    ...findingParts(one, told, (test) => unlikelyText(test, told), page.checks.find(({ id }) => id === one.check)?.falseAlarms).map(
      ({ name, text: part }) => `- **${text(name)}:** ${markdownText(part)}`,
    ),
    ...(one.rows ? [`- **${text(say`Rows`)}:** ${rowLines(one.rows, page)}`] : []),
    ...(one.locations.length > 0 ? [`- **${text(say`Rests on`)}:** ${cells(one.locations, page)}`] : []),
    `- ${text(say`Check`)} ${code(one.check)}, ${text(say`finding`)} ${code(one.id)}`,
  ];
  return [
    `#### ${markdownText(told(one.message).replace(/\.$/, ''))}`,
    ...(one.detail ? [text(one.detail)] : []),
    lines.join('\n'),
    ...(one.readings && one.readings.length > 0 ? [readings(one.readings, page)] : []),
  ].join('\n\n');
}

/** The readings of a source side by side: every key a row. */
function readings(readings: NonNullable<Finding['readings']>, { text, told }: Page): string {
  const rows = readingRows(readings).map(({ label, values }) => [
    text(label),
    ...values.map((value) => (value === undefined ? '–' : markdownText(measureText(value, told, 6)))),
  ]);
  return table([text(say`Measure`), ...readings.map((_, index) => text(say`Reading ${count(index + 1)}`))], rows);
}

function cells(locations: readonly Location[], { text }: Page): string {
  const shown = locations
    .slice(0, MOST_CELLS)
    .map(({ file, line, column, field }) => `${code(`${file}:${line}:${column}`)}${field ? ` (${text(field)})` : ''}`);
  const more = locations.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` ${text(say`and ${count(more)} more, all in ${JSON_REPORT}`)}` : ''}`;
}

/** How many rows, and the first of their lines. */
function rowLines({ file, count: rows, lines }: NonNullable<Finding['rows']>, { text }: Page): string {
  const ranges = firstRanges(lines, MOST_CELLS + 1);
  const shown = ranges.slice(0, MOST_CELLS).join(', ').replaceAll('-', '–');
  const more = ranges.length > MOST_CELLS ? `, ${text(say`and more; all are in ${JSON_REPORT}`)}` : '';
  return `${code(file)}: ${text(say`${plural(rows, 'row')}, on lines ${shown}`)}${more}`;
}

function tables({ tables }: AuditReport, page: Page): string {
  return tables.length === 0 ? '' : [chapter('tables', page), ...tables.map((one) => oneTable(one, page))].join('\n\n');
}

function oneTable({ title, note, columns, rows }: ReportTable, { text, told }: Page): string {
  const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((value, index) => markdownText(cellText(value, columns[index].unit, told))));
  const cut =
    rows.length > shown.length
      ? [text(say`Showing ${count(shown.length)} of ${plural(rows.length, 'row')}; all are in ${JSON_REPORT}.`)]
      : [];
  const right = columns.map(({ unit }) => unit !== undefined && unit !== 'text');
  return [
    `### ${text(title)}`,
    ...(note ? [text(note)] : []),
    table(
      columns.map(({ title }) => text(title)),
      shown,
      right,
    ),
    ...cut,
  ].join('\n\n');
}

/** The pictures, where they stand beside the text, and a list of all figures; their numbers stand in the JSON. */
function figures({ figures }: AuditReport, page: Page, { pictures = false, suffix }: MarkdownOptions): string {
  if (figures.length === 0) return '';
  const { text } = page;
  const rows = figures.map(({ title, n, note }) => [text(title), text(count(n)), text(note ?? '–')]);
  return [
    chapter('figures', page),
    ...(pictures ? figures : []).flatMap((figure) => [
      `![${[figure.title, figure.reading]
        .filter((part) => part !== undefined)
        .map(text)
        .join(': ')}](${figurePath(figure, suffix)})`,
      [
        ...(figure.reading ? [text(figure.reading)] : []),
        ...(figure.note ? [text(figure.note)] : []),
        text(say`Source: ${page.told(figure.source)}.`),
      ].join(' '),
      ...numbers(figure, page),
    ]),
    text(say`The data of each figure stand under figures in ${JSON_REPORT}.`),
    table([say`Title`, say`Areas or sources`, say`Note`].map(text), rows, [false, true]),
  ].join('\n\n');
}

/** The numbers of a picture. */
function numbers(figure: ReportFigure, page: Page): string[] {
  const { columns, rows, note } = figureTable(figure, page.told, MOST_ROWS);
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.map((value, at) => markdownText(cellText(value, columns[at].unit, page.told))));
  const right = columns.map(({ unit = 'text' }) => unit !== 'text');
  return [
    `${page.text(say`The numbers of this picture`)}:`,
    table(
      columns.map(({ title }) => markdownText(title)),
      cells,
      right,
    ),
    ...(note ? [markdownText(note)] : []),
  ];
}

/** What could not be asked, and what would allow it. */
function notTested({ checks }: AuditReport, page: Page): string {
  const { text } = page;
  const left = untested(checks);
  if (left.length === 0) return '';
  return [
    chapter('notTested', page),
    left.map(({ titles, needed }) => `- ${titles.map(text).join(', ')}: ${text(needed)}`).join('\n'),
    text(say`What single checks left out stands under Checks.`),
  ].join('\n\n');
}

function checks({ checks }: AuditReport, page: Page): string {
  const { text } = page;
  const rows = checks.map((check) => [
    code(check.id),
    text(questionText(check.question)),
    text(STATUS[check.status]),
    text(count(check.tests)),
    text(count(check.findings)),
    text(count(check.skipped.length)),
  ]);
  const parts = checks.map((check) =>
    [
      `### ${text(check.title)}`,
      `${text(check.asks)} ${text(check.method)}`,
      [
        `- **${text(say`Valid if`)}:** ${check.limits.map(text).join(' ')}`,
        ...(check.error === undefined ? [] : [`- **${text(say`Failed`)}:** ${text(check.error)}`]),
        ...skippedLines(check, page),
        ...(check.references.length > 0
          ? [`- **${text(say`References`)}:** ${check.references.map(({ cite, url }) => link(cite, url)).join('; ')}`]
          : []),
      ].join('\n'),
    ].join('\n\n'),
  );
  return [
    chapter('checks', page),
    table([say`Check`, say`Question`, say`Status`, say`Comparisons`, say`Findings`, say`Skipped`].map(text), rows, [
      false,
      false,
      false,
      true,
      true,
      true,
    ]),
    ...parts,
  ].join('\n\n');
}

function skippedLines({ skipped }: CheckResult, { text, told }: Page): string[] {
  const shown = skipped
    .slice(0, MOST_ROWS)
    .map(
      ({ subject, reason, dataNeeded }) =>
        `- **${text(say`Skipped, ${told(subject)}`)}:** ${text(reason)}. ${text(say`Needed: ${told(dataNeeded)}.`)}`,
    );
  return skipped.length > shown.length
    ? [...shown, `- ${text(say`and ${plural(skipped.length - shown.length, 'more subject')} skipped, all in ${JSON_REPORT}`)}`]
    : shown;
}

function glossary(_: AuditReport, page: Page): string {
  const { text } = page;
  return [chapter('glossary', page), GLOSSARY.map(({ term, meaning }) => `- **${text(term)}:** ${text(meaning)}`).join('\n')].join('\n\n');
}

function sources({ dataset, notices }: AuditReport, page: Page): string {
  const { text } = page;
  const rows = dataset.sources.map(({ id, name, kind, publisher, published, url, place, sample, area }) => [
    code(id),
    text(name),
    [text(term(kind)), ...(area ? [text(area)] : [])].join(', '),
    [publisher, published]
      .filter((part) => part !== undefined)
      .map(text)
      .join(', ') || '–',
    url ? link(place ?? url, url) : text(place ?? '–'),
    text(sample ?? '–'),
  ]);
  const files = dataset.files.map(({ path, sha256, rows }) => [code(path), rows === undefined ? '–' : text(count(rows)), code(sha256)]);
  return [
    chapter('sources', page),
    table([say`Source`, say`Name`, say`Kind`, say`Publisher`, say`Place`, say`Sample`].map(text), rows),
    table([say`File`, say`Rows`, say`SHA-256`].map(text), files, [false, true, false]),
    ...(notices.length > 0
      ? [
          notices
            .map(
              ({ message, location }) =>
                `- ${text(message)}${location ? ` (${code(`${location.file}:${location.line}:${location.column}`)})` : ''}`,
            )
            .join('\n'),
        ]
      : []),
  ].join('\n\n');
}

function reproduction(report: AuditReport, page: Page): string {
  const { text } = page;
  return [
    chapter('reproduction', page),
    reproductionTexts(report).map(text).join(' '),
    `${text(COMMAND_TEXT)} ${code(reproducingCommand(report))}`,
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[], right: readonly boolean[] = []): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (right[index] ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

/** A link only where the address is one of the web; anything else stays text. */
function link(label: string, url: string): string {
  const safe = webAddress(url);
  if (safe === undefined) return markdownText(label);
  const address = safe.replace(/[\\|`]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('&', '\\&');
  return `[${markdownText(label)}](<${address}>)`;
}

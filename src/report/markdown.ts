import type { AuditReport, CheckResult, Finding, ReportFigure, ReportTable } from '../audit/report.ts';
import { fileAndSheet, type Location, placeText } from '../data/provenance.ts';
import { count } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { T as MODEL } from '../language/model.texts.ts';
import type { Text } from '../language/text.ts';
import { word } from '../language/words.ts';
import { markdownCode as code, markdownText, webAddress } from './escape.ts';
import { T as FIGURES } from './figures/figures.texts.ts';
import { figurePath, figureTable } from './figures/index.ts';
import { itemParts, noItems } from './first-screen.ts';
import { T as GLOSSARY_TEXTS } from './glossary.texts.ts';
import { GLOSSARY } from './glossary.ts';
import {
  acceptedCount,
  COMMAND_TEXT,
  findingParts,
  groupedFindings,
  introduction,
  KINDS_TEXT,
  leftOutText,
  officialResult,
  partlyText,
  questionText,
  readingRows,
  reproducingCommand,
  reproductionTexts,
  STATUS,
  shownRows,
  summaryText,
  untested,
  verdictText,
} from './phrases.ts';
import { T as REPORT } from './report.texts.ts';
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

function firstPage(report: AuditReport, page: Page, { pictures = false, suffix }: MarkdownOptions): string {
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
    `**${text(summary.headline)}**`,
    ...(report.outcome.sentence ? [text(report.outcome.sentence)] : []),
    ...storyItems(report, page),
    ...(pictures ? firstPicture(report, page, suffix) : []),
    table([REPORT.question(), REPORT.answer(), REPORT.oneSentence()].map(text), rows),
    `${text(summaryText(report))} (${toChapter(REPORT.allFindings(), 'findings', page)}). ${text(KINDS_TEXT)}${accepted ? ` ${text(accepted)}` : ''}`,
    titles.length > 0
      ? `**${text(REPORT.notTestedHere())}** ${titles.map(text).join('; ')}. ${toChapter(REPORT.whatEachWouldNeed(), 'notTested', page)}.`
      : text(REPORT.everyCheckFoundSomething()),
    ...(notices.length > 0 && findings.length > 0
      ? [`${text(REPORT.howDataWereRead({ notices: notices.length }))}: ${toChapter(REPORT.seeSources(), 'sources', page)}.`]
      : []),
  ].join('\n\n');
}

/** The one picture that shows the first cause. */
function firstPicture({ story, figures }: AuditReport, { text }: Page, suffix: string | undefined): string[] {
  const figure = figures.find(({ id }) => id === story[0]?.figure);
  return figure ? [`![${text(figure.title)}](${figurePath(figure, suffix)})`] : [];
}

/** The causes that matter, numbered, each with where, how much, how sure, and what to ask for. */
function storyItems(report: AuditReport, { text }: Page): string[] {
  const nothing = noItems(report);
  if (nothing) return [text(nothing)];
  return report.story.map((item, index) => {
    const parts = itemParts(item, report).map((part) => `   - **${text(part.name)}:** ${text(part.text)}`);
    return [`${index + 1}. ${text(item.headline)}`, ...parts].join('\n');
  });
}

const CHAPTERS = {
  findings: REPORT.findings(),
  figures: REPORT.figures(),
  tables: REPORT.tables(),
  notTested: REPORT.notTestedWhatWould(),
  checks: REPORT.checks(),
  glossary: GLOSSARY_TEXTS.terms(),
  sources: REPORT.sourcesFiles(),
  reproduction: REPORT.reproduction(),
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
  if (report.findings.length === 0) return [heading, page.text(REPORT.checksRanFoundNothing())].join('\n\n');
  const parts = groupedFindings(report, MOST_FINDINGS).flatMap(({ title, findings }) => [
    `### ${page.text(title)}`,
    ...findings.map((one) => finding(one, page)),
  ]);
  const left = leftOutText(report, Math.min(MOST_FINDINGS, report.findings.length));
  const cut = left ? [page.text(left)] : [];
  return [heading, ...cut, ...parts].join('\n\n');
}

function finding(one: Finding, page: Page): string {
  const { text, told } = page;
  const lines = [
    ...findingParts(
      one,
      told,
      (test) => unlikelyText(test, told),
      page.checks.find(({ id }) => id === one.check),
    ).map(({ name, text: part }) => `- **${text(name)}:** ${markdownText(part)}`),
    ...(one.rows ? [`- **${text(REPORT.rows())}:** ${rowLines(one.rows, page)}`] : []),
    ...(one.locations.length > 0 ? [`- **${text(REPORT.rests())}:** ${cells(one.locations, page)}`] : []),
    `- ${text(REPORT.check())} ${code(one.check)}, ${text(REPORT.finding())} ${code(one.id)}`,
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
  return table([text(MODEL.measure()), ...readings.map((_, index) => text(REPORT.reading({ index: index + 1 })))], rows);
}

function cells(locations: readonly Location[], { text }: Page): string {
  const shown = locations.slice(0, MOST_CELLS).map((place) => `${code(placeText(place))}${place.field ? ` (${text(place.field)})` : ''}`);
  const more = locations.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` ${text(REPORT.moreAll({ more, part: JSON_REPORT }))}` : ''}`;
}

/** How many rows, and the first of their lines. */
function rowLines({ file, sheet, count: rows, lines }: NonNullable<Finding['rows']>, { text }: Page): string {
  const ranges = firstRanges(lines, MOST_CELLS + 1);
  const shown = ranges.slice(0, MOST_CELLS).join(', ').replaceAll('-', '–');
  const more = ranges.length > MOST_CELLS ? `, ${text(REPORT.moreAll2({ part: JSON_REPORT }))}` : '';
  return `${code(fileAndSheet({ file, sheet }))}: ${text(REPORT.lines({ rows, shown }))}${more}`;
}

function tables({ tables }: AuditReport, page: Page): string {
  return tables.length === 0 ? '' : [chapter('tables', page), ...tables.map((one) => oneTable(one, page))].join('\n\n');
}

function oneTable(whole: ReportTable, { text, told }: Page): string {
  const { title, note, columns, rows } = whole;
  const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((value, index) => markdownText(cellText(value, columns[index].unit, told))));
  const cut = shownRows(whole, MOST_ROWS);
  const right = columns.map(({ unit }) => unit !== undefined && unit !== 'text');
  return [
    `### ${text(title)}`,
    ...(note ? [text(note)] : []),
    table(
      columns.map(({ title }) => text(title)),
      shown,
      right,
    ),
    ...(cut ? [text(cut)] : []),
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
        text(REPORT.source({ tell: page.told(figure.source) })),
      ].join(' '),
      ...numbers(figure, page),
    ]),
    text(REPORT.dataEachFigureStand({ json_report: JSON_REPORT })),
    table([REPORT.title(), REPORT.areasOrSources(), REPORT.note()].map(text), rows, [false, true]),
  ].join('\n\n');
}

/** The numbers of a picture. */
function numbers(figure: ReportFigure, page: Page): string[] {
  const { columns, rows, note } = figureTable(figure, page.told, MOST_ROWS);
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.map((value, at) => markdownText(cellText(value, columns[at].unit, page.told))));
  const right = columns.map(({ unit = 'text' }) => unit !== 'text');
  return [
    `${page.text(FIGURES.numbersPicture())}:`,
    table(
      columns.map(({ title }) => page.text(title)),
      cells,
      right,
    ),
    ...(note ? [page.text(note)] : []),
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
    text(REPORT.whatSingleChecksLeft()),
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
        `- **${text(REPORT.validIf())}:** ${check.limits.map(text).join(' ')}`,
        ...(check.error === undefined ? [] : [`- **${text(REPORT.failed())}:** ${text(check.error)}`]),
        ...skippedLines(check, page),
        ...(check.references.length > 0
          ? [`- **${text(REPORT.references())}:** ${check.references.map(({ cite, url }) => link(cite, url)).join('; ')}`]
          : []),
      ].join('\n'),
    ].join('\n\n'),
  );
  return [
    chapter('checks', page),
    table([REPORT.check(), REPORT.question(), REPORT.status(), REPORT.comparisons(), REPORT.findings(), REPORT.skipped()].map(text), rows, [
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
        `- **${text(REPORT.skipped2({ tell: told(subject) }))}:** ${text(reason)}. ${text(REPORT.needed({ tell: told(dataNeeded) }))}`,
    );
  return skipped.length > shown.length
    ? [...shown, `- ${text(REPORT.skippedAll({ more: skipped.length - shown.length, part: JSON_REPORT }))}`]
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
    [text(word(kind)), ...(area ? [text(area)] : [])].join(', '),
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
    table([MODEL.source(), REPORT.nameText(), REPORT.kind(), REPORT.publisher(), REPORT.place(), REPORT.sample()].map(text), rows),
    table([REPORT.file(), REPORT.rows(), REPORT.sha256()].map(text), files, [false, true, false]),
    ...(notices.length > 0
      ? [notices.map(({ message, location }) => `- ${text(message)}${location ? ` (${code(placeText(location))})` : ''}`).join('\n')]
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

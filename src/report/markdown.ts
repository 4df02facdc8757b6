import { QUESTION_TEXTS, type ReportTable } from '../model/check.ts';
import { count, enumerate, percent, plural } from '../model/format.ts';
import { GRADES } from '../model/grading.ts';
import type { Location } from '../model/provenance.ts';
import type { AuditReport, CheckResult, Finding, QuestionAnswer } from '../model/report.ts';
import { markdownCode as code, safeText, markdownText as text } from './escape.ts';
import { drawFigure, figurePath } from './figures/index.ts';
import { cellText, firstRanges, measureText, unlikelyText } from './values.ts';

const VERDICTS = {
  contradicted: 'contradicted',
  anomalous: 'anomalous',
  consistent: 'consistent',
  'not-testable': 'not testable',
} as const;
export interface MarkdownOptions {
  /** Whether the pictures stand beside the text, in `figures`. */
  readonly pictures?: boolean;
}

const MOST_ROWS = 30;
const MOST_CELLS = 6;

/** The whole report as GitHub-flavoured Markdown: the first page, then findings, tables, checks and sources. */
export const markdown = (report: AuditReport, options: MarkdownOptions = {}): string =>
  `${[firstPage(report), findings(report), figures(report, options), tables(report), checks(report), sources(report), reproduction(report)]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;

function firstPage({ dataset, summary, checks, findings, notices }: AuditReport): string {
  const rows = summary.questions.map((one) => [text(QUESTION_TEXTS[one.id]), verdict(one), text(one.sentence)]);
  return [
    `# ${text(dataset.title)}`,
    `An audit of published figures against each other and against independent counts: ${plural(dataset.sources.length, 'source')}, ${plural(dataset.areas, 'area')}, ${plural(dataset.contestants.length, 'contestant')}${dataset.contest.date ? `; election of ${text(dataset.contest.date)}` : ''}.`,
    ...officialResult(dataset),
    table(['Question', 'Answer', 'In one sentence'], rows),
    `${plural(summary.errors, 'error')} in the result, ${plural(summary.documentErrors, 'error')} in documents about the election, ${plural(summary.warnings, 'warning')}, ${plural(summary.notes, 'note')} ([all findings](#findings)). An error is a contradiction that needs no probability; a warning is a statistical anomaly that survives correction and is large enough to matter; neither says what caused it.${summary.accepted > 0 ? ` ${plural(summary.accepted, 'finding')} of these ${summary.accepted === 1 ? 'is' : 'are'} accepted, with the reason beside it.` : ''}`,
    ...untested(checks),
    ...(notices.length > 0 && findings.length > 0
      ? [`${plural(notices.length, 'notice')} on how the data were read: [see sources](#sources-and-files).`]
      : []),
  ].join('\n\n');
}

/** The official result in a sentence, and how finely it is published. */
function officialResult({ result, contestants }: AuditReport['dataset']): string[] {
  if (!result) return [];
  const most = contestants.map(({ name }, index) => ({ name, share: result.shares[index] })).sort((a, b) => b.share - a.share);
  const shown = most.slice(0, 8).map(({ name, share }) => `${name} ${percent(share)}`);
  const rest = most.length > shown.length ? ` and ${plural(most.length - shown.length, 'other')}` : '';
  const of = result.valid === undefined ? '' : ` of ${count(result.valid)} valid votes`;
  const stations = result.level === 'station' ? '' : ' No results by polling station are at hand: what needs them is not tested.';
  return [
    text(
      `Official result: ${shown.join(', ')}${rest}${of}; votes published by ${result.level} (${plural(result.rows, 'row')}).${stations}`,
    ),
  ];
}

const verdict = ({ verdict, partly }: QuestionAnswer): string => `**${VERDICTS[verdict]}**${partly ? ' (partly tested)' : ''}`;

/** What could not be asked, and what would allow it, with the checks that wait for the same data together. */
function untested(checks: readonly CheckResult[]): string[] {
  const waiting = new Map<string, string[]>();
  for (const { title, status, skipped } of checks) {
    if (status !== 'skipped') continue;
    const needed = skipped[0]?.dataNeeded ?? 'other data';
    waiting.set(needed, [...(waiting.get(needed) ?? []), title]);
  }
  const lines = [...waiting].map(([needed, titles]) => `- ${text(titles.join(', '))}: ${text(needed)}`);
  return [
    lines.length > 0 ? '**Not tested here, and what it would take:**' : 'Every check found something to ask.',
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    'What single checks left out stands under [Checks](#checks).',
  ];
}

function findings({ findings }: AuditReport): string {
  if (findings.length === 0)
    return '## Findings\n\nThe checks that ran found nothing to report. What they asked, and what could not be asked, stands under [Checks](#checks).';
  const groups = [
    { title: 'Errors in the result', one: (f: Finding) => f.severity === 'error' && f.about === 'result' },
    { title: 'Warnings', one: (f: Finding) => f.severity === 'warning' },
    { title: 'Errors in documents', one: (f: Finding) => f.severity === 'error' && f.about === 'document' },
    { title: 'Notes', one: (f: Finding) => f.severity === 'note' },
  ];
  const parts = groups.flatMap(({ title, one }) => {
    const own = findings.filter(one);
    return own.length === 0 ? [] : [`### ${title}`, ...own.map(finding)];
  });
  return ['## Findings', ...parts].join('\n\n');
}

function finding(one: Finding): string {
  const lines = [
    `- **Expected:** ${text(one.expected)}`,
    `- **Seen:** ${text(one.seen)}`,
    one.test && `- **How unlikely:** ${text(unlikelyText(one.test))}`,
    one.grade !== undefined && `- **Grade:** ${text(gradeText(one.grade, one.grading))}`,
    one.reconciled && `- **For both figures to stand:** ${text(one.reconciled)}`,
    one.grade !== 0 && `- **What else could explain it:** ${text(one.explanations.join(' '))}`,
    one.accepted && `- **Accepted:** ${text(acceptedText(one.accepted))}`,
    one.rows && `- **Rows:** ${rowLines(one.rows)}`,
    one.locations.length > 0 && `- **Rests on:** ${cells(one.locations)}`,
    `- Check ${code(one.check)}, finding ${code(one.id)}`,
  ];
  return [
    `#### ${text(one.message.replace(/\.$/, ''))}`,
    ...(one.detail ? [text(one.detail)] : []),
    lines.filter(Boolean).join('\n'),
    ...(one.readings ? [readings(one)] : []),
  ].join('\n\n');
}

/** Who accepts a finding, why and until when. */
function acceptedText({ reason, expires, by }: NonNullable<Finding['accepted']>): string {
  return `${reason} (by the ${by}${expires ? `, until ${expires}` : ''})`;
}

/** The grade with what it follows from: the least of three scales. */
function gradeText(grade: number, grading: Finding['grading']): string {
  if (!grading) return `${grade} of 4, ${GRADES[grade]}`;
  const { effect, evidence, quality, deduct } = grading;
  const scales = [
    `effect ${effect}`,
    evidence === undefined ? 'evidence not computable' : `evidence ${evidence}`,
    `quality of the source ${quality}`,
  ];
  const less =
    deduct && Math.min(effect, evidence ?? 4, quality) > 0 ? `, less ${deduct} for an ordinary explanation that is not excluded` : '';
  return `${grade} of 4, ${GRADES[grade]}: the least of ${enumerate(scales)}${less}`;
}

/** The readings of a source side by side: every key a row. */
function readings({ readings = [] }: Finding): string {
  if (readings.length === 0) return '';
  const keys = [...new Set(readings.flatMap((reading) => Object.keys(reading)))];
  const rows = keys.map((key) => [
    text(words(key)),
    ...readings.map((reading) => (reading[key] === undefined ? '–' : text(measureText(reading[key], 6)))),
  ]);
  return table(['Measure', ...readings.map((_, index) => `Reading ${index + 1}`)], rows);
}

const LABELS: Readonly<Record<string, string>> = {
  base: 'Shares taken to be of',
  n: 'Sample size',
  x2SimpleRandom: 'X², simple random sample',
  log10PSimpleRandom: 'log10 p, simple random sample',
  gSimpleRandom: 'G, simple random sample',
  log10PGSimpleRandom: 'log10 p of G, simple random sample',
  impliedDesignEffect: 'Design effect known',
  designEffectFrom: 'which is',
  log10PImpliedDesignEffect: 'log10 p, this design effect (Rao and Scott, first order)',
  meanDesignEffect: 'Mean design effect at the official shares',
  log10PRaoScottFirstOrder: 'log10 p, Rao and Scott, first order',
  log10PRaoScottSecondOrder: 'log10 p, Rao and Scott, second order',
  zSimpleRandom: 'z, simple random sample',
  reconcilingDesignEffect: 'Design effect that would reconcile',
  x2TotalSurveyError: 'X², total survey error',
  log10PTotalSurveyError: 'log10 p, total survey error (approximate)',
  x2LeastFavourable: 'X², total survey error, least favourable shares',
  log10PLeastFavourable: 'log10 p, the same (approximate)',
  effectiveSize: 'Interviews it is worth',
  log10BayesFactor: 'log10 Bayes factor of any shares against total survey error',
  log10BayesFactorLeastFavourable: 'the same, least favourable shares',
  z: 'z, total survey error',
  log10P: 'log10 p, total survey error',
};

/** What a measure of a reading is called: `log10PDesignEffect2` is `log10 p, design effect 2`. */
function words(key: string): string {
  const effect = /^log10PDesignEffect(.+)$/.exec(key);
  return effect ? `log10 p, design effect ${effect[1]}` : (LABELS[key] ?? key);
}

function cells(locations: readonly Location[]): string {
  const shown = locations
    .slice(0, MOST_CELLS)
    .map(({ file, line, column, field }) => `${code(`${file}:${line}:${column}`)}${field ? ` (${text(field)})` : ''}`);
  const more = locations.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more, all in \`report.json\`` : ''}`;
}

/** How many rows, and the first of their lines. */
function rowLines({ file, count: rows, lines }: NonNullable<Finding['rows']>): string {
  const ranges = firstRanges(lines, MOST_CELLS + 1);
  const shown = text(ranges.slice(0, MOST_CELLS).join(', ').replaceAll('-', '–'));
  const more = ranges.length > MOST_CELLS ? ', and more; all are in `report.json`' : '';
  return `${text(plural(rows, 'row'))} of ${code(file)}, on lines ${shown}${more}`;
}

function tables({ tables }: AuditReport): string {
  return tables.length === 0 ? '' : ['## Tables', ...tables.map(oneTable)].join('\n\n');
}

function oneTable({ title, note, columns, rows }: ReportTable): string {
  const shown = rows.slice(0, MOST_ROWS).map((row) => row.map((value, index) => text(cellText(value, columns[index].unit))));
  const cut = rows.length > shown.length ? [`Showing ${shown.length} of ${rows.length} rows; all are in \`report.json\`.`] : [];
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
function figures({ figures }: AuditReport, { pictures = false }: MarkdownOptions): string {
  if (figures.length === 0) return '';
  const drawn = pictures ? figures.filter((figure) => drawFigure(figure) !== undefined) : [];
  const rows = figures.map(({ title, n, note }) => [text(title), text(count(n)), text(note ?? '–')]);
  return [
    '## Figures',
    ...drawn.flatMap((figure) => [
      `![${text(figure.title)}](${figurePath(figure)})`,
      text([figure.note, `Source: ${figure.source}.`].filter(Boolean).join(' ')),
    ]),
    'The data of each figure stand in `report.json`, under `figures`.',
    table(['Figure', 'Areas or sources', 'Note'], rows, [false, true]),
  ].join('\n\n');
}

function checks({ checks }: AuditReport): string {
  const rows = checks.map((check) => [
    code(check.id),
    text(check.question),
    check.status,
    String(check.tests),
    String(check.findings),
    String(check.skipped.length),
  ]);
  const parts = checks.map((check) =>
    [
      `### ${text(check.title)}`,
      `${text(check.asks)} ${text(check.method)}`,
      [
        `- **Valid if:** ${text(check.limits.join(' '))}`,
        ...(check.error === undefined ? [] : [`- **Failed:** ${text(check.error)}`]),
        ...skippedLines(check),
        ...(check.references.length > 0
          ? [`- **References:** ${check.references.map(({ cite, url }) => link(cite, url)).join('; ')}`]
          : []),
      ].join('\n'),
    ].join('\n\n'),
  );
  return [
    '## Checks',
    table(['Check', 'Question', 'Status', 'Comparisons', 'Findings', 'Skipped'], rows, [false, false, false, true, true, true]),
    ...parts,
  ].join('\n\n');
}

function skippedLines({ skipped }: CheckResult): string[] {
  const shown = skipped
    .slice(0, MOST_ROWS)
    .map(({ subject, reason, dataNeeded }) => `- **Skipped, ${text(subject)}:** ${text(reason)}. Needed: ${text(dataNeeded)}.`);
  return skipped.length > shown.length
    ? [...shown, `- and ${skipped.length - shown.length} more subjects skipped, all in \`report.json\``]
    : shown;
}

function sources({ dataset, notices }: AuditReport): string {
  const rows = dataset.sources.map(({ id, name, kind, publisher, published, url, place, sample, area }) => [
    code(id),
    text(name),
    text(kind + (area ? `, ${area}` : '')),
    text([publisher, published].filter(Boolean).join(', ') || '–'),
    url ? link(place ?? url, url) : text(place ?? '–'),
    text(sample || '–'),
  ]);
  const files = dataset.files.map(({ path, sha256, rows }) => [code(path), rows === undefined ? '–' : String(rows), code(sha256)]);
  return [
    '## Sources and files',
    table(['Source', 'Name', 'Kind', 'Publisher', 'Place', 'Sample'], rows),
    table(['File', 'Rows', 'SHA-256'], files, [false, true, false]),
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

function reproduction({ tool, options }: AuditReport): string {
  const list = Object.entries(options).map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(', ') : String(value)}`);
  return `## Reproduction\n\nWritten by ${tool.name} ${tool.version} with ${text(list.join('; '))}. The same files and options give the same bytes. P-values are corrected within each question by the method of Benjamini and Hochberg; a warning needs a false discovery rate below ${String(options.level)} and an effect that matters.`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[], right: readonly boolean[] = []): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (right[index] ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

/** A link only where the address is one of the web; anything else stays text. */
function link(label: string, url: string): string {
  const safe = safeText(url).trim();
  if (!/^https?:\/\/[^\s<>]+$/i.test(safe)) return text(label);
  const address = safe.replace(/[\\|`]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('&', '\\&');
  return `[${text(label)}](<${address}>)`;
}

import type { DecidedResult, NamedPlace, WhatIfReport } from '../audit/what-if-report.ts';
import { inEnglish } from '../language/encode.ts';
import { count, percent } from '../language/format.ts';
import { ENGLISH, type Language } from '../language/language.ts';
import type { Text } from '../language/text.ts';
import { markdownCode, markdownText, safeText } from './escape.ts';
import { element, type Html, together } from './html/element.ts';
import { T as HTML } from './html/html.texts.ts';
import { htmlDocument } from './html/html.ts';
import { dataTable, toId } from './html/page.ts';
import { writtenJson } from './json.ts';
import { type Teller, tellerOf } from './teller.ts';
import { T } from './what-if.texts.ts';
import { wrap } from './wrap.ts';

/** The formats of `sanaq whatif`. */
export const WHAT_IF_FORMATS = ['terminal', 'markdown', 'html', 'json'] as const;
export type WhatIfFormat = (typeof WHAT_IF_FORMATS)[number];

export interface WhatIfOptions {
  /** Languages of the page; every other format is in the first of them. */
  readonly languages?: readonly Language[];
  readonly color?: boolean;
}

/** The outcome before and after a change as text. Pure: equal reports give equal bytes. */
export function renderWhatIf(
  report: WhatIfReport,
  format: WhatIfFormat,
  { languages = [ENGLISH], color = false }: WhatIfOptions = {},
): string {
  if (format === 'json') return writtenJson(inEnglish(report));
  if (format === 'html')
    return htmlDocument(
      languages,
      (language) => tellerOf(report, language)(report.dataset.title),
      (language) => pageOf(report, tellerOf(report, language)),
    );
  const tell = tellerOf(report, languages[0]);
  return format === 'markdown' ? markdown(report, tell) : terminal(report, tell, color);
}

interface Table {
  readonly title: Text;
  readonly head: readonly Text[];
  readonly rows: readonly (readonly Text[])[];
  readonly right: readonly boolean[];
  /** Its rows are too wide for a terminal, which prints them as lines. */
  readonly wide?: boolean;
}

/** Names behind a heading; those beyond the bound are counted. */
interface List {
  readonly title: Text;
  readonly items: readonly Text[];
  readonly more?: Text;
}

const NONE = '–';
const MOST_PLACES = 20;

function tablesOf(report: WhatIfReport): Table[] {
  const { before, after } = report;
  const decisions = [...decisionRows(T.before(), before), ...decisionRows(T.after(), after)];
  return [
    votesTable(report),
    ...(decisions.length > 0
      ? [
          {
            title: T.decisions(),
            head: [T.when(), T.decision(), T.turnsOn(), T.way()],
            rows: decisions,
            right: [false, false, true, false],
            wide: true,
          },
        ]
      : []),
  ];
}

function votesTable({ contestants, before, after }: WhatIfReport): Table {
  const seats = contestants.some((one) => one.before.seats !== undefined || one.after.seats !== undefined);
  const share = (value: number | null): Text => (value === null ? NONE : percent(value));
  const seatsOf = (value: number | undefined): Text => (value === undefined ? NONE : count(value));
  const rows = contestants.map((one): Text[] => [
    one.name,
    count(one.before.votes),
    count(one.after.votes),
    share(one.before.share),
    share(one.after.share),
    ...(seats ? [seatsOf(one.before.seats), seatsOf(one.after.seats)] : []),
  ]);
  const all: Text[] = [T.valid(), count(before.valid), count(after.valid), '', '', ...(seats ? ['', ''] : [])];
  const head = [T.contestant(), T.votesBefore(), T.votesAfter(), T.shareBefore(), T.shareAfter()];
  return {
    title: seats ? T.votes() : T.votesAndShares(),
    head: seats ? [...head, T.seatsBefore(), T.seatsAfter()] : head,
    rows: [...rows, all],
    right: [false, true, true, true, true, true, true],
  };
}

function decisionRows(when: Text, { decisions }: DecidedResult): Text[][] {
  return decisions.map(({ what, way, tie, transfer, add, remove }) => {
    const votes = Math.min(...[transfer, add, remove].map((value) => value ?? Number.POSITIVE_INFINITY));
    const by = way ?? NONE;
    return [when, what, Number.isFinite(votes) ? count(votes) : NONE, tie ? { list: [T.tie(), by], by: ', ' } : by];
  });
}

function listsOf({ changes: { annulled, setAside }, least }: WhatIfReport): List[] {
  return [
    ...(annulled ? [placeList(T.annulled(), annulled.areas)] : []),
    ...(setAside
      ? [
          {
            title: T.setAside(),
            items: setAside.findings.slice(0, MOST_PLACES).map(({ id, message }): Text => ({ list: [id, message], by: ': ' })),
            ...(setAside.findings.length > MOST_PLACES && { more: T.otherFindings({ n: setAside.findings.length - MOST_PLACES }) }),
          },
        ]
      : []),
    ...(least && least.stations.length > 0 ? [placeList(T.least(), least.stations)] : []),
  ];
}

function placeList(title: Text, places: readonly NamedPlace[]): List {
  const items = places.slice(0, MOST_PLACES).map(({ path }) => path.join(', '));
  return { title, items, ...(places.length > MOST_PLACES && { more: T.others({ n: places.length - MOST_PLACES }) }) };
}

/** The sentences, the most important first. */
const sentencesOf = ({ details, least, leastAfter }: WhatIfReport): Text[] => [
  ...details,
  ...(least ? [least.sentence] : []),
  ...(leastAfter ? [leastAfter] : []),
];

function terminal(report: WhatIfReport, tell: Teller, color: boolean): string {
  const bold = (line: string): string => (color ? `\u001b[1m${line}\u001b[0m` : line);
  const lines = [
    ...wrap(safeText(tell(report.dataset.title)), '').map(bold),
    '',
    ...wrap(safeText(tell(report.headline)), '').map(bold),
    ...sentencesOf(report).flatMap((text) => wrap(safeText(tell(text)), '')),
    ...tablesOf(report).flatMap((table) => ['', bold(tell(table.title)), ...(table.wide ? asLines(table, tell) : aligned(table, tell))]),
    ...listsOf(report).flatMap(({ title, items, more }) => [
      '',
      bold(tell(title)),
      ...[...items, ...(more ? [more] : [])].flatMap((item) => wrap(safeText(tell(item)), '  ')),
    ]),
    '',
    ...wrap(tell(T.about()), ''),
  ];
  return `${lines.join('\n')}\n`;
}

const asLines = ({ rows }: Table, tell: Teller): string[] =>
  rows.flatMap((row) => wrap(safeText(row.map(tell).join('; ')), '    ').map((line, at) => (at === 0 ? `  ${line.trimStart()}` : line)));

/** Cells wider than this are cut: a label may be of any length. */
const WIDEST = 60;

function aligned({ head, rows, right }: Table, tell: Teller): string[] {
  const cells = [head, ...rows].map((row) => row.map((cell) => shortened(safeText(tell(cell)))));
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at].length)));
  return cells.map((row) =>
    `  ${row.map((cell, at) => (right[at] ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  ')}`.trimEnd(),
  );
}

const shortened = (cell: string): string => (cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell);

function markdown(report: WhatIfReport, tell: Teller): string {
  const text = (value: Text): string => markdownText(tell(value));
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const parts = [
    `# ${text(report.dataset.title)}`,
    `**${text(report.headline)}**`,
    ...sentencesOf(report).map(text),
    ...tablesOf(report).flatMap(({ title, head, rows, right }) => [
      `## ${text(title)}`,
      [row(head.map(text)), row(head.map((_, at) => (right[at] ? '---:' : '---'))), ...rows.map((cells) => row(cells.map(text)))].join(
        '\n',
      ),
    ]),
    ...listsOf(report).flatMap(({ title, items, more }) => [
      `## ${text(title)}`,
      [...items, ...(more ? [more] : [])].map((item) => `- ${text(item)}`).join('\n'),
    ]),
    text(T.about()),
    markdownCode(`${report.tool.name} ${report.tool.version}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The page: its contents beside it, as in the report. */
function pageOf(report: WhatIfReport, tell: Teller): Html {
  const id = (at: number): string => `${tell.language.code}-part-${at}`;
  const tables = tablesOf(report).map(({ title, head, rows, right }) => ({
    title,
    content: dataTable({ label: tell(title), head: head.map(tell), rows: rows.map((cells) => cells.map(tell)), right }),
  }));
  const lists = listsOf(report).map(({ title, items, more }) => ({
    title,
    content: element(
      'ul',
      {},
      [...items, ...(more ? [more] : [])].map((item) => element('li', {}, tell(item))),
    ),
  }));
  const parts = [...tables, ...lists];
  return together(
    element(
      'nav',
      { class: 'contents', 'aria-label': tell(HTML.contents()) },
      element(
        'ol',
        {},
        parts.map(({ title }, at) => element('li', {}, toId(id(at), tell(title)))),
      ),
    ),
    element(
      'main',
      { lang: tell.language.code },
      element('h1', {}, tell(report.dataset.title)),
      element('p', { class: 'headline' }, element('b', {}, tell(report.headline))),
      sentencesOf(report).map((text) => element('p', {}, tell(text))),
      parts.map(({ title, content }, at) =>
        element(
          'section',
          { class: 'chapter', id: id(at), 'aria-labelledby': `${id(at)}-title` },
          element('h2', { id: `${id(at)}-title` }, tell(title)),
          content,
        ),
      ),
      element('p', {}, tell(T.about())),
    ),
  );
}

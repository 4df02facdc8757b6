import type { AuditReport, Excerpt } from '../../audit/report.ts';
import type { Location } from '../../data/provenance.ts';
import { count } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { cellEnd } from '../cell.ts';
import { T as REPORT } from '../report.texts.ts';
import { type Child, element, type Html } from './element.ts';
import { findingId } from './findings.ts';
import { T as HTML } from './html.texts.ts';
import { folded, type Page, toId } from './page.ts';

/** How much of a line is shown before its first marked cell, between two and after the last, at its head and as a whole. */
const AROUND = 60;
const HEAD = 80;
const LONGEST = 320;
const MOST_LINKS = 8;

type Line = Excerpt['lines'][number];

/** The identifiers of the lines shown, by file and line. */
export function lineIds({ excerpts = [] }: AuditReport, id: (name: string) => string): Page['lineId'] {
  const files = new Map(excerpts.map(({ file, lines }, index) => [file, { index, lines: new Set(lines.map(({ line }) => line)) }]));
  return (file, line) => {
    const found = files.get(file);
    return found?.lines.has(line) ? id(`line-${found.index + 1}-${line}`) : undefined;
  };
}

/** The lines of data that the findings rest on, file by file, with the cells marked. */
export function excerptsChapter(page: Page): Html | undefined {
  const { report, tell } = page;
  const { excerpts } = report;
  if (page.findings.length === 0) return undefined;
  const named = new Set(page.findings.flatMap(({ locations }) => locations.map(({ file }) => file)));
  const shown = (excerpts ?? []).filter(({ file, lines }) => named.has(file) && lines.length > 0);
  const without = [...named].filter((file) => !shown.some((one) => one.file === file));
  const cells = marked(page);
  return folded(
    page,
    'lines',
    HTML.linesData(),
    element('p', {}, tell(HTML.linesFindingsRestThey())),
    shown.map((excerpt) => oneFile(excerpt, cells.get(excerpt.file) ?? new Map(), page)),
    without.map((file) =>
      element('p', {}, element('code', {}, file), `: ${tell(excerpts ? HTML.noLinesShownWorkbook() : HTML.noLinesShownFiles())}`),
    ),
  );
}

/** Rows that stand with an item of the story. */
const MOST_AS_READ = 4;

/** Rows as they were read, with the cells marked that something rests on, file by file, each below the head of its table. */
export function rowsAsRead(locations: readonly Location[], page: Page, id: string): Html | undefined {
  const { report, tell } = page;
  const columns = new Map<string, Set<number>>();
  for (const { file, line, column } of locations) {
    const key = JSON.stringify([file, line]);
    columns.set(key, (columns.get(key) ?? new Set()).add(column));
  }
  const shown = (report.excerpts ?? []).flatMap((excerpt) => {
    const lines = excerpt.lines.filter(({ line }) => columns.has(JSON.stringify([excerpt.file, line])));
    return lines.length > 0 ? [{ excerpt, lines }] : [];
  });
  if (shown.length === 0) return undefined;
  let left = MOST_AS_READ;
  const tables = shown.flatMap(({ excerpt, lines }) => {
    const some = lines.slice(0, left);
    left -= some.length;
    const head = excerpt.lines.filter(({ line }) => line === excerpt.header && !some.some((one) => one.line === line));
    return some.length > 0 ? [asRead(excerpt, [...head, ...some], columns, page)] : [];
  });
  const more = columns.size - (MOST_AS_READ - left);
  return element(
    'section',
    { class: 'as-read', 'aria-labelledby': `${id}-rows` },
    element('h3', { id: `${id}-rows` }, tell(HTML.rowsAsRead())),
    tables,
    more > 0 ? element('p', { class: 'quiet' }, tell(HTML.furtherRows({ more }))) : undefined,
  );
}

function asRead(excerpt: Excerpt, lines: readonly Line[], columns: ReadonlyMap<string, Set<number>>, page: Page): Html {
  const { file, header } = excerpt;
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': page.tell(HTML.lines({ file })) },
    element(
      'table',
      { class: 'excerpt' },
      element('caption', {}, element('code', {}, file)),
      element(
        'tbody',
        {},
        lines.map((line) => {
          const target = page.lineId(file, line.line);
          const number = String(line.line);
          return element(
            'tr',
            { class: line.line === header ? 'head' : undefined },
            element('td', {}, target === undefined ? number : toId(target, number)),
            element('td', {}, element('code', {}, markedText(line, excerpt, columns.get(JSON.stringify([file, line.line])) ?? new Set()))),
          );
        }),
      ),
    ),
  );
}

interface Marks {
  readonly columns: Set<number>;
  readonly findings: { readonly number: number; readonly id: string }[];
}

/** What is marked in which line, and by which findings. */
function marked(page: Page): ReadonlyMap<string, Map<number, Marks>> {
  const files = new Map<string, Map<number, Marks>>();
  const mark = ({ file, line, column }: Location, finding: Marks['findings'][number]): void => {
    const lines = files.get(file) ?? new Map<number, Marks>();
    files.set(file, lines);
    const marks = lines.get(line) ?? { columns: new Set<number>(), findings: [] };
    lines.set(line, marks);
    marks.columns.add(column);
    if (marks.findings.at(-1)?.id !== finding.id) marks.findings.push(finding);
  };
  for (const [index, one] of page.order.entries())
    for (const location of one.locations) mark(location, { number: index + 1, id: findingId(page, one) });
  return files;
}

function oneFile(excerpt: Excerpt, marks: ReadonlyMap<number, Marks>, page: Page): Html {
  const { file, header, lines } = excerpt;
  const { tell } = page;
  const left = [...marks.keys()].filter((line) => page.lineId(file, line) === undefined).length;
  const rows = lines.map((one, index) => {
    const before = lines[index - 1];
    const gap = before !== undefined && one.line > before.line + 1;
    return row(one, excerpt, marks.get(one.line), gap, one.line === header, page);
  });
  return element(
    'section',
    { 'aria-label': file },
    element('h3', {}, element('code', {}, file)),
    element(
      'div',
      { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': tell(HTML.lines({ file })) },
      element(
        'table',
        { class: 'excerpt' },
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            [MODEL.line(), HTML.text(), REPORT.findings()].map((title) => element('th', { scope: 'col' }, tell(title))),
          ),
        ),
        element('tbody', {}, rows),
      ),
    ),
    left > 0 ? element('p', {}, tell(HTML.furtherLinesFindingsRest({ left }))) : undefined,
  );
}

function row(line: Line, excerpt: Excerpt, marks: Marks | undefined, gap: boolean, head: boolean, page: Page): Html {
  const links = (marks?.findings ?? []).slice(0, MOST_LINKS);
  const more = (marks?.findings.length ?? 0) - links.length;
  return element(
    'tr',
    { id: page.lineId(excerpt.file, line.line), class: [head ? 'head' : '', gap ? 'gap' : ''].join(' ').trim() || undefined },
    element('td', {}, String(line.line)),
    element('td', {}, element('code', {}, markedText(line, excerpt, marks?.columns ?? new Set()))),
    element(
      'td',
      {},
      links.map(({ number, id }, index): Child => [index > 0 ? ', ' : '', toId(id, page.tell(count(number)))]),
      more > 0 ? ` ${page.tell(HTML.more({ more }))}` : '',
    ),
  );
}

/** A line with its cells marked; what lies far from any of them is left out. */
export function markedText({ text, from = 0 }: Line, { delimiter }: Pick<Excerpt, 'delimiter'>, columns: ReadonlySet<number>): Child[] {
  const letters = Array.from(text);
  const spans = [...columns]
    .map((column) => column - 1 - from)
    .filter((start) => start >= 0 && start < letters.length)
    .sort((a, b) => a - b)
    .map((start) => ({ start, end: cellEnd(letters, start, delimiter) }));
  const parts: Child[] = from > 0 ? ['… '] : [];
  let at = 0;
  for (const { start, end } of spans) {
    // Two findings may name the same cell by different columns.
    if (start < at) continue;
    parts.push(
      broken(shortened(letters.slice(at, start), at === 0 ? HEAD : AROUND, AROUND), delimiter),
      element('mark', {}, cut(letters.slice(start, end))),
    );
    at = end;
  }
  parts.push(broken(spans.length === 0 ? cut(letters) : shortened(letters.slice(at), AROUND, 0), delimiter));
  return parts;
}

/** A text that may be broken between cells. */
function broken(text: string, delimiter: string | undefined): Child {
  if (delimiter === undefined || delimiter === '') return text;
  return text.split(delimiter).map((part, index): Child => (index === 0 ? part : [delimiter, element('wbr'), part]));
}

const cut = (letters: readonly string[]): string =>
  letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')} …` : letters.join('');

/** The first letters and the last ones. */
function shortened(letters: readonly string[], first: number, last: number): string {
  if (letters.length <= first + last + 20) return letters.join('');
  return `${letters.slice(0, first).join('')} … ${letters.slice(letters.length - last).join('')}`;
}

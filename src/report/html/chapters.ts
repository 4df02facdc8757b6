import type { CheckResult, ReportTable } from '../../audit/report.ts';
import { placeText } from '../../data/provenance.ts';
import { count } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { word } from '../../language/words.ts';
import { webAddress } from '../escape.ts';
import { T as GLOSSARY_TEXTS } from '../glossary.texts.ts';
import { GLOSSARY } from '../glossary.ts';
import { COMMAND_TEXT, questionText, reproducingCommand, reproductionTexts, STATUS, untested } from '../phrases.ts';
import { T as REPORT } from '../report.texts.ts';
import { type Child, element, type Html, together } from './element.ts';
import { T as HTML } from './html.texts.ts';
import { chapter, dataTable, folded, identifier, outside, type Page, rowsOf, toId } from './page.ts';

const MOST_SKIPPED = 30;

/** The tables of the checks. */
export function tablesChapter(page: Page): Html | undefined {
  const { tables } = page.report;
  if (tables.length === 0) return undefined;
  return folded(
    page,
    'tables',
    HTML.tables({ tables: tables.length }),
    tables.map((one) => oneTable(one, page)),
  );
}

function oneTable(table: ReportTable, page: Page): Html {
  const { id, title, note } = table;
  const { tell } = page;
  return together(
    element('h3', { id: page.id(`table-${identifier(id)}`) }, tell(title)),
    note ? element('p', {}, tell(note)) : undefined,
    rowsOf(table, page),
  );
}

/** What could not be asked, and what would allow it. */
export function notTestedChapter(page: Page): Html | undefined {
  const { report, tell } = page;
  const left = untested(report.checks);
  if (left.length === 0) return undefined;
  return chapter(
    page,
    'not-tested',
    REPORT.notTestedWhatWould(),
    element('p', {}, tell(HTML.checksThatCouldNot({ left: left.flatMap(({ titles }) => titles).length, all: report.checks.length }))),
    element(
      'ul',
      { class: 'needed' },
      left.map(({ titles, needed }) =>
        element('li', {}, element('b', {}, tell(HTML.needs({ needed }))), ` ${titles.map(tell).join(', ')}`),
      ),
    ),
  );
}

/** Every check: what it asks, how, when its answer holds, and what it left out. */
export function checksChapter(page: Page): Html {
  const { report, tell, id } = page;
  return folded(
    page,
    'checks',
    REPORT.checks(),
    dataTable({
      label: tell(REPORT.checks()),
      head: [REPORT.check(), REPORT.question(), REPORT.status(), REPORT.comparisons(), REPORT.findings(), REPORT.skipped()].map(tell),
      rows: report.checks.map((check) => [
        ran(check) ? toId(id(`check-${identifier(check.id)}`), tell(check.title)) : tell(check.title),
        tell(questionText(check.question)),
        tell(STATUS[check.status]),
        tell(count(check.tests)),
        tell(count(check.findings)),
        tell(count(check.skipped.length)),
      ]),
      right: [false, false, false, true, true, true],
    }),
    report.checks.filter(ran).map((check) => oneCheck(check, page)),
  );
}

/** What a check that had nothing to work on would have done stands in its own page of the handbook. */
const ran = ({ status }: CheckResult): boolean => status !== 'skipped';

function oneCheck(check: CheckResult, { tell, id }: Page): Html {
  const heading = id(`check-${identifier(check.id)}`);
  const skipped = check.skipped
    .slice(0, MOST_SKIPPED)
    .map(({ subject, reason, dataNeeded }) =>
      part(tell(REPORT.skipped2({ tell: tell(subject) })), `${tell(reason)}. ${tell(REPORT.needed({ tell: tell(dataNeeded) }))}`),
    );
  const more = check.skipped.length - skipped.length;
  return element(
    'section',
    { class: 'check', 'aria-labelledby': heading },
    element('h3', { id: heading }, tell(check.title)),
    element('p', { class: 'quiet' }, element('code', {}, check.id), ` · ${tell(STATUS[check.status])}`),
    element('p', {}, `${tell(check.asks)} ${tell(check.method)}`),
    element(
      'dl',
      { class: 'parts' },
      part(tell(REPORT.validIf()), check.limits.map(tell).join(' ')),
      check.error === undefined ? undefined : part(tell(REPORT.failed()), check.error),
      skipped,
      more > 0 ? part(tell(REPORT.skipped()), tell(REPORT.skippedAll({ more, part: 'report.json' }))) : undefined,
      check.references.length > 0
        ? together(
            element('dt', {}, tell(REPORT.references())),
            element(
              'dd',
              { class: 'references' },
              check.references.map(({ cite, url }, index): Child => [index > 0 ? '; ' : '', outside(cite, webAddress(url))]),
            ),
          )
        : undefined,
    ),
  );
}

const part = (name: string, text: string): Html => together(element('dt', {}, name), element('dd', {}, text));

/** Words of the trade, one sentence each. */
export function glossaryChapter(page: Page): Html {
  const { tell } = page;
  return folded(
    page,
    'terms',
    GLOSSARY_TEXTS.terms(),
    element(
      'dl',
      { class: 'terms' },
      GLOSSARY.map(({ term, meaning }) => element('div', {}, element('dt', {}, tell(term)), element('dd', {}, tell(meaning)))),
    ),
  );
}

/** Where everything comes from: sources, files with their hashes, notices of the readers. */
export function sourcesChapter(page: Page): Html {
  const { report, tell } = page;
  const { dataset, notices } = report;
  const list = (parts: readonly (string | undefined)[]): string => parts.flatMap((one) => (one ? [tell(one)] : [])).join(', ') || '–';
  return folded(
    page,
    'sources',
    REPORT.sourcesFiles(),
    element(
      'div',
      { class: 'published' },
      dataTable({
        label: tell(HTML.sources()),
        head: [MODEL.source(), REPORT.kind(), REPORT.publisher(), REPORT.place(), REPORT.sample()].map(tell),
        rows: dataset.sources.map(({ name, kind, area, publisher, published, url, place, sample }) => [
          tell(name),
          [tell(word(kind)), ...(area ? [tell(area)] : [])].join(', '),
          list([publisher, published]),
          outside(tell(place ?? url ?? '–'), webAddress(url)),
          tell(sample ?? '–'),
        ]),
      }),
    ),
    element('h3', {}, tell(HTML.filesRead())),
    dataTable({
      label: tell(HTML.filesRead()),
      head: [REPORT.file(), REPORT.rows(), REPORT.sha256()].map(tell),
      rows: dataset.files.map(({ path, rows, sha256 }) => [
        element('code', {}, path),
        rows === undefined ? '–' : tell(count(rows)),
        element('code', { class: 'hash' }, sha256),
      ]),
      right: [false, true, false],
    }),
    notices.length > 0
      ? together(
          element('h3', {}, tell(HTML.howDataWereRead())),
          element(
            'ul',
            {},
            notices.map(({ message, location }) =>
              element('li', {}, tell(message), location ? together(' (', element('code', {}, placeText(location)), ')') : undefined),
            ),
          ),
        )
      : undefined,
  );
}

/** What the report was written by, and the command that writes it again. */
export function reproductionChapter(page: Page): Html {
  const { report, tell } = page;
  return chapter(
    page,
    'reproduction',
    REPORT.reproduction(),
    element('p', {}, reproductionTexts(report).map(tell).join(' ')),
    element('p', {}, tell(COMMAND_TEXT)),
    element('p', {}, element('code', { class: 'command' }, reproducingCommand(report))),
    page.full ? undefined : element('p', { class: 'on-paper' }, tell(HTML.wholeReport())),
  );
}

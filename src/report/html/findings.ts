import type { Finding, Severity } from '../../audit/report.ts';
import { fileAndSheet, type Location, placeText } from '../../data/provenance.ts';
import { QUESTIONS } from '../../findings/check.ts';
import { join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { T as EXPLAINED } from '../explained-finding.texts.ts';
import { findingParts, groupedFindings, leftOutText, questionText, readingRows } from '../phrases.ts';
import { T as REPORT } from '../report.texts.ts';
import { stepsOf, stepText } from '../steps.ts';
import { firstRanges, measureText, unlikelyText } from '../values.ts';
import { type Child, element, type Html, together } from './element.ts';
import { T } from './findings.texts.ts';
import { T as HTML } from './html.texts.ts';
import { chapter, dataTable, folded, identifier, type Page, toId } from './page.ts';

export const MOST_FINDINGS = 500;
const MOST_CELLS = 24;
const MOST_RANGES = 12;

export const MARKS: Readonly<Record<Severity, string>> = { error: '■', warning: '▲', note: '●' };
const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export const findingId = (page: Page, { id }: Finding): string => page.id(`finding-${identifier(id)}`);

/** The findings shown by what they are, each group with its own heading. */
export function findingGroups(page: Page): { readonly id: string; readonly title: Text; readonly findings: readonly Finding[] }[] {
  return groupedFindings({ ...page.report, findings: page.findings }).map((group, index) => ({
    ...group,
    id: page.id(`group-${index + 1}`),
  }));
}

/** Every finding with its evidence; with a script, sorted and filtered. */
export function findingsChapter(page: Page): Html {
  const { report, findings, order, tell, id } = page;
  if (report.findings.length === 0)
    return chapter(page, 'findings', REPORT.findings(), element('p', {}, tell(REPORT.checksRanFoundNothing())));
  const groups = findingGroups(page);
  const numbers = new Map(order.map((one, index) => [one, index]));
  const articles = (some: readonly Finding[]): Html[] => some.map((one) => article(one, numbers.get(one) as number, order, page));
  const left = leftOutText(report, findings.length);
  const cut = left && element('p', {}, tell(left));
  return folded(
    page,
    'findings',
    HTML.allFindings({ findings: report.findings.length }),
    cut,
    controls(page),
    groups.map((group) =>
      element(
        'div',
        { class: 'group' },
        element('h3', { id: group.id }, tell(T.figures({ title: group.title, findings: group.findings.length }))),
        articles(group.findings),
      ),
    ),
    element('div', { class: 'flat', hidden: true, id: id('flat') }, element('h3', {}, tell(HTML.allKindsOrderChosen()))),
  );
}

/** Hidden where there is no script: then they could do nothing. */
function controls({ tell, id }: Page): Html {
  const choice = (name: string, label: Text, options: readonly (readonly [string, Text])[]): Html =>
    element(
      'label',
      { for: id(name) },
      tell(label),
      element(
        'select',
        { id: id(name), name, autocomplete: 'off' },
        options.map(([value, text]) => element('option', { value }, tell(text))),
      ),
    );
  return element(
    'div',
    { class: 'controls', role: 'search', 'aria-label': tell(HTML.sortFilterFindings()), hidden: true },
    element(
      'label',
      { for: id('text') },
      tell(HTML.searchFindings()),
      element('input', { id: id('text'), name: 'text', type: 'search', autocomplete: 'off' }),
    ),
    choice('severity', REPORT.kind(), [
      ['', HTML.all()],
      ['error', HTML.errors()],
      ['warning', REPORT.warnings()],
      ['note', REPORT.notes()],
    ]),
    choice('question', REPORT.question(), [['', HTML.all()], ...QUESTIONS.map((one) => [one, questionText(one)] as const)]),
    choice('about', HTML.about(), [
      ['', HTML.all()],
      ['result', HTML.result()],
      ['document', HTML.documents()],
    ]),
    choice('sort', HTML.order(), [
      ['report', HTML.report()],
      ['severity', HTML.severity()],
      ['check', HTML.check()],
      ['area', HTML.area()],
      ['q', HTML.qValueSmallestFirst()],
      ['effect', HTML.sizeEffectLargestFirst()],
    ]),
    element('button', { type: 'button' }, tell(HTML.showAll())),
    element('p', { role: 'status', 'data-template': tell(HTML.findingsShown({ part: '{0}', part2: '{1}' })) }),
  );
}

function article(one: Finding, at: number, order: readonly Finding[], page: Page): Html {
  const { report, tell } = page;
  const check = report.checks.find(({ id }) => id === one.check);
  const id = findingId(page, one);
  return element(
    'article',
    {
      class: `finding ${one.severity}`,
      id,
      'aria-labelledby': `${id}-title`,
      'data-severity': one.severity,
      'data-rank': RANKS[one.severity],
      'data-about': one.about,
      'data-question': check?.question ?? '',
      'data-check': tell(check?.title ?? one.check),
      'data-area': one.scope.area === undefined ? '' : tell(one.scope.area),
      'data-q': one.test ? one.test.qValue : '',
      'data-effect': one.test ? Math.abs(one.test.effect.value) : '',
    },
    element(
      'p',
      { class: 'kicker' },
      element(
        'b',
        { class: one.severity },
        element('span', { 'aria-hidden': 'true' }, `${MARKS[one.severity]} `),
        tell(word(one.severity)),
      ),
      one.about === 'document' ? ` ${tell(REPORT.document())}` : '',
      ` · ${tell(HTML.finding({ at: at + 1 }))} · `,
      check && check.status !== 'skipped'
        ? toId(page.id(`check-${identifier(one.check)}`), tell(check.title))
        : tell(check?.title ?? one.check),
    ),
    element('h4', { id: `${id}-title` }, tell(one.message)),
    one.detail ? element('p', {}, tell(one.detail)) : undefined,
    element(
      'dl',
      { class: 'parts' },
      findingParts(one, tell, (test) => unlikelyText(test, tell), check).map(({ name, text }) => part(tell(name), text)),
      steps(one, tell),
      one.rows ? part(tell(REPORT.rows()), rowLines(one.rows, page)) : undefined,
      one.locations.length > 0 ? part(tell(REPORT.rests()), cells(one.locations, page)) : undefined,
    ),
    one.readings && one.readings.length > 0 ? readings(one.readings, page) : undefined,
    neighbours(one, at, order, page),
  );
}

const part = (name: string, ...content: readonly Child[]): Html => together(element('dt', {}, name), element('dd', {}, ...content));

/** The arithmetic behind a finding, a line a step. */
function steps(one: Finding, tell: Page['tell']): Html | undefined {
  const lines = stepsOf(one).map((step) => stepText(step, tell));
  return lines.length > 0 ? part(tell(EXPLAINED.steps()), lines.join('; ')) : undefined;
}

/** The finding before and the one after, and the identifier to speak of this one. */
function neighbours(one: Finding, at: number, order: readonly Finding[], page: Page): Html {
  const { tell } = page;
  const link = (rel: string, text: Text, other: Finding | undefined): Html =>
    element('a', { rel, href: other ? `#${findingId(page, other)}` : `#${page.id('findings')}`, hidden: other === undefined }, tell(text));
  return element(
    'p',
    { class: 'steps' },
    link('prev', HTML.previousFinding(), order[at - 1]),
    link('next', HTML.nextFinding(), order[at + 1]),
    toId(findingId(page, one), element('code', {}, one.id)),
  );
}

/** Each cell with a link to its line, where the line is shown. */
function cells(locations: readonly Location[], page: Page): Html {
  const shown = locations.slice(0, MOST_CELLS);
  const more = locations.length - shown.length;
  return element(
    'ul',
    { class: 'cells' },
    shown.map((place) => {
      const name = placeText(place);
      const target = page.lineId(place.file, place.line);
      return element(
        'li',
        {},
        target === undefined ? element('code', {}, name) : toId(target, name),
        place.field ? ` ${page.tell(place.field)}` : '',
      );
    }),
    more > 0 ? element('li', {}, page.tell(REPORT.moreAll({ more, part: 'report.json' }))) : undefined,
  );
}

/** How many rows, and the first of their lines. */
function rowLines({ file, sheet, count: rows, lines }: NonNullable<Finding['rows']>, { tell }: Page): Html {
  const ranges = firstRanges(lines, MOST_RANGES + 1);
  const shown = ranges.slice(0, MOST_RANGES).join(', ').replaceAll('-', '–');
  const more = ranges.length > MOST_RANGES ? tell(join(['', REPORT.moreAll2({ part: 'report.json' })], ', ')) : '';
  return together(element('code', {}, fileAndSheet({ file, sheet })), `: ${tell(REPORT.lines({ rows, shown }))}${more}`);
}

/** The readings of a source side by side: every key a row. */
function readings(all: NonNullable<Finding['readings']>, { tell }: Page): Html {
  return dataTable({
    label: tell(HTML.readingsSideSide()),
    head: [tell(MODEL.measure()), ...all.map((_, index) => tell(REPORT.reading({ index: index + 1 })))],
    rows: readingRows(all).map(({ label, values }) => [
      tell(label),
      ...values.map((value) => (value === undefined ? '–' : measureText(value, tell, 6))),
    ]),
  });
}

import type { QuestionAnswer } from '../../audit/report.ts';
import { count } from '../../language/format.ts';
import type { Text } from '../../language/text.ts';
import { drawFigure } from '../figures/index.ts';
import { itemParts, noItems } from '../first-screen.ts';
import {
  acceptedCount,
  introduction,
  KINDS_TEXT,
  officialResult,
  partlyText,
  questionText,
  summaryText,
  untested,
  verdictText,
} from '../phrases.ts';
import { T as REPORT } from '../report.texts.ts';
import { element, finished, type Html, together } from './element.ts';
import { T as HTML } from './html.texts.ts';
import { dataTable, type Page, toId } from './page.ts';

const MARKS: Readonly<Record<QuestionAnswer['verdict'], string>> = {
  contradicted: '■',
  anomalous: '▲',
  unusual: '△',
  slips: '□',
  'weakly-tested': '◌',
  consistent: '●',
  'not-testable': '○',
};

/** What was audited, the answers to the four questions, how much was found, and what was not tested. */
export function firstPage(page: Page): Html {
  const { report, tell, id } = page;
  const { dataset, summary, notices, checks } = report;
  const official = officialResult(report);
  const accepted = acceptedCount(report);
  const left = untested(checks).flatMap(({ titles }) => titles);
  return element(
    'section',
    { class: 'first', id: id('top') },
    element('h1', {}, tell(dataset.title)),
    element('p', {}, tell(introduction(report))),
    official && element('p', {}, tell(official)),
    element('p', { class: 'headline' }, element('b', {}, tell(summary.headline))),
    report.outcome.sentence && element('p', { class: 'outcome' }, tell(report.outcome.sentence)),
    items(page),
    picture(page),
    dataTable({
      label: tell(HTML.answers()),
      className: 'answers',
      head: [REPORT.question(), REPORT.answer(), REPORT.oneSentence()].map(tell),
      rows: summary.questions.map((one) => [tell(questionText(one.id)), verdict(one, page), tell(one.sentence)]),
    }),
    counts(page),
    element('p', {}, `${tell(summaryText(report))}. ${tell(KINDS_TEXT)}${accepted ? ` ${tell(accepted)}` : ''}`),
    left.length > 0
      ? element(
          'p',
          {},
          element('b', {}, tell(REPORT.notTestedHere())),
          ` ${left.map(tell).join('; ')}. `,
          toId(id('not-tested'), tell(REPORT.whatEachWouldNeed())),
          '.',
        )
      : element('p', {}, tell(REPORT.everyCheckFoundSomething())),
    notices.length > 0
      ? element(
          'p',
          {},
          `${tell(REPORT.howDataWereRead({ notices: notices.length }))}: `,
          toId(id('sources'), tell(REPORT.seeSources())),
          '.',
        )
      : undefined,
  );
}

/** The causes that matter, the gravest first; the number of a cause leads to its first finding. */
function items({ report, tell, id }: Page): Html {
  const nothing = noItems(report);
  if (nothing) return element('p', {}, tell(nothing));
  return element(
    'ol',
    { class: 'story' },
    report.story.map((item) =>
      element(
        'li',
        { class: item.severity },
        element('p', {}, toId(id('findings'), tell(item.headline))),
        element(
          'dl',
          { class: 'parts' },
          itemParts(item).map(({ name, text }) => together(element('dt', {}, tell(name)), element('dd', {}, tell(text)))),
        ),
      ),
    ),
  );
}

/** The one picture that shows the first cause. */
function picture(page: Page): Html | undefined {
  const { report, tell, id } = page;
  const figure = report.figures.find((one) => one.id === report.story[0]?.figure);
  if (!figure) return undefined;
  const heading = id('first-picture');
  return element(
    'figure',
    { 'aria-labelledby': heading },
    element('h2', { id: heading }, tell(figure.title)),
    element(
      'div',
      { class: 'card scroll', role: 'region', tabindex: 0, 'aria-labelledby': heading },
      finished(drawFigure(figure, tell, id('first-'))),
    ),
    element(
      'figcaption',
      {},
      [figure.reading, REPORT.source({ tell: tell(figure.source) })].flatMap((one) => (one ? [tell(one)] : [])).join(' '),
    ),
  );
}

function verdict(one: QuestionAnswer, { tell }: Page): Html {
  const partly = tell(partlyText(one));
  return together(
    element(
      'span',
      { class: `verdict ${one.verdict}` },
      element('span', { 'aria-hidden': 'true' }, `${MARKS[one.verdict]} `),
      tell(verdictText(one)),
    ),
    partly === '' ? undefined : together(element('br'), element('small', {}, partly)),
  );
}

/** The counts in large figures, each with its sign. */
function counts({ report: { summary }, tell, id }: Page): Html {
  const { errors, documentErrors, warnings, notes } = summary;
  const rows: readonly (readonly [number, Text, string, string])[] = [
    [errors, REPORT.errorsResult(), 'error', '■'],
    [warnings, REPORT.warnings(), 'warning', '▲'],
    [documentErrors, REPORT.errorsDocuments(), 'error', '■'],
    [notes, REPORT.notes(), 'note', '●'],
  ];
  return element(
    'ul',
    { class: 'counts' },
    rows.map(([value, name, className, mark]) =>
      element(
        'li',
        {},
        element('b', { class: value > 0 ? className : 'quiet-count' }, tell(count(value))),
        element('span', { class: className, 'aria-hidden': 'true' }, `${mark} `),
        value > 0 ? toId(id('findings'), tell(name)) : tell(name),
      ),
    ),
  );
}

import type { QuestionAnswer } from '../../audit/report.ts';
import { count } from '../../language/format.ts';
import type { Text } from '../../language/text.ts';
import { acceptedCount, KINDS_TEXT, partlyText, questionText, summaryText, verdictText } from '../phrases.ts';
import { T as REPORT } from '../report.texts.ts';
import { element, type Html, together } from './element.ts';
import { T as HTML } from './html.texts.ts';
import { chapter, dataTable, type Page, toId } from './page.ts';

const MARKS: Readonly<Record<QuestionAnswer['verdict'], string>> = {
  contradicted: '■',
  anomalous: '▲',
  unusual: '△',
  slips: '□',
  'weakly-tested': '◌',
  consistent: '●',
  'not-testable': '○',
};

/** The answers to the four questions, and how much was found. */
export function answersChapter(page: Page): Html {
  const { report, tell, id } = page;
  const { summary, notices } = report;
  const accepted = acceptedCount(report);
  return chapter(
    page,
    'answers',
    HTML.fourQuestions(),
    dataTable({
      label: tell(HTML.answers()),
      className: 'answers',
      head: [REPORT.question(), REPORT.answer(), REPORT.oneSentence()].map(tell),
      rows: summary.questions.map((one) => [tell(questionText(one.id)), verdict(one, page), tell(one.sentence)]),
    }),
    counts(page),
    element('p', {}, `${tell(summaryText(report))}. ${tell(KINDS_TEXT)}${accepted ? ` ${tell(accepted)}` : ''}`),
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

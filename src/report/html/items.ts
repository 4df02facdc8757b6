import type { Finding, StoryItem } from '../../audit/report.ts';
import { count } from '../../language/format.ts';
import { word } from '../../language/words.ts';
import { itemParts } from '../first-screen.ts';
import { T as REPORT } from '../report.texts.ts';
import { type Child, element, type Html, together } from './element.ts';
import { rowsAsRead } from './excerpts.ts';
import { figureWithNumbers } from './figures.ts';
import { findingId, MARKS } from './findings.ts';
import { itemId } from './first-page.ts';
import { T as HTML } from './html.texts.ts';
import { type Page, toId } from './page.ts';

/** Findings of an item that are named by a link; the others are counted. */
const MOST_LINKS = 12;

/** Each cause by itself: where, how much, how sure, its picture, the rows as they were read, and what to ask for. */
export function itemsChapter(page: Page): Html | undefined {
  const { story } = page.report;
  if (story.length === 0) return undefined;
  return element(
    'section',
    { class: 'chapter items-chapter', id: page.id('items'), 'aria-label': page.tell(HTML.found()) },
    story.map((item, at) => oneItem(item, at, page)),
  );
}

function oneItem(item: StoryItem, at: number, page: Page): Html {
  const { report, tell } = page;
  const id = itemId(page, item);
  const figure = at > 0 ? report.figures.find((one) => one.id === item.figure) : undefined;
  return element(
    'article',
    { class: `item ${item.severity}`, id, 'aria-labelledby': `${id}-title` },
    element(
      'p',
      { class: 'kicker' },
      element(
        'b',
        { class: item.severity },
        element('span', { 'aria-hidden': 'true' }, `${MARKS[item.severity]} `),
        tell(word(item.severity)),
      ),
      ` · ${tell(HTML.itemOf({ at: at + 1, items: report.story.length }))}`,
    ),
    element('h2', { id: `${id}-title` }, tell(item.headline)),
    element(
      'dl',
      { class: 'parts' },
      itemParts(item, report).map(({ name, text }) => together(element('dt', {}, tell(name)), element('dd', {}, tell(text)))),
    ),
    figure && figureWithNumbers(figure, page, 'h3'),
    rowsAsRead(
      findingsOf(item, page).flatMap(({ locations }) => locations),
      page,
      id,
    ),
    links(item, page),
  );
}

const findingsOf = ({ findings }: StoryItem, { report }: Page): Finding[] => report.findings.filter(({ id }) => findings.includes(id));

/** The findings that it is made of, by their numbers. */
function links(item: StoryItem, page: Page): Html | undefined {
  const numbered = page.order.flatMap((one, at) => (item.findings.includes(one.id) ? [{ one, number: at + 1 }] : []));
  if (numbered.length === 0) return undefined;
  const more = numbered.length - MOST_LINKS;
  return element(
    'p',
    { class: 'quiet links' },
    `${page.tell(REPORT.findings())}: `,
    numbered
      .slice(0, MOST_LINKS)
      .map(({ one, number }, index): Child => [index > 0 ? ', ' : '', toId(findingId(page, one), page.tell(count(number)))]),
    more > 0 ? ` ${page.tell(HTML.more({ more }))}` : undefined,
  );
}

import type { StoryItem } from '../../audit/report.ts';
import type { Text } from '../../language/text.ts';
import { itemParts, noItems } from '../first-screen.ts';
import { introduction, officialResult } from '../phrases.ts';
import { element, type Html } from './element.ts';
import { leadFigure, leadPicture } from './figures.ts';
import { T as HTML } from './html.texts.ts';
import { type Page, toId } from './page.ts';

/** What fits on the first screen: whose figures they are, what was found, on what it turns, and the one picture. */
export function firstPage(page: Page): Html {
  const { report, tell, id } = page;
  const official = officialResult(report);
  const [headline, ...context] = sentencesOf(report.summary.headline);
  const [first] = report.story;
  const told = first !== undefined && tell(first.headline) === tell(headline);
  const figure = leadFigure(report);
  return element(
    'section',
    { class: figure ? 'first pictured' : 'first', id: id('top') },
    element(
      'div',
      { class: 'lead' },
      element('h1', {}, tell(report.dataset.title)),
      element('p', { class: 'whose' }, [introduction(report), ...(official ? [official] : [])].map(tell).join(' ')),
      element('p', { class: 'headline' }, told ? toId(itemId(page, first), tell(headline)) : tell(headline)),
      context.length > 0 ? element('p', { class: 'context' }, context.map(tell).join(' ')) : undefined,
      report.outcome.sentence && element('p', { class: 'outcome' }, tell(report.outcome.sentence)),
      items(page, told ? 1 : 0),
    ),
    figure && leadPicture(figure, page),
  );
}

/** The headline, and what is said beside it: what kind of source it is, who sees it otherwise, what was not seen. */
function sentencesOf(headline: Text): readonly Text[] {
  return typeof headline === 'object' && 'list' in headline && headline.by === ' ' ? headline.list : [headline];
}

export const itemId = (page: Page, { id }: StoryItem): string => page.id(`item-${id}`);

/** The causes that matter, the gravest first, each with a link to what is known of it; the headline stands for those told. */
function items(page: Page, told: number): Html | undefined {
  const { report, tell } = page;
  const nothing = noItems(report);
  if (nothing) return element('p', { class: 'context' }, tell(nothing));
  const others = report.story.slice(told);
  if (others.length === 0) return undefined;
  const list = others.map((item) =>
    element('li', { class: item.severity }, toId(itemId(page, item), tell(item.headline)), brief(item, page)),
  );
  return element(
    'div',
    { class: 'items' },
    element('p', {}, tell(told > 0 ? HTML.alsoFound() : HTML.found())),
    element('ol', { class: 'story', start: told + 1 }, list),
  );
}

/** Where, and how much. */
function brief(item: StoryItem, { report, tell }: Page): Html | undefined {
  const parts = itemParts(item, report).filter(({ kind }) => kind === 'where' || kind === 'weight');
  return parts.length > 0 ? element('small', {}, ` ${parts.map(({ text }) => tell(text)).join(' · ')}`) : undefined;
}

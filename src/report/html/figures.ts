import type { ReportFigure } from '../../audit/report.ts';
import { T as FIGURES } from '../figures/figures.texts.ts';
import { drawFigure, figureTable } from '../figures/index.ts';
import { T as REPORT } from '../report.texts.ts';
import { element, finished, type Html } from './element.ts';
import { T as HTML } from './html.texts.ts';
import { folded, identifier, MOST_ROWS, type Page, rowsOf } from './page.ts';

/** Pictures that stand with an item of the story; the others are in a chapter of their own. */
export function figuresOfStory({ report }: Page): ReadonlySet<string> {
  return new Set(report.story.flatMap(({ figure }) => (figure === undefined ? [] : [figure])));
}

/** The pictures that stand nowhere else. */
export function figuresChapter(page: Page): Html | undefined {
  const told = figuresOfStory(page);
  const others = page.report.figures.filter(({ id }) => !told.has(id));
  if (others.length === 0) return undefined;
  return folded(
    page,
    'figures',
    told.size > 0 ? HTML.furtherFigures({ figures: others.length }) : HTML.figures({ figures: others.length }),
    others.map((figure) => figureWithNumbers(figure, page, 'h3')),
  );
}

/** A picture with what it shows, its source, how much it shows and the numbers behind it. */
export function figureWithNumbers(figure: ReportFigure, page: Page, level: 'h2' | 'h3', className?: string): Html {
  const { title, reading, note, source, n, id } = figure;
  const { tell } = page;
  const numbers = figureTable(figure, tell, MOST_ROWS);
  const heading = page.id(`figure-${identifier(id)}`);
  return element(
    'figure',
    { class: className, 'aria-labelledby': heading },
    element(level, { id: heading, class: 'caption' }, tell(title)),
    element(
      'div',
      { class: 'card scroll', role: 'region', tabindex: 0, 'aria-labelledby': heading },
      finished(drawFigure(figure, tell, page.id(''))),
    ),
    element(
      'figcaption',
      {},
      [
        ...(reading ? [tell(reading)] : []),
        ...(note ? [tell(note)] : []),
        tell(REPORT.source({ tell: tell(source) })),
        tell(HTML.areasOrSources({ n })),
      ].join(' '),
    ),
    numbers.rows.length === 0
      ? undefined
      : element('details', {}, element('summary', {}, tell(FIGURES.numbersPicture())), rowsOf(numbers, page)),
  );
}

import type { AuditReport, ReportFigure } from '../../audit/report.ts';
import { T as FIGURES } from '../figures/figures.texts.ts';
import { drawFigure, figureTable, headings, NARROW } from '../figures/index.ts';
import { T as REPORT } from '../report.texts.ts';
import { type Child, element, finished, type Html } from './element.ts';
import { T as HTML } from './html.texts.ts';
import { folded, identifier, MOST_ROWS, type Page, rowsOf, toId } from './page.ts';

/** The picture of the first item; where nothing was found, the first that shows the election itself, if there is one. */
export function leadFigure({ story: [first], figures }: AuditReport): ReportFigure | undefined {
  return first ? figures.find(({ id }) => id === first.figure) : figures.find(({ kind }) => kind !== 'strip');
}

/** Pictures that stand with an item of the story; the others are in a chapter of their own. */
export function figuresOfStory({ report }: Page): ReadonlySet<string> {
  const lead = leadFigure(report);
  return new Set([...(lead ? [lead.id] : []), ...report.story.flatMap(({ figure }) => (figure === undefined ? [] : [figure]))]);
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

/** A picture with what it shows, its source, how much it shows and the numbers behind it; one layout for a screen, one for a phone. */
export function figureWithNumbers(figure: ReportFigure, page: Page, level: 'h2' | 'h3'): Html {
  const { tell, id } = page;
  return framedFigure(figure, page, level, undefined, [
    card('wide', drawFigure(figure, tell, { prefix: id(''), within: true, described: false })),
    card('narrow', drawFigure(figure, tell, { prefix: id('narrow-'), within: true, described: false, room: NARROW })),
  ]);
}

/** Room for the picture of the first screen, beside what it shows. */
const HALF = 540;
/** Rows of a picture there; the first are the most telling. */
const LEAD_ROWS = 16;

/** The picture of the first screen: of several panels the first alone. */
export function leadPicture(figure: ReportFigure, page: Page): Html {
  const { tell, id } = page;
  return framedFigure(figure, page, 'h2', 'lead-picture', [
    card('wide', drawFigure(figure, tell, { prefix: id(''), within: true, described: false, room: HALF, panels: 1, rows: LEAD_ROWS })),
    card(
      'narrow',
      drawFigure(figure, tell, { prefix: id('narrow-'), within: true, described: false, room: NARROW, panels: 1, rows: LEAD_ROWS }),
    ),
  ]);
}

/** Rows of the table behind a curve. */
const MOST_PLACES = 1100;

const card = (className: string, picture: string): Html => element('div', { class: `card ${className}` }, finished(picture));

function framedFigure(
  figure: ReportFigure,
  page: Page,
  level: 'h2' | 'h3',
  className: string | undefined,
  pictures: readonly Html[],
): Html {
  const { note, source, n, id } = figure;
  const { tell } = page;
  const [headline, ...below] = headings(figure);
  // A pointer on a curve is told what the table has there: it has every place, also of percentages in steps of a tenth.
  const placed = figure.kind === 'lines' || figure.kind === 'bars';
  const most = placed ? MOST_PLACES : MOST_ROWS;
  const numbers = figureTable(figure, tell, most);
  const heading = page.id(`figure-${identifier(id)}`);
  return element(
    'figure',
    { class: className, 'aria-labelledby': heading },
    element(level, { id: heading, class: 'caption' }, tell(headline)),
    element(
      'p',
      { class: 'subtitle' },
      [...below.map(tell), tell(REPORT.source({ tell: tell(source) })), tell(HTML.cases({ n }))].join(' · '),
    ),
    pictures,
    element('p', { class: 'readout', role: 'status', hidden: true }),
    element(
      'p',
      { class: 'take', hidden: true },
      `${tell(HTML.take())} `,
      ['SVG', 'PNG', 'CSV'].map((kind) =>
        element('button', { type: 'button', 'data-take': kind.toLowerCase(), 'data-name': identifier(id) }, kind),
      ),
    ),
    note ? element('figcaption', {}, tell(note)) : undefined,
    behind(figure, page),
    numbers.rows.length === 0
      ? undefined
      : element('details', {}, element('summary', {}, tell(FIGURES.numbersPicture())), rowsOf(numbers, page, placed, most)),
  );
}

/** The stations behind what is named in the picture, each with the line that it was read from. */
function behind({ annotations = [] }: ReportFigure, { tell, lineId }: Page): Html | undefined {
  if (!annotations.some(({ stations = [] }) => stations.length > 0)) return undefined;
  const lists = annotations.map(({ text, stations = [], ofStations = 0 }, at): Child => {
    if (stations.length === 0) return undefined;
    const named = stations.map(({ label, file, line }): Child => {
      const place = element('code', {}, `${file}:${line}`);
      const target = lineId(file, line);
      return element('li', {}, `${tell(label)} `, target === undefined ? place : toId(target, place));
    });
    const more = ofStations - stations.length;
    return element(
      'div',
      { class: 'noted-list', 'data-note': at, tabindex: -1 },
      element('p', {}, element('b', {}, tell(text))),
      element('ul', {}, named),
      more > 0 ? element('p', { class: 'quiet' }, tell(HTML.moreStations({ more }))) : undefined,
    );
  });
  return element('details', { class: 'behind' }, element('summary', {}, tell(HTML.stationsBehind())), lists);
}

import type { EnglishReport, ReportFigure } from '../../audit/report.ts';
import { reportInWords } from '../../audit/report-in-english.ts';
import type { Language } from '../../language/language.ts';
import { type Teller, tellerOf } from '../teller.ts';
import { barChart } from './bars.ts';
import type { Drawing } from './frame.ts';
import { heat } from './heat.ts';
import { intervals } from './intervals.ts';
import { lineChart } from './lines.ts';
import { mapChart } from './maps.ts';
import { multiples } from './multiples.ts';
import { scatter } from './points.ts';
import { stacked } from './stacked.ts';
import { strip } from './strip.ts';

export { headings, NARROW } from './frame.ts';
export { figureTable } from './table.ts';

/**
 * A figure as a picture (SVG), in the language of the teller: equal figures give equal bytes.
 *
 * @param prefix stands before its identifiers, where several pictures share one page
 * @param within whether title, reading and source stand in the page beside it
 * @param described whether its numbers stand in it in words
 * @param panels how many panels of several, and `rows` how many rows of many
 * @param room the widest it may be; `NARROW` for a phone
 */
export function drawFigure(
  figure: ReportFigure,
  tell: Teller,
  { prefix = '', within = false, described = true, room = Number.POSITIVE_INFINITY, panels, rows }: Partial<Omit<Drawing, 'tell'>> = {},
): string {
  const drawing: Drawing = { tell, prefix, within, described, room, panels, rows };
  switch (figure.kind) {
    case 'lines':
      return figure.parts ? multiples(figure, drawing) : lineChart(figure, drawing);
    case 'bars':
      return figure.parts ? multiples(figure, drawing) : barChart(figure, drawing);
    case 'heat':
      return heat(figure, drawing);
    case 'intervals':
      return intervals(figure, drawing);
    case 'points':
      return scatter(figure, drawing);
    case 'tiles':
    case 'areas':
      return mapChart(figure, drawing);
    case 'stacked':
      return stacked(figure, drawing);
    case 'strip':
      return strip(figure, drawing);
  }
}

/** Where the picture of a figure stands, relative to the report. */
export const figurePath = ({ id }: Pick<ReportFigure, 'id'>, suffix = ''): string =>
  `figures/${id.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}${suffix}.svg`;

/** The pictures of a report, each with its path relative to it. */
export function drawnFigures(report: EnglishReport, language?: Language, suffix = ''): { path: string; text: string }[] {
  const tell = tellerOf(report, language);
  return reportInWords(report).figures.map((figure) => ({ path: figurePath(figure, suffix), text: drawFigure(figure, tell) }));
}

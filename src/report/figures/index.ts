import type { AuditReport, ReportFigure } from '../../model/report.ts';
import { ENGLISH, type Language } from '../../model/text.ts';
import { type Teller, tellerOf } from '../teller.ts';
import { intervals } from './intervals.ts';

/** A figure as a picture, or undefined where its kind is told by its data only. */
export function drawFigure(figure: ReportFigure, _tell: Teller): string | undefined {
  return figure.kind === 'intervals' ? intervals(figure) : undefined;
}

/** Where the picture of a figure stands, relative to the report. */
export const figurePath = ({ id }: ReportFigure, suffix = ''): string =>
  `figures/${id.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}${suffix}.svg`;

/** The pictures of a report, each with its path relative to it. */
export function drawnFigures(report: AuditReport, language: Language = ENGLISH, suffix = ''): { path: string; text: string }[] {
  const tell = tellerOf(report, language);
  return report.figures.flatMap((figure) => {
    const text = drawFigure(figure, tell);
    return text === undefined ? [] : [{ path: figurePath(figure, suffix), text }];
  });
}

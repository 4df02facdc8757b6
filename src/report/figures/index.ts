import type { AuditReport, ReportFigure } from '../../model/report.ts';
import { intervals } from './intervals.ts';

/** A figure as a picture, or undefined where its kind is told by its data only. */
export function drawFigure(figure: ReportFigure): string | undefined {
  return figure.kind === 'intervals' ? intervals(figure) : undefined;
}

/** Where the picture of a figure stands, relative to the report. */
export const figurePath = ({ id }: ReportFigure): string => `figures/${id.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.svg`;

/** The pictures of a report, each with its path relative to it. */
export function drawnFigures({ figures }: AuditReport): { path: string; text: string }[] {
  return figures.flatMap((figure) => {
    const text = drawFigure(figure);
    return text === undefined ? [] : [{ path: figurePath(figure), text }];
  });
}

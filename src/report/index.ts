import type { AuditReport } from '../model/report.ts';
import { renderJson } from './json.ts';
import { type MarkdownOptions, markdown } from './markdown.ts';
import { type TerminalOptions, terminal } from './terminal.ts';

export { safeText } from './escape.ts';
export { drawnFigures } from './figures/index.ts';
export { renderJson } from './json.ts';
export type { TerminalOptions } from './terminal.ts';

export const FORMATS = ['terminal', 'markdown', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}

export type RenderOptions = TerminalOptions & MarkdownOptions;

/** A finished audit as text. Pure: equal reports give equal bytes. */
export function render(report: AuditReport, format: Format, options: RenderOptions = {}): string {
  if (format === 'markdown') return markdown(report, options);
  return format === 'json' ? renderJson(report) : terminal(report, options);
}

import type { AuditReport, Excerpt, Finding } from '../audit/report.ts';
import { placeText } from '../data/provenance.ts';
import { word } from '../language/words.ts';
import { cellAsRead } from './cell.ts';
import { safeText } from './escape.ts';
import { T } from './explained-finding.texts.ts';
import { findingParts } from './phrases.ts';
import { T as REPORT } from './report.texts.ts';
import { stepsOf, stepText } from './steps.ts';
import type { Teller } from './teller.ts';
import { measureText, unlikelyText } from './values.ts';
import { wrap } from './wrap.ts';

/** Cells and rows that are shown; how many more there are is said. */
const MOST_CELLS = 40;
const MOST_ROWS = 12;

/** One finding of a report from its cells to what is said of it, for a terminal: inputs, steps, test, measures, rows, method. */
export function explainedFinding(report: AuditReport, finding: Finding, tell: Teller): string {
  const check = report.checks.find(({ id }) => id === finding.check);
  const excerpts = report.excerpts ?? [];
  const parts = findingParts(finding, tell, (test) => unlikelyText(test, tell), check);
  return [
    `${finding.id}: ${safeText(tell(check?.title ?? finding.check))} (${finding.check}), ${tell(word(finding.severity))}`,
    ...wrap(safeText(tell(finding.message)), ''),
    ...(finding.detail ? wrap(safeText(tell(finding.detail)), '') : []),
    ...section(tell(T.inputs()), inputs(finding, excerpts, tell)),
    ...section(
      tell(T.steps()),
      stepsOf(finding).map((step) => `${stepText(step, tell)}  (${step.name})`),
    ),
    ...parts.flatMap(({ name, text }) => ['', tell(name), ...wrap(safeText(text), '  ')]),
    ...section(
      tell(T.measures()),
      Object.entries(finding.measures).map(([name, value]) => `${name} = ${measureText(value, tell)}`),
    ),
    ...section(tell(REPORT.rows()), rows(finding, excerpts, tell)),
    ...(check ? ['', tell(T.method()), ...wrap(safeText(tell(check.method)), '  ')] : []),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${safeText(line)}`)];
}

/** Each cell with what stands in it. */
function inputs({ locations }: Finding, excerpts: readonly Excerpt[], tell: Teller): string[] {
  const shown = locations.slice(0, MOST_CELLS).map((location) => {
    const cell = cellAsRead(excerpts, location);
    return [placeText(location), location.field && tell(location.field), cell === undefined ? undefined : `: ${cell}`]
      .filter((part) => part)
      .join(' ')
      .replace(' : ', ': ');
  });
  const more = locations.length - shown.length;
  return more > 0 ? [...shown, tell(T.more({ more }))] : shown;
}

/** The rows that the cells stand in, as they were read. */
function rows({ locations }: Finding, excerpts: readonly Excerpt[], tell: Teller): string[] {
  const lines = excerpts.flatMap(({ file, header, lines: all }) => {
    const named = new Set(locations.filter((one) => one.file === file).map(({ line }) => line));
    if (named.size === 0) return [];
    return all.filter(({ line }) => named.has(line) || line === header).map(({ line, text }) => `${file}:${line}  ${text}`);
  });
  const more = lines.length - MOST_ROWS;
  return more > 0 ? [...lines.slice(0, MOST_ROWS), tell(T.more({ more }))] : lines;
}

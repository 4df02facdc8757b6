import type { FileLines } from '../data/dataset.ts';
import { sum } from '../stats/sum.ts';
import type { Excerpt, Finding } from './report.ts';

/** Beyond these the lines of a report would outgrow the report. */
const MOST_FINDINGS = 500;
const MOST_LOCATIONS = 24;
const LONGEST_LINE = 2000;
const MOST_CHARACTERS = 200_000;

/**
 * The lines of data that findings rest on, each with its neighbours, and the head of its table: file by file. The lines of the
 * first findings come first, until there are 200,000 characters; a line is cut to 2,000 of them, around the first cell in it.
 */
export function excerptsOf(
  findings: readonly Finding[],
  read: (file: string, lines: ReadonlySet<number>) => FileLines | undefined,
): readonly Excerpt[] {
  const locations = findings.slice(0, MOST_FINDINGS).flatMap((finding) => finding.locations.slice(0, MOST_LOCATIONS));
  const wanted = new Map<string, Map<number, number>>();
  for (const { file, line, column } of locations) {
    const lines = wanted.get(file) ?? new Map<number, number>();
    wanted.set(file, lines);
    if (!lines.has(line)) lines.set(line, column);
  }
  const found = new Map([...wanted].flatMap(([file, lines]) => entry(file, read(file, withNeighbours(lines.keys())))));
  const kept = new Map([...found].map(([file]) => [file, new Map<number, Excerpt['lines'][number]>()]));
  let left = MOST_CHARACTERS;
  for (const { file, line } of locations) {
    const source = found.get(file);
    const into = kept.get(file);
    if (!source || !into) continue;
    const added = [source.header ?? 0, line, line - 1, line + 1].filter((one) => source.lines.has(one) && !into.has(one));
    const cut = added.map((one) => cutLine(one, source.lines.get(one) as string, wanted.get(file)?.get(one)));
    const size = sum(cut.map(({ text }) => text.length));
    if (size > left) continue;
    left -= size;
    for (const one of cut) into.set(one.line, one);
  }
  return [...kept].map(([file, lines]) => {
    const { delimiter, header } = found.get(file) as FileLines;
    return {
      file,
      ...(delimiter !== undefined && { delimiter }),
      ...(header !== undefined && { header }),
      lines: [...lines.values()].sort((a, b) => a.line - b.line),
    };
  });
}

const entry = <T>(key: string, value: T | undefined): [string, T][] => (value === undefined ? [] : [[key, value]]);

function withNeighbours(lines: Iterable<number>): Set<number> {
  const all = new Set<number>();
  for (const line of lines) for (const one of [line - 1, line, line + 1]) if (one >= 1) all.add(one);
  return all;
}

/** A line, or the part of it around a cell. */
function cutLine(line: number, whole: string, column = 1): Excerpt['lines'][number] {
  const letters = whole.length > LONGEST_LINE ? Array.from(whole) : [];
  if (letters.length <= LONGEST_LINE) return { line, text: whole };
  const from = column < LONGEST_LINE / 2 ? 0 : Math.min(column - LONGEST_LINE / 2, letters.length - LONGEST_LINE);
  return { line, text: letters.slice(from, from + LONGEST_LINE).join(''), ...(from > 0 && { from }) };
}

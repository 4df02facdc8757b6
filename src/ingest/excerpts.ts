import type { FileLines } from '../data/dataset.ts';
import type { DatasetFile } from './assembly.ts';
import { isByteBased, textReader } from './decode.ts';
import { type FileParts, lineWindows } from './file-parts.ts';
import { headerRows } from './headings.ts';
import type { ReadManifest } from './manifest.ts';

interface Layout {
  readonly encoding: string;
  readonly delimiter?: string;
  readonly headerRow?: number | readonly number[];
}

/**
 * A reader of single lines of the files of a dataset, to show what a finding rests on. A workbook or a Parquet file has no
 * lines: there is nothing to show of it.
 */
export function lineReader(
  { manifest }: ReadManifest,
  files: ReadonlyMap<string, DatasetFile>,
): (file: string, lines: ReadonlySet<number>) => FileLines | undefined {
  const layouts = new Map<string, Layout>();
  const note = ({ file, ...layout }: Layout & { readonly file: string }): void => {
    if (!layouts.has(file)) layouts.set(file, layout);
  };
  for (const { tables = [], responses } of manifest.sources) {
    tables.forEach(note);
    if (responses) note(responses);
  }
  if (manifest.areas) note(manifest.areas);
  if (manifest.polls) note(manifest.polls);
  return (path, wanted) => {
    const file = files.get(path);
    if (!file || file.sheets || file.refused) return undefined;
    const layout = layouts.get(path);
    const isTable = layout !== undefined && !path.endsWith('.json');
    const header = isTable ? headerRows(layout.headerRow).last : undefined;
    const lines = new Map<number, string>();
    const all = header === undefined ? wanted : new Set([...wanted, header]);
    const encoding = layout?.encoding ?? 'utf-8';
    for (const [line, text] of file.parts ? largeLines(file.parts, encoding, all) : textLines(file.bytes, encoding, all))
      lines.set(line, text);
    return { lines, ...(isTable && { delimiter: layout.delimiter, header }) };
  };
}

/** The lines wanted of a file, by their numbers from 1. */
export function* textLines(bytes: Uint8Array, encoding: string, wanted: ReadonlySet<number>): Generator<[number, string]> {
  const last = Math.max(0, ...wanted);
  const read = textReader(encoding);
  if (!isByteBased(encoding)) {
    const lines = read(bytes).split(/\r\n|\r|\n/);
    for (const line of [...wanted].sort((a, b) => a - b)) if (line <= lines.length) yield [line, unmarked(lines[line - 1], line)];
    return;
  }
  let start = 0;
  for (let line = 1; line <= last && start < bytes.length; line++) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) end++;
    if (wanted.has(line)) yield [line, unmarked(read(bytes.subarray(start, end)), line)];
    start = bytes[end] === 13 && bytes[end + 1] === 10 ? end + 2 : end + 1;
  }
}

/** The lines wanted of a file that is too large to be held, whose lines end in a line feed. */
function* largeLines(parts: FileParts, encoding: string, wanted: ReadonlySet<number>): Generator<[number, string]> {
  const last = Math.max(0, ...wanted);
  const read = textReader(encoding);
  let line = 1;
  for (const { bytes } of lineWindows(parts, 0)) {
    for (let start = 0; start < bytes.length; line++) {
      if (line > last) return;
      const feed = bytes.indexOf(FEED, start);
      const end = feed < 0 ? bytes.length : feed;
      if (wanted.has(line)) yield [line, unmarked(read(bytes.subarray(start, end)).replace(/\r$/, ''), line)];
      start = end + 1;
    }
  }
}

const FEED = 10;

/** A byte order mark is no character of the first line. */
const unmarked = (text: string, line: number): string => (line === 1 ? text.replace(/^\ufeff/, '') : text);

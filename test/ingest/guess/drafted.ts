import { expect } from 'vitest';
import { parse } from 'yaml';
import { type Dataset, draftManifest, parseDataset } from '../../../src/index.ts';
import { bytes, filesOf } from '../../support/files.ts';

type Table = {
  file: string;
  level: string | { column: string; values: Record<string, string> };
  where?: Record<string, string>;
  encoding: string;
  delimiter: string;
  decimal: string;
  thousands: string;
  shareUnit?: string;
  missing?: string[];
  suppressed?: string[];
  columns: Record<string, unknown>;
};

export type Written = { contestants: { id: string; name: string }[]; sources: { kind: string; tables: Table[] }[] };

/** Drafts a manifest, and reads the tables by it. */
export function drafted(contents: Readonly<Record<string, string | Uint8Array>>) {
  const files = filesOf(contents);
  const draft = draftManifest(files);
  const manifest = draft.manifest === undefined ? undefined : (parse(draft.manifest) as Written);
  const read = draft.manifest === undefined ? undefined : parseDataset([{ path: 'audit.yaml', bytes: bytes(draft.manifest) }, ...files]);
  return { ...draft, written: manifest, table: manifest?.sources[0].tables[0] as Table, dataset: read?.dataset as Dataset, read };
}

export const HOSTILE = [
  '\u001b[31mred',
  '__proto__',
  'constructor',
  '- a',
  'a: b',
  '# c',
  '"',
  "'",
  '{x}',
  '[y]',
  '&a',
  '*b',
  '!c',
  '|',
  '>',
  '%',
  '@',
  '`',
  '---',
  '...',
  '\u202e',
  '\u2028',
  '\u0085',
  '\ud83d\ude00',
  '~',
  'null',
  'true',
  '1',
  '=cmd()',
  '?',
  ': ',
  ' #',
  'a\nb',
  'a\r\nb',
  '\ufeff',
  '\t',
  'x'.repeat(1200),
];

/** A manifest, with no problem in it, or a clear list of what is wrong. */
export function holds(path: string, data: Uint8Array): void {
  const { manifest, undecided, problems, read } = drafted({ [path]: data });
  if (manifest === undefined) expect(undecided.length + problems.length).toBeGreaterThan(0);
  else {
    expect(read?.problems.filter(({ location }) => location.file === 'audit.yaml')).toEqual([]);
    expect(manifest).not.toMatch(/[^\P{Cc}\n]|\u2028|\u2029|\u202e/u);
  }
}

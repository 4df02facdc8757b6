import type { DatasetFile } from '../ingest/assembly.ts';
import type { Given } from '../ingest/guess/given.ts';
import type { LanguageCode } from '../language/language.ts';
import type { TableView } from './columns.ts';

/** What the page asks of its worker. */
export type Asked =
  | { readonly kind: 'draft'; readonly files: readonly DatasetFile[]; readonly answers: ReadonlyMap<string, Given> }
  | { readonly kind: 'audit'; readonly files: readonly DatasetFile[]; readonly languages: readonly LanguageCode[] };

/** A file to be taken away. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

/** What the worker answers. */
export type Answered =
  | {
      readonly kind: 'draft';
      readonly manifest?: string;
      readonly tables: readonly TableView[];
      readonly remarks: readonly string[];
      readonly problems: readonly string[];
    }
  | { readonly kind: 'progress'; readonly check: string; readonly done: number; readonly all: number }
  | { readonly kind: 'problems'; readonly problems: readonly string[]; readonly omitted: number }
  | { readonly kind: 'report'; readonly outputs: readonly Output[] }
  | { readonly kind: 'failed'; readonly message: string };

import type { DatasetFile } from '../ingest/assembly.ts';
import { byId } from './dom.ts';

/** An election that the page brings along. */
export interface Example {
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** What the page holds packed: the code of its worker, and the examples. */
export interface Packed {
  readonly worker: string;
  readonly examples: readonly Example[];
}

/** What is packed in the page itself. */
export async function unpacked(): Promise<Packed> {
  const bytes = Uint8Array.from(atob(byId('packed').textContent ?? ''), (one) => one.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text()) as Packed;
}

export const exampleFiles = ({ files }: Example): DatasetFile[] =>
  files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));

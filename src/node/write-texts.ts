import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { failureText, PathError } from './path-error.ts';

/** The folders of the files, each once. */
export function foldersOf(files: readonly TextFile[]): string[] {
  return [...new Set(files.map(({ target }) => path.dirname(target)))];
}

/** Makes a folder and those above it, where they are absent. */
export async function makeFolder(folder: string): Promise<void> {
  await attempt(folder, () => mkdir(folder, { recursive: true }));
}

export interface TextFile {
  readonly target: string;
  readonly text: string;
}

/** A file to be written, a text or bytes. */
export interface OutputFile {
  readonly target: string;
  readonly text: string | Uint8Array;
}

/** Writes all texts or none: every temporary file is complete, and every place free, before the first is renamed. */
export async function writeTexts(texts: readonly OutputFile[]): Promise<string[]> {
  const written: { temporary: string; target: string }[] = [];
  try {
    for (const { target, text } of texts) {
      const taken = await stat(target).catch(() => undefined);
      if (taken?.isDirectory()) throw new PathError(target, 'is a folder');
      const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
      written.push({ temporary, target });
      await attempt(target, () => writeFile(temporary, text, { flag: 'wx' }));
    }
    for (const { temporary, target } of written) await attempt(target, () => rename(temporary, target));
  } finally {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
  }
  return written.map(({ target }) => target);
}

async function attempt(given: string, write: () => Promise<unknown>): Promise<void> {
  await write().catch((error: NodeJS.ErrnoException) => {
    throw new PathError(given, failureText(error, 'written'));
  });
}

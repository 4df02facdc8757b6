import type { DatasetFile } from '../ingest/assembly.ts';
import { archiveFiles, belowCommonFolder, isArchiveOfFiles } from './archive.ts';

/** Files that were chosen or dropped, archives of several opened, with paths below the folder that holds all of them. */
export async function filesOf(chosen: readonly { readonly path: string; readonly file: File }[]): Promise<DatasetFile[]> {
  const files: DatasetFile[] = [];
  for (const { path, file } of chosen) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const inside = isArchiveOfFiles(path, bytes) ? archiveFiles(bytes) : [];
    files.push(...(inside.length > 1 ? inside : [{ path, bytes }]));
  }
  return belowCommonFolder(files);
}

export const chosenFiles = (files: FileList): { path: string; file: File }[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** What was dropped, folders walked through. */
export async function droppedFiles({ items }: DataTransfer): Promise<{ path: string; file: File }[]> {
  // What was dropped is gone after the first pause.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(walk))).flat();
}

async function walk(entry: FileSystemEntry): Promise<{ path: string; file: File }[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed));
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (some.length === 0) break;
    all.push(...some);
  }
  return (await Promise.all(all.map(walk))).flat();
}

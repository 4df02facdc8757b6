import { unzipSync, zipSync } from 'fflate';
import type { DatasetFile } from '../ingest/assembly.ts';
import type { Output } from './protocol.ts';

/** Bytes an archive may hold in all once unpacked. */
const MOST_BYTES = 512 * 2 ** 20;

/** What the system of whoever packed an archive left in it. */
const LEFT_BEHIND = /(^|\/)(__macosx\/|\._|\.ds_store$|thumbs\.db$)/i;

/**
 * The files of an archive of a dataset.
 *
 * @throws Error where the archive is damaged, or announces more than the limit; no entry is unpacked to more than it announces
 */
export function archiveFiles(bytes: Uint8Array): DatasetFile[] {
  let size = 0;
  const entries = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name.endsWith('/') || LEFT_BEHIND.test(name)) return false;
      size += originalSize;
      if (size > MOST_BYTES) throw new RangeError(`the archive would unpack to more than ${MOST_BYTES} bytes`);
      return true;
    },
  });
  return Object.entries(entries).map(([path, content]) => ({ path, bytes: content }));
}

/** Whether an archive is of files of a dataset, and neither a workbook nor a lone table. */
export function isArchiveOfFiles(name: string, bytes: Uint8Array): boolean {
  return /\.zip$/i.test(name) && bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** One day for all entries: the same files give the same archive. */
const DAY = '1980-01-01T00:00:00';

/** Everything there is of an audit, the files it read included, as one archive. */
export function packed(files: readonly DatasetFile[], outputs: readonly Output[]): Uint8Array {
  const texts = new TextEncoder();
  const all = [
    ...files.map(({ path, bytes }) => [path, bytes] as const),
    ...outputs.map(({ path, text }) => [`report/${path}`, texts.encode(text)] as const),
  ];
  return zipSync(Object.fromEntries(all), { mtime: DAY, level: 6 });
}

/** Paths below the folder that holds all of them, as the manifest there names them. */
export function belowCommonFolder(files: readonly DatasetFile[]): DatasetFile[] {
  const [first = ''] = files.map(({ path }) => path.split('/').slice(0, -1).join('/'));
  let folder = first;
  while (folder !== '' && !files.every(({ path }) => path.startsWith(`${folder}/`))) folder = folder.split('/').slice(0, -1).join('/');
  return folder === '' ? [...files] : files.map((file) => ({ ...file, path: file.path.slice(folder.length + 1) }));
}

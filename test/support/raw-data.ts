import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import type { DatasetFile } from '../../src/index.ts';
import type { ReadDataset } from '../../src/ingest/dataset.ts';
import { readDataset } from '../../src/node.ts';
import { DATA } from './controls.ts';

const LOCAL_FILE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** The only entry of a ZIP archive, with its name: enough for an archive of one table. */
export function unzipped(archive: Uint8Array): { readonly name: string; readonly bytes: Uint8Array } {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (view.getUint32(0, true) !== LOCAL_FILE) throw new Error('this is no ZIP archive');
  // The directory at the end knows the size of what is packed, even where the entry before it does not.
  const end = archive.lastIndexOf(0x50, archive.length - 22);
  if (view.getUint16(end + 10, true) !== 1) throw new Error('the archive holds more than one entry');
  const size = view.getUint32(view.getUint32(end + 16, true) + 20, true);
  const method = view.getUint16(8, true);
  const named = 30 + view.getUint16(26, true);
  const from = named + view.getUint16(28, true);
  const packed = archive.subarray(from, from + size);
  if (method !== STORED && method !== DEFLATED) throw new Error(`the entry is packed by method ${method}`);
  return { name: new TextDecoder().decode(archive.subarray(30, named)), bytes: method === STORED ? packed : inflateRawSync(packed) };
}

/** A table as published, unpacked. */
export function rawFile(published: string): DatasetFile {
  const packed = readFileSync(path.join(DATA as string, 'raw', published));
  const { name, bytes } = published.endsWith('.zip')
    ? unzipped(packed)
    : { name: published.replace(/\.gz$/, ''), bytes: gunzipSync(packed) };
  return { path: path.basename(name), bytes: new Uint8Array(bytes) };
}

/** A table as published, read straight from the manifest of that name under test/real-data. */
export async function rawDataset(manifest: string, published: string): Promise<ReadDataset> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sanaq-raw-'));
  try {
    copyFileSync(path.join(import.meta.dirname, '..', 'real-data', manifest, 'audit.yaml'), path.join(folder, 'audit.yaml'));
    const file = rawFile(published);
    writeFileSync(path.join(folder, file.path), file.bytes);
    return await readDataset(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type DatasetFile, safeText, unpack } from '../core.ts';
import { failureText, PathError } from '../node/path-error.ts';
import { writeTexts } from '../node/write-texts.ts';
import { Exit } from './exit.ts';

/** Says in one line what is wrong with a file, and ends the command with 2. */
export function refuse(name: string, why: string): never {
  process.stderr.write(`sanaq: ${safeText(name)} ${why}\n`);
  throw new Exit(2);
}

/** Tables as a manifest in the folder names them, unpacked. */
export async function openTables(files: readonly string[], folder: string): Promise<DatasetFile[]> {
  const tables = [];
  for (const file of files) tables.push({ path: below(folder, file), bytes: await bytesOf(file) });
  return unpack(tables);
}

/** The path of a table as a manifest in the folder names it. */
function below(folder: string, file: string): string {
  const relative = path.relative(folder, file);
  if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative))
    refuse(file, 'is outside the folder of the manifest; use --out FILE with a folder above all tables');
  return relative.split(path.sep).join('/');
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const entry = await stat(file);
    // A pipe or a device would be read for ever.
    if (!entry.isFile()) return refuse(file, 'is not a file; expected a table such as CSV');
    return await readFile(file);
  } catch (error) {
    if (error instanceof Exit) throw error;
    return refuse(file, failureText(error as NodeJS.ErrnoException, 'read'));
  }
}

/** The text of a file that may not be there. */
export async function existing(target: string): Promise<string | undefined> {
  try {
    const found = await stat(target);
    // What is written into a device or a pipe is not there to be compared with.
    return found.isFile() || found.isDirectory() ? await readFile(target, 'utf8') : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    return refuse(target, failureText(error as NodeJS.ErrnoException, 'read'));
  }
}

/** Writes a manifest, or ends the command. */
export async function writeManifest(target: string, text: string): Promise<void> {
  try {
    await writeTexts([{ target, text }]);
  } catch (error) {
    if (error instanceof PathError) refuse(error.path, error.message);
    throw error;
  }
}

const SCHEMA = 'node_modules/sanaq/schemas/manifest.schema.json';

/** Where an editor finds the schema, as seen from the folder of the manifest: in the nearest folder that has the package. */
export async function schemaFrom(folder: string): Promise<string> {
  let here = path.resolve(folder);
  for (;;) {
    const candidate = path.join(here, SCHEMA);
    if (await stat(candidate).catch(() => undefined)) {
      const relative = path.relative(path.resolve(folder), candidate).split(path.sep).join('/');
      return relative.startsWith('.') ? relative : `./${relative}`;
    }
    if (here === path.dirname(here)) return `./${SCHEMA}`;
    here = path.dirname(here);
  }
}

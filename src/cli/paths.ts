import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { MANIFEST_NAMES, safeText } from '../core.ts';
import { Exit } from './exit.ts';

/** Whether a path may be a pattern: a name that exists is never one. */
const PATTERN = /[*?[\]{}!]/;

/**
 * The paths that were given, patterns replaced by the datasets they match, each once: folders that hold a manifest and
 * manifests, or with the columns of a lone table any file. In the order given, those of a pattern sorted.
 *
 * @throws Exit 2 when a pattern matches nothing
 */
export async function expandPaths(given: readonly string[], tables: boolean): Promise<string[]> {
  const found: string[] = [];
  let empty = false;
  for (const one of given) {
    if (!PATTERN.test(one) || (await exists(one))) found.push(one);
    else {
      const matching = await matched(one, tables);
      if (matching.length === 0) {
        empty = true;
        const what = tables ? 'a table' : `a folder with a manifest (${MANIFEST_NAMES.join(', ')}) or a manifest`;
        process.stderr.write(`sanaq: ${safeText(one)} matches nothing; expected ${what}\n`);
      }
      found.push(...matching);
    }
  }
  if (empty) throw new Exit(2);
  return [...new Set(found)];
}

async function matched(pattern: string, tables: boolean): Promise<string[]> {
  const names = (await glob(pattern.replaceAll('\\', '/'), { onlyFiles: false, expandDirectories: false, dot: false }))
    .map((name) => name.replace(/\/$/, ''))
    .sort((a, b) => (a < b ? -1 : 1));
  const kept = await Promise.all(names.map(async (name) => ((await isDataset(name, tables)) ? [name] : [])));
  return kept.flat();
}

async function isDataset(name: string, tables: boolean): Promise<boolean> {
  const entry = await stat(name).catch(() => undefined);
  if (entry?.isDirectory()) return (await Promise.all(MANIFEST_NAMES.map((manifest) => exists(path.join(name, manifest))))).includes(true);
  return entry?.isFile() === true && (tables || (MANIFEST_NAMES as readonly string[]).includes(path.basename(name)));
}

async function exists(name: string): Promise<boolean> {
  return (await stat(name).catch(() => undefined)) !== undefined;
}

/** The folder a dataset's locations are relative to, as seen from where the command runs, with forward slashes; '' for here. */
export async function folderOf(given: string): Promise<string> {
  const entry = await stat(given).catch(() => undefined);
  const folder = entry?.isDirectory() ? given : path.dirname(given);
  return path.relative(process.cwd(), path.resolve(folder)).split(path.sep).join('/');
}

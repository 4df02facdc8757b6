import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { isPattern, MOST_FILES, matchesName } from '../ingest/table-patterns.ts';
import { PathError } from './path-error.ts';

/** Most names of files and folders that are looked at for one pattern. */
const MOST_NAMES = 100_000;

/**
 * Paths below a folder that match a pattern such as `results/*.csv`, with forward slashes. Folders are looked into only as far as the
 * pattern goes, and none that lies elsewhere by a link.
 *
 * @throws PathError where too many files match, or too many names would have to be looked at
 */
export async function matchingFiles(folder: string, pattern: string): Promise<string[]> {
  const segments = pattern.split('/');
  const base = await realpath(folder);
  let found = [''];
  let looked = 0;
  for (const [depth, segment] of segments.entries()) {
    const isLast = depth === segments.length - 1;
    const next: string[] = [];
    for (const parent of found) {
      if (!isPattern(segment)) {
        next.push(within(parent, segment));
        continue;
      }
      const entries = (await leadsInside(base, parent))
        ? await readdir(path.join(folder, parent), { withFileTypes: true }).catch(() => [])
        : [];
      looked += entries.length;
      if (looked > MOST_NAMES) throw new PathError(path.join(folder, pattern), `would have more than ${MOST_NAMES} names looked at`);
      // A link may lead to a file inside the folder: where it leads is asked when it is read.
      const matching = entries.filter((entry) => matchesName(segment, entry.name) && (isLast ? !entry.isDirectory() : !entry.isFile()));
      next.push(...matching.map(({ name }) => within(parent, name)));
    }
    found = next;
  }
  if (found.length > MOST_FILES)
    throw new PathError(path.join(folder, pattern), `matches ${found.length} files; at most ${MOST_FILES} are read`);
  return found;
}

const within = (parent: string, name: string): string => (parent === '' ? name : `${parent}/${name}`);

/** Whether a folder, with all links followed, lies in the base. */
async function leadsInside(base: string, folder: string): Promise<boolean> {
  const real = await realpath(path.join(base, folder)).catch(() => undefined);
  return real !== undefined && isInside(base, real);
}

/** Whether a path without links lies in a folder without links, or is it. */
export function isInside(folder: string, file: string): boolean {
  const inside = path.relative(folder, file);
  return !/^\.\.([\\/]|$)/.test(inside) && !path.isAbsolute(inside);
}

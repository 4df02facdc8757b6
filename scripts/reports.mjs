import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** The first case is committed whole, in all languages; of the others the findings, and a digest of every file of the report. */
export const WHOLE = 'kz-2021';

/** What is committed of every report. */
const KEPT = 'findings.csv';

/** The languages of a report. */
export const languagesOf = (name) => (name === WHOLE ? ['en', 'ru', 'kk'] : ['en']);

/** Clean twins of a report: as many as an audit draws unasked for the first case, which is quick; none for the others. */
export const twinsOf = (name) => (name === WHOLE ? 99 : 0);

/** The fixtures with a committed report, as paths below `fixtures` and `reports` alike. */
export function reportedFixtures() {
  return readdirSync(path.join(root, 'reports'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === KEPT)
    .map(({ parentPath }) => path.relative(path.join(root, 'reports'), parentPath).replaceAll('\\', '/'))
    .sort();
}

/** What is committed of a report whose files are given by their paths below its folder. */
export function committedFiles(name, files) {
  if (name === WHOLE) return files;
  const digests = files
    .map(({ path: file, text }) => `${createHash('sha256').update(text).digest('hex')}  ${file}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  return [...files.filter(({ path: file }) => file === KEPT), { path: 'digests.txt', text: digests.join('') }];
}

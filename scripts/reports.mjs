import { readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

/** The languages of a committed report: the first case has all. */
export const languagesOf = (name) => (name === 'kz-2021' ? ['en', 'ru', 'kk'] : ['en']);

/** The fixtures with a committed report, as paths below `fixtures` and `reports` alike. */
export function reportedFixtures() {
  return readdirSync(path.join(root, 'reports'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'report.json')
    .map(({ parentPath }) => path.relative(path.join(root, 'reports'), parentPath).replaceAll('\\', '/'))
    .sort();
}

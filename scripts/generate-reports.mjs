// Writes the committed reports anew: `node scripts/generate-reports.mjs`; needs a build. With the folder of real elections
// in SANAQ_DATA, the table of what fires on them too.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { committedFiles, languagesOf, reportedFixtures, twinsOf } from './reports.mjs';

const root = path.join(import.meta.dirname, '..');
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ['inherit', 'ignore', 'inherit'] });

for (const name of reportedFixtures()) {
  const made = mkdtempSync(path.join(tmpdir(), 'sanaq-report-'));
  const options = ['--lang', languagesOf(name).join(), '--twin', String(twinsOf(name)), '--out', made, '--quiet'];
  node('dist/cli/main.js', 'audit', `fixtures/${name}`, ...options);
  const files = readdirSync(made, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => path.join(parentPath, file))
    .map((file) => ({ path: path.relative(made, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
  const folder = path.join(root, 'reports', name);
  rmSync(folder, { recursive: true, force: true });
  for (const { path: file, text } of committedFiles(name, files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  rmSync(made, { recursive: true });
}
if (process.env.SANAQ_DATA) node('scripts/generate-controls.mjs');

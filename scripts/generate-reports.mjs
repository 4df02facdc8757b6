// Writes the committed reports anew: `node scripts/generate-reports.mjs`; needs a build. With the folder of real elections
// in SANAQ_DATA, the table of what fires on them too.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { languagesOf, reportedFixtures } from './reports.mjs';

const root = path.join(import.meta.dirname, '..');
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
for (const name of reportedFixtures())
  node('dist/cli/main.js', 'audit', `fixtures/${name}`, '--lang', languagesOf(name).join(), '--out', `reports/${name}`, '--quiet');
if (process.env.SANAQ_DATA) node('scripts/generate-controls.mjs');

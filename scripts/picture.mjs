// Writes the picture of the report's first page that the README shows: `node scripts/picture.mjs`. Needs Chromium, whose versions
// differ in a pixel here and there: the picture is not compared.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const { CHROMIUM_PATH: chromium = 'chromium' } = process.env;
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--window-size=1180,1180',
];
const page = `file://${path.join(root, 'reports/kz-2021/report.html')}`;
execFileSync(chromium, [...args, `--screenshot=${path.join(root, 'reports/first-page.png')}`, page], { stdio: 'ignore' });

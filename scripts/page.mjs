// Writes dist-page/sanaq.html: the whole program in one file, for a browser. Needs a build.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'fflate';
import { rolldown } from 'rolldown';
import { FRAME_SCRIPT } from '../dist/page/frame-script.js';
import { SCRIPT } from '../dist/report/html/script.js';
import { STYLE } from '../dist/report/html/style.js';
import { simulateElection } from '../dist/simulate/election.js';
import { electionFiles } from '../dist/simulate/files.js';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** A module of the build with everything it imports, as one script. */
async function bundled(entry) {
  const bundle = await rolldown({ input: fileURLToPath(new URL(entry, root)), platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false, comments: false });
  await bundle.close();
  if (output.length !== 1) throw new Error(`${entry} became ${output.length} files`);
  // Inside a page only these two would end or swallow a script.
  return output[0].code
    .trim()
    .replace(/<(?=\/script|!--)/gi, '\\x3c')
    .replace(/<(?=script)/gi, '\\x3c');
}

/** The elections that the page brings along. */
function examples() {
  const folder = 'fixtures/kz-2021/';
  const kept = readdirSync(new URL(folder, root)).sort();
  const real = kept.map((path) => ({ path, text: read(`${folder}${path}`) }));
  const invented = electionFiles(simulateElection({ seed: 1, stations: 300 })).filter(({ path }) => path !== 'truth.json');
  return [
    { title: 'Kazakhstan 2021', files: real },
    { title: 'Testland, 300', files: invented },
  ];
}

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Text as it lies in the page; the same text gives the same. */
const packed = (value) => Buffer.from(gzipSync(new TextEncoder().encode(JSON.stringify(value)), { level: 9, mtime: 0 })).toString('base64');

/** The page as it should stand. */
export async function page() {
  const [worker, script] = await Promise.all(['dist/page/worker.js', 'dist/page/main.js'].map(bundled));
  const style = read('src/page/page.css');
  // The report is shown in a frame, which inherits this policy.
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)} ${hash(SCRIPT)} ${hash(FRAME_SCRIPT)}`,
    `style-src ${hash(style)} ${hash(STYLE)}`,
    'worker-src blob:',
    "connect-src 'none'",
    'img-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = new Map([
    ['Policy" content="', policy],
    ['<style>', style],
    ['id="packed">', packed({ worker, examples: examples() })],
    ['<script>', script],
  ]);
  return read('src/page/page.html').replace(new RegExp([...parts.keys()].join('|'), 'g'), (before) => before + parts.get(before));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL('dist-page', root), { recursive: true });
  writeFileSync(new URL('dist-page/sanaq.html', root), await page());
}

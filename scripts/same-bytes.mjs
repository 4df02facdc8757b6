// Audits the committed datasets on several versions of Node, in several time zones and locales and with several --jobs,
// and compares every byte of every file and of the terminal. Fetches the versions from the package registry. `npm run test:versions`; needs a build.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { reportedFixtures } from './reports.mjs';

const VERSIONS = ['20.19.0', '22', '24'];
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'sanaq-nodes-'));

function install(version) {
  const prefix = path.join(folder, version);
  const platform = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@${version}`;
  execFileSync('npm', ['install', '--prefix', prefix, '--no-save', '--ignore-scripts', platform], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const [name] = platform.split('@');
  return path.join(prefix, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

const settings = [
  { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, flags: ['--jobs', '1'] },
  { env: { TZ: 'Asia/Almaty', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' }, flags: ['--jobs', '2'] },
  { env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, flags: ['--jobs', '8'] },
];

/** A hash of all that one audit writes: each file of each language by its path, and what stands in the terminal. */
function bytesOf(node, dataset, { env, flags }) {
  const out = path.join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  const args = ['audit', path.join('fixtures', dataset), '--quiet', '--lang', 'en,ru,kk', '--format', 'terminal', '--out', out, ...flags];
  const options = { cwd: root, env: { ...process.env, ...env }, maxBuffer: 1 << 28 };
  const hash = createHash('sha256').update(execFileSync(node, ['dist/cli/main.js', ...args], options));
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => path.relative(out, path.join(parentPath, name))).sort();
  for (const file of paths) hash.update(`\0${file}\0`).update(readFileSync(path.join(out, file)));
  return hash.digest('hex');
}

let different = 0;
try {
  // This Node in every setting, and every other version in one of them, in turn.
  const runs = [
    ...settings.map((setting) => ({ version: 'this', node: process.execPath, setting })),
    ...VERSIONS.map((version, i) => ({ version, node: install(version), setting: settings[i % settings.length] })),
  ];
  for (const dataset of reportedFixtures()) {
    const seen = new Map();
    for (const { version, node, setting } of runs) {
      const hash = bytesOf(node, dataset, setting);
      const told = `Node ${version}, ${setting.env.TZ}, ${setting.env.LANG}, ${setting.flags.join(' ')}`;
      seen.set(hash, [...(seen.get(hash) ?? []), told]);
    }
    if (seen.size === 1) console.log(`${dataset}: the same bytes in ${runs.length} runs`);
    else {
      different++;
      console.error(`${dataset}: ${seen.size} different outputs in ${runs.length} runs`, seen);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = different > 0 ? 1 : 0;

// Audits the committed datasets on several versions of Node, in several time zones and locales and with several --jobs,
// and compares every byte. Fetches the versions from the package registry. `npm run test:versions`; needs a build.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
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

let different = 0;
try {
  const nodes = [['this', process.execPath], ...VERSIONS.map((version) => [version, install(version)])];
  for (const dataset of reportedFixtures()) {
    for (const format of ['markdown', 'json', 'terminal']) {
      const seen = new Map();
      for (const [version, node] of nodes) {
        for (const { env, flags } of settings) {
          const args = ['dist/cli/main.js', 'audit', path.join('fixtures', dataset), '--format', format, ...flags];
          const bytes = execFileSync(node, args, { cwd: root, env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
          const hash = createHash('sha256').update(bytes).digest('hex');
          seen.set(hash, [...(seen.get(hash) ?? []), `Node ${version}, ${env.TZ}, ${env.LANG}, ${flags.join(' ')}`]);
        }
      }
      const runs = nodes.length * settings.length;
      if (seen.size === 1) console.log(`${dataset}, ${format}: the same bytes in ${runs} runs`);
      else {
        different++;
        console.error(`${dataset}, ${format}: ${seen.size} different outputs in ${runs} runs`, seen);
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = different > 0 ? 1 : 0;

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const FIXTURE = fileURLToPath(new URL('../../fixtures/kz-2021', import.meta.url));

/** Sends the process a signal at the n-th time that it writes, renames or removes something. */
const preload = (at: number, signal: string): string => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
let step = 0;
const hit = () => {
  if (++step !== ${at}) return;
  process.kill(process.pid, '${signal}');
${signal === 'SIGKILL' ? 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);' : ''}
};
for (const name of ['writeFile', 'rename', 'rm', 'mkdir', 'open']) {
  const real = fs.promises[name];
  fs.promises[name] = async (...given) => {
    if (String(given[0]).includes('out')) hit();
    return real(...given);
  };
}
syncBuiltinESMExports();
process.on('exit', () => { if (step < ${at}) process.exitCode = 99; });`;

const run = (folder: string, lang: string, more: readonly string[] = []) =>
  spawnSync(
    process.execPath,
    [...more, MAIN, 'audit', FIXTURE, '--checks', 'parts-sum-to-total', '--lang', lang, '--quiet', '--out', 'out'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );

/** Every file below a folder with its text, as one text. */
const held = (folder: string): string =>
  JSON.stringify(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  );

let root = '';
let [before, after] = ['', ''];
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sanaq-killed-'));
  for (const [name, lang] of [
    ['old', 'en,ru'],
    ['new', 'kk'],
  ]) {
    const folder = mkdtempSync(path.join(tmpdir(), `sanaq-${name}-`));
    expect(run(folder, lang).stderr).toBe('');
    cpSync(path.join(folder, 'out'), path.join(root, name, 'out'), { recursive: true });
    rmSync(folder, { recursive: true });
  }
  before = held(path.join(root, 'old', 'out'));
  after = held(path.join(root, 'new', 'out'));
  expect(before).not.toBe(after);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each([
  ['SIGKILL', 3],
  ['SIGINT', 8],
  ['SIGTERM', 9],
] as const)('%s at every step of writing', (signal, every) => {
  test('leaves the old report, the new one, or a file that says it is incomplete; the next run completes it', () => {
    const seen = new Set<string>();
    for (let at = 1; ; at += every) {
      const folder = path.join(root, `${signal}-${at}`);
      cpSync(path.join(root, 'old'), folder, { recursive: true });
      const code = `data:text/javascript,${encodeURIComponent(preload(at, signal))}`;
      const ended = run(folder, 'kk', ['--import', code]);
      if (ended.status === 99) break;
      expect([at, ended.signal]).toEqual([at, signal]);
      const names = readdirSync(path.join(folder, 'out'));
      const text = held(path.join(folder, 'out'));
      if (signal === 'SIGKILL') {
        const visible = JSON.stringify((JSON.parse(text) as [string, string][]).filter(([name]) => !name.startsWith('.')));
        expect([at, visible === before || visible === after || names.includes('INCOMPLETE.txt')]).toEqual([at, true]);
        seen.add(visible === before ? 'old' : visible === after ? 'new' : 'marked');
      } else {
        // These are waited for: nothing is left over.
        expect([at, text === before || text === after]).toEqual([at, true]);
        seen.add(text === before ? 'old' : 'new');
      }
      expect(run(folder, 'kk').status).toBe(0);
      expect([at, held(path.join(folder, 'out')) === after]).toEqual([at, true]);
      rmSync(folder, { recursive: true });
    }
    expect(seen.has('old') && seen.has('new')).toBe(true);
    if (signal === 'SIGKILL') expect(seen.has('marked')).toBe(true);
  });
});

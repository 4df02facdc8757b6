import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { command } from '../support/command.ts';

const root = path.join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'sanaq-pdf-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sanaq = (env: Readonly<Record<string, string>>, ...argv: string[]) =>
  command(['audit', 'fixtures/kz-2021', '--checks', 'time-*', ...argv], root, { CHROMIUM_PATH: '', ...env });

/** A browser that does as it is told here. */
function browser(name: string, script: string): string {
  const file = path.join(folder, name);
  writeFileSync(
    file,
    `#!/bin/sh\nfor one in "$@"; do case "$one" in --print-to-pdf=*) out="\${one#*=}";; file:*) page="$one";; esac; done\n${script}\n`,
  );
  chmodSync(file, 0o755);
  return file;
}

test('without a browser, one line says what was looked for and what to do, and nothing is written', async () => {
  const target = path.join(folder, 'none.pdf');
  const { code, stderr } = await sanaq({ PATH: folder }, '--format', `pdf=${target}`);
  expect(code).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  for (const one of ['chromium', 'google-chrome', 'CHROMIUM_PATH', 'report.html', 'print it from any browser'])
    expect(stderr).toContain(one);
  expect(existsSync(target)).toBe(false);
});

test('a program that CHROMIUM_PATH names and that is none is told', async () => {
  const { code, stderr } = await sanaq({ CHROMIUM_PATH: '/nowhere/chromium' }, '--format', `pdf=${path.join(folder, 'none.pdf')}`);
  expect(code).toBe(2);
  expect(stderr).toContain('/nowhere/chromium');
});

test.each([
  ['fails', 'exit 3'],
  ['prints something else', 'echo no > "$out"'],
  ['prints nothing', 'exit 0'],
])('a browser that %s leaves nothing behind, also of what else was asked for', async (name, script) => {
  const target = path.join(folder, 'broken.pdf');
  const beside = path.join(folder, 'beside.json');
  const program = browser(`browser-${name.replaceAll(' ', '-')}`, script);
  const { code, stderr } = await sanaq({ CHROMIUM_PATH: program }, '--format', `json=${beside},pdf=${target}`);
  expect(code).toBe(2);
  expect(stderr).toContain('printed no PDF');
  expect(existsSync(target) || existsSync(beside)).toBe(false);
  expect(readdirSync(folder).filter((one) => one.endsWith('.tmp'))).toEqual([]);
});

test('what the browser prints is written whole, to a file or to a pipe', async () => {
  const program = browser('printer', 'printf "%%PDF-1.7 %s" "$page" > "$out"');
  const target = path.join(folder, 'printed.pdf');
  expect((await sanaq({ CHROMIUM_PATH: program }, '--format', `pdf=${target}`, '--quiet')).code).toBe(0);
  expect(readFileSync(target, 'utf8')).toMatch(/^%PDF-1\.7 file:\/\/.*\/report\.html$/);
  expect((await sanaq({ CHROMIUM_PATH: program }, '--format', 'pdf')).stdout).toMatch(/^%PDF-1\.7 file:/);
});

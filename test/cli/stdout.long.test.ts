import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const KZ = fileURLToPath(new URL('../../fixtures/kz-2021', import.meta.url));
const JSON_REPORT = ['audit', KZ, '--format', 'json'] as const;

let folder = '';
let whole = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sanaq-stdout-'));
  whole = spawnSync(process.execPath, [MAIN, ...JSON_REPORT], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a line of shell in which `sanaq` is the command and `$OUT` a file of its own. */
function shell(line: string, out: string, args: readonly string[] = JSON_REPORT): Run {
  const env = { ...process.env, NODE: process.execPath, MAIN, OUT: out };
  const script = `sanaq() { "$NODE" "$MAIN" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', ...args], { encoding: 'utf8', env, maxBuffer: 1 << 28 });
  return { code: status, stdout, stderr };
}

const file = (name: string): string => path.join(folder, name);

describe.skipIf(process.platform === 'win32')('standard output', () => {
  test('holds more than a pipe takes at once', () => {
    expect(whole.length).toBeGreaterThan(1 << 17);
    expect(JSON.parse(whole)).toMatchObject({ schemaVersion: 2 });
  });

  test('that is a file gets the same bytes, and what stood before in one that is added to', () => {
    expect(shell('sanaq "$@" > "$OUT"', file('whole.json'))).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(file('whole.json'), 'utf8')).toBe(whole);
    expect(shell('echo before > "$OUT"; sanaq "$@" >> "$OUT"', file('added.json')).code).toBe(0);
    expect(readFileSync(file('added.json'), 'utf8')).toBe(`before\n${whole}`);
  });

  test('that is a pipe with a slow reader gets all of it', () => {
    const { code, stdout } = shell('set -o pipefail; sanaq "$@" | { sleep 1; cat; }', '');
    expect(code).toBe(0);
    expect(stdout).toBe(whole);
  });

  test('whose reader has gone is left without a word', () => {
    expect(shell('set -o pipefail; sanaq "$@" | head -c 5 > "$OUT"', file('head'))).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('that takes a part and then no more is an error', () => {
    const limited = shell('ulimit -f 8; sanaq "$@" > "$OUT"', file('limited.json'));
    expect(limited).toEqual({
      code: 2,
      stdout: '',
      stderr: 'sanaq: standard output cannot be written: the file is too large for this system\n',
    });
    expect(statSync(file('limited.json')).size).toBeLessThan(whole.length);
  });

  /** A disk of 64 KiB of its own, in name spaces of its own, so that nothing is left mounted. */
  const mount = 'mkdir -p "$OUT" && mount -t tmpfs -o size=64k tmpfs "$OUT"';
  const mounts = spawnSync('unshare', ['--mount', 'bash', '-c', mount], { env: { ...process.env, OUT: tmpdir() } });
  test.skipIf(mounts.status !== 0)('on a disk that fills up is an error', () => {
    const inside = `${mount} && "$NODE" "$MAIN" "$@" > "$OUT/report.json"; code=$?; stat -c %s "$OUT/report.json"; exit $code`;
    const { code, stdout, stderr } = shell(`export NODE MAIN OUT; unshare --mount bash -c '${inside}' bash "$@"`, file('disk'));
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'sanaq: standard output cannot be written: the disk is full\n' });
    expect(Number(stdout)).toBe(1 << 16);
  });

  test.skipIf(!existsSync('/dev/full')).each([
    ['audit', JSON_REPORT],
    ['audit, in words', ['audit', KZ]],
    ['check', ['check', KZ]],
    ['validate', ['validate', KZ]],
    ['explain', ['explain']],
    ['--help', ['--help']],
    ['--version', ['--version']],
  ])('that refuses everything is an error: %s', (_, args) => {
    expect(shell('sanaq "$@" > /dev/full', '', args)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'sanaq: standard output cannot be written: the disk is full\n',
    });
  });

  test.skipIf(!existsSync('/dev/full')).each([
    ['is full', '2> /dev/full'],
    ['has no reader', '2> >(exit)'],
  ])('the exit code is the same where standard error %s', (_, to) => {
    expect(shell(`sanaq "$@" ${to}`, '', ['validate', file('nowhere')])).toEqual({ code: 2, stdout: '', stderr: '' });
  });
});

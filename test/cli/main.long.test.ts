import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commandProcess } from '../support/command.ts';
import { expectRun, inFreshFolder, SITUATIONS } from './situations.ts';

const root = mkdtempSync(path.join(tmpdir(), 'sanaq-processes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** As a process of its own, which code changes before the program begins. */
const changed = (args: readonly string[], preload: string, env: Readonly<Record<string, string>> = {}) =>
  inFreshFolder(root, (folder) => commandProcess(args, folder, { env, preload }));

describe('exit code, streams and files, each in a process of its own', () => {
  test.each(SITUATIONS)('$name', async (situation) => {
    expectRun(await inFreshFolder(root, (folder) => commandProcess(situation.args, folder)), situation);
  });
});

describe('colour', () => {
  const preload = 'Object.defineProperty(process.stdout, "isTTY", { value: true })';
  test.each([
    ['a terminal', [], {}, true],
    ['--no-color', ['--no-color'], {}, false],
    ['NO_COLOR', [], { NO_COLOR: '1' }, false],
    ['NO_COLOR that is empty', [], { NO_COLOR: '' }, true],
    ['TERM=dumb', [], { TERM: 'dumb' }, false],
  ])('%s', async (_, args, env, colored) => {
    const { code, stdout } = await changed(['audit', 'wrong', ...args], preload, env);
    expect(code).toBe(0);
    expect(stdout.includes('\u001b[')).toBe(colored);
  });
});

describe('progress', () => {
  const watched = 'Object.defineProperty(process.stderr, "isTTY", { value: true });';
  /** Two seconds pass whenever somebody looks at the clock. */
  const slow = 'let time = 0; performance.now = () => (time += 2000);';
  const quick = 'performance.now = () => 0;';

  test('is shown to a terminal once a second has passed, and leaves no trace', async () => {
    const { code, stdout, stderr } = await changed(['audit', 'good'], watched + slow);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^\rreading good *\r *\r(\rchecking \d+ of \d+: [a-z-]+ *)+\r *\r$/);
    expect(stdout).toBe((await changed(['audit', 'good'], '')).stdout);
  });

  test('is gone before an error is told', async () => {
    const { code, stderr } = await changed(['audit', 'bad'], watched + slow);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^\rreading bad\r *\rbad\/results\.csv:2:7: /);
  });

  test.each([
    ['within a second', ['audit', 'good'], watched + quick],
    ['to a file', ['audit', 'good'], slow],
    ['under --quiet', ['audit', 'good', '--quiet'], watched + slow],
  ])('says nothing %s', async (_, args, preload) => {
    expect(await changed(args, preload)).toMatchObject({ code: 0, stderr: '' });
  });
});

test('--debug shows where an error arose; without it there is one line', async () => {
  const preload = 'JSON.stringify = () => { throw new Error("boom \\u001b[31m") }';
  const plain = await changed(['audit', 'good', '--format', 'json'], preload);
  expect(plain).toMatchObject({ code: 2, stdout: '' });
  expect(plain.stderr).toMatch(/^sanaq: boom {2}\[31m\n$/);
  const debug = await changed(['audit', 'good', '--format', 'json', '--debug'], preload);
  expect(debug.code).toBe(2);
  expect(debug.stderr).toMatch(/^sanaq: boom/);
  expect(debug.stderr).toMatch(/^\s+at .*manifestFiles/m);
  expect(debug.stderr).not.toContain('\u001b');
});

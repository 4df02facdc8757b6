import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { command, commandProcess } from '../support/command.ts';
import { expectRun, HOSTILE, inFreshFolder, SITUATIONS } from './situations.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sanaq-cli-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const sanaq = (args: readonly string[]) => inFreshFolder(root, (folder) => command(args, folder));
/** As a process of its own, which code changes before the program begins. */
const changed = (args: readonly string[], preload: string, env: Readonly<Record<string, string>> = {}) =>
  inFreshFolder(root, (folder) => commandProcess(args, folder, { env, preload }));

describe('exit code, streams and files', () => {
  test.each(SITUATIONS)('$name', async (situation) => {
    expectRun(await sanaq(situation.args), situation);
  });

  test('a process gives the same', async () => {
    const args = ['check', 'wrong', 'bad'];
    const { folder: _, ...within } = await sanaq(args);
    expect(await changed(args, '')).toMatchObject(within);
    expect(commandProcess(['--version'], root)).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
  });
});

describe('JSON', () => {
  const ids = (text: string): string[] => JSON.parse(text).checks.map(({ id }: { id: string }) => id);

  test('is one object for one path and an array for several, in their order', async () => {
    expect(JSON.parse((await sanaq(['audit', 'good', '--format', 'json'])).stdout).dataset.id).toBe('good');
    const several = JSON.parse((await sanaq(['audit', 'other', 'good', '--format', 'json'])).stdout);
    expect(several.map(({ dataset }: { dataset: { id: string } }) => dataset.id)).toEqual(['other', 'good']);
  });

  test('is the same in a file', async () => {
    const { folder } = await sanaq(['audit', 'good', '--format', 'json=r.json']);
    expect(readFileSync(path.join(folder, 'r.json'), 'utf8')).toBe((await sanaq(['audit', 'good', '--format', 'json'])).stdout);
  });

  test('--checks and --skip choose by globs', async () => {
    const all = ids((await sanaq(['audit', 'good', '--format', 'json'])).stdout);
    const digits = all.filter((id) => id.endsWith('-benford'));
    expect(digits).toHaveLength(2);
    expect(ids((await sanaq(['audit', 'good', '--format', 'json', '--checks', '*-benford'])).stdout)).toEqual(digits);
    expect(
      ids(
        (await sanaq(['audit', 'good', '--format', 'json', '--checks', '*-benford,lead-matches-shares', '--skip', 'first-?????-*'])).stdout,
      ).sort(),
    ).toEqual(['lead-matches-shares', 'second-digit-benford']);
    expect(ids((await sanaq(['audit', 'good', '--format', 'json', '--skip', '*-benford'])).stdout)).toEqual(
      all.filter((id) => !digits.includes(id)),
    );
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
    expect(stdout).toBe((await sanaq(['audit', 'good'])).stdout);
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

describe('labels that anyone may have written', () => {
  /** Anything a terminal acts upon: control characters, and marks that turn the direction of text. */
  const acting = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

  test.each([
    ['audit', ['audit', 'hostile'], 0],
    ['audit in Markdown', ['audit', 'hostile', '--format', 'markdown'], 0],
    ['validate', ['validate', 'hostile'], 0],
    ['problems of a manifest', ['audit', 'hostile-bad'], 2],
    ['problems of a cell', ['validate', 'hostile-cell'], 2],
    ['a path', ['audit', '\u001b[31mnowhere\u009b'], 2],
    ['a command', ['\u001b[31mx'], 2],
    ['an option', ['audit', '--\u001b[31m\u009b'], 2],
    ['a format', ['audit', 'good', '--format', '\u001b[31m'], 2],
    ['a check', ['audit', 'good', '--checks', '\u001b[31m'], 2],
  ])('do nothing in a terminal: %s', async (_, args, code) => {
    const run = await sanaq(args);
    expect(run.code).toBe(code);
    expect(run.stdout + run.stderr).not.toMatch(acting);
    expect((run.stdout + run.stderr).length).toBeGreaterThan(0);
  });

  test('are no markup in Markdown and start no line', async () => {
    const { stdout } = await sanaq(['audit', 'hostile', '--format', 'markdown']);
    expect(stdout).toContain('Evil');
    expect(stdout).not.toMatch(/(?<!\\)<script/);
    expect(stdout).not.toMatch(/(?<!\\)\[x\]\(/);
    expect(stdout).not.toMatch(/^Evil/m);
  });

  test('cannot break JSON, where escapes stay escaped', async () => {
    const { stdout } = await sanaq(['audit', 'hostile', '--format', 'json']);
    expect(stdout).not.toContain('\u001b');
    expect(JSON.parse(stdout).dataset.title).toBe(HOSTILE);
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
  expect(debug.stderr).toMatch(/^\s+at .*openDataset/m);
  expect(debug.stderr).not.toContain('\u001b');
});

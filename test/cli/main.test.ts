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
describe('exit code, streams and files', () => {
  test.each(SITUATIONS)('$name', async (situation) => {
    expectRun(await sanaq(situation.args), situation);
  });

  test('a process gives the same', async () => {
    const args = ['check', 'wrong', 'bad'];
    const { folder: _, ...within } = await sanaq(args);
    const { folder: __, ...apart } = await inFreshFolder(root, (folder) => commandProcess(args, folder));
    expect(apart).toEqual(within);
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

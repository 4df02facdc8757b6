import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CHECKS, type RegisteredCheck } from '../src/checks/index.ts';
import type { Check } from '../src/findings/check.ts';

const root = path.join(import.meta.dirname, '..');
const guide = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');

/** The files of the worked example: each block of code follows the path it is for. */
const files = [...guide.matchAll(/`((?:src|test)\/[^`\s]+\.ts)`(?:(?!`(?:src|test)\/[^`\s]+\.ts`|```).)*?```ts\n(.*?)```/gs)].map(
  ([, file, code]) => ({ file, code }),
);
const [texts, check, exampleTest] = files;

test('every path it names is there, but for the files of the example', () => {
  const examples = files.map(({ file }) => file);
  const named = [...guide.matchAll(/`((?:src|test|docs|scripts|fixtures)(?:\/[\w.-]+)*)`/g)].map(([, file]) => file);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !examples.includes(file) && !existsSync(path.join(root, file)))).toEqual([]);
});

test('its table has every folder and file at the top of the source', () => {
  const rows = guide.split('\n').filter((line) => line.startsWith('| `src/'));
  const generated = ['version.ts', 'tsconfig.json'];
  const missing = readdirSync(path.join(root, 'src'))
    .filter((name) => !generated.includes(name))
    .filter((name) => !rows.some((row) => row.split('|')[1].includes(`\`src/${name}`)));
  expect(missing).toEqual([]);
});

describe('the worked example', async () => {
  const tree = mkdtempSync(path.join(tmpdir(), 'sanaq-example-'));
  copyByLink('', ['src', 'test', 'node_modules', 'package.json', 'tsconfig.json']);
  // Never through a link into our own tree: what is there already is not written.
  for (const { file, code } of files) writeFileSync(path.join(tree, file), code, { flag: 'wx' });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  /** A tree of links to ours: only the folders of the example are made anew, so that its imports find what they name. */
  function copyByLink(folder: string, names: readonly string[]): void {
    for (const name of names) {
      const below = path.posix.join(folder, name);
      if (files.some(({ file }) => file.startsWith(`${below}/`))) {
        mkdirSync(path.join(tree, below));
        copyByLink(below, readdirSync(path.join(root, below)));
      } else symlinkSync(path.join(root, below), path.join(tree, below));
    }
  }

  const load = async <T>(file: string): Promise<T> => ((await import(path.join(tree, file))) as { default: T }).default;
  const example = await load<Check>(check.file);
  const { meta } = example;

  test('is a check, its texts and its test, named after the check', () => {
    expect(files.map(({ file }) => path.posix.basename(file))).toEqual(
      ['texts.ts', 'ts', 'test.ts'].map((ending) => `${meta.id}.${ending}`),
    );
  });

  test('compiles', () => {
    // Its test would load the types of the whole program; it runs below.
    writeFileSync(
      path.join(tree, 'tsconfig.example.json'),
      JSON.stringify({ extends: './tsconfig.json', include: [check.file, texts.file] }),
    );
    const args = [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.example.json'];
    const { stdout, status } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });

  describe('its own test', async () => {
    // What is described of the checks is copied as it is first loaded: that of the example is none of theirs.
    await import('../src/index.ts');
    const registered = CHECKS as RegisteredCheck[];
    registered.push({ ...example, question: 'arithmetic' });
    // Other files of tests share the registry.
    afterAll(() => registered.splice(-1));
    await load(exampleTest.file);
  });
});

/** One question of an issue form; the host shows no form at all where one is not as it wants it. */
interface FormField {
  readonly type: 'markdown' | 'textarea' | 'input' | 'dropdown' | 'checkboxes';
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
}

describe('the forms of the repository', () => {
  const folder = path.join(root, '.github/ISSUE_TEMPLATE');
  const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

  test.each(forms)('%s is a form', (name) => {
    const { body, ...head } = parse(readFileSync(path.join(folder, name), 'utf8')) as Record<string, unknown> & {
      body: readonly FormField[];
    };
    expect(head).toEqual({ name: expect.stringMatching(/\S/), description: expect.stringMatching(/\.$/), labels: [expect.any(String)] });
    const asked = body.filter(({ type }) => type !== 'markdown');
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    for (const { type, id, attributes } of body) {
      if (type === 'markdown') expect(attributes.value).toMatch(/\S/);
      else
        expect({ type, id, label: attributes.label }).toEqual({
          type: expect.stringMatching(/^(textarea|input|dropdown|checkboxes)$/),
          id: expect.stringMatching(/^[\w-]+$/),
          label: expect.stringMatching(/\S/),
        });
      if (type === 'dropdown') expect(attributes.options?.length).toBeGreaterThan(1);
    }
  });

  test('name no address of a repository', () => {
    expect(parse(readFileSync(path.join(folder, 'config.yml'), 'utf8'))).toEqual({ blank_issues_enabled: true, contact_links: [] });
    const others = ['.github/PULL_REQUEST_TEMPLATE.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'];
    for (const file of [...others, ...forms.map((name) => `.github/ISSUE_TEMPLATE/${name}`)])
      expect(readFileSync(path.join(root, file), 'utf8')).not.toMatch(/github\.com|gitlab\.com|[\w.]+@[\w.]+/);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import '../../src/cli/door.ts';
import '../../src/cli/program.ts';
import '../../src/core.ts';
import '../../src/index.ts';
import '../../src/node.ts';
import '../../src/page/page.texts.ts';
import { catalogue } from '../../src/language/text.ts';

const root = path.join(import.meta.dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts'));
const code = files.filter((file) => !file.endsWith('.texts.ts')).map((file) => readFileSync(path.join(root, file), 'utf8'));
const names = new Set(code.flatMap((text) => text.match(/[A-Za-z]\w*/g) ?? []));

/** Forms of a word by a number, in the order of the language. */
const forms = (text: string): string[][] => [...text.matchAll(/\{\w+(?::n)?\|([^{}]*)\}/g)].map(([, all]) => all.split('|'));

describe('the catalogue', () => {
  test('holds every file of texts', () => {
    const modules = new Set(catalogue().map(({ key }) => key.split('.')[0]));
    expect(catalogue().length).toBeGreaterThan(1500);
    for (const file of files.filter((one) => one.endsWith('.texts.ts')))
      expect(
        [...modules].some((module) => readFileSync(path.join(root, file), 'utf8').includes(`texts('${module}',`)),
        file,
      ).toBe(true);
  });

  test('has no empty text', () => {
    expect(catalogue().filter(({ en, ru, kk }) => [en, ru, kk].some((text) => text.trim() === ''))).toEqual([]);
  });

  test('counts in two English, three Russian forms and one Kazakh, or in one that fits all', () => {
    const wrong = catalogue().flatMap(({ key, en, ru, kk }) => [
      ...forms(en)
        .filter((all) => all.length !== 2)
        .map(() => `${key}: en`),
      ...forms(ru)
        .filter((all) => all.length !== 3 && all.length !== 1)
        .map(() => `${key}: ru`),
      ...forms(kk)
        .filter((all) => all.length !== 1)
        .map(() => `${key}: kk`),
    ]);
    expect(wrong).toEqual([]);
  });

  test('has no sentence that no code names', () => {
    const unused = catalogue().filter(
      ({ key }) =>
        !/^(words|common)\./.test(key) &&
        !key
          .split('.')
          .slice(1)
          .some((part) => names.has(part)),
    );
    expect(unused.map(({ key }) => key)).toEqual([]);
  });
});

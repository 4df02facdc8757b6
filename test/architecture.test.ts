import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { registry, version } from '../scripts/generate.mjs';

const root = path.join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
  .sort();

/** What a file imports, as paths below the root for ours and as names for others; type imports count. */
function imports(file: string): string[] {
  const text = read(file);
  const found = [...text.matchAll(/\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g)].map((match) => match[2]);
  return found.map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name));
}

/** The part of the program a file belongs to: its folder below src, or the file itself. */
const partOf = (file: string): string =>
  file.split('/').length > 2 ? file.split('/')[1] : path.posix.basename(file, '.ts').replace(/\.texts$/, '');

const MAY: Readonly<Record<string, readonly string[]>> = {
  stats: ['stats'],
  language: ['language'],
  data: ['data', 'language', 'stats'],
  queries: ['queries', 'data', 'language', 'stats'],
  findings: ['findings', 'data', 'language', 'stats'],
  model: ['model', 'findings', 'queries', 'data', 'language', 'stats'],
  ingest: ['ingest', 'model', 'data', 'findings', 'queries', 'language'],
  checks: ['checks', 'model', 'data', 'findings', 'queries', 'language', 'stats'],
  simulate: ['simulate', 'model', 'data', 'findings', 'queries', 'language', 'stats', 'version'],
  report: ['audit', 'report', 'model', 'data', 'findings', 'queries', 'language', 'version'],
  version: [],
  audit: ['audit', 'checks', 'findings', 'queries', 'data', 'language', 'stats', 'version'],
  calibrate: ['calibrate', 'simulate', 'audit', 'checks', 'model', 'data', 'findings', 'queries', 'language', 'stats', 'version'],
  // What an audit will do, told without data: part of the public API, and as pure.
  describe: ['model', 'data', 'findings', 'queries', 'language', 'stats', 'checks', 'ingest', 'report', 'audit', 'version'],
  messages: ['audit', 'checks', 'ingest', 'model', 'findings', 'queries', 'language', 'report'],
  languages: ['model', 'language', 'messages'],
  index: [
    'model',
    'data',
    'findings',
    'queries',
    'language',
    'stats',
    'checks',
    'ingest',
    'report',
    'simulate',
    'calibrate',
    'twin',
    'audit',
    'describe',
    'version',
  ],
  node: ['index'],
};

describe('imports point one way', () => {
  test('the source was found, and its imports are read', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports('src/audit/audit.ts')).toContain('src/checks/index.ts');
    expect(imports('src/checks/index.ts')).toContain('src/checks/digits/first-digit-benford.ts');
  });

  test.each(files.filter((file) => partOf(file) !== 'cli'))('%s', (file) => {
    const allowed = MAY[partOf(file)];
    expect(allowed, `${file} belongs to no known part`).toBeDefined();
    const ours = imports(file).filter((name) => name.startsWith('src/'));
    expect(ours.filter((name) => !allowed.includes(partOf(name)))).toEqual([]);
    // A name that leads out of src would escape the table above.
    expect(
      imports(file).filter(
        (name) => name.startsWith('..') || (name.includes('/') && existsSync(path.join(root, name)) && !name.startsWith('src/')),
      ),
    ).toEqual([]);
  });

  test('only node.ts and the command line import Node', () => {
    const builtins = /^(node:|fs$|path$|process$|os$|url$|crypto$|child_process$|worker_threads$|buffer$)/;
    const users = files.filter((file) => imports(file).some((name) => builtins.test(name)));
    expect(users.filter((file) => file !== 'src/node.ts' && partOf(file) !== 'cli')).toEqual([]);
    expect(users).toContain('src/node.ts');
  });

  test('a check imports no other check', () => {
    for (const file of files.filter((name) => /^src\/checks\/.+\//.test(name)))
      expect(imports(file).filter((name) => name.startsWith('src/checks/'))).toEqual([]);
  });

  test('zod is imported whole, so that no bundle carries its languages', () => {
    for (const file of files) expect(read(file)).not.toMatch(/import\s*\{[^}]*\bz\b[^}]*\}\s*from\s*'zod'/);
  });
});

describe('the core knows no one case', () => {
  const names =
    /kazakh|qazaq|m[aä]jilis|nur[ -]?otan|aq[ -]?jol|auyl|\badal\b|people's party|almaty|nur-sultan|shymkent|\bKZ-|sanj|alaman|baige/i;

  test('the pattern finds what it looks for', () => {
    const fixture = read('fixtures/kz-2021/audit.yaml') + read('fixtures/kz-2021/areas.csv');
    for (const name of ['Kazakhstan', 'Mäjilis', 'Nur Otan', 'ADAL', 'Almaty', 'KZ-ALA', 'Sanj', 'Alaman', 'Baige']) {
      expect(fixture).toContain(name);
      expect(name).toMatch(names);
    }
  });

  test.each(files)('%s', (file) => {
    expect(read(file)).not.toMatch(names);
  });
});

describe('what is generated is up to date', () => {
  test('the registry of checks', () => {
    expect(read('src/checks/index.ts')).toBe(registry());
  });

  test('the version', () => {
    expect(read('src/version.ts')).toBe(version());
    expect(read('src/version.ts')).toContain(JSON.parse(read('package.json')).version);
  });
});

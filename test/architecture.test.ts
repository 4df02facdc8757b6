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

/** The files that can be reached from themselves, together with the others of their circle. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(graph.get(from) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(graph.get(file) ?? []));
    }
    return seen;
  };
  const from = new Map([...graph.keys()].map((file) => [file, reached(file)]));
  const inCircle = [...graph.keys()].filter((file) => from.get(file)?.has(file));
  const groups = inCircle.map((file) => inCircle.filter((other) => from.get(file)?.has(other) && from.get(other)?.has(file)));
  return groups.filter(([first], index) => first === inCircle[index]);
}

const MAY: Readonly<Record<string, readonly string[]>> = {
  stats: ['stats'],
  language: ['language'],
  data: ['data', 'language', 'stats'],
  queries: ['queries', 'data', 'language', 'stats'],
  findings: ['findings', 'data', 'language', 'stats'],
  ingest: ['ingest', 'data', 'findings', 'queries', 'language'],
  checks: ['checks', 'data', 'findings', 'queries', 'language', 'stats'],
  simulate: ['simulate', 'data', 'findings', 'queries', 'language', 'stats', 'version'],
  report: ['audit', 'report', 'data', 'findings', 'queries', 'language', 'version'],
  version: [],
  audit: ['audit', 'checks', 'findings', 'queries', 'data', 'language', 'stats', 'version'],
  calibrate: ['calibrate', 'simulate', 'audit', 'checks', 'data', 'findings', 'queries', 'language', 'stats', 'version'],
  // What an audit will do, told without data: part of the public API, and as pure.
  describe: ['data', 'findings', 'queries', 'language', 'stats', 'checks', 'ingest', 'report', 'audit', 'version'],
  languages: ['language'],
  'parse-dataset': ['data', 'queries', 'checks', 'ingest', 'audit'],
  // The public API names what it shares, and holds nothing of its own.
  index: ['data', 'language', 'ingest', 'report', 'audit', 'describe', 'parse-dataset', 'version'],
  // What the command line is made of.
  core: ['data', 'language', 'checks', 'ingest', 'report', 'simulate', 'calibrate', 'audit', 'describe', 'parse-dataset', 'version'],
  // The page for a browser: what the command line is to a terminal, without Node.
  page: ['page', 'data', 'language', 'ingest', 'report', 'audit', 'parse-dataset'],
  node: ['node', 'data', 'language', 'ingest', 'report', 'audit', 'parse-dataset'],
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

  test('the command line comes in by its own entry, and nothing of ours by the public one', () => {
    const entries = ['src/index.ts', 'src/node.ts', 'src/core.ts'];
    const users = files.flatMap((file) => imports(file).flatMap((name) => (entries.includes(name) ? [`${partOf(file)} ${name}`] : [])));
    expect([...new Set(users)]).toEqual(['cli src/core.ts']);
  });

  test('only the part for Node and the command line import Node', () => {
    const builtins = /^(node:|fs$|path$|process$|os$|url$|crypto$|child_process$|worker_threads$|buffer$)/;
    const users = files.filter((file) => imports(file).some((name) => builtins.test(name)));
    expect(users.filter((file) => partOf(file) !== 'node' && partOf(file) !== 'cli')).toEqual([]);
    expect(users).toContain('src/node/open-dataset.ts');
  });

  test('a check imports no other check, only the kit and the common texts of its question, and its own texts; a kit imports no check', () => {
    const below = files.filter((name) => /^src\/checks\/.+\//.test(name));
    expect(below.filter((name) => name.includes('/kit/')).length).toBeGreaterThan(10);
    for (const file of below) {
      const [, , question] = file.split('/');
      const allowed = (name: string): boolean =>
        name.startsWith(`src/checks/${question}/kit/`) ||
        name === file.replace(/(?<!\.texts)\.ts$/, '.texts.ts') ||
        (path.posix.dirname(name) === `src/checks/${question}` &&
          name.endsWith('.texts.ts') &&
          !files.includes(name.replace('.texts.ts', '.ts')));
      expect(imports(file).filter((name) => name.startsWith('src/checks/') && !allowed(name))).toEqual([]);
    }
  });

  test('no file imports itself through others, not even for a type', () => {
    expect(circles(new Map(files.map((file) => [file, imports(file).filter((name) => name.startsWith('src/'))])))).toEqual([]);
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(circles(circle)).toEqual([['b', 'c']]);
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

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
const locked = Object.entries((JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages).filter(
  ([name]) => name !== '',
);
const shipped = locked.filter(([, { dev }]) => !dev);

/** What is installed with the program; a new one is a decision, not an accident. */
const PACKAGES = [
  ...['@noble/hashes', 'commander', 'd3-array', 'd3-color', 'd3-format', 'd3-interpolate', 'd3-scale', 'd3-time', 'd3-time-format'],
  ...[
    'fdir',
    'fflate',
    'hyparquet',
    'internmap',
    'leven',
    'papaparse',
    'picomatch',
    'saxen',
    'simple-statistics',
    'tinyglobby',
    'yaml',
    'zod',
  ],
];

describe('what is installed with the program', () => {
  test('is these packages and no others', () => {
    expect(shipped.map(([name]) => name.replace('node_modules/', '')).sort()).toEqual(PACKAGES);
  });

  test('has the licences MIT and ISC', () => {
    expect([...new Set(shipped.map(([, { license }]) => license))].sort()).toEqual(['ISC', 'MIT']);
  });

  test('comes from one registry, each with a hash', () => {
    for (const [name, { resolved, integrity }] of locked)
      expect([
        name,
        (resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'),
        integrity?.startsWith('sha512-'),
      ]).toEqual([name, true, true]);
  });
});

describe('whatever is installed here', () => {
  test('runs no script when it is installed, what is for other systems included', () => {
    expect(withScript(locked)).toEqual([]);
    expect(withScript([['a', { hasInstallScript: true, optional: true }]])).toEqual(['a']);
  });

  test('has a licence that is known', () => {
    expect([...new Set(locked.map(([, { license }]) => license))].sort()).toEqual(LICENCES);
  });
});

/** Licences of what the project is built and tested with; a new one is a decision too. */
const LICENCES = [...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MIT OR Apache-2.0', 'MPL-2.0']];

const withScript = (packages: typeof locked): string[] => packages.filter(([, one]) => one.hasInstallScript).map(([name]) => name);

/** What a workflow or an action uses, however deep, and images it runs in. */
function usedIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = (key === 'uses' || key === 'image' || key === 'container') && typeof inner === 'string' ? [inner] : [];
    return [...own, ...usedIn(inner)];
  });
}

/** Names that another day may mean something else: no full hash of a commit or of an image. */
const unpinned = (used: readonly string[]): string[] =>
  used.filter(
    (one) => !one.startsWith('./') && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(one) && !/^[\w.:/-]+@sha256:[0-9a-f]{64}$/.test(one),
  );

describe('actions', () => {
  const workflows = path.join(ROOT, '.github', 'workflows');
  const files = ['action.yml', ...(existsSync(workflows) ? readdirSync(workflows).map((name) => `.github/workflows/${name}`) : [])];
  const used = files.flatMap((file) => usedIn(parse(read(file))));

  test('are named by the full hash of a commit', () => {
    expect(used.length).toBeGreaterThan(1);
    expect(unpinned(used)).toEqual([]);
  });

  test.each([
    ...['actions/checkout@v4', 'actions/checkout@main', 'actions/checkout', 'actions/checkout@49933ea5288caeca8642d1e84afbd3f7d681002'],
    ...['actions/checkout@49933ea', 'docker://alpine:3', 'node:20', `x@${'g'.repeat(40)}`],
  ])('%s would not pass', (name) => {
    const workflow = { jobs: { one: { steps: [{ run: 'x' }, { uses: name }] } } };
    expect(unpinned(usedIn(workflow))).toEqual([name]);
    expect(unpinned(usedIn({ runs: { using: 'docker', image: name } }))).toEqual([name]);
  });

  test.each(used)('%s passes, wherever it is used', (name) => {
    expect(unpinned(usedIn({ jobs: { one: { uses: name, steps: [{ uses: './local' }] } } }))).toEqual([]);
  });
});

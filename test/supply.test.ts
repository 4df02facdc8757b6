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

test('no package runs a script when it is installed', () => {
  // What is optional is for another system, or left out where it cannot be built.
  expect(locked.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional).map(([name]) => name)).toEqual([]);
});

test('every action is named by the hash of a commit', () => {
  const workflows = path.join(ROOT, '.github', 'workflows');
  const files = ['action.yml', ...(existsSync(workflows) ? readdirSync(workflows).map((name) => `.github/workflows/${name}`) : [])];
  const used: string[] = [];
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'uses' && typeof inner === 'string') used.push(inner);
      walk(inner);
    }
  };
  for (const file of files) walk(parse(read(file)));
  expect(used.length).toBeGreaterThan(1);
  expect(used.filter((one) => !one.startsWith('./') && !/@[0-9a-f]{40}$/.test(one))).toEqual([]);
});

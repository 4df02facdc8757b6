import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, render } from '../src/index.ts';
import { readDataset } from '../src/node.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    maxBuffer: 1 << 28,
  });

let folder = '';
let tarball = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sanaq-package-'));
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root);
  tarball = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) as string);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the library says of the first case where it was built, without twins. */
async function ownReport(): Promise<string> {
  const { dataset } = await readDataset(path.join(root, 'fixtures/kz-2021'));
  return render(audit(dataset!), 'markdown', { pictures: true });
}

describe('the package', () => {
  test('holds what it promises, and is small', () => {
    const files = run('tar', ['-tzf', tarball], folder).trim().split('\n');
    for (const wanted of [
      'dist/index.js',
      'dist/index.d.ts',
      'dist/node.js',
      'dist/cli/main.js',
      'schemas/manifest.schema.json',
      'fixtures/kz-2021/audit.yaml',
      'README.md',
      'LICENSE',
    ])
      expect(files).toContain(`package/${wanted}`);
    expect(files.filter((file) => /\.ts$|\.tsbuildinfo$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
    expect(readFileSync(tarball).length).toBeLessThan(1.4 * (1 << 20));
  });

  test('publint has nothing to say', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true, pack: false });
    expect(messages.filter(({ type }) => type !== 'suggestion')).toEqual([]);
  });

  test('the types resolve as the code does', () => {
    const output = run(
      'npx',
      [
        'attw',
        tarball,
        '--profile',
        'esm-only',
        '--format',
        'json',
        '--exclude-entrypoints',
        './schemas/manifest.schema.json',
        './schemas/report.schema.json',
      ],
      root,
    );
    const { problems = {} } = JSON.parse(output) as { problems?: Record<string, readonly { resolutionKind?: string }[]> };
    // The package is ESM only: how CommonJS and Node 10 would resolve it is not promised.
    const promised = Object.values(problems)
      .flat()
      .filter(({ resolutionKind }) => resolutionKind === undefined || /esm|bundler/.test(resolutionKind));
    expect(promised).toEqual([]);
  });

  test('installs and runs in an empty folder, as a command and as a library', async () => {
    const empty = mkdtempSync(path.join(tmpdir(), 'sanaq-empty-'));
    try {
      writeFileSync(path.join(empty, 'package.json'), '{ "type": "module", "private": true }');
      run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball], empty);
      const fixture = path.join('node_modules', 'sanaq', 'fixtures', 'kz-2021');
      const report = JSON.parse(run('npx', ['sanaq', 'audit', fixture, '--format', 'json'], empty)) as { summary: { warnings: number } };
      expect(report.summary.warnings).toBe(3);
      const script =
        "import { audit, render } from 'sanaq'; import { readDataset } from 'sanaq/node'; const { dataset } = await readDataset(process.argv[2]); console.log(render(audit(dataset), 'markdown', { pictures: true }).length);";
      writeFileSync(path.join(empty, 'try.js'), script);
      expect(run('node', ['try.js', fixture], empty).trim()).toBe(String((await ownReport()).length));
    } finally {
      rmSync(empty, { recursive: true, force: true });
    }
  });
});

describe('the core in a browser', () => {
  test('bundles without a shim and gives the same report with nothing of Node about it', async () => {
    const { build } = await import('vite');
    const built = await build({
      root,
      logLevel: 'error',
      configFile: false,
      build: { write: false, minify: false, lib: { entry: path.join(root, 'dist/index.js'), formats: ['iife'], name: 'Sanaq' } },
    });
    const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
    const [{ code }] = output;
    expect(code).not.toMatch(/require\(["']node:|from ["']node:|__vite-browser-external/);
    const name = 'kz-2021';
    const files = readdirSync(path.join(root, 'fixtures', name)).map((file) => ({
      path: file,
      bytes: new Uint8Array(readFileSync(path.join(root, 'fixtures', name, file))),
    }));
    // Only what every browser has and ECMAScript lacks.
    const context: Record<string, unknown> = { TextDecoder, TextEncoder, files };
    const text = runInNewContext(
      `${code}; const { dataset, problems } = Sanaq.parseDataset(files); dataset ? Sanaq.render(Sanaq.audit(dataset), 'markdown', { pictures: true }) : JSON.stringify(problems)`,
      context,
    );
    expect(text).toBe(await ownReport());
  });
});

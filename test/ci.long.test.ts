import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { HEAD } from './support/files.ts';

const home = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(path.join(home, name), 'utf8');
const root = mkdtempSync(path.join(tmpdir(), 'sanaq-ci-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const dataset = (lead: string): string =>
  `${HEAD}sources:\n  - id: cec\n    kind: official\n    totals: { votes: { a: 600, b: 400 }, valid: 1000, shares: { a: 60.0%, b: 40.0% }, lead: ${lead} }\n`;
for (const [name, lead] of [
  ['good', '20.0%'],
  ['wrong', '30.0%'],
]) {
  mkdirSync(path.join(root, 'elections', name, 'tables'), { recursive: true });
  writeFileSync(path.join(root, 'elections', name, 'audit.yaml'), dataset(lead));
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}) {
  const { GITHUB_STEP_SUMMARY: _, ...clean } = process.env;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...clean, ...env } });
  return { code: status, stdout, stderr };
}

describe.skipIf(process.platform === 'win32')('the action', () => {
  const action = parse(read('action.yml'));
  const step = action.runs.steps.find(({ run }: { run?: string }) => run);

  /** Runs the step as the runner would, its inputs put into the environment that the action declares. */
  function act(inputs: Record<string, string>) {
    const values = Object.fromEntries(
      Object.entries(action.inputs as Record<string, { default?: string }>).map(([name, { default: value }]) => [
        name,
        inputs[name] ?? value ?? '',
      ]),
    );
    const env = Object.fromEntries(
      Object.entries(step.env as Record<string, string>).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input) => values[input]).replace(/\$\{\{ github\.action_path \}\}/, home),
      ]),
    );
    return run('bash', ['-c', step.run], { ...env, SANAQ_COMMAND: path.join(home, 'dist/cli/main.js') });
  }

  test('passes a good dataset and fails a wrong one with an annotation', () => {
    expect(act({ path: 'elections/good' })).toMatchObject({ code: 0 });
    const failed = act({ path: 'elections/*' });
    expect(failed.code).toBe(1);
    expect(failed.stdout).toMatch(/^::error file=elections\/wrong\/audit\.yaml,line=\d+,col=\d+/m);
  });

  test('writes SARIF beside, accepts a baseline, and may be told never to fail', () => {
    expect(act({ path: 'elections/wrong', sarif: 'out.sarif', 'fail-on': 'never' }).code).toBe(0);
    expect(JSON.parse(readFileSync(path.join(root, 'out.sarif'), 'utf8')).runs[0].results).not.toHaveLength(0);
    const reason = ['--update-baseline', '--reason', 'A slip in the gazette'];
    run(process.execPath, [path.join(home, 'dist/cli/main.js'), 'check', 'elections/wrong', '--baseline', 'known.json', ...reason]);
    expect(act({ path: 'elections/wrong', baseline: 'known.json' }).code).toBe(0);
  });

  test('takes inputs as words: nothing in them is run, and no path is refused', () => {
    const hostile = act({ path: '$(touch\tpwned) `touch pwned`; touch pwned' });
    expect(hostile.code).toBe(2);
    expect(run('ls', []).stdout).not.toContain('pwned');
    expect(act({ path: ' ' })).toMatchObject({ code: 2, stdout: expect.stringContaining('names no dataset') });
  });

  test('uses what it declares', () => {
    const text = read('action.yml');
    for (const name of Object.keys(action.inputs)) expect(text).toContain(`inputs.${name}`);
  });
});

describe('the hooks', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as { id: string; entry: string; files: string }[];
  const { bin } = JSON.parse(read('package.json'));

  test.each(hooks)('$id runs for the datasets that the files belong to', ({ entry, files }) => {
    const [name, ...args] = entry.split(' ');
    expect(new RegExp(files).test('elections/wrong/audit.yaml')).toBe(true);
    expect(new RegExp(files).test('README.md')).toBe(false);
    const hook = (...changed: string[]) => run(process.execPath, [path.join(home, bin[name]), ...args, ...changed]);
    const [good, wrong] = ['good', 'wrong'].map((one) => hook(`elections/${one}/audit.yaml`, `elections/${one}/tables/results.csv`));
    expect(good.code).toBe(0);
    expect(wrong.code).toBe(args[0] === 'check' ? 1 : 0);
    expect(hook('somewhere.csv')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('the documentation', () => {
  test('the line for GitLab runs as it is printed', () => {
    const { sanaq } = parse(/```yaml\n(sanaq:[\s\S]*?)```/.exec(read('docs/ci.md'))?.[1] ?? '');
    const [, ...words] = (sanaq.script[0] as string).replace(/^npx --yes /, '').split(' ');
    writeFileSync(path.join(root, 'sanaq-baseline.json'), '{"schemaVersion": 1, "accepted": []}');
    const { code } = run(process.execPath, [path.join(home, 'dist/cli/main.js'), ...words]);
    expect(code).toBe(1);
    const [first] = JSON.parse(readFileSync(path.join(root, sanaq.artifacts.reports.codequality), 'utf8'));
    expect(first.location.path).toBe('elections/wrong/audit.yaml');
  });
});

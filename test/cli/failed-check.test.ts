import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { HEAD } from '../support/files.ts';

/** The built program's own checks, one of which is made to fail here. */
const load = createRequire(import.meta.url)('../support/native-import.cjs') as (address: string) => Promise<{ CHECKS: Breakable[] }>;
interface Breakable {
  readonly meta: { readonly id: string };
  run: () => never;
}
const ID = 'ballot-chain';
let check: Breakable;
let run: Breakable['run'];
const folder = mkdtempSync(path.join(tmpdir(), 'sanaq-failed-'));

beforeAll(async () => {
  const { CHECKS } = await load(pathToFileURL(path.join(import.meta.dirname, '../../dist/checks/index.js')).href);
  check = CHECKS.find(({ meta }) => meta.id === ID) as Breakable;
  run = check.run;
  check.run = () => {
    throw new TypeError('no luck');
  };
  writeFileSync(
    path.join(folder, 'audit.yaml'),
    `${HEAD}sources:\n  - id: cec\n    kind: official\n    totals: { votes: { a: 600, b: 400 }, valid: 1000 }\n`,
  );
});
afterAll(() => {
  check.run = run;
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['audit', [], 0],
  ['audit', ['--fail-on', 'error'], 2],
  ['check', [], 2],
  ['check', ['--fail-on', 'never'], 2],
] as const)('%s %j writes the report, names the check and why, and ends with %d', async (name, flags, code) => {
  const ran = await command([name, '.', '--jobs', '1', '--format', 'json=report.json', ...flags], folder);
  expect(ran.code).toBe(code);
  expect(ran.stderr).toContain(`the check ${ID} failed: no luck`);
  const report = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'));
  expect(report.checks.find(({ id }: { id: string }) => id === ID)).toMatchObject({ status: 'failed', error: 'no luck' });
  expect(report.summary.questions[0]).toMatchObject({ id: 'arithmetic', partly: true });
  rmSync(path.join(folder, 'report.json'));
});

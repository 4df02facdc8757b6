import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { render } from '../../src/index.ts';
import { command } from '../support/command.ts';
import { manyFindings } from '../support/reports.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sanaq-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A report of so many errors and warnings of one check, of which a thousand are listed. */
function written(name: string, errors: number, warnings: number): string {
  const report = manyFindings(errors + warnings, (index) => ({ severity: index < errors ? 'error' : 'warning' }));
  writeFileSync(path.join(folder, name), render(report, 'json'));
  return name;
}

test('new findings that no report lists decide the exit code by their number', async () => {
  const [few, errors, warnings] = [written('few.json', 1100, 100), written('errors.json', 1101, 100), written('warnings.json', 1100, 101)];
  const code = async (before: string, after: string, failOn: string) =>
    (await command(['diff', before, after, '--fail-on', failOn], folder)).code;
  expect(await code(few, few, 'warning')).toBe(0);
  expect(await code(few, errors, 'error')).toBe(1);
  expect(await code(errors, few, 'error')).toBe(0);
  expect(await code(few, warnings, 'error')).toBe(0);
  expect(await code(few, warnings, 'warning')).toBe(1);
  expect(await code(few, errors, 'never')).toBe(0);
});

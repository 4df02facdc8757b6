import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AuditReport } from '../../src/index.ts';

const root = path.join(import.meta.dirname, '../..');
const sanaq = (...args: string[]) =>
  spawnSync(process.execPath, ['dist/cli/main.js', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
const GIVEN = ['audit', 'fixtures/synthetic-stations/manipulated', '--checks', 'integer-percentages,identical-results', '--format', 'json'];

describe('audit --twin', () => {
  const one = sanaq(...GIVEN, '--twin', '9');

  test('gives every statistical finding its p-value from clean twins', () => {
    expect([one.status, one.stderr]).toEqual([0, '']);
    const { findings, options } = JSON.parse(one.stdout) as AuditReport;
    expect(options).toMatchObject({ twins: 9 });
    const asked = findings.flatMap(({ test: found }) => (found ? [found.twin] : []));
    expect(asked.length).toBeGreaterThan(2);
    for (const twin of asked) expect(twin?.pValue).toBeCloseTo((1 + (twin?.asExtreme ?? 0)) / 10, 12);
    // Percentages that were made whole are whole in no twin.
    expect(findings.find(({ check, scope }) => check === 'integer-percentages' && scope.area === undefined)?.test?.twin?.asExtreme).toBe(0);
  });

  test('the same bytes from one thread and from three', () => {
    expect(sanaq(...GIVEN, '--twin', '9', '--jobs', '3').stdout).toBe(one.stdout);
  });

  test('without it nothing is said of twins', () => {
    expect(sanaq(...GIVEN).stdout).not.toContain('twin');
  });
});

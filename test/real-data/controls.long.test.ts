import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Control, controls } from '../../scripts/generate-controls.mjs';
import { PANEL } from '../../src/queries/panel/elections.ts';
import { CLEAN, DATA, DISPUTED } from '../support/controls.ts';

describe.skipIf(!DATA)('every check on real elections', () => {
  let elections: readonly Control[];
  let text: string;
  beforeAll(() => {
    ({ elections, text } = controls(DATA as string));
  });

  test('reports/controls.md is what the code writes', () => {
    expect(text).toBe(readFileSync(new URL('../../reports/controls.md', import.meta.url), 'utf8'));
  });

  test('all elections are there, by reputation', () => {
    expect(elections.map(({ id }) => id)).toEqual(PANEL.map(({ name }) => name));
    expect(elections.filter(({ clean }) => clean)).toHaveLength(23);
    expect(elections.map(({ id }) => id)).toEqual(expect.arrayContaining([...CLEAN, ...DISPUTED]));
  });

  test('no check fails on any of them', () => {
    const failed = elections.flatMap(({ id, checks }) =>
      checks.flatMap((one) => (one.status === 'failed' ? [[id, one.id, one.error]] : [])),
    );
    expect(failed).toEqual([]);
  });

  test('no election regarded as clean has a warning', () => {
    const warnings = elections.flatMap(({ id, clean, findings }) =>
      clean ? findings.flatMap(({ check, severity, message }) => (severity === 'warning' ? [[id, check, message]] : [])) : [],
    );
    expect(warnings).toEqual([]);
  });

  test('nothing in it concludes', () => {
    expect(text).not.toMatch(/fraud|rigg|falsif|suspicious|\bproves?\b/i);
  });
});

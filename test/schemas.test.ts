import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemas } from '../scripts/generate-schemas.mjs';
import { audit } from '../src/index.ts';
import { fixtureAudit } from './support/fixture-audit.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const ajv = new Ajv2020({ strict: false, allErrors: true });

test.each(Object.entries(schemas()))('%s is what the code generates', (path, text) => {
  expect(read(path)).toBe(text);
});

describe('the schema of the manifest', () => {
  const validate = ajv.compile(JSON.parse(read('schemas/manifest.schema.json')));
  const manifest = (): Record<string, unknown> => parse(read('fixtures/kz-2021/audit.yaml'), { merge: false }) as Record<string, unknown>;

  test('accepts the first case as an editor reads it, numbers as numbers', () => {
    expect(validate(manifest()), ajv.errorsText(validate.errors)).toBe(true);
  });

  test.each([
    ['an unknown key', { colour: 'red' }],
    ['an unknown kind of source', { sources: [{ id: 'x', kind: 'rumour' }] }],
    ['no contestants', { contestants: [] }],
    ['an unknown check', { checks: { 'no-such-check': false } }],
    ['an unknown option of a check', { checks: { 'share-discrepancy': { rsme: 0.05 } } }],
    ['a wrong schema version', { schemaVersion: 2 }],
  ])('refuses %s', (_, change) => {
    expect(validate({ ...manifest(), ...change })).toBe(false);
  });

  test('accepts options of a check, and a check switched off', () => {
    expect(
      validate({ ...manifest(), checks: { 'share-discrepancy': { rmse: 0.05 }, 'duplicate-rows': false } }),
      ajv.errorsText(validate.errors),
    ).toBe(true);
  });
});

describe('the schema of the report', () => {
  const validate = ajv.compile(JSON.parse(read('schemas/report.schema.json')));

  test('accepts the committed report', () => {
    expect(validate(JSON.parse(read('reports/kz-2021/report.json'))), ajv.errorsText(validate.errors)).toBe(true);
  });

  test('accepts a report of hardly any data', async () => {
    const { dataset } = await fixtureAudit('kz-2021');
    const report = audit({ ...dataset, sources: [], claims: [] });
    expect(validate(JSON.parse(JSON.stringify(report))), ajv.errorsText(validate.errors)).toBe(true);
  });

  test.each(['summary', 'findings', 'checks', 'dataset', 'schemaVersion'])('refuses a report without %s', (key) => {
    const { [key]: _, ...rest } = JSON.parse(read('reports/kz-2021/report.json')) as Record<string, unknown>;
    expect(validate(rest)).toBe(false);
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, type Dataset, parseDataset, render } from '../src/index.ts';
import { datasetOf, official } from './support/dataset.ts';
import { holding } from './support/holding.ts';
import { page } from './support/html.ts';

/** Many draws of seats would take most of the time and find no more. */
const kz = (name: string): string =>
  readFileSync(new URL(`../fixtures/kz-2021/${name}`, import.meta.url), 'utf8').replace(
    'schemaVersion: 1',
    'schemaVersion: 1\nchecks: { seats-under-source: { draws: 100 } }',
  );
const KZ = Object.fromEntries(
  ['audit.yaml', 'areas.csv', 'tiles.csv', 'official-by-region.csv', 'turnout-by-region.csv'].map((name) => [name, kz(name)]),
);

test('a survey that states a margin of error of 0 % is compared all the same', () => {
  const shares = (...[alpha, beta, gamma]: string[]) => ({ shares: { alpha, beta, gamma } });
  const dataset = datasetOf({
    sources: [
      official({ valid: 1000, votes: { alpha: 500, beta: 300, gamma: 200 } }),
      { id: 'survey', kind: 'survey', sample: { size: 800, base: 'voters', marginOfError: '0%' }, totals: shares('30%', '40%', '30%') },
    ],
  });
  const { checks, findings } = audit(dataset);
  expect(checks.filter(({ status }) => status === 'failed')).toEqual([]);
  const [reading] = findings.find(({ check }) => check === 'share-discrepancy')?.readings ?? [];
  expect(reading).toMatchObject({ n: 800 });
  expect(reading).not.toHaveProperty('impliedDesignEffect');
});

test('a roll of 0 voters is set beside no roll that the areas imply', () => {
  const files = Object.entries(KZ).map(([name, text]) => ({
    path: name,
    bytes: new TextEncoder().encode(text.replaceAll('registered: 11919241', 'registered: 0')),
  }));
  const { checks } = audit(parseDataset(files).dataset as Dataset, { checks: ['unaccounted-ballots'] });
  expect(checks[0]).toMatchObject({ status: 'skipped', skipped: [{ reason: holding('0') }] });
});

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sanaq-hostile-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('formulas of a spreadsheet', () => {
  const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '\r=1+1', "=cmd|' /C calc'!A0", '=HYPERLINK("http://evil.example")'];

  test.each(formulas)('are text in every format, and begin no cell of the CSV: %j', (formula) => {
    const dataset = datasetOf({
      title: formula,
      contestants: ['alpha', 'beta', 'gamma'].map((id, index) => ({ id, name: `${formula}${index}` })),
      sources: [official({ shares: { alpha: '50%', beta: '30%', gamma: '20%' }, lead: '30%' }, { name: formula, publisher: formula })],
    });
    const report = audit(dataset);
    const shown = page(render(report, 'markdown'));
    expect(shown.text.replaceAll('\u200b', '')).toContain(formula.trim());
    expect(shown.elements.filter((element) => element === 'raw-html' || element === 'img')).toEqual([]);
    expect(JSON.parse(render(report, 'json')).dataset.title).toBe(formula);
    for (const line of render(report, 'csv').trim().split('\n')) expect(line).not.toMatch(/(^|[,;"])\s*[=+@\t\r]/);
    expect(render(report, 'terminal')).not.toMatch(/[\t\r]/);
    expect(render(report, 'terminal')).toContain(formula.trim());
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readme } from '../scripts/generate-readme.mjs';
import { committedFiles, languagesOf, reportedFixtures, twinsOf } from '../scripts/reports.mjs';
import { auditTwins } from '../src/cli/twins.ts';
import { LANGUAGES } from '../src/languages.ts';
import { reportFiles } from '../src/node/report-files.ts';
import { fixtureAudit } from './support/fixture-audit.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

describe('what is committed is what the code writes', () => {
  test('one report whole, and three by their findings and digests', () => {
    expect(reportedFixtures()).toEqual(['kz-2021', 'matched-protocols', 'synthetic-stations/clean', 'synthetic-stations/manipulated']);
  });

  test.each(reportedFixtures())('reports/%s, byte for byte', async (name) => {
    const languages = languagesOf(name).map((code) => LANGUAGES[code]);
    const { dataset, report } = await fixtureAudit(name);
    const draws = twinsOf(name);
    const twins = { seed: 1, draws, jobs: 1, progress: () => undefined };
    const whole = draws > 0 ? await auditTwins({ dataset, files: [] }, report, twins) : report;
    const files = reportFiles(whole, '', { languages }).map(({ target, text }) => ({
      path: target.replaceAll('\\', '/'),
      text,
    }));
    const committed = committedFiles(name, files);
    for (const { path, text } of committed) expect(text, path).toBe(read(`reports/${name}/${path}`));
    // Nothing else lies there.
    const folder = fileURLToPath(new URL(`../reports/${name}`, import.meta.url));
    const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(there).toHaveLength(committed.length);
  });

  test('the generated parts of the README', () => {
    expect(readme()).toBe(read('README.md'));
  });
});

describe('the report says what it is', () => {
  const markdown = read('reports/kz-2021/report.md');

  test('it draws no conclusion', () => {
    // Titles of cited works are not ours.
    const own = markdown.replace(/^- \*\*References:.*$/gm, '');
    expect(own).not.toMatch(/fraud|rigg|falsif|statistically impossible|\bproves?\b|suspicious/i);
  });

  test('the first page names every check that could not run', () => {
    const [page] = markdown.split('\n## Findings');
    for (const title of ['First digits and Benford', 'Second digits and Benford', 'Last digits of vote counts'])
      expect(page).toContain(title);
  });

  test('it holds no date of its own and no absolute path', () => {
    expect(markdown).not.toMatch(/\/(home|work|tmp|root|Users)\//);
    expect(JSON.parse(read('reports/kz-2021/report.json'))).not.toHaveProperty('generated');
  });
});

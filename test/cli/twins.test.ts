import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MOST_CELLS, usualTwins } from '../../src/cli/usual-twins.ts';
import { command } from '../support/command.ts';
import { freshFolders } from '../support/fresh-folders.ts';
import { largeDataset } from '../support/large.ts';

const root = path.join(import.meta.dirname, '../..');
const fixture = 'fixtures/synthetic-stations/manipulated';

test.each(['many', '-3', '1.5'])('audit --twin refuses %s, which is no number of twins', async (bad) => {
  const given = ['audit', fixture, '--checks', 'integer-percentages,identical-results'];
  const { code, stderr } = await command([...given, '--format', 'json', '--twin', bad], root);
  expect([code, stderr]).toEqual([2, `error: --twin needs a whole number of 0 or more, not "${bad}"\n`]);
});

describe('twins where nobody says how many', () => {
  const folder = freshFolders('twins');
  const given = [fixture, '--checks', 'integer-percentages', '--fail-on', 'never'];
  const options = async (name: 'audit' | 'check', ...more: string[]) => {
    const out = folder({});
    const { code } = await command([name, ...given, '--out', out, '--quiet', ...more], root);
    expect(code).toBe(0);
    return JSON.parse(await readFile(path.join(out, 'report.json'), 'utf8')).options;
  };

  test('99 for an audit that writes a report, and the report says so', async () => {
    expect(await options('audit')).toMatchObject({ twins: 99 });
  });

  test('none for --twin 0, for check and for the terminal', async () => {
    expect(await options('audit', '--twin', '0')).not.toHaveProperty('twins');
    expect(await options('check')).not.toHaveProperty('twins');
    const { stdout } = await command(['audit', ...given, '--format', 'json'], root);
    expect(JSON.parse(stdout).options).not.toHaveProperty('twins');
  });

  test('none for a table of more stations × contestants than 200,000', () => {
    expect(MOST_CELLS).toBe(200_000);
    const votes = [() => 3, () => 2];
    expect(usualTwins(largeDataset({ rows: 100_000, votes }))).toBe(99);
    expect(usualTwins(largeDataset({ rows: 100_001, votes }))).toBe(0);
    expect(usualTwins(largeDataset({ rows: 100_000, counts: { registered: () => 5 } }))).toBe(0);
  });
});

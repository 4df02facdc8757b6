import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { HEAD } from '../support/files.ts';

const REASON = 'Known since 2020, see the minutes of 7 June';

const dataset = (id: string, lead: string, more = ''): string =>
  `${HEAD.replace('id: demo', `id: ${id}`)}sources:\n  - id: cec\n    kind: official\n    totals: { votes: { a: 600, b: 400 }, valid: 1000, shares: { a: 60.0%, b: 40.0% }, lead: ${lead} }\n${more}`;

const root = mkdtempSync(path.join(tmpdir(), 'sanaq-gate-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = '';
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'run-'));
  write('data/good/audit.yaml', dataset('good', '20.0%'));
  write('data/wrong/audit.yaml', dataset('wrong', '30.0%'));
  write('data/notes.txt', 'no dataset');
});

const sanaq = (...args: string[]) => command(args, folder);

/** The one error of the dataset that is wrong. */
const finding = async (): Promise<string> => JSON.parse((await sanaq('audit', 'data/wrong', '--format', 'json')).stdout).findings[0].id;

describe('a panel of the reader', () => {
  const PANEL = `schemaVersion: 1
elections:
  - {name: n, country: [NL, NLD], year: 2020, reputation: clean, stations: 9, source: s, statistics: {atHundred: 0.1}}
`;

  test('is named in the options of the report, whatever the number of threads', async () => {
    write('panel.yaml', PANEL);
    // One after the other: within a process they share its folder and its streams.
    const inThreads = (jobs: string) => sanaq('audit', 'data/good', '--panel', 'panel.yaml', '--format', 'json', '--jobs', jobs);
    const one = await inThreads('1');
    const two = await inThreads('2');
    expect(JSON.parse(one.stdout).options.panel).toEqual(['n']);
    expect(two.stdout).toBe(one.stdout);
  });

  test.each([
    ['is not there', 'none.yaml', PANEL, /--panel: none\.yaml/],
    ['has a key of another name', 'panel.yaml', PANEL.replace('atHundred', 'atHundreds'), /panel\.yaml:3:.*there is no key "atHundreds"/],
  ])('that %s ends with 2, and nothing is audited', async (_, name, text, said) => {
    write('panel.yaml', text);
    const { code, stdout, stderr } = await sanaq('audit', 'data/good', '--panel', name);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });
});

describe('a baseline', () => {
  test('is written once, and the next run passes; a new finding fails, and is the only one shown', async () => {
    const written = await sanaq('check', 'data/wrong', '--baseline', 'known.json', '--update-baseline', '--reason', REASON);
    expect(written).toMatchObject({ code: 0 });
    expect(written.stderr).toContain('1 finding accepted in known.json, 1 of them new');
    const [entry] = JSON.parse(read('known.json')).accepted;
    expect(entry).toMatchObject({
      dataset: 'wrong',
      finding: await finding(),
      check: 'lead-matches-shares',
      severity: 'error',
      reason: REASON,
    });

    expect(await sanaq('check', 'data/wrong', '--baseline', 'known.json')).toEqual({ code: 0, stdout: '', stderr: '' });
    const report = JSON.parse((await sanaq('check', 'data/wrong', '--baseline', 'known.json', '--format', 'json')).stdout);
    expect(report.summary).toMatchObject({ errors: 1, accepted: 1 });
    expect(report.findings[0].accepted).toEqual({ reason: REASON, by: 'baseline' });

    // The counts are altered too: now the percentages no longer fit.
    write('data/wrong/audit.yaml', dataset('wrong', '30.0%').replace('a: 60.0%', 'a: 61.0%'));
    const failed = await sanaq('check', 'data/wrong', '--baseline', 'known.json');
    expect(failed.code).toBe(1);
    expect(failed.stdout).toContain('share-matches-votes');
    expect(failed.stdout).not.toMatch(/^error {2}lead-matches-shares/m);
    expect(failed.stdout).toContain('1 of them accepted and not shown');
  });

  test('keeps reasons and last days, forgets what is found no more, and is the same bytes when nothing changed', async () => {
    await sanaq('check', 'data/wrong', '--baseline', 'known.json', '--update-baseline', '--reason', REASON);
    const before = read('known.json');
    expect((await sanaq('check', 'data/wrong', '--baseline', 'known.json', '--update-baseline')).code).toBe(0);
    expect(read('known.json')).toBe(before);
    write('data/wrong/audit.yaml', dataset('wrong', '20.0%'));
    const stale = (await sanaq('audit', 'data/wrong', '--baseline', 'known.json', '--format', 'markdown')).stdout;
    expect(stale).toContain('no longer occurs. You can remove the entry');
    expect(await sanaq('check', 'data/wrong', '--baseline', 'known.json')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('no longer occurs'),
    });
    await sanaq('check', 'data/wrong', '--baseline', 'known.json', '--update-baseline');
    expect(JSON.parse(read('known.json')).accepted).toEqual([]);
  });

  test('expires on the day after its last one', async () => {
    const entry = { dataset: 'wrong', finding: await finding(), reason: REASON, expires: '2026-06-30' };
    write('known.json', JSON.stringify({ schemaVersion: 1, accepted: [entry] }));
    expect((await sanaq('check', 'data/wrong', '--baseline', 'known.json', '--today', '2026-06-30')).code).toBe(0);
    const late = await sanaq('check', 'data/wrong', '--baseline', 'known.json', '--today', '2026-07-01', '--format', 'json');
    expect(late.code).toBe(1);
    const report = JSON.parse(late.stdout);
    expect(report.options.today).toBe('2026-07-01');
    expect(report.notices[0].message).toContain('until 2026-06-30. That date has passed');
  });

  test.each<[string, string[], RegExp]>([
    ['no reason', ['--baseline', 'new.json', '--update-baseline'], /give a --reason of 10 characters or more/],
    ['a reason too short', ['--baseline', 'new.json', '--update-baseline', '--reason', 'known'], /give a --reason/],
    ['no file to write', ['--update-baseline'], /needs --baseline/],
    ['a baseline that is not there', ['--baseline', 'none.json'], /none\.json does not exist; add --update-baseline to create it/],
    ['a date that is none', ['--today', '2026-02-30'], /--today needs a date/],
  ])('is refused with %s: exit code 2, nothing written', async (_, args, message) => {
    const run = await sanaq('check', 'data/wrong', ...args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
    expect(existsSync(path.join(folder, 'new.json'))).toBe(false);
  });

  test('all that is wrong with it is told at its place', async () => {
    write(
      'known.json',
      '{\n "schemaVersion": 1,\n "accepted": [\n  {"dataset": "x", "finding": "zz", "reason": "short", "expire": "1"}\n ]\n}\n',
    );
    const run = await sanaq('check', 'data/wrong', '--baseline', 'known.json');
    expect(run.code).toBe(2);
    for (const part of ['known.json:4:', 'twelve digits', 'ten characters', 'there is no key "expire" here; did you mean "expires"?'])
      expect(run.stderr).toContain(part);
  });
});

describe('accepted in the manifest', () => {
  const accept = (id: string, more = ''): string => `accept:\n  - { finding: ${id}, reason: "${REASON}"${more} }\n`;

  test('a finding decides no exit code, and stands in the report with its reason', async () => {
    write('data/wrong/audit.yaml', dataset('wrong', '30.0%', accept(await finding())));
    expect((await sanaq('check', 'data/wrong')).code).toBe(0);
    expect((await sanaq('audit', 'data/wrong', '--format', 'markdown')).stdout).toContain(`- **Accepted:** ${REASON} (in the manifest)`);
  });

  test('an entry that matches nothing is a notice at its place', async () => {
    write('data/good/audit.yaml', dataset('good', '20.0%', accept('0123456789ab')));
    const line =
      read('data/good/audit.yaml')
        .split('\n')
        .findIndex((one) => one.includes('0123456789ab')) + 1;
    const report = JSON.parse((await sanaq('audit', 'data/good', '--format', 'json')).stdout);
    expect(report.notices).toMatchObject([
      { message: expect.stringContaining('no longer occurs'), location: { file: 'audit.yaml', line } },
    ]);
  });

  test('without a reason it is a problem', async () => {
    write('data/wrong/audit.yaml', dataset('wrong', '30.0%', `accept:\n  - { finding: ${await finding()}, reason: short }\n`));
    const run = await sanaq('check', 'data/wrong');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('a reason of ten characters or more');
  });
});

describe('many datasets in one call', () => {
  test('a pattern stands for the datasets it matches, in the order of their names, with one summary for all', async () => {
    const run = await sanaq('audit', 'data/*');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('2 datasets: 1 error in results, 0 in documents, 0 warnings in wrong.');
    const ids = JSON.parse((await sanaq('audit', 'data/*', '--format', 'json')).stdout).map(
      (report: { dataset: { id: string } }) => report.dataset.id,
    );
    expect(ids).toEqual(['good', 'wrong']);
  });

  test('a pattern that matches no dataset is refused', async () => {
    expect(await sanaq('check', 'data/*.txt')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('matches nothing') });
  });

  test('several threads give the same bytes', async () => {
    const one = await sanaq('audit', 'data/*', '--format', 'json');
    expect((await sanaq('audit', 'data/*', '--format', 'json', '--jobs', '3')).stdout).toBe(one.stdout);
  });
});

describe('formats', () => {
  test('several at once, each to its own file or to standard output, with the paths a repository knows', async () => {
    const run = await sanaq('check', 'data/wrong', '--format', 'sarif=out.sarif,junit=out.xml,gitlab=out.json,csv=out.csv,github');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('::error file=data/wrong/audit.yaml,line=');
    const [result] = JSON.parse(read('out.sarif')).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('data/wrong/audit.yaml');
    expect(JSON.parse(read('out.json'))[0].location.path).toBe('data/wrong/audit.yaml');
    expect(read('out.xml')).toContain('data/wrong/audit.yaml');
    expect(read('out.csv')).toContain('data/wrong/audit.yaml');
  });

  test('the job summary is appended where GitHub names a file', async () => {
    const summary = path.join(folder, 'summary.md');
    writeFileSync(summary, 'before\n');
    await command(['check', 'data/wrong', '--format', 'github'], folder, { GITHUB_STEP_SUMMARY: summary });
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n/);
    expect(readFileSync(summary, 'utf8')).toContain('lead-matches-shares');
  });
});

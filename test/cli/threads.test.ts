import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { auditReport, checksToRun, runCheck } from '../../src/audit/audit.ts';
import { audit } from '../../src/index.ts';
import { openDataset } from '../../src/node/open-dataset.ts';
import { readDataset } from '../../src/node.ts';

// A process for each run, whatever else the machine does.
vi.setConfig({ testTimeout: 60_000 });
const root = path.join(import.meta.dirname, '../..');
const sanaq = (...args: string[]): string =>
  execFileSync(process.execPath, ['dist/cli/main.js', ...args], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });

test.each(['kz-2021', 'synthetic-stations/manipulated'])('%s: the same bytes from one thread, two and five', (name) => {
  const [one, two, five] = ['1', '2', '5'].map((jobs) => sanaq('audit', `fixtures/${name}`, '--jobs', jobs, '--format', 'json'));
  expect(two).toBe(one);
  expect(five).toBe(one);
});

test('more threads than checks, and a check that none is left of', () => {
  const args = ['audit', 'fixtures/kz-2021', '--checks', 'lead-*,seats-match-rules', '--format', 'json'];
  expect(sanaq(...args, '--jobs', '9')).toBe(sanaq(...args));
});

test('an audit is what its checks observed, whoever ran them, and can be handed from thread to thread', async () => {
  const { read, files } = await openDataset('fixtures/synthetic-stations/manipulated');
  const { dataset } = await readDataset('fixtures/synthetic-stations/manipulated');
  if (!read.dataset || !dataset) throw new Error('the fixture has problems');
  const options = { checks: ['integer-*', 'ballot-chain', 'turnout-*'], seed: 7 };
  const runs = checksToRun(dataset, options).map((check) => structuredClone(runCheck(dataset, check, 7)));
  expect(auditReport(read.dataset, runs, options)).toEqual(audit(dataset, options));
  expect(files.map((file) => file.path)).toEqual(['audit.yaml', 'stations.csv', 'previous.csv']);
});

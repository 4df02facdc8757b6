import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

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

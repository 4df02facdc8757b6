import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commandProcess } from '../support/command.ts';

const DATASET = path.join(import.meta.dirname, '../../fixtures/formats/grouped');
const FILLED = path.join(import.meta.dirname, '../../fixtures/judgement/whole-percentages');
const folder = mkdtempSync(path.join(tmpdir(), 'sanaq-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What goes wrong in every thread but the first, a moment after it has begun. */
const inThread = (code: string): string =>
  `import { isMainThread } from 'node:worker_threads'; if (!isMainThread) { process.stderr.write('in a thread\\n'); ${code} }`;
const CRASHES = [
  ['throws', `throw new TypeError('no luck');`],
  ['throws later', `queueMicrotask(() => { throw new TypeError('no luck'); });`],
  ['leaves a promise rejected', `Promise.reject(new TypeError('no luck'));`],
  ['rejects with no error', `Promise.reject(undefined);`],
  ['ends', `process.exit(0);`],
  ['ends with 1', `process.exit(1);`],
] as const;

const AUDIT = ['check', DATASET, '--format', 'json', '--fail-on', 'never', '--checks', '*-*-*'];
const alone = commandProcess([...AUDIT, '--jobs', '1'], folder);

describe.each(CRASHES)('a thread that %s', (_, code) => {
  test('costs an audit nothing: what it had taken is done by the first', () => {
    const crashed = commandProcess([...AUDIT, '--jobs', '2'], folder, { preload: inThread(code) });
    expect(crashed.stderr).toContain('in a thread');
    expect([crashed.code, crashed.stdout]).toEqual([0, alone.stdout]);
  });

  test('ends twins with 2, one line and no report', () => {
    const out = path.join(folder, 'out');
    const ran = commandProcess(['check', FILLED, '--checks', 'integer-percentages', '--twin', '19', '--jobs', '2', '--out', out], folder, {
      preload: inThread(code),
    });
    expect(ran.stderr).toContain('in a thread');
    expect([ran.code, ran.stderr.match(/^sanaq: .*$/gm)?.length, /\n\s+at /.test(ran.stderr)]).toEqual([2, 1, false]);
    expect(existsSync(out)).toBe(false);
  });
});

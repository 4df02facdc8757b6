import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { commandProcess } from '../support/command.ts';
import { expectRun, inFreshFolder, SITUATIONS } from './situations.ts';

const root = mkdtempSync(path.join(tmpdir(), 'sanaq-processes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('exit code, streams and files, each in a process of its own', () => {
  test.each(SITUATIONS)('$name', async (situation) => {
    expectRun(await inFreshFolder(root, (folder) => commandProcess(situation.args, folder)), situation);
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGiven, readGivenText } from '../../src/node/read-given.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sanaq-given-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a file is read whole', async () => {
  const file = path.join(root, 'a.json');
  writeFileSync(file, 'Алматы');
  expect(await readGivenText(file)).toBe('Алматы');
});

test.each([
  ['absent', 'does not exist'],
  ['.', 'is a folder'],
])('%s %s', async (name, message) => {
  await expect(readGiven(path.join(root, name))).rejects.toThrow(message);
});

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  const pipe = (name: string): string => {
    const file = path.join(root, name);
    expect(spawnSync('mkfifo', [file]).status).toBe(0);
    return file;
  };

  test('a device is refused', async () => {
    await expect(readGiven('/dev/zero')).rejects.toThrow('is not a file; expected a file or a pipe');
  });

  test('a pipe that nobody writes into is refused, not waited for', async () => {
    await expect(readGiven(pipe('silent'))).rejects.toThrow('is a pipe that nobody writes into');
  });

  test('a pipe is read to its end, though its writer comes later and pauses', async () => {
    const file = pipe('slow');
    const script = 'sleep 0.2; { printf "first "; sleep 0.3; head -c 200000 /dev/zero | tr "\\\\0" x; } > "$1"';
    const writer = spawn('sh', ['-c', script, 'sh', file], { stdio: 'ignore' });
    const text = await readGivenText(file);
    writer.kill();
    expect([text.slice(0, 8), text.length]).toEqual(['first xx', 200_006]);
  });
});

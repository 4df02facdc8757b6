import { execFileSync, spawn } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { DISK } from '../../src/node/disk.ts';
import { writeTexts } from '../../src/node/write-texts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'sanaq-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform !== 'linux')('what is no file', () => {
  test('a pipe gets the text and stays a pipe', async () => {
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    const [read] = await Promise.all([text(reader.stdout), writeTexts([{ target: pipe, text: 'all of it' }])]);
    expect(read).toBe('all of it');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
  });

  test('a device is written into, never renamed over; where it is full nothing else is written', async () => {
    // A link, so that no device of this machine is at stake.
    const full = path.join(folder, 'full');
    symlinkSync('/dev/full', full);
    const renamed: string[] = [];
    const disk = { ...DISK, rename: async (_: string, to: string) => void renamed.push(to) };
    const beside = path.join(folder, 'beside.json');
    await expect(
      writeTexts(
        [
          { target: beside, text: '{}' },
          { target: full, text: 'x' },
        ],
        disk,
      ),
    ).rejects.toThrow('the disk is full');
    expect(renamed).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['full', 'pipe']);
    expect(lstatSync(full).isSymbolicLink()).toBe(true);
  });

  test('standard output by its name is written into too, whatever it leads to', async () => {
    const poured: string[] = [];
    const disk = { ...DISK, pour: async (into: string) => void poured.push(into), rename: () => Promise.reject(new Error('renamed')) };
    await writeTexts([{ target: '/dev/stdout', text: 'x' }], disk);
    expect(poured).toEqual(['/dev/stdout']);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** Makes folders with files in them, which go when the tests of the file that asks for them have ended. */
export function freshFolders(name: string): (files: Readonly<Record<string, string | Uint8Array>>) => string {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), `sanaq-${name}-`));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return (files) => {
    const folder = mkdtempSync(path.join(root, 'run-'));
    for (const [file, data] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), data);
    }
    return folder;
  };
}

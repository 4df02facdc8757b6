#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { MANIFEST_NAMES } from '../core.ts';

/** The folder of the dataset a file belongs to: the nearest one above it with a manifest, not above the folder the command runs in. */
function datasetOf(file: string): string | undefined {
  for (let folder = path.dirname(file); !folder.startsWith('..'); folder = path.dirname(folder)) {
    if (MANIFEST_NAMES.some((name) => existsSync(path.join(folder, name)))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
  return undefined;
}

/**
 * `sanaq-changed COMMAND FILE…`: runs the command for the datasets that the files belong to, as a hook is handed the files
 * that changed. Files of no dataset are none of its business.
 */
const [command, ...given] = process.argv.slice(2);
const options = given.filter((one) => one.startsWith('-'));
const files = given.filter((one) => !one.startsWith('-'));
const folders = [...new Set(files.flatMap((file) => datasetOf(path.relative(process.cwd(), path.resolve(file))) ?? []))].sort();
if (command !== 'check' && command !== 'validate') {
  process.stderr.write('sanaq-changed: expected check or validate, and the files that changed\n');
  process.exitCode = 2;
} else if (folders.length > 0) {
  const main = fileURLToPath(new URL('./main.js', import.meta.url));
  const { status } = spawnSync(process.execPath, [main, command, ...options, '--', ...folders], { stdio: 'inherit' });
  process.exitCode = status ?? 2;
}

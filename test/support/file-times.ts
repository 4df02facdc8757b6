import { appendFileSync } from 'node:fs';
import type { Reporter } from 'vitest/node';

/** Adds a line for each test file to the end of this file: the seconds it took, loading included, and its name. */
export function fileTimes(file: string | undefined): Reporter[] {
  if (file === undefined) return [];
  return [
    {
      onTestModuleEnd(module) {
        const { collectDuration, duration } = module.diagnostic();
        appendFileSync(file, `${((collectDuration + duration) / 1000).toFixed(1)}\t${module.relativeModuleId}\n`);
      },
    },
  ];
}

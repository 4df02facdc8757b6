import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { fileTimes } from './test/support/file-times.ts';

const LONG = 'test/**/*.long.test.ts';

// No test is about time, and on a busy machine everything takes several times as long: a limit only ends what hangs.
const shared = { testTimeout: 1_200_000, hookTimeout: 1_200_000, restoreMocks: true };

/** Modules are pure, so that test files may share them: each is transformed and loaded once a worker, not once a file. */
export default defineConfig({
  test: {
    isolate: false,
    // Folders and variables are those of a process, not of a thread.
    pool: 'forks',
    maxWorkers: availableParallelism(),
    reporters: ['default', ...fileTimes(process.env.TEST_TIMES)],
    projects: [
      { extends: true, test: { ...shared, name: 'quick', include: ['test/**/*.test.ts'], exclude: [LONG] } },
      { extends: true, test: { ...shared, name: 'long', include: [LONG] } },
    ],
  },
});

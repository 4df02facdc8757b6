import { defineConfig } from 'vitest/config';

// Simulations take seconds, and several times as long on a busy machine; no test is about time.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 120_000 } });

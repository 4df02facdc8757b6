import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { ReadDataset } from '../../src/ingest/dataset.ts';

const FOLDER = new URL('../../fixtures/kz-2021/', import.meta.url);

/** The files of the case of Kazakhstan, by name. */
export const KZ = Object.fromEntries(readdirSync(FOLDER).map((name) => [name, new Uint8Array(readFileSync(new URL(name, FOLDER)))]));

const NAMES = new Set(['audit.json', ...Object.keys(KZ)]);

/** A dataset, or at least one problem; each at a line and column that the file has. */
export function expectSane({ dataset, problems, omitted }: ReadDataset, contents: Readonly<Record<string, Uint8Array>>): void {
  expect(dataset === undefined).toBe(problems.length > 0);
  expect(omitted).toBeGreaterThanOrEqual(0);
  for (const { code, message, expected, location } of problems) {
    expect(code).toMatch(/^[a-z-]+$/);
    expect(message.length * expected.length).toBeGreaterThan(0);
    expect(message).not.toContain('call stack');
    expect(NAMES.has(location.file)).toBe(true);
    const lines = new TextDecoder().decode(contents[location.file] ?? new Uint8Array()).split(/\r\n|\r|\n/);
    expect(location.line).toBeGreaterThan(0);
    expect(location.line).toBeLessThanOrEqual(lines.length);
    expect(location.column).toBeGreaterThan(0);
    expect(location.column).toBeLessThanOrEqual(Array.from(lines[location.line - 1]).length + 1);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.test.ts') && file !== 'suite.test.ts')
  .sort();
const isLong = (file: string): boolean => file.endsWith('.long.test.ts');
const naming = (pattern: RegExp, among: readonly string[]): string[] =>
  among.filter((file) => pattern.test(readFileSync(path.join(import.meta.dirname, file), 'utf8')));

describe('a test passes on a busy machine as on a quiet one', () => {
  test('both kinds were found', () => {
    expect(files.filter(isLong).length).toBeGreaterThan(20);
    expect(files.filter((file) => !isLong(file)).length).toBeGreaterThan(200);
  });

  test('none reads a clock', () => {
    expect(naming(/\b(?:Date|performance)\.now\(\)|\bnew Date\(\)|\bprocess\.hrtime\b/, files)).toEqual([]);
  });

  test('none has a limit of time of its own, tighter than that of all', () => {
    expect(naming(/\b(?:test|hook)Timeout\b|\btimeout:|^ *\}, \d[\d_]{2,}\);$/m, files)).toEqual([]);
  });

  test('only long ones count the time of the processor', () => {
    expect(naming(/support\/processor-time/, files).filter((file) => !isLong(file))).toEqual([]);
  });
});

test('results of real elections are asked for in long tests only', () => {
  expect(naming(/SANAQ_DATA|support\/(?:controls|control-columns|raw-data)\.ts/, files).filter((file) => !isLong(file))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMATS } from '../src/index.ts';

test('the documentation names every format there is, and its snippets are YAML', () => {
  const text = readFileSync(new URL('../docs/ci.md', import.meta.url), 'utf8');
  for (const format of FORMATS.filter((one) => one !== 'terminal' && one !== 'markdown')) expect(text).toContain(`\`${format}\``);
  const snippets = Array.from(text.matchAll(/```yaml\n([\s\S]*?)```/g), ([, yaml]) => yaml);
  expect(snippets.length).toBeGreaterThan(3);
  for (const yaml of snippets) expect(() => parse(yaml)).not.toThrow();
});

import path from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../support/command.ts';

test.each(['0', 'many', '-3'])('audit --twin refuses %s, which is no number of twins', async (bad) => {
  const given = ['audit', 'fixtures/synthetic-stations/manipulated', '--checks', 'integer-percentages,identical-results'];
  const { code, stderr } = await command([...given, '--format', 'json', '--twin', bad], path.join(import.meta.dirname, '../..'));
  expect([code, stderr]).toEqual([2, `error: --twin needs a whole number of 1 or more, not "${bad}"\n`]);
});

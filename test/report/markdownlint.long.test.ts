import { readdirSync } from 'node:fs';
import path from 'node:path';
import { lint } from 'markdownlint/promise';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..', 'reports');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => path.join(root, file));

test('the committed reports pass markdownlint, but for the length of lines', async () => {
  expect(files.length).toBeGreaterThan(5);
  const found = await lint({ files, config: { default: true, MD013: false, MD024: { siblings_only: true } } });
  const told = Object.entries(found).flatMap(([file, issues]) =>
    issues.map(
      ({ lineNumber, ruleNames, errorDetail, errorContext }) =>
        `${path.relative(root, file)}:${lineNumber} ${ruleNames.join('/')} ${errorDetail ?? ''} ${errorContext ?? ''}`,
    ),
  );
  expect(told).toEqual([]);
});

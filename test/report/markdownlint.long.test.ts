import { readdirSync } from 'node:fs';
import path from 'node:path';
import { lint } from 'markdownlint/promise';
import { expect, test } from 'vitest';
import { reportedFixtures, WHOLE } from '../../scripts/reports.mjs';
import { render } from '../../src/index.ts';
import { fixtureAudit } from '../support/fixture-audit.ts';

const root = path.join(import.meta.dirname, '..', '..', 'reports');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => path.join(root, file));

/** The Markdown of the reports that are committed by their digests alone. */
const others = await Promise.all(
  reportedFixtures()
    .filter((name) => name !== WHOLE)
    .map(async (name) => [`${name}/report.md`, render((await fixtureAudit(name)).report, 'markdown', { pictures: true })] as const),
);

test('the reports pass markdownlint, but for the length of lines', async () => {
  expect([...files, ...others]).toHaveLength(8);
  const config = { default: true, MD013: false, MD024: { siblings_only: true } };
  const found = await lint({ files, strings: Object.fromEntries(others), config });
  const told = Object.entries(found).flatMap(([file, issues]) =>
    issues.map(
      ({ lineNumber, ruleNames, errorDetail, errorContext }) =>
        `${path.relative(root, file)}:${lineNumber} ${ruleNames.join('/')} ${errorDetail ?? ''} ${errorContext ?? ''}`,
    ),
  );
  expect(told).toEqual([]);
});

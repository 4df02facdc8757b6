import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { collectProblems } from '../../src/data/problem.ts';
import { readBaseline } from '../../src/ingest/baseline.ts';
import { readDataset } from '../../src/node.ts';
import { parseDataset } from '../../src/parse-dataset.ts';
import { readReports } from '../../src/report/index.ts';
import { bytes, tableManifest } from '../support/files.ts';

let root = '';
const at = (...names: string[]): string => path.join(root, ...names);
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sanaq-links-'));
  mkdirSync(at('data'));
  mkdirSync(at('elsewhere'));
  writeFileSync(at('data', 'results.csv'), 'area,A,B\nn,1,2\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a manifest that is a link', () => {
  test('out of its folder is refused, by its folder or by its name', async () => {
    writeFileSync(at('elsewhere', 'audit.yaml'), tableManifest());
    symlinkSync('../elsewhere/audit.yaml', at('data', 'audit.yaml'));
    for (const given of [at('data'), at('data', 'audit.yaml')])
      await expect(readDataset(given)).rejects.toMatchObject({ message: 'is a link that leads out of its folder' });
  });

  test('within its folder is read, and so is a folder that is one', async () => {
    writeFileSync(at('data', 'first.yaml'), tableManifest());
    symlinkSync('first.yaml', at('data', 'audit.yaml'));
    symlinkSync('data', at('linked'));
    for (const given of [at('data'), at('data', 'audit.yaml'), at('linked')]) expect((await readDataset(given)).problems).toEqual([]);
  });
});

/** A file that nobody meant to show. */
const SECRET = 'root:x:0:0:SECRETPART:/root:/bin/bash\nuser:x:1:1:SECRETPART:/home/user:/bin/sh\n'.repeat(3);

describe('a file that is something else is not quoted', () => {
  test.each([
    ['as a manifest', (text: string) => parseDataset([{ path: 'audit.yaml', bytes: bytes(text) }]).problems],
    ['as a report', (text: string) => readReports(text, 'report.json').problems],
    [
      'as a baseline',
      (text: string) => {
        const problems = collectProblems();
        readBaseline('baseline.json', text, problems);
        return problems.kept;
      },
    ],
  ])('%s', (_, read) => {
    for (const text of [SECRET, SECRET.replaceAll(':', ' '), `"${SECRET}"`, `[${SECRET}]`, `{"a": ${SECRET}`]) {
      const problems = read(text);
      expect(problems.length).toBeGreaterThan(0);
      expect(
        problems
          .map(({ message, found = '' }) => `${message} ${found}`)
          .join('\n')
          .split('SECRETPART').length,
      ).toBeLessThan(3);
      for (const { message, found = '' } of problems) expect(message.length + found.length).toBeLessThan(200);
    }
  });
});

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AuditReport, audit, type Dataset, render } from '../src/index.ts';
import { writeTexts } from '../src/node/write-texts.ts';
import { PathError, readDataset, writeReports } from '../src/node.ts';
import { readTable, tableManifest, told } from './support/files.ts';

const CSV = 'area,A,B\nn,1,2\n';
let folder = '';
const at = (...names: string[]): string => path.join(folder, ...names);

const PERMISSIONS = process.seteuid !== undefined;
const NOBODY = 65534;

/** Runs with the permissions of somebody who is not root, whoever runs the tests. */
async function asAnyone<T>(run: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return run();
  chmodSync(folder, 0o755);
  process.seteuid?.(NOBODY);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sanaq-'));
  mkdirSync(at('data'));
  writeFileSync(at('data', 'audit.yaml'), tableManifest());
  writeFileSync(at('data', 'results.csv'), CSV);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('reading', () => {
  test('a folder, or the manifest in it', async () => {
    for (const given of [at('data'), at('data', 'audit.yaml')]) {
      const { dataset, problems } = await readDataset(given);
      expect(problems).toEqual([]);
      expect(dataset?.files.map((file) => file.path)).toEqual(['audit.yaml', 'results.csv']);
      expect(dataset?.files).toEqual((readTable(CSV).dataset as Dataset).files); // two ways to one SHA-256
    }
  });

  test('a manifest of another name, beside one of the usual name', async () => {
    writeFileSync(at('data', 'second.yaml'), tableManifest().replace('title: Demo', 'title: Second'));
    const { dataset } = await readDataset(at('data', 'second.yaml'));
    expect(dataset?.title).toBe('Second');
    expect(dataset?.files[0].path).toBe('second.yaml');
  });

  test('JSON where there is no YAML', async () => {
    rmSync(at('data', 'audit.yaml'));
    writeFileSync(at('data', 'audit.json'), '{}');
    expect((await readDataset(at('data'))).problems[0]).toMatchObject({ code: 'missing-key', location: { file: 'audit.json' } });
  });

  test.each([
    ['nothing there', 'nowhere', 'does not exist'],
    ['a folder without a manifest', '.', 'has no manifest'],
    ['a table', 'data/results.csv', 'neither'],
  ])('%s is an error that says so', async (_, given, message) => {
    const error = await readDataset(at(given)).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(PathError);
    expect((error as PathError).message).toContain(message);
    expect((error as PathError).path).toBe(at(given));
  });

  test('a manifest that cannot be looked at is not an absent one', async () => {
    rmSync(at('data', 'audit.yaml'));
    symlinkSync('audit.yaml', at('data', 'audit.yaml'));
    const error = (await readDataset(at('data')).catch((caught: unknown) => caught)) as PathError;
    expect(error).toBeInstanceOf(PathError);
    expect([error.path, error.message]).toEqual([at('data', 'audit.yaml'), 'is a link that leads to itself']);
  });

  test('a manifest that is a link to nothing, or a folder, is absent', async () => {
    rmSync(at('data', 'audit.yaml'));
    symlinkSync('nowhere', at('data', 'audit.yaml'));
    mkdirSync(at('data', 'audit.yml'));
    await expect(readDataset(at('data'))).rejects.toThrow('has no manifest');
    writeFileSync(at('data', 'audit.json'), '{}');
    expect((await readDataset(at('data'))).problems[0]).toMatchObject({ location: { file: 'audit.json' } });
  });

  test.skipIf(!PERMISSIONS).each([
    ['a folder', 'data', 'data/audit.yaml', 0o600],
    ['a manifest', 'data/audit.yaml', 'data/audit.yaml', 0],
    ['a table', 'data/results.csv', 'data/results.csv', 0],
  ])('%s without permission says so', async (_, closed, told, mode) => {
    chmodSync(at(closed), mode);
    const error = (await asAnyone(() => readDataset(at('data')).catch((caught: unknown) => caught))) as PathError;
    expect(error).toBeInstanceOf(PathError);
    expect([error.path, error.message]).toEqual([at(told), 'cannot be read: permission denied']);
  });

  test('whoever waits is told how much there is, once it is there', async () => {
    const told: number[] = [];
    await readDataset(at('data'), undefined, (bytes) => told.push(bytes));
    await readDataset(at('data', 'results.csv'), { votes: ['A', 'B'] }, (bytes) => told.push(bytes));
    expect(told).toEqual([tableManifest().length + CSV.length, CSV.length]);
  });

  test('a link inside the folder is followed, one that leads out of it is not', async () => {
    writeFileSync(at('outside.csv'), CSV);
    rmSync(at('data', 'results.csv'));
    symlinkSync(at('outside.csv'), at('data', 'results.csv'));
    expect((await readDataset(at('data'))).problems.map(told)).toEqual(['missing-file audit.yaml:10:17']);
    rmSync(at('data', 'results.csv'));
    writeFileSync(at('data', '..kept.csv'), CSV);
    symlinkSync('..kept.csv', at('data', 'results.csv'));
    expect((await readDataset(at('data'))).problems).toEqual([]);
  });

  test('a folder that leads out through a link', async () => {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere', 'results.csv'), CSV);
    symlinkSync(at('elsewhere'), at('data', 'sub'));
    writeFileSync(at('data', 'audit.yaml'), tableManifest().replace('results.csv', 'sub/results.csv'));
    expect((await readDataset(at('data'))).problems.map(({ code }) => code)).toEqual(['missing-file']);
  });

  test.each(['sub', 'loop.csv', `${'x'.repeat(300)}.csv`])('a path that is no file: %s', async (name) => {
    mkdirSync(at('data', 'sub'));
    symlinkSync('loop.csv', at('data', 'loop.csv'));
    writeFileSync(at('data', 'audit.yaml'), tableManifest().replace('results.csv', name));
    expect((await readDataset(at('data'))).problems.map(({ code }) => code)).toEqual(['missing-file']);
  });

  test.skipIf(process.platform === 'win32')('a pipe in place of a table is not waited for', async () => {
    rmSync(at('data', 'results.csv'));
    execFileSync('mkfifo', [at('data', 'results.csv')]);
    expect((await readDataset(at('data'))).problems.map(({ code }) => code)).toEqual(['missing-file']);
  });
});

describe('writing', () => {
  const report = (): AuditReport => audit(readTable(CSV).dataset as Dataset);

  test('the folder is made, all files are written and nothing else is left', async () => {
    const written = await writeReports(report(), at('a', 'b'));
    expect(written).toEqual(['report.md', 'report.html', 'report.json', 'findings.csv'].map((name) => at('a', 'b', name)));
    expect(readdirSync(at('a', 'b')).sort()).toEqual(['findings.csv', 'report.html', 'report.json', 'report.md']);
    expect(readFileSync(at('a', 'b', 'report.json'), 'utf8')).toBe(render(report(), 'json'));
    expect(readFileSync(at('a', 'b', 'report.md'), 'utf8')).toBe(render(report(), 'markdown'));
  });

  test('the files of an earlier report are replaced, others stay', async () => {
    await writeReports(report(), folder);
    writeFileSync(at('report.md'), 'old');
    writeFileSync(at('notes.txt'), 'mine');
    await writeReports(report(), folder);
    expect(readFileSync(at('report.md'), 'utf8')).toBe(render(report(), 'markdown'));
    expect(readdirSync(folder).sort()).toEqual(['data', 'findings.csv', 'notes.txt', 'report.html', 'report.json', 'report.md']);
  });

  test('a file that no earlier report lists is not replaced', async () => {
    writeFileSync(at('report.md'), 'theirs');
    await expect(writeReports(report(), folder)).rejects.toThrow(PathError);
    expect(readFileSync(at('report.md'), 'utf8')).toBe('theirs');
    expect(readdirSync(folder).sort()).toEqual(['data', 'report.md']);
  });

  test('where one file cannot be written none is, and no temporary file stays', async () => {
    writeFileSync(at('report.md'), 'old');
    mkdirSync(at('report.json'));
    await expect(writeReports(report(), folder)).rejects.toThrow(PathError);
    expect(readFileSync(at('report.md'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['data', 'report.json', 'report.md']);
  });

  test('a folder that is a file, or lies below one', async () => {
    writeFileSync(at('file'), 'x');
    for (const given of [at('file'), at('file', 'below')]) await expect(writeReports(report(), given)).rejects.toThrow(/folder/);
    expect(readFileSync(at('file'), 'utf8')).toBe('x');
  });

  test('a file whose folder does not exist, after one that could be written', async () => {
    const texts = [
      { target: at('good.md'), text: 'x' },
      { target: at('nowhere', 'bad.md'), text: 'x' },
    ];
    await expect(writeTexts(texts)).rejects.toThrow('its folder does not exist');
    expect(existsSync(at('good.md'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['data']);
  });

  test.skipIf(!PERMISSIONS)('a folder without permission', async () => {
    mkdirSync(at('closed'), { mode: 0o555 });
    await asAnyone(() => expect(writeReports(report(), at('closed'))).rejects.toThrow('cannot be written: permission denied'));
    expect(readdirSync(at('closed'))).toEqual([]);
  });

  test('nothing to write', async () => expect(await writeTexts([])).toEqual([]));
});

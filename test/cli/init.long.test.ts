import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/node.ts';
import { command } from '../support/command.ts';
import { DATA } from '../support/controls.ts';
import { freshFolders } from '../support/fresh-folders.ts';
import { unzipped } from '../support/raw-data.ts';

const fresh = freshFolders('init');

async function init(folder: string, ...args: string[]) {
  const ran = await command(['init', ...args], folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/'));
  return { ...ran, files: files.sort() };
}

describe.skipIf(!DATA)('the protocols of 97,699 stations as published', () => {
  test('are drafted as they were mapped by hand', async () => {
    const { name, bytes } = unzipped(readFileSync(path.join(DATA as string, 'raw', 'russia-2018.csv.zip')));
    const file = path.basename(name);
    const folder = fresh({ [file]: bytes });
    const { code, stdout } = await init(folder, file);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/Still to decide/);
    const { dataset, problems } = await readDataset(folder);
    expect(problems).toEqual([]);
    const [table] = dataset!.sources[0].tables;
    const sum = (column: { values: Float64Array } | undefined): number =>
      (column?.values ?? new Float64Array(0)).reduce((a, b) => a + b, 0);
    expect(table.rows).toBe(97_699);
    expect([sum(table.counts.registered), sum(table.counts.issued), sum(table.counts.ballotsCast), sum(table.counts.valid)]).toEqual([
      109_008_428, 73_629_581, 73_578_992, 72_787_734,
    ]);
    expect(table.votes.filter((column) => column !== undefined)).toHaveLength(8);
  });
});

describe.skipIf(!DATA)('a workbook as published', () => {
  test('is drafted from its first sheet of results; what its rows leave open is told', async () => {
    const folder = fresh({ 'results.xlsx': readFileSync(path.join(DATA as string, 'raw', 'munich-2019-ep.xlsx')) });
    const { code, stdout } = await init(folder, 'results.xlsx');
    expect(code).toBe(0);
    expect(stdout).toMatch(/sheet {10}"StadtbezirkeStimmen"/);
    expect(stdout).toMatch(/registered {5}"Wahlberechtigte gesamt"/);
    expect(stdout).toMatch(/40 contestants/);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/"Wahlbezirksart" distinguishes them: add it to `area`/);
  });
});

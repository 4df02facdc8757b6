import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readDataset } from '../../src/node.ts';
import { command } from '../support/command.ts';

const root = mkdtempSync(path.join(tmpdir(), 'sanaq-simulate-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(root, 'run-'));
});

const simulate = (...args: string[]) => command(['simulate', ...args], folder);

const texts = (name: string): Record<string, string> =>
  Object.fromEntries(readdirSync(path.join(folder, name)).map((file) => [file, readFileSync(path.join(folder, name, file), 'utf8')]));

describe('sanaq simulate', () => {
  test('writes an election that can be read, the same bytes for the same seed', async () => {
    const args = ['--stations', '60', '--regions', '3', '--contestants', '3', '--seed', '5', '--manipulate', 'vote-moving=0.2'];
    const { code, stdout, stderr } = await simulate(
      '--out',
      'a/b',
      ...args,
      '--source',
      'survey:size=1500,deff=1.4',
      '--source',
      'tally:coverage=0.05,gamma=2',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'a/b: wrote audit.yaml, areas.csv, regions.csv, stations.csv, truth.json; an invented result with the seed 5\nNext: sanaq audit a/b\n',
    );
    await simulate('--out', 'c', ...args, '--source', 'survey:size=1500,deff=1.4', '--source', 'tally:coverage=0.05,gamma=2');
    expect(texts('c')).toEqual(texts('a/b'));
    const { dataset } = await readDataset(path.join(folder, 'c'));
    expect(dataset?.sources.map(({ kind }) => kind)).toEqual(['official', 'survey', 'voter-tally']);
    expect(dataset?.sources[1].sample?.designEffect).toBe(1.4);
    expect(dataset?.contestants.length).toBe(3);
    const truth = JSON.parse(texts('c')['truth.json']);
    expect([truth.seed, truth.stations, truth.manipulations[0].name]).toEqual([5, 60, 'vote-moving']);
  });

  test('writes results by region, and says nothing where asked to', async () => {
    expect(await simulate('--out', 'r', '--stations', '0', '--quiet', '--no-confounding', '--no-special')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(Object.keys(texts('r'))).toEqual(['areas.csv', 'audit.yaml', 'regions.csv', 'truth.json']);
    const { options } = JSON.parse(texts('r')['truth.json']);
    expect([options.confounding, options.special]).toEqual([false, false]);
  });

  test('writes the clean twin of a dataset', async () => {
    await simulate('--out', 'a', '--stations', '100', '--manipulate', 'stuffing-extreme=0.1');
    const { code, stdout } = await simulate('--out', 'twin', '--twin', 'a', '--seed', '3');
    expect([code, stdout.startsWith('twin: wrote audit.yaml, areas.csv, commission-1.csv, commission-2.csv, truth.json')]).toEqual([
      0,
      true,
    ]);
    const { dataset, problems } = await readDataset(path.join(folder, 'twin'));
    expect(problems).toEqual([]);
    const { dataset: given } = await readDataset(path.join(folder, 'a'));
    expect(dataset?.sources[0].tables.map(({ rows }) => rows)).toEqual(given?.sources[0].tables.map(({ rows }) => rows));
    expect(JSON.parse(texts('twin')['truth.json'])).toEqual({ twinOf: 'simulated-1', seed: 3, stream: 0, manipulations: [] });
  });

  test.each([
    [['--manipulate', 'vote-movng=0.1'], 'there is no manipulation "vote-movng"; did you mean "vote-moving"?; expected one of'],
    [['--manipulate', 'vote-moving'], '--manipulate takes vote-moving=DOSE, the dose a share of polling stations'],
    [['--manipulate', 'vote-moving=x'], '--manipulate vote-moving takes a number such as 0.1, not "x"'],
    [['--manipulate', 'vote-moving=2'], 'the dose of vote-moving must lie in [0, 1], found 2'],
    [['--source', 'surveys:size=10'], 'there is no kind of source "surveys"; did you mean "survey"?'],
    [['--source', 'survey:sise=10'], 'a survey does not take "sise"; did you mean "size"?'],
    [['--source', 'survey'], 'a survey needs its size: --source survey:size=…'],
    [['--source', 'tally:coverage=2'], 'the coverage must be above 0 and at most 1 of a tally, found 2'],
    [['--stations', 'many'], '--stations takes a whole number of 0 or more, not "many"'],
    [['--regions', '0'], 'regions must be a whole number from 1 to 1000, found 0'],
    [['--contestants', '40'], 'contestants must be a whole number from 2 to 12, found 40'],
    [['--seed', '-1'], '--seed takes a whole number of 0 or more, not "-1"'],
    [['--twin', 'nowhere'], 'nowhere does not exist'],
    [['--twin', 'nowhere', '--stations', '5'], '--stations cannot be used with --twin'],
    [['--station', '5'], "unknown option '--station'"],
  ])('refuses %j and writes nothing', async (args, message) => {
    const { code, stdout, stderr } = await simulate('--out', 'x', ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(existsSync(path.join(folder, 'x'))).toBe(false);
  });

  test('needs a folder to write, and says why it cannot be written', async () => {
    expect((await simulate('--stations', '10')).code).toBe(2);
    writeFileSync(path.join(folder, 'taken'), '');
    const { code, stderr } = await simulate('--out', 'taken', '--stations', '10');
    expect(code).toBe(2);
    expect(stderr).toContain('taken is a file where a folder is needed');
  });
});

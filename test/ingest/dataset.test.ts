import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countAt } from '../../src/data/table.ts';
import { parseDataset } from '../../src/index.ts';
import { manifestFiles } from '../../src/ingest/dataset.ts';
import { bytes, filesOf, HEAD, read, readTable, tableManifest, told } from '../support/files.ts';
import { expectSane } from './sane-dataset.ts';

describe('files', () => {
  test.each([
    '../secret.csv',
    'a/../../secret.csv',
    'a/..',
    '..',
    '..\\secret.csv',
    'a\\..\\..\\secret.csv',
    'a\\b.csv',
    '/etc/passwd',
    '\\\\server\\share\\t.csv',
    '\\t.csv',
    'C:\\t.csv',
    'c:/t.csv',
    'C:t.csv',
    'file:///etc/passwd',
    'https://example.org/t.csv',
    'a\u0000.csv',
  ])('%j leaves the folder of the dataset or is no path below it', (path) => {
    const quoted = JSON.stringify(path).replace('\\u0000', '\\0');
    const manifest = tableManifest().replace('results.csv', quoted);
    // Even where a file of that very name is handed in, it is not read.
    const { dataset, problems } = read({ 'audit.yaml': manifest, [path]: 'area,A,B\nn,1,2\n' });
    expect(dataset).toBeUndefined();
    expect(problems.map(told)).toEqual(['path audit.yaml:10:17']);
    expect(manifestFiles(filesOf({ 'audit.yaml': manifest })[0]).files).toEqual([]);
  });

  test('the list of areas is held to the same', () => {
    const { problems } = readTable('area,A,B\nn,1,2\n', { more: 'areas: { file: ../areas.csv, id: id }\n' });
    expect(problems.map(told)).toEqual(['path audit.yaml:6:16']);
  });

  test('a folder below the dataset, and two dots inside a name, are no harm', () => {
    for (const path of ['tables/t..v2.csv', '..t.csv', 'a b/т.csv']) {
      const { problems } = read({
        'audit.yaml': tableManifest().replace('results.csv', JSON.stringify(path)),
        [path]: 'area,A,B\nn,1,2\n',
      });
      expect(problems).toEqual([]);
    }
  });

  test('a missing file is told at the key that names it, once for each', () => {
    const { problems } = read({ 'audit.yaml': tableManifest() });
    expect(problems.map(told)).toEqual(['missing-file audit.yaml:10:17']);
    expect(problems[0].found).toBe('results.csv');
  });

  test('no file, or none that is a manifest', () => {
    expect(parseDataset([]).problems.map(told)).toEqual(['no-manifest audit.yaml:1:1']);
    expect(read({ 'results.csv': 'a\n1\n' }).problems.map(({ code }) => code)).toEqual(['no-manifest']);
  });

  test('a manifest of another name keeps it in every place', () => {
    const { dataset } = read({ 'second-round.yaml': tableManifest(), 'results.csv': 'area,A,B\nn,1,2\n' });
    expect(dataset?.files[0].path).toBe('second-round.yaml');
    expect(read({ 'second-round.yaml': HEAD }).problems.map(told)).toEqual(['missing-key second-round.yaml:1:1']);
  });

  test('files are listed with rows and SHA-256', () => {
    const { dataset } = readTable('area,A,B\nn,1,2\ns,3,4\n');
    expect(dataset?.files.map(({ path, rows }) => [path, rows])).toEqual([
      ['audit.yaml', undefined],
      ['results.csv', 2],
    ]);
    // printf 'area,A,B\nn,1,2\ns,3,4\n' | sha256sum
    expect(dataset?.files[1].sha256).toBe('fe571f20fdf08935cbae44a17bf17a42f6a845b005e0924f8841c9303a304d35');
  });

  test.each([
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'not-text'],
    ['Windows-1251', Uint8Array.of(...bytes('area,A,B\n'), 0xd1, 0xe5, 0xe2, 0x2c, 0x31, 0x2c, 0x32), 'encoding'],
    ['nothing', new Uint8Array(), 'empty-table'],
  ])('a table that is %s', (_, content, code) => expect(readTable(content).problems.map((problem) => problem.code)).toEqual([code]));

  test('an announced encoding is read, and a letter beyond it is found at its character', () => {
    const table = Uint8Array.of(...bytes('area,A,B\n'), 0xd1, 0xe5, 0xe2, 0x2c, 0x31, 0x2c, 0x78);
    const { problems } = readTable(table, { table: 'encoding: windows-1251' });
    expect(problems.map(told)).toEqual(['number results.csv:2:7']);
  });

  test('one file read by two tables', () => {
    const manifest = `${HEAD}sources:\n  - id: s\n    kind: official\n    tables:\n${['north', 'south'].map((area) => `      - { file: results.csv, level: ${area}, where: { area: ${area} }, columns: { area: area, votes: { a: A } } }\n`).join('')}`;
    const { dataset, problems } = read({ 'audit.yaml': manifest, 'results.csv': 'area,A\nnorth,1\nsouth,2\n' });
    expect(problems).toEqual([]);
    expect(dataset?.sources[0].tables.map(({ votes }) => countAt(votes[0], 0))).toEqual([1, 2]);
  });
});

describe('problems', () => {
  test('those of the manifest, the areas and every table are told together, and nothing is a dataset', () => {
    const manifest = `${HEAD}areas: { file: areas.csv, id: id }
sources:
  - id: s
    kind: official
    area: nowhere
    totals: { votes: { c: 1 } }
    tables:
      - { file: t.csv, level: x, columns: { area: a, votes: { a: A } } }
      - { file: u.csv, level: x, columns: { area: a, votes: { a: A } } }
`;
    const { dataset, problems, omitted } = read({ 'audit.yaml': manifest, 'areas.csv': 'id\nn\nn\n', 't.csv': 'a,A\nn,-1\n' });
    expect(dataset).toBeUndefined();
    expect(omitted).toBe(0);
    expect(problems.map(told).sort()).toEqual([
      'duplicate-area areas.csv:3:1',
      'missing-file audit.yaml:14:17',
      'negative-count t.csv:2:3',
      'unknown-area audit.yaml:10:11',
      'unknown-contestant audit.yaml:11:24',
    ]);
  });

  test('100,000 bad rows: a thousand are kept, all are counted', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `s${index},x,-1`);
    const { dataset, problems, omitted } = readTable(`area,A,B\n${rows.join('\n')}\n`);
    expect(dataset).toBeUndefined();
    expect(problems).toHaveLength(1000);
    expect(omitted).toBe(199_000);
    expect(told(problems[999])).toBe('negative-count results.csv:501:8');
  });
});

test('two datasets read one after the other know nothing of each other', () => {
  const csv = 'area,A,B\nn,1,2\n';
  const first = readTable(csv);
  expect(readTable('area,A,B\nn,-1,2\n').problems).toHaveLength(1);
  const second = readTable(csv);
  expect(second.problems).toEqual([]);
  const named = ({ areas }: NonNullable<typeof first.dataset>): unknown[] =>
    Array.from(areas.parent, (parent, area) => [parent, areas.id(area), areas.name(area), areas.level(area)]);
  expect(named(second.dataset as NonNullable<typeof second.dataset>)).toEqual(named(first.dataset as NonNullable<typeof first.dataset>));
  expect(first.problems).toEqual([]);
});

describe('whatever is handed in', () => {
  test('bytes of any kind as manifest', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('audit.yaml', 'audit.json'), (content, name) => {
        expectSane(read({ [name]: content }), { [name]: content });
      }),
      { numRuns: 1000 },
    );
  });
});

test('a wrong option of a check is told beside a wrong cell, not after it', () => {
  const { dataset, problems } = read({
    'audit.yaml': `${tableManifest()}checks: { duplicate-rows: { minCuont: 3 }, no-such-check: false }\n`,
    'results.csv': 'area,A,B\nnorth,-1,2\n',
  });
  expect(dataset).toBeUndefined();
  expect(problems.map(({ code }) => code).sort()).toEqual(['check-option', 'negative-count', 'unknown-check']);
});

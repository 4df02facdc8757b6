import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { countAt } from '../../src/data/table.ts';
import { parseDataset } from '../../src/index.ts';
import { manifestFiles, type ReadDataset } from '../../src/ingest/dataset.ts';
import { bytes, filesOf, HEAD, read, readTable, tableManifest, told } from '../support/files.ts';

const FOLDER = new URL('../../fixtures/kz-2021/', import.meta.url);
const KZ = Object.fromEntries(readdirSync(FOLDER).map((name) => [name, new Uint8Array(readFileSync(new URL(name, FOLDER)))]));

// The properties below try thousands of inputs, whatever else the machine does.
vi.setConfig({ testTimeout: 120_000 });

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

  test('many bad cells in one wide row are counted without looking for the place of each', () => {
    const names = Array.from({ length: 19_000 }, (_, index) => `c${index}`);
    const columns = `area: area, issued: [${names.join(', ')}]`;
    const row = names.map(() => 'x').join(',');
    const table = Array.from({ length: 20 }, (_, index) => `s${index},${row}`).join('\n');
    const { problems, omitted } = readTable(`area,${names.join(',')}\n${table}\n`, { columns });
    expect(problems.length + omitted).toBe(20 * 19_000);
    expect(told(problems[999])).toBe('number results.csv:2:2002');
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
  const NAMES = new Set(['audit.json', ...Object.keys(KZ)]);

  /** A dataset, or at least one problem; each at a line and column that the file has. */
  function expectSane({ dataset, problems, omitted }: ReadDataset, contents: Readonly<Record<string, Uint8Array>>): void {
    expect(dataset === undefined).toBe(problems.length > 0);
    expect(omitted).toBeGreaterThanOrEqual(0);
    for (const { code, message, expected, location } of problems) {
      expect(code).toMatch(/^[a-z-]+$/);
      expect(message.length * expected.length).toBeGreaterThan(0);
      expect(message).not.toContain('call stack');
      expect(NAMES.has(location.file)).toBe(true);
      const lines = new TextDecoder().decode(contents[location.file] ?? new Uint8Array()).split(/\r\n|\r|\n/);
      expect(location.line).toBeGreaterThan(0);
      expect(location.line).toBeLessThanOrEqual(lines.length);
      expect(location.column).toBeGreaterThan(0);
      expect(location.column).toBeLessThanOrEqual(Array.from(lines[location.line - 1]).length + 1);
    }
  }

  test('bytes of any kind as manifest', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('audit.yaml', 'audit.json'), (content, name) => {
        expectSane(read({ [name]: content }), { [name]: content });
      }),
      { numRuns: 1000 },
    );
  });

  test('text made of the words and marks of YAML as manifest', () => {
    const word = fc.constantFrom(
      ...[
        'sources',
        'id',
        'kind',
        'official',
        'tables',
        'columns',
        'votes',
        '12.10%',
        '-1',
        '~',
        '"',
        "'",
        '*a',
        '&a',
        '!!x',
        '<<',
        '|',
        '>',
        '%',
        '@',
        '`',
      ],
      ...[
        ': ',
        ':',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ', ',
        '\n',
        '\n  ',
        '\n    ',
        '\t',
        '\r',
        '# ',
        '? ',
        '---\n',
        '...\n',
        '😀',
        '__proto__',
        HEAD,
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const contents = { 'audit.yaml': bytes(words.join('')) };
        expectSane(read(contents), contents);
      }),
      { numRuns: 2000 },
    );
  });

  test('any table under a good manifest', () => {
    const part = fc.constantFrom(
      'area',
      'A',
      'B',
      'n',
      '1',
      '-1',
      ',',
      ',',
      '\n',
      '\n',
      '\r\n',
      '\r',
      '"',
      '""',
      ' ',
      '%',
      '😀',
      'Қ',
      '\uFEFF',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.boolean(), (parts, headed) => {
        const contents = {
          'audit.yaml': bytes(tableManifest().replace('results.csv', 'areas.csv')),
          'areas.csv': bytes((headed ? 'area,A,B\n' : '') + parts.join('')),
        };
        expectSane(read(contents), contents);
      }),
      { numRuns: 2000 },
    );
  });

  test('the case of Kazakhstan with bytes changed, dropped, repeated or put in', () => {
    expect(read(KZ).problems).toEqual([]);
    const edit = fc.record({
      file: fc.constantFrom(...Object.keys(KZ)),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      drop: fc.nat(20),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 4 }),
        fc
          .constantFrom('\n', '\t', '  ', '"', ',', ':', '-', '%', '{', '}', '[', ']', '*', '&', '\r', '0', '9'.repeat(20), '😀', '../')
          .map(bytes),
      ),
      repeat: fc.nat(60),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const contents: Record<string, Uint8Array> = { ...KZ };
        for (const { file, at, drop, put, repeat } of edits) {
          const old = contents[file];
          const from = Math.floor(at * old.length);
          contents[file] = Uint8Array.of(
            ...old.subarray(0, from),
            ...put,
            ...old.subarray(from, from + repeat),
            ...old.subarray(Math.min(old.length, from + drop)),
          );
        }
        expectSane(read(contents), contents);
      }),
      { numRuns: 400 },
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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytes, HEAD, read, readTable, tableManifest, told } from '../support/files.ts';
import { expectSane, KZ } from './sane-dataset.ts';

describe('problems', () => {
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

describe('whatever is handed in', () => {
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

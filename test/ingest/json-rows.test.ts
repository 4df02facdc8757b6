import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonNode } from '../../src/ingest/json-tree.ts';
import { isFault, readJson } from '../../src/ingest/read-json.ts';
import { oneTable, readFiles, told, votesOf } from '../support/read-files.ts';

const read = (text: string, name = 'r.json') => readFiles(oneTable({ file: name }), { [name]: text });

/** The value a tree stands for. */
function plain(node: JsonNode): unknown {
  if (node.kind === 'object') return Object.fromEntries([...node.entries].map(([key, inside]) => [key, plain(inside)]));
  if (node.kind === 'array') return node.items.map(plain);
  return node.kind === 'text' ? node.text : JSON.parse(node.text);
}

describe('a JSON text', () => {
  test('is read as the language reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat(3), (text, indent) => {
        // A key may stand once only; the language takes the last, and its own texts have none twice.
        const written = JSON.stringify(JSON.parse(text), null, indent);
        const tree = readJson(written);
        expect(isFault(tree)).toBe(false);
        expect(JSON.stringify(plain(tree as JsonNode))).toBe(JSON.stringify(JSON.parse(written)));
      }),
      { numRuns: 1000 },
    );
  });

  test('is refused where the language refuses it', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', '"', ',', '}', '[', '\\', '\n', '0', '.', 'e', 'n'),
        (text, at, put) => {
          const damaged = text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1);
          let valid = true;
          try {
            JSON.parse(damaged);
          } catch {
            valid = false;
          }
          const tree = readJson(damaged);
          if (!isFault(tree)) expect(valid).toBe(true);
          else if (valid) expect(tree.code).toBe('duplicate-key');
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('numbers keep their text, and no key is special', () => {
    const tree = readJson('{"__proto__": 12.10, "constructor": 1e3}') as JsonNode & { kind: 'object' };
    expect([...tree.entries].map(([key, node]) => [key, 'text' in node && node.text])).toEqual([
      ['__proto__', '12.10'],
      ['constructor', '1e3'],
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('rows of JSON', () => {
  test('in an array, under `data`, or one a line; keys in any order, some of them absent', async () => {
    const wanted = { '1': [1, 2], '2': [null, 4] };
    const rows = ['{"station":"1","A":1,"B":2}', '{"B":4,"station":"2"}'];
    expect(votesOf(await read(`[${rows.join(',')}]`))).toEqual(wanted);
    expect(votesOf(await read(`{"meta":{"a":[]},"data":[${rows.join(',')}]}`))).toEqual(wanted);
    expect(votesOf(await read(`${rows.join('\n')}\n`, 'r.jsonl'))).toEqual(wanted);
  });

  test('under any key that alone holds rows, however deep, and one object after the other in a file of any name', async () => {
    const wanted = { '1': [1, 2], '2': [null, 4] };
    const rows = ['{"station":"1","A":1,"B":2}', '{"B":4,"station":"2"}'];
    const list = `[${rows.join(',')}]`;
    for (const text of [
      `{"generated":"2024-05-26","results":${list},"tags":["a"]}`,
      `{"Election":{"counted":{"precincts":${list}}}}`,
      `{"data":${list},"earlier":${list}}`,
      rows.join('\n'),
    ])
      expect(votesOf(await read(text))).toEqual(wanted);
    expect(told(await read(`{"now":${list},"then":{"old":${list}}}`))).toEqual([
      'rows r.json:1:1 : there are rows under several keys: "now", "then.old"',
    ]);
  });

  test.each([
    ['a value inside a value', '[{"station":"1","A":[1],"B":2}]', ['nested r.json:1:21 A: the cell holds several values']],
    ['NaN', '[\n{"station":"1","A":NaN,"B":2}]', ['json r.json:2:20 : "NaN" is not a JSON value']],
    [
      'a number beyond 2^53',
      '[{"station":"1","A":9007199254740993,"B":2}]',
      ['too-large r.json:1:21 A: the number is too large to store exactly'],
    ],
    [
      'a number cut to powers of ten',
      '[{"station":"1","A":1.234E+05,"B":2}]',
      ['number r.json:1:21 A: the number is not written in digits'],
    ],
    ['a key twice', '[{"station":"1","A":1,"A":2,"B":2}]', ['duplicate-key r.json:1:23 : the key "A" occurs twice in the same object']],
    ['a row that is none', '[{"station":"1","A":1,"B":2}, 7]', ['rows r.json:1:31 : this row is not an object']],
    ['no rows', '{"results": []}', ['rows r.json:1:1 : there are no rows here']],
    ['an empty list', '[]', ['empty-table r.json:1:1 : the table is empty']],
    ['two values', '[] []', ['json r.json:1:4 : something follows the end of the value']],
    ['a text without an end', '[{"station":"1', ['json r.json:1:13 : the text that begins here is not closed']],
    [
      'a row twice',
      '[{"station":"1","A":1,"B":2},\n{"station":"1","A":3,"B":4}]',
      ['duplicate-area r.json:2:12 station: this area already has a row, on line 1'],
    ],
  ])('%s is a problem at its place', async (_, text, problems) => {
    expect(told(await read(text))).toEqual(problems);
  });
});

import { describe, expect, test } from 'vitest';
import { collectProblems } from '../../src/data/problem.ts';
import { readTree } from '../../src/ingest/yaml-tree.ts';
import { told } from '../support/files.ts';

function tree(text: string) {
  const problems = collectProblems();
  return { tree: readTree('audit.yaml', text, problems), problems: problems.kept.map(told), kept: problems.kept };
}

describe('values and places', () => {
  test('every scalar is the text it was written in', () => {
    const { tree: read } = tree('a: 12.10%\nb: 9007199254740993\nc: yes\nd: 0x10\ne: ~\nf:\ng: 2021-01-10\nh: [1e3, "x"]\n');
    expect(read?.value).toEqual({
      a: '12.10%',
      b: '9007199254740993',
      c: 'yes',
      d: '0x10',
      e: '~',
      f: '',
      g: '2021-01-10',
      h: ['1e3', 'x'],
    });
  });

  test('keys and values have their own line and column, counted in characters', () => {
    const { tree: read } = tree('sources:\n  - id: "Қ😀"\n    totals: { "😀": 7, b: 8 }\n');
    expect(read?.locate(['sources', 0, 'totals', 'b'], 'key')).toMatchObject({ line: 3, column: 23 });
    expect(read?.locate(['sources', 0, 'totals', 'b'])).toMatchObject({ line: 3, column: 26 });
  });

  test('a field is told by the identifiers on its way', () => {
    const { tree: read } = tree('sources:\n  - id: cec\n    totals: { votes: { a: 1 } }\n');
    expect(read?.locate(['sources', 0, 'totals', 'votes', 'a']).field).toBe('sources.cec.totals.votes.a');
  });

  test('what is absent is placed at the nearest value above it', () => {
    const { tree: read } = tree('a:\n  b:\n    c: 1\n');
    expect(read?.locate(['a', 'b', 'x', 'y'])).toMatchObject({ line: 2, column: 3, field: 'a.b.x.y' });
  });

  test('JSON is read as the YAML it is, tabs and escapes included', () => {
    const { tree: read, problems } = tree('{\n\t"a": {\n\t\t"b": "\\ud83d\\ude00",\n\t\t"c": 12.10\n\t}\n}\n');
    expect(problems).toEqual([]);
    expect(read?.value).toEqual({ a: { b: '😀', c: '12.10' } });
    expect(read?.locate(['a', 'c'])).toMatchObject({ line: 4, column: 8 });
  });

  test('CRLF line ends', () => expect(tree('a: 1\r\nb: x y\r\n').tree?.value).toEqual({ a: '1', b: 'x y' }));
});

describe('aliases', () => {
  test('an alias stands for the nearest anchor before it', () => {
    expect(tree('a: &x 1\nb: *x\nc: &x 2\nd: *x\n').tree?.value).toEqual({ a: '1', b: '1', c: '2', d: '2' });
  });

  test('an anchor inside what an alias copies does not replace a later one', () => {
    const { tree: read } = tree('a: &m { b: &y 1, c: *y }\nd: &y 2\ne: *m\nf: *y\n');
    expect(read?.value).toEqual({ a: { b: '1', c: '1' }, d: '2', e: { b: '1', c: '1' }, f: '2' });
  });

  test('what an alias brings is placed where it is written', () => {
    const { tree: read } = tree('a: &m\n  k: 1\nb: *m\n');
    expect(read?.locate(['b'])).toMatchObject({ line: 3, column: 4 });
    expect(read?.locate(['b', 'k'])).toMatchObject({ line: 2, column: 6 });
  });

  test('an alias without an anchor is refused, one before its anchor too', () => {
    expect(tree('a: 1\nb: *nope\n')).toMatchObject({ tree: undefined, problems: ['yaml audit.yaml:2:4'] });
    expect(tree('a: *x\nb: &x 1\n').problems).toEqual(['yaml audit.yaml:1:4']);
  });

  test('an explosion of aliases is refused', () => {
    const levels = Array.from('bcdefgh', (name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[index]}`).join(', ')}]`);
    const { tree: read, problems } = tree(`a: &a [${Array(10).fill('x').join(', ')}]\n${levels.join('\n')}\n`);
    expect(read).toBeUndefined();
    expect(problems).toEqual(['too-large audit.yaml:1:1']);
  });

  test('an anchor that holds itself is refused', () => expect(tree('a: &a [*a]\n').problems).toEqual(['too-large audit.yaml:1:1']));

  test('50,000 aliases of one anchor are nothing unusual', () => {
    expect(tree(`a: &a x\nb: [${Array(50_000).fill('*a').join(', ')}]\n`).tree).toBeDefined();
  });
});

describe('text that is refused', () => {
  test.each([
    ['nothing', '', 'empty audit.yaml:1:1'],
    ['a comment only', '# nothing yet\n', 'empty audit.yaml:1:1'],
    ['a tab as indentation', 'a: 1\nb:\n\tc: 2\n', 'yaml audit.yaml:3:1'],
    ['a key twice, at the second', 'a: 1\n😀: 1\na: 2\n', 'yaml audit.yaml:3:1'],
    ['two documents, at the second', 'a: 1\n---\nb: 2\n', 'yaml audit.yaml:2:1'],
    ['a list left open', 'a: [1, 2\n', 'yaml audit.yaml:2:1'],
    ['a key that is a list', '? [a]\n: b\n', 'yaml audit.yaml:1:3'],
  ])('%s', (_, text, expected) => {
    const { tree: read, problems } = tree(text);
    expect(read).toBeUndefined();
    expect(problems[0]).toBe(expected);
  });

  test('a tab is called a tab', () => expect(tree('a:\n\tb: 1\n').kept[0].message).toContain('tab'));

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s is refused and pollutes nothing', (key) => {
    const { problems } = tree(`a: 1\nb: { ${key}: { polluted: yes } }\n`);
    expect(problems).toEqual(['unsafe-key audit.yaml:2:6']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test.each([
    ['flow lists', `a: ${'['.repeat(41)}${']'.repeat(41)}`],
    ['flow lists beyond any stack', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['unclosed maps', '{a: '.repeat(20_000)],
    ['block lists', `${'- '.repeat(20_000)}x`],
  ])('nesting too deep in %s is one problem, in our words', (_, text) => {
    const { kept } = tree(text);
    expect(kept).toHaveLength(1);
    expect(kept[0].code).toBe('too-large');
    expect(kept[0].message).toContain('nested too deeply');
  });
});

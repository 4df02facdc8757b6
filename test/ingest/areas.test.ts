import { describe, expect, test } from 'vitest';
import { areaBuilder } from '../../src/ingest/areas.ts';
import { english } from '../../src/language/text.ts';
import { HEAD, read, told } from '../support/files.ts';

const SPEC = 'areas: { file: areas.csv, id: id, name: name, parent: in, inferredFrom: why }\n';
const withAreas = (csv: string | undefined, spec = SPEC) =>
  read({
    'audit.yaml': `${HEAD}${spec}sources:\n  - { id: s, kind: official, totals: { registered: 1 } }\n`,
    ...(csv === undefined ? {} : { 'areas.csv': csv }),
  });

test('a list with parents is a tree; parents may stand below their children', () => {
  const { dataset, problems } = withAreas('id,in,name,why\nA1,A,Alef,\nC,,Country,\nA,C,,\n');
  expect(problems).toEqual([]);
  const { id, name, parent, root, level, listed } = (dataset as NonNullable<typeof dataset>).areas;
  expect([0, 1, 2].map(id)).toEqual(['A1', 'C', 'A']);
  expect([0, 1, 2].map(name)).toEqual(['Alef', 'Country', 'A']); // without a name, the identifier
  expect(Array.from(parent)).toEqual([2, -1, 1]);
  expect(id(root)).toBe('C');
  expect(level(root)).toBe('country');
  expect(listed).toBe(true);
});

test('several areas without a parent get a common root', () => {
  const { dataset, problems } = withAreas('id,in,name,why\nA,,,\nB,,,\n');
  expect(problems).toEqual([]);
  const { parent, root, name } = (dataset as NonNullable<typeof dataset>).areas;
  expect(name(root)).toBe('Demo');
  expect([parent[0], parent[1], parent[root]]).toEqual([root, root, -1]);
});

test('an inferred name is told, with its reason and place', () => {
  const { dataset } = withAreas('id,in,name,why\nC,,Country,\nA,C,Almaty,by its place in the alphabet\n');
  expect(dataset?.notices).toMatchObject([{ location: { file: 'areas.csv', line: 3, column: 1 } }]);
  expect(english(dataset?.notices[0].message ?? '')).toContain('by its place in the alphabet');
});

describe('lists that cannot be used', () => {
  test.each([
    ['an identifier twice', 'in,id,name,why\n,C,,\nC,A,,\nC,A,,\n', ['duplicate-area areas.csv:4:3']],
    ['no identifier', 'in,id,name,why\n,C,,\nC,,x,\n', ['area areas.csv:3:3']],
    ['a parent that is not listed', 'id,in,name,why\nC,,,\nA,Cc,,\n', ['unknown-area areas.csv:3:3']],
    ['an area inside itself', 'id,in,name,why\nC,,,\nA,A,,\n', ['area-circle areas.csv:3:3']],
    ['a circle of three, and others that lead to it', 'id,in,name,why\nX,D,,\nC,,,\nD,E,,\nE,F,,\nF,D,,\n', ['area-circle areas.csv:4:3']],
    ['a header only', 'id,in,name,why\n', ['empty-table areas.csv:1:1']],
    ['a column that is not there', 'id,name,why\nC,,\n', ['unknown-column audit.yaml:6:55']],
  ])('%s', (_, csv, expected) => {
    const { dataset, problems } = withAreas(csv);
    expect(dataset).toBeUndefined();
    expect(problems.map(told)).toEqual(expected);
  });

  test('a chain of 50,000 areas is no circle and takes one walk', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `a${index},${index === 0 ? '' : `a${index - 1}`},,`);
    expect(withAreas(`id,in,name,why\n${rows.reverse().join('\n')}\n`).problems).toEqual([]);
  });

  test('where the list cannot be read, that is the problem, and not every row that needs it', () => {
    const sources =
      'sources:\n  - { id: s, kind: poll, area: N, tables: [{ file: t.csv, level: x, columns: { area: a, votes: { a: A } } }] }\n';
    const { problems } = read({ 'audit.yaml': HEAD + SPEC + sources, 't.csv': 'a,A\nN,1\nS,2\n' });
    expect(problems.map(told)).toEqual(['missing-file audit.yaml:6:16']);
  });
});

test('levels and names in bytes are kept beyond what a byte can count', () => {
  const builder = areaBuilder();
  const names = Array.from({ length: 3000 }, (_, at) => `${'x'.repeat(at % 7 === 3 ? 250 + at : 3)}é${at}`);
  const text = names.map((name) => new TextEncoder().encode(name));
  const bytes = new Uint8Array(text.reduce((sum, { length }) => sum + length, 0));
  const root = builder.add({ id: '', name: 'All', parent: -1, level: 'country' });
  const top = builder.below(root, 'top', 'top');
  let from = 0;
  const areas = text.map((name, at) => {
    bytes.set(name, from);
    from += name.length;
    return builder.addPlain(top, bytes, from - name.length, from, `level ${at % 400}`);
  });
  expect(areas.map(builder.nameOf)).toEqual(names);
  expect(areas.map(builder.levelOf)).toEqual(names.map((_, at) => `level ${at % 400}`));
  expect([root, top].map(builder.levelOf)).toEqual(['country', 'top']);
  expect(names.map((name) => builder.below(top, name, ''))).toEqual(areas);
});

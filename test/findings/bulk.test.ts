import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/data/table.ts';
import { brokenRows, failures, MOST_TOLD, notedRows, rowLines, told } from '../../src/findings/bulk.ts';
import { passed } from '../../src/findings/check.ts';
import { sentence, texts } from '../../src/language/sentence.ts';
import { plain } from '../../src/language/text.ts';
import { largeDataset } from '../support/large.ts';

const dataset = largeDataset({ rows: 2000, counts: { registered: () => 1 } });
const [source] = dataset.sources;
const [table] = source.tables as readonly [Table];

/** The lines of a list of ranges. */
const opened = (lines: string): number[] =>
  lines.split(',').flatMap((range) => {
    const [from, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });

describe('failures', () => {
  test('keep their places and their sums; the largest come first, whatever their sign, of equal ones the first', () => {
    const found = failures();
    for (const [place, difference] of [
      [1, 2],
      [4, -7],
      [5, 7],
      [9, 1],
    ])
      found.add(place, difference);
    expect([...found.places()]).toEqual([1, 4, 5, 9]);
    expect(found.worst()).toEqual([4, 5, 1, 9]);
    expect([found.count(), found.largest(), found.sum(), found.sizes()]).toEqual([4, -7, 3, 17]);
  });

  test('the worst of any number are those a sort would give', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 200 }), (differences) => {
        const found = failures();
        for (const [place, difference] of differences.entries()) found.add(place, difference);
        const sorted = differences
          .map((difference, place) => ({ place, size: Math.abs(difference) }))
          .sort((a, b) => b.size - a.size || a.place - b.place);
        expect(found.worst()).toEqual(sorted.slice(0, MOST_TOLD).map(({ place }) => place));
      }),
    );
  });
});

describe('lines', () => {
  test('that follow each other are a range; a row named twice is one row', () => {
    expect(rowLines(table, [10, 13, 17, 18, 18, 19])).toEqual({ file: 'stations.csv', count: 5, lines: '12,15,19-21' });
  });

  test('no rows', () => {
    expect(rowLines(table, [])).toEqual({ file: 'stations.csv', count: 0, lines: '' });
  });

  test('a row may stand behind several places', () => {
    expect(rowLines(table, [0, 1, 2, 6, 7], (cell) => Math.floor(cell / 3))).toEqual({ file: 'stations.csv', count: 2, lines: '2,4' });
  });

  test('every row is in the ranges, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1999 }), { minLength: 1, maxLength: 1500 }), (rows) => {
        const sorted = rows.toSorted((a, b) => a - b);
        expect(opened(rowLines(table, sorted).lines)).toEqual(sorted.map((row) => row + 2));
      }),
    );
  });

  test('half a million separate lines are one text', () => {
    const far = { ...table, line: (row: number) => 2 * row } as Table;
    const { count, lines } = rowLines(
      far,
      Int32Array.from({ length: 500_000 }, (_, row) => row),
    );
    expect([count, lines.slice(0, 8), lines.split(',').length]).toEqual([500_000, '0,2,4,6,', 500_000]);
  });
});

describe('told', () => {
  const kindOf = (size: number, name: string, offset: number) => {
    const found = failures();
    for (let place = 0; place < size; place++) found.add(2 * place + offset, 1);
    const skipped = (subject: string) => ({ kind: 'skipped' as const, subject, reason: '', dataNeeded: '' });
    return { failures: found, one: (place: number) => skipped(`${name}${place}`), all: () => [skipped(`all of ${name}`), passed(1)] };
  };

  test('few of each kind in the order of their places', () => {
    const subjects = told([kindOf(2, 'a', 0), kindOf(3, 'b', 1)]).map((one) => one.kind === 'skipped' && one.subject);
    expect(subjects).toEqual(['a0', 'b1', 'a2', 'b3', 'b5']);
  });

  test('at one place in the order of the kinds', () => {
    expect(told([kindOf(1, 'a', 0), kindOf(1, 'b', 0)])).toMatchObject([{ subject: 'a0' }, { subject: 'b0' }]);
  });

  test('twenty one by one, twenty-one as one, after the others', () => {
    expect(told([kindOf(MOST_TOLD, 'a', 0)])).toHaveLength(MOST_TOLD);
    expect(told([kindOf(MOST_TOLD + 1, 'a', 0), kindOf(1, 'b', 0)])).toMatchObject([
      { subject: 'b0' },
      { subject: 'all of a' },
      { kind: 'passed' },
    ]);
  });
});

describe('many rows', () => {
  const same = <const S extends string>(words: S) => sentence(words, words as never, words as never);
  const T = texts('bulk-test', {
    rows: {
      message: same('{failures:#} of {asked:#} {things} at {level}, at most {most:#}'),
      title: same('the {worst:#} largest {things}'),
      expected: same('none'),
      seen: same('{sizes:#} in all'),
    },
    shares: { message: same('{mostPp:.1}'), title: same('{worst:#}'), expected: same('none'), seen: same('{failures:#}') },
  });
  const unequal = failures();
  for (let row = 0; row < 30; row++) unequal.add(row, row % 2 === 0 ? row : -row);
  const given = {
    check: 'bulk-test',
    dataset,
    source,
    table,
    scope: { level: 'station' },
    failures: unequal,
    asked: 40,
    columns: [['Row', 'count', (row: number) => row]] as const,
    locations: () => [],
  };

  test('are one finding whose facts are its measures, and a table of the largest', () => {
    const [finding, listed] = plain(brokenRows(T.rows, { ...given, differences: 'counts', facts: { things: 'sums' } }));
    expect(finding).toMatchObject({
      kind: 'broken',
      about: 'result',
      message: '30 of 40 sums at station, at most 29',
      seen: '435 in all',
      measures: { failures: 30, asked: 40, largest: -29, most: 29, sum: -15, sizes: 435, worst: MOST_TOLD, things: 'sums' },
      rows: { count: 30 },
    });
    expect(listed).toMatchObject({ kind: 'table', table: { title: 'the 20 largest sums', columns: [{}, {}, { title: 'Row' }] } });
    expect(listed.kind === 'table' && listed.table.rows).toHaveLength(MOST_TOLD);
  });

  test('of shares have no sum', () => {
    const [finding] = plain(notedRows(T.shares, { ...given, differences: 'shares', facts: {} }));
    expect(finding).toMatchObject({ kind: 'noted', message: '2900.0', seen: '30', measures: { largest: -29, mostPp: 2900 } });
    expect(finding.kind === 'noted' && finding.measures).not.toHaveProperty('sum');
  });

  test('do not compile without a fact that their sentences need', () => {
    // @ts-expect-error: things is lacking
    expect(() => brokenRows(T.rows, { ...given, differences: 'counts', facts: {} })).not.toThrow();
  });
});

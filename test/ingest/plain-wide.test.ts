import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectProblems, type Notice } from '../../src/data/problem.ts';
import { areaBuilder } from '../../src/ingest/areas.ts';
import type { TableData } from '../../src/ingest/manifest-schema.ts';
import { openTable } from '../../src/ingest/open-table.ts';
import { readPlainWide } from '../../src/ingest/plain-wide.ts';
import { readRows } from '../../src/ingest/rows.ts';
import type { TableContext, TableRows } from '../../src/ingest/table-rows.ts';

const SPEC: TableData = {
  file: 't.csv',
  level: 'station',
  encoding: 'utf-8',
  delimiter: ',',
  decimal: '.',
  thousands: '',
  shareUnit: 'percent',
  missing: ['', '-', 'n (Ann Reed)', 'roll', 'late', 'n (Bo Sand)'],
  suppressed: ['*'],
  notApplicable: [],
  columns: { area: ['ward', 'station'], registered: ['roll', 'late'] },
  each: { contestant: ['who'], mode: [], votes: 'n' },
};

/** What is read of a table by one of the readers; undefined where it leaves it to the other. */
function read(lines: readonly string[], over: Partial<TableData>, reader: 'plain' | 'rows'): unknown {
  // A file is gathered from its bytes where it is large.
  const bytes = new TextEncoder().encode(
    `ward,station,roll,late,who,n,note\n${lines.map((line) => `${line},${'x'.repeat(Math.ceil(66_000 / lines.length))}\n`).join('')}`,
  );
  const problems = collectProblems();
  const notices: Notice[] = [];
  const areas = areaBuilder();
  const root = areas.add({ id: '', name: 'Country', parent: -1, level: 'country' });
  const context: TableContext = {
    contestants: ['a', 'b'],
    called: ['Ann Reed', 'Bo Sand'].map((name) => ({ name, spellings: [name] })),
    areas,
    areasListed: false,
    root,
    copies: false,
    problems,
    notices,
    publication: {},
    complain: (path, code, message, expected) =>
      problems.add({ code, location: { file: 'audit.yaml', line: 1, column: 1, field: path.join('.') }, message, expected }),
  };
  const opened = openTable(
    { ...SPEC, ...over },
    { path: 't.csv', bytes, encoding: 'utf-8', text: () => new TextDecoder().decode(bytes) },
    context,
  );
  if (!opened?.wide) return undefined;
  const rows = reader === 'plain' ? readPlainWide(opened.spec, opened.wide, context) : readRows(opened.spec, opened.source, context);
  return (
    rows && {
      problems: problems.kept,
      notices,
      ...seen(rows),
      areas: Array.from(rows.area, (area) => [area, areas.nameOf(area), areas.parentOf(area)]),
    }
  );
}

const seen = (rows: TableRows): object => ({
  columns: JSON.parse(JSON.stringify(rows.columns.done())),
  lines: Array.from(rows.area, (_, row) => rows.line(row)),
  places: Array.from(rows.area, (_, row) => rows.columns.header.map((_, index) => rows.place(row, index))),
  named: [...rows.namedTotals],
  blanks: Array.from(rows.blanks),
  short: [...rows.short],
  faults: rows.faults,
});

const line = fc
  .record({
    ward: fc.constantFrom('N', 'S', 'Округ 1', '', 'ward', 'N'),
    station: fc.constantFrom('1', '2', '10', 'Total', '', 'A note: see below', 'station'),
    roll: fc.constantFrom('7', '', '*'),
    late: fc.constantFrom('2', '', '-'),
    who: fc.constantFrom('Ann Reed', 'Bo Sand'),
    n: fc.constantFrom('3', '4', '', '-', '*', '12', '1.0', 'x', '-2', 'n (Ann Reed)'),
  })
  .map(({ ward, station, roll, late, who, n }) => [ward, station, roll, late, who, n].join());

test('a wide table is read from numbers as from texts, or left to the other reader', () => {
  const counted = { read: 0, left: 0 };
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.constantFrom('zero', 'missing'), fc.boolean(), (lines, blank, one) => {
      const over: Partial<TableData> = { blank, ...(one && { columns: { ...SPEC.columns, area: ['station'] } }) };
      const plain = read(lines, over, 'plain');
      counted[plain === undefined ? 'left' : 'read']++;
      if (plain !== undefined) expect(plain).toEqual(read(lines, over, 'rows'));
    }),
    { numRuns: 600, seed: 9 },
  );
  expect(counted.read).toBeGreaterThan(100);
  expect(counted.left).toBeGreaterThan(100);
});

test.each([
  ['counts', ['N,1,7,2,Ann Reed,3', 'N,1,7,2,Bo Sand,4', 'S,1,9,1,Bo Sand,5']],
  ['gaps and words for them', ['N,1,7,,Ann Reed,3', 'S,1,*,1,Bo Sand,-', 'S,2,9,1,Ann Reed,']],
  ['letters beyond ASCII', ['Округ,1,7,2,Ann Reed,3', 'Округ,é,7,2,Bo Sand,4']],
])('a table of %s is read from numbers', (_, lines) => {
  const plain = read(lines, {}, 'plain');
  expect(plain).toBeDefined();
  expect(plain).toEqual(read(lines, {}, 'rows'));
});

test.each([
  ['a number below zero', ['N,1,7,2,Ann Reed,-3']],
  ['a word', ['N,1,7,2,Ann Reed,many']],
  ['a row of blanks', [',,,,Ann Reed,', 'N,1,7,2,Ann Reed,3']],
  ['a note below the table', ['N,1,7,2,Ann Reed,3', 'A note: see below,,,,Ann Reed,']],
  ['the header again', ['ward,station,roll,late,Ann Reed,n (Ann Reed)', 'N,1,7,2,Ann Reed,3']],
  ['no area', ['N,,7,2,Ann Reed,3', 'N,1,7,2,Ann Reed,3']],
])('%s is left to the other reader', (_, lines) => {
  expect(read(lines, { blank: 'missing' }, 'plain')).toBeUndefined();
  expect(read(lines, { blank: 'missing' }, 'rows')).toBeDefined();
});

test('a note in the only column of areas is left to the other reader', () => {
  const over: Partial<TableData> = { blank: 'missing', columns: { ...SPEC.columns, area: ['station'] } };
  const lines = ['N,1,7,2,Ann Reed,3', 'N,A note: see below,,,Ann Reed,'];
  expect(read(lines, over, 'plain')).toBeUndefined();
  expect(read(lines, over, 'rows')).toMatchObject({
    notices: expect.arrayContaining([expect.objectContaining({ code: 'footer' })]),
    lines: [2],
  });
});

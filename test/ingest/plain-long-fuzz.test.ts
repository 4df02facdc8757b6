import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectProblems, type Notice } from '../../src/data/problem.ts';
import { areaBuilder } from '../../src/ingest/areas.ts';
import { csvSource } from '../../src/ingest/csv-rows.ts';
import { decode } from '../../src/ingest/decode.ts';
import { wideTable } from '../../src/ingest/long-rows.ts';
import type { TableData } from '../../src/ingest/manifest-schema.ts';
import { layoutOf } from '../../src/ingest/open-table.ts';
import { gatherPlain } from '../../src/ingest/plain-long.ts';
import type { TableContext, TableInput } from '../../src/ingest/table-rows.ts';
import type { WideTable } from '../../src/ingest/wide-table.ts';

const SPEC: TableData = {
  file: 't.csv',
  level: 'station',
  encoding: 'utf-8',
  delimiter: ',',
  decimal: '.',
  thousands: '',
  shareUnit: 'percent',
  missing: ['', '-'],
  suppressed: ['*'],
  notApplicable: [],
  otherNames: ['Other*'],
  columns: { area: ['ward', 'station'], registered: ['roll'] },
  each: { contestant: ['who'], mode: ['how'], votes: 'n' },
};

function reading(bytes: Uint8Array) {
  const problems = collectProblems();
  const notices: Notice[] = [];
  const areas = areaBuilder();
  const root = areas.add({ id: '', name: 'Country', parent: -1, level: 'country' });
  const input: TableInput = { path: 't.csv', bytes, encoding: 'utf-8', text: () => decode('t.csv', bytes, 'utf-8', problems) };
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
  return { problems, notices, input, context };
}

/** Votes as the number they are: 011.00 is 11. */
const vote = (cell: string): string => cell.replace(/^0+(?=\d)/, '').replace(/^(\d+)\.0+$/, '$1');

/** Everything that a wide table holds. */
const cellsOf = ({ grid, columns }: WideTable): unknown => ({
  header: grid.header,
  columns,
  cells: Array.from({ length: grid.rows }, (_, row) =>
    grid.header.map((_, column) => [
      grid.header[column].startsWith('n (') ? vote(grid.cell(row, column)) : grid.cell(row, column),
      grid.place(row, column),
    ]),
  ),
  lines: Array.from({ length: grid.rows }, (_, row) => grid.line?.(row)),
});

const HEADER = 'ward,station,roll,who,how,n';
const LINES = [
  'N,1,400,Ann Reed,post,10',
  'N,1,400,Bo Sand,post,20',
  'N,1,400,Ann Reed,booth,5',
  'S,1,500,Bo Sand,booth,7',
  'S,1,,Ann Reed,booth,8',
  '"S, b",2,3,Other,post,1',
];
const PIECES = [
  '"',
  ',',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\ufffd',
  ' ',
  '\u00a0',
  '0',
  '-',
  '*',
  '7',
  'Total',
  'é',
  'Ann Reed',
  ',,,',
  '""',
  '="1"',
  '1.0',
  '-1',
];

const change = fc.record({
  at: fc.nat(9_999),
  cut: fc.nat(3),
  put: fc.constantFrom('', ...PIECES),
});

test('a damaged long table is gathered from its bytes as from its text, or left to the other reader', () => {
  const counted = { gathered: 0, refused: 0, left: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 }),
      fc.array(change, { maxLength: 2 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom(1 << 22, 120, 40),
      (lines, changes, end, window) => {
        let text = `${[HEADER, ...new Set(lines)].join(end)}${end}`;
        for (const { at, cut, put } of changes) {
          const from = Math.floor((at / 10_000) * text.length);
          text = text.slice(0, from) + put + text.slice(from + cut);
        }
        const bytes = new TextEncoder().encode(text);
        const [plain, other] = [reading(bytes), reading(bytes)];
        const layout = layoutOf(SPEC, 't.csv');
        const gathered = layout && gatherPlain(SPEC, plain.input, plain.context, layout, window);
        if (gathered === undefined || 'stopped' in gathered) {
          counted.left++;
          expect([plain.problems.kept, plain.notices]).toEqual([[], []]);
          return;
        }
        const source = csvSource(SPEC, other.input, other.context);
        const wide = source && layout && wideTable(SPEC, source, other.context, layout);
        expect([plain.problems.kept, plain.notices]).toEqual([other.problems.kept, other.notices]);
        counted['wide' in gathered ? 'gathered' : 'refused']++;
        expect('wide' in gathered ? cellsOf(gathered.wide) : undefined).toEqual(wide && { ...(cellsOf(wide) as object) });
      },
    ),
    { numRuns: 2000, seed: 12 },
  );
  for (const times of Object.values(counted)) expect(times).toBeGreaterThan(50);
});

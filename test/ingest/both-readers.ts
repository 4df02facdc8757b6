import { collectProblems, type Notice } from '../../src/data/problem.ts';
import { areaBuilder } from '../../src/ingest/areas.ts';
import { readCsvRows } from '../../src/ingest/csv-rows.ts';
import { decode } from '../../src/ingest/decode.ts';
import type { TableData } from '../../src/ingest/manifest-schema.ts';
import { readPlainRows } from '../../src/ingest/plain-rows.ts';
import type { TableContext, TableInput, TableRows } from '../../src/ingest/table-rows.ts';

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
  notApplicable: ['n/a'],
  columns: { area: ['region', 'station'], registered: ['roll'], issued: ['early', 'day'], turnout: 'pc', votes: { a: ['A'], b: ['B'] } },
};

function reading(bytes: Uint8Array, spec: TableData, listed: readonly string[] = []) {
  const problems = collectProblems();
  const notices: Notice[] = [];
  const areas = areaBuilder();
  const root = areas.add({ id: '', name: 'Country', parent: -1, level: 'country' });
  for (const id of listed) areas.add({ id, name: `Listed ${id}`, parent: root, level: '' });
  const input: TableInput = { path: 't.csv', bytes, encoding: spec.encoding, text: () => decode('t.csv', bytes, spec.encoding, problems) };
  const context: TableContext = {
    contestants: ['a', 'b'],
    called: ['A', 'B'].map((name) => ({ name, spellings: [name] })),
    areas,
    areasListed: listed.length > 0,
    root,
    copies: false,
    problems,
    notices,
    publication: {},
    complain: (path, code, message, expected) =>
      problems.add({ code, location: { file: 'audit.yaml', line: 1, column: 1, field: path.join('.') }, message, expected }),
  };
  const told = (rows: TableRows | undefined): unknown => {
    const tree = areas.build(root, listed.length > 0);
    const columns = rows?.columns.done();
    const size = rows?.area.length ?? 0;
    const all = Array.from({ length: size }, (_, row) => row);
    return {
      problems: problems.kept,
      notices,
      areas: Array.from(tree.parent, (parent, area) => [parent, tree.id(area), tree.name(area), tree.level(area)]),
      found: Array.from(tree.parent, (_, area) => areas.find(tree.id(area))),
      area: rows && Array.from(rows.area),
      named: rows && [...rows.namedTotals],
      short: rows && [...rows.short],
      blanks: rows && Array.from(rows.blanks),
      waiting: rows?.unless.map(({ row }) => row),
      lines: rows && all.map((row) => rows.line(row)),
      places: rows && all.map((row) => rows.columns.header.map((_, index) => rows.place(row, index))),
      columns:
        columns && JSON.parse(JSON.stringify(columns, (_, value) => (ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value))),
    };
  };
  return { input, context, told };
}

/** What the reader of reference makes of some bytes, and what the plain one does, the other asked where it gives up. */
export function both(bytes: Uint8Array, over: Partial<TableData> = {}, listed: readonly string[] = []) {
  const spec = { ...SPEC, ...over };
  const slow = reading(bytes, spec, listed);
  const expected = slow.told(readCsvRows(spec, slow.input, slow.context));
  const fast = reading(bytes, spec, listed);
  const rows = readPlainRows(spec, fast.input, fast.context);
  const silent = rows !== undefined || (fast.context.notices.length === 0 && fast.context.problems.total() === 0);
  return { expected, actual: fast.told(rows ?? readCsvRows(spec, fast.input, fast.context)), plain: rows !== undefined, silent };
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

import type { Notice, Problems } from '../data/problem.ts';
import type { CountName } from '../data/table.ts';
import type { RowPlace } from './csv-place.ts';
import { type Grid, gridSource, type RowSource } from './grid.ts';
import { T as INGEST } from './ingest.texts.ts';
import type { TableData } from './manifest-schema.ts';
import type { Complain } from './table-columns.ts';

/**
 * Rows of the protocol of a polling station by what their wording says, with the number they have in the protocol of twelve rows.
 * The first that fits counts: an invalid ballot is "недействительный", which holds the word for a valid one.
 */
const ROWS: readonly { readonly number: number; readonly name: CountName; readonly says: RegExp }[] = [
  { number: 12, name: 'unaccounted', says: /не ?учтенных/ },
  { number: 11, name: 'lost', says: /утраченных/ },
  { number: 9, name: 'invalid', says: /недействительных/ },
  { number: 10, name: 'valid', says: /действительных/ },
  { number: 6, name: 'cancelled', says: /погашенных/ },
  { number: 7, name: 'ballotsCast', says: /в переносных/ },
  { number: 8, name: 'ballotsCast', says: /в стационарных/ },
  { number: 3, name: 'issued', says: /выданных.*досрочно/ },
  { number: 5, name: 'issued', says: /выданных.*вне помещени/ },
  { number: 4, name: 'issued', says: /выданных.*в помещени/ },
  { number: 2, name: 'received', says: /бюллетеней.*полученных.*комисси/ },
  { number: 1, name: 'registered', says: /(избирателей|участников).*(внесенных|включенных) в спис/ },
];
/** Rows about other papers, and rows that are part of the row above them. */
const OTHER = /удостоверени|открепительн|территориальн|^в том числе/;
/** So few rows of the protocol could be found by chance. */
const FEWEST = 6;
/** Headings of the number of a station. */
export const STATION_HEADING = /^(uik|уик|№ ?уик|избирательный участок|участок)$/i;
const PLACES = [/^(region|регион|субъект.*)$/i, /^(tik|тик|oik|оик|.*территориальная.*комиссия.*)$/i, STATION_HEADING];
const STATION = 'uik';
const MOST_LABEL_COLUMNS = 4;

/** The row of the protocol a heading names by its words, or by its number alone. */
export function protocolRow(heading: string): { readonly number: number; readonly name: CountName } | undefined {
  const words = heading
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»",.;:]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = /^(\d{1,2})$/.exec(words)?.[1];
  if (bare !== undefined) return ROWS.find(({ number }) => number === Number(bare));
  const label = words.replace(/^\d{1,2} /, '');
  return OTHER.test(label) ? undefined : ROWS.find(({ says }) => says.test(label));
}

/** Whether a row of a protocol is about other papers than ballots, or part of the row above it: no candidate's. */
export const isBesideProtocol = (label: string): boolean =>
  OTHER.test(
    label
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/^[\d\s.)]+/, ''),
  );

/** The columns of a table of protocols: what the manifest names holds; the rest is found by the wording of the protocol. */
export function protocolColumns(
  spec: TableData,
  header: readonly string[],
  path: string,
  complain: Complain,
  notices: Notice[],
): TableData | undefined {
  const found = new Map<CountName, { number: number; field: string }[]>();
  for (const field of header) {
    const row = protocolRow(field);
    if (!row) continue;
    const fields = found.get(row.name) ?? [];
    const twice = fields.find(({ number }) => number === row.number);
    if (twice && !spec.columns[row.name]) {
      const message = `"${twice.field}" and "${field}" are both read as row ${row.number} of the protocol`;
      complain(['format'], 'ambiguous-row', message, `\`columns: {${row.name}: …}\` with the right column`);
      return undefined;
    }
    found.set(row.name, [...fields, { number: row.number, field }]);
  }
  const absent = ROWS.filter(({ name, number }) => !spec.columns[name] && !found.get(name)?.some((one) => one.number === number));
  if (absent.length > ROWS.length - FEWEST && Object.keys(spec.columns).length < FEWEST) {
    const message = `${path} has too few rows of the protocol of a polling station: ${ROWS.length - absent.length} of ${ROWS.length}`;
    complain(['format'], 'layout', message, 'headings such as "Число недействительных бюллетеней", or the numbers 1 to 12');
    return undefined;
  }
  if (absent.length > 0) {
    const numbers = absent.map(({ number }) => number).sort((a, b) => a - b);
    notices.push({
      code: 'absent-protocol-rows',
      message: INGEST.noColumnWasFound({
        path,
        numbers: numbers.join(', '),
        part: [...new Set(absent.map(({ name }) => name))].join(', '),
      }),
    });
  }
  const counts = Object.fromEntries([...found].map(([name, fields]) => [name, fields.map(({ field }) => field)]));
  const area = PLACES.flatMap((place) => header.find((name) => place.test(name)) ?? []);
  const { format: _, ...rest } = spec;
  return { ...rest, columns: { ...(area.length > 0 ? { area } : {}), ...counts, ...spec.columns } };
}

/** Whether the rows of a table are the rows of a protocol and its columns the stations, which is then turned. */
export function isTurned(header: readonly string[]): boolean {
  return header.filter((name) => protocolRow(name)).length < FEWEST;
}

/**
 * Turns a table whose columns are stations, as the commission publishes them: numbers and wording of the rows come first, then
 * the sum, then one column a station. Undefined where it is none.
 */
export function turned(source: RowSource, problems: Problems, notices: Notice[]): RowSource | undefined {
  const rows: { cells: readonly string[]; at: RowPlace }[] = [];
  let header: readonly string[] = [];
  const before = problems.total();
  source.read(
    problems,
    notices,
    (names) => {
      header = names;
      return true;
    },
    (cells, at) => rows.push({ cells, at }),
  );
  if (problems.total() > before) return undefined;
  const labels = Array.from({ length: Math.min(MOST_LABEL_COLUMNS, header.length) }, (_, column) => column);
  const worded = labels.find(
    (column) => rows.filter(({ cells }) => /\p{L}/u.test(cells[column]) && protocolRow(cells[column])).length >= FEWEST,
  );
  if (worded === undefined) return undefined;
  const kept = rows.filter(({ cells }) => /\p{L}/u.test(cells[worded]));
  const stations = header.map((_, column) => column).filter((column) => column > worded);
  const grid: Grid = {
    header: [STATION, ...kept.map(({ cells }) => cells[worded].trim())],
    rows: stations.length,
    cell: (row, column) => (column === 0 ? stationName(header[stations[row]]) : votesOf(kept[column - 1].cells[stations[row]])),
    place: (row, column) =>
      column === 0 || row < 0 ? source.headerPlace(row < 0 ? worded : stations[row]) : source.place(kept[column - 1].at, stations[row]),
  };
  return gridSource(source.path, grid);
}

/** The column of sums is the total of the stations beside it. */
const stationName = (heading: string): string => (/^(сумма|всего|итого)?$/i.test(heading.trim()) ? 'Итого' : heading.trim());

/** Under the votes their percentage is printed in the same cell. */
const votesOf = (cell: string): string => /^\s*(\d+)\s+\d+([.,]\d+)?\s*%\s*$/.exec(cell)?.[1] ?? cell;

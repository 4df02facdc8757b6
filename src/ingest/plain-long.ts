import type { Notice } from '../data/problem.ts';
import { cellProblems } from './cell-problem.ts';
import { cellPlace, type RowPlace } from './csv-place.ts';
import { isSound, textReader } from './decode.ts';
import { type FileParts, lineAt, partsOf } from './file-parts.ts';
import { uniqueHeadings } from './headings.ts';
import { isOneContest } from './long-contests.ts';
import { ASIDE, type Gathering, gatherRows, type Stopped } from './long-gathering.ts';
import type { LongPlaces } from './long-places.ts';
import type { LongReading, PlainHead } from './long-reading.ts';
import { afloatNotice, type LayoutOf, rowFilters, withColumns } from './long-rows.ts';
import { WINDOW } from './long-windows.ts';
import type { TableData } from './manifest-schema.ts';
import { plainHeader } from './plain-header.ts';
import type { TableContext, TableInput } from './table-rows.ts';
import { type WideTable, wideTableOf } from './wide-table.ts';

const RETURN = 13;

/** A long table gathered from its bytes; or the line of the row that is not plain, or that the problems were added. */
export type PlainLong = { readonly wide: WideTable } | Stopped | { readonly refused: true };

/**
 * Gathers a long table by place from the bytes of its file, some megabytes at a time: no text is made of a row, and what is kept
 * are numbers by place and contestant. The words of a row are looked at once for all rows that have the same.
 *
 * It reads what it fully understands, and stops at anything else, so that the reader of reference says what there is to say. What
 * it returns is what that reader would have returned: held by a differential test.
 */
export function gatherPlain(
  spec: TableData,
  input: TableInput,
  context: TableContext,
  layoutOf: LayoutOf,
  window = WINDOW,
): PlainLong | undefined {
  const delimiter = spec.delimiter.charCodeAt(0);
  if ((spec.headerRow ?? 1) !== 1 || spec.lastRow || spec.repeat || spec.footnotes || spec.fillDown || spec.each?.shares) return undefined;
  if (spec.delimiter.length !== 1 || delimiter > 126) return undefined;
  const file = partsOf(input);
  const head = headOf(file, spec, input.encoding);
  if (!head) return undefined;
  const shadow = { ...context, notices: [] as Notice[] };
  let complaints = 0;
  const layout = layoutOf(head.names, { ...shadow, complain: () => complaints++ });
  const filters = rowFilters(spec, head.names);
  if (!layout || complaints > 0 || filters.some(({ index }) => index < 0)) return undefined;
  const { path, threads } = input;
  const reading: LongReading = { spec, layout, file, head, filters, context: shadow, path, window, threads };
  const gathered = gatherRows(reading);
  if ('stopped' in gathered) return gathered;
  if (complaints > 0) return undefined;
  const wide = madeWide(reading, gathered, context);
  context.notices.push(...shadow.notices);
  return wide === undefined ? { refused: true } : { wide };
}

function headOf(file: FileParts, spec: TableData, encoding: string): PlainHead | undefined {
  const line = lineAt(file, 0);
  if (line.length >= file.length || !isSound(line, encoding)) return undefined;
  const from = encoding === 'utf-8' && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0;
  const returns = line[line.length - 1] === RETURN;
  const read = textReader(encoding);
  const names = plainHeader(read(line.subarray(from, returns ? line.length - 1 : line.length)), spec.delimiter);
  return names && { names: uniqueHeadings(names), rows: line.length + 1, delimiter: spec.delimiter.charCodeAt(0), encoding, returns, read };
}

/** The wide table; undefined with the problems added where its contests or names are not what the manifest says. */
function madeWide(reading: LongReading, gathering: Gathering, context: TableContext): WideTable | undefined {
  const { spec, layout, file, head, path } = reading;
  const { codes, slots, classes, places, repeated, contests, lines, afloat } = gathering;
  const { columns, names } = layout;
  const { problems } = context;
  const before = problems.total();
  const place = (at: RowPlace, index: number): { line: number; column: number } => {
    const text = head.read(lineAt(file, lines.offsetOf(file, at.line)));
    return cellPlace({ path, text, delimiter: spec.delimiter }, { line: at.line, offset: 0 }, index);
  };
  if (columns.office >= 0 && !isOneContest(contests, path, context.complain)) return undefined;
  if (afloat.rows > 0) reading.context.notices.push(afloatNotice(path, afloat.rows, afloat.votes));
  for (const { slot, name, line, rows, votes } of [...classes].sort((a, b) => a.line - b.line))
    if (slot === ASIDE) names.noteAside?.(name, { line, offset: 0 }, rows, votes);
  const source = { path, place };
  const rows = stations(places);
  names.finish?.({
    places: rows.length,
    without: (key) => slots.without(rows, key),
    problem: cellProblems(source, head.names, problems),
    nameColumn: columns.candidate[0],
  });
  if (problems.total() > before) return undefined;
  const wide = wideTableOf(
    {
      columns,
      names,
      rows: rows.length,
      placeNames: (row) => places.names(rows[row]),
      at: (row) => ({ line: places.line(rows[row]), offset: 0 }),
      votes(row, key) {
        const cell = slots.cell(rows[row], key);
        return cell && { text: codes.text(cell.code), at: { line: cell.line, offset: 0 }, index: columns.votes };
      },
      votesText(row, key) {
        const code = slots.plainCode(rows[row], key) ?? slots.cell(rows[row], key)?.code;
        return code === undefined ? undefined : codes.text(code);
      },
      share: () => undefined,
      faults: () => [],
      byWay: gathering.byWay,
      repeated(row, order) {
        const { index, codes: kept, lines: seen } = repeated[order];
        const line = seen.get(rows[row]);
        return line === 0 ? undefined : { text: codes.text(kept.get(rows[row])), at: { line, offset: 0 }, index };
      },
    },
    source,
    layout.header ?? head.names,
    spec.blank === 'zero',
  );
  return withColumns({ ...wide, ...plainOf(reading, gathering, wide, rows) }, layout);
}

/** The wide table as numbers, where its places are named by what their cells hold. */
function plainOf(
  { layout, spec, path }: LongReading,
  { places, repeated, slots, codes, byWay }: Gathering,
  { grid: { header, place } }: WideTable,
  rows: Int32Array,
): Pick<WideTable, 'plain'> {
  const cells = spec.each?.shares === undefined ? places.cells() : undefined;
  if (!cells) return {};
  const ofPlaces = [
    ...repeated.map(
      ({ codes: kept, lines }) =>
        (of: number): number =>
          lines.get(of) === 0 ? Number.NaN : kept.get(of),
    ),
    ...Array.from(layout.names.headings().keys(), (key) => slots.reader(key)),
  ];
  return {
    plain: {
      path,
      header,
      rows: rows.length,
      codes,
      names: cells.names,
      moveTo: (row) => cells.moveTo(rows[row]),
      cells: ofPlaces.map((cell) => (row) => cell(rows[row])),
      line: (row) => places.line(rows[row]),
      place,
      byWay,
    },
  };
}

/** The places that are stations. */
function stations(places: LongPlaces): Int32Array {
  const all = new Int32Array(places.size());
  let rows = 0;
  for (let place = 0; place < all.length; place++) if (!places.isAfloat(place)) all[rows++] = place;
  return all.subarray(0, rows);
}

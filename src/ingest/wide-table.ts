import type { Grid, RowSource } from './grid.ts';
import { columnKey, type LongCell, type Units } from './long-units.ts';
import { mergeModes } from './ways-of-voting.ts';

/** A wide table made of a long one, and which of its columns hold what the layout itself says. */
export interface WideTable {
  readonly grid: Grid;
  readonly columns: {
    readonly area: readonly string[];
    readonly registered?: string[];
    readonly ballotsCast?: string[];
    readonly invalid?: string[];
    readonly valid?: string[];
  };
}

const REGISTERED = /^registered voters( -? ?total)?$/i;
const BALLOTS_CAST = /^ballots cast( -? ?total)?$/i;

/** One row a place and one column a candidate; every cell keeps the place of the row it was read from. */
export function wideTableOf(units: Units, source: RowSource, header: readonly string[]): WideTable {
  const { columns, locate } = units;
  const rows = [...units.byPlace.values()];
  const named = columnNames(units);
  const votes = mergeModes(rows, ({ faults }, column, { text, at }, parts) => {
    units.byWay++;
    if (Number(text) !== parts)
      faults.push({ kind: 'parts', count: named.get(column) ?? '', total: Number(text), parts, locate: () => [locate(at)] });
  });
  const unitNames = columns.unit.map((index) => header[index]);
  const width = unitNames.length;
  const keys = [...named.keys()];
  const cellAt = (row: number, column: number): LongCell | undefined => votes[row].get(keys[column - width]);
  const pseudoNamed = (pattern: RegExp): string[] | undefined => {
    const found = [...units.pseudo.values()].find((name) => pattern.test(name));
    return found === undefined ? undefined : [found];
  };
  return {
    grid: {
      header: [...unitNames, ...named.values()],
      rows: rows.length,
      cell: (row, column) => (column < width ? rows[row].names[column] : (cellAt(row, column)?.text ?? '')),
      byWay: units.byWay,
      faults: (row) => rows[row].faults,
      inDoubt: (row, column) => column >= width && cellAt(row, column)?.inDoubt === true,
      place(row, column) {
        if (row < 0) return { line: 1, column: 1 };
        const cell = column < width ? undefined : cellAt(row, column);
        if (cell) return source.place(cell.at, columns.votes);
        return source.place(rows[row].at, columns.unit[Math.min(column, width - 1)]);
      },
    },
    columns: {
      // A jurisdiction that is the county itself is no level of its own.
      area: unitNames.filter(
        (_, depth) => depth === 0 || depth === width - 1 || rows.some(({ names }) => names[depth] !== names[depth - 1]),
      ),
      registered: pseudoNamed(REGISTERED),
      ballotsCast: pseudoNamed(BALLOTS_CAST),
    },
  };
}

/** The columns of votes with their names; a candidate of several parties has one for each. */
function columnNames({ pseudo, candidates }: Units): Map<string, string> {
  const named = new Map(pseudo);
  for (const [candidate, parties] of candidates)
    for (const party of parties)
      named.set(columnKey(candidate, party), parties.size > 1 && party !== '' ? `${candidate} (${party})` : candidate);
  return named;
}

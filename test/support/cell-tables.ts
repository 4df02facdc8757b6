import reference from '../../fixtures/reference/station-cells.json' with { type: 'json' };
import type { Dataset } from '../../src/index.ts';
import { type Cell, datasetOf, type Manifest, official } from './dataset.ts';

/** What the program gives for one contestant of a table; absent where fewer than 150 stations can be compared. */
export interface ReferenceSymmetry {
  readonly n: number;
  readonly all: readonly [number, number];
  readonly large: readonly [number, number];
  readonly lower: number;
  readonly arcsineLower: number;
  readonly grade: string;
}

export interface ReferenceGroups {
  readonly n: number;
  readonly areas: number;
  readonly middle: number;
  readonly upper: number;
  readonly turnout_low: number;
  readonly turnout_high: number;
  readonly others_low: number;
  readonly others_high: number;
  readonly follow_others: number | null;
  readonly follow_second: number | null;
  readonly grade: string;
}

interface CellTable {
  readonly areas: readonly (readonly [string, number])[];
  readonly counts: readonly number[];
  readonly symmetry: { readonly lead?: ReferenceSymmetry; readonly second?: ReferenceSymmetry };
  readonly groups: ReferenceGroups | null;
}

/** Invented tables of several depths, with what fixtures/reference/station-cells.py gives for each. */
export const CELL_TABLES = reference as unknown as Readonly<Record<string, CellTable>>;

/** A row of counts with the path of its areas. */
export interface CellRow {
  readonly path: readonly string[];
  readonly counts: readonly number[];
}

/** The rows of an invented table. */
export function cellRows({ areas, counts }: Pick<CellTable, 'areas' | 'counts'>): CellRow[] {
  const paths = areas.flatMap(([path, rows]) => Array.from({ length: rows }, () => (path === '' ? [] : path.split('/'))));
  const columns = counts.length / paths.length;
  return paths.map((path, row) => ({ path, counts: counts.slice(row * columns, (row + 1) * columns) }));
}

/** Rows as a dataset: areas by their path, Alpha first, Beta second where there are five counts. */
export function cellDataset(rows: readonly CellRow[], over: Manifest = {}, tables: Readonly<Record<string, Cell[][]>> = {}): Dataset {
  const depth = rows[0].path.length;
  const levels = Array.from({ length: depth }, (_, at) => `level${at}`);
  const second = rows[0].counts.length > 4;
  return datasetOf(
    {
      contest: { date: '2020-06-07', allocation: 'none' },
      contestants: [{ id: 'alpha', name: 'Alpha' }, ...(second ? [{ id: 'beta', name: 'Beta' }] : [])],
      sources: [
        official(
          {},
          {
            totals: undefined,
            tables: [
              {
                file: 'stations.csv',
                level: 'station',
                columns: {
                  area: [...levels, 'station'],
                  registered: 'registered',
                  ballotsCast: 'cast',
                  valid: 'valid',
                  votes: { alpha: 'Alpha', ...(second && { beta: 'Beta' }) },
                },
              },
            ],
          },
        ),
      ],
      ...over,
    },
    {
      'stations.csv': [
        [...levels, 'station', 'registered', 'cast', 'valid', 'Alpha', ...(second ? ['Beta'] : [])],
        ...rows.map(({ path, counts }, row) => [...path, `S${row}`, ...counts]),
      ],
      ...tables,
    },
  );
}

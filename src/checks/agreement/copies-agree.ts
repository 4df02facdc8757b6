import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { type CountColumn, type CountName, countAt, labelAt, PRESENT, type Table } from '../../data/table.ts';
import { linesIn, MOST_TOLD, rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { cannot, noted, table } from '../../findings/observations.ts';
import { sentenceCase } from '../../language/format.ts';
import type { Text } from '../../language/text.ts';
import { countColumns, protocolsOf } from '../../queries/protocols.ts';
import { countLabel } from '../../queries/quantity.ts';
import { T } from './copies-agree.texts.ts';
import { type Copies, eachTableOfCopies } from './kit/protocols/each-comparison.ts';
import { T as PROTOCOLS } from './kit/protocols/protocols.texts.ts';
import { firstNames } from './kit/protocols/words.ts';

const meta = aboutCheck(T.meta, { id: 'copies-agree', kind: 'informative', references: [] });

const options = z.strictObject({});

export default defineCheck({ meta, options, run: (dataset) => eachTableOfCopies(dataset, (copies) => observe(dataset, copies)) });

function observe(dataset: Dataset, copies: Copies): Observation[] {
  const { disagreeing, repeated } = protocolsOf(copies.table);
  if (disagreeing.length === 0 && repeated === 0) return [cannot(copies.source.name, T.oneCopyEach(), T.severalCopies())];
  return withPassed(disagreeing.length > 0 ? contradictions(dataset, copies, disagreeing) : [], repeated);
}

/** A contradiction among copies is a matter of the source, not of the result. */
function contradictions(
  dataset: Dataset,
  { source, table: copies, key }: Copies,
  disagreeing: readonly (readonly number[])[],
): Observation[] {
  const { areas } = dataset;
  const cells = disagreeing.flatMap((rows) => differingCells(copies, rows));
  const rows = disagreeing.flat().sort((a, b) => a - b);
  const finding = noted(T.contradiction, {
    about: 'document',
    scope: { source: source.id, quantity: 'copies of a protocol' },
    facts: {
      source: source.name,
      stations: disagreeing.length,
      copies: rows.length,
      names: firstNames(disagreeing.map(([row]) => placeName(areas, copies.area[row]))),
    },
    locations: cells.slice(0, MOST_TOLD).flatMap(({ row, column }) => copies.locate(row, column)),
    rows: rowLines(copies, rows),
  });
  const list = table(
    { id: `copies-agree-${key}`, title: T.title({ source: source.name }) },
    [
      [PROTOCOLS.station(), 'text', ({ row }) => placeName(areas, copies.area[row])],
      [PROTOCOLS.figure(), 'text', ({ column }) => figureName(dataset, copies, column)],
      [PROTOCOLS.copy(), 'text', ({ row }) => labelAt(copies.labels.copy, row)],
      ...linesIn(copies, ({ row }: { readonly row: number }) => row),
      [T.value(), 'count', ({ row, column }) => column.values[row]],
    ],
    cells,
  );
  return [finding, list];
}

interface Cell {
  readonly row: number;
  readonly column: CountColumn;
}

/** The cells of the figures in which the rows are not all alike. */
function differingCells(copies: Table, rows: readonly number[]): Cell[] {
  return countColumns(copies)
    .filter((column) => new Set(rows.flatMap((row) => countAt(column, row) ?? [])).size > 1)
    .flatMap((column) => rows.filter((row) => column.state[row] === PRESENT).map((row) => ({ row, column })));
}

function figureName({ contestants }: Dataset, { votes, counts }: Table, column: CountColumn): Text {
  const contestant = votes.indexOf(column);
  if (contestant >= 0) return contestants[contestant].name;
  const name = Object.keys(counts).find((count) => counts[count as CountName] === column);
  return name === undefined ? column.fields.join(' + ') : sentenceCase(countLabel(name as CountName));
}

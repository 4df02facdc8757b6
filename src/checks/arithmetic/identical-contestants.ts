import * as z from 'zod';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import { aboutOf } from '../../data/source.ts';
import { type CountColumn, PRESENT, type Table } from '../../data/table.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { cannot, noted, warned } from '../../findings/observations.ts';
import { chanceInWords } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { word } from '../../language/words.ts';
import { countsOf } from '../../queries/recorded.ts';
import type { SourceTable } from '../../queries/reference.ts';
import { log10EqualSplit } from '../../stats/equal-split.ts';
import { sum } from '../../stats/sum.ts';
import { T } from './identical-contestants.texts.ts';

const meta = aboutCheck(T.meta, { id: 'identical-contestants', kind: 'informative', references: [] });

const options = z.strictObject({
  maxByChance: z.number().gt(0).max(0.01).default(0.001).describe('Pairs of equal columns that chance may give before they are no news.'),
});

/** Columns of votes that are equal in every row. */
interface Equal {
  readonly contestants: readonly number[];
  readonly columns: readonly CountColumn[];
  /** Rows in which both have a number. */
  readonly rows: readonly number[];
  /** How many such pairs of equally popular contestants chance would give, as a logarithm to base 10. */
  readonly log10ByChance: number;
}

export default defineCheck({
  meta,
  options,
  run(dataset, { maxByChance }) {
    const tables = tablesOf(dataset)
      .filter(({ table }) => table.origin === 'file' && table.votes.filter((column) => column !== undefined).length > 1)
      .sort((a, b) => b.table.rows - a.table.rows);
    if (tables.length === 0) return [cannot(MODEL.wholeDataset(), T.noTable(), T.meta.needs[0]())];
    const known = new Set<string>();
    const found: Observation[] = [];
    let held = 0;
    for (const place of tables) {
      const size = place.table.votes.filter((column) => column !== undefined).length;
      held += (size * (size - 1)) / 2;
      for (const equal of equalColumns(place.table)) {
        const key = [place.source.id, ...equal.contestants].join('\0');
        // Sums of equal columns are equal as well.
        if (equal.log10ByChance > Math.log10(maxByChance) || known.has(key)) continue;
        known.add(key);
        held -= (equal.contestants.length * (equal.contestants.length - 1)) / 2;
        found.push(sameVotes(dataset, place, equal));
      }
    }
    return withPassed(found, held);
  },
});

/** Groups of columns with the same cells, by what their votes add up to and then cell by cell. */
function equalColumns(table: Table): Equal[] {
  const groups: { readonly total: number; readonly contestants: number[]; readonly columns: CountColumn[] }[] = [];
  const bySum = new Map<number, typeof groups>();
  for (const [contestant, column] of table.votes.entries()) {
    if (!column) continue;
    const total = sum(column.values);
    const alike = bySum.get(total) ?? [];
    bySum.set(total, alike);
    const group = alike.find(({ columns: [first] }) => sameCells(first, column));
    if (group) {
      group.contestants.push(contestant);
      group.columns.push(column);
      continue;
    }
    const own = { total, contestants: [contestant], columns: [column] };
    alike.push(own);
    groups.push(own);
  }
  const size = table.votes.filter((column) => column !== undefined).length;
  return groups
    .filter(({ contestants, columns: [{ values }] }) => contestants.length > 1 && values.filter((votes) => votes > 0).length > 1)
    .map(({ contestants, columns }) => {
      const [{ values, state }] = columns;
      const rows = Array.from({ length: table.rows }, (_, row) => row).filter((row) => state[row] === PRESENT);
      const log10 = sum(rows.map((row) => log10EqualSplit(2 * values[row], 2)));
      return { contestants, columns, rows, log10ByChance: log10 + Math.log10((size * (size - 1)) / 2) };
    });
}

function sameCells(one: CountColumn, other: CountColumn): boolean {
  for (let row = 0; row < one.values.length; row++)
    if (one.state[row] !== other.state[row] || (one.state[row] === PRESENT && one.values[row] !== other.values[row])) return false;
  return true;
}

function sameVotes(dataset: Dataset, { source, table }: SourceTable, { contestants, columns, rows, log10ByChance }: Equal): Observation {
  const [first, last] = [columns[0], columns[columns.length - 1]];
  const fields = new Set(columns.map(({ fields }) => fields.join(' + ')));
  const named = contestants.map((contestant) => dataset.contestants[contestant]);
  const votes = rows.map((row) => first.values[row]);
  const shown = rows.filter((row) => first.values[row] > 0).slice(0, 5);
  // A ballot that carries several votes often carries the same ones.
  const isPlain = countsOf(table) === 'exact' && table.votesPerBallot === undefined;
  const tell = aboutOf(source) === 'result' && isPlain ? warned : noted;
  return tell(T.same, {
    about: aboutOf(source),
    scope: { source: source.id, level: table.level, contestant: named[named.length - 1].id, quantity: 'votes equal to those of another' },
    facts: {
      names: named.map(({ name }) => name),
      rows: rows.length,
      level: word(table.level),
      votes: sum(votes),
      chance: chanceInWords(log10ByChance),
      log10ByChance,
      field: fields.size === 1 ? [...fields][0] : undefined,
    },
    locations: shown.flatMap((row) => [...table.locate(row, first), ...table.locate(row, last)]),
    // All votes of one of them, where the other was copied; none where the two stood together.
    doubt: {
      areas: Int32Array.from(rows, (row) => table.area[row]),
      fewest: new Float64Array(rows.length),
      most: Float64Array.from(votes),
      asked: table.rows,
      kind: 'moved',
    },
  });
}

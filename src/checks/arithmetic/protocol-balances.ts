import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { aboutOf } from '../../data/source.ts';
import { type CountColumn, PRESENT, type Table } from '../../data/table.ts';
import { brokenRows, type Failures, failures, notedRows, told } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { broken, type Column, cannot, noted } from '../../findings/observations.ts';
import { count, join, sentenceCase } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { insteadBy } from '../../queries/mending-column.ts';
import { countLabel } from '../../queries/quantity.ts';
import type { SourceTable } from '../../queries/reference.ts';
import { sum } from '../../stats/sum.ts';
import { T } from './protocol-balances.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'protocol-balances',
  kind: 'rule',
  references: [
    {
      cite: 'ODIHR (2010), Election Observation Handbook, 6th edition, ch. 9: observing the vote count and tabulation',
      url: 'https://www.osce.org/odihr/elections/68439',
    },
  ],
});

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const observations = tablesOf(dataset).flatMap((place) => {
      const balance = balanceOf(place.table);
      return balance ? checkTable(dataset, place, balance) : [];
    });
    return observations.length > 0 ? observations : [cannot(MODEL.wholeDataset(), T.noFigures(), T.figuresNeeded())];
  },
});

/** The columns of the balance of a table. */
interface Balance {
  readonly received: CountColumn;
  /** What the ballots received became. */
  readonly added: readonly { readonly label: Text; readonly column: CountColumn }[];
  /** What is taken off, where the table has it. */
  readonly unaccounted: CountColumn | undefined;
  readonly lost: CountColumn | undefined;
  /** Labels of the columns that the table lacks; undefined where it has all. */
  readonly lacking: readonly Text[] | undefined;
  /** Of every row: the sum of its parts. */
  readonly sums: Float64Array;
}

function balanceOf({ counts, rows }: Table): Balance | undefined {
  const { received, issued, cancelled, lost, unaccounted } = counts;
  if (!received || !issued || !cancelled) return undefined;
  const added = (['issued', 'cancelled', 'lost'] as const).flatMap((name) => {
    const column = counts[name];
    return column ? [{ label: countLabel(name), column }] : [];
  });
  const lacking = (['lost', 'unaccounted'] as const).filter((name) => !counts[name]).map(countLabel);
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (const { column } of added) sums[row] += column.values[row];
    if (unaccounted) sums[row] -= unaccounted.values[row];
  }
  return { received, added, unaccounted, lost, lacking: lacking.length > 0 ? lacking : undefined, sums };
}

/** The columns of the balance in their order, that of the ballots received first. */
const columnsOf = ({ received, added, unaccounted }: Balance): CountColumn[] => [
  received,
  ...added.map(({ column }) => column),
  ...(unaccounted ? [unaccounted] : []),
];

const cellsOf = (table: Table, balance: Balance, row: number): Location[] =>
  columnsOf(balance).flatMap((column) => table.locate(row, column));

function checkTable(dataset: Dataset, place: SourceTable, balance: Balance): Observation[] {
  const { source, table } = place;
  const { received, sums } = balance;
  const columns = columnsOf(balance);
  const open = failures();
  let held = 0;
  for (let row = 0; row < place.table.rows; row++) {
    if (columns.some(({ state }) => state[row] !== PRESENT)) continue;
    if (sums[row] === received.values[row]) held++;
    else open.add(row, sums[row] - received.values[row]);
  }
  const asked = open.count() + held;
  const figures = columns.map((column) => ({ ...column, column }));
  // The ballots received, less all they became, more the unaccounted ones: 0.
  const signs = columns.map((column) => (column === received || column === balance.unaccounted ? 1 : -1));
  const observations = told([
    {
      failures: open,
      one: (row) => openBalance(dataset, place, row, balance),
      all: () => openBalances(dataset, place, balance, open, asked),
      weighs: { table, asked },
      // Where a column is not published, it and not another may be what the balance lacks.
      ...(!balance.lacking && {
        columns: {
          rule: ruleOf(balance),
          mendedBy: () => insteadBy(dataset, table, figures, (values) => sum(values.map((value, at) => signs[at] * value)) === 0),
          source,
          table,
          asked,
          locations: (row: number) => cellsOf(table, balance, row),
        },
      }),
    },
  ]);
  return withPassed(observations, held);
}

const addedName = ({ lost }: Balance): Text => (lost ? T.added.withLost() : T.added.withoutLost());

/** The balance as a rule between columns, each with its heading. */
function ruleOf({ received, added, unaccounted }: Balance): Text {
  const parts = added.map(({ label, column }) => T.rule.part({ label, field: fieldOf(column) }));
  const facts = { received: fieldOf(received), parts };
  return unaccounted ? T.rule.lessUnaccounted({ ...facts, unaccounted: fieldOf(unaccounted) }) : T.rule.whole(facts);
}

const fieldOf = ({ fields }: CountColumn): string => fields.join(' + ');

/** A protocol that does not balance; where the table lacks a column, its figures may be what is missing. */
function openBalance({ areas }: Dataset, { source, table }: SourceTable, row: number, balance: Balance): Observation {
  const area = table.area[row];
  const [received, became] = [balance.received.values[row], balance.sums[row]];
  const facts = {
    place: placeName(areas, area),
    added: addedName(balance),
    terms: join(
      balance.added.map(({ column }) => count(column.values[row])),
      ' + ',
    ),
    received,
    sum: became,
    difference: became - received,
    lacking: balance.lacking,
  };
  const given = {
    about: aboutOf(source),
    scope: { source: source.id, ...(areas.id(area) && { area: areas.id(area) }), quantity: 'received' },
    locations: cellsOf(table, balance, row),
  };
  const tell = balance.lacking ? noted : broken;
  return balance.unaccounted
    ? tell(T.lessUnaccounted.row, { ...given, facts: { ...facts, unaccounted: balance.unaccounted.values[row] } })
    : tell(T.whole.row, { ...given, facts });
}

function openBalances(dataset: Dataset, place: SourceTable, balance: Balance, open: Failures, asked: number): Observation[] {
  const { source, table } = place;
  const { received, added, unaccounted, lacking, sums } = balance;
  const tell = lacking ? notedRows : brokenRows;
  const values = (heading: Text, column: CountColumn): Column<number> => [sentenceCase(heading), 'count', (row) => column.values[row]];
  return tell(unaccounted ? T.lessUnaccounted.rows : T.whole.rows, {
    check: meta.id,
    dataset,
    ...place,
    about: aboutOf(source),
    scope: { source: source.id, level: table.level, quantity: 'received' },
    failures: open,
    asked,
    differences: 'counts',
    facts: { added: addedName(balance), lacking },
    columns: [
      [T.received(), 'count', (row) => received.values[row]],
      ...added.map(({ label, column }) => values(label, column)),
      ...(unaccounted ? [values(countLabel('unaccounted'), unaccounted)] : []),
      [MODEL.difference(), 'difference', (row) => sums[row] - received.values[row]],
    ],
    locations: (row) => cellsOf(table, balance, row),
  });
}

import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { aboutOf } from '../../data/source.ts';
import { type CountColumn, PRESENT, type Table } from '../../data/table.ts';
import { type Failures, failures, manyRows, told } from '../../findings/bulk.ts';
import { aboutCheck, broken, defineCheck, noted, type Observation, skipped, withPassed } from '../../findings/check.ts';
import { count, enumerate, sentenceCase } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { countLabel } from '../../queries/quantity.ts';
import type { Row, SourceTable } from '../../queries/reference.ts';
import { T } from './protocol-balances.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'protocol-balances',
  kind: 'rule',
  references: [
    {
      cite: 'ODIHR (2010), Election Observation Handbook, 6th edition: reconciliation of ballots',
      url: 'https://www.osce.org/odihr/elections/68439',
    },
  ],
});

const options = z.strictObject({});

/** The columns of the balance, with the sign each has on its right side. */
interface Balance {
  readonly received: CountColumn;
  readonly parts: readonly { readonly label: Text; readonly sign: 1 | -1; readonly column: CountColumn }[];
  /** Labels of the columns that the table lacks. */
  readonly lacking: readonly Text[];
}

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const observations = tablesOf(dataset).flatMap((place) => {
      const balance = balanceOf(place.table);
      return balance ? checkTable(dataset, place, balance) : [];
    });
    if (observations.length > 0) return observations;
    return [skipped(MODEL.wholeDataset(), T.noAreaBallotsReceived(), T.ballotsEachCommissionReceived())];
  },
});

function balanceOf({ counts }: Table): Balance | undefined {
  const { received, issued, cancelled, lost, unaccounted } = counts;
  if (!received || !issued || !cancelled) return undefined;
  const given = [
    { label: countLabel('issued'), sign: 1 as const, column: issued },
    { label: countLabel('cancelled'), sign: 1 as const, column: cancelled },
    { label: countLabel('lost'), sign: 1 as const, column: lost },
    { label: countLabel('unaccounted'), sign: -1 as const, column: unaccounted },
  ];
  return {
    received,
    parts: given.flatMap(({ column, ...rest }) => (column ? [{ ...rest, column }] : [])),
    lacking: given.filter(({ column }) => !column).map(({ label }) => label),
  };
}

function checkTable(dataset: Dataset, place: SourceTable, balance: Balance): Observation[] {
  const { received, parts } = balance;
  const { rows } = place.table;
  const sums = new Float64Array(rows);
  const known = received.state.map((state) => (state === PRESENT ? 1 : 0));
  for (const { sign, column } of parts) {
    for (let row = 0; row < rows; row++) {
      sums[row] += sign * column.values[row];
      if (column.state[row] !== PRESENT) known[row] = 0;
    }
  }
  const found = failures();
  let held = 0;
  for (let row = 0; row < rows; row++) {
    if (known[row] === 0) continue;
    if (sums[row] === received.values[row]) held++;
    else found.add(row, sums[row] - received.values[row]);
  }
  const observations = told([
    {
      failures: found,
      one: (row) => openBalance(dataset, { ...place, row }, balance, sums[row]),
      all: () => openBalances(dataset, place, balance, sums, found, found.count() + held),
    },
  ]);
  return withPassed(observations, held);
}

/** `ballots issued, cancelled unused and lost, less those unaccounted for`, as far as there are columns. */
function sumText(balance: Balance): Text {
  return hasTaken(balance) ? T.lessThoseUnaccountedReceipt({ added: addedText(balance) }) : addedText(balance);
}

/** The same inside a sentence, where a comma closes what is taken off. */
function insideText(balance: Balance): Text {
  return hasTaken(balance) ? T.lessThoseUnaccountedReceipt2({ added: addedText(balance) }) : addedText(balance);
}

const hasTaken = ({ parts }: Balance): boolean => parts.some(({ sign }) => sign < 0);

function addedText({ parts }: Balance): Text {
  const lost = parts.filter(({ sign }) => sign > 0).length > 2;
  return lost ? T.ballotsIssuedCancelledUnused() : T.ballotsIssuedCancelledUnused2();
}

const detailOf = ({ lacking }: Balance): Text | undefined =>
  lacking.length > 0 ? T.tableNoColumnWhich({ lacking: enumerate(lacking) }) : undefined;

function cellsOf(table: Table, { received, parts }: Balance, row: number): Location[] {
  return [received, ...parts.map(({ column }) => column)].flatMap((column) => table.locate(row, column));
}

function openBalance({ areas }: Dataset, place: Row, balance: Balance, sum: number): Observation {
  const { source, table, row } = place;
  const area = table.area[row];
  const received = balance.received.values[row];
  const detail = detailOf(balance);
  const added = insideText(balance);
  const [first, ...others] = balance.parts.map(({ sign, column }) => ({ sign, value: count(column.values[row]) }));
  const terms = others.reduce<Text>(
    (all, { sign, value }) => (sign > 0 ? T.figures({ all, value }) : T.figures2({ all, value })),
    first.value,
  );
  const tell = detail ? noted : broken;
  return tell({
    about: aboutOf(place.source),
    scope: { source: source.id, ...(areas.id(area) && { area: areas.id(area) }), quantity: 'received' },
    message:
      received === 1
        ? T.comeWasReceived({ place: placeName(areas, area), added, sum, received })
        : T.comeWereReceived({ place: placeName(areas, area), added, sum, received }),
    ...(detail && { detail }),
    expected: MODEL.ballot({ ballots: received }),
    seen: T.difference({ terms, sum, sum2: sum - received }),
    measures: { received, sum, difference: sum - received },
    locations: cellsOf(table, balance, row),
  });
}

function openBalances(
  dataset: Dataset,
  place: SourceTable,
  balance: Balance,
  sums: Float64Array,
  found: Failures,
  asked: number,
): readonly Observation[] {
  const { source, table } = place;
  const { received, parts } = balance;
  const detail = detailOf(balance);
  return manyRows(dataset, place, {
    kind: detail ? 'noted' : 'broken',
    check: meta.id,
    about: aboutOf(place.source),
    scope: { source: source.id, level: table.level, quantity: 'received' },
    failures: found,
    what: T.doNotMakeUp({ inside: insideText(balance) }),
    asked,
    ...(detail && { detail }),
    expected: T.manyBallotsReceivedTogether({ sum: sumText(balance) }),
    additive: true,
    amount: (difference) => MODEL.ballot({ ballots: difference }),
    columns: [
      { title: T.received(), unit: 'count' },
      ...parts.map(({ label }) => ({ title: sentenceCase(label), unit: 'count' as const })),
      { title: MODEL.difference(), unit: 'difference' },
    ],
    cells: (row) => [received.values[row], ...parts.map(({ column }) => column.values[row]), sums[row] - received.values[row]],
    locations: (row) => cellsOf(table, balance, row),
  });
}

import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import { type Dataset, tablesOf } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { aboutOf } from '../../data/source.ts';
import { type CountColumn, PRESENT, type Table } from '../../data/table.ts';
import { type Failures, failures, manyRows, told } from '../../findings/bulk.ts';
import { broken, type CheckMeta, defineCheck, noted, type Observation, skipped, withPassed } from '../../findings/check.ts';
import { count, enumerate, plural, sentenceCase } from '../../language/format.ts';
import { type Said, say, type Text } from '../../language/text.ts';
import { countLabel } from '../../queries/quantity.ts';
import type { Row, SourceTable } from '../../queries/reference.ts';

const meta: CheckMeta = {
  id: 'protocol-balances',
  title: 'Ballot papers of a protocol',
  question: 'Do the ballots issued, cancelled and lost make up the ballots a commission received?',
  kind: 'rule',
  needs: ['ballots received, issued and cancelled by area; ballots lost and unaccounted for, where protocols have them'],
  limits: [
    'Where the table has no column of lost ballots or of those unaccounted for, they are taken to be none, and a difference is a note: they may be what is missing.',
    'Where commissions enter protocols through software that refuses an open balance, as in Russia, none ever fails (0 of 381,385 protocols of 2012, 2018, 2021 and 2024): there it tests that the columns were read rightly, not the count.',
    'Of protocols copied from paper it tests the count as well as the copying.',
    'That the boxes hold no more ballots than were issued, and that valid and invalid make up the ballots in the boxes, is asked by ballot-chain.',
  ],
  method: 'Whole numbers: received = issued + cancelled + lost − unaccounted for on receipt, in each row that has all of them.',
  explanations: [
    'A column may be mapped to the wrong row of the protocol: early, mobile and station ballots are often issued in three.',
    'Ballots may have been passed on from another commission, or spoilt and replaced, without a line for it.',
    'A slip in filling in the paper protocol, corrected later or not.',
  ],
  references: [
    {
      cite: 'ODIHR (2010), Election Observation Handbook, 6th edition: reconciliation of ballots',
      url: 'https://www.osce.org/odihr/elections/68439',
    },
  ],
};

const options = z.strictObject({});

/** The columns of the balance, with the sign each has on its right side. */
interface Balance {
  readonly received: CountColumn;
  readonly parts: readonly { readonly label: Said; readonly sign: 1 | -1; readonly column: CountColumn }[];
  /** Labels of the columns that the table lacks. */
  readonly lacking: readonly Said[];
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
    return [
      skipped(
        say`The whole dataset`,
        say`no area has ballots received, issued and cancelled`,
        say`the ballots that each commission received, issued and cancelled`,
      ),
    ];
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
function sumText(balance: Balance): Said {
  return hasTaken(balance) ? say`${addedText(balance)}, less those unaccounted for on receipt` : addedText(balance);
}

/** The same inside a sentence, where a comma closes what is taken off. */
function insideText(balance: Balance): Said {
  return hasTaken(balance) ? say`${addedText(balance)}, less those unaccounted for on receipt,` : addedText(balance);
}

const hasTaken = ({ parts }: Balance): boolean => parts.some(({ sign }) => sign < 0);

function addedText({ parts }: Balance): Said {
  const lost = parts.filter(({ sign }) => sign > 0).length > 2;
  return lost ? say`ballots issued, cancelled unused and lost` : say`ballots issued and cancelled unused`;
}

const detailOf = ({ lacking }: Balance): Said | undefined =>
  lacking.length > 0 ? say`The table has no column of ${enumerate(lacking)}, which may be what is missing.` : undefined;

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
  const terms = others.reduce<Text>((all, { sign, value }) => (sign > 0 ? say`${all} + ${value}` : say`${all} − ${value}`), first.value);
  const tell = detail ? noted : broken;
  return tell({
    about: aboutOf(place.source),
    scope: { source: source.id, ...(areas.id(area) && { area: areas.id(area) }), quantity: 'received' },
    message:
      received === 1
        ? say`${placeName(areas, area)}: ${added} come to ${count(sum)}; ${plural(received, 'ballot')} was received.`
        : say`${placeName(areas, area)}: ${added} come to ${count(sum)}; ${plural(received, 'ballot')} were received.`,
    ...(detail && { detail }),
    expected: plural(received, 'ballot'),
    seen: say`${terms} = ${count(sum)}, a difference of ${count(sum - received)}`,
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
    what: say`${insideText(balance)} do not make up the ballots received`,
    asked,
    ...(detail && { detail }),
    expected: say`as many ballots received as ${sumText(balance)} together`,
    additive: true,
    amount: (difference) => plural(difference, 'ballot'),
    columns: [
      { title: say`Received`, unit: 'count' },
      ...parts.map(({ label }) => ({ title: sentenceCase(label), unit: 'count' as const })),
      { title: say`Difference`, unit: 'difference' },
    ],
    cells: (row) => [received.values[row], ...parts.map(({ column }) => column.values[row]), sums[row] - received.values[row]],
    locations: (row) => cellsOf(table, balance, row),
  });
}

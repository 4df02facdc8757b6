import * as z from 'zod';
import { broken, type CheckMeta, defineCheck, type Observation, passed, skipped } from '../../model/check.ts';
import { type Dataset, tablesOf } from '../../model/dataset.ts';
import { count, fixed, plural } from '../../model/format.ts';
import type { Source } from '../../model/source.ts';
import { COUNTS, type CountColumn, type CountName, countAt, PRESENT, type Table } from '../../model/table.ts';

const meta: CheckMeta = {
  id: 'parts-sum-to-total',
  title: 'Parts and totals',
  question: 'Do the counts of the parts add up to the published total?',
  kind: 'rule',
  needs: ['one count at two levels, such as votes by region and for the country, or the votes of all contestants beside the valid votes'],
  limits: [
    'A total is compared only where every one of its parts is reported.',
    'Figures of one official result are compared across its publishers; other sources only with themselves.',
  ],
  method:
    'Exact sums of whole numbers: votes of all contestants against valid votes in each row; rows of a lower level against the row of the area they lie in.',
  explanations: [
    'Votes cast abroad, on ships or in special stations may stand in the total and in no part.',
    'A total may be of another date than the parts: before or after corrections, recounts or annulments.',
    'A digit may have been lost in copying or typesetting.',
  ],
  references: [
    {
      cite: 'UN/OSCE ODIHR, Handbook for the Observation of Election Results (tabulation audits)',
      url: 'https://www.osce.org/odihr/elections',
    },
  ],
};

const options = z.strictObject({});

/** A count that can be added up: its cells, or the sum of the votes of all contestants standing in for the valid votes. */
interface Quantity {
  readonly name: CountName | 'votes';
  readonly contestant?: number;
  readonly label: string;
}

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const all = tablesOf(dataset);
    const rows = all.flatMap(({ source, table }) => contestantsAgainstValid(dataset, source, table));
    const levels = all.flatMap((part) =>
      all.flatMap((whole) => (part !== whole && comparable(part.source, whole.source) ? againstParent(dataset, part, whole) : [])),
    );
    const observations = [...rows, ...levels];
    if (observations.length > 0) return observations;
    return [
      skipped(
        'The whole dataset',
        'no count is published both in parts and as a total',
        'counts at two levels, or valid votes beside the votes of all contestants',
      ),
    ];
  },
});

const comparable = (a: Source, b: Source): boolean => a === b || (a.kind === 'official' && b.kind === 'official');

function contestantsAgainstValid(dataset: Dataset, source: Source, table: Table): Observation[] {
  const { valid } = table.counts;
  if (!valid || table.votes.some((column) => column === undefined)) return [];
  const votes = table.votes as readonly CountColumn[];
  const found: Observation[] = [];
  let held = 0;
  for (let row = 0; row < table.rows; row++) {
    const total = countAt(valid, row);
    if (total === undefined || votes.some((column) => column.state[row] !== PRESENT)) continue;
    const sum = votes.reduce((all, column) => all + column.values[row], 0);
    if (sum === total) {
      held++;
      continue;
    }
    const area = dataset.areas.names[table.area[row]];
    found.push(
      broken({
        about: source.kind === 'official' ? 'result' : 'document',
        scope: { source: source.id, area: dataset.areas.ids[table.area[row]], quantity: 'valid' },
        message: `${area}: the votes of ${votes.length} contestants add up to ${count(sum)}; ${count(total)} valid votes are published.`,
        expected: `${count(total)} votes in all`,
        seen: `${count(sum)}, a difference of ${count(sum - total)}`,
        measures: { published: total, sum, difference: sum - total },
        locations: [...table.locate(row, valid), ...votes.flatMap((column) => table.locate(row, column))],
      }),
    );
  }
  return held > 0 ? [...found, passed(held)] : found;
}

type Side = { readonly source: Source; readonly table: Table };

/** Every count of the lower table, added up by the areas of the upper one. */
function againstParent(dataset: Dataset, part: Side, whole: Side): Observation[] {
  const target = ancestors(dataset, part.table, whole.table);
  if (target.every((row) => row < 0)) return [];
  return quantities(dataset).flatMap((quantity) => {
    const lower = reader(part.table, quantity);
    const upper = reader(whole.table, quantity);
    return lower && upper ? compareSums(dataset, quantity, { ...part, read: lower }, { ...whole, read: upper }, target) : [];
  });
}

/** For each row of the lower table the row of the upper one whose area contains it, or -1. */
function ancestors({ areas }: Dataset, part: Table, whole: Table): number[] {
  const rowOf = new Map(Array.from(whole.area, (area, row) => [area, row]));
  return Array.from(part.area, (area) => {
    for (let here = areas.parent[area]; here >= 0; here = areas.parent[here]) {
      const row = rowOf.get(here);
      if (row !== undefined) return row;
    }
    return -1;
  });
}

function quantities({ contestants }: Dataset): Quantity[] {
  const labels: Record<CountName, string> = {
    registered: 'registered voters',
    issued: 'ballots issued',
    ballotsCast: 'ballots cast',
    invalid: 'invalid ballots',
    valid: 'valid votes',
  };
  return [
    ...COUNTS.map((name) => ({ name, label: labels[name] })),
    ...contestants.map(({ name }, contestant) => ({ name: 'votes' as const, contestant, label: `votes for ${name}` })),
  ];
}

type Read = (row: number) => { value: number | undefined; columns: readonly CountColumn[] };

/** How a quantity is read from a row, or undefined where the table does not carry it. */
function reader(table: Table, { name, contestant }: Quantity): Read | undefined {
  const column = name === 'votes' ? table.votes[contestant as number] : table.counts[name];
  if (column) return (row) => ({ value: countAt(column, row), columns: [column] });
  if (name !== 'valid' || table.votes.length === 0 || table.votes.some((votes) => votes === undefined)) return undefined;
  const votes = table.votes as readonly CountColumn[];
  return (row) => {
    const whole = votes.every(({ state }) => state[row] === PRESENT);
    return { value: whole ? votes.reduce((sum, { values }) => sum + values[row], 0) : undefined, columns: votes };
  };
}

function compareSums(
  dataset: Dataset,
  quantity: Quantity,
  part: Side & { read: Read },
  whole: Side & { read: Read },
  target: readonly number[],
): Observation[] {
  const { areas } = dataset;
  const sums = new Float64Array(whole.table.rows);
  const parts = new Int32Array(whole.table.rows);
  const missing = new Int32Array(whole.table.rows);
  for (const [row, to] of target.entries()) {
    if (to < 0) continue;
    const { value } = part.read(row);
    parts[to]++;
    if (value === undefined) missing[to]++;
    else sums[to] += value;
  }
  const expected = areas.listed ? listedParts(dataset, part.table) : undefined;
  const found: Observation[] = [];
  let held = 0;
  for (let row = 0; row < whole.table.rows; row++) {
    const { value: total, columns } = whole.read(row);
    if (total === undefined || parts[row] === 0) continue;
    const area = whole.table.area[row];
    const absent = missing[row] + Math.max(0, (expected?.get(area) ?? parts[row]) - parts[row]);
    const subject = `${areas.names[area]}: ${quantity.label} by ${part.table.level}`;
    if (absent > 0) {
      found.push(
        skipped(
          subject,
          `${absent} of ${parts[row] + absent - missing[row]} parts are not reported in ${part.table.file}`,
          `${quantity.label} by ${part.table.level}`,
        ),
      );
    } else if (sums[row] === total) held++;
    else {
      const ids = dataset.contestants.map(({ id }) => id);
      const [first] = part.read(target.indexOf(row)).columns;
      found.push(
        broken({
          about: whole.source.kind === 'official' ? 'result' : 'document',
          scope: {
            source: whole.source.id,
            ...(areas.ids[area] && { area: areas.ids[area] }),
            level: part.table.level,
            ...(quantity.contestant !== undefined && { contestant: ids[quantity.contestant] }),
            quantity: part.source === whole.source ? quantity.name : `${quantity.name} of ${part.source.id}`,
          },
          message: `${areas.names[area]}: ${quantity.label} of ${plural(parts[row], 'part')} by ${part.table.level} add up to ${count(sums[row])}; ${count(total)} are published.`,
          expected: `${count(total)} ${quantity.label}`,
          seen: `${count(sums[row])}, a difference of ${count(sums[row] - total)} (${fixed((100 * (sums[row] - total)) / Math.max(1, total), 3)} %)`,
          measures: { published: total, sum: sums[row], difference: sums[row] - total, parts: parts[row] },
          locations: [
            ...columns.flatMap((column) => whole.table.locate(row, column)),
            ...(first ? part.table.locate(target.indexOf(row), first) : []),
          ],
        }),
      );
    }
  }
  return held > 0 ? [...found, passed(held)] : found;
}

/** How many rows of a table's level each area should have, where the dataset lists its areas: those one step below it. */
function listedParts({ areas }: Dataset, table: Table): Map<number, number> {
  const here = new Set(table.area);
  const byParent = new Map<number, number>();
  for (let area = 0; area < areas.parent.length; area++) {
    const sibling = areas.level[area] === '' || areas.level[area] === table.level || here.has(area);
    if (areas.parent[area] >= 0 && sibling) byParent.set(areas.parent[area], (byParent.get(areas.parent[area]) ?? 0) + 1);
  }
  return byParent;
}

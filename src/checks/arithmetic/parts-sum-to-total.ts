import * as z from 'zod';
import { type Broken, broken, type CheckMeta, defineCheck, noted, type Observation, passed, skipped } from '../../model/check.ts';
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
    'A total is compared only where every one of its parts is reported. Where the dataset does not list its areas and every count of the parts falls short of the total, parts may be missing: that is a note.',
    'Where the votes of the contestants fall short of the valid votes in every row, or exceed them in every row, the list of contestants or the meaning of the column is in question: that is a note.',
    'Figures of one official result are compared across its publishers; other sources only with themselves.',
  ],
  method:
    'Exact sums of whole numbers: votes of all contestants against valid votes in each row; rows of a lower level against the row of the area they lie in.',
  explanations: [
    'Votes cast abroad, on ships or in special stations may stand in the total and in no part.',
    'A total may be of another date than the parts: before or after corrections, recounts or annulments.',
    'A digit may have been lost in copying or typesetting.',
    'Votes against all or for somebody who withdrew may be valid and belong to nobody in the list.',
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
    // The totals of a source about one area are no list of parts.
    const levels = all
      .filter(({ table }) => table.origin === 'file')
      .flatMap((part) =>
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
  const found: Broken[] = [];
  let held = 0;
  for (let row = 0; row < table.rows; row++) {
    const total = countAt(valid, row);
    if (total === undefined || votes.some((column) => column.state[row] !== PRESENT)) continue;
    const sum = votes.reduce((all, column) => all + column.values[row], 0);
    if (sum === total) {
      held++;
      continue;
    }
    const area = dataset.areas.name(table.area[row]);
    found.push(
      broken({
        about: source.kind === 'official' ? 'result' : 'document',
        scope: { source: source.id, area: dataset.areas.id(table.area[row]), quantity: 'valid' },
        message: `${area}: the votes of ${votes.length} contestants add up to ${count(sum)}; ${count(total)} valid votes are published.`,
        expected: `${count(total)} votes in all`,
        seen: `${count(sum)}, a difference of ${count(sum - total)}`,
        measures: { published: total, sum, difference: sum - total },
        locations: [...table.locate(row, valid), ...votes.flatMap((column) => table.locate(row, column))],
      }),
    );
  }
  const signs = new Set(found.map(({ measures }) => Math.sign(measures.difference as number)));
  if (found.length > 0 && signs.size === 1 && (!table.complete || (held === 0 && found.length > 2)))
    return [otherCategory(source, table, found)];
  return held > 0 ? [...found, passed(held)] : found;
}

/** A difference of one sign in every row is no slip: the votes and the total are not of the same things. */
function otherCategory(source: Source, table: Table, found: readonly Broken[]): Observation {
  const total = (name: string): number => found.reduce((sum, { measures }) => sum + (measures[name] as number), 0);
  const difference = total('difference');
  const how = difference < 0 ? 'fall short of' : 'exceed';
  return noted({
    about: source.kind === 'official' ? 'result' : 'document',
    scope: { source: source.id, level: table.level, quantity: 'valid' },
    message: `${source.name}: ${found.length === 1 ? 'in the row' : `in ${found.length} rows`} by ${table.level} the votes of the contestants ${how} the valid votes, by ${count(Math.abs(difference))} votes in all.`,
    detail:
      difference < 0
        ? 'A category of valid votes is not in the list of contestants, or the column holds something else than valid votes.'
        : 'Voters had more than one vote, or the column holds something else than valid votes.',
    expected: `${count(total('published'))} votes in all`,
    seen: `${count(total('sum'))}, a difference of ${count(difference)}`,
    measures: { published: total('published'), sum: total('sum'), difference, rows: found.length },
    locations: found[0].locations,
  });
}

type Side = { readonly source: Source; readonly table: Table };

/** Every count of the lower table, added up by the areas of the upper one. */
function againstParent(dataset: Dataset, part: Side, whole: Side): Observation[] {
  const target = ancestors(dataset, part.table, whole.table);
  if (target.every((row) => row < 0)) return [];
  const expected = dataset.areas.listed ? listedParts(dataset, part.table, whole.table) : undefined;
  const observations = quantities(dataset).flatMap((quantity) => {
    const lower = reader(part.table, quantity);
    const upper = reader(whole.table, quantity);
    return lower && upper ? compareSums(dataset, quantity, { ...part, read: lower }, { ...whole, read: upper }, target, expected) : [];
  });
  return dataset.areas.listed ? observations : withoutMissingParts(observations, part, whole);
}

/** Areas that are not listed may be missing from the table: where no count reaches its total, that is the nearer reading. */
function withoutMissingParts(observations: readonly Observation[], part: Side, whole: Side): Observation[] {
  const short = observations.flatMap((one) => (one.kind === 'broken' && (one.measures.difference as number) < 0 ? [one] : []));
  const compared = observations.filter(({ kind }) => kind !== 'skipped').length;
  if (short.length < 2 || short.length < compared) return [...observations];
  const [first] = short;
  return [
    ...observations.filter(({ kind }) => kind === 'skipped'),
    noted({
      about: whole.source.kind === 'official' ? 'result' : 'document',
      scope: { source: whole.source.id, level: part.table.level, quantity: 'parts' },
      message: `${part.table.file}: none of ${short.length} counts by ${part.table.level} reaches its published total (${first.expected}; ${first.seen}).`,
      detail: 'Rows may be missing from the table; the dataset does not list its areas, so this cannot be told from an error.',
      expected: 'a list of areas, under `areas`, or a table that is complete',
      seen: `${short.length} sums below their totals`,
      measures: { totals: short.length },
      locations: first.locations,
    }),
  ];
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
  expected: ReadonlyMap<number, number> | undefined,
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
  const found: Observation[] = [];
  let held = 0;
  for (let row = 0; row < whole.table.rows; row++) {
    const { value: total, columns } = whole.read(row);
    if (total === undefined || parts[row] === 0) continue;
    const area = whole.table.area[row];
    const absent = missing[row] + Math.max(0, (expected?.get(area) ?? parts[row]) - parts[row]);
    const subject = `${areas.name(area)}: ${quantity.label} by ${part.table.level}`;
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
            ...(areas.id(area) && { area: areas.id(area) }),
            level: part.table.level,
            ...(quantity.contestant !== undefined && { contestant: ids[quantity.contestant] }),
            quantity: part.source === whole.source ? quantity.name : `${quantity.name} of ${part.source.id}`,
          },
          message: `${areas.name(area)}: ${quantity.label} of ${plural(parts[row], 'part')} by ${part.table.level} ${parts[row] === 1 ? 'are' : 'add up to'} ${count(sums[row])}; ${count(total)} are published.`,
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

/**
 * How many rows of the lower table each area of the upper one should have, where the dataset lists its areas: all that
 * lie in it as many steps below the country as the rows do and are not known to be of another level.
 */
function listedParts({ areas }: Dataset, table: Table, whole: Table): Map<number, number> {
  const here = new Set(table.area);
  const depth = depths(areas.parent);
  const steps = new Set(Array.from(table.area, (area) => depth[area]));
  const upper = new Set(whole.area);
  const parts = new Map<number, number>();
  for (let area = 0; area < areas.parent.length; area++) {
    const alike = steps.has(depth[area]) && (areas.level(area) === '' || areas.level(area) === table.level);
    if (!here.has(area) && !alike) continue;
    let above = areas.parent[area];
    while (above >= 0 && !upper.has(above)) above = areas.parent[above];
    if (above >= 0) parts.set(above, (parts.get(above) ?? 0) + 1);
  }
  return parts;
}

/** Steps from the root to every area. */
function depths(parent: Int32Array): number[] {
  return Array.from(parent, (_, area) => {
    let steps = 0;
    for (let above = parent[area]; above >= 0; above = parent[above]) steps++;
    return steps;
  });
}

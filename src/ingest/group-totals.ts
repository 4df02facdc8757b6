import { eachPart, PART, type RowGroups, sumsOf, TOTAL } from './row-groups.ts';
import { type Agreement, agreement, isSum, mayBeSum } from './sum-evidence.ts';

/** A row that adds up others. */
export interface FoundTotal {
  readonly row: number;
  /** Group whose parts it adds up. */
  readonly group: number;
  readonly agreement: Agreement;
}

/** Columns in which totals are looked for first: those with most votes. One may have a slip. */
const LEADS = 3;
/** Most rows of a group that repeat its total. */
const MOST_REPEATED = 3;

/** What the rows of each group come to in one column. */
interface Lead {
  readonly values: Float64Array;
  /** Sum of the parts of each group. */
  readonly sums: Float64Array;
  /** The largest row or group in each group, how often it occurs, and the row; -1 where it is a group of several. */
  readonly largest: Float64Array;
  readonly times: Int32Array;
  readonly row: Int32Array;
}

/** The columns with the largest numbers, the largest first. */
export function leadingColumns({ counted: { columns, evident } }: RowGroups): number[] {
  const size = columns.map(({ values }) => allOf(values));
  return [...columns.keys()]
    .filter((at) => evident[at] && size[at] > 0)
    .sort((a, b) => size[b] - size[a])
    .slice(0, LEADS);
}

function allOf(values: Float64Array): number {
  let all = 0;
  for (let row = 0; row < values.length; row++) all += values[row];
  return all;
}

/**
 * Rows that are the sum of the rest of their group, wherever they stand in it. One pass over the rows adds up each group: a total
 * is the largest of its group and half of all; where it is printed twice, a third. Such rows are then compared in every column.
 *
 * @param weak takes rows that equal the sum in numbers too small to be sure
 * @returns the totals of this pass, marked as such; groups of subtotals may show others in the next one
 */
export function groupTotals(groups: RowGroups, leads: readonly number[], weak: (total: FoundTotal) => void): FoundTotal[] {
  const { counted, areas, above, state, own, byArea, area } = groups;
  const of = leads.map((column) => leadOf(groups, counted.columns[column].values));
  const parts = partsIn(groups);
  const found: FoundTotal[] = [];
  const take = (row: number, group: number, agrees: Agreement): void => {
    found.push({ row, group, agreement: agrees });
    state[row] = TOTAL;
    for (const { values, sums } of of) sums[group] -= values[row];
    parts[group]--;
  };
  const ownRows = new Map<number, number[]>();
  for (const row of own) {
    if (state[row] === TOTAL) continue;
    const group = byArea.get(area[row]) as number;
    ownRows.set(group, [...(ownRows.get(group) ?? []), row]);
  }
  for (let group = areas.length - 1; group >= 0; group--) {
    const rows = of.some((lead) => isHalf(lead, group)) ? [...new Set(of.flatMap((lead) => halves(groups, lead, group)))] : [];
    if (rows.length > 0) {
      const sums = sumsOf(groups, group, rows);
      for (const row of rows) {
        const agrees = agreement(counted, row, sums);
        if (isSum(agrees, areas.length)) take(row, group, agrees);
        else if (mayBeSum(agrees, areas.length)) weak({ row, group, agreement: agrees });
      }
    }
    const mine = ownRows.get(group);
    if (mine) {
      const sums = sumsOf(groups, group);
      for (const row of mine) {
        const agrees = agreement(counted, row, sums);
        if (!isSum(agrees, areas.length)) continue;
        found.push({ row, group, agreement: agrees });
        state[row] = TOTAL;
      }
    }
    const holder = above[group];
    if (holder < 0) continue;
    const only = parts[group] === 1 ? onlyPart(groups, group) : -1;
    for (const lead of of) {
      lead.sums[holder] += lead.sums[group];
      addItem(lead, holder, lead.sums[group], only);
    }
    parts[holder] += parts[group];
  }
  return found;
}

function leadOf({ areas, group, state }: RowGroups, values: Float64Array): Lead {
  const size = areas.length;
  const lead: Lead = {
    values,
    sums: new Float64Array(size),
    largest: new Float64Array(size),
    times: new Int32Array(size),
    row: new Int32Array(size).fill(-1),
  };
  addRows(lead, group, state);
  return lead;
}

/** Adds the parts to their groups. Rows of one group come one after another in most tables: what they come to is written once. */
function addRows({ values, sums, largest, times, row: rowOf }: Lead, group: Int32Array, state: Uint8Array): void {
  const rows = group.length;
  for (let row = 0; row < rows; ) {
    const now = group[row];
    let sum = sums[now];
    let most = largest[now];
    let count = times[now];
    let of = rowOf[now];
    for (; row < rows && group[row] === now; row++) {
      if (state[row] !== PART) continue;
      const value = values[row];
      sum += value;
      if (value > most) {
        most = value;
        count = 1;
        of = row;
      } else if (value === most && value > 0) count++;
    }
    sums[now] = sum;
    largest[now] = most;
    times[now] = count;
    rowOf[now] = of;
  }
}

function addItem({ largest, times, row }: Lead, group: number, value: number, of: number): void {
  if (value <= 0 || value < largest[group]) return;
  if (value === largest[group]) times[group]++;
  else {
    largest[group] = value;
    times[group] = 1;
    row[group] = of;
  }
}

/** How many parts each group has itself. */
function partsIn({ areas, group, state }: RowGroups): Int32Array {
  const parts = new Int32Array(areas.length);
  for (let row = 0; row < group.length; row++) if (state[row] === PART) parts[group[row]]++;
  return parts;
}

function onlyPart(groups: RowGroups, group: number): number {
  let only = -1;
  eachPart(groups, group, (row) => {
    only = row;
  });
  return only;
}

/** Whether the largest row of a group is as large as the rest of it, by one column. */
const isHalf = ({ sums, largest, times }: Lead, group: number): boolean =>
  largest[group] > 0 && times[group] <= MOST_REPEATED && sums[group] === (times[group] + 1) * largest[group];

/** Rows of a group that may be its total by one column: the largest of it, where it is as large as the rest. */
function halves(groups: RowGroups, lead: Lead, group: number): number[] {
  const { largest, times, row, values } = lead;
  const most = largest[group];
  if (!isHalf(lead, group)) return [];
  if (times[group] === 1) return row[group] >= 0 ? [row[group]] : [];
  const equal: number[] = [];
  eachPart(groups, group, (one) => {
    if (values[one] === most && isItem(groups, one, group)) equal.push(one);
  });
  return equal;
}

/** Whether a row is directly in a group, or alone in one that is. */
function isItem({ group, above }: RowGroups, row: number, of: number): boolean {
  return group[row] === of || above[group[row]] === of;
}

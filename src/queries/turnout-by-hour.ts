import { RELATIONS, shareScale } from '../data/share.ts';
import { PRESENT, type ShareColumn, type Table } from '../data/table.ts';

/** The turnout of the rows of a table at an hour of the day. */
export interface TurnoutAtHour {
  readonly hour: string;
  readonly column: ShareColumn;
}

/** Decimals of a percentage that is computed from counts: its rounding is below one voter in a million. */
const DECIMALS = 4;
const IS = RELATIONS.indexOf('is');
const HOURS = new WeakMap<Table, readonly TurnoutAtHour[]>();

/** The turnouts of a day in the order of the hours: those printed, and of other hours the ballots over the registered voters. */
export function turnoutByHour(table: Table): readonly TurnoutAtHour[] {
  const known = HOURS.get(table);
  if (known) return known;
  const printed = new Set(table.turnoutAt.map(({ hour }) => hour));
  const counted = (table.ballotsAt ?? []).filter(({ hour }) => !printed.has(hour));
  const hours = [...table.turnoutAt, ...counted.flatMap((one) => ofRoll(table, one) ?? [])].sort((a, b) => (a.hour < b.hour ? -1 : 1));
  HOURS.set(table, hours);
  return hours;
}

function ofRoll({ rows, counts }: Table, { hour, column }: NonNullable<Table['ballotsAt']>[number]): TurnoutAtHour | undefined {
  const { registered } = counts;
  if (!registered) return undefined;
  const units = new Float64Array(rows);
  const state = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const roll = registered.values[row];
    if (column.state[row] !== PRESENT || registered.state[row] !== PRESENT || roll === 0) continue;
    units[row] = Math.round((column.values[row] / roll) * shareScale(DECIMALS));
    state[row] = PRESENT;
  }
  const decimals = new Int8Array(rows).fill(DECIMALS);
  return { hour, column: { kind: 'share', fields: column.fields, units, decimals, relation: new Uint8Array(rows).fill(IS), state } };
}

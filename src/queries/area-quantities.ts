import { type Dataset, tablesOf } from '../data/dataset.ts';
import type { Location } from '../data/provenance.ts';
import { shareValue } from '../data/share.ts';
import type { Source } from '../data/source.ts';
import { countAt, shareAt, type Table, validAt } from '../data/table.ts';
import type { Worded } from '../language/text.ts';
import { T } from './area-quantities.texts.ts';
import { BALLOTS, ballotsOf, invalidOf, type Stations } from './stations.ts';
import { levelsAbove, strataOf, sumsOf } from './strata.ts';
import { leaderOf, type TurnoutTable, turnoutAt } from './turnout.ts';

/** What is compared between areas: proportions, and their change since an earlier contest. */
export type AreaMeasure = 'turnout' | 'share' | 'invalid';

/** One proportion of the areas of a level that have it, as columns. */
export interface AreaQuantity {
  readonly measure: AreaMeasure;
  readonly area: Int32Array;
  /** Fraction of one. */
  readonly value: Float64Array;
  /** What it is a fraction of; 0 where only the printed share is known. */
  readonly whole: Float64Array;
  /** What it was read from. */
  readonly basis: (at: number) => Worded;
  readonly locate: (at: number) => Location[];
}

/** The areas of one level of one source, in its own table or added up from stations. */
export interface AreaLevel {
  readonly source: Source;
  readonly level: string;
  /** Contestant whose share is compared. */
  readonly leader: number;
  /** True where the figures were added up from stations. */
  readonly added: boolean;
  readonly quantities: readonly AreaQuantity[];
}

interface Cell {
  readonly area: number;
  readonly value: number;
  readonly whole: number;
  readonly basis: Worded;
  readonly locate: () => Location[];
}

function quantityOf(measure: AreaMeasure, cells: readonly Cell[]): AreaQuantity {
  return {
    measure,
    area: Int32Array.from(cells, ({ area }) => area),
    value: Float64Array.from(cells, ({ value }) => value),
    whole: Float64Array.from(cells, ({ whole }) => whole),
    basis: (at) => cells[at].basis,
    locate: (at) => cells[at].locate(),
  };
}

/** The areas of a table that a person could read, each with whatever basis its turnout has. */
export function levelOfRows({ source, table, rows }: TurnoutTable): AreaLevel {
  const leader = leaderOf(rows);
  const roll = (row: number): number => countAt(table.counts.registered, row) ?? 0;
  const turnout = rows.map(({ area, row, turnout }): Cell => {
    const counted = turnout.low === turnout.high;
    return { area, value: turnout.value, whole: counted ? roll(row) : 0, basis: turnout.basis, locate: turnout.locate };
  });
  const share = rows.map(
    ({ area, votes, valid, locate }): Cell => ({ area, value: votes[leader] / valid, whole: valid, basis: T.votes(), locate }),
  );
  const invalid = rows.flatMap(({ area, row, valid }) => {
    const { ballotsCast, invalid: spoilt } = table.counts;
    const cast = countAt(ballotsCast, row);
    const byVotes = cast === undefined || table.votesPerBallot !== undefined ? undefined : cast - valid;
    const part = countAt(spoilt, row) ?? byVotes;
    if (part === undefined || part < 0) return [];
    const whole = cast ?? part + (table.votesPerBallot === undefined ? valid : (countAt(table.validBallots, row) ?? 0));
    const locate = (): Location[] => [spoilt, ballotsCast].flatMap((column) => (column ? table.locate(row, column) : []));
    return whole > 0 && part <= whole ? [{ area, value: part / whole, whole, basis: BALLOTS.cast, locate }] : [];
  });
  const quantities = [
    quantityOf('turnout', turnout),
    quantityOf('share', share),
    ...(invalid.some(({ value }) => value > 0) ? [quantityOf('invalid', invalid)] : []),
  ];
  return { source, level: table.level, leader, added: false, quantities };
}

/** Sums of every count over the areas of a level, as proportions. */
interface Sums {
  readonly area: Int32Array;
  readonly sum: (values: Float64Array) => Float64Array;
  readonly locate: (at: number, names: readonly ('registered' | 'ballotsCast' | 'issued' | 'valid' | 'invalid' | 'leader')[]) => Location[];
}

function quantitiesOf(stations: Stations, { area, sum, locate }: Sums): AreaQuantity[] {
  const { registered, valid, cast, votes, leader } = stations;
  const found = ballotsOf(stations);
  const leading = votes[leader];
  const ratio = (
    measure: AreaMeasure,
    above: Float64Array,
    below: Float64Array,
    basis: Worded,
    names: Parameters<Sums['locate']>[1],
  ): AreaQuantity => {
    const kept = Int32Array.from(area.keys()).filter((at) => below[at] > 0 && above[at] >= 0);
    return {
      measure,
      area: kept.map((at) => area[at]),
      value: Float64Array.from(kept, (at) => above[at] / below[at]),
      whole: Float64Array.from(kept, (at) => below[at]),
      basis: () => basis,
      locate: (at) => locate(kept[at], names),
    };
  };
  const quantities: AreaQuantity[] = [];
  if (registered && found) {
    const column = found.basis === 'cast' ? 'ballotsCast' : 'issued';
    quantities.push(ratio('turnout', sum(found.ballots), sum(registered), BALLOTS[found.basis], [column, 'registered']));
  }
  if (leading && valid) quantities.push(ratio('share', sum(leading), sum(valid), T.votes(), ['leader']));
  const rejected = invalidOf(stations);
  if (cast && rejected) {
    const [all, spoilt] = [sum(cast), sum(rejected)];
    if (spoilt.some((one) => one > 0)) quantities.push(ratio('invalid', spoilt, all, BALLOTS.cast, ['invalid', 'ballotsCast']));
  }
  return quantities;
}

/** The areas of a large table, as its columns have them. */
export function levelOfTable(stations: Stations): AreaLevel {
  const { source, table, row, leader } = stations;
  const { counts, votes } = table;
  const quantities = quantitiesOf(stations, {
    area: Int32Array.from(row, (one) => table.area[one]),
    sum: (values) => values,
    locate: (at, names) =>
      names.flatMap((name) => {
        const column = name === 'leader' ? votes[leader] : counts[name];
        return column ? table.locate(row[at], column) : [];
      }),
  });
  return { source, level: table.level, leader, added: false, quantities };
}

/** The levels above the stations, each added up from them. */
export function levelsAddedUp(dataset: Dataset, stations: Stations, levels = levelsAbove(dataset, stations)): AreaLevel[] {
  return levels.flatMap((level) => {
    const strata = strataOf(dataset, stations, level);
    if (!strata) return [];
    const sum = (values: Float64Array): Float64Array => sumsOf(strata, values);
    // One station alone would be a strange thing to point at, and all of them too many.
    const quantities = quantitiesOf(stations, { area: Int32Array.from(strata.areas), sum, locate: () => [] });
    return [{ source: stations.source, level, leader: stations.leader, added: true, quantities }];
  });
}

/** Turnout and the leader's share in an earlier contest, by area. */
export interface Before {
  readonly source: Source;
  readonly values: Readonly<Record<'turnout' | 'share', ReadonlyMap<number, number>>>;
}

/** What sources of an earlier contest say of these areas. */
export function valuesBefore(dataset: Dataset, areas: Int32Array, leader: number): Before[] {
  const wanted = new Set(areas);
  const found = new Map<Source, { turnout: Map<number, number>; share: Map<number, number> }>();
  for (const { source, table } of tablesOf(dataset)) {
    if (source.kind !== 'previous' || table.rows < 2) continue;
    const values = found.get(source) ?? { turnout: new Map<number, number>(), share: new Map<number, number>() };
    found.set(source, values);
    for (let row = 0; row < table.rows; row++) {
      const area = table.area[row];
      if (!wanted.has(area)) continue;
      const turnout = turnoutAt(table, row)?.value;
      const share = shareBefore(table, row, leader);
      if (turnout !== undefined && !values.turnout.has(area)) values.turnout.set(area, turnout);
      if (share !== undefined && !values.share.has(area)) values.share.set(area, share);
    }
  }
  return [...found].filter(([, { turnout, share }]) => turnout.size + share.size > 0).map(([source, values]) => ({ source, values }));
}

function shareBefore(table: Table, row: number, leader: number): number | undefined {
  const votes = countAt(table.votes[leader], row);
  const valid = validAt(table, row);
  if (votes !== undefined && valid) return votes / valid;
  const printed = shareAt(table.shares[leader], row);
  return printed && printed.relation === 'is' ? shareValue(printed) : undefined;
}

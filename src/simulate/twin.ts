import type { Dataset } from '../data/dataset.ts';
import { shareScale } from '../data/share.ts';
import type { Source } from '../data/source.ts';
import { type CountColumn, PRESENT, type ShareColumn, type Table } from '../data/table.ts';
import { ballotsOf, type Stations } from '../queries/stations.ts';
import { randomStream } from '../stats/random.ts';
import { binomialDraw, normalDraw, type Uniform } from '../stats/sampling.ts';
import { type TwinFit, type TwinStep, twinFit } from './twin-fit.ts';

/** Which twin: each stream of a seed is another one. */
export interface TwinOptions {
  readonly seed: number;
  readonly stream: number;
}

/**
 * A clean twin of a dataset: the same areas, registered voters and missing cells, with turnout, invalid ballots and votes drawn anew
 * from a model fitted to the finest official table with votes.
 *
 *     logit of each part: y = m_g + f(ln n) + s_g·ε·exp(ωN)/κ    count ~ Bin(n, logistic(y))
 *
 * Parts are taken one after the other: ballots of the registered, valid votes of the ballots, the leader's votes of the valid ones, the
 * next contestant's of the rest. g is a cell of at least 8 stations: the neighbours in the lowest area that has so many, of one kind
 * where the dataset states kinds, cut into up to five classes of similar size. f is what goes with size inside a cell, shared by all cells that are the same class of as
 * many (sizeTrend). m is the median,
 * s the median absolute deviation without its binomial part, drawn towards the typical one in small cells, ω how heavy the lower tails
 * are, and turnout and the leader's share keep the correlation of the signs of their deviations in the cell. Fewer than 50 areas, as in
 * results by region, keep each its own turnout and shares, and only the binomial draw is new.
 *
 * All of it is robust, and errs in known ways. Where less than half of a cell was altered the twin resembles the rest, though s, and so
 * the twin, is somewhat too wide: fewer alarms. Where more than half was altered the twin has it as well, and nothing shows. Honest
 * extremes on the upper side, special stations of no stated kind among them, are not in a twin: more alarms. Heights are normal around
 * the middle: honest skewness is lost. What goes with size differently in each small area is kept as it is in all of them together.
 *
 * Coarser official tables change by what the stations below them change, so that whatever added up does so still; printed percentages
 * follow. Rows of the finest table that lack a count keep their figures, and those
 * with more ballots than registered voters, such as envelopes from elsewhere, keep their ballots; those with more valid votes than
 * ballots keep what is beyond. A row fifteen times as large as its neighbours, such as all citizens abroad, keeps its own turnout and
 * shares. The total of invalid ballots is kept in expectation (shiftToTotal). Independent sources, claims, acceptances, seats, leads, turnout by
 * hour and protocol counts beyond registered, issued, cast, invalid and valid are left out: they are of the result as it was published.
 *
 * @returns the dataset itself where no official table holds votes of two areas or more
 * @see groupedLogit; Davison & Hinkley (1997), Bootstrap Methods and their Application, ch. 4, doi:10.1017/CBO9780511802843, for the parametric bootstrap
 * @example Array.from({ length: 200 }, (_, stream) => runCheck(check, cleanTwin(dataset, { seed: 1, stream }), options));
 */
export function cleanTwin(dataset: Dataset, { seed, stream }: TwinOptions): Dataset {
  const fit = twinFit(dataset);
  if (!fit) return dataset;
  const { stations } = fit;
  const drawn = draw(fit, randomStream(seed, stream).uniform);
  const twin = finest(fit, drawn);
  const changes = changesBelow(dataset, fit, drawn, twin);
  const tables = (source: Source): Table[] =>
    source.tables.map((table) => reprinted(table === stations.table ? twin : coarser(table, changes), changes));
  const sources = dataset.sources
    .filter(({ kind }) => kind === 'official')
    .map((source) => ({ ...source, change: undefined, tables: tables(source) }));
  return { ...dataset, sources, claims: [], accept: [] };
}

/** What was drawn for each station; absent where the table has no such count. */
interface Drawn {
  readonly ballots?: Float64Array;
  readonly valid?: Float64Array;
  readonly votes: readonly (Float64Array | undefined)[];
}

function draw(fit: TwinFit, uniform: Uniform): Drawn {
  const { stations, cell, own, steps, apart, correlation } = fit;
  const { size, registered } = stations;
  const known = ballotsOf(stations)?.ballots;
  const column = (there: unknown): Float64Array | undefined => (there ? new Float64Array(size) : undefined);
  const drawn = { ballots: column(known), valid: column(stations.valid), votes: stations.votes.map(column) };
  const listed = stations.votes.flatMap((votes, contestant) => (votes ? [contestant] : []));
  const taken = new Set(steps.flatMap(({ part, contestant }) => (part === 'votes' ? [contestant] : [])));
  const last = listed.find((contestant) => !taken.has(contestant));
  const first = steps.findIndex(({ part }) => part === 'votes');
  const deviation = (index: number, normal: number): number => {
    const { uneven, scale } = steps[index];
    return uneven === 0 ? normal : (normal * Math.exp(uneven * normalDraw(uniform))) / scale;
  };
  const chance = ({ centre, offset, spread }: TwinStep, at: number, normal: number): number => {
    const g = cell[at];
    return 1 / (1 + Math.exp(-(own ? centre[g] : centre[g] + offset[at] + spread[g] * normal)));
  };
  for (let at = 0; at < size; at++) {
    const r = own ? 0 : correlation[cell[at]];
    let turnout = 0;
    let ballots = known ? known[at] : 0;
    let whole = stations.valid ? stations.valid[at] : ballots;
    let left = whole;
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index];
      let normal = own ? 0 : normalDraw(uniform);
      if (step.part === 'ballots') turnout = normal;
      else if (index === first) normal = r * turnout + Math.sqrt(1 - r * r) * normal;
      const p = chance(step, at, own || apart[at] === 1 ? 0 : deviation(index, normal));
      if (step.part === 'ballots') {
        const voters = (registered as Float64Array)[at];
        if (ballots <= voters) ballots = binomialDraw(uniform, voters, p);
        if (!stations.valid) whole = ballots;
        left = whole;
      } else if (step.part === 'valid') {
        // Valid votes beyond the ballots, such as those handed in elsewhere, stay as many: no draw has them.
        whole = binomialDraw(uniform, ballots, p) + Math.max(0, (stations.valid as Float64Array)[at] - (known as Float64Array)[at]);
        left = whole;
      } else {
        const votes = left > 0 ? binomialDraw(uniform, left, p) : 0;
        (drawn.votes[step.contestant] as Float64Array)[at] = votes;
        left -= votes;
      }
    }
    if (drawn.ballots) drawn.ballots[at] = ballots;
    if (drawn.valid) drawn.valid[at] = whole;
    if (last !== undefined) (drawn.votes[last] as Float64Array)[at] = left;
  }
  return drawn;
}

/** Counts of the model that a twin has; the others are left out. */
const KEPT = ['registered', 'issued', 'ballotsCast', 'invalid', 'valid'] as const;
type Kept = (typeof KEPT)[number];

type Counts = Partial<Record<Kept, CountColumn>>;

/** A column with other values in the rows of the stations. */
function replaced(column: CountColumn, { row }: Stations, value: (at: number) => number): CountColumn {
  const values = column.values.slice();
  for (let at = 0; at < row.length; at++) if (column.state[row[at]] === PRESENT) values[row[at]] = value(at);
  return { ...column, values };
}

function finest({ stations }: TwinFit, { ballots, valid, votes }: Drawn): Table {
  const { table, cast, issued, registered } = stations;
  const { counts } = table;
  const found: Counts = counts.registered ? { registered: counts.registered } : {};
  if (ballots) {
    // Ballots that were issued and taken away stay as many, as far as there are voters.
    const kept = (at: number): number => (cast && issued ? Math.max(0, issued[at] - cast[at]) : 0);
    const most = (at: number): number => (registered ? Math.max(ballots[at], registered[at]) : Number.POSITIVE_INFINITY);
    if (counts.ballotsCast) found.ballotsCast = replaced(counts.ballotsCast, stations, (at) => ballots[at]);
    if (counts.issued) found.issued = replaced(counts.issued, stations, (at) => Math.min(most(at), ballots[at] + kept(at)));
  }
  if (counts.valid && valid) found.valid = replaced(counts.valid, stations, (at) => valid[at]);
  if (counts.invalid && ballots && valid) found.invalid = replaced(counts.invalid, stations, (at) => ballots[at] - valid[at]);
  else if (counts.invalid) found.invalid = counts.invalid;
  const columns = table.votes.map((column, c) => {
    const drawn = votes[c];
    return column && drawn ? replaced(column, stations, (at) => drawn[at]) : column;
  });
  return bare(table, found, columns);
}

/** A table of these counts and votes, without what a twin leaves out. */
function bare(table: Table, counts: Counts, votes: Table['votes']): Table {
  return { ...table, counts, votes, lead: undefined, turnoutAt: [], ballotsAt: undefined, seats: [], otherShares: [] };
}

/** By how much the counts of each area change, and what the stations below it then add up to. */
interface Changes {
  readonly counts: Readonly<Partial<Record<Kept, Float64Array>>>;
  readonly votes: readonly (Float64Array | undefined)[];
  /** Sums of the twin, for percentages printed without counts. */
  readonly sums: { readonly registered?: Float64Array; readonly ballots?: Float64Array; readonly valid?: Float64Array };
  readonly voteSums: readonly (Float64Array | undefined)[];
}

function changesBelow({ areas }: Dataset, { stations }: TwinFit, drawn: Drawn, twin: Table): Changes {
  const { table, row } = stations;
  const order = rootsFirst(areas.parent);
  const gathered = (value: (at: number) => number): Float64Array => {
    const sums = new Float64Array(areas.size);
    for (let at = 0; at < row.length; at++) sums[table.area[row[at]]] += value(at);
    return upwards(areas.parent, order, sums);
  };
  const difference = (after: CountColumn | undefined, before: CountColumn | undefined): Float64Array | undefined =>
    after && before && after !== before ? gathered((at) => after.values[row[at]] - before.values[row[at]]) : undefined;
  const sumOf = (column: Float64Array | undefined): Float64Array | undefined => column && gathered((at) => column[at]);
  const counts = Object.fromEntries(KEPT.map((name) => [name, difference(twin.counts[name], table.counts[name])]));
  const votes = twin.votes.map((column, c) => difference(column, table.votes[c]));
  const sums = { registered: sumOf(stations.registered), ballots: sumOf(drawn.ballots), valid: sumOf(drawn.valid) };
  return { counts, votes, sums, voteSums: drawn.votes.map(sumOf) };
}

/** The areas in an order in which each stands behind the one that holds it. */
function rootsFirst(parent: Int32Array): Int32Array {
  const depth = new Int32Array(parent.length).fill(-1);
  const depthOf = (area: number): number => {
    if (depth[area] < 0) depth[area] = parent[area] < 0 ? 0 : 1 + depthOf(parent[area]);
    return depth[area];
  };
  for (let area = 0; area < parent.length; area++) depthOf(area);
  const start: number[] = [];
  for (const one of depth) start[one] = (start[one] ?? 0) + 1;
  let next = 0;
  for (let at = 0; at < start.length; at++) {
    const size = start[at] ?? 0;
    start[at] = next;
    next += size;
  }
  const order = new Int32Array(parent.length);
  for (let area = 0; area < parent.length; area++) order[start[depth[area]]++] = area;
  return order;
}

/** Adds what each area has to all that hold it. */
function upwards(parent: Int32Array, order: Int32Array, sums: Float64Array): Float64Array {
  for (let at = order.length - 1; at >= 0; at--) {
    const area = order[at];
    if (parent[area] >= 0) sums[parent[area]] += sums[area];
  }
  return sums;
}

function coarser(table: Table, { counts, votes }: Changes): Table {
  const changed = (column: CountColumn | undefined, by: Float64Array | undefined): CountColumn | undefined => {
    if (!column || !by) return column;
    const values = column.values.slice();
    for (let row = 0; row < table.rows; row++)
      if (column.state[row] === PRESENT) values[row] = Math.max(0, values[row] + by[table.area[row]]);
    return { ...column, values };
  };
  const found: Counts = {};
  for (const name of KEPT) {
    const column = changed(table.counts[name], counts[name]);
    if (column) found[name] = column;
  }
  return bare(
    table,
    found,
    table.votes.map((column, c) => changed(column, votes[c])),
  );
}

/** Prints the percentages of a table anew, with as many decimals as they had. */
function reprinted(table: Table, { sums, voteSums }: Changes): Table {
  const { counts, votes } = table;
  const at = (column: CountColumn | undefined, row: number): number | undefined =>
    column && column.state[row] === PRESENT ? column.values[row] : undefined;
  const below = (column: Float64Array | undefined, row: number): number | undefined => column?.[table.area[row]];
  const cast = counts.ballotsCast ?? counts.issued;
  const turnout = printed(
    table.turnout,
    (row) => at(cast, row) ?? below(sums.ballots, row),
    (row) => at(counts.registered, row) ?? below(sums.registered, row),
  );
  const all = (row: number): number | undefined => {
    if (!table.complete || votes.length === 0) return undefined;
    let sum = 0;
    for (const column of votes) {
      const one = at(column, row);
      if (one === undefined) return undefined;
      sum += one;
    }
    return sum;
  };
  const shares = table.shares.map((column, c) =>
    printed(
      column,
      (row) => at(votes[c], row) ?? below(voteSums[c], row),
      (row) => at(counts.valid, row) ?? all(row) ?? below(sums.valid, row) ?? below(sums.ballots, row),
    ),
  );
  return { ...table, turnout, shares };
}

type Figure = (row: number) => number | undefined;

function printed(column: ShareColumn | undefined, part: Figure, whole: Figure): ShareColumn | undefined {
  if (!column) return undefined;
  const units = column.units.slice();
  for (let row = 0; row < units.length; row++) {
    const k = part(row);
    const n = whole(row);
    if (column.state[row] !== PRESENT || k === undefined || !n) continue;
    units[row] = Math.floor((2 * shareScale(column.decimals[row]) * k + n) / (2 * n));
  }
  return { ...column, units };
}

import { placeName } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { Measurement, Tabulated } from '../../../findings/check.ts';
import { type Column, table } from '../../../findings/observations.ts';
import { join } from '../../../language/format.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import type { Text } from '../../../language/text.ts';
import { word } from '../../../language/words.ts';
import { clustersWithin, type StationSample } from '../../../queries/station-sample.ts';
import { partsOf, type Strata } from '../../../queries/strata.ts';
import { type Dependence, type DependenceColumns, dependence } from '../../../stats/dependence.ts';
import { log10StudentTwoSided, studentTwoSided } from '../../../stats/distributions/student.ts';
import { gathered } from '../../../stats/gathered.ts';
import { T as SHARED } from '../shared.texts.ts';
import { T } from './station-dependence.texts.ts';

/** The dependence inside the areas of one level, all of them together. */
export interface Within {
  readonly level: string;
  readonly inside: Dependence;
}

/** The dependence among the stations of one area. */
export interface AreaDependence {
  readonly area: number;
  readonly name: string;
  readonly level: string;
  readonly own: Dependence;
}

/** How the leader's share and its votes per registered voter go with turnout: over all stations, and inside the areas above them. */
export interface StationDependence {
  readonly pooled: Dependence;
  readonly within: readonly Within[];
}

const KNOWN = new WeakMap<StationSample, StationDependence | undefined>();

/** Undefined where turnout or share does not vary. Computed once for all checks that ask. */
export function stationDependence(sample: StationSample): StationDependence | undefined {
  if (!KNOWN.has(sample)) KNOWN.set(sample, dependenceOf(sample));
  return KNOWN.get(sample);
}

function dependenceOf(sample: StationSample): StationDependence | undefined {
  const columns = columnsOf(sample);
  const cluster = sample.clusters?.code;
  const pooled = dependence(columns, cluster);
  if (!pooled) return undefined;
  const within = sample.levels.flatMap((strata) => {
    const inside = dependence(columns, cluster, strata);
    return inside ? [{ level: strata.level, inside }] : [];
  });
  return { pooled, within };
}

/** Turnout, the leader's share and votes per registered voter; votes and ballots are what the ratio is of. */
const columnsOf = ({ turnout, share, perVoter, votes, ballots }: StationSample): DependenceColumns => ({
  x: turnout,
  y: share,
  z: perVoter,
  k: votes,
  n: ballots,
});

/** Every area of a level with enough stations; clustered by the areas just below it where there are enough. */
export function areaDependences({ areas }: Dataset, sample: StationSample, strata: Strata, minRegion: number): AreaDependence[] {
  const { x, y, z, k, n } = columnsOf(sample);
  return partsOf(strata, minRegion).flatMap(({ area, members }) => {
    const among = (values: Float64Array): Float64Array => gathered(values, members);
    const columns: DependenceColumns = { x: among(x), y: among(y), z: among(z), k: among(k), n: among(n) };
    const own = dependence(columns, clustersWithin(sample, strata, members));
    return own ? [{ area, name: placeName(areas, area), level: strata.level, own }] : [];
  });
}

/** One figure of each level as a measure of its own. */
export const byLevel = (measure: string, within: readonly Within[], figure: (inside: Dependence) => number): Record<string, number> =>
  Object.fromEntries(within.map(({ level, inside }) => [`${measure} ${level}`, figure(inside)]));

/** Student's t of an effect, with as many degrees of freedom as there are clusters less one. */
export function studentTest(name: Text, { df, size }: Dependence, t: number, effect: Measurement['effect']): Measurement {
  return { name, statistic: t, df, n: size, p: studentTwoSided(t, df), log10P: log10StudentTwoSided(t, df), effect };
}

/** Most areas listed in a table. */
const LISTED = 300;

interface Row {
  readonly label: Text;
  readonly level: Text | null;
  readonly of: Dependence;
}

interface DependenceTable {
  readonly id: string;
  readonly title: Text;
  readonly note: Text;
  readonly found: StationDependence;
  readonly areas: readonly AreaDependence[];
  /** The figure that areas are listed by, the highest first, and its name. */
  readonly figure: (own: Dependence) => number;
  readonly called: Text;
  readonly columns: readonly Column<Dependence>[];
}

/** All stations, what is left inside the areas of each level, then the areas, as far as they are listed. */
export function dependenceTable({ id, title, note, found, areas, figure, called, columns }: DependenceTable): Tabulated {
  const sorted = areas.toSorted((a, b) => figure(b.own) - figure(a.own) || a.area - b.area);
  const more = sorted.length > LISTED ? [T.highest({ called, listed: LISTED, rows: sorted.length })] : [];
  const rows: Row[] = [
    { label: SHARED.all(), level: null, of: found.pooled },
    ...found.within.map(({ level, inside }) => ({ label: T.within({ level: word(level) }), level: word(level), of: inside })),
    ...sorted.slice(0, LISTED).map(({ name, level, own }) => ({ label: name, level: word(level), of: own })),
  ];
  return table<Row>(
    { id, title, note: join([note, ...more], ' ') },
    [
      [MODEL.area(), 'text', ({ label }) => label],
      [T.level(), 'text', ({ level }) => level],
      [MODEL.stations(), 'count', ({ of }) => of.size],
      ...columns.map(([heading, unit, cell]): Column<Row> => [heading, unit, ({ of }) => cell(of)]),
    ],
    rows,
  );
}

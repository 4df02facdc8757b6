import { placeName } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import { rowLines } from '../../../findings/bulk.ts';
import type { Observation } from '../../../findings/check.ts';
import { table, warned } from '../../../findings/observations.ts';
import { chanceInWords } from '../../../language/format.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import { filteredStations, type PercentageMargin } from '../../../queries/percentage-margins.ts';
import { areaScope, type Stations } from '../../../queries/stations.ts';
import { levelsAbove, partsOf, strataOf } from '../../../queries/strata.ts';
import { gathered } from '../../../stats/gathered.ts';
import { binOfShare, type PiledValue, piledValues } from '../../../stats/piled-values.ts';
import { T as SHARED } from '../shared.texts.ts';
import { T } from './area-piles.texts.ts';

/** What makes a pile of stations in an area worth a finding. */
export interface PileOptions {
  readonly minAreaStations: number;
  readonly minPiled: number;
  readonly minRatio: number;
  readonly maxByChance: number;
  readonly mostAreas: number;
}

/** Values of a percentage that are tested: 0.1 to 99.9 %. */
const VALUES = 999;
/** Levels of areas, from the country downwards. */
const LEVELS = 2;

/** Stations of an area that share a value more often than chance has it. */
interface AreaPile {
  readonly margin: PercentageMargin;
  readonly level: string;
  /** 0 for the first level below the country. */
  readonly depth: number;
  readonly area: number;
  readonly stations: number;
  readonly value: PiledValue;
  /** The stations at the value, ascending. */
  readonly members: Int32Array;
}

/** What was looked for and found, over one family of tests. */
export interface AreaPiles {
  /** Areas × percentages. */
  readonly asked: number;
  readonly observations: readonly Observation[];
}

/**
 * Piles of stations at one value within the areas of the first two levels: a region where many stations report the same percentage
 * is hidden in a national table. All areas, values and percentages are one family:
 *
 *     expected by chance = p · 999 · number of areas and percentages asked        (Bonferroni)
 *
 * and a pile is a warning below `maxByChance` of that, outside the other families of the audit.
 *
 * @see piledValues for p
 */
export function areaPiles(dataset: Dataset, stations: Stations, margins: readonly PercentageMargin[], options: PileOptions): AreaPiles {
  const { asked, piles } = pilesOf(dataset, stations, margins, options);
  const family = asked * VALUES;
  const beyond = piles.filter(({ value }) => value.log10P + Math.log10(family) < Math.log10(options.maxByChance));
  const told = byArea(withoutRepeats(beyond)).sort((a, b) => a[0].value.log10P - b[0].value.log10P || a[0].area - b[0].area);
  if (told.length === 0) return { asked, observations: [] };
  const findings = told
    .slice(0, options.mostAreas)
    .map((same, rank) => finding(dataset, stations, same, { asked, family, areas: rank === 0 ? told.length : undefined }));
  return { asked, observations: [...findings, listed(dataset, told.flat(), family)] };
}

function pilesOf(
  dataset: Dataset,
  stations: Stations,
  margins: readonly PercentageMargin[],
  options: PileOptions,
): { readonly asked: number; readonly piles: AreaPile[] } {
  const levels = levelsAbove(dataset, stations).slice(0, LEVELS);
  const piles: AreaPile[] = [];
  let asked = 0;
  for (const margin of margins) {
    const rows = filteredStations(stations.size, [margin], { minRegistered: 1, maxShare: 1 });
    for (const [depth, level] of levels.entries()) {
      const strata = strataOf(dataset, stations, level);
      if (!strata) continue;
      for (const { area, members } of partsOf(strata, options.minAreaStations, rows)) {
        asked++;
        const [counts, sizes] = [gathered(margin.part, members), gathered(margin.whole, members)];
        for (const value of piledValues(counts, sizes, options)) {
          const at = members.filter((_, i) => binOfShare(counts[i], sizes[i]) === value.bin);
          piles.push({ margin, level, depth, area, stations: members.length, value, members: at });
        }
      }
    }
  }
  return { asked, piles };
}

/** Of one pile seen in a region and in a district of it: where it is the more surprising. */
function withoutRepeats(piles: readonly AreaPile[]): AreaPile[] {
  const isSame = (one: AreaPile, other: AreaPile): boolean =>
    one.depth !== other.depth &&
    one.margin === other.margin &&
    one.value.bin === other.value.bin &&
    (one.depth < other.depth ? one.members.includes(other.members[0]) : other.members.includes(one.members[0]));
  return piles.filter(
    (one) =>
      !piles.some(
        (other) =>
          isSame(one, other) &&
          (other.value.log10P < one.value.log10P || (other.value.log10P === one.value.log10P && other.depth > one.depth)),
      ),
  );
}

/** The piles of one percentage in one area together, the most surprising first. */
function byArea(piles: readonly AreaPile[]): AreaPile[][] {
  const groups = new Map<string, AreaPile[]>();
  for (const pile of piles) {
    const key = `${pile.area} ${pile.margin.quantity} ${pile.margin.contestant}`;
    groups.set(key, [...(groups.get(key) ?? []), pile]);
  }
  return [...groups.values()].map((same) => same.sort((a, b) => a.value.log10P - b.value.log10P || a.value.bin - b.value.bin));
}

/** What all findings of the family share. */
interface Family {
  readonly asked: number;
  readonly family: number;
  /** How many findings there are, told by the first. */
  readonly areas: number | undefined;
}

function finding(
  { areas, contestants }: Dataset,
  { source, table: rows, row }: Stations,
  same: readonly AreaPile[],
  { asked, family, areas: all }: Family,
): Observation {
  const [{ margin, level, area, stations, value }] = same;
  const members = Int32Array.from(same.flatMap((one) => [...one.members])).sort();
  const excess = same.reduce((sum, one) => sum + one.value.observed - one.value.expected, 0);
  const log10Expected = value.log10P + Math.log10(family);
  return warned(margin.quantity === 'turnout' ? T.turnout : T.share, {
    scope: {
      source: source.id,
      level,
      ...areaScope(areas, area),
      ...(margin.contestant !== undefined && { contestant: contestants[margin.contestant].id }),
      quantity: `one value of ${margin.quantity}`,
    },
    facts: {
      place: placeName(areas, area),
      name: margin.name,
      value: value.bin / 1000,
      observed: value.observed,
      expected: value.expected,
      stations,
      definition: margin.definition,
      others:
        same.length > 1
          ? same.slice(1).map((one) => T.other({ value: one.value.bin / 1000, observed: one.value.observed, expected: one.value.expected }))
          : undefined,
      named: Array.from(members.subarray(0, MOST_NAMED), (at) => placeName(areas, rows.area[row[at]])),
      unnamed: members.length > MOST_NAMED ? members.length - MOST_NAMED : undefined,
      asked,
      expectedByChance: Math.max(10 ** log10Expected, 1e-300),
      chance: chanceInWords(Math.min(0, log10Expected)),
      otherAreas: all !== undefined && all > 1 ? all - 1 : undefined,
    },
    rows: rowLines(rows, members, (at) => row[at]),
    weight: { stations: Math.max(1, Math.round(excess)), ofStations: stations, ballots: null },
  });
}

/** Stations of a pile that a sentence names; the lines of all are in the finding. */
const MOST_NAMED = 5;
const MOST_LISTED = 200;

function listed({ areas }: Dataset, piles: readonly AreaPile[], family: number): Observation {
  return table(
    { id: 'one-value-in-areas', title: T.table.title(), note: T.table.note({ piles: piles.length }) },
    [
      [MODEL.area(), 'text', ({ area }) => placeName(areas, area)],
      [T.table.percentage(), 'text', ({ margin }) => margin.name],
      [T.table.value(), 'percent', ({ value }) => value.bin / 1000],
      [MODEL.stations(), 'count', ({ stations }) => stations],
      [SHARED.stationsThere(), 'count', ({ value }) => value.observed],
      [SHARED.expected(), 'number', ({ value }) => value.expected],
      [T.table.corrected(), 'log10', ({ value }) => Math.min(0, value.log10P + Math.log10(family))],
    ],
    piles.slice(0, MOST_LISTED),
  );
}

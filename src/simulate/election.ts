import { randomStream } from '../stats/random.ts';
import { cleanCount } from './clean.ts';
import { type Counts, copiedCounts, type PlaceCounts, regionCounts, totalCounts } from './counts.ts';
import { GENERATORS, type GeneratorName } from './generators.ts';
import { type Change, MANIPULATIONS, type ManipulationName } from './manipulations.ts';
import { type SimulatedSource, type SourceOptions, simulateSource } from './sources.ts';

/** What is to be simulated. */
export interface ElectionOptions {
  /** Whole number; the same seed and options give the same election, and every manipulation is done to the same count. */
  readonly seed: number;
  /** Polling stations, or 0 for results by region only. */
  readonly stations: number;
  /** About the square root of the stations, 5 to 85; 17 for results by region. */
  readonly regions?: number;
  /** Kind of honest election that is counted, before anything is done to it; the usual one by default. */
  readonly generator?: GeneratorName;
  /** 2 to 12; 5 by default, or as many as the generator has. */
  readonly contestants?: number;
  /** Whether turnout and the leader's share both depend on how urban an area and a station is; they do by default. */
  readonly confounding?: boolean;
  /** Whether there are special stations, tiny and with a turnout near 100 %; there are by default. */
  readonly special?: boolean;
  /** Done one after the other, those that alter the table after the count last. */
  readonly manipulations?: readonly ManipulationDose[];
  readonly sources?: readonly SourceOptions[];
}

export interface ManipulationDose {
  readonly name: ManipulationName;
  /** In the unit that `MANIPULATIONS` states, from 0 to 1. */
  readonly dose: number;
}

/** What a manipulation did: to which areas, and how many votes. */
export interface DoneManipulation extends ManipulationDose {
  readonly changes: readonly Change[];
}

/** An election of known truth. */
export interface SimulatedElection {
  readonly id: string;
  readonly title: string;
  readonly options: ElectionOptions;
  readonly contestants: readonly { readonly id: string; readonly name: string }[];
  /** The contestant with the most votes as counted, whom manipulations favour. */
  readonly leader: number;
  readonly regionIds: readonly string[];
  /** Identifier of a station, from its place in the columns. */
  readonly stationId: (station: number) => string;
  /** Whether the table of stations is published; otherwise its sums by region only. */
  readonly byStation: boolean;
  /** Stations as published. Where results are by region these add up to the regions only until figures of regions are altered. */
  readonly stations: Counts;
  /** Regions as published. */
  readonly regions: Counts;
  /** 1 where a station is special. */
  readonly special: Uint8Array;
  /** 1 where no roll is published for a station; `registered` then holds the voters it is counted of. */
  readonly noRoll: Uint8Array;
  /** All votes as they were cast and counted, before any manipulation. */
  readonly counted: PlaceCounts;
  /** All votes as published. */
  readonly published: PlaceCounts;
  /** Changes of stations, or where results are by region of regions. */
  readonly manipulations: readonly DoneManipulation[];
  readonly sources: readonly SimulatedSource[];
}

/** Stations of a region that are counted and not published. */
const HIDDEN = 150;
const NAMES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper', 'Larch', 'Maple'];
/** The seed's streams below this one belong to the clean count. */
const MANIPULATED = 16;
const SOURCES = 64;
/** Share of stations whose protocol observers copied, where altered protocols need some and nobody said how many. */
const PROTOCOLS = 0.15;

/**
 * An election of known truth: counted honestly, with realistic differences between and within areas, then altered as asked.
 *
 * A pure function of its options. 30,000 stations take less than a second.
 *
 * @throws RangeError when an option is out of its range
 * @see cleanCount for the model, `MANIPULATIONS` for what can be done to it
 * @example simulateElection({ seed: 1, stations: 300, manipulations: [{ name: 'stuffing-incremental', dose: 0.1 }] });
 */
export function simulateElection(options: ElectionOptions): SimulatedElection {
  demand(options);
  const { seed, stations, generator = 'usual', confounding = true, special = true } = options;
  const { traits } = GENERATORS[generator];
  const { contestants = traits.contestants ?? 5 } = options;
  const byStation = stations > 0;
  const regions = options.regions ?? (byStation ? Math.min(85, stations, Math.max(5, Math.round(Math.sqrt(stations)))) : 17);
  const country = { stations: byStation ? stations : HIDDEN * regions, regions, contestants, confounding, special, traits };
  const clean = cleanCount(seed, country);
  const counted = totalCounts(clean.counts);
  const leader = counted.votes.indexOf(Math.max(...counted.votes));
  const published = copiedCounts(clean.counts);
  const manipulations = options.manipulations ?? [];
  const done: DoneManipulation[] = [];
  const apply = (to: Counts, acts: readonly string[], grouped: boolean): void => {
    for (const [index, { name, dose }] of manipulations.entries()) {
      if (!acts.includes(MANIPULATIONS[name].acts)) continue;
      const { uniform } = randomStream(seed, MANIPULATED + index);
      const changes = dose > 0 ? MANIPULATIONS[name].apply(to, dose, { leader, uniform }) : [];
      done.push({ name, dose, changes: grouped ? byRegion(changes, to) : changes });
    }
  };
  apply(published, byStation ? ['ballots', 'figures'] : ['ballots'], !byStation);
  const protocols = copiedCounts(published);
  apply(published, ['table'], !byStation);
  const sums = regionCounts(published, regions);
  if (!byStation) apply(sums, ['figures'], false);
  const asked = options.sources ?? [];
  const needed = manipulations.some(({ name }) => MANIPULATIONS[name].acts === 'table') && !asked.some(({ kind }) => kind === 'protocols');
  const all: readonly SourceOptions[] = needed ? [...asked, { kind: 'protocols', coverage: PROTOCOLS }] : asked;
  return {
    id: `simulated-${seed}`,
    title: `Simulated election ${seed}`,
    options,
    contestants: NAMES.slice(0, contestants).map((name) => ({ id: name.toLowerCase(), name })),
    leader,
    regionIds: Array.from({ length: regions }, (_, region) => `R${padded(region + 1, regions)}`),
    stationId: (station) => `S${padded(station + 1, country.stations)}`,
    byStation,
    stations: published,
    regions: sums,
    special: clean.special,
    noRoll: clean.noRoll,
    counted,
    published: totalCounts(sums),
    manipulations: done,
    sources: all.map((source, index) =>
      simulateSource(source, { counted, protocols, leader, uniform: randomStream(seed, SOURCES + index).uniform }),
    ),
  };
}

const padded = (number: number, of: number): string => String(number).padStart(String(of).length, '0');

/** Changes of stations that are not published, added up by region. */
function byRegion(changes: readonly Change[], { region }: Counts): Change[] {
  const sums = new Map<number, Change>();
  for (const { row, added, moved, rewritten } of changes) {
    const before = sums.get(region[row]) ?? { row: region[row], added: 0, moved: 0, rewritten: 0 };
    sums.set(region[row], {
      row: region[row],
      added: before.added + added,
      moved: before.moved + moved,
      rewritten: before.rewritten + rewritten,
    });
  }
  return [...sums.values()].sort((one, other) => one.row - other.row);
}

const isWhole = (value: number, least: number, most: number): boolean => Number.isSafeInteger(value) && value >= least && value <= most;

function demand({ seed, stations, regions, generator = 'usual', contestants = 5, manipulations = [] }: ElectionOptions): void {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`simulateElection: the seed must be a whole number, found ${seed}`);
  if (!Object.hasOwn(GENERATORS, generator)) throw new RangeError(`simulateElection: there is no generator "${generator}"`);
  if (!isWhole(stations, 0, 1_000_000))
    throw new RangeError(`simulateElection: stations must be a whole number from 0 to 1,000,000, found ${stations}`);
  const most = stations > 0 ? stations : 1000;
  if (regions !== undefined && !isWhole(regions, 1, most))
    throw new RangeError(`simulateElection: regions must be a whole number from 1 to ${most}, found ${regions}`);
  if (!isWhole(contestants, 2, NAMES.length))
    throw new RangeError(`simulateElection: contestants must be a whole number from 2 to ${NAMES.length}, found ${contestants}`);
  for (const { name, dose } of manipulations) {
    if (!Object.hasOwn(MANIPULATIONS, name)) throw new RangeError(`simulateElection: there is no manipulation "${name}"`);
    if (!(dose >= 0 && dose <= 1)) throw new RangeError(`simulateElection: the dose of ${name} must lie in [0, 1], found ${dose}`);
  }
}

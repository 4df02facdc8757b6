import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, figured, noted, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { votesByTurnoutRead } from '../../findings/readings.ts';
import { levelsOrFirst } from '../../findings/shared-options.ts';
import { count, fixed, join, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type ContestantColumns, contestantColumns } from '../../queries/contestant-columns.ts';
import { areaScope, BALLOTS } from '../../queries/stations.ts';
import { type Strata, strataAsked } from '../../queries/strata.ts';
import { addedCurves, PERCENTAGES, type PercentageCurve, peakOf, percentageCurves } from '../../stats/percentage-curves.ts';
import { type ScaledExcess, scaledExcess, type Window } from '../../stats/scaled-excess.ts';
import { T } from './anomalous-votes.texts.ts';
import { T as SHARED } from './shared.texts.ts';

/** What the estimate gives, in parts of the leader's votes, for elections regarded as clean, and for areas of such elections. */
const CLEAN = [-0.3, 0.21] as const;
const CLEAN_AREAS = [-0.42, 0.35] as const;
const CLEAN_TEXT = T.to({ clean: CLEAN[0], clean2: CLEAN[1] });
const CLEAN_AREAS_TEXT = T.to({ clean: CLEAN_AREAS[0], clean2: CLEAN_AREAS[1] });

/** The first is the estimate; all of them are its band. */
const WINDOWS: readonly Window[] = [
  [-10, 0],
  [-15, 0],
  [-10, -2],
  [-5, 0],
  [-3, 2],
  [-10, 3],
];

const meta = aboutCheck(T.meta, {
  id: 'anomalous-votes',
  kind: 'informative',
  references: [
    {
      cite: 'Kobak, Shpilkin & Pshenichnikov (2016), Statistical fingerprints of electoral fraud?',
      url: 'https://doi.org/10.1111/j.1740-9713.2016.00936.x',
    },
    {
      cite: 'Myagkov, Ordeshook & Shakin (2009), The Forensics of Election Fraud: Russia and Ukraine',
      url: 'https://doi.org/10.1017/CBO9780511626807',
    },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(100).default(1000).describe('Fewest stations of the whole.'),
  minAreaStations: z.number().int().min(50).default(200).describe('Fewest stations of an area that has an estimate of its own.'),
  basis: z.enum(['cast', 'issued']).default('cast').describe('Ballots that turnout is computed from, where both are published.'),
  contestant: z.coerce
    .string()
    .optional()
    .describe('Identifier of the contestant whose votes are looked at; without it the one with the most votes.'),
  peak: z
    .number()
    .int()
    .min(5)
    .max(95)
    .optional()
    .describe('Turnout in percent at which the votes of the others are taken to peak, in place of the peak found for the whole.'),
  levels: levelsOrFirst,
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const columns = contestantColumns(dataset, options.basis, options.contestant);
    if (!columns) {
      const asked = options.contestant;
      if (asked !== undefined && !dataset.contestants.some(({ id }) => id === asked))
        return [skipped(MODEL.wholeDataset(), SHARED.thereNoContestant({ asked }), SHARED.identifierContestant())];
      const reason = SHARED.noOfficialTableHolds();
      return [skipped(MODEL.wholeDataset(), reason, T.registeredVotersBallotsValid())];
    }
    return check(dataset, columns, options);
  },
});

/** What is known of a group of stations. */
interface Estimate {
  readonly curve: PercentageCurve;
  readonly stations: number;
  readonly leader: number;
  readonly turnout: number;
  readonly peak: number;
  /** By window; undefined where the others have no votes there. */
  readonly windows: readonly (ScaledExcess | undefined)[];
  /** True where the peak lies above the turnout. */
  readonly refused: boolean;
}

/** So many areas have curves of their own; of more, only those that are told one by one, and the others together. */
const MANY_AREAS = 5000;

function withoutTheSmallest(strata: Strata, least: number): Strata {
  if (strata.areas.length <= MANY_AREAS) return strata;
  const kept = Array.from(strata.sizes.keys()).filter((s) => strata.sizes[s] >= least);
  const number = new Int32Array(strata.areas.length).fill(-1);
  for (const [at, s] of kept.entries()) number[s] = at;
  return {
    level: strata.level,
    areas: kept.map((s) => strata.areas[s]),
    code: strata.code.map((s) => (s < 0 ? -1 : number[s])),
    sizes: Int32Array.from(kept, (s) => strata.sizes[s]),
  };
}

function check(dataset: Dataset, columns: ContestantColumns, options: Options): Observation[] {
  const { stations, registered, ballots, valid, votes } = columns;
  const subject = SHARED.by({ source: stations.source.name, level: word(stations.table.level) });
  const others = valid.map((all, at) => Math.max(0, all - votes[at]));
  const { strata, unknown } = strataAsked(dataset, stations, options.levels);
  const levels = strata.map((level) => {
    const one = withoutTheSmallest(level, options.minAreaStations);
    return { one, ...percentageCurves(ballots, registered, votes, others, one.code, one.areas.length) };
  });
  const all = levels[0]?.all ?? percentageCurves(ballots, registered, votes, others).all;
  const stationCount = total(all.units);
  if (stationCount < options.minStations)
    return [
      skipped(subject, T.registeredVotersLeastNeeded({ stationCount, minStations: options.minStations }), T.registeredVotersBallotsValid()),
    ];
  const groups = levels.length > 0 && levels[0].groups.length >= FEWEST_GROUPS ? [...levels[0].groups, levels[0].rest] : [];
  const whole = estimated(all, turnoutOf(columns), options.peak, groups);
  const areas = levels.map(({ one, groups, rest }) => estimatedAreas(columns, one, groups, rest, options.minAreaStations));
  return [
    ...told(dataset, columns, whole, areas[0], subject),
    ...areas.flatMap((level) => toldAreas(dataset, columns, level)),
    picture(dataset, columns, whole),
    ...unknown.map((level) =>
      skipped(subject, SHARED.noStationLiesArea({ level: word(level) }), SHARED.areasLevelAboveStations({ level: word(level) })),
    ),
  ];
}

/** Fewer areas say too little of how areas differ. */
const FEWEST_GROUPS = 8;

function estimated(curve: PercentageCurve, turnout: number, asked?: number, groups: readonly PercentageCurve[] = []): Estimate {
  const peak = asked ?? peakOf(curve.second);
  return {
    curve,
    stations: total(curve.units),
    leader: total(curve.first),
    turnout,
    peak,
    windows: WINDOWS.map((window) => scaledExcess(curve, peak, window, groups)),
    refused: asked === undefined && peak > 100 * turnout,
  };
}

function turnoutOf({ ballots, registered }: ContestantColumns): number {
  return total(ballots.map((given, at) => (registered[at] > 0 ? given : 0))) / total(registered);
}

interface Level {
  readonly strata: Strata;
  /** Those large enough, by their index among the areas. */
  readonly areas: readonly { readonly index: number; readonly estimate: Estimate }[];
  readonly small: number;
  /** Estimates of all areas added up, the small ones as one; undefined where fewer than two are large enough. */
  readonly sum?: number;
  readonly refused: number;
}

/** Every area by its own peak and factor. The sum takes all, whatever their peaks: those left out would all be low ones. */
function estimatedAreas(
  { ballots, registered }: ContestantColumns,
  strata: Strata,
  curves: readonly PercentageCurve[],
  outside: PercentageCurve,
  least: number,
): Level {
  const given = new Float64Array(curves.length);
  const roll = new Float64Array(curves.length);
  for (let at = 0; at < registered.length; at++) {
    const area = strata.code[at];
    if (area < 0 || !(registered[at] > 0)) continue;
    given[area] += ballots[at];
    roll[area] += registered[at];
  }
  const large = (curve: PercentageCurve): boolean => total(curve.units) >= least && total(curve.second) > 0;
  const areas = curves.flatMap((curve, index) => (large(curve) ? [{ index, estimate: estimated(curve, given[index] / roll[index]) }] : []));
  const rest = addedCurves([...curves.filter((curve) => !large(curve)), outside]);
  const remainder = total(rest.second) > 0 ? (scaledExcess(rest, peakOf(rest.second), WINDOWS[0])?.excess ?? 0) : 0;
  const sum = areas.reduce((added, { estimate }) => added + (estimate.windows[0]?.excess ?? 0), remainder);
  return {
    strata,
    areas,
    small: curves.filter((curve) => !large(curve) && total(curve.units) > 0).length,
    ...(areas.length > 1 && { sum }),
    refused: areas.filter(({ estimate }) => estimate.refused).length,
  };
}

/** The band over the windows that can be computed. */
function band({ windows }: Estimate): [number, number] {
  const found = windows.flatMap((one) => (one ? [one.excess] : []));
  return [found.reduce((least, one) => Math.min(least, one)), found.reduce((most, one) => Math.max(most, one))];
}

function told(dataset: Dataset, columns: ContestantColumns, whole: Estimate, level: Level | undefined, subject: Text): Observation[] {
  const { name } = dataset.contestants[columns.contestant];
  if (whole.refused)
    return [skipped(subject, T.votesAllContestantsBut({ name, peak: whole.peak, turnout: whole.turnout }), T.resultsWhosePeakLies())];
  const estimate = whole.windows[0];
  if (!estimate || !(whole.leader > 0))
    return [skipped(subject, T.onlyOneContestantVotes({ peak: whole.peak }), T.registeredVotersBallotsValid())];
  return [finding(dataset, columns, whole, estimate, level), windowTable(dataset, columns, whole)];
}

function finding(
  dataset: Dataset,
  columns: ContestantColumns,
  whole: Estimate,
  { excess, factor, standardError }: ScaledExcess,
  level: Level | undefined,
): Observation {
  const { stations, contestant, basis, registered } = columns;
  const { name, id } = dataset.contestants[contestant];
  const { leader, turnout, peak } = whole;
  const [low, high] = band(whole);
  const share = excess / leader;
  const inside = share >= CLEAN[0] && share <= CLEAN[1];
  const roll = total(registered);
  const votes = leader + total(whole.curve.second);
  const votesLeft = votes - excess;
  const half = 1.96 * standardError;
  const clustered = level !== undefined && level.strata.areas.length >= FEWEST_GROUPS;
  const sum = level?.sum;
  const percentage = count(peak);
  const votesBeyond = count(Math.abs(excess));
  const scale = fixed(factor, 3);
  const inWindows = T.overSixWindows({ low, high });
  const compared =
    excess < 0
      ? T.aboveTurnoutVotesFewer({ percentage, name, votesBeyond, scale, inWindows })
      : T.aboveTurnoutVotesMore({ percentage, name, votesBeyond, scale, inWindows });
  const error = count(standardError);
  const detail = clustered
    ? T.othersVotesPeakOfficial({
        percentage,
        ballots: BALLOTS[basis],
        turnout,
        error,
        areas: level.strata.areas.length,
        level: word(level.strata.level),
      })
    : T.othersVotesPeakOfficial2({ percentage, ballots: BALLOTS[basis], turnout, error });
  const partOfLeader = percent(share, 1);
  return noted({
    about: 'result',
    scope: { source: stations.source.id, level: stations.table.level, contestant: id, quantity: 'votes' },
    message: inside
      ? T.votesWithinElectionsRegarded({ compared, partOfLeader, name, clean_text: CLEAN_TEXT })
      : T.votesOutsideElectionsRegarded({ compared, partOfLeader, name, clean_text: CLEAN_TEXT }),
    detail:
      sum === undefined || level === undefined
        ? detail
        : T.addedUpOverAreas({ detail, level: word(level.strata.level), sum, sum2: sum / leader }),
    expected: T.leaderVotesElectionsRegarded({ clean_text: CLEAN_TEXT }),
    seen: T.overSixWindows2({ partOfLeader, low: low / leader, high: high / leader }),
    measures: {
      votes: excess,
      lowestWindow: low,
      highestWindow: high,
      standardError,
      low: excess - half,
      high: excess + half,
      partOfLeader: share,
      cleanLow: CLEAN[0],
      cleanHigh: CLEAN[1],
      withinClean: inside,
      factor,
      peak: peak / 100,
      turnout,
      turnoutWithout: (turnout * roll - excess) / roll,
      ...(votesLeft > 0 && { share: leader / votes, shareWithout: (leader - excess) / votesLeft }),
      ...(sum !== undefined && { sumOverAreas: sum, sumOverAreasPartOfLeader: sum / leader }),
      stations: whole.stations,
    },
    locations: firstCell(columns),
  });
}

function firstCell({ stations: { table, row }, contestant }: ContestantColumns) {
  const column = table.votes[contestant];
  return column ? table.locate(row[0], column) : [];
}

function windowTable(dataset: Dataset, { contestant, stations }: ContestantColumns, whole: Estimate): Observation {
  const { name, id } = dataset.contestants[contestant];
  return tabulated({
    id: `anomalous-votes-${id}`,
    title: T.votesBeyondScaledCurve({ name }),
    note: T.electionsRegardedCleanGive({ source: stations.source.name, stations: whole.stations, clean_text: CLEAN_TEXT }),
    columns: [
      { title: T.turnoutFrom() },
      { title: SHARED.to() },
      { title: T.factor(), unit: 'number' },
      { title: MODEL.votes(), unit: 'difference' },
      { title: T.standardError(), unit: 'count' },
      { title: T.votes({ name }), unit: 'percent' },
    ],
    rows: WINDOWS.map(([from, to], at) => {
      const found = whole.windows[at];
      const ends = [percent(Math.max(0, whole.peak + from) / 100, 0), percent(Math.min(100, whole.peak + to) / 100, 0)];
      return [
        ...ends,
        ...(found ? [found.factor, found.excess, found.standardError, found.excess / whole.leader] : [null, null, null, null]),
      ];
    }),
  });
}

function toldAreas(dataset: Dataset, columns: ContestantColumns, level: Level): Observation[] {
  const { strata, areas, small } = level;
  if (areas.length === 0)
    return small === 0 ? [] : [skipped(SHARED.areas({ level: word(strata.level) }), T.noAreaEnoughStations(), T.areas200StationsOr())];
  const usable = areas.filter(({ estimate }) => !estimate.refused && estimate.leader > 0 && estimate.windows[0]);
  const high = usable.filter(({ estimate }) => band(estimate)[0] / estimate.leader > CLEAN_AREAS[1]);
  const other = usable.length - high.length;
  return [
    areaTable(dataset, columns, level),
    ...high.map(({ index, estimate }) => areaFinding(dataset, columns, strata, index, estimate)),
    ...(other > 0 ? [passed(other)] : []),
    ...(level.refused > 0
      ? [skipped(SHARED.areas({ level: word(strata.level) }), T.votesOthersPeakAbove({ refused: level.refused }), T.areasWhosePeakLies())]
      : []),
  ];
}

function areaFinding(dataset: Dataset, columns: ContestantColumns, strata: Strata, index: number, estimate: Estimate): Observation {
  const { name, id } = dataset.contestants[columns.contestant];
  const area = strata.areas[index];
  const { excess, factor, standardError } = estimate.windows[0] as ScaledExcess;
  const [low, high] = band(estimate);
  const { leader } = estimate;
  return noted({
    about: 'result',
    scope: {
      source: columns.stations.source.id,
      level: strata.level,
      ...areaScope(dataset.areas, area),
      contestant: id,
      quantity: 'votes',
    },
    message: T.aboveTurnoutVotesMore2({
      place: placeName(dataset.areas, area),
      peak: estimate.peak,
      name,
      excess,
      factor,
      low,
      high,
      excess2: excess / leader,
      clean_areas_text: CLEAN_AREAS_TEXT,
    }),
    expected: T.leaderVotesAreasElections({ clean_areas_text: CLEAN_AREAS_TEXT }),
    seen: T.overSixWindows2({ partOfLeader: percent(excess / leader, 1), low: low / leader, high: high / leader }),
    measures: {
      votes: excess,
      lowestWindow: low,
      highestWindow: high,
      standardError,
      partOfLeader: excess / leader,
      factor,
      peak: estimate.peak / 100,
      turnout: estimate.turnout,
      stations: estimate.stations,
    },
    locations: [],
  });
}

function areaTable(dataset: Dataset, { contestant, stations }: ContestantColumns, level: Level): Observation {
  const { strata, areas, small, sum } = level;
  const { name, id } = dataset.contestants[contestant];
  const rows = areas.map(({ index, estimate }) => {
    const found = estimate.refused ? undefined : estimate.windows[0];
    const { leader } = estimate;
    const ends = found && leader > 0 ? band(estimate).map((votes) => votes / leader) : [null, null];
    return [
      placeName(dataset.areas, strata.areas[index]),
      estimate.stations,
      estimate.turnout,
      estimate.peak / 100,
      found ? found.factor : null,
      found ? found.excess : null,
      found && leader > 0 ? found.excess / leader : null,
      ...ends,
    ];
  });
  const added = sum === undefined ? [] : [T.overAllAreasWhatever({ sum })];
  return tabulated({
    id: `anomalous-votes-${id}-${strata.level}`,
    title: T.votesBeyondScaledCurve2({ name, level: word(strata.level) }),
    note: join(
      [T.eachAreaItsOwn({ source: stations.source.name, refused: level.refused, small, clean_areas_text: CLEAN_AREAS_TEXT }), ...added],
      ' ',
    ),
    columns: [
      { title: MODEL.area() },
      { title: MODEL.stations(), unit: 'count' },
      { title: MODEL.turnout2(), unit: 'percent' },
      { title: T.peakOthers(), unit: 'percent' },
      { title: T.factor(), unit: 'number' },
      { title: MODEL.votes(), unit: 'difference' },
      { title: T.votes({ name }), unit: 'percent' },
      { title: T.lowestWindow(), unit: 'percent' },
      { title: T.highestWindow(), unit: 'percent' },
    ],
    rows,
  });
}

function picture(dataset: Dataset, { contestant, stations, basis }: ContestantColumns, whole: Estimate): Observation {
  const { name, id } = dataset.contestants[contestant];
  const x = Array.from({ length: PERCENTAGES }, (_, bin) => bin / 100);
  const factor = whole.refused ? undefined : whole.windows[0]?.factor;
  const scaled = factor === undefined ? [] : [{ name: T.allOthers({ factor }), x, y: Array.from(whole.curve.second, (y) => factor * y) }];
  const found = figured({
    id: `votes-by-turnout-${id}`,
    title: T.votesTurnoutStationAll({ name }),
    kind: 'lines',
    note: join(
      [
        T.votesStepsOnePercentage({ ballots: BALLOTS[basis] }),
        ...(factor === undefined ? [] : [T.electionsRegardedCleanLeave({ clean_text: CLEAN_TEXT })]),
      ],
      ' ',
    ),
    source: stations.source.name,
    n: whole.stations,
    x: { title: MODEL.turnout2(), unit: 'percent', range: [0, 1] },
    y: { title: MODEL.votes(), unit: 'count' },
    series: [{ name, x, y: Array.from(whole.curve.first) }, { name: T.allOthers2(), x, y: Array.from(whole.curve.second) }, ...scaled],
  });
  return figured(votesByTurnoutRead(found.figure, name));
}

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  return sum;
}

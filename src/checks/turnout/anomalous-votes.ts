import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { aboutCheck, defineCheck, figured, type Observation, passed } from '../../findings/check.ts';
import { cannot, noted, table } from '../../findings/observations.ts';
import { votesByTurnoutRead } from '../../findings/readings.ts';
import { levelsOrFirst } from '../../findings/shared-options.ts';
import type { GivenWeight } from '../../findings/weight.ts';
import { percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type ContestantColumns, contestantColumns } from '../../queries/contestant-columns.ts';
import { type Compared, compareWithPanel, type Yardstick, yardstick } from '../../queries/panel/compare.ts';
import { besidePanel, yardstickFacts } from '../../queries/panel/yardstick.ts';
import { areaScope, BALLOTS } from '../../queries/stations.ts';
import { strataAsked } from '../../queries/strata.ts';
import { PERCENTAGES } from '../../stats/percentage-curves.ts';
import type { ScaledExcess } from '../../stats/scaled-excess.ts';
import { T } from './anomalous-votes.texts.ts';
import { panelStrip } from './kit/panel-strip.ts';
import {
  areaEstimates,
  FEWEST_GROUPS,
  type LevelEstimates,
  total,
  turnoutCurves,
  type VotesAbovePeak,
  WINDOWS,
  wholeEstimate,
} from './kit/votes-above-peak.ts';
import { T as SHARED } from './shared.texts.ts';

/** Where ballots were added, the leader's share above the turnout is higher than below it by at least so much. */
const STUFFED_RISE = 0.1;

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
  minAreaStations: z.number().int().min(50).default(200).describe('Fewest stations of an area with a separate estimate.'),
  basis: z.enum(['cast', 'issued']).default('cast').describe('Ballots that turnout is computed from, where both are published.'),
  contestant: z.coerce
    .string()
    .optional()
    .describe('Identifier of the contestant whose votes are tested (default: the one with the most votes).'),
  peak: z
    .number()
    .int()
    .min(5)
    .max(95)
    .optional()
    .describe('Turnout in percent at which the votes of the others peak (default: computed from the data).'),
  levels: levelsOrFirst,
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const columns = contestantColumns(dataset, options.basis, options.contestant);
    if (columns) return observeVotes(dataset, columns, options);
    const asked = options.contestant;
    if (asked !== undefined && !dataset.contestants.some(({ id }) => id === asked))
      return [cannot(MODEL.wholeDataset(), SHARED.thereNoContestant({ asked }), SHARED.identifierContestant())];
    return [cannot(MODEL.wholeDataset(), SHARED.noOfficialTableHolds(), T.stationsNeeded({ minStations: options.minStations }))];
  },
});

function observeVotes(dataset: Dataset, columns: ContestantColumns, options: Options): Observation[] {
  const { source, table: counts } = columns.stations;
  const { minStations, minAreaStations } = options;
  const subject = SHARED.by({ source: source.name, level: word(counts.level) });
  const { strata, unknown } = strataAsked(dataset, columns.stations, options.levels);
  const curves = turnoutCurves(columns, strata, minAreaStations);
  const stations = total(curves.all.units);
  if (stations < minStations) return [cannot(subject, T.tooFew({ stations, minStations }), T.stationsNeeded({ minStations }))];
  const whole = wholeEstimate(columns, curves, options.peak);
  const clean = yardstick(dataset, 'anomalousVotes');
  const levels = curves.levels.map((level) => areaEstimates(columns, level, minAreaStations));
  return [
    ...inWhole(dataset, columns, whole, clean, levels[0], subject, minStations),
    ...levels.flatMap((level) => inAreas(dataset, columns, level, minAreaStations)),
    picture(dataset, columns, whole, clean),
    ...stripOf(dataset, columns, whole),
    ...unknown.map(word).map((level) => cannot(subject, SHARED.noStationLiesArea({ level }), SHARED.areasLevelAboveStations({ level }))),
  ];
}

function inWhole(
  dataset: Dataset,
  columns: ContestantColumns,
  whole: VotesAbovePeak,
  clean: Yardstick,
  level: LevelEstimates | undefined,
  subject: Text,
  minStations: number,
): Observation[] {
  const { peak } = whole;
  if (whole.refused) {
    const gap = compareWithPanel(dataset, 'peakAboveTurnout', peak / 100 - whole.turnout);
    return [peakFinding(dataset, columns, whole, gap)];
  }
  const estimate = whole.windows[0];
  if (!estimate || !(whole.leader > 0)) return [cannot(subject, T.noOtherVotes({ peak }), T.stationsNeeded({ minStations }))];
  return [finding(dataset, columns, whole, estimate, clean, level), windowsTable(dataset, columns, whole, clean)];
}

/** Where the votes of the others peak above the official turnout, and how far beyond what elections regarded as clean give. */
function peakFinding(dataset: Dataset, columns: ContestantColumns, whole: VotesAbovePeak, compared: Compared): Observation {
  const { stations, contestant } = columns;
  const { name, id } = dataset.contestants[contestant];
  const { peak, turnout, curve, leader, windows } = whole;
  const gap = compared.value;
  const middle = Math.ceil(100 * turnout);
  const share = (from: number, to: number): number | undefined => {
    const [own, others] = [curve.first, curve.second].map((votes) => total(votes.subarray(from, to)));
    return own + others > 0 ? own / (own + others) : undefined;
  };
  const shareBelow = share(0, middle);
  const shareAbove = share(middle, PERCENTAGES);
  const rises = shareBelow !== undefined && shareAbove !== undefined && shareAbove - shareBelow >= STUFFED_RISE;
  const unusual = rises && gap > compared.high;
  return noted(unusual ? T.peakFarAbove : T.peakAbove, {
    scope: { source: stations.source.id, level: stations.table.level, contestant: id, quantity: 'peak of the others' },
    facts: {
      name,
      peak: peak / 100,
      turnout,
      gap,
      shareBelow,
      shareAbove,
      partOfLeader: windows[0] && leader > 0 ? windows[0].excess / leader : undefined,
      ...yardstickFacts(dataset, compared),
    },
    weight: { ballots: null },
    unusual,
    locations: firstCell(columns),
  });
}

/** This election among others: how far the peak is above the turnout, or the votes beyond the curve. */
function stripOf(dataset: Dataset, { stations }: ContestantColumns, { peak, turnout, refused, leader, windows }: VotesAbovePeak) {
  if (refused) return panelStrip(compareWithPanel(dataset, 'peakAboveTurnout', peak / 100 - turnout), stations);
  const [estimate] = windows;
  return estimate && leader > 0 ? panelStrip(compareWithPanel(dataset, 'anomalousVotes', estimate.excess / leader), stations) : [];
}

/** The votes beyond the scaled ones of the others, beside what elections regarded as clean give. */
function finding(
  dataset: Dataset,
  columns: ContestantColumns,
  whole: VotesAbovePeak,
  estimate: ScaledExcess,
  clean: Yardstick,
  level: LevelEstimates | undefined,
): Observation {
  const { stations, contestant, basis, registered } = columns;
  const { name, id } = dataset.contestants[contestant];
  const { leader, turnout } = whole;
  const { excess, standardError } = estimate;
  const part = excess / leader;
  const within = part >= clean.low && part <= clean.high;
  const unusual = part > clean.high;
  const clusters = level?.strata.areas.length ?? 0;
  const roll = total(registered);
  const votes = leader + total(whole.curve.second);
  const half = 1.96 * standardError;
  const error = clusters >= FEWEST_GROUPS ? T.peak.amongAreas : T.peak.amongStations;
  const details = [T.scaled, T.highestPeak, T.windowsGive, T.cleanVotes, T.besideClean, error, T.addedUp];
  return noted(
    { ...T[excess < 0 ? 'fewer' : 'more'][within ? 'within' : 'outside'], details },
    {
      scope: { source: stations.source.id, level: stations.table.level, contestant: id, quantity: 'votes' },
      facts: {
        name,
        ...factsOf(whole, estimate, [clean.low, clean.high]),
        ...besidePanel(dataset, 'anomalousVotes', part),
        cleanLowVotes: Math.round(clean.low * leader),
        cleanHighVotes: Math.round(clean.high * leader),
        highestPeak: whole.highest === undefined ? undefined : whole.highest / 100,
        beyond: Math.abs(excess),
        low: excess - half,
        high: excess + half,
        withinClean: within,
        turnoutWithout: (turnout * roll - excess) / roll,
        ...(votes > excess && { share: leader / votes, shareWithout: (leader - excess) / (votes - excess) }),
        ballots: BALLOTS[basis],
        clusters,
        areaLevel: level && word(level.strata.level),
        sumOverAreas: level?.sum,
        sumOverAreasPartOfLeader: level?.sum === undefined ? undefined : level.sum / leader,
      },
      weight: weightOf(excess, id),
      unusual,
      locations: firstCell(columns),
    },
  );
}

/** The figure itself. What elections regarded as clean show is not taken from it, so that none of it need be in doubt. */
function weightOf(excess: number, id: string): GivenWeight {
  const votes = Math.max(0, Math.round(excess));
  return { ballots: [0, votes], ...(votes > 0 && { net: { [id]: [0, votes] as const } }) };
}

/** What is said of the whole and of an area alike, with what is usual. */
function factsOf(
  { leader, turnout, peak, stations, band: [lowestWindow, highestWindow] }: VotesAbovePeak,
  { excess, factor, standardError }: ScaledExcess,
  [cleanLow, cleanHigh]: Range,
) {
  return {
    votes: excess,
    lowestWindow,
    highestWindow,
    lowestPart: lowestWindow / leader,
    highestPart: highestWindow / leader,
    standardError,
    partOfLeader: excess / leader,
    cleanLow,
    cleanHigh,
    factor,
    peak: peak / 100,
    turnout,
    stations,
  };
}

function firstCell({ stations: { table, row }, contestant }: ContestantColumns): Location[] {
  const column = table.votes[contestant];
  return column ? table.locate(row[0], column) : [];
}

function windowsTable(
  dataset: Dataset,
  { contestant, stations }: ContestantColumns,
  whole: VotesAbovePeak,
  { low: cleanLow, high: cleanHigh }: Yardstick,
): Observation {
  const { name, id } = dataset.contestants[contestant];
  const { peak, leader, windows } = whole;
  return table(
    {
      id: `anomalous-votes-${id}`,
      title: T.windows.title({ name }),
      note: T.windows.note({ source: stations.source.name, stations: whole.stations, cleanLow, cleanHigh }),
    },
    [
      [T.windows.from(), 'text', ({ from }) => percent(Math.max(0, peak + from) / 100, 0)],
      [SHARED.to(), 'text', ({ to }) => percent(Math.min(100, peak + to) / 100, 0)],
      [T.factor(), 'number', ({ estimate }) => estimate?.factor],
      [MODEL.votes(), 'difference', ({ estimate }) => estimate?.excess],
      [T.windows.standardError(), 'count', ({ estimate }) => estimate?.standardError],
      [T.ofLeader({ name }), 'percent', ({ estimate }) => estimate && estimate.excess / leader],
    ],
    WINDOWS.map(([from, to], at) => ({ from, to, estimate: windows[at] })),
  );
}

type Range = readonly [low: number, high: number];

/** From what to what areas of nine tenths of the elections regarded as clean go, in parts of the leader's votes. */
const cleanAreas = (dataset: Dataset): Range => [
  yardstick(dataset, 'anomalousVotesOfAreasLowest').percentile5,
  yardstick(dataset, 'anomalousVotesOfAreasHighest').percentile95,
];

/** The areas of one level: those far above what areas of clean elections give, and a table of all. */
function inAreas(dataset: Dataset, columns: ContestantColumns, level: LevelEstimates, minAreaStations: number): Observation[] {
  const { strata, areas, small, refused } = level;
  const subject = SHARED.areas({ level: word(strata.level) });
  if (areas.length === 0) return small === 0 ? [] : [cannot(subject, T.noAreas(), T.largeAreasNeeded({ minAreaStations }))];
  const usable = areas.filter(({ estimate }) => !estimate.refused && estimate.leader > 0 && estimate.windows[0]);
  const clean = cleanAreas(dataset);
  const high = usable.filter(({ estimate: { band, leader } }) => band[0] / leader > clean[1]);
  const other = usable.length - high.length;
  return [
    areasTable(dataset, columns, level, clean),
    ...high.map(({ index, estimate }) => areaFinding(dataset, columns, level, index, estimate, clean)),
    ...(other > 0 ? [passed(other)] : []),
    ...(refused > 0 ? [cannot(subject, T.peaksAboveTurnout({ refused }), T.peaksNeeded())] : []),
  ];
}

function areaFinding(
  { areas, contestants }: Dataset,
  { contestant, stations }: ContestantColumns,
  { strata }: LevelEstimates,
  index: number,
  estimate: VotesAbovePeak,
  clean: Range,
): Observation {
  const { name, id } = contestants[contestant];
  const area = strata.areas[index];
  return noted(T.area, {
    scope: { source: stations.source.id, level: strata.level, ...areaScope(areas, area), contestant: id, quantity: 'votes' },
    facts: { place: placeName(areas, area), name, ...factsOf(estimate, estimate.windows[0] as ScaledExcess, clean) },
    weight: weightOf((estimate.windows[0] as ScaledExcess).excess, id),
  });
}

function areasTable(
  dataset: Dataset,
  { contestant, stations }: ContestantColumns,
  level: LevelEstimates,
  [cleanLow, cleanHigh]: Range,
): Observation {
  const { strata, areas, small, refused, sum } = level;
  const { name, id } = dataset.contestants[contestant];
  const facts = { source: stations.source.name, refused, small, cleanLow, cleanHigh };
  return table(
    {
      id: `anomalous-votes-${id}-${strata.level}`,
      title: T.areas.title({ name, level: word(strata.level) }),
      note: sum === undefined ? T.areas.note(facts) : T.areas.noteAndSum({ ...facts, sum }),
    },
    [
      [MODEL.area(), 'text', ({ index }) => placeName(dataset.areas, strata.areas[index])],
      [MODEL.stations(), 'count', ({ estimate }) => estimate.stations],
      [MODEL.turnout2(), 'percent', ({ estimate }) => estimate.turnout],
      [T.areas.peak(), 'percent', ({ estimate }) => estimate.peak / 100],
      [T.factor(), 'number', ({ usable }) => usable?.factor],
      [MODEL.votes(), 'difference', ({ usable }) => usable?.excess],
      [T.ofLeader({ name }), 'percent', ({ parts }) => parts?.[0]],
      [T.areas.lowest(), 'percent', ({ parts }) => parts?.[1]],
      [T.areas.highest(), 'percent', ({ parts }) => parts?.[2]],
    ],
    areas.map(({ index, estimate }) => {
      const usable = estimate.refused ? undefined : estimate.windows[0];
      const { leader, band } = estimate;
      const parts = usable && leader > 0 ? [usable.excess, ...band].map((votes) => votes / leader) : undefined;
      return { index, estimate, usable, parts };
    }),
  );
}

function picture(
  dataset: Dataset,
  { contestant, stations, basis }: ContestantColumns,
  whole: VotesAbovePeak,
  { low: cleanLow, high: cleanHigh }: Yardstick,
): Observation {
  const { name, id } = dataset.contestants[contestant];
  const { first, second } = whole.curve;
  const x = Array.from({ length: PERCENTAGES }, (_, bin) => bin / 100);
  const factor = whole.refused ? undefined : whole.windows[0]?.factor;
  const ballots = BALLOTS[basis];
  const { figure } = figured({
    id: `votes-by-turnout-${id}`,
    title: T.picture.title({ name }),
    kind: 'lines',
    note: factor === undefined ? T.picture.noteRefused({ ballots }) : T.picture.note({ ballots, cleanLow, cleanHigh }),
    source: stations.source.name,
    n: whole.stations,
    x: { title: MODEL.turnout2(), unit: 'percent', range: [0, 1] },
    y: { title: MODEL.votes(), unit: 'count' },
    series: [
      { name, x, y: Array.from(first) },
      { name: T.picture.others(), x, y: Array.from(second) },
      ...(factor === undefined ? [] : [{ name: T.picture.scaled({ factor }), x, y: Array.from(second, (y) => factor * y) }]),
    ],
  });
  return figured(votesByTurnoutRead(figure, name));
}

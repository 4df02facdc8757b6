import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { type CheckMeta, defineCheck, figured, noted, type Observation, passed, skipped, tabulated } from '../../findings/check.ts';
import { votesByTurnoutRead } from '../../findings/readings.ts';
import { levelsOrFirst } from '../../findings/shared-options.ts';
import { count, fixed, join, percent, plural } from '../../language/format.ts';
import { say, type Text, term } from '../../language/text.ts';
import { type ContestantColumns, contestantColumns } from '../../queries/contestant-columns.ts';
import { areaScope, BALLOTS } from '../../queries/stations.ts';
import { type Strata, strataAsked } from '../../queries/strata.ts';
import { addedCurves, PERCENTAGES, type PercentageCurve, peakOf, percentageCurves } from '../../stats/percentage-curves.ts';
import { type ScaledExcess, scaledExcess, type Window } from '../../stats/scaled-excess.ts';

const NEEDED = 'registered voters, ballots, valid votes and votes of at least 1,000 polling stations';

/** What the estimate gives, in parts of the leader's votes, for elections regarded as clean, and for areas of such elections. */
const CLEAN = [-0.3, 0.21] as const;
const CLEAN_AREAS = [-0.42, 0.35] as const;
const CLEAN_TEXT = say`${percent(CLEAN[0], 0)} to +${percent(CLEAN[1], 0)}`;
const CLEAN_AREAS_TEXT = say`${percent(CLEAN_AREAS[0], 0)} to +${percent(CLEAN_AREAS[1], 0)}`;

/** The first is the estimate; all of them are its band. */
const WINDOWS: readonly Window[] = [
  [-10, 0],
  [-15, 0],
  [-10, -2],
  [-5, 0],
  [-3, 2],
  [-10, 3],
];

const meta: CheckMeta = {
  id: 'anomalous-votes',
  title: 'Votes beyond the scaled curve of the others',
  question: 'How many votes of the leader lie at high turnout beyond what the votes of all others, scaled, would give?',
  kind: 'informative',
  needs: [NEEDED],
  limits: [
    `A description without a p-value. Elections regarded as clean give ${CLEAN_TEXT} of the leader’s votes, because support and turnout go together for social reasons: an estimate within that band says nothing by itself.`,
    'Skipped where the votes of the others peak above the official turnout: ordinary stations then have no place below the peak. Most elections regarded as clean are skipped for that.',
    'All votes above the scaled curve are counted alike, whatever brought them; if votes were moved from others as well, the estimate is too small.',
    'The factor is one for all stations of an area; the sum of the areas’ own estimates is free of differences between areas, and blind to whatever all stations of an area share.',
    'The standard error takes the peak as given. The windows show what its choice can do.',
    `Areas are told one by one only above ${percent(CLEAN_AREAS[1], 0)}: areas of at least 200 stations in elections regarded as clean give ${CLEAN_AREAS_TEXT}, whatever their peaks.`,
    'Estimates from counts of a percentage point each; figures from the machine-counted stations of Russian elections need a column that says which stations those are.',
  ],
  method:
    'Votes added up by turnout in steps of one percentage point, rounded half up in whole numbers. The votes of all others, smoothed over three steps, peak at b*, between 5 and 95 %. k is the leader’s votes over the others’ within a window of b*; A = Σ (leader − k·others) over all steps above b*. Six windows: b* − 10 to b* (the estimate), −15 to 0, −10 to −2, −5 to 0, −3 to +2, −10 to +3 points. Standard error by the infinitesimal jackknife over areas, or over stations where there are fewer than eight areas.',
  explanations: [
    'Where the country or a minority votes more and prefers the leader, honest votes lie above the scaled curve.',
    'Stations that enter voters on the day, such as those abroad, in hospitals and at railway stations, have a turnout near 100 % by construction.',
    'A party that mobilises its own supporters raises turnout and its share together.',
  ],
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
};

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
        return [skipped(say`The whole dataset`, say`there is no contestant "${asked}"`, say`the identifier of a contestant`)];
      const reason = say`no official table holds registered voters, ballots, valid votes and votes together`;
      return [skipped(say`The whole dataset`, reason, term(NEEDED))];
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
  const subject = say`${stations.source.name}, by ${term(stations.table.level)}`;
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
      skipped(
        subject,
        say`${plural(stationCount, 'station has', 'stations have')} registered voters; at least ${count(options.minStations)} are needed`,
        term(NEEDED),
      ),
    ];
  const groups = levels.length > 0 && levels[0].groups.length >= FEWEST_GROUPS ? [...levels[0].groups, levels[0].rest] : [];
  const whole = estimated(all, turnoutOf(columns), options.peak, groups);
  const areas = levels.map(({ one, groups, rest }) => estimatedAreas(columns, one, groups, rest, options.minAreaStations));
  return [
    ...told(dataset, columns, whole, areas[0], subject),
    ...areas.flatMap((level) => toldAreas(dataset, columns, level)),
    picture(dataset, columns, whole),
    ...unknown.map((level) =>
      skipped(
        subject,
        say`no station lies in an area of the level ${term(level)}`,
        say`areas of the level ${term(level)} above the stations`,
      ),
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
    return [
      skipped(
        subject,
        say`the votes of all contestants but ${name} peak at a turnout of ${count(whole.peak)} %, above the official turnout of ${percent(whole.turnout, 1)}: the method has no ordinary stations to start from, as in most elections regarded as clean`,
        say`results whose peak lies below the official turnout, or a peak named by the option \`peak\``,
      ),
    ];
  const estimate = whole.windows[0];
  if (!estimate || !(whole.leader > 0))
    return [
      skipped(subject, say`only one contestant has votes at the stations just below a turnout of ${count(whole.peak)} %`, term(NEEDED)),
    ];
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
  const inWindows = say`${count(low)} to ${count(high)} over six windows`;
  const compared =
    excess < 0
      ? say`Above a turnout of ${percentage} %, ${name} has ${votesBeyond} votes fewer than the votes of all others scaled by ${scale} give (${inWindows})`
      : say`Above a turnout of ${percentage} %, ${name} has ${votesBeyond} votes more than the votes of all others scaled by ${scale} give (${inWindows})`;
  const error = count(standardError);
  const detail = clustered
    ? say`The others’ votes peak at ${percentage} %; the official turnout, of ${BALLOTS[basis]}, is ${percent(turnout, 1)}. Standard error ${error} votes over ${count(level.strata.areas.length)} areas by ${term(level.strata.level)}, which does not cover the choice of peak and window.`
    : say`The others’ votes peak at ${percentage} %; the official turnout, of ${BALLOTS[basis]}, is ${percent(turnout, 1)}. Standard error ${error} votes over stations, which does not cover the choice of peak and window.`;
  const partOfLeader = percent(share, 1);
  return noted({
    about: 'result',
    scope: { source: stations.source.id, level: stations.table.level, contestant: id, quantity: 'votes' },
    message: inside
      ? say`${compared}: ${partOfLeader} of the votes of ${name}, within the ${CLEAN_TEXT} that elections regarded as clean give.`
      : say`${compared}: ${partOfLeader} of the votes of ${name}, outside the ${CLEAN_TEXT} that elections regarded as clean give.`,
    detail:
      sum === undefined || level === undefined
        ? detail
        : say`${detail} Added up over areas by ${term(level.strata.level)}, each with its own peak and factor, the estimate is ${count(sum)}, or ${percent(sum / leader, 1)}, which does not see what is alike at all stations of an area.`,
    expected: say`${CLEAN_TEXT} of the leader’s votes, as elections regarded as clean give`,
    seen: say`${partOfLeader} (${percent(low / leader, 1)} to ${percent(high / leader, 1)} over six windows)`,
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
    title: say`Votes for ${name} beyond the scaled curve of the others, by window`,
    note: say`${stations.source.name}, ${plural(whole.stations, 'station')}. Elections regarded as clean give ${CLEAN_TEXT} of the leader’s votes.`,
    columns: [
      { title: say`Turnout from` },
      { title: say`to` },
      { title: say`Factor`, unit: 'number' },
      { title: say`Votes`, unit: 'difference' },
      { title: say`Standard error`, unit: 'count' },
      { title: say`Of the votes of ${name}`, unit: 'percent' },
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
    return small === 0
      ? []
      : [
          skipped(
            say`Areas by ${term(strata.level)}`,
            say`no area has enough stations for an estimate of its own`,
            say`areas of 200 stations or more`,
          ),
        ];
  const usable = areas.filter(({ estimate }) => !estimate.refused && estimate.leader > 0 && estimate.windows[0]);
  const high = usable.filter(({ estimate }) => band(estimate)[0] / estimate.leader > CLEAN_AREAS[1]);
  const other = usable.length - high.length;
  return [
    areaTable(dataset, columns, level),
    ...high.map(({ index, estimate }) => areaFinding(dataset, columns, strata, index, estimate)),
    ...(other > 0 ? [passed(other)] : []),
    ...(level.refused > 0
      ? [
          skipped(
            say`Areas by ${term(strata.level)}`,
            say`in ${plural(level.refused, 'area')} the votes of the others peak above the area’s own turnout`,
            say`areas whose peak lies below their turnout`,
          ),
        ]
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
    message: say`${placeName(dataset.areas, area)}: above a turnout of ${count(estimate.peak)} %, ${name} has ${count(excess)} votes more than the votes of all others scaled by ${fixed(factor, 3)} give (${count(low)} to ${count(high)} over six windows): ${percent(excess / leader, 1)} of the votes of ${name} there; areas of elections regarded as clean give ${CLEAN_AREAS_TEXT}.`,
    expected: say`${CLEAN_AREAS_TEXT} of the leader’s votes, as areas of elections regarded as clean give`,
    seen: say`${percent(excess / leader, 1)} (${percent(low / leader, 1)} to ${percent(high / leader, 1)} over six windows)`,
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
  const added =
    sum === undefined
      ? []
      : [say`Over all areas, whatever their peaks, and the stations of small areas as one, ${count(sum)} votes are added up.`];
  return tabulated({
    id: `anomalous-votes-${id}-${strata.level}`,
    title: say`Votes for ${name} beyond the scaled curve of the others, by ${term(strata.level)}`,
    note: join(
      [
        say`${stations.source.name}. Each area by its own peak and factor; none where the peak lies above its turnout (${plural(level.refused, 'area')}), ${plural(small, 'smaller area is', 'smaller areas are')} not listed. Areas of elections regarded as clean give ${CLEAN_AREAS_TEXT}.`,
        ...added,
      ],
      ' ',
    ),
    columns: [
      { title: say`Area` },
      { title: say`Stations`, unit: 'count' },
      { title: say`Turnout`, unit: 'percent' },
      { title: say`Peak of the others`, unit: 'percent' },
      { title: say`Factor`, unit: 'number' },
      { title: say`Votes`, unit: 'difference' },
      { title: say`Of the votes of ${name}`, unit: 'percent' },
      { title: say`lowest window`, unit: 'percent' },
      { title: say`highest window`, unit: 'percent' },
    ],
    rows,
  });
}

function picture(dataset: Dataset, { contestant, stations, basis }: ContestantColumns, whole: Estimate): Observation {
  const { name, id } = dataset.contestants[contestant];
  const x = Array.from({ length: PERCENTAGES }, (_, bin) => bin / 100);
  const factor = whole.refused ? undefined : whole.windows[0]?.factor;
  const scaled =
    factor === undefined ? [] : [{ name: say`All others × ${fixed(factor, 3)}`, x, y: Array.from(whole.curve.second, (y) => factor * y) }];
  const found = figured({
    id: `votes-by-turnout-${id}`,
    title: say`Votes by turnout of the station: ${name} and all others`,
    kind: 'lines',
    note: join(
      [
        say`Votes in steps of one percentage point of turnout, of ${BALLOTS[basis]}; above 100 % counts as 100 %.`,
        ...(factor === undefined
          ? []
          : [say`Elections regarded as clean leave ${CLEAN_TEXT} of the leader’s votes between the two curves above the peak.`]),
      ],
      ' ',
    ),
    source: stations.source.name,
    n: whole.stations,
    x: { title: say`Turnout`, unit: 'percent', range: [0, 1] },
    y: { title: say`Votes`, unit: 'count' },
    series: [{ name, x, y: Array.from(whole.curve.first) }, { name: say`All others`, x, y: Array.from(whole.curve.second) }, ...scaled],
  });
  return figured(votesByTurnoutRead(found.figure, name));
}

function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  return sum;
}

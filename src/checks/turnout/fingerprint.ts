import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, figured, noted, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { cumulativeRead, fingerprintRead } from '../../findings/readings.ts';
import { percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type ContestantColumns, contestantColumns } from '../../queries/contestant-columns.ts';
import { type StationSample, stationSample } from '../../queries/station-sample.ts';
import { areaScope, BALLOTS } from '../../queries/stations.ts';
import { partsOf, type Strata, strataAmong, strataAsked } from '../../queries/strata.ts';
import { gathered } from '../../stats/gathered.ts';
import { type Estimate, fitInflation, type InflationFit } from '../../stats/inflation-fit.ts';
import { type InflationShape, inflationShape, SHARE_BINS } from '../../stats/inflation-model.ts';
import { T } from './fingerprint.texts.ts';
import { T as SHARED } from './shared.texts.ts';

/** What the fit gives for eight elections regarded as clean, whether or not the check would skip it there. */
const CLEAN_PARTIAL = 0.56;
const CLEAN_TEXT = T.eightElectionsRegardedClean({ clean_partial: CLEAN_PARTIAL });

const meta = aboutCheck(T.meta, {
  id: 'fingerprint',
  kind: 'informative',
  references: [
    {
      cite: 'Klimek, Yegorov, Hanel & Thurner (2012), Statistical detection of systematic election irregularities',
      url: 'https://doi.org/10.1073/pnas.1210722109',
    },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(100).default(500).describe('Fewest stations to which the model is fitted.'),
  basis: z.enum(['cast', 'issued']).default('cast').describe('Ballots that turnout is computed from, where both are published.'),
  contestant: z.coerce
    .string()
    .optional()
    .describe('Identifier of the contestant whose share is looked at; without it the one with the most votes.'),
  levels: z
    .array(z.coerce.string())
    .default([])
    .describe('Levels of areas at which the model is also fitted, area by area; without it none.'),
});

export default defineCheck({
  meta,
  options,
  run(dataset, { minStations, basis, contestant, levels }) {
    const columns = contestantColumns(dataset, basis, contestant);
    const sample = columns && stationSample(dataset, columns.stations, columns.basis, columns.contestant);
    if (!columns || !sample) {
      if (contestant !== undefined && !dataset.contestants.some(({ id }) => id === contestant))
        return [skipped(MODEL.wholeDataset(), SHARED.thereNoContestant({ asked: contestant }), SHARED.identifierContestant())];
      const reason = SHARED.noOfficialTableHolds();
      return [skipped(MODEL.wholeDataset(), reason, T.registeredVotersBallotsValid())];
    }
    const { stations } = columns;
    const subject = SHARED.by({ source: stations.source.name, level: word(stations.table.level) });
    if (sample.size < minStations)
      return [skipped(subject, T.turnoutShareLeastNeeded({ sample: sample.size, minStations }), T.registeredVotersBallotsValid())];
    const { strata, unknown } = strataAsked(dataset, stations, levels);
    const whole: Fitted = {
      subject,
      name: SHARED.allStations(),
      scope: { level: stations.table.level },
      ...fitted(proportionsOf(columnsOf(sample))),
    };
    const areas = strata.flatMap((one) => fittedAreas(dataset, sample, one, minStations));
    return [
      ...[whole, ...areas].map((one) => told(dataset, columns, one)),
      table(dataset, columns, [whole, ...areas]),
      heat(dataset, columns),
      cumulative(dataset, columns),
      ...unknown.map((level) =>
        skipped(subject, SHARED.noStationLiesArea({ level: word(level) }), SHARED.areasLevelAboveStations({ level: word(level) })),
      ),
    ];
  },
});

/** Turnout and share of some stations. */
interface Proportions {
  readonly size: number;
  readonly turnout: Float64Array;
  readonly share: Float64Array;
  /** Stations by share, in steps of one percentage point. */
  readonly counts: Float64Array;
  /** Ballots over registered voters, all of these stations together. */
  readonly official: number;
}

type Columns = Pick<StationSample, 'size' | 'turnout' | 'share' | 'registered' | 'ballots' | 'valid' | 'votes'>;

function proportionsOf({ size, turnout, share, registered, ballots, valid, votes }: Columns): Proportions {
  const counts = new Float64Array(SHARE_BINS);
  let [given, roll] = [0, 0];
  for (let at = 0; at < size; at++) {
    counts[step(votes[at], valid[at])]++;
    given += ballots[at];
    roll += registered[at];
  }
  return { size, turnout, share, counts, official: roll > 0 ? given / roll : 0 };
}

const columnsOf = ({ size, turnout, share, registered, ballots, valid, votes }: StationSample): Columns => ({
  size,
  turnout,
  share,
  registered,
  ballots,
  valid,
  votes,
});

/** The same columns of some of the stations. */
function columnsAt(columns: Columns, members: Int32Array): Columns {
  const pick = (values: Float64Array): Float64Array => gathered(values, members);
  return {
    size: members.length,
    turnout: pick(columns.turnout),
    share: pick(columns.share),
    registered: pick(columns.registered),
    ballots: pick(columns.ballots),
    valid: pick(columns.valid),
    votes: pick(columns.votes),
  };
}

/** The step of one percentage point that holds part / whole: the lower end belongs to it, and 100 % to the last. */
const step = (part: number, whole: number): number => Math.min(SHARE_BINS - 1, Math.floor((100 * part) / whole));

interface Outcome {
  readonly stations: number;
  readonly official: number;
  readonly shape?: InflationShape;
  readonly fit?: InflationFit;
  /** Why there is no fit. */
  readonly reason?: Text;
}

interface Fitted extends Outcome {
  readonly subject: Text;
  readonly name: Text;
  readonly scope: { readonly level: string; readonly area?: string };
}

/** Spreads below this are those of a heap of equal values, not of a distribution. */
const LEAST_SPREAD = 0.005;

function fitted({ size, turnout, share, counts, official }: Proportions): Outcome {
  const known = { stations: size, official };
  if (constant(turnout) || constant(share)) return { ...known, reason: SHARED.turnoutOrShareSame() };
  const shape = inflationShape(turnout, share);
  const { tau, sigmaTau, sigmaNu, theta } = shape;
  if (!(sigmaTau >= LEAST_SPREAD && sigmaNu >= LEAST_SPREAD && theta >= LEAST_SPREAD))
    return { ...known, shape, reason: T.tooFewStationsLie() };
  if (tau > official)
    return {
      ...known,
      shape,
      reason: T.turnoutPeaksAboveOfficial({ tau, official }),
    };
  return { ...known, shape, fit: fitInflation(counts, shape) };
}

function constant(values: Float64Array): boolean {
  for (let at = 1; at < values.length; at++) if (values[at] !== values[0]) return false;
  return true;
}

function fittedAreas({ areas }: Dataset, sample: StationSample, strata: Strata, minStations: number): Fitted[] {
  const columns = columnsOf(sample);
  return partsOf(strataAmong(strata, sample.at), minStations).map(({ area, members }) => {
    const name = placeName(areas, area);
    const scope = { level: strata.level, ...areaScope(areas, area) };
    return { subject: name, name, scope, ...fitted(proportionsOf(columnsAt(columns, members))) };
  });
}

function told(dataset: Dataset, { stations, contestant }: ContestantColumns, one: Fitted): Observation {
  const { fit, shape } = one;
  if (!fit || !shape) return skipped(one.subject, one.reason ?? T.noFit(), T.stationsWhoseTurnoutVaries());
  const { name, id } = dataset.contestants[contestant];
  const { partial, extreme, alpha, dispersion, misplaced } = fit;
  const { table, row, source } = stations;
  const column = table.votes[contestant];
  const tried = partial.value + extreme.value < 0.0005 ? T.valuesFrom020() : T.valuesFrom0202();
  return noted({
    about: 'result',
    scope: { source: source.id, ...one.scope, contestant: id, quantity: 'share' },
    message: T.imitateSharesModelKlimek({
      name: one.name,
      name2: name,
      parts: parts(partial, 1),
      stations: one.stations,
      parts2: parts(extreme, 2),
      clean_text: CLEAN_TEXT,
    }),
    detail: T.modelMisplacesStationsX({
      misplaced,
      dispersion,
      alpha: alpha.value,
      interval: alpha.interval[0],
      interval2: alpha.interval[1],
      tried,
      tau: shape.tau,
      nu: shape.nu,
      official: one.official,
    }),
    expected: T.noFixedValue({ clean_text: CLEAN_TEXT }),
    seen: T.incrementalExtreme({ partial: partial.value, extreme: extreme.value }),
    measures: {
      incremental: partial.value,
      incrementalLow: partial.interval[0],
      incrementalHigh: partial.interval[1],
      extreme: extreme.value,
      extremeLow: extreme.interval[0],
      extremeHigh: extreme.interval[1],
      alpha: alpha.value,
      alphaLow: alpha.interval[0],
      alphaHigh: alpha.interval[1],
      dispersion,
      misplaced,
      withinClean: partial.value <= CLEAN_PARTIAL && extreme.interval[0] === 0,
      ...shape,
      turnout: one.official,
      stations: one.stations,
    },
    locations: column ? table.locate(row[0], column) : [],
  });
}

const parts = ({ value, interval: [low, high] }: Estimate, decimals: number): Text =>
  SHARED.figures95Interval({ value: percent(value, decimals), low: percent(low, decimals), high: percent(high, decimals) });

function table(dataset: Dataset, { stations, contestant }: ContestantColumns, all: readonly Fitted[]): Observation {
  const { name, id } = dataset.contestants[contestant];
  return tabulated({
    id: `fingerprint-${id}`,
    title: T.turnoutSharePeaksSpreads({ name }),
    note: T.noFitWherePeak({ source: stations.source.name, clean_text: CLEAN_TEXT }),
    columns: [
      { title: MODEL.area() },
      { title: MODEL.stations(), unit: 'count' },
      { title: MODEL.turnout2(), unit: 'percent' },
      { title: 'τ', unit: 'percent' },
      { title: 'ν', unit: 'percent' },
      { title: 'σ_τ', unit: 'number' },
      { title: 'σ_ν', unit: 'number' },
      { title: 'θ', unit: 'number' },
      { title: 'f_i', unit: 'percent' },
      { title: SHARED.from(), unit: 'percent' },
      { title: SHARED.to(), unit: 'percent' },
      { title: 'f_e', unit: 'percent' },
      { title: SHARED.from(), unit: 'percent' },
      { title: SHARED.to(), unit: 'percent' },
      { title: 'α', unit: 'number' },
      { title: word('X²/df'), unit: 'number' },
      { title: T.misplaced(), unit: 'percent' },
    ],
    rows: all.map(({ name, stations, official, shape, fit }) => [
      name,
      stations,
      official,
      ...(shape ? [shape.tau, shape.nu, shape.sigmaTau, shape.sigmaNu, shape.theta] : [null, null, null, null, null]),
      ...(fit
        ? [
            fit.partial.value,
            ...fit.partial.interval,
            fit.extreme.value,
            ...fit.extreme.interval,
            fit.alpha.value,
            fit.dispersion,
            fit.misplaced,
          ]
        : [null, null, null, null, null, null, null, null, null]),
    ]),
  });
}

/** Stations by turnout and share; those above 100 % stand in the last step. */
function heat(dataset: Dataset, { stations, registered, ballots, valid, votes, contestant, basis }: ContestantColumns): Observation {
  const { name, id } = dataset.contestants[contestant];
  const counts = new Int32Array(SHARE_BINS * SHARE_BINS);
  let [n, votesIn, validIn] = [0, 0, 0];
  for (let at = 0; at < registered.length; at++) {
    if (!(registered[at] > 0 && valid[at] > 0)) continue;
    votesIn += votes[at];
    validIn += valid[at];
    counts[step(ballots[at], registered[at]) * SHARE_BINS + step(votes[at], valid[at])]++;
    n++;
  }
  const filled = Array.from(counts.keys()).filter((cell) => counts[cell] > 0);
  const found = figured({
    id: `fingerprint-${id}`,
    title: T.stationsTurnoutShare({ name }),
    kind: 'heat',
    note: T.stationsSquaresOnePercentage({ ballots: BALLOTS[basis] }),
    source: stations.source.name,
    n,
    x: { title: MODEL.turnout2(), unit: 'percent', range: [0, 1] },
    y: { title: SHARED.share({ name }), unit: 'percent', range: [0, 1] },
    cells: {
      width: 1 / SHARE_BINS,
      height: 1 / SHARE_BINS,
      x: filled.map((cell) => Math.floor(cell / SHARE_BINS)),
      y: filled.map((cell) => cell % SHARE_BINS),
      count: filled.map((cell) => counts[cell]),
    },
  });
  return figured(fingerprintRead(found.figure, name, votesIn / validIn));
}

/** Which part of the contestant's votes comes from stations with a turnout up to x: a plateau, unless turnout near 100 % holds many. */
function cumulative(dataset: Dataset, { stations, registered, ballots, valid, votes, contestant, basis }: ContestantColumns): Observation {
  const { name, id } = dataset.contestants[contestant];
  const sums = new Float64Array(SHARE_BINS + 1);
  const whole = new Float64Array(SHARE_BINS + 1);
  let [n, all, validIn] = [0, 0, 0];
  for (let at = 0; at < registered.length; at++) {
    if (!(registered[at] > 0)) continue;
    sums[Math.min(SHARE_BINS, Math.ceil((100 * ballots[at]) / registered[at]))] += votes[at];
    all += votes[at];
    whole[Math.min(SHARE_BINS, Math.ceil((100 * ballots[at]) / registered[at]))] += valid[at];
    validIn += valid[at];
    n++;
  }
  let reached = 0;
  let reachedByAll = 0;
  const everyone = Array.from(whole, (sum) => {
    reachedByAll += sum;
    return validIn > 0 ? reachedByAll / validIn : 0;
  });
  const y = Array.from(sums, (sum) => {
    reached += sum;
    return all > 0 ? reached / all : 0;
  });
  const found = figured({
    id: `votes-up-to-turnout-${id}`,
    title: T.votesFromStationsTurnout({ name }),
    kind: 'lines',
    note: T.partAllVotesTurnout({ name, ballots: BALLOTS[basis] }),
    source: stations.source.name,
    n,
    x: { title: MODEL.turnout2(), unit: 'percent', range: [0, 1] },
    y: { title: T.votes({ name }), unit: 'percent', range: [0, 1] },
    series: [{ name, x: Array.from(y, (_, at) => at / SHARE_BINS), y }],
  });
  return figured(cumulativeRead(found.figure, name, everyone));
}

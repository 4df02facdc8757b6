import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { type CheckMeta, defineCheck, figured, noted, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { cumulativeRead, fingerprintRead } from '../../findings/readings.ts';
import { count, fixed, percent, plural } from '../../language/format.ts';
import { say, type Text, term } from '../../language/text.ts';
import { type ContestantColumns, contestantColumns } from '../../queries/contestant-columns.ts';
import { type StationSample, stationSample } from '../../queries/station-sample.ts';
import { areaScope, BALLOTS } from '../../queries/stations.ts';
import { partsOf, type Strata, strataAmong, strataAsked } from '../../queries/strata.ts';
import { gathered } from '../../stats/gathered.ts';
import { type Estimate, fitInflation, type InflationFit } from '../../stats/inflation-fit.ts';
import { type InflationShape, inflationShape, SHARE_BINS } from '../../stats/inflation-model.ts';

const NEEDED = 'registered voters, ballots, valid votes and votes of at least 500 polling stations';

/** What the fit gives for eight elections regarded as clean, whether or not the check would skip it there. */
const CLEAN_PARTIAL = 0.56;
const CLEAN_TEXT = say`eight elections regarded as clean give 0 to ${percent(CLEAN_PARTIAL, 0)} incremental, and 0 % extreme with intervals up to 5 %`;

const meta: CheckMeta = {
  id: 'fingerprint',
  title: 'Turnout and share of stations together',
  question: 'What do turnout and the leader’s share look like together, and how much inflation would a model need to imitate the shares?',
  kind: 'informative',
  needs: [NEEDED],
  limits: [
    `A description without a p-value. The model knows one kind of honest place; a country of several kinds looks like inflation to it: ${CLEAN_TEXT}.`,
    'The fit is skipped where the peak of turnout lies above the official turnout, which is a sign that the model does not describe the election; most elections regarded as clean are skipped for that.',
    'Peaks and spreads are read from the data first and then taken as known, as published. Inflation moves them too, so that f_i comes out too small even where the model holds: on stations drawn from it, about 0.09 for 0.10, 0.18 to 0.23 for 0.30 and 0.14 to 0.31 for 0.60; given the true peaks and spreads the fit returns them.',
    'The intervals cover chance, widened by how badly the model fits, and neither that bias nor differences between places.',
    'The peak is the first above 30 % where the density is at least a tenth of its greatest height; without that floor a handful of stations decides it.',
    'Stations with more ballots than voters or more votes than valid ones are left out of the fit.',
  ],
  method:
    'Stations counted in steps of one percentage point of turnout and of share (the lower end belongs to the step); votes added up by turnout. Model of Klimek et al.: peaks τ and ν by a Gaussian kernel with Scott’s bandwidth, spreads from below the peaks, θ from above. Expected shares of untouched, incrementally and extremely inflated stations by numerical integration, no draws; f_i, f_e and α by the greatest multinomial likelihood of the stations by share, with α in hundredths; intervals from the profile likelihood divided by X²/df.',
  explanations: [
    'Regions or groups that prefer the leader by far form a tail or a second cloud of stations, as minorities do in many elections regarded as clean.',
    'Town and country differ in turnout and in preference at once.',
    'Closed stations such as hospitals, ships and barracks have turnouts near 100 %.',
  ],
  references: [
    {
      cite: 'Klimek, Yegorov, Hanel & Thurner (2012), Statistical detection of systematic election irregularities',
      url: 'https://doi.org/10.1073/pnas.1210722109',
    },
  ],
};

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
        return [skipped(say`The whole dataset`, say`there is no contestant "${contestant}"`, say`the identifier of a contestant`)];
      const reason = say`no official table holds registered voters, ballots, valid votes and votes together`;
      return [skipped(say`The whole dataset`, reason, term(NEEDED))];
    }
    const { stations } = columns;
    const subject = say`${stations.source.name}, by ${term(stations.table.level)}`;
    if (sample.size < minStations)
      return [
        skipped(
          subject,
          say`${plural(sample.size, 'station has', 'stations have')} a turnout and a share; at least ${count(minStations)} are needed`,
          term(NEEDED),
        ),
      ];
    const { strata, unknown } = strataAsked(dataset, stations, levels);
    const whole: Fitted = {
      subject,
      name: say`All stations`,
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
        skipped(
          subject,
          say`no station lies in an area of the level ${term(level)}`,
          say`areas of the level ${term(level)} above the stations`,
        ),
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
  if (constant(turnout) || constant(share)) return { ...known, reason: say`turnout or share is the same everywhere` };
  const shape = inflationShape(turnout, share);
  const { tau, sigmaTau, sigmaNu, theta } = shape;
  if (!(sigmaTau >= LEAST_SPREAD && sigmaNu >= LEAST_SPREAD && theta >= LEAST_SPREAD))
    return { ...known, shape, reason: say`too few stations lie beside the peaks of turnout and share` };
  if (tau > official)
    return {
      ...known,
      shape,
      reason: say`turnout peaks at ${percent(tau, 1)}, above the official ${percent(official, 1)}: the model, in which inflation only raises turnout, does not describe these stations`,
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
  if (!fit || !shape)
    return skipped(one.subject, one.reason ?? say`no fit`, say`stations whose turnout varies and peaks below the official turnout`);
  const { name, id } = dataset.contestants[contestant];
  const { partial, extreme, alpha, dispersion, misplaced } = fit;
  const { table, row, source } = stations;
  const column = table.votes[contestant];
  const tried =
    partial.value + extreme.value < 0.0005
      ? say`values from 0.20 to 5.00 are tried, and without inflation none is better than another`
      : say`values from 0.20 to 5.00 are tried`;
  return noted({
    about: 'result',
    scope: { source: source.id, ...one.scope, contestant: id, quantity: 'share' },
    message: say`${one.name}: to imitate the shares of ${name}, the model of Klimek et al. inflates ${parts(partial, 1)} of ${plural(one.stations, 'station')} incrementally and ${parts(extreme, 2)} extremely; ${CLEAN_TEXT}.`,
    detail: say`The model misplaces ${percent(misplaced, 1)} of the stations (X²/df ${fixed(dispersion, 1)}; the intervals are widened by its root). α = ${fixed(alpha.value, 2)} (${fixed(alpha.interval[0], 2)} to ${fixed(alpha.interval[1], 2)}; ${tried}). Turnout peaks at ${percent(shape.tau, 1)} and the share at ${percent(shape.nu, 1)}; the official turnout of these stations is ${percent(one.official, 1)}.`,
    expected: say`no fixed value: ${CLEAN_TEXT}`,
    seen: say`${percent(partial.value, 1)} incremental, ${percent(extreme.value, 2)} extreme`,
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
  say`${percent(value, decimals)} (95 % interval ${percent(low, decimals)} to ${percent(high, decimals)})`;

function table(dataset: Dataset, { stations, contestant }: ContestantColumns, all: readonly Fitted[]): Observation {
  const { name, id } = dataset.contestants[contestant];
  return tabulated({
    id: `fingerprint-${id}`,
    title: say`Turnout and the share of ${name}: peaks, spreads and the fitted model`,
    note: say`${stations.source.name}. No fit where the peak of turnout lies above the official turnout; ${CLEAN_TEXT}.`,
    columns: [
      { title: say`Area` },
      { title: say`Stations`, unit: 'count' },
      { title: say`Turnout`, unit: 'percent' },
      { title: 'τ', unit: 'percent' },
      { title: 'ν', unit: 'percent' },
      { title: 'σ_τ', unit: 'number' },
      { title: 'σ_ν', unit: 'number' },
      { title: 'θ', unit: 'number' },
      { title: 'f_i', unit: 'percent' },
      { title: say`from`, unit: 'percent' },
      { title: say`to`, unit: 'percent' },
      { title: 'f_e', unit: 'percent' },
      { title: say`from`, unit: 'percent' },
      { title: say`to`, unit: 'percent' },
      { title: 'α', unit: 'number' },
      { title: 'X²/df', unit: 'number' },
      { title: say`Misplaced`, unit: 'percent' },
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
    title: say`Stations by turnout and by the share of ${name}`,
    kind: 'heat',
    note: say`Stations in squares of one percentage point; turnout of ${BALLOTS[basis]}, share of valid votes; above 100 % counts as 100 %.`,
    source: stations.source.name,
    n,
    x: { title: say`Turnout`, unit: 'percent', range: [0, 1] },
    y: { title: say`Share of ${name}`, unit: 'percent', range: [0, 1] },
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
    title: say`Votes for ${name} from stations with a turnout up to a value`,
    kind: 'lines',
    note: say`Part of all votes for ${name}; turnout of ${BALLOTS[basis]}, above 100 % counts as 100 %.`,
    source: stations.source.name,
    n,
    x: { title: say`Turnout`, unit: 'percent', range: [0, 1] },
    y: { title: say`Votes for ${name}`, unit: 'percent', range: [0, 1] },
    series: [{ name, x: Array.from(y, (_, at) => at / SHARE_BINS), y }],
  });
  return figured(cumulativeRead(found.figure, name, everyone));
}

import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import {
  aboutCheck,
  defineCheck,
  figured,
  measured,
  noted,
  type Observation,
  passed,
  type ReportFigure,
  skipped,
  tabulated,
} from '../../findings/check.ts';
import { turnoutRead } from '../../findings/readings.ts';
import { levelsOrFirst } from '../../findings/shared-options.ts';
import { enumerate, join, probability, sentenceCase } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { areaScope, BALLOTS, ballotsOf, type Stations, stationTables, type TurnoutBasis } from '../../queries/stations.ts';
import { partsOf, type Strata, strataAsked } from '../../queries/strata.ts';
import { type DipTest, dipTest } from '../../stats/dip-test.ts';
import { finite } from '../../stats/finite.ts';
import { gathered } from '../../stats/gathered.ts';
import { type MomentIntervals, momentIntervals } from '../../stats/moment-intervals.ts';
import { sorted } from '../../stats/sorted.ts';
import { T as SHARED } from './shared.texts.ts';
import { T } from './turnout-distribution.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'turnout-distribution',
  kind: 'informative',
  references: [
    { cite: 'Hartigan & Hartigan (1985), The dip test of unimodality', url: 'https://doi.org/10.1214/aos/1176346577' },
    {
      cite: 'Klimek, Yegorov, Hanel & Thurner (2012), Statistical detection of systematic election irregularities',
      url: 'https://doi.org/10.1073/pnas.1210722109',
    },
  ],
});

const options = z.strictObject({
  basis: z
    .enum(['cast', 'issued'])
    .default('cast')
    .describe('Ballots that turnout is computed from; where only the other count is published, from that.'),
  levels: levelsOrFirst,
  contestants: z
    .array(z.coerce.string())
    .default([])
    .describe('Identifiers of contestants whose share of the valid votes is described in the same way, beside turnout.'),
  minStations: z.number().int().min(20).default(100).describe('Fewest stations of the country or an area.'),
  minDip: z.number().min(0).max(0.25).default(0.01).describe('Smallest dip treated as material.'),
  minRegistered: z.number().int().min(1).default(100).describe('Fewest registered voters of a station in the logarithmic vote rate.'),
  bootstrapBelow: z.number().int().min(0).default(150).describe('Areas with fewer stations get bootstrapped intervals.'),
  draws: z.number().int().min(99).max(100_000).default(1000).describe('Replicates of a bootstrap.'),
});

type Options = z.output<typeof options>;

/** Draws of single stations beyond which all intervals are left to large-sample errors: a quarter of a second or so. */
const MOST_DRAWN = 1e7;

type Range = readonly [low: number, high: number];

/**
 * Skewness and kurtosis seen in eight elections regarded as clean (Poland 2019 and 2020, Spain, Canada, Israel twice,
 * Hungary, Lithuania), widened to hold −0.5 to 0.5 and 2.5 to 4: next to a normal distribution is no oddity.
 */
export const CLEAN_SHAPES: Readonly<Record<'turnout' | 'logit' | 'rate', { readonly skewness: Range; readonly kurtosis: Range }>> = {
  turnout: { skewness: [-1.5, 0.5], kurtosis: [2.5, 10.82] },
  logit: { skewness: [-0.98, 0.67], kurtosis: [2.5, 13.92] },
  rate: { skewness: [-0.5, 1.56], kurtosis: [2.5, 8.02] },
};

/** What is known of the dip in the same elections. */
const CLEAN_DIPS: Readonly<Record<'turnout' | 'share', Text>> = {
  turnout: T.noneEightElectionsRegarded(),
  share: T.threeEightElectionsRegarded(),
};

/** One number a station, not a number where it means nothing there. */
interface Quantity {
  readonly key: string;
  /** In the middle of a sentence. */
  readonly name: Text;
  readonly title: Text;
  readonly note?: Text;
  readonly values: Float64Array;
  readonly contestant?: string;
  readonly dip?: 'turnout' | 'share';
  readonly clean?: (typeof CLEAN_SHAPES)['turnout'];
}

/** The stations of the country or of one area; `columns` in the order of the quantities. */
interface Subject {
  readonly name: string;
  /** A number of rows of the table: stations, or areas where the level is another. */
  readonly units: (n: number) => Text;
  readonly scope: { readonly level: string; readonly area?: string };
  readonly country: boolean;
  readonly stations: number;
  readonly columns: readonly Float64Array[];
}

interface Described {
  readonly subject: Subject;
  readonly moments: readonly (MomentIntervals | undefined)[];
  readonly dips: readonly (DipTest | undefined)[];
}

export default defineCheck({
  meta,
  options,
  run(dataset, options, seed) {
    const found = stationTables(dataset).find((one) => one.registered && ballotsOf(one, options.basis));
    const given = found && ballotsOf(found, options.basis);
    if (!found?.registered || !given)
      return [skipped(MODEL.wholeDataset(), T.registeredVotersBallotsNot(), T.registeredVotersBallotsLeast())];
    const turnout = turnoutOf(found.registered, given.ballots);
    if (turnout.known < options.minStations)
      return [
        skipped(
          SHARED.by({ source: found.source.name, level: word(found.table.level) }),
          T.turnoutKnownNeeded({ known: turnout.known, minStations: options.minStations }),
          T.registeredVotersBallotsLeast(),
        ),
      ];
    const quantities = quantitiesOf(dataset, found, turnout.values, given.ballots, options);
    const { subjects, skips } = subjectsOf(dataset, found, quantities, options);
    const described = describe(subjects, quantities, options, seed);
    return [
      ...described.flatMap((one) => quantities.flatMap((quantity, at) => judged(found, one, quantity, at, options))),
      ...unknownContestants(dataset, found, options),
      ...skips,
      ...quantities.flatMap((quantity, at) => table(found, described, quantity, at, given.basis, turnout, options)),
      figured(turnoutRead(histogram(found, turnout, given.basis))),
    ];
  },
});

interface Turnout {
  readonly values: Float64Array;
  readonly known: number;
  readonly withoutRoll: number;
  readonly withoutBallots: number;
  readonly capped: number;
}

function turnoutOf(registered: Float64Array, ballots: Float64Array): Turnout {
  const values = new Float64Array(registered.length);
  let withoutRoll = 0;
  let withoutBallots = 0;
  let capped = 0;
  for (let at = 0; at < values.length; at++) {
    const roll = registered[at];
    const given = ballots[at];
    if (roll === 0) withoutRoll++;
    else if (given === 0) withoutBallots++;
    else if (given > roll) capped++;
    values[at] = roll > 0 && given > 0 ? Math.min(1, given / roll) : Number.NaN;
  }
  return { values, known: values.length - withoutRoll - withoutBallots, withoutRoll, withoutBallots, capped };
}

function quantitiesOf(
  { contestants }: Dataset,
  stations: Stations,
  turnout: Float64Array,
  ballots: Float64Array,
  options: Options,
): Quantity[] {
  const logit = new Float64Array(turnout.length);
  for (let at = 0; at < logit.length; at++) {
    const value = turnout[at];
    logit[at] = value > 0 && value < 1 ? Math.log(value / (1 - value)) : Number.NaN;
  }
  const found: Quantity[] = [
    { key: 'turnout', name: MODEL.turnout(), title: MODEL.turnout2(), values: turnout, dip: 'turnout', clean: CLEAN_SHAPES.turnout },
    {
      key: 'logit-turnout',
      name: T.logitTurnout(),
      title: T.logitTurnout2(),
      note: T.logTurnoutOverIts(),
      values: logit,
      clean: CLEAN_SHAPES.logit,
    },
  ];
  const { leader, registered, valid, votes } = stations;
  const won = leader < 0 ? undefined : votes[leader];
  if (won && registered) {
    const { id, name } = contestants[leader];
    found.push({
      key: 'log-vote-rate',
      name: T.logarithmicVoteRate({ name }),
      title: T.logarithmicVoteRate2({ name }),
      note: T.logRegisteredVotersWho({ name, minRegistered: options.minRegistered }),
      values: voteRate(registered, won, options.minRegistered),
      contestant: id,
      clean: CLEAN_SHAPES.rate,
    });
  }
  const whole = valid ?? ballots;
  contestants.forEach(({ id, name }, at) => {
    const column = votes[at];
    if (!options.contestants.includes(id) || !column) return;
    found.push({
      key: `share-${id}`,
      name: SHARED.share2({ contestants: name }),
      title: SHARED.share({ name }),
      note: valid ? T.validVotesStationsWithout() : T.ballotsValidVotesNot(),
      values: column.map((value, row) => (whole[row] > 0 && Number.isFinite(turnout[row]) ? Math.min(1, value / whole[row]) : Number.NaN)),
      contestant: id,
      dip: 'share',
    });
  });
  return found;
}

function voteRate(registered: Float64Array, won: Float64Array, least: number): Float64Array {
  const rate = new Float64Array(won.length);
  for (let at = 0; at < rate.length; at++) {
    const against = registered[at] - won[at];
    rate[at] = registered[at] >= least && won[at] > 0 && against > 0 ? Math.log(against / won[at]) : Number.NaN;
  }
  return rate;
}

function subjectsOf(
  dataset: Dataset,
  stations: Stations,
  quantities: readonly Quantity[],
  { levels, minStations }: Options,
): { subjects: Subject[]; skips: Observation[] } {
  const { areas } = dataset;
  const units =
    stations.table.level === 'station' ? (n: number) => MODEL.station({ stations: n }) : (n: number) => MODEL.area2({ found: n });
  const country: Subject = {
    name: placeName(areas, areas.root),
    units,
    scope: { level: stations.table.level },
    country: true,
    stations: stations.size,
    columns: quantities.map(({ values }) => values),
  };
  const asked = strataAsked(dataset, stations, levels);
  const skips: Observation[] = asked.unknown.map((level) =>
    skipped(SHARED.areas({ level: word(level) }), T.stationsLieNoArea(), T.eachStation({ level: word(level) })),
  );
  const within = asked.strata.flatMap((strata) => {
    const found = areasOf(dataset, strata, quantities, minStations, units);
    const small = strata.areas.length - found.length;
    if (small > 0)
      skips.push(
        skipped(
          T.areas({ source: stations.source.name, level: word(strata.level) }),
          T.fewerThanStations({ small, areas: strata.areas.length, minStations }),
          T.leastStationsArea({ minStations }),
        ),
      );
    return found;
  });
  return { subjects: [country, ...within], skips };
}

function areasOf(
  { areas }: Dataset,
  strata: Strata,
  quantities: readonly Quantity[],
  minStations: number,
  units: Subject['units'],
): Subject[] {
  return partsOf(strata, minStations).map(({ area, members }) => ({
    name: placeName(areas, area),
    units,
    scope: { level: strata.level, ...areaScope(areas, area) },
    country: false,
    stations: members.length,
    columns: quantities.map(({ values }) => gathered(values, members)),
  }));
}

/** Which subjects are bootstrapped: those with few stations, unless together they would take too long. */
function bootstrapped(subjects: readonly Subject[], { bootstrapBelow, draws }: Options): (subject: Subject) => boolean {
  const small = subjects.filter(({ stations }) => stations < bootstrapBelow);
  const drawn = draws * small.reduce((sum, { stations }) => sum + stations, 0);
  return ({ stations }) => stations < bootstrapBelow && drawn <= MOST_DRAWN;
}

function describe(subjects: readonly Subject[], quantities: readonly Quantity[], options: Options, seed: number): Described[] {
  const small = bootstrapped(subjects, options);
  return subjects.map((subject, at) => ({
    subject,
    moments: momentIntervals(subject.columns, small(subject) ? { draws: options.draws, seed, stream: at * options.draws } : undefined),
    dips: subject.columns.map((column, q) => {
      if (!quantities[q].dip) return undefined;
      const values = finite(column);
      return values.length < options.minStations ? undefined : dipTest(sorted(values));
    }),
  }));
}

/** 95 % of samples lie no farther than this from the distribution they are drawn from; so then does their dip from its. */
const distanceBound = (n: number): number => Math.sqrt(Math.log(2 / 0.05) / (2 * n));

/** A sentence about a subject, which names it unless it is the country. */
const told = ({ country, name }: Subject, sentence: Text): Text => (country ? sentence : T.figures({ name, sentence }));

function judged({ source }: Stations, one: Described, quantity: Quantity, at: number, { minDip }: Options): Observation[] {
  const { subject, moments, dips } = one;
  const scope = {
    source: source.id,
    ...subject.scope,
    ...(quantity.contestant && { contestant: quantity.contestant }),
    quantity: quantity.key,
  };
  const [shape, dip] = [moments[at], dips[at]];
  const found: Observation[] = [];
  if (subject.country && !shape) found.push(alike(subject, quantity));
  if (dip && quantity.dip) found.push(dipObserved(subject, quantity, quantity.dip, dip, scope, minDip));
  if (subject.country && shape && quantity.clean) found.push(shapeObserved(subject, quantity, quantity.clean, shape, scope));
  return found;
}

function alike({ name }: Subject, quantity: Quantity): Observation {
  return skipped(T.figures2({ title: quantity.title, name }), T.knownFewerThanFour(), T.stationsDiffer());
}

const dipP = ({ log10P, atMost }: DipTest): Text =>
  atMost ? T.pMost({ log10P: probability(log10P) }) : T.p({ log10P: probability(log10P) });

function dipObserved(
  subject: Subject,
  { name }: Quantity,
  kind: 'turnout' | 'share',
  dip: DipTest,
  scope: Readonly<Record<string, string>>,
  minDip: number,
): Observation {
  const { n, statistic, p, log10P, mode, atMost } = dip;
  const bound = distanceBound(n);
  return measured({
    about: 'result',
    scope,
    message: sentenceCase(told(subject, T.liesFromNearestDistribution({ name, units: subject.units(n), statistic, dipP: dipP(dip) }))),
    detail:
      kind === 'turnout' ? T.areasPooledDifferMany({ turnout: CLEAN_DIPS.turnout }) : T.areasPooledDifferMany2({ share: CLEAN_DIPS.share }),
    expected: T.onePeak(),
    seen: T.dipNearestDistributionOne({ statistic, mode: mode[0], mode2: mode[1] }),
    measures: { dip: statistic, stations: n, modeLow: mode[0], modeHigh: mode[1], pIsUpperBound: atMost },
    test: {
      name: word(dip.method),
      statistic,
      n,
      p,
      log10P,
      effect: { name: T.dip(), value: statistic, interval: [Math.max(0, statistic - bound), Math.min(0.25, statistic + bound)] },
    },
    material: statistic >= minDip,
    locations: [],
  });
}

const outside = ([low, high]: Range, clean: Range): boolean => high < clean[0] || low > clean[1];

const between = ([low, high]: Range): Text => T.and({ low, high });

/** A note where the country's shape lies off those of elections regarded as clean, interval and all. */
function shapeObserved(
  subject: Subject,
  { name }: Quantity,
  clean: (typeof CLEAN_SHAPES)['turnout'],
  shape: MomentIntervals,
  scope: Readonly<Record<string, string>>,
): Observation {
  const { n, skewness, kurtosis, skewnessInterval: skew, kurtosisInterval: kurt } = shape;
  if (!outside(skew, clean.skewness) && !outside(kurt, clean.kurtosis)) return passed(1);
  return noted({
    about: 'result',
    scope,
    message: sentenceCase(
      told(
        subject,
        T.skewness95IntervalKurtosis({
          name,
          units: subject.units(n),
          skewness,
          skew: skew[0],
          skew2: skew[1],
          kurtosis,
          kurt: kurt[0],
          kurt2: kurt[1],
        }),
      ),
    ),
    detail: T.eightElectionsRegardedClean({ between: between(clean.skewness), between2: between(clean.kurtosis) }),
    expected: T.skewnessBetweenKurtosisBetween({ between: between(clean.skewness), between2: between(clean.kurtosis) }),
    seen: T.skewnessKurtosis({ skewness, kurtosis }),
    measures: {
      stations: n,
      skewness,
      skewnessLow: skew[0],
      skewnessHigh: skew[1],
      kurtosis,
      kurtosisLow: kurt[0],
      kurtosisHigh: kurt[1],
    },
    locations: [],
  });
}

function unknownContestants({ contestants }: Dataset, { votes }: Stations, options: Options): Observation[] {
  const known = contestants.filter((_, at) => votes[at]).map(({ id }) => id);
  return options.contestants
    .filter((id) => !known.includes(id))
    .map((id) => skipped(T.share({ id }), T.noVotesSuchContestant(), T.votesStation({ id })));
}

function table(
  stations: Stations,
  described: readonly Described[],
  quantity: Quantity,
  at: number,
  basis: TurnoutBasis,
  turnout: Turnout,
  options: Options,
): Observation[] {
  const rows = described.flatMap(({ subject, moments, dips }) => {
    const [shape, dip] = [moments[at], dips[at]];
    if (!shape) return [];
    const { n, skewness, skewnessInterval: skew, kurtosis, kurtosisInterval: kurt } = shape;
    const row = [
      subject.name,
      n,
      skewness,
      skew[0],
      skew[1],
      kurtosis,
      kurt[0],
      kurt[1],
      shape.bootstrapped ? T.bootstrap() : T.largeSample(),
    ];
    return [quantity.dip ? [...row, dip?.statistic ?? null, dip?.p ?? null] : row];
  });
  if (rows.length === 0) return [];
  const number = (title: Text) => ({ title, unit: 'number' as const });
  const shown = tabulated({
    id: `distribution-of-${quantity.key}`,
    title: T.shapeItsDistributionOver({ title: quantity.title }),
    note: join(
      [
        ...(quantity.note ? [quantity.note] : []),
        ...leftOut(stations, basis, turnout),
        intervals(described, options),
        ...cleanNote(quantity),
      ],
      ' ',
    ),
    columns: [
      { title: MODEL.area() },
      { title: MODEL.stations(), unit: 'count' },
      ...[T.skewness(), T.low(), T.high(), T.kurtosis(), T.low(), T.high()].map(number),
      { title: T.intervals() },
      ...(quantity.dip ? [number(T.dip2()), number(T.pDip())] : []),
    ],
    rows,
  });
  return [shown];
}

function leftOut({ omitted }: Stations, basis: TurnoutBasis, { withoutRoll, withoutBallots, capped }: Turnout): Text[] {
  const parts = [
    ...(omitted > 0 ? [T.count({ omitted })] : []),
    ...(withoutRoll > 0 ? [T.withoutRegisteredVoters({ withoutRoll })] : []),
    ...(withoutBallots > 0 ? [T.withoutBallots({ withoutBallots })] : []),
  ];
  return [
    T.turnoutOverRegisteredVoters({ ballots: BALLOTS[basis] }),
    ...(parts.length > 0 ? [T.leftOut({ parts: enumerate(parts) })] : []),
    ...(capped > 0 ? [T.above100100({ capped })] : []),
  ];
}

function intervals(described: readonly Described[], { draws }: Options): Text {
  const some = described.some(({ moments }) => moments.some((one) => one?.bootstrapped));
  return some ? T.intervals95ThoseBootstrapped({ draws }) : T.intervals95FromLarge();
}

function cleanNote({ clean, dip }: Quantity): Text[] {
  return [
    ...(clean ? [T.eightElectionsRegardedClean2({ between: between(clean.skewness), between2: between(clean.kurtosis) })] : []),
    ...(dip ? [CLEAN_DIPS[dip]] : []),
  ];
}

const STEPS = 100;

/** Stations and registered voters by turnout, in steps of one percentage point. */
function histogram({ source, registered }: Stations, { values, known }: Turnout, basis: TurnoutBasis): ReportFigure {
  const stations = new Float64Array(STEPS + 1);
  const voters = new Float64Array(STEPS + 1);
  let roll = 0;
  for (let at = 0; at < values.length; at++) {
    if (!Number.isFinite(values[at])) continue;
    const step = Math.round(STEPS * values[at]);
    const weight = registered ? registered[at] : 0;
    stations[step]++;
    voters[step] += weight;
    roll += weight;
  }
  const x = Array.from(stations, (_, step) => step / STEPS);
  return {
    id: 'turnout-of-stations',
    title: T.stationsRegisteredVotersTurnout(),
    kind: 'bars',
    note: T.turnoutOverRegisteredVoters2({ ballots: BALLOTS[basis] }),
    source: source.name,
    n: known,
    x: { title: MODEL.turnout2(), unit: 'percent', range: [0, 1] },
    y: { title: T.partAll(), unit: 'percent' },
    series: [
      { name: MODEL.stations(), x, y: Array.from(stations, (value) => value / known) },
      { name: T.registeredVoters(), x, y: Array.from(voters, (value) => value / roll) },
    ],
  };
}

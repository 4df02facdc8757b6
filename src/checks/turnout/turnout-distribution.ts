import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import {
  type CheckMeta,
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
import { count, enumerate, fixed, form, join, percent, plural, probability, sentenceCase } from '../../language/format.ts';
import { say, type Text, term } from '../../language/text.ts';
import { areaScope, BALLOTS, ballotsOf, type Stations, stationTables, type TurnoutBasis } from '../../queries/stations.ts';
import { partsOf, type Strata, strataAsked } from '../../queries/strata.ts';
import { type DipTest, dipTest } from '../../stats/dip-test.ts';
import { finite } from '../../stats/finite.ts';
import { gathered } from '../../stats/gathered.ts';
import { type MomentIntervals, momentIntervals } from '../../stats/moment-intervals.ts';
import { sorted } from '../../stats/sorted.ts';

const NEEDED = 'registered voters and ballots of at least 100 polling stations';

const meta: CheckMeta = {
  id: 'turnout-distribution',
  title: 'Distribution of turnout',
  question: 'Does the turnout of stations have one peak, and the tails that elections regarded as clean have?',
  kind: 'informative',
  needs: [NEEDED],
  limits: [
    'At least 100 stations; an area with fewer is left out. Stations without registered voters or without ballots are left out, and turnouts above 100 % count as 100 %.',
    'A skewness of 0 and a kurtosis of 3 are no yardstick: nearly every election regarded as clean departs from both. The country is held against the range of eight such elections; for single areas no range is known, and they are only listed.',
    'The dip test assumes independent turnouts of a continuous kind: many stations with the very same turnout, as 100 % or a rounded figure, make dips of their own, and so do towns and country that vote differently within one area.',
    'The null of the dip test is the flattest distribution with one peak, so that it errs towards finding nothing; above 72,000 stations the quantiles of 72,000 are used. p is never told below 0.0001.',
    'Intervals are too narrow in small areas: at 300 stations a 95 % interval holds the truth in some 9 of 10 cases for the skewness and 8 of 10 for the kurtosis, by bootstrap as by large-sample errors.',
    'The intervals take stations as independent of each other: where areas differ, those of the whole country are several times too narrow.',
  ],
  method:
    'Hartigan’s dip of turnout, with p from quantiles simulated for uniform numbers. Skewness m₃/m₂^1.5 and kurtosis m₄/m₂² of turnout, of its logit (turnouts strictly between 0 and 100 %) and of the logarithmic vote rate log((N − W)/W) of the leader (stations with 100 registered voters or more); 95 % intervals from large-sample errors, or where there are fewer than 150 stations from a seeded basic bootstrap of whole stations. The interval of the dip is its distance bound of Dvoretzky, Kiefer and Wolfowitz.',
  explanations: [
    'Groups of voters with habits of their own, such as towns and villages, majorities and minorities, or voters living abroad who still stand on the roll, give turnout a second peak or a long tail.',
    'Special stations in hospitals, barracks, ships and prisons vote near 100 % everywhere.',
    'A rule of voting or of registration that differs between areas moves whole groups of stations.',
  ],
  references: [
    { cite: 'Hartigan & Hartigan (1985), The dip test of unimodality', url: 'https://doi.org/10.1214/aos/1176346577' },
    {
      cite: 'Klimek, Yegorov, Hanel & Thurner (2012), Statistical detection of systematic election irregularities',
      url: 'https://doi.org/10.1073/pnas.1210722109',
    },
  ],
};

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
  turnout: say`None of eight elections regarded as clean, and none of their 127 regions and districts with 100 stations or more, has a p below 0.05 for turnout.`,
  share: say`Three of eight elections regarded as clean (Canada, Israel twice) show the same in the share of the leader, for reasons of geography and community.`,
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
      return [
        skipped(say`The whole dataset`, say`registered voters and ballots are not known together of two areas or more`, term(NEEDED)),
      ];
    const turnout = turnoutOf(found.registered, given.ballots);
    if (turnout.known < options.minStations)
      return [
        skipped(
          say`${found.source.name}, by ${term(found.table.level)}`,
          say`the turnout of ${plural(turnout.known, 'area')} is known; ${count(options.minStations)} are needed`,
          term(NEEDED),
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
    { key: 'turnout', name: say`turnout`, title: say`Turnout`, values: turnout, dip: 'turnout', clean: CLEAN_SHAPES.turnout },
    {
      key: 'logit-turnout',
      name: say`logit of turnout`,
      title: say`Logit of turnout`,
      note: say`Log of turnout over its complement, of stations strictly between 0 and 100 %.`,
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
      name: say`logarithmic vote rate of ${name}`,
      title: say`Logarithmic vote rate of ${name}`,
      note: say`Log of the registered voters who did not vote for ${name} over those who did, of stations with ${count(options.minRegistered)} registered voters or more.`,
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
      name: say`share of ${name}`,
      title: say`Share of ${name}`,
      note: valid
        ? say`Of valid votes; stations without any are left out.`
        : say`Of ballots, for valid votes are not known; stations without any are left out.`,
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
  const units = stations.table.level === 'station' ? (n: number) => plural(n, 'station') : (n: number) => plural(n, 'area');
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
    skipped(say`Areas by ${term(level)}`, say`the stations lie in no area of this level`, say`the ${term(level)} of each station`),
  );
  const within = asked.strata.flatMap((strata) => {
    const found = areasOf(dataset, strata, quantities, minStations, units);
    const small = strata.areas.length - found.length;
    if (small > 0)
      skips.push(
        skipped(
          say`${stations.source.name}, areas by ${term(strata.level)}`,
          say`${count(small)} of ${plural(strata.areas.length, 'area')} ${form(small, 'has', 'have')} fewer than ${count(minStations)} stations`,
          say`at least ${count(minStations)} stations in an area`,
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
const told = ({ country, name }: Subject, sentence: Text): Text => (country ? sentence : say`${name}: ${sentence}`);

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
  return skipped(
    say`${quantity.title}, ${name}`,
    say`it is known of fewer than four stations, or is the same in all`,
    say`stations that differ`,
  );
}

const dipP = ({ log10P, atMost }: DipTest): Text => (atMost ? say`p at most ${probability(log10P)}` : say`p = ${probability(log10P)}`);

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
    message: sentenceCase(
      told(
        subject,
        say`the ${name} of ${subject.units(n)} lies ${fixed(statistic, 4)} from the nearest distribution with one peak (Hartigan’s dip, ${dipP(dip)}).`,
      ),
    ),
    detail:
      kind === 'turnout'
        ? say`${CLEAN_DIPS.turnout} Areas pooled that differ, and many stations with the very same turnout, do this too.`
        : say`${CLEAN_DIPS.share} Areas pooled that differ, and many stations with the very same share, do this too.`,
    expected: say`one peak`,
    seen: say`a dip of ${fixed(statistic, 4)}; the nearest distribution with one peak has it between ${percent(mode[0], 1)} and ${percent(mode[1], 1)}`,
    measures: { dip: statistic, stations: n, modeLow: mode[0], modeHigh: mode[1], pIsUpperBound: atMost },
    test: {
      name: term(dip.method),
      statistic,
      n,
      p,
      log10P,
      effect: { name: say`dip`, value: statistic, interval: [Math.max(0, statistic - bound), Math.min(0.25, statistic + bound)] },
    },
    material: statistic >= minDip,
    locations: [],
  });
}

const outside = ([low, high]: Range, clean: Range): boolean => high < clean[0] || low > clean[1];

const between = ([low, high]: Range): Text => say`${fixed(low, 2)} and ${fixed(high, 2)}`;

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
        say`the ${name} of ${subject.units(n)} has a skewness of ${fixed(skewness, 2)} (95 % interval ${fixed(skew[0], 2)} to ${fixed(skew[1], 2)}) and a kurtosis of ${fixed(kurtosis, 2)} (${fixed(kurt[0], 2)} to ${fixed(kurt[1], 2)}).`,
      ),
    ),
    detail: say`Eight elections regarded as clean lie between ${between(clean.skewness)} and between ${between(clean.kurtosis)}; nearly all of them differ from the 0 and 3 of a normal distribution, and a ninth may lie outside.`,
    expected: say`a skewness between ${between(clean.skewness)} and a kurtosis between ${between(clean.kurtosis)}, as in eight elections regarded as clean`,
    seen: say`a skewness of ${fixed(skewness, 2)} and a kurtosis of ${fixed(kurtosis, 2)}`,
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
    .map((id) =>
      skipped(say`The share of ${id}`, say`no votes of such a contestant are known by station`, say`the votes of ${id} by station`),
    );
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
      shape.bootstrapped ? say`bootstrap` : say`large sample`,
    ];
    return [quantity.dip ? [...row, dip?.statistic ?? null, dip?.p ?? null] : row];
  });
  if (rows.length === 0) return [];
  const number = (title: Text) => ({ title, unit: 'number' as const });
  const shown = tabulated({
    id: `distribution-of-${quantity.key}`,
    title: say`${quantity.title}: shape of its distribution over stations`,
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
      { title: say`Area` },
      { title: say`Stations`, unit: 'count' },
      ...[say`Skewness`, say`Low`, say`High`, say`Kurtosis`, say`Low`, say`High`].map(number),
      { title: say`Intervals` },
      ...(quantity.dip ? [number(say`Dip`), number(say`p of the dip`)] : []),
    ],
    rows,
  });
  return [shown];
}

function leftOut({ omitted }: Stations, basis: TurnoutBasis, { withoutRoll, withoutBallots, capped }: Turnout): Text[] {
  const parts = [
    ...(omitted > 0 ? [say`${plural(omitted, 'station')} that ${form(omitted, 'lacks', 'lack')} a count`] : []),
    ...(withoutRoll > 0 ? [say`${count(withoutRoll)} without registered voters`] : []),
    ...(withoutBallots > 0 ? [say`${count(withoutBallots)} without ballots`] : []),
  ];
  return [
    say`Turnout is ${BALLOTS[basis]} over registered voters.`,
    ...(parts.length > 0 ? [say`Left out: ${enumerate(parts)}.`] : []),
    ...(capped > 0 ? [say`${plural(capped, 'turnout')} above 100 % ${form(capped, 'counts', 'count')} as 100 %.`] : []),
  ];
}

function intervals(described: readonly Described[], { draws }: Options): Text {
  const some = described.some(({ moments }) => moments.some((one) => one?.bootstrapped));
  return some
    ? say`Intervals are of 95 %; those bootstrapped rest on ${count(draws)} draws of the area’s stations.`
    : say`Intervals are of 95 %, from large-sample errors.`;
}

function cleanNote({ clean, dip }: Quantity): Text[] {
  return [
    ...(clean
      ? [
          say`Eight elections regarded as clean, taken whole, lie between ${between(clean.skewness)} in skewness and ${between(clean.kurtosis)} in kurtosis.`,
        ]
      : []),
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
    title: say`Stations and registered voters by turnout of the station`,
    kind: 'bars',
    note: say`Turnout is ${BALLOTS[basis]} over registered voters, in steps of one percentage point about whole percentages; above 100 % counts as 100 %.`,
    source: source.name,
    n: known,
    x: { title: say`Turnout`, unit: 'percent', range: [0, 1] },
    y: { title: say`Part of all`, unit: 'percent' },
    series: [
      { name: say`Stations`, x, y: Array.from(stations, (value) => value / known) },
      { name: say`Registered voters`, x, y: Array.from(voters, (value) => value / roll) },
    ],
  };
}

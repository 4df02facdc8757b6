import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, figured, type Measurement, type Observation, type Scope, withPassed } from '../../findings/check.ts';
import { cannot, measured, noted, table, warned } from '../../findings/observations.ts';
import { wholePercentagesRead } from '../../findings/readings.ts';
import { levelsOrFirst } from '../../findings/shared-options.ts';
import type { GivenWeight } from '../../findings/weight.ts';
import { chanceInWords, percent, probability, sentenceCase } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text, Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { compareWithPanel, yardstick } from '../../queries/panel/compare.ts';
import { yardstickFacts } from '../../queries/panel/yardstick.ts';
import { filteredStations, type PercentageMargin, shareMargin, turnoutMargin } from '../../queries/percentage-margins.ts';
import { areaScope, finestStations, type Stations } from '../../queries/stations.ts';
import { firstStrata, partsOf, type Strata, secondStrata, strataAmong, strataAsked } from '../../queries/strata.ts';
import { Z95 } from '../../stats/confidence.ts';
import { type ExcessOverChance, excessOverChance, excessTail } from '../../stats/excess-over-chance.ts';
import { T } from './integer-percentages.texts.ts';
import { panelStrip } from './kit/panel-strip.ts';
import { roundedCounts } from './kit/rounded-counts.ts';
import { stationsAtTenth } from './kit/stations-at.ts';
import { type WholePercentageColumns as Columns, eitherWhole, wholePercentagesOf } from './kit/whole-percentage-columns.ts';
import { T as SHARED } from './shared.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'integer-percentages',
  kind: 'test',
  references: [
    {
      cite: 'Kobak, Shpilkin & Pshenichnikov (2016), Integer percentages as electoral falsification fingerprints',
      url: 'https://doi.org/10.1214/16-AOAS904',
    },
    {
      cite: 'Hong (2013), On computing the distribution function for the Poisson binomial distribution',
      url: 'https://doi.org/10.1016/j.csda.2012.10.006',
    },
    {
      cite: 'Louis (1984), Estimating a population of parameter values using Bayes and empirical Bayes methods',
      url: 'https://doi.org/10.1080/01621459.1984.10478062',
    },
    {
      cite: 'Ghosh (1992), Constrained Bayes estimation with applications',
      url: 'https://doi.org/10.1080/01621459.1992.10475236',
    },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(50).default(500).describe('Fewest stations of the whole country.'),
  minAreaStations: z.number().int().min(20).default(50).describe('Fewest stations of an area below the country.'),
  minRegistered: z.number().int().min(1).default(100).describe('Fewest registered voters of a station.'),
  maxShare: z.number().min(0).max(1).default(0.99).describe('Highest turnout and highest share of the leader of a station.'),
  minInformation: z
    .number()
    .min(0)
    .default(10)
    .describe('Smallest n·p(1 − p) at which the percentage p of a station is used; 0 uses all, as published.'),
  // Simulated parties at 0.7 and 1.2 % of 91,000 stations pass at 15 and 35 % of them, with z of 9 and 4; from a half on there is no bias.
  minPassing: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('Smallest part of the stations that must pass minInformation; if few do, they are picked by their own count.'),
  turnoutBasis: z.enum(['cast', 'issued']).default('cast').describe('Ballots that turnout is computed from.'),
  contestants: z.enum(['leader', 'all']).default('leader').describe('Whose shares are tested.'),
  levels: levelsOrFirst,
  minZ: z.number().min(2).default(4).describe('Smallest excess in standard deviations that counts as material.'),
  minEffect: z
    .number()
    .min(0)
    .default(0.02)
    .describe('Smallest excess, as a part of the expected number, that counts as material in the country.'),
  minAreaEffect: z.number().min(0).default(0.1).describe('The same for an area below the country.'),
  minSmallAreaStations: z.number().int().min(10).default(30).describe('Fewest stations of an area of the second level below the country.'),
  // The closest of 24 clean and contested elections of the panel is at 0.1.
  maxByChance: z
    .number()
    .min(0)
    .max(0.1)
    .default(0.001)
    .describe('Areas of the second level with such an excess expected by chance, all of them together; one is a finding only below this.'),
  mostAreas: z.number().int().min(1).default(10).describe('Most areas of the second level with a finding each, the most surprising first.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const stations = finestStations(dataset);
    const needed = T.stationsNeeded({ minStations: options.minStations });
    if (!stations) return [cannot(MODEL.wholeDataset(), SHARED.noOfficialVotesPublished(), needed)];
    const subject = SHARED.by({ source: stations.source.name, level: word(stations.table.level) });
    if (stations.size < options.minStations) {
      const reason = SHARED.oneLevelPublishedNeeded({ stations: stations.size, minStations: options.minStations });
      return [cannot(subject, reason, needed)];
    }
    const rounded = roundedCounts(stations);
    if (rounded) return [rounded];
    const hypotheses = hypothesesOf(dataset, stations, options);
    if (hypotheses.length === 0) return [cannot(subject, T.noPercentages(), needed)];
    return observeAll(dataset, stations, hypotheses, options);
  },
});

/** One set of columns that is tested, and those it was put together from. */
interface Hypothesis {
  readonly columns: Columns;
  readonly parts: readonly Columns[];
}

/** Turnout or the leader's share, whichever of them is known; then, where asked, the shares of all others by themselves. */
function hypothesesOf(dataset: Dataset, stations: Stations, options: Options): Hypothesis[] {
  const { size, leader, votes } = stations;
  const margins = [shareMargin(dataset, stations, leader), turnoutMargin(stations, options.turnoutBasis)].filter(
    (margin) => margin !== undefined,
  );
  if (margins.length === 0) return [];
  const rows = filteredStations(size, margins, options);
  const strata = firstStrata(dataset, stations);
  const columnsOf = (margin: PercentageMargin): Columns => wholePercentagesOf(size, rows, margin, options, strata);
  const parts = margins.map(columnsOf);
  const first = parts.length > 1 ? { columns: eitherWhole(parts[0], parts[1]), parts } : { columns: parts[0], parts: [] };
  const others = options.contestants === 'all' ? [...votes.keys()].filter((contestant) => contestant !== leader) : [];
  return [
    first,
    ...others.flatMap((contestant) => {
      const margin = shareMargin(dataset, stations, contestant);
      return margin ? [{ columns: columnsOf(margin), parts: [] }] : [];
    }),
  ];
}

function observeAll(dataset: Dataset, stations: Stations, hypotheses: readonly Hypothesis[], options: Options): Observation[] {
  const { strata, unknown } = strataAsked(dataset, stations, options.levels);
  const second = options.levels ? undefined : secondStrata(dataset, stations);
  const observations: Observation[] = unknown.map(noSuchLevel);
  const tested: Columns[] = [];
  for (const hypothesis of hypotheses) {
    const skip = whyNot(stations, hypothesis.columns, options);
    if (skip) {
      observations.push(skip);
      continue;
    }
    tested.push(hypothesis.columns, ...hypothesis.parts);
    observations.push(...inCountry(dataset, stations, hypothesis, options));
    for (const level of strata) observations.push(...inAreas(dataset, stations, hypothesis.columns, level, options));
    if (second) observations.push(...inSmallAreas(dataset, stations, hypothesis.columns, second, options));
  }
  if (tested.length > 0) observations.push(matrix(dataset, stations, tested));
  // The percentage with the larger excess is the picture that shows the finding.
  const byExcess = tested.map((columns) => ({ columns, z: excessOf(1, columns).z })).sort((a, b) => b.z - a.z);
  return [...observations, ...byExcess.flatMap(({ columns }) => picture(dataset, stations, columns))];
}

function noSuchLevel(name: string): Observation {
  const level = word(name);
  return cannot(SHARED.by2({ level }), SHARED.stationsLieNoArea({ level }), SHARED.areasLevel({ level }));
}

/** Why a percentage is not tested, if it is not: few stations, or few that are not picked by their own count. */
function whyNot(stations: Stations, { name, rows, candidates }: Columns, { minStations, minPassing }: Options): Observation | undefined {
  const subject = sentenceCase(name);
  if (rows.length < minStations)
    return cannot(
      subject,
      T.tooFew({ units: units(stations, rows.length), stations: stations.size, minStations }),
      T.stationsNeeded({ minStations }),
    );
  if (rows.length < minPassing * candidates.length)
    return cannot(subject, T.fewPass({ part: rows.length / candidates.length }), T.passingNeeded({ minPassing }));
  return undefined;
}

/** `1,200 stations`; areas of another level are not called stations. */
const units = ({ table }: Stations, n: number): Worded =>
  table.level === 'station' ? MODEL.station({ stations: n }) : MODEL.area2({ found: n });

/** An excess with its distance in standard deviations, and as a part of the expectation with the 95 % interval that chance gives. */
interface Excess extends ExcessOverChance {
  readonly z: number;
  readonly part: number;
  readonly interval: readonly [number, number];
}

function excessOf(step: 1 | 5, columns: Columns, rows = columns.rows, weights?: Float64Array): Excess {
  const [hit, chance] = step === 1 ? [columns.hit, columns.chance] : [columns.hitFive, columns.chanceFive];
  const excess = excessOverChance(hit, chance, rows, weights);
  const { observed, expected, sd } = excess;
  const partOf = (count: number): number => (expected > 0 ? count / expected - 1 : 0);
  return {
    ...excess,
    z: sd > 0 ? (observed - expected) / sd : 0,
    part: partOf(observed),
    interval: [partOf(observed - Z95 * sd), partOf(observed + Z95 * sd)],
  };
}

const factsOf = ({ n, observed, expected, sd, z, part }: Excess, { log10P }: Measurement) => ({
  stations: n,
  observed,
  expected,
  excess: observed - expected,
  sd,
  z,
  excessPart: part,
  chance: chanceInWords(log10P),
  log10P: probability(log10P > -1e300 ? log10P : Number.NEGATIVE_INFINITY),
});

function testOf({ hit, chance }: Columns, rows: Int32Array, { n, z, part, interval }: Excess): Measurement {
  const { p, log10P } = excessTail(hit, chance, rows);
  // A chance below every double is one: log₁₀ stays finite.
  return {
    name: T.test.name(),
    statistic: z,
    n,
    p,
    log10P: Math.max(log10P, -1e300),
    effect: { name: T.test.effect(), value: part, interval },
  };
}

function scopeOf({ contestants }: Dataset, { source, table }: Stations, { contestant, quantity }: Columns): Scope {
  return { source: source.id, level: table.level, ...(contestant !== undefined && { contestant: contestants[contestant].id }), quantity };
}

/** The whole country; where percentages are near whole ones far less often than chance has it, that is noted as well. */
function inCountry(dataset: Dataset, stations: Stations, { columns, parts }: Hypothesis, { minZ, minEffect }: Options): Observation[] {
  const all = excessOf(1, columns);
  const compared = compareWithPanel(dataset, 'wholePercentages', all.z);
  const five = excessOf(5, columns);
  const registered = stations.registered && excessOf(1, columns, columns.rows, stations.registered);
  const registeredExcess = registered && registered.observed - registered.expected;
  const test = testOf(columns, columns.rows, all);
  const leftOut = stations.size - columns.candidates.length;
  const tooNear = columns.candidates.length - columns.rows.length;
  const apart = parts.map((part) => ({ ...part, excess: excessOf(1, part) }));
  const given = {
    scope: scopeOf(dataset, stations, columns),
    facts: {
      name: columns.name,
      units: units(stations, all.n),
      ...factsOf(all, test),
      apart: apart.length > 0 ? apart.map(({ name, excess }) => T.part({ name, z: excess.z })) : undefined,
      ...partFacts(apart),
      registeredExcess,
      fewerRegistered: registeredExcess !== undefined && registeredExcess < 0 ? -registeredExcess : undefined,
      moreRegistered: registeredExcess !== undefined && registeredExcess >= 0 ? registeredExcess : undefined,
      fiveObserved: five.observed,
      fiveExpected: five.expected,
      fiveZ: five.z,
      leftOut,
      tooNear,
      allUnits: units(stations, stations.size),
      omitted: leftOut > 0 ? T.omitted({ leftOut, allUnits: units(stations, stations.size) }) : undefined,
      omittedNear: tooNear > 0 ? T.omittedNear({ tooNear }) : undefined,
      definition: columns.definition,
      ...yardstickFacts(dataset, compared),
    },
    weight: weightOf(stations, columns, columns.rows, all),
  };
  const material = all.z >= minZ && all.part >= minEffect;
  const unusual = !material && all.z > compared.high && isLeading(columns, stations);
  return [
    measured(T.country, { ...given, test, material }),
    ...(unusual ? [noted(T.beyondClean, { ...given, unusual })] : []),
    ...(isLeading(columns, stations) ? panelStrip(compared, stations) : []),
    ...(all.z <= -minZ ? [noted(T.deficit, { ...given, weight: { ballots: null } })] : []),
  ];
}

/** Whether these are the percentages that the yardstick was measured on: turnout, or the share of the leader. */
const isLeading = ({ contestant }: Columns, { leader }: Stations): boolean => contestant === undefined || contestant === leader;

/**
 * The ballots at the stations in excess of chance, each with as many as the stations at whole percentages have on the average. Fewest
 * and most follow from the interval that chance gives.
 */
function weightOf(stations: Stations, { hit }: Columns, rows: Int32Array, { n, observed, expected, sd }: Excess): GivenWeight {
  const ballots = stations.cast ?? stations.issued ?? stations.valid ?? stations.votes[stations.leader];
  const at = rows.filter((row) => hit[row] === 1);
  const mean = ballots && at.length > 0 ? at.reduce((all, row) => all + ballots[row], 0) / at.length : 0;
  const ballotsOf = (count: number): number => Math.round(Math.min(observed, Math.max(0, count)) * mean);
  const excess = observed - expected;
  return {
    stations: Math.max(0, Math.round(excess)),
    ofStations: n,
    ballots: ballots ? [ballotsOf(excess - Z95 * sd), ballotsOf(excess + Z95 * sd)] : null,
  };
}

const partFacts = (apart: readonly { readonly quantity: string; readonly excess: Excess }[]): Record<string, number> =>
  Object.fromEntries(
    apart.flatMap(({ quantity, excess: { observed, expected, z } }) => [
      [`${quantity}Excess`, observed - expected],
      [`${quantity}Z`, z],
    ]),
  );

interface AreaExcess {
  readonly area: number;
  readonly rows: Int32Array;
  readonly excess: Excess;
  /** Made when it is asked for, once: of thousands of areas nearly all are told without. */
  readonly test: () => Measurement;
}

/** Areas with enough stations, and enough of them that can be looked at. */
function testedAreas(columns: Columns, strata: Strata, least: number, minPassing: number): AreaExcess[] {
  const candidates = strataAmong(strata, columns.candidates).sizes;
  return partsOf(strata, least, columns.rows)
    .filter(({ index, members }) => members.length >= minPassing * candidates[index])
    .map(({ area, members: rows }): AreaExcess => {
      const excess = excessOf(1, columns, rows);
      let test: Measurement | undefined;
      return {
        area,
        rows,
        excess,
        test() {
          test ??= testOf(columns, rows, excess);
          return test;
        },
      };
    });
}

/** One hypothesis for every area with enough stations, and a table of them. */
function inAreas(dataset: Dataset, stations: Stations, columns: Columns, strata: Strata, options: Options): Observation[] {
  const { minAreaStations, minPassing, minZ, minAreaEffect } = options;
  const tested = testedAreas(columns, strata, minAreaStations, minPassing);
  if (tested.length === 0) {
    const level = word(strata.level);
    const subject = SHARED.by({ source: sentenceCase(columns.name), level });
    return [cannot(subject, T.noArea({ level, minAreaStations }), T.areasNeeded({ minAreaStations }))];
  }
  const findings = tested.map((one) => {
    const material = one.excess.z >= minZ && one.excess.part >= minAreaEffect;
    return measured(T.area, { ...areaGiven(dataset, stations, columns, strata.level, one, material), test: one.test(), material });
  });
  return [...findings, areasTable(dataset, columns, strata.level, tested)];
}

/** What a finding about an area says, with the stations at whole percentages where it matters. */
function areaGiven(
  dataset: Dataset,
  stations: Stations,
  columns: Columns,
  level: string,
  { area, rows, excess, test }: AreaExcess,
  named: boolean,
) {
  const { areas } = dataset;
  const { table, row } = stations;
  const at = named ? rows.filter((one) => columns.hit[one] === 1) : undefined;
  const { elections: cleanElections, high: cleanHigh } = yardstick(dataset, 'wholePercentagesOfAreas');
  return {
    scope: { ...scopeOf(dataset, stations, columns), level, ...areaScope(areas, area) },
    facts: {
      place: placeName(areas, area),
      name: columns.name,
      units: units(stations, excess.n),
      ...factsOf(excess, test()),
      cleanElections,
      cleanHigh,
    },
    weight: weightOf(stations, columns, rows, excess),
    ...(at && { rows: rowLines(table, at, (one) => row[one]) }),
  };
}

/**
 * The areas of the second level, of which there may be thousands: one family of their own, in which an area is a warning where all of
 * them together give so large an excess by chance (Bonferroni) less than `maxByChance` times. They would drown the others.
 */
function inSmallAreas(dataset: Dataset, stations: Stations, columns: Columns, strata: Strata, options: Options): Observation[] {
  const { minSmallAreaStations, minPassing, minZ, minAreaEffect, maxByChance, mostAreas } = options;
  const tested = testedAreas(columns, strata, minSmallAreaStations, minPassing);
  const log10Expected = ({ test }: AreaExcess): number => test().log10P + Math.log10(tested.length);
  const beyond = tested
    .filter((one) => one.excess.z >= minZ && one.excess.part >= minAreaEffect && log10Expected(one) < Math.log10(maxByChance))
    .sort((a, b) => a.test().log10P - b.test().log10P || a.area - b.area);
  const findings = beyond.slice(0, mostAreas).map((one, rank) => {
    const { facts, ...given } = areaGiven(dataset, stations, columns, strata.level, one, true);
    return warned(T.smallArea, {
      ...given,
      facts: {
        ...facts,
        areas: tested.length,
        expectedByChance: Math.max(10 ** log10Expected(one), 1e-300),
        chanceOfAny: chanceInWords(Math.min(0, log10Expected(one))),
        otherAreas: rank === 0 && beyond.length > 1 ? beyond.length - 1 : undefined,
      },
    });
  });
  return withPassed(
    beyond.length > 0 ? [...findings, areasTable(dataset, columns, strata.level, tested)] : [],
    tested.length - beyond.length,
  );
}

const MOST_ROWS = 200;

function areasTable({ areas, contestants }: Dataset, columns: Columns, level: string, tested: readonly AreaExcess[]): Observation {
  const sorted = tested.toSorted((a, b) => b.excess.z - a.excess.z || a.area - b.area);
  const shown = sorted.slice(0, MOST_ROWS);
  const whose = columns.quantity === 'share' ? `-${contestants[columns.contestant as number].id}` : '';
  return table(
    {
      id: `whole-percentages-by-${level}${whose}`,
      title: T.byArea.title({ name: columns.name, level: word(level) }),
      note:
        shown.length < sorted.length
          ? T.byArea.noteLargest({ shown: shown.length, areas: sorted.length })
          : T.byArea.note({ areas: sorted.length }),
    },
    [
      [MODEL.area(), 'text', ({ area }) => placeName(areas, area)],
      [MODEL.stations(), 'count', ({ excess }) => excess.n],
      [SHARED.observed(), 'count', ({ excess }) => excess.observed],
      [SHARED.expected(), 'number', ({ excess }) => excess.expected],
      ['z', 'number', ({ excess }) => excess.z],
      [T.excess(), 'percent', ({ excess }) => excess.part],
      [SHARED.from(), 'percent', ({ excess }) => excess.interval[0]],
      [SHARED.to(), 'percent', ({ excess }) => excess.interval[1]],
      ['log₁₀ p', 'log10', ({ test }) => test().log10P],
    ],
    shown,
  );
}

/** Every percentage by every weight, for the whole country. */
function matrix(dataset: Dataset, { registered, votes, leader, ...stations }: Stations, tested: readonly Columns[]): Observation {
  const { name } = dataset.contestants[leader];
  const ballots = stations.cast ?? stations.issued ?? stations.valid;
  const weights: readonly { readonly weight: Text; readonly values?: Float64Array | undefined }[] = [
    { weight: T.matrix.stations() },
    ...(registered ? [{ weight: MODEL.registeredVoters(), values: registered }] : []),
    ...(ballots ? [{ weight: T.matrix.ballots(), values: ballots }] : []),
    { weight: T.matrix.votes({ name }), values: votes[leader] },
  ];
  const rows = tested.flatMap((columns) => [
    ...weights.map(({ weight, values }) => ({ columns, step: 1, weight, excess: excessOf(1, columns, columns.rows, values) })),
    { columns, step: 5, weight: weights[0].weight, excess: excessOf(5, columns) },
  ]);
  return table(
    { id: 'whole-percentages', title: T.matrix.title(), note: T.matrix.note({ definition: tested[0].definition }) },
    [
      [T.matrix.percentage(), 'text', ({ columns }) => sentenceCase(columns.name)],
      [T.matrix.step(), 'text', ({ step }) => percent(step / 100, 0)],
      [T.matrix.weight(), 'text', ({ weight }) => weight],
      [MODEL.stations(), 'count', ({ excess }) => excess.n],
      [SHARED.observed(), 'count', ({ excess }) => excess.observed],
      [SHARED.expected(), 'count', ({ excess }) => excess.expected],
      [MODEL.difference(), 'difference', ({ excess }) => excess.observed - excess.expected],
      [word('sd'), 'number', ({ excess }) => excess.sd],
      ['z', 'number', ({ excess }) => excess.z],
      [T.excess(), 'percent', ({ excess }) => excess.part],
      [SHARED.from(), 'percent', ({ excess }) => excess.interval[0]],
      [SHARED.to(), 'percent', ({ excess }) => excess.interval[1]],
    ],
    rows,
  );
}

/** Stations by tenth of a percent of a single percentage. */
function picture(dataset: Dataset, stations: Stations, columns: Columns): Observation[] {
  const { contestants } = dataset;
  const { source, table } = stations;
  const { name, quantity, contestant, definition, rows, histogram } = columns;
  if (!histogram) return [];
  const { observed, expected, tenth } = histogram;
  const { figure } = figured({
    id: `whole-percentages-${quantity}${contestant === undefined ? '' : `-${contestants[contestant].id}`}`,
    title: T.picture.title({ name }),
    kind: 'lines',
    note: T.picture.note({ definition }),
    source: source.name,
    n: rows.length,
    x: { title: sentenceCase(name), unit: 'percent', range: [0, 1] },
    y: { title: table.level === 'station' ? MODEL.stations() : SHARED.areas({ level: word(table.level) }), unit: 'count' },
    series: [
      { name: SHARED.observed(), x: Array.from(observed, (_, tenth) => tenth / 1000), y: Array.from(observed) },
      { name: T.picture.expected(), x: Array.from(expected, (_, whole) => whole / 100), y: Array.from(expected) },
    ],
  });
  return [
    figured(
      wholePercentagesRead(
        figure,
        stationsAtTenth(dataset, stations, rows, (row) => tenth[row]),
      ),
    ),
  ];
}

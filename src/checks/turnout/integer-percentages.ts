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
  type ReportFigure,
  type Scope,
  skipped,
  tabulated,
} from '../../findings/check.ts';
import { wholePercentagesRead } from '../../findings/readings.ts';
import { levelsOrFirst } from '../../findings/shared-options.ts';
import { count, enumerate, join, percent, sentenceCase } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text, Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { filteredStations, shareMargin, turnoutMargin } from '../../queries/percentage-margins.ts';
import { areaScope, finestStations, type Stations } from '../../queries/stations.ts';
import { partsOf, type Strata, strataAmong, strataAsked } from '../../queries/strata.ts';
import { Z95 } from '../../stats/confidence.ts';
import { type ExcessOverChance, excessOverChance, excessTail } from '../../stats/excess-over-chance.ts';
import { T } from './integer-percentages.texts.ts';
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
      cite: 'Hong (2013), On computing the distribution function for the Poisson binomial',
      url: 'https://doi.org/10.1016/j.csda.2012.10.006',
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
    .describe('Smallest n·p(1 − p) at which the percentage of a station is looked at; 0 looks at all, as published.'),
  // Simulated parties at 0.7 and 1.2 % of 91,000 stations pass at 15 and 35 % of them, with z of 9 and 4; from a half on there is no bias.
  minPassing: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('Smallest part of the stations that must pass minInformation: where few do, they are picked by their own count.'),
  turnoutBasis: z.enum(['cast', 'issued']).default('cast').describe('Ballots that turnout is computed from.'),
  contestants: z.enum(['leader', 'all']).default('leader').describe('Whose shares are looked at.'),
  levels: levelsOrFirst,
  minZ: z.number().min(2).default(4).describe('Smallest excess in standard deviations treated as material.'),
  minEffect: z.number().min(0).default(0.02).describe('Smallest excess, as a part of the expectation, treated as material in the country.'),
  minAreaEffect: z.number().min(0).default(0.1).describe('The same in an area below the country.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const stations = finestStations(dataset);
    if (!stations) return [skipped(MODEL.wholeDataset(), SHARED.noOfficialVotesPublished(), T.registeredVotersBallotsVotes())];
    const subject = SHARED.by({ source: stations.source.name, level: word(stations.table.level) });
    if (stations.size < options.minStations) {
      const reason = SHARED.oneLevelPublishedNeeded({ stations: stations.size, minStations: options.minStations });
      return [skipped(subject, reason, T.registeredVotersBallotsVotes())];
    }
    const turnout = turnoutMargin(stations, options.turnoutBasis);
    const share = shareMargin(dataset, stations, stations.leader);
    const margins = [share, turnout].filter((one) => one !== undefined);
    if (margins.length === 0) return [skipped(subject, T.neitherTurnoutNorShares(), T.registeredVotersBallotsVotes())];
    const rows = filteredStations(stations.size, margins, options);
    const subjects = subjectsOf(margins.map((margin) => wholePercentagesOf(stations.size, rows, margin, options)));
    if (options.contestants === 'all') subjects.push(...othersOf(dataset, stations, rows, options));
    return observe(dataset, stations, subjects, rows.length, options);
  },
});

/** A hypothesis: one set of columns, and those it was put together from. */
interface Subject {
  readonly tested: Columns;
  readonly parts: readonly Columns[];
}

function subjectsOf(margins: readonly Columns[]): Subject[] {
  if (margins.length === 1) return [{ tested: margins[0], parts: [] }];
  return [{ tested: eitherWhole(margins[0], margins[1]), parts: margins }];
}

function othersOf(dataset: Dataset, stations: Stations, rows: Int32Array, options: Options): Subject[] {
  const others = stations.votes.map((_, contestant) => contestant).filter((contestant) => contestant !== stations.leader);
  return others.flatMap((contestant) => {
    const margin = shareMargin(dataset, stations, contestant);
    return margin ? [{ tested: wholePercentagesOf(stations.size, rows, margin, options), parts: [] }] : [];
  });
}

const zOf = ({ observed, expected, sd }: ExcessOverChance): number => (sd > 0 ? (observed - expected) / sd : 0);
const excessOf = ({ observed, expected }: ExcessOverChance): number => (expected > 0 ? observed / expected - 1 : 0);

/** 95 % interval of the excess as a part of the expectation, from the standard deviation that chance gives. */
function intervalOf({ observed, expected, sd }: ExcessOverChance): readonly [number, number] {
  return expected > 0 ? [(observed - Z95 * sd) / expected - 1, (observed + Z95 * sd) / expected - 1] : [0, 0];
}

function observe(dataset: Dataset, stations: Stations, subjects: readonly Subject[], kept: number, options: Options): Observation[] {
  const found: Observation[] = [];
  const { strata, unknown } = strataAsked(dataset, stations, options.levels);
  for (const level of unknown)
    found.push(
      skipped(
        SHARED.by2({ level: word(level) }),
        SHARED.stationsLieNoArea({ level: word(level) }),
        SHARED.areasLevel({ level: word(level) }),
      ),
    );
  const tested: Columns[] = [];
  for (const { tested: columns, parts } of subjects) {
    if (columns.rows.length < options.minStations) {
      const reason = T.canLookedNeeded({
        units: units(stations, columns.rows.length),
        stations: stations.size,
        minStations: options.minStations,
      });
      found.push(skipped(sentenceCase(columns.name), reason, T.registeredVotersBallotsVotes()));
      continue;
    }
    if (columns.rows.length < options.minPassing * columns.candidates.length) {
      const reason = T.onlyStationsLieFar({ rows: columns.rows.length / columns.candidates.length });
      found.push(skipped(sentenceCase(columns.name), reason, T.sharesWhichStationsDo({ minPassing: options.minPassing })));
      continue;
    }
    tested.push(columns, ...parts);
    found.push(...country(dataset, stations, columns, parts, kept, options));
    for (const one of strata) found.push(...areas(dataset, stations, columns, one, options));
  }
  if (tested.length > 0) found.push(matrix(dataset, stations, tested));
  for (const { histogram, ...columns } of tested) if (histogram) found.push(picture(dataset, stations, columns, histogram));
  return found;
}

/** `1,200 stations`; areas of another level are not called stations. */
const units = ({ table }: Stations, n: number): Worded =>
  table.level === 'station' ? MODEL.station({ stations: n }) : MODEL.area2({ found: n });

function scopeOf({ contestants }: Dataset, { source, table }: Stations, { contestant, quantity }: Columns): Scope {
  return { source: source.id, level: table.level, ...(contestant !== undefined && { contestant: contestants[contestant].id }), quantity };
}

function country(
  dataset: Dataset,
  stations: Stations,
  columns: Columns,
  parts: readonly Columns[],
  kept: number,
  { minZ, minEffect }: Options,
): Observation[] {
  const all = excessOverChance(columns.hit, columns.chance, columns.rows);
  const five = excessOverChance(columns.hitFive, columns.chanceFive, columns.rows);
  const registered = stations.registered && excessOverChance(columns.hit, columns.chance, columns.rows, stations.registered);
  const z = zOf(all);
  const apart = parts.map((part) => ({ part, excess: excessOverChance(part.hit, part.chance, part.rows) }));
  const sentences = [
    ...(apart.length > 0 ? [T.apart({ apart: enumerate(apart.map(({ part, excess }) => T.z({ name: part.name, z: zOf(excess) }))) })] : []),
    ...(registered ? [difference(registered)] : []),
    T.nearMultiples5Expected({ observed: five.observed, expected: five.expected, z: zOf(five) }),
    T.leftOutTooSmall({
      stations: stations.size - kept,
      units: units(stations, stations.size),
      kept: kept - columns.rows.length,
      definition: columns.definition,
    }),
  ];
  const evidence = {
    about: 'result' as const,
    scope: scopeOf(dataset, stations, columns),
    message: T.liesWithin005({
      columns: sentenceCase(columns.name),
      observed: all.observed,
      units: units(stations, all.n),
      expected: all.expected,
      excess: excessOf(all),
      z,
    }),
    detail: join(sentences, ' '),
    expected: T.giveOrTakeElections({ expected: all.expected, sd: all.sd }),
    seen: T.z2({ observed: all.observed, z }),
    measures: {
      ...measuresOf(all),
      z,
      ...Object.assign(
        {},
        ...apart.map(({ part, excess }) => ({
          [`${part.quantity}Excess`]: excess.observed - excess.expected,
          [`${part.quantity}Z`]: zOf(excess),
        })),
      ),
      ...(registered && { registeredExcess: registered.observed - registered.expected }),
      fiveObserved: five.observed,
      fiveExpected: five.expected,
      fiveZ: zOf(five),
    },
    locations: [],
  };
  const found: Observation[] = [
    measured({ ...evidence, test: testOf(columns, columns.rows, all), material: z >= minZ && excessOf(all) >= minEffect }),
  ];
  if (z > -minZ) return found;
  const message = T.liesNearWholePercentage({
    columns: sentenceCase(columns.name),
    observed: all.observed,
    units: units(stations, all.n),
    expected: all.expected,
    z,
  });
  const detail = T.chanceComputedHereDoes();
  return [...found, noted({ ...evidence, message, detail })];
}

function difference({ observed, expected }: ExcessOverChance): Text {
  const voters = count(Math.abs(observed - expected));
  return observed < expected ? T.theseStationsHoldFewer({ voters }) : T.theseStationsHoldMore({ voters });
}

function measuresOf(excess: ExcessOverChance): Record<string, number> {
  return {
    stations: excess.n,
    observed: excess.observed,
    expected: excess.expected,
    excess: excess.observed - excess.expected,
    sd: excess.sd,
  };
}

function testOf({ hit, chance }: Columns, rows: Int32Array, excess: ExcessOverChance) {
  const { p, log10P } = excessTail(hit, chance, rows);
  const effect = { name: T.excessOverExpectation(), value: excessOf(excess), interval: intervalOf(excess) };
  // A chance below every double is one: log₁₀ stays finite.
  return { name: T.poissonBinomialUpperTail(), statistic: zOf(excess), n: excess.n, p, log10P: Math.max(log10P, -1e300), effect };
}

const MOST_ROWS = 200;

/** One hypothesis for every area with enough stations, and a table of them. */
function areas(dataset: Dataset, stations: Stations, columns: Columns, strata: Strata, options: Options): Observation[] {
  const { minAreaStations, minPassing, minZ, minAreaEffect } = options;
  const candidates = strataAmong(strata, columns.candidates).sizes;
  const found: Observation[] = [];
  const listed: { area: number; excess: ExcessOverChance; log10P: number }[] = [];
  for (const { area, index, members: rows } of partsOf(strata, minAreaStations, columns.rows)) {
    if (rows.length < minPassing * candidates[index]) continue;
    const excess = excessOverChance(columns.hit, columns.chance, rows);
    const test = testOf(columns, rows, excess);
    const z = zOf(excess);
    listed.push({ area, excess, log10P: test.log10P });
    found.push(
      measured({
        about: 'result',
        scope: { ...scopeOf(dataset, stations, columns), level: strata.level, ...areaScope(dataset.areas, area) },
        message: T.liesWithin0052({
          place: placeName(dataset.areas, area),
          columns: columns.name,
          observed: excess.observed,
          units: units(stations, excess.n),
          expected: excess.expected,
          excess: excessOf(excess),
          z,
        }),
        detail: T.sevenElectionsRegardedClean(),
        expected: T.giveOrTake({ expected: excess.expected, sd: excess.sd }),
        seen: T.z2({ observed: excess.observed, z }),
        measures: { ...measuresOf(excess), z },
        test,
        material: z >= minZ && excessOf(excess) >= minAreaEffect,
        locations: [],
      }),
    );
  }
  if (listed.length === 0) {
    const reason = T.noAreaStationsCan({ level: word(strata.level), minAreaStations });
    return [
      skipped(
        SHARED.by({ source: sentenceCase(columns.name), level: word(strata.level) }),
        reason,
        T.areasLeastStations({ minAreaStations }),
      ),
    ];
  }
  return [...found, byArea(dataset, columns, strata.level, listed)];
}

function byArea(
  dataset: Dataset,
  columns: Columns,
  level: string,
  listed: { area: number; excess: ExcessOverChance; log10P: number }[],
): Observation {
  const sorted = [...listed].sort((a, b) => zOf(b.excess) - zOf(a.excess) || a.area - b.area).slice(0, MOST_ROWS);
  const shown =
    sorted.length < listed.length ? T.largestAreas({ most_rows: MOST_ROWS, listed: listed.length }) : MODEL.area2({ found: listed.length });
  return tabulated({
    id: `whole-percentages-by-${level}${columns.quantity === 'share' ? `-${dataset.contestants[columns.contestant as number].id}` : ''}`,
    title: T.wholePercentages({ columns: columns.name, level: word(level) }),
    note: T.enoughStationsLargestZ({ shown }),
    columns: [
      { title: MODEL.area() },
      { title: MODEL.stations(), unit: 'count' },
      { title: SHARED.observed(), unit: 'count' },
      { title: SHARED.expected(), unit: 'number' },
      { title: 'z', unit: 'number' },
      { title: T.excess(), unit: 'percent' },
      { title: SHARED.from(), unit: 'percent' },
      { title: SHARED.to(), unit: 'percent' },
      { title: 'log₁₀ p', unit: 'log10' },
    ],
    rows: sorted.map(({ area, excess, log10P }) => [
      placeName(dataset.areas, area),
      excess.n,
      excess.observed,
      excess.expected,
      zOf(excess),
      excessOf(excess),
      ...intervalOf(excess),
      log10P,
    ]),
  });
}

/** Every percentage by every weight, for the whole country. */
function matrix(dataset: Dataset, { registered, votes, leader, ...stations }: Stations, tested: readonly Columns[]): Observation {
  const { name } = dataset.contestants[leader];
  const ballots = stations.cast ?? stations.issued ?? stations.valid;
  const weights: (readonly [Text, Float64Array | undefined])[] = [
    [T.stations(), undefined],
    ...(registered ? [[MODEL.registeredVoters(), registered] as const] : []),
    ...(ballots ? [[T.ballots(), ballots] as const] : []),
    [T.votes({ name }), votes[leader]],
  ];
  const row = (columns: Columns, step: number, [weight, values]: (typeof weights)[number]): (Text | number)[] => {
    const excess =
      step === 1
        ? excessOverChance(columns.hit, columns.chance, columns.rows, values)
        : excessOverChance(columns.hitFive, columns.chanceFive, columns.rows);
    const { n, observed, expected, sd } = excess;
    return [
      sentenceCase(columns.name),
      percent(step / 100, 0),
      weight,
      n,
      observed,
      expected,
      observed - expected,
      sd,
      zOf(excess),
      excessOf(excess),
      ...intervalOf(excess),
    ];
  };
  return tabulated({
    id: 'whole-percentages',
    title: T.wholePercentagesWholeCountry(),
    note: T.stationsWithin005({ definition: sentenceCase(tested[0].definition) }),
    columns: [
      { title: T.percentage() },
      { title: T.step() },
      { title: T.counted() },
      { title: MODEL.stations(), unit: 'count' },
      { title: SHARED.observed(), unit: 'count' },
      { title: SHARED.expected(), unit: 'count' },
      { title: MODEL.difference(), unit: 'difference' },
      { title: word('sd'), unit: 'number' },
      { title: 'z', unit: 'number' },
      { title: T.excess(), unit: 'percent' },
      { title: SHARED.from(), unit: 'percent' },
      { title: SHARED.to(), unit: 'percent' },
    ],
    rows: tested.flatMap((columns) => [...weights.map((weight) => row(columns, 1, weight)), row(columns, 5, weights[0])]),
  });
}

function picture(
  dataset: Dataset,
  { source, table }: Stations,
  columns: Omit<Columns, 'histogram'>,
  { observed, expected }: NonNullable<Columns['histogram']>,
): Observation {
  const who = columns.contestant === undefined ? '' : `-${dataset.contestants[columns.contestant].id}`;
  const figure: ReportFigure = {
    id: `whole-percentages-${columns.quantity}${who}`,
    title: T.stationsSteps01({ columns: columns.name }),
    kind: 'lines',
    note: T.everyStepCentredMultiple({ definition: columns.definition }),
    source: source.name,
    n: columns.rows.length,
    x: { title: sentenceCase(columns.name), unit: 'percent', range: [0, 1] },
    y: { title: table.level === 'station' ? MODEL.stations() : SHARED.areas({ level: word(table.level) }), unit: 'count' },
    series: [
      { name: SHARED.observed(), x: Array.from(observed, (_, tenth) => tenth / 1000), y: Array.from(observed) },
      { name: T.expectedWholePercentages(), x: Array.from(expected, (_, whole) => whole / 100), y: Array.from(expected) },
    ],
  };
  return figured(wholePercentagesRead(figure));
}

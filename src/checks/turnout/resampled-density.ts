import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, figured, type Observation, withPassed } from '../../findings/check.ts';
import { cannot, measured, table } from '../../findings/observations.ts';
import { coarseSharesRead } from '../../findings/readings.ts';
import { chanceInWords, probability, sentenceCase } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { compareWithPanel, yardstick } from '../../queries/panel/compare.ts';
import { filteredStations, type PercentageMargin, shareMargin, turnoutMargin } from '../../queries/percentage-margins.ts';
import { countsOf } from '../../queries/recorded.ts';
import { areaScope, finestStations, type Stations } from '../../queries/stations.ts';
import { partsOf, type Strata, strataAsked } from '../../queries/strata.ts';
import { type BinnedShares, binnedShares } from '../../stats/binned-shares.ts';
import { type CoarseShares, coarseShares } from '../../stats/coarse-shares.ts';
import { gathered } from '../../stats/gathered.ts';
import { binOfShare } from '../../stats/piled-values.ts';
import { type AreaPiles, areaPiles } from './kit/area-piles.ts';
import { panelStrip } from './kit/panel-strip.ts';
import { roundedCounts } from './kit/rounded-counts.ts';
import { stationsAtTenth } from './kit/stations-at.ts';
import { T } from './resampled-density.texts.ts';
import { T as SHARED } from './shared.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'resampled-density',
  kind: 'test',
  references: [
    {
      cite: 'Rozenas (2017), Detecting election fraud from irregularities in vote-share distributions',
      url: 'https://www.cambridge.org/core/journals/political-analysis/article/detecting-election-fraud-from-irregularities-in-voteshare-distributions/1C48196DDCECC891F913CE0CEE948F3E',
    },
    {
      cite: 'Šidák (1967), Rectangular confidence regions for the means of multivariate normal distributions',
      url: 'https://doi.org/10.1080/01621459.1967.10482935',
    },
    {
      cite: 'Louis (1984), Estimating a population of parameter values using Bayes and empirical Bayes methods',
      url: 'https://doi.org/10.1080/01621459.1984.10478062',
    },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(100).default(1000).describe('Fewest stations of the country or of an area.'),
  minRegistered: z
    .number()
    .int()
    .min(0)
    .default(1)
    .describe('Fewest valid votes of a station, or registered voters where turnout is tested.'),
  minExpected: z.number().min(1).default(5).describe('Smallest expectation of a bin that is tested.'),
  minInformation: z.number().min(0).default(10).describe('Smallest n·p(1 − p) of the stations about a bin that is tested.'),
  threshold: z
    .number()
    .min(1e-6)
    .max(0.1)
    .default(0.01)
    .describe('Chance of a false alarm: that any bin exceeds the threshold by chance alone.'),
  contestants: z.enum(['leader', 'all']).default('leader').describe('Whose shares are tested.'),
  turnout: z.boolean().default(false).describe('Whether turnout is tested as well.'),
  turnoutBasis: z.enum(['cast', 'issued']).default('cast').describe('Ballots that turnout is computed from.'),
  levels: z.array(z.coerce.string()).default([]).describe('Levels of areas at which the check also runs.'),
  minEffect: z.number().min(0).default(0.05).describe('Smallest F, in per cent of stations, treated as material.'),
  minAreaStations: z.number().int().min(20).default(30).describe('Fewest stations of an area that is asked for values its stations share.'),
  minPiled: z.number().int().min(3).default(10).describe('Fewest stations of an area at one value that give a finding.'),
  minRatio: z.number().min(1).default(2).describe('So many times as many stations as expected at one value of an area give a finding.'),
  // Of 24 clean and contested elections of the panel none has a pile below 1; Russia 2012, 2018 and 2021 have several below 1e-4.
  maxByChance: z
    .number()
    .min(0)
    .max(0.1)
    .default(0.001)
    .describe('Piles expected by chance in all areas and at all values together; one in an area is a finding only below this.'),
  mostAreas: z
    .number()
    .int()
    .min(1)
    .default(10)
    .describe('Most areas with a finding each, the most surprising first; the others are counted.'),
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
    const rounded = roundedCounts(stations);
    if (stations.size < options.minStations) {
      const reason = SHARED.oneLevelPublishedNeeded({ stations: stations.size, minStations: options.minStations });
      return [cannot(subject, reason, needed), ...(rounded ? [] : inAreas(dataset, stations, options).observations)];
    }
    if (rounded) return [rounded];
    const margins = marginsAsked(dataset, stations, options);
    if (margins.length === 0) return [cannot(subject, T.noShares(), needed)];
    const inCountry = margins.flatMap((margin) => observeMargin(dataset, stations, margin, options));
    const { asked, observations } = inAreas(dataset, stations, options);
    // Where the country as a whole could not be asked, areas without a finding say nothing of it.
    const held = inCountry.some(({ kind }) => kind === 'measured') ? asked - observations.filter(({ kind }) => kind === 'noted').length : 0;
    return withPassed([...inCountry, ...observations], held);
  },
});

/** Values that many stations of one area share: of turnout and of the leader's share, in the areas of the first two levels. */
function inAreas(dataset: Dataset, stations: Stations, options: Options): AreaPiles {
  // Rows of one number of ballots have one turnout wherever their rolls are alike.
  const turnout = countsOf(stations.table) === 'exact' ? turnoutMargin(stations, options.turnoutBasis) : undefined;
  const margins = [turnout, shareMargin(dataset, stations, stations.leader)];
  return areaPiles(
    dataset,
    stations,
    margins.filter((margin) => margin !== undefined),
    options,
  );
}

function marginsAsked(dataset: Dataset, stations: Stations, { contestants, turnout, turnoutBasis }: Options): PercentageMargin[] {
  const asked = contestants === 'all' ? stations.votes.map((_, contestant) => contestant) : [stations.leader];
  return [
    ...asked.map((contestant) => shareMargin(dataset, stations, contestant)),
    turnout ? turnoutMargin(stations, turnoutBasis) : undefined,
  ].filter((margin) => margin !== undefined);
}

/** The country or an area below it, with the stations that have a share. */
interface Place {
  readonly name: Text;
  readonly level: string;
  readonly area?: number;
  readonly rows: Int32Array;
}

interface PlaceShares {
  readonly place: Place;
  readonly shares: CoarseShares;
}

/** One percentage in the country and in the areas of the levels named; areas are left out where the country allows no test. */
function observeMargin(dataset: Dataset, stations: Stations, margin: PercentageMargin, options: Options): Observation[] {
  const { minRegistered, minStations, minExpected, threshold } = options;
  const rows = filteredStations(stations.size, [margin], { minRegistered, maxShare: 1 });
  if (rows.length < minStations) {
    const needed = margin.contestant === undefined ? T.turnoutNeeded : T.stationsNeeded;
    return [cannot(sentenceCase(margin.name), T.tooFew({ rows: rows.length, minStations }), needed({ minStations }))];
  }
  const { areas } = dataset;
  const country: Place = { name: placeName(areas, areas.root) || T.wholeCountry(), level: stations.table.level, rows };
  const { strata, unknown } = strataAsked(dataset, stations, options.levels);
  const observations: Observation[] = unknown.map(noSuchLevel);
  const tested: PlaceShares[] = [];
  for (const place of [country, ...strata.flatMap((level) => placesOf(dataset, level, minStations, rows))]) {
    const binned = binnedShares(gathered(margin.part, place.rows), gathered(margin.whole, place.rows));
    const shares = coarseShares(binned, { ...options, level: threshold });
    if (shares.tested.length > 0) {
      tested.push({ place, shares });
      observations.push(finding(dataset, stations, margin, { place, shares }, options));
      if (place === country) {
        observations.push(picture({ dataset, stations, margin, rows }, binned, shares));
        // The panel has the leader's shares and turnout.
        if (margin.contestant === undefined || margin.contestant === stations.leader) {
          const statistic = margin.contestant === undefined ? 'densityTurnout' : 'densityShare';
          observations.push(...panelStrip(compareWithPanel(dataset, statistic, shares.F), stations));
        }
      }
      continue;
    }
    observations.push(cannot(T.marginAt({ name: margin.name, place: place.name }), T.noBinTested({ minExpected }), T.moreNeeded()));
    if (place === country) return observations;
  }
  return [...observations, placesTable(dataset, margin, tested)];
}

function noSuchLevel(name: string): Observation {
  const level = word(name);
  return cannot(SHARED.by2({ level }), SHARED.stationsLieNoArea({ level }), SHARED.areasLevel({ level }));
}

const placesOf = ({ areas }: Dataset, strata: Strata, minStations: number, rows: Int32Array): Place[] =>
  partsOf(strata, minStations, rows).map(({ area, members }) => ({
    name: placeName(areas, area),
    level: strata.level,
    area,
    rows: members,
  }));

/** Most values that are named, the most surprising first. */
const MOST_VALUES = 10;

/** How many elections regarded as clean have a share of the leader, or a turnout, beyond the threshold. */
function cleanFacts(dataset: Dataset) {
  const [shares, turnouts] = [yardstick(dataset, 'densityShare'), yardstick(dataset, 'densityTurnout')];
  const beyond = (values: readonly number[]): number => values.filter((F) => F > 0).length;
  return { cleanElections: shares.elections, cleanShares: beyond(shares.values), cleanTurnouts: beyond(turnouts.values) };
}

function finding(
  dataset: Dataset,
  { source }: Stations,
  { name, quantity, contestant, definition }: PercentageMargin,
  { place, shares }: PlaceShares,
  { minEffect }: Options,
): Observation {
  const { tested, beyond, F, interval, uncorrected, log10P } = shares;
  const [top] = tested;
  const piles = beyond.length > MOST_VALUES ? 'manyPiles' : beyond.length > 0 ? 'piles' : 'none';
  return measured((place.area === undefined ? T : T.inArea)[piles], {
    scope: {
      source: source.id,
      level: place.level,
      ...(contestant !== undefined && { contestant: dataset.contestants[contestant].id }),
      ...(place.area !== undefined && areaScope(dataset.areas, place.area)),
      quantity,
    },
    facts: {
      name,
      place: place.name,
      definition,
      values: beyond.slice(0, MOST_VALUES).map(({ bin, observed, expected }) => T.bin({ bin: bin / 1000, observed, expected })),
      otherValues: beyond.length > MOST_VALUES ? beyond.length - MOST_VALUES : undefined,
      stations: place.rows.length,
      bins: tested.length,
      beyond: beyond.length,
      F,
      low: interval[0],
      high: interval[1],
      uncorrected,
      topBin: top.bin / 1000,
      topObserved: top.observed,
      topExpected: top.expected,
      log10P: probability(log10P),
      chance: chanceInWords(log10P),
      ...cleanFacts(dataset),
    },
    test: {
      name: T.test.name(),
      statistic: (top.observed - top.expected) / top.sd,
      n: place.rows.length,
      p: Math.min(1, 10 ** log10P),
      log10P,
      effect: { name: T.test.effect(), value: F, interval },
    },
    weight: { ballots: null },
    material: F >= minEffect && beyond.length > 0,
  });
}

const whose = ({ contestants }: Dataset, { contestant, quantity }: PercentageMargin): string =>
  contestant === undefined ? quantity : `${quantity}-${contestants[contestant].id}`;

const placesTable = (dataset: Dataset, margin: PercentageMargin, places: readonly PlaceShares[]): Observation =>
  table(
    {
      id: `coarse-shares-${whose(dataset, margin)}`,
      title: T.table.title({ margin: margin.name }),
      note: T.table.note({ definition: margin.definition }),
    },
    [
      [MODEL.area(), 'text', ({ place }) => place.name],
      [MODEL.stations(), 'count', ({ shares }) => shares.stations],
      [T.table.bins(), 'count', ({ shares }) => shares.tested.length],
      [T.table.beyond(), 'count', ({ shares }) => shares.beyond.length],
      [T.table.F(), 'number', ({ shares }) => shares.F],
      [SHARED.from(), 'number', ({ shares }) => shares.interval[0]],
      [SHARED.to(), 'number', ({ shares }) => shares.interval[1]],
      [T.table.uncorrected(), 'number', ({ shares }) => shares.uncorrected],
      [T.table.topBin(), 'percent', ({ shares }) => shares.tested[0].bin / 1000],
      [SHARED.stationsThere(), 'count', ({ shares }) => shares.tested[0].observed],
      [SHARED.expected(), 'number', ({ shares }) => shares.tested[0].expected],
      ['log₁₀ p', 'log10', ({ shares }) => shares.log10P],
    ],
    places,
  );

interface Pictured {
  readonly dataset: Dataset;
  readonly stations: Stations;
  readonly margin: PercentageMargin;
  readonly rows: Int32Array;
}

function picture(
  { dataset, stations, margin, rows }: Pictured,
  { observed }: BinnedShares,
  { level, stations: n }: CoarseShares,
): Observation {
  const { source, table } = stations;
  const { part, whole } = margin;
  const x = Array.from(observed, (_, bin) => bin / 1000);
  const { figure } = figured({
    id: `coarse-shares-${whose(dataset, margin)}`,
    title: T.picture.title({ margin: margin.name }),
    kind: 'lines',
    note: T.picture.note({ definition: margin.definition }),
    source: source.name,
    n,
    x: { title: sentenceCase(margin.name), unit: 'percent', range: [0, 1] },
    y: { title: table.level === 'station' ? MODEL.stations() : SHARED.areas({ level: word(table.level) }), unit: 'count' },
    series: [
      { name: SHARED.observed(), x, y: Array.from(observed) },
      { name: SHARED.expected(), x, y: Array.from(level) },
    ],
  });
  return figured(
    coarseSharesRead(
      figure,
      stationsAtTenth(dataset, stations, rows, (row) => binOfShare(part[row], whole[row])),
    ),
  );
}

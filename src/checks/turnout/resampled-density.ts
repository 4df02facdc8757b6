import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, figured, measured, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { coarseSharesRead } from '../../findings/readings.ts';
import { enumerate, probability, sentenceCase } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { filteredStations, type PercentageMargin, shareMargin, turnoutMargin } from '../../queries/percentage-margins.ts';
import { areaScope, finestStations, type Stations } from '../../queries/stations.ts';
import { partsOf, strataAsked } from '../../queries/strata.ts';
import { type BinnedShares, binnedShares } from '../../stats/binned-shares.ts';
import { type CoarseShares, coarseShares } from '../../stats/coarse-shares.ts';
import { gathered } from '../../stats/gathered.ts';
import { T } from './resampled-density.texts.ts';
import { T as SHARED } from './shared.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'resampled-density',
  kind: 'informative',
  references: [
    {
      cite: 'Rozenas (2017), Detecting election fraud from irregularities in vote-share distributions',
      url: 'https://doi.org/10.1017/pan.2017.9',
    },
    {
      cite: 'Šidák (1967), Rectangular confidence regions for the means of multivariate normal distributions',
      url: 'https://doi.org/10.1080/01621459.1967.10482935',
    },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(100).default(1000).describe('Fewest stations of the country or of an area.'),
  minRegistered: z.number().int().min(0).default(1).describe('Fewest votes, or registered voters where turnout is asked, of a station.'),
  minExpected: z.number().min(1).default(5).describe('Smallest expectation of a bin that is tested.'),
  minInformation: z.number().min(0).default(10).describe('Smallest n·p(1 − p) of the stations about a bin that is tested.'),
  threshold: z.number().min(1e-6).max(0.1).default(0.01).describe('Chance that any bin at all lies beyond where nothing is there.'),
  contestants: z.enum(['leader', 'all']).default('leader').describe('Whose shares are looked at.'),
  turnout: z.boolean().default(false).describe('Whether turnout is looked at as well.'),
  turnoutBasis: z.enum(['cast', 'issued']).default('cast').describe('Ballots that turnout is computed from.'),
  levels: z.array(z.coerce.string()).default([]).describe('Levels of areas at which the check also runs.'),
  minEffect: z.number().min(0).default(0.05).describe('Smallest F, in per cent of stations, treated as material.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const stations = finestStations(dataset);
    if (!stations) return [skipped(MODEL.wholeDataset(), SHARED.noOfficialVotesPublished(), T.officialVotesValidVotes())];
    const subject = SHARED.by({ source: stations.source.name, level: word(stations.table.level) });
    if (stations.size < options.minStations) {
      const reason = SHARED.oneLevelPublishedNeeded({ stations: stations.size, minStations: options.minStations });
      return [skipped(subject, reason, T.officialVotesValidVotes())];
    }
    const asked = options.contestants === 'all' ? stations.votes.map((_, contestant) => contestant) : [stations.leader];
    const margins = [
      ...asked.map((contestant) => shareMargin(dataset, stations, contestant)),
      options.turnout ? turnoutMargin(stations, options.turnoutBasis) : undefined,
    ].filter((one) => one !== undefined);
    if (margins.length === 0) return [skipped(subject, T.sharesCannotComputedFrom(), T.officialVotesValidVotes())];
    return margins.flatMap((margin) => marginObservations(dataset, stations, margin, options));
  },
});

/** The country or an area below it, with the stations that have a share. */
interface Place {
  readonly name: Text;
  readonly level: string;
  readonly area?: number;
  readonly rows: Int32Array;
}

function marginObservations(dataset: Dataset, stations: Stations, margin: PercentageMargin, options: Options): Observation[] {
  const rows = filteredStations(stations.size, [margin], { minRegistered: options.minRegistered, maxShare: 1 });
  const country: Place = {
    name: placeName(dataset.areas, dataset.areas.root) || T.wholeCountry(),
    level: stations.table.level,
    rows,
  };
  if (rows.length < options.minStations)
    return [
      skipped(sentenceCase(margin.name), T.oneNeeded({ rows: rows.length, minStations: options.minStations }), T.officialVotesValidVotes()),
    ];
  const found: Observation[] = [];
  const summaries: { place: Place; shares: CoarseShares }[] = [];
  for (const place of [country, ...placesOf(dataset, stations, rows, options, found)]) {
    const binned = binnedShares(gathered(margin.part, place.rows), gathered(margin.whole, place.rows));
    const shares = coarseShares(binned, { ...options, level: options.threshold });
    if (shares.tested.length === 0) {
      const reason = T.noBinStationsExpected({ minExpected: options.minExpected });
      found.push(skipped(T.figures({ margin: sentenceCase(margin.name), place: place.name }), reason, T.officialVotesValidVotes()));
      if (place === country) return found;
      continue;
    }
    summaries.push({ place, shares });
    found.push(tested(dataset, stations, margin, place, shares, options));
    if (place === country) found.push(picture(dataset, stations, margin, binned, shares));
  }
  return [...found, summary(dataset, margin, summaries)];
}

function placesOf(dataset: Dataset, stations: Stations, rows: Int32Array, { levels, minStations }: Options, found: Observation[]): Place[] {
  const { strata, unknown } = strataAsked(dataset, stations, levels);
  for (const level of unknown)
    found.push(
      skipped(
        SHARED.by2({ level: word(level) }),
        SHARED.stationsLieNoArea({ level: word(level) }),
        SHARED.areasLevel({ level: word(level) }),
      ),
    );
  return strata.flatMap((one) =>
    partsOf(one, minStations, rows).map(({ area, members }) => ({
      name: placeName(dataset.areas, area),
      level: one.level,
      area,
      rows: members,
    })),
  );
}

function tested(
  dataset: Dataset,
  { source }: Stations,
  { name, quantity, contestant, definition }: PercentageMargin,
  { name: place, level, area, rows }: Place,
  shares: CoarseShares,
  { minEffect }: Options,
): Observation {
  const { tested: bins, beyond, F, interval, uncorrected, log10P } = shares;
  const [top] = bins;
  const values = enumerate(beyond.slice(0, 10).map(({ bin, observed, expected }) => T.expected({ bin: bin / 1000, observed, expected })));
  const seen = beyond.length === 0 ? T.noBinBeyondThreshold() : T.beyondThresholdFStations({ beyond: beyond.length, f: F });
  const subject = sentenceCase(name);
  const stationsText = MODEL.station({ stations: rows.length });
  const where = beyond.length > 10 ? T.moreValues({ values, beyond: beyond.length - 10 }) : values;
  const told =
    beyond.length === 0
      ? T.noBin01({ subject, bins: bins.length, stationsText })
      : T.pilesUpMoreThan({ subject, where, f: F, stationsText });
  const message = area === undefined ? told : T.figures2({ place, told });
  const at = T.mostSurprisingBinProbability({ bin: top.bin / 1000, log10P: probability(log10P), bins: bins.length });
  return measured({
    about: 'result',
    scope: {
      source: source.id,
      level,
      ...(contestant !== undefined && { contestant: dataset.contestants[contestant].id }),
      ...(area !== undefined && areaScope(dataset.areas, area)),
      quantity,
    },
    message,
    detail: T.withoutCorrectionOneChance({ at, uncorrected, definition }),
    expected: T.noBinBeyondThreshold2(),
    seen,
    measures: {
      stations: rows.length,
      bins: bins.length,
      beyond: beyond.length,
      F,
      low: interval[0],
      high: interval[1],
      uncorrected,
      topBin: top.bin / 1000,
      topObserved: top.observed,
      topExpected: top.expected,
    },
    test: {
      name: T.poissonTailMostSurprising(),
      statistic: (top.observed - top.expected) / top.sd,
      n: rows.length,
      p: Math.min(1, 10 ** log10P),
      log10P,
      effect: { name: T.fPerCentStations(), value: F, interval },
    },
    material: F >= minEffect && beyond.length > 0,
    locations: [],
  });
}

const whose = ({ contestants }: Dataset, { contestant, quantity }: PercentageMargin): string =>
  contestant === undefined ? quantity : `${quantity}-${contestants[contestant].id}`;

function summary(dataset: Dataset, margin: PercentageMargin, places: readonly { place: Place; shares: CoarseShares }[]): Observation {
  return tabulated({
    id: `coarse-shares-${whose(dataset, margin)}`,
    title: T.coarseValues({ margin: margin.name }),
    note: T.fExcessStationsBins({ definition: margin.definition }),
    columns: [
      { title: MODEL.area() },
      { title: MODEL.stations(), unit: 'count' },
      { title: T.binsTested(), unit: 'count' },
      { title: T.binsBeyond(), unit: 'count' },
      { title: T.f(), unit: 'number' },
      { title: SHARED.from(), unit: 'number' },
      { title: SHARED.to(), unit: 'number' },
      { title: T.uncorrectedF(), unit: 'number' },
      { title: T.mostSurprising(), unit: 'percent' },
      { title: SHARED.stationsThere(), unit: 'count' },
      { title: SHARED.expected(), unit: 'number' },
      { title: 'log₁₀ p', unit: 'log10' },
    ],
    rows: places.map(({ place, shares: { stations, tested, beyond, F, interval, uncorrected, log10P } }) => [
      place.name,
      stations,
      tested.length,
      beyond.length,
      F,
      ...interval,
      uncorrected,
      tested[0].bin / 1000,
      tested[0].observed,
      tested[0].expected,
      log10P,
    ]),
  });
}

function picture(
  dataset: Dataset,
  { source, table }: Stations,
  margin: PercentageMargin,
  { observed }: BinnedShares,
  { level, stations }: CoarseShares,
): Observation {
  const x = Array.from(observed, (_, bin) => bin / 1000);
  const found = figured({
    id: `coarse-shares-${whose(dataset, margin)}`,
    title: T.stationsWhatChanceGives({ margin: margin.name }),
    kind: 'lines',
    note: T.bins01Points({ definition: margin.definition }),
    source: source.name,
    n: stations,
    x: { title: sentenceCase(margin.name), unit: 'percent', range: [0, 1] },
    y: { title: table.level === 'station' ? MODEL.stations() : SHARED.areas({ level: word(table.level) }), unit: 'count' },
    series: [
      { name: SHARED.observed(), x, y: Array.from(observed) },
      { name: SHARED.expected(), x, y: Array.from(level) },
    ],
  });
  return figured(coarseSharesRead(found.figure));
}

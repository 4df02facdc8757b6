import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import { type CheckMeta, defineCheck, figured, measured, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { coarseSharesRead } from '../../findings/readings.ts';
import { count, enumerate, fixed, form, percent, plural, probability, sentenceCase, significant } from '../../language/format.ts';
import { say, type Text, term } from '../../language/text.ts';
import { filteredStations, type PercentageMargin, shareMargin, turnoutMargin } from '../../queries/percentage-margins.ts';
import { areaScope, finestStations, type Stations } from '../../queries/stations.ts';
import { partsOf, strataAsked } from '../../queries/strata.ts';
import { type BinnedShares, binnedShares } from '../../stats/binned-shares.ts';
import { type CoarseShares, coarseShares } from '../../stats/coarse-shares.ts';
import { gathered } from '../../stats/gathered.ts';

const NEEDED = 'official votes and valid votes of at least 1,000 polling stations';

const meta: CheckMeta = {
  id: 'resampled-density',
  title: 'Coarse shares',
  question: 'Do the leader’s shares pile up at single values more than redrawing every station would have it?',
  kind: 'informative',
  needs: [NEEDED],
  limits: [
    'Single stations only, at least 1,000 of them: only then do enough fall into one of a thousand bins.',
    'A bin is tested where chance puts five stations or more and n·p(1 − p) of the stations about it is 10 or more; near 0 and 100 % a station’s own share is too poor an estimate.',
    'What neighbouring bins share is taken for the shape of the distribution, so that an excess spread over more than a point is not seen.',
    'A note, never more: the shares of leaders and runners-up in eight elections regarded as clean show no bin beyond the threshold, but of their turnouts one of eight does (Israel, September 2019: 0.27 % of stations at one value).',
  ],
  method:
    'Stations by bins of 0.1 points against the exact expectation from redrawing each with its own share and size, raised to the level of the bins within a point; Poisson tail by bin, Šidák’s correction over all bins; F is the excess in the bins beyond, per cent of stations. It differs from Rozenas’s resampled kernel density: no mixture is fitted, nothing is resampled, sizes are kept, and his envelope, drawn bin by bin, becomes a threshold that holds for all bins at once.',
  explanations: [
    'Votes entered from shares that somebody had rounded, in earnest or for want of the counts.',
    'Stations of equal size with nearly equal results, such as barracks or wards cut to one size.',
    'A peak of the distribution sharper than the binomial error of a station.',
  ],
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
};

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
    if (!stations) return [skipped(say`The whole dataset`, say`no official votes are published by area`, term(NEEDED))];
    const subject = say`${stations.source.name}, by ${term(stations.table.level)}`;
    if (stations.size < options.minStations) {
      const reason = say`${plural(stations.size, 'area')} of one level ${form(stations.size, 'is', 'are')} published; ${count(options.minStations)} are needed`;
      return [skipped(subject, reason, term(NEEDED))];
    }
    const asked = options.contestants === 'all' ? stations.votes.map((_, contestant) => contestant) : [stations.leader];
    const margins = [
      ...asked.map((contestant) => shareMargin(dataset, stations, contestant)),
      options.turnout ? turnoutMargin(stations, options.turnoutBasis) : undefined,
    ].filter((one) => one !== undefined);
    if (margins.length === 0) return [skipped(subject, say`shares cannot be computed from the counts`, term(NEEDED))];
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
    name: placeName(dataset.areas, dataset.areas.root) || say`The whole country`,
    level: stations.table.level,
    rows,
  };
  if (rows.length < options.minStations)
    return [
      skipped(
        sentenceCase(margin.name),
        say`${plural(rows.length, 'station has', 'stations have')} one; ${count(options.minStations)} are needed`,
        term(NEEDED),
      ),
    ];
  const found: Observation[] = [];
  const summaries: { place: Place; shares: CoarseShares }[] = [];
  for (const place of [country, ...placesOf(dataset, stations, rows, options, found)]) {
    const binned = binnedShares(gathered(margin.part, place.rows), gathered(margin.whole, place.rows));
    const shares = coarseShares(binned, { ...options, level: options.threshold });
    if (shares.tested.length === 0) {
      const reason = say`no bin has ${significant(options.minExpected)} stations to be expected`;
      found.push(skipped(say`${sentenceCase(margin.name)}, ${place.name}`, reason, term(NEEDED)));
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
      skipped(say`By ${term(level)}`, say`the stations lie in no area of the level ${term(level)}`, say`areas of the level ${term(level)}`),
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
  const values = enumerate(
    beyond
      .slice(0, 10)
      .map(({ bin, observed, expected }) => say`${percent(bin / 1000, 1)} (${count(observed)}, with ${count(expected)} expected)`),
  );
  const seen =
    beyond.length === 0
      ? say`no bin beyond the threshold`
      : say`${plural(beyond.length, 'bin')} beyond the threshold, F = ${fixed(F, 3)} % of stations`;
  const subject = sentenceCase(name);
  const stationsText = plural(rows.length, 'station');
  const where = beyond.length > 10 ? say`${values} and ${count(beyond.length - 10)} more values` : values;
  const told =
    beyond.length === 0
      ? say`${subject} has no bin of 0.1 points with more stations than chance explains, among ${count(bins.length)} tested over ${stationsText}.`
      : say`${subject} piles up at ${where}: ${fixed(F, 2)} % of ${stationsText} more than chance explains.`;
  const message = area === undefined ? told : say`${place}: ${told}`;
  const at = say`The most surprising bin is ${percent(top.bin / 1000, 1)}, with a probability of ${probability(log10P)} after correction for ${count(bins.length)} bins.`;
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
    detail: say`${at} Without that correction, at one chance in 1,000 a bin, F would be ${fixed(uncorrected, 3)} %. No share of eight elections regarded as clean passes the threshold; one turnout of eight does. Computed as ${definition}.`,
    expected: say`no bin beyond the threshold, F = 0`,
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
      name: say`Poisson tail of the most surprising bin, Šidák’s correction`,
      statistic: (top.observed - top.expected) / top.sd,
      n: rows.length,
      p: Math.min(1, 10 ** log10P),
      log10P,
      effect: { name: say`F, per cent of stations`, value: F, interval },
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
    title: say`Coarse values of ${margin.name}`,
    note: say`F is the excess of stations in bins of 0.1 points beyond the threshold, per cent of all stations, with an interval that holds for all bins at once; where no bin is beyond, its upper end is what a single bin could hide. Beside it F by the uncorrected threshold of one chance in 1,000 a bin. Computed as ${margin.definition}.`,
    columns: [
      { title: say`Area` },
      { title: say`Stations`, unit: 'count' },
      { title: say`Bins tested`, unit: 'count' },
      { title: say`Bins beyond`, unit: 'count' },
      { title: say`F, %`, unit: 'number' },
      { title: say`from`, unit: 'number' },
      { title: say`to`, unit: 'number' },
      { title: say`Uncorrected F, %`, unit: 'number' },
      { title: say`Most surprising`, unit: 'percent' },
      { title: say`Stations there`, unit: 'count' },
      { title: say`Expected`, unit: 'number' },
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
    title: say`Stations by ${margin.name}, and what chance gives`,
    kind: 'lines',
    note: say`Bins of 0.1 points. Expected: every station drawn again with its own share, raised to the level of the bins within a point. Computed as ${margin.definition}.`,
    source: source.name,
    n: stations,
    x: { title: sentenceCase(margin.name), unit: 'percent', range: [0, 1] },
    y: { title: table.level === 'station' ? say`Stations` : say`Areas by ${term(table.level)}`, unit: 'count' },
    series: [
      { name: say`Observed`, x, y: Array.from(observed) },
      { name: say`Expected`, x, y: Array.from(level) },
    ],
  });
  return figured(coarseSharesRead(found.figure));
}

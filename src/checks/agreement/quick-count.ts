import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { shareInterval, shareValue } from '../../data/share.ts';
import type { Source } from '../../data/source.ts';
import { aboutCheck, defineCheck, measured, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { effectGrade, evidenceGrade, qualityGrade, undisclosed } from '../../findings/grading.ts';
import { enumerate, join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Worded } from '../../language/text.ts';
import { consequences } from '../../queries/consequences.ts';
import { isQuickCount, type QuickCount, quickCount } from '../../queries/quick-count.ts';
import { type OfficialShares, officialShares, type ReportedShares, reportedShares } from '../../queries/reference.ts';
import { finestStations } from '../../queries/stations.ts';
import { Z95 } from '../../stats/confidence.ts';
import { totalVariation } from '../../stats/distance.ts';
import { log10TwoSided } from '../../stats/distributions/normal.ts';
import { log10StudentTwoSided, studentQuantile } from '../../stats/distributions/student.ts';
import { ratioInterval } from '../../stats/ratio-estimate.ts';
import { log10SellkeBound } from '../../stats/sellke-bound.ts';
import { sum } from '../../stats/sum.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { T } from './quick-count.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'quick-count',
  kind: 'test',
  references: [
    { cite: 'Estok, Nevitte & Cowan (2002), The Quick Count and Election Observation', url: 'https://www.ndi.org/node/24107' },
    {
      cite: 'Cochran (1977), Sampling Techniques, ch. 6 and 9',
      url: 'https://www.wiley.com/en-us/Sampling+Techniques%2C+3rd+Edition-p-9780471162407',
    },
  ],
});

const options = z.strictObject({
  minStations: z.number().int().min(2).default(10).describe('Fewest stations that report for a test; fewer are told, and not tested.'),
  minEffect: z.number().min(0).default(0.02).describe('Smallest total variation distance treated as material, as a fraction.'),
});

type Options = z.output<typeof options>;

/** The share of a contestant as a sample of stations gives it. */
interface Estimate {
  readonly contestant: number;
  readonly share: number;
  readonly error: number;
  /** Degrees of freedom; a printed margin has none. */
  readonly df?: number;
  readonly interval: readonly [number, number];
  readonly designEffect?: number;
  readonly official: number;
  /** Nearest share to the official one that the stations that do not report would allow. */
  readonly nearest: number;
  readonly log10P: number;
}

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const sources = dataset.sources.filter(({ kind }) => kind === 'quick-count');
    if (sources.length === 0) return [skipped(MODEL.wholeDataset(), T.holdsNoQuickCount(), T.sourceKindQuickCount())];
    return sources.flatMap((source) => observe(dataset, source, options));
  },
});

function observe(dataset: Dataset, source: Source, options: Options): Observation[] {
  const official = officialShares(dataset, source.area);
  if (!official) return [skipped(source.name, T.officialResultItsArea(), AGREEMENT.officialVotesOrShares())];
  const reported = reportedShares(source);
  const found = quickCount(source, stationsOf(dataset, source));
  if (isQuickCount(found)) {
    if (found.rows.length < options.minStations)
      return [skipped(source.name, T.onlyReportedNeeded({ rows: found.rows.length, minStations: options.minStations }), T.moreStations())];
    return compare(dataset, source, official, reported, fromStations(found, official), found, options);
  }
  const printed = reported?.table && reported.row >= 0 ? fromMargin(source, reported, official) : undefined;
  if (printed && reported) return compare(dataset, source, official, reported, printed, undefined, options);
  return [skipped(source.name, found.reason, found.dataNeeded)];
}

/** Stations there are by the official table, where the source does not say and is about the whole of it. */
function stationsOf(dataset: Dataset, source: Source): number | undefined {
  const stations = finestStations(dataset);
  return stations?.table.level === 'station' && source.area === dataset.areas.root ? stations.table.rows : undefined;
}

function fromStations({ estimates, drawn, missing }: QuickCount, official: OfficialShares): Estimate[] {
  const lost = missing / drawn;
  return estimates.flatMap((estimate, contestant): Estimate[] => {
    const P = official.shares[contestant];
    const { value, error, df, designEffect } = estimate;
    if (P === undefined) return [];
    const nearest = Math.min(value * (1 - lost) + lost, Math.max(value * (1 - lost), P));
    const distance = Math.abs(nearest - P);
    // Stations that all give one share leave no error to divide by: equal is certain, unequal is not tested by it.
    const log10P = distance === 0 || error === 0 ? 0 : log10StudentTwoSided(distance / error, df);
    return [{ contestant, share: value, error, df, interval: ratioInterval(estimate), designEffect, official: P, nearest, log10P }];
  });
}

/** Shares as printed, with the margin of error stated taken for 95 % of a normal distribution. */
function fromMargin(source: Source, reported: ReportedShares, official: OfficialShares): Estimate[] | undefined {
  const margin = source.sample?.marginOfError?.value;
  if (!margin || !(shareValue(margin) > 0)) return undefined;
  const half = shareInterval(margin).high;
  const error = half / Z95;
  return reported.values.flatMap((share, contestant): Estimate[] => {
    const own = reported.intervals[contestant];
    const P = official.shares[contestant];
    if (share === undefined || !own || reported.bounded[contestant]) return [];
    const nearest = Math.min(own.high, Math.max(own.low, P));
    const interval = [Math.max(0, share - half), Math.min(1, share + half)] as const;
    return [{ contestant, share, error, interval, official: P, nearest, log10P: log10TwoSided((nearest - P) / error) }];
  });
}

function compare(
  dataset: Dataset,
  source: Source,
  official: OfficialShares,
  reported: ReportedShares | undefined,
  estimates: readonly Estimate[],
  found: QuickCount | undefined,
  { minEffect }: Options,
): Observation[] {
  if (estimates.length === 0) return [skipped(source.name, T.reportsNoContestantOfficial(), AGREEMENT.sharesContestant())];
  const worst = estimates.reduce((most, one) => (one.log10P < most.log10P - 1e-9 ? one : most));
  const log10P = Math.min(0, worst.log10P + Math.log10(estimates.length));
  const distance = distanceOf(estimates, 'share');
  const least = distanceOf(estimates, 'nearest');
  const seats = reported && consequences(dataset, reported);
  const name = dataset.contestants[worst.contestant].name;
  const gap = worst.share - worst.official;
  const half = worst.df === undefined ? worst.error * Z95 : worst.error * studentQuantile(0.975, worst.df);
  const hidden = undisclosed(source);
  const evidence = log10SellkeBound(log10P);
  const outside = estimates.filter(({ official: P, interval }) => P < interval[0] || P > interval[1]).length;
  const agrees = log10P > Math.log10(0.05);
  const effect = designEffect(estimates);
  const within = outside === 0 ? T.everyOfficialShareLies() : T.officialSharesLieOutside({ outside, estimates: estimates.length });
  const scope = { source: source.id, ...(source.area !== dataset.areas.root && { area: dataset.areas.id(source.area) }) };
  const finding = measured({
    about: 'result',
    scope,
    message: agrees
      ? T.agreesOfficialResultPoints({ source: source.name, gap, name, half: 100 * half })
      : T.officialResultDifferPoints({ source: source.name, gap: Math.abs(100 * gap), name, distance: 100 * distance, half: 100 * half }),
    detail: join(
      [
        found ? designText(found, effect) : T.votesItsStationsNot(),
        ...(found && found.missing > 0 ? [missingText(found, name, worst.share)] : []),
        within,
        ...(hidden.length > 0 ? [AGREEMENT.notDisclosed({ hidden: enumerate(hidden) })] : []),
      ],
      ' ',
    ),
    ...(!agrees && {
      reconciled: T.sampleWouldOneRare({ name, most: Math.max(0, Math.abs(100 * (worst.nearest - worst.official)) - 100 * half) }),
    }),
    expected: T.figures95OneContestant({ name, interval: worst.interval[0], interval2: worst.interval[1] }),
    seen: T.officially({ official: worst.official }),
    measures: {
      totalVariation: distance,
      totalVariationLeastFavourable: least,
      contestants: estimates.length,
      outsideIntervals: outside,
      ...(found && { stations: found.rows.length, stationsDrawn: found.drawn, stationsMissing: found.missing, strata: found.strata }),
      ...(effect !== undefined && { designEffect: effect }),
      ...(official.valid !== undefined && { votesAtLeast: least * official.valid }),
      ...(seats && { seats: seats.seats.join('/'), seatsMoved: seats.moved }),
    },
    test: {
      name: T.largestTContestantsBonferroni(),
      statistic: worst.error === 0 ? 0 : (worst.nearest - worst.official) / worst.error,
      ...(worst.df !== undefined && { df: worst.df }),
      n: found ? found.rows.length : (source.sample?.size?.value ?? 0),
      p: 10 ** log10P,
      log10P,
      effect: { name: AGREEMENT.shareLessOfficialShare({ name }), value: gap, interval: [gap - half, gap + half] },
    },
    // A bound of 100 is reached at most once in two thousand honest samples, also where the t distribution is approximate.
    material: least >= minEffect && evidence >= 2,
    grading: {
      effect: effectGrade(least, seats?.moved, dataset.contest.seats, seats?.crossings.length),
      // Below a factor of 100 no more than a minor inconsistency: the t distribution is approximate out there.
      evidence: evidence >= 2 ? evidenceGrade(evidence) : Math.min(1, evidenceGrade(evidence)),
      quality: qualityGrade(source),
    },
    locations: [...(reported?.locations ?? []), ...official.locations],
  });
  return [finding, estimatesTable(dataset, source, estimates)];
}

/** How many stations, of how many, and what a ballot in them is worth. */
function designText({ rows, stations, strata }: QuickCount, effect: number | undefined): Worded {
  const of = stations === undefined ? '' : T.ofText({ stations });
  const within = strata > 1 ? T.strata({ strata }) : '';
  const worth = effect === undefined ? '' : T.ballotWorthOneDrawn({ effect: 1 / effect, effect2: effect });
  return T.figures({ rows: rows.length, of, within, worth });
}

/** What any result in the stations that do not report would make of a share. */
function missingText({ missing, drawn }: QuickCount, name: string, share: number): Worded {
  const lost = missing / drawn;
  const silent = missing === 1 ? T.figures1StationDrawnDoes({ drawn }) : T.stationsDrawnDoNot({ missing, drawn });
  return T.anyResultThere({ silent, name, share: share * (1 - lost), share2: share * (1 - lost) + lost });
}

/** Half the sum of the distances, with that of the contestants not compared taken together. */
function distanceOf(estimates: readonly Estimate[], which: 'share' | 'nearest'): number {
  const rest = (values: readonly number[]): number => Math.max(0, 1 - sum(values));
  const own = estimates.map((one) => Math.min(1, Math.max(0, one[which])));
  const other = estimates.map(({ official }) => official);
  // What the nearest shares of all contestants leave need not add up: the rest is then nobody's.
  return totalVariation([...own, which === 'share' ? rest(own) : rest(other)], [...other, rest(other)]);
}

function designEffect(estimates: readonly Estimate[]): number | undefined {
  const leading = estimates.reduce((most, one) => (one.official > most.official ? one : most));
  return leading.designEffect && Number.isFinite(leading.designEffect) && leading.designEffect > 0 ? leading.designEffect : undefined;
}

function estimatesTable({ contestants }: Dataset, source: Source, estimates: readonly Estimate[]): Observation {
  return tabulated({
    id: `quick-count-${source.id}`,
    title: T.besideOfficialShares({ source: source.name }),
    note: T.intervals95EachContestant(),
    columns: [
      { title: MODEL.contestant() },
      { title: MODEL.share(), unit: 'percent' },
      { title: AGREEMENT.standardError(), unit: 'points' },
      { title: AGREEMENT.low(), unit: 'percent' },
      { title: AGREEMENT.high(), unit: 'percent' },
      { title: MODEL.official(), unit: 'percent' },
      { title: AGREEMENT.designEffect(), unit: 'number' },
      { title: 'log10 p', unit: 'log10' },
    ],
    rows: estimates.map(({ contestant, share, error, interval, official, designEffect, log10P }) => [
      contestants[contestant].name,
      share,
      error,
      interval[0],
      interval[1],
      official,
      designEffect ?? null,
      log10P,
    ]),
  });
}

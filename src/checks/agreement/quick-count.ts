import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { shareInterval, shareValue } from '../../data/share.ts';
import type { Source } from '../../data/source.ts';
import { type CheckMeta, defineCheck, measured, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { effectGrade, evidenceGrade, qualityGrade, undisclosed } from '../../findings/grading.ts';
import { count, enumerate, fixed, join, percent, plural, points, significant } from '../../language/format.ts';
import { type Said, say } from '../../language/text.ts';
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

const meta: CheckMeta = {
  id: 'quick-count',
  title: 'Quick counts',
  question: 'Do the results of stations drawn by chance agree with the official result?',
  kind: 'test',
  needs: [
    'a quick count: the votes of each station drawn, with its stratum where there are strata, or its shares with their margin of error',
    'official votes or shares of the same area',
  ],
  limits: [
    'Only for stations drawn by chance before the count; stations that happened to be observed are a tally, which `tally-feasibility` and `matched-stations` ask.',
    'Strata need the number of stations in each; without it they cannot be weighted, and nothing is computed.',
    'Stations that were drawn and do not report are often the difficult ones: the official share is set against the nearest share that any result in them would allow, taking them to be as large as the others.',
    'One test a source: the smallest p-value of the contestants times their number (Bonferroni). A warning also needs a Bayes factor of up to 100.',
  ],
  method:
    'Combined ratio estimate Σ(N/n)Σy / Σ(N/n)Σx over strata, linearised variance between the stations (or clusters) of a stratum with finite population correction, Student’s t on clusters less strata. Where only shares and a margin are printed, the margin is taken for a 95 % interval. The evidence is graded by the bound of Sellke, Bayarri and Berger on the Bayes factor.',
  explanations: [
    'Stations that could not be reached may differ from those that could.',
    'Observers may have copied a figure wrongly, or from another contest.',
    'The official result may hold votes that no station counts: abroad, by post, in special stations.',
    'The error may lie in the sample, in the official result, or in both.',
  ],
  references: [
    { cite: 'Estok, Nevitte & Cowan (2002), The Quick Count and Election Observation', url: 'https://www.ndi.org/node/24107' },
    {
      cite: 'Cochran (1977), Sampling Techniques, ch. 6 and 9',
      url: 'https://www.wiley.com/en-us/Sampling+Techniques%2C+3rd+Edition-p-9780471162407',
    },
  ],
};

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
    if (sources.length === 0) return [skipped(say`The whole dataset`, say`it holds no quick count`, say`a source of kind quick-count`)];
    return sources.flatMap((source) => observe(dataset, source, options));
  },
});

function observe(dataset: Dataset, source: Source, options: Options): Observation[] {
  const official = officialShares(dataset, source.area);
  if (!official)
    return [skipped(source.name, say`the official result of its area is not published`, say`official votes or shares of the same area`)];
  const reported = reportedShares(source);
  const found = quickCount(source, stationsOf(dataset, source));
  if (isQuickCount(found)) {
    if (found.rows.length < options.minStations)
      return [
        skipped(
          source.name,
          say`only ${plural(found.rows.length, 'station')} reported; ${fixed(options.minStations, 0)} are needed`,
          say`more stations`,
        ),
      ];
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
  if (estimates.length === 0)
    return [skipped(source.name, say`it reports no contestant with an official share`, say`shares by contestant`)];
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
  const within =
    outside === 0
      ? say`Every official share lies within its 95 % interval.`
      : say`${count(outside)} of ${count(estimates.length)} official shares lie outside, the others within its 95 % interval.`;
  const scope = { source: source.id, ...(source.area !== dataset.areas.root && { area: dataset.areas.id(source.area) }) };
  const finding = measured({
    about: 'result',
    scope,
    message: agrees
      ? say`${source.name} agrees with the official result: ${points(gap, 1)} points for ${name}, where its error is ${fixed(100 * half, 1)} points (95 %).`
      : say`${source.name} and the official result differ by ${fixed(Math.abs(100 * gap), 1)} points for ${name} (total variation distance ${fixed(100 * distance, 2)} points); its error is ${fixed(100 * half, 1)} points (95 %).`,
    detail: join(
      [
        found ? designText(found, effect) : say`The votes of its stations are not published; its shares and margin are taken as printed.`,
        ...(found && found.missing > 0 ? [missingText(found, name, worst.share)] : []),
        within,
        ...(hidden.length > 0 ? [say`Not disclosed: ${enumerate(hidden)}.`] : []),
      ],
      ' ',
    ),
    ...(!agrees && {
      reconciled: say`The sample would have to be one of the rare ones whose stations differ so much from the others, or not drawn by chance, or wrongly reported; or the official share of ${name} to be off by at least ${fixed(Math.max(0, Math.abs(100 * (worst.nearest - worst.official)) - 100 * half), 1)} points.`,
    }),
    expected: say`${name}: ${percent(worst.interval[0], 1)} to ${percent(worst.interval[1], 1)} (95 %, one contestant)`,
    seen: say`officially ${percent(worst.official)}`,
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
      name: say`largest t of the contestants, Bonferroni-corrected`,
      statistic: worst.error === 0 ? 0 : (worst.nearest - worst.official) / worst.error,
      ...(worst.df !== undefined && { df: worst.df }),
      n: found ? found.rows.length : (source.sample?.size?.value ?? 0),
      p: 10 ** log10P,
      log10P,
      effect: { name: say`${name}: share less official share`, value: gap, interval: [gap - half, gap + half] },
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
function designText({ rows, stations, strata }: QuickCount, effect: number | undefined): Said {
  const of = stations === undefined ? '' : say` of ${count(stations)}`;
  const within = strata > 1 ? say` in ${count(strata)} strata` : '';
  const worth =
    effect === undefined
      ? ''
      : say`; a ballot in it is worth ${significant(1 / effect)} of one drawn singly (design effect ${significant(effect)})`;
  return say`${plural(rows.length, 'station')}${of}${within}${worth}.`;
}

/** What any result in the stations that do not report would make of a share. */
function missingText({ missing, drawn }: QuickCount, name: string, share: number): Said {
  const lost = missing / drawn;
  const silent =
    missing === 1
      ? say`1 station of the ${count(drawn)} drawn does not report`
      : say`${count(missing)} stations of the ${count(drawn)} drawn do not report`;
  return say`${silent}; with any result there, ${name} has ${percent(share * (1 - lost), 1)} to ${percent(share * (1 - lost) + lost, 1)}.`;
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
    title: say`${source.name} beside the official shares`,
    note: say`Intervals of 95 % for each contestant alone, from the spread between stations.`,
    columns: [
      { title: say`Contestant` },
      { title: say`Share`, unit: 'percent' },
      { title: say`Standard error`, unit: 'points' },
      { title: say`low`, unit: 'percent' },
      { title: say`high`, unit: 'percent' },
      { title: say`Official`, unit: 'percent' },
      { title: say`Design effect`, unit: 'number' },
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

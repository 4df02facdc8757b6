import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { shareText, shareValue } from '../../data/share.ts';
import { isIndependent, isPeopleSample, type Source } from '../../data/source.ts';
import { shareAt } from '../../data/table.ts';
import {
  aboutCheck,
  defineCheck,
  figured,
  type Measures,
  noted,
  type Observation,
  passed,
  skipped,
  tabulated,
} from '../../findings/check.ts';
import { sourcesRead } from '../../findings/readings.ts';
import { rmse } from '../../findings/shared-options.ts';
import { enumerate, join } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { comparedShares } from '../../queries/compared-shares.ts';
import { consequences, officialDivision } from '../../queries/consequences.ts';
import { isQuickCount, quickCount } from '../../queries/quick-count.ts';
import { listedShares, type OfficialShares, officialShares, type ReportedShares, reportedShares } from '../../queries/reference.ts';
import { effectiveSample, sampleReadings } from '../../queries/sample-design.ts';
import { seatsText } from '../../queries/seats.ts';
import { familiesAt } from '../../stats/average-linkage.ts';
import { Z95 } from '../../stats/confidence.ts';
import { totalVariation } from '../../stats/distance.ts';
import { studentQuantile } from '../../stats/distributions/student.ts';
import { type Heterogeneity, heterogeneity } from '../../stats/heterogeneity.ts';
import { sum } from '../../stats/sum.ts';
import { canErrBy, concentration, totalDesignEffect } from '../../stats/total-survey-error.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { T as SOURCES } from './sources.texts.ts';
import { T } from './sources-agree.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'sources-agree',
  kind: 'informative',
  references: [
    { cite: 'Cochran (1954), The combination of estimates from different experiments', url: 'https://doi.org/10.2307/3001666' },
    { cite: 'Higgins & Thompson (2002), Quantifying heterogeneity in a meta-analysis', url: 'https://doi.org/10.1002/sim.1186' },
    { cite: 'DerSimonian & Laird (1986), Meta-analysis in clinical trials', url: 'https://doi.org/10.1016/0197-2456(86)90046-2' },
  ],
});

const options = z.strictObject({
  cut: z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe('Mean total variation distance at which two families are no longer joined, as a fraction.'),
  maxHeterogeneity: z.number().min(0).max(1).default(0.75).describe('Largest I² at which samples are pooled, as a fraction.'),
  rmse,
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const { root } = dataset.areas;
    const sources = dataset.sources.filter((source) => isIndependent(source) && source.area === root);
    if (sources.length === 0) return [skipped(MODEL.wholeDataset(), SOURCES.holdsNoIndependentSource(), T.surveysPollsOrTallies())];
    const official = officialShares(dataset, root);
    if (!official || dataset.contestants.length < 2)
      return [skipped(MODEL.wholeDataset(), T.officialSharesTwoContestants(), SOURCES.officialVotesOrShares())];
    const views = sources.flatMap((source) => viewOf(source) ?? []);
    const silent = sources.filter((source) => !views.some((view) => view.source === source));
    const observations: Observation[] = silent.map(({ name }) =>
      skipped(name, SOURCES.itsSharesNotPublished(), AGREEMENT.sharesContestant()),
    );
    if (views.length === 0) return observations;
    const whole = views.filter(({ decided }) => decided);
    for (const { source, reported } of views.filter(({ decided }) => !decided))
      observations.push(
        skipped(
          source.name,
          T.reportsContestantsSoJoins({ reported: reported.reported, contestants: dataset.contestants.length }),
          SOURCES.sharesAllContestants(),
        ),
      );
    if (whole.length < 2) observations.push(skipped(T.sourcesTogether(), T.fewerThanTwoReport(), T.secondIndependentSourceShares()));
    else observations.push(...families(dataset, official, views, whole, options));
    return [...observations, ...overview(dataset, official, views, options)];
  },
});

/** What a source says, in full or in part. */
interface View {
  readonly source: Source;
  readonly reported: ReportedShares;
  /** Sum of the shares printed for the contestants. */
  readonly sum: number;
  /** Shares of those who named a contestant; absent where a contestant is not reported. */
  readonly decided?: readonly number[];
}

function viewOf(source: Source): View | undefined {
  const reported = reportedShares(source);
  const known = reported?.values.filter((value) => value !== undefined) ?? [];
  const total = sum(known);
  if (!reported || !(total > 0)) return undefined;
  const complete = known.length === reported.values.length;
  return { source, reported, sum: total, ...(complete && { decided: known.map((share) => share / total) }) };
}

function families(
  dataset: Dataset,
  official: OfficialShares,
  views: readonly View[],
  whole: readonly View[],
  options: Options,
): Observation[] {
  const reference = listedShares(official);
  const shares = [reference, ...whole.map(({ decided }) => decided as readonly number[])];
  const distances = shares.map((one) => shares.map((other) => settled(totalVariation(one, other))));
  const codes = Array.from(familiesAt(distances, options.cut));
  const order = [...new Set(codes)];
  const family = codes.map((code) => order.indexOf(code) + 1);
  const samples = heterogeneityOf(whole, reference);
  const apart = views.filter((view) => {
    const at = whole.indexOf(view);
    if (view.source.kind === 'poll') return false;
    return at >= 0 ? family[at + 1] !== 1 : partialDistance(dataset, view) > options.cut;
  });
  const observations: Observation[] = [
    order.length === 1 && !(samples && samples.between.I2 > options.maxHeterogeneity)
      ? passed(1)
      : familyFinding(dataset, { official, whole, family, distances, samples, reference }, options),
    apart.length < 3 ? passed(1) : direction(dataset, official, apart, reference),
  ];
  const rows = whole.map(({ source }, index) => {
    const at = index + 1;
    const others = shares.map((_, other) => other).filter((other) => other > 0 && other !== at);
    const nearest = others.reduce((best, other) => (distances[at][other] < distances[at][best] ? other : best));
    return [source.name, word(source.kind), family[at], distances[0][at], whole[nearest - 1].source.name, distances[at][nearest]];
  });
  return [
    ...observations,
    tabulated({
      id: 'sources-agree',
      title: T.sourcesSortedAgreement(),
      note: T.totalVariationDistanceShares({ cut: options.cut }),
      columns: [
        { title: MODEL.source() },
        { title: T.kind() },
        { title: T.family(), unit: 'count' },
        { title: T.fromOfficialResult(), unit: 'percent' },
        { title: T.nearestOtherSource() },
        { title: T.from(), unit: 'percent' },
      ],
      rows,
    }),
  ];
}

/** Without the last digits, which hang on the order of the contestants: a distance may be just that at which families are cut. */
const settled = (distance: number): number => Math.round(distance * 1e12) / 1e12;

/** Distance of a source that leaves out contestants: what it reports, and all others as one. */
function partialDistance(dataset: Dataset, { source }: View): number {
  const compared = comparedShares(dataset, source);
  return compared ? totalVariation(compared.cells.shares, compared.cells.proportions) : 0;
}

interface Samples {
  readonly names: readonly string[];
  readonly between: Heterogeneity;
  /** The same with the sizes as printed, as if every sample were a simple random one. */
  readonly simple: Heterogeneity;
}

/** The spread of the leading share over the probability samples of known size that were taken at or after the vote. */
function heterogeneityOf(whole: readonly View[], reference: readonly number[]): Samples | undefined {
  const leader = reference.indexOf(Math.max(...reference));
  const samples = whole.flatMap(({ source, reported, decided }) => {
    const n = source.kind === 'poll' || !isPeopleSample(source) ? undefined : sizeOf(source, reported);
    const share = decided?.[leader] ?? 0;
    return n && share > 0 && share < 1 ? [{ source, n, share, effective: effectiveSample(source, n) }] : [];
  });
  if (samples.length < 2) return undefined;
  const estimates = samples.map(({ share }) => share);
  const variances = (size: (one: (typeof samples)[number]) => number): number[] =>
    samples.map((one) => (one.share * (1 - one.share)) / size(one));
  return {
    names: samples.map(({ source }) => source.name),
    between: heterogeneity(
      estimates,
      variances(({ effective }) => effective),
    ),
    simple: heterogeneity(
      estimates,
      variances(({ n }) => n),
    ),
  };
}

/** The number of people behind the shares; where it is not known whom they are of, the smaller reading. */
function sizeOf(source: Source, reported: ReportedShares): number | undefined {
  const size = source.sample?.size?.value;
  const sizes = size ? sampleReadings(source, reported, size).map(({ n }) => n) : [];
  const known = sizes.filter((n) => n > 0);
  return known.length > 0 ? Math.min(...known) : undefined;
}

interface Sorted {
  readonly official: OfficialShares;
  readonly whole: readonly View[];
  /** Family of the official result, then of each source. */
  readonly family: readonly number[];
  readonly distances: readonly (readonly number[])[];
  readonly samples?: Samples;
  readonly reference: readonly number[];
}

function familyFinding(
  dataset: Dataset,
  { official, whole, family, distances, samples, reference }: Sorted,
  { cut, maxHeterogeneity }: Options,
): Observation {
  const leader = dataset.contestants[reference.indexOf(Math.max(...reference))].name;
  const many = Math.max(...family);
  const members = Array.from({ length: many }, (_, index) => whole.filter((_view, at) => family[at + 1] === index + 1));
  const named = (views: readonly View[]): Text => enumerate(views.map(({ source }) => source.name));
  const [own, ...others] = members;
  const pooled = samples !== undefined && samples.between.I2 <= maxHeterogeneity;
  const spread =
    samples &&
    T.shareKnownSizeCochran({
      leader,
      names: samples.names.length,
      q: samples.between.Q,
      df: samples.between.df,
      i2: samples.between.I2,
      sqrt: 100 * Math.sqrt(samples.between.tau2),
    });
  const message =
    many > 1
      ? T.officialResultFallInto({
          whole: whole.length,
          many,
          cut,
          what: own.length > 0 ? T.officialResult({ named: named(own) }) : T.noSourceOfficialResult(),
          others: join(others.map(named), '; '),
        })
      : T.probabilitySamplesDifferAmong({ leader, i2: samples?.between.I2 ?? 0 });
  const told = T.family2({ many });
  const measures: Measures = {
    families: many,
    sourcesWithOfficial: own.length,
    largestDistance: Math.max(...distances.flat()),
    ...(samples && {
      samples: samples.names.length,
      cochranQ: samples.between.Q,
      df: samples.between.df,
      log10P: samples.between.log10P,
      i2: samples.between.I2,
      tau: Math.sqrt(samples.between.tau2),
      cochranQSimpleRandom: samples.simple.Q,
      i2SimpleRandom: samples.simple.I2,
      tauSimpleRandom: Math.sqrt(samples.simple.tau2),
      ...(pooled && { pooled: samples.between.pooled }),
    }),
  };
  return noted({
    about: 'result',
    scope: { quantity: 'families' },
    message,
    ...(spread && {
      detail: pooled ? T.pooled({ spread, pooled: samples.between.pooled }) : T.theyDoNotMeasure({ spread }),
    }),
    expected: T.oneFamilySamplesSpread({ maxHeterogeneity }),
    seen: samples ? T.i({ told, i2: samples.between.I2 }) : told,
    measures,
    locations: [...official.locations, ...whole.flatMap(({ reported }) => reported.locations)],
  });
}

/** Which way the sources outside the official family differ from it, contestant by contestant. */
function direction(dataset: Dataset, official: OfficialShares, apart: readonly View[], reference: readonly number[]): Observation {
  const { contestants } = dataset;
  const signs = contestants.map((_, index) =>
    apart.map((view) => signOf(view, index, official, reference)).filter((sign) => sign !== undefined),
  );
  const asked = contestants.flatMap((_, index) => (signs[index].length > 1 ? [index] : []));
  const shared = asked.filter((index) => signs[index][0] !== 0 && signs[index].every((sign) => sign === signs[index][0]));
  const names = (sign: number): Text[] =>
    shared
      .filter((index) => signs[index][0] === sign)
      .map((index) => T.ofText({ contestants: contestants[index].name, signs: signs[index].length }));
  const parts = [
    ...(names(-1).length > 0 ? [T.lowerThanOfficially({ names: enumerate(names(-1)) })] : []),
    ...(names(1).length > 0 ? [T.higher({ names: enumerate(names(1)) })] : []),
  ];
  const who = enumerate(apart.map(({ source }) => source.name));
  const leader = reference.indexOf(Math.max(...reference));
  const sizes = apart.flatMap((view) => view.decided?.[leader] ?? view.reported.values[leader] ?? []);
  const size =
    sizes.length > 1
      ? [
          T.theyGiveAgainstOfficially({
            contestants: contestants[leader].name,
            least: Math.min(...sizes),
            most: Math.max(...sizes),
            reference: reference[leader],
          }),
        ]
      : [];
  const publishers = apart.flatMap(({ source }) => source.publisher ?? []);
  const twice = [...new Set(publishers.filter((publisher, at) => publishers.indexOf(publisher) !== at))];
  const same = twice.map((publisher) =>
    T.onePublisher({ apart: enumerate(apart.filter(({ source }) => source.publisher === publisher).map(({ source }) => source.name)) }),
  );
  const one = T.theyDifferFromSame({ shared: shared.length, asked: asked.length });
  return noted({
    about: 'result',
    scope: { quantity: 'direction' },
    message:
      parts.length > 0
        ? T.sourcesOrAfterVote({ apart: apart.length, who, one, parts: join(parts, ', ') })
        : T.sourcesOrAfterVote2({ apart: apart.length, who, one }),
    detail: join([...size, ...same, T.noProbabilityAttachedBecause()], ' '),
    expected: T.sourcesDifferFromOfficial(),
    seen: T.oneDirection({ shared: shared.length, asked: asked.length }),
    measures: {
      sources: apart.length,
      contestantsAsked: asked.length,
      contestantsShared: shared.length,
      signs: contestants.map((_, index) => signs[index].map((sign) => (sign > 0 ? '+' : sign < 0 ? '−' : '0')).join('')).join(' '),
    },
    locations: [...official.locations, ...apart.flatMap(({ reported }) => reported.locations)],
  });
}

/** −1 where a source gives a contestant less than the official result, 1 where more, 0 where its bound leaves that open. */
function signOf({ reported, decided }: View, index: number, official: OfficialShares, reference: readonly number[]): number | undefined {
  const value = reported.values[index];
  const interval = reported.intervals[index];
  if (value === undefined || !interval) return undefined;
  if (reported.bounded[index] || !decided) {
    if (interval.high < official.shares[index]) return -1;
    return interval.low > official.shares[index] ? 1 : 0;
  }
  return Math.sign(decided[index] - reference[index]);
}

/** Every source with its shares, as a table and as a picture with intervals. */
function overview(dataset: Dataset, official: OfficialShares, views: readonly View[], { rmse }: Options): Observation[] {
  const { contestants } = dataset;
  const reference = listedShares(official);
  const sized = views.map((view) => ({ view, n: isPeopleSample(view.source) ? sizeOf(view.source, view.reported) : undefined }));
  const cell = ({ decided, reported }: View, index: number): Text | number | null => {
    const printed = reported.bounded[index] ? shareAt(reported.table?.shares[index], reported.row) : undefined;
    return printed ? shareText(printed) : (decided?.[index] ?? reported.values[index] ?? null);
  };
  const division = officialDivision(dataset);
  const officialSeats = division ? seatsText(division.seats) : null;
  // Of an opinion poll the shares shown are those of the decided, and so are the seats.
  const seatsOf = ({ reported, source }: View): string | null => {
    const found = consequences(dataset, reported, source.kind === 'poll' ? 'decided' : 'printed');
    return found ? seatsText(found.seats) : null;
  };
  const unsized = sized.some(({ view, n }) => isPeopleSample(view.source) && n === undefined);
  const tables = tabulated({
    id: 'all-sources',
    title: T.allSourcesSideSide(),
    note: T.sharesThoseWhoNamed(),
    columns: [
      { title: MODEL.source() },
      { title: T.kind() },
      { title: SOURCES.n(), unit: 'count' },
      ...contestants.map(({ name }) => ({ title: name, unit: 'percent' as const })),
      { title: T.printedSharesAdd(), unit: 'percent' },
      { title: T.seats({ contestants: contestants.map(({ abbreviation }) => abbreviation).join('/') }) },
    ],
    rows: [
      [SOURCES.officialResult(), T.official(), official.valid ?? null, ...reference, sum(official.shares), officialSeats],
      ...sized.map(({ view, n }) => [
        view.source.name,
        word(view.source.kind),
        n ?? null,
        ...contestants.map((_, index) => cell(view, index)),
        view.sum,
        seatsOf(view),
      ]),
    ],
  });
  const panels = contestants.map(({ name }, index) => ({
    name,
    reference: reference[index],
    rows: sized.flatMap(({ view, n }) => {
      const value = view.decided?.[index] ?? view.reported.values[index];
      if (value === undefined) return [];
      const half = view.reported.bounded[index] ? undefined : halfWidth(view, index, value, n, Math.max(...reference), rmse);
      const ends = half === undefined ? {} : { low: Math.max(0, value - half), high: Math.min(1, value + half) };
      return [{ label: view.source.name, value, ...ends }];
    }),
  }));
  const figure = figured({
    id: 'all-sources',
    title: T.allSourcesSideSide(),
    kind: 'intervals',
    note: join(
      [
        T.sharesThoseWhoNamed2({ rmse: 100 * rmse }),
        ...(unsized ? [T.sampleUnknownSizeInterval()] : []),
        ...(officialSeats === null ? [] : [T.officiallySeats({ officialSeats })]),
      ],
      ' ',
    ),
    source: T.allIndependentSourcesAbout(),
    n: views.length,
    x: { title: MODEL.share(), unit: 'percent' },
    y: { title: MODEL.source(), unit: 'text' },
    ...(officialSeats !== null && {
      rowNotes: {
        title: MODEL.seats(),
        notes: sized.flatMap(({ view }) => {
          const seats = seatsOf(view);
          return seats === null ? [] : [{ label: view.source.name, text: seats }];
        }),
      },
    }),
    panels,
  });
  const intervals = tabulated({
    id: 'all-sources-intervals',
    title: T.allSourcesTheirIntervals(),
    note: T.numbersFigure(),
    columns: [
      { title: MODEL.contestant() },
      { title: MODEL.source() },
      { title: MODEL.share(), unit: 'percent' },
      { title: AGREEMENT.low(), unit: 'percent' },
      { title: AGREEMENT.high(), unit: 'percent' },
      { title: MODEL.official(), unit: 'percent' },
    ],
    rows: panels.flatMap(({ name, reference: P, rows }) =>
      rows.map(({ label, value, low, high }) => [name, label, value, low ?? null, high ?? null, P]),
    ),
  });
  return [tables, figured(sourcesRead(figure.figure)), intervals];
}

/** Half a 95 % interval: of people under total survey error, of stations by their design or the margin stated; undefined where none is defined. */
function halfWidth(
  { source, reported }: View,
  index: number,
  share: number,
  n: number | undefined,
  leading: number,
  rmse: number,
): number | undefined {
  const binomial = share * (1 - share);
  if (source.kind === 'quick-count') {
    const counted = reported.row < 0 ? quickCount(source) : undefined;
    if (counted && isQuickCount(counted)) return studentQuantile(0.975, counted.estimates[index].df) * counted.estimates[index].error;
    const margin = source.sample?.marginOfError?.value;
    return margin && 2 * Math.sqrt(binomial) * shareValue(margin);
  }
  if (!isPeopleSample(source) || !canErrBy(leading, rmse)) return undefined;
  const c = concentration(leading, rmse);
  return Z95 * Math.sqrt(binomial * (n ? totalDesignEffect(n, c) / n : 1 / (1 + c)));
}

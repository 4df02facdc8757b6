import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import type { Source } from '../../data/source.ts';
import { aboutCheck, defineCheck, type Measures, measured, noted, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { surveyRmse } from '../../findings/shared-options.ts';
import { count, enumerate, fixed, join, probability, sentenceCase } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { dayNumber } from '../../queries/days.ts';
import { type OfficialShares, officialShares, type ReportedShares, reportedShares } from '../../queries/reference.ts';
import { designEffectOf, effectiveSample, sampleReadings } from '../../queries/sample-design.ts';
import { chiSquareQuantile } from '../../stats/distributions/chi-square.ts';
import {
  commonBias,
  type Discrepancy,
  discrepancyTails,
  impliedEffectiveSize,
  mutualDiscrepancy,
  officialDiscrepancy,
} from '../../stats/herding.ts';
import { sum } from '../../stats/sum.ts';
import { canErrBy, concentration } from '../../stats/total-survey-error.ts';
import { T } from './poll-herding.texts.ts';
import { T as SOURCES } from './sources.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'poll-herding',
  kind: 'test',
  references: [
    {
      cite: 'Clinton & Rogers (2013), Robo-polls: taking cues from traditional sources?',
      url: 'https://doi.org/10.1017/S1049096512001060',
    },
    {
      cite: 'Shirani-Mehr, Rothschild, Goel & Gelman (2018), Disentangling bias and variance in election polls',
      url: 'https://doi.org/10.1080/01621459.2018.1448823',
    },
  ],
});

const options = z.strictObject({
  withinDays: z
    .number()
    .int()
    .min(1)
    .default(60)
    .describe('Longest time before the vote, in days, of the opinion polls that are compared.'),
  maxRatio: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('Largest spread of the polls, as a part of that of simple random samples, treated as material.'),
  rmse: surveyRmse.describe('Root mean square error of polls for the leading share, beyond sampling, as a fraction; for the context only.'),
});

type Options = z.output<typeof options>;

const FEWEST = 3;
const SIZES = [500, 1000, 1500, 2000, 3000, 5000, 7500, 10000, 20000, 30000];
/** What the printed shares may leave of the whole before it is a category of its own. */
const SLACK = 0.005;
const NUMBERS = [T.one(), T.two(), T.three(), T.four(), T.five(), T.six(), T.seven(), T.eight(), T.nine(), T.ten()];

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const { root } = dataset.areas;
    const candidates = dataset.sources.filter(({ kind, area }) => (kind === 'exit-poll' || kind === 'poll') && area === root);
    if (candidates.length === 0) return [skipped(MODEL.wholeDataset(), T.holdsNoExitPoll(), T.threePollsShares())];
    const kinds = new Set(candidates.map(({ kind }) => kind));
    const groups = [exitPolls(candidates), opinionPolls(dataset, candidates, options)].filter(({ of }) => kinds.has(of));
    const observations = groups.flatMap((group) => observe(dataset, group, options));
    const rows = groups.flatMap((group) => (isOpen(group) ? sizeRows(dataset, group) : []));
    return rows.length > 0 ? [...observations, sizeTable(rows)] : observations;
  },
});

interface Poll {
  readonly source: Source;
  readonly reported: ReportedShares;
  readonly values: readonly number[];
  /** The largest reading of the number of people behind the shares. */
  readonly n?: number;
}

interface Group {
  readonly of: 'exit-poll' | 'poll';
  readonly kind: 'exit poll' | 'opinion poll';
  readonly polls: readonly Poll[];
  readonly skipped: readonly Observation[];
  /** Opinion polls are those of so many days before the vote. */
  readonly days?: number;
}

function exitPolls(candidates: readonly Source[]): Group {
  const own = candidates.filter(({ kind }) => kind === 'exit-poll');
  return { of: 'exit-poll', kind: 'exit poll', ...readable(own) };
}

function opinionPolls({ contest }: Dataset, candidates: readonly Source[], { withinDays }: Options): Group {
  const own = candidates.filter(({ kind }) => kind === 'poll');
  const { date } = contest;
  const near = own.filter((source) => {
    const asked = source.sample?.fieldwork?.[1] ?? source.published;
    const before = date && asked ? dayNumber(date) - dayNumber(asked) : Number.NaN;
    return before >= 0 && before <= withinDays;
  });
  return { of: 'poll', kind: 'opinion poll', days: withinDays, ...readable(near) };
}

function readable(sources: readonly Source[]): { polls: Poll[]; skipped: Observation[] } {
  const polls: Poll[] = [];
  const left: Observation[] = [];
  for (const source of sources) {
    const reported = reportedShares(source);
    const values = reported?.values.filter((value) => value !== undefined) ?? [];
    if (!reported || values.length < 2 || values.length < reported.values.length || reported.bounded.includes(true)) {
      left.push(skipped(source.name, T.doesNotPrintShare(), T.sharesAllContestantsNone()));
      continue;
    }
    if (!(sum(values) > 0)) continue;
    const size = source.sample?.size?.value;
    const sizes = size ? sampleReadings(source, reported, size).map(({ n }) => n) : [];
    const n = Math.max(0, ...sizes);
    polls.push({ source, reported, values, ...(n > 0 && { n }) });
  }
  return { polls, skipped: left };
}

/** Whether the size of one of the polls is not known, so that the answer is a function of it. */
function isOpen({ polls }: Group): boolean {
  return polls.length >= FEWEST && polls.some(({ n }) => n === undefined);
}

function observe(dataset: Dataset, group: Group, options: Options): Observation[] {
  const { polls, days } = group;
  if (polls.length < FEWEST) {
    const [found, least] = [count(polls.length), count(FEWEST)];
    return [
      ...group.skipped,
      days === undefined
        ? skipped(T.exitPolls(), T.exitPollsReportAll({ found, least }), T.exitPollsSharesAll({ least }))
        : skipped(T.opinionPolls(), T.opinionPollsLastDays({ found, days, least }), T.opinionPollsSharesAll({ least })),
    ];
  }
  const known = polls.filter(({ n }) => n !== undefined);
  return [
    ...group.skipped,
    ...(known.length >= FEWEST ? tested(dataset, group, known, options) : []),
    ...(isOpen(group) ? [asFunctionOfSize(dataset, group, options)] : []),
  ];
}

/** Shares that add to 1: with what names no contestant as the last category where one of the polls leaves more than rounding. */
function wholeShares(polls: readonly Poll[]): number[][] {
  const left = polls.some(({ values }) => 1 - sum(values) > SLACK);
  const rows = polls.map(({ values }) => {
    const named = sum(values);
    return left && named < 1 ? [...values, 1 - named] : [...values.map((share) => share / named), ...(left ? [0] : [])];
  });
  return withoutEmpty(rows);
}

function withoutEmpty(rows: readonly (readonly number[])[]): number[][] {
  return rows.map((row) => row.filter((_, index) => rows.some((other) => other[index] > 0)));
}

/** Shares of those who named a contestant. */
function decidedShares(polls: readonly Poll[]): number[][] {
  return polls.map(({ values }) => {
    const named = sum(values);
    return values.map((share) => share / named);
  });
}

/** Puts the categories whose rounding is wider than their sampling error into one. */
function merged(polls: readonly Poll[], shares: readonly (readonly number[])[]): number[][] {
  const largest = Math.max(...polls.map(({ n }) => n ?? 0));
  const coarse = shares[0].map((_, index) => {
    const mean = sum(shares.map((row) => row[index])) / shares.length;
    const half = Math.max(
      ...polls.map(({ reported }) => {
        const interval = reported.intervals[index];
        return interval ? (interval.high - interval.low) / 2 : 0;
      }),
    );
    return half > Math.sqrt((mean * (1 - mean)) / largest);
  });
  const rows = shares.map((row) => [...row.filter((_, index) => !coarse[index]), sum(row.filter((_, index) => coarse[index]))]);
  return withoutEmpty(rows);
}

/** The polls of known size: is their closeness surprising even for simple random samples? */
function tested(dataset: Dataset, { kind, days }: Group, polls: readonly Poll[], { maxRatio }: Options): Observation[] {
  const subject = kind === 'exit poll' ? T.exitPolls() : T.opinionPolls();
  const shares = merged(polls, wholeShares(polls));
  if (shares[0].length < 2) return [skipped(subject, T.theirSharesPrintedToo(), T.sharesMoreDecimals())];
  const sizes = polls.map(({ n }) => n as number);
  const effective = polls.map(({ source, n }) => effectiveSample(source, n as number));
  const { statistic, df } = spread(mutualDiscrepancy(shares, sizes));
  const tails = discrepancyTails(statistic, df);
  const asDesigned = spread(mutualDiscrepancy(shares, effective));
  const designed = discrepancyTails(asDesigned.statistic, df);
  const ratio = statistic / df;
  const interval: [number, number] = [statistic / chiSquareQuantile(0.975, df), statistic / chiSquareQuantile(0.025, df)];
  const bias = kind === 'exit poll' ? biasOf(dataset, polls, effective) : undefined;
  return [
    measured({
      about: 'document',
      scope: { quantity: `${kind}s` },
      message: T.knownSizeSpreadTimes({ all: allOf(polls.length, days), ratio }),
      detail: T.designEffectsStatedOr({
        logLower: probability(designed.logLower / Math.LN10),
        logLower2: probability(tails.logLower / Math.LN10),
      }),
      expected: T.spreadOnceSimpleRandom(),
      seen: T.times95Interval({ ratio, interval: interval[0], interval2: interval[1] }),
      measures: {
        polls: polls.length,
        statistic,
        df,
        lowerTail: tails.lower,
        upperTail: tails.upper,
        lowerTailAsDesigned: designed.lower,
        upperTailAsDesigned: designed.upper,
        ...bias,
      },
      test: {
        name: T.chiSquarePollsAgainst(),
        statistic,
        df,
        n: Math.round(sum(sizes)),
        p: tails.lower,
        log10P: Math.max(LEAST_LOG10, tails.logLower / Math.LN10),
        effect: { name: T.spreadPollsOverSimple(), value: ratio, interval },
      },
      material: ratio <= maxRatio && interval[1] < 1,
      locations: polls.flatMap(({ reported }) => reported.locations),
    }),
  ];
}

/** Whether the polls differ from the official result in common; absent where no division of them is possible. */
function biasOf(dataset: Dataset, polls: readonly Poll[], sizes?: readonly number[]): Measures | undefined {
  const official = proportionsOf(officialShares(dataset, dataset.areas.root));
  const shares = decidedShares(polls);
  if (!official || shares.every((row) => row.every((share, index) => Math.abs(share - shares[0][index]) < 1e-12))) return undefined;
  const bias = commonBias(shares, official, sizes);
  return {
    commonBiasWithin: bias.within,
    commonBiasCommon: bias.common,
    commonBiasF: bias.F,
    commonBiasDf: bias.df.join('/'),
    commonBiasP: bias.p,
  };
}

/** The official shares of the contestants listed; absent where one has none, because nothing can then be divided by it. */
function proportionsOf(official: OfficialShares | undefined): number[] | undefined {
  const named = sum(official?.shares ?? []);
  return official?.shares.every((share) => share > 0) ? official.shares.map((share) => share / named) : undefined;
}

/** What is left of shares that are the same after rounding in binary is nothing. */
function spread(found: Discrepancy): Discrepancy {
  return found.statistic < 1e-18 ? { ...found, statistic: 0 } : found;
}

interface Sizes {
  /** Sizes of each poll at which its lower tail is 5 %, 50 % and 95 %. */
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

function sizesOf({ statistic, df }: Discrepancy): Sizes {
  const [least, median, most] = [0.05, 0.5, 0.95].map((tail) => impliedEffectiveSize(statistic, df, tail));
  return { least, median, most };
}

function sizeMeasures(prefix: string, phi2: number, df: number, sizes: Sizes): Measures {
  const told = (size: number): number | string => (Number.isFinite(size) ? size : 'none');
  return {
    [`${prefix}Phi2`]: phi2,
    [`${prefix}Df`]: df,
    [`${prefix}SizeLower5`]: told(sizes.least),
    [`${prefix}SizeMedian`]: told(sizes.median),
    [`${prefix}SizeUpper5`]: told(sizes.most),
  };
}

/** Where a size is not known: the sizes for which the polls are as close to each other as sampling allows. */
function asFunctionOfSize(dataset: Dataset, { kind, polls, days }: Group, { rmse }: Options): Observation {
  const mutual = spread(mutualDiscrepancy(wholeShares(polls)));
  const sizes = sizesOf(mutual);
  const official = kind === 'exit poll' ? proportionsOf(officialShares(dataset, dataset.areas.root)) : undefined;
  const beside = official && spread(officialDiscrepancy(decidedShares(polls), official));
  const besideSizes = beside && sizesOf(beside);
  const leading = leaderOf(dataset, polls);
  const alone = spread(mutualDiscrepancy(polls.map(({ values }) => [values[leading], 1 - values[leading]])));
  const aloneSizes = sizesOf(alone);
  const who = allOf(polls.length, days);
  const message = !Number.isFinite(sizes.least)
    ? T.printSameShares({ who })
    : sizes.most < SIZES[0]
      ? T.differMoreThanSampling({ who, about: about(sizes.most), about2: about(sizes.least) })
      : besideSizes && Number.isFinite(besideSizes.most)
        ? T.agreeEachOtherSampling({
            who,
            about: about(sizes.least),
            about2: about(sizes.most),
            about3: about(besideSizes.least),
            about4: about(besideSizes.most),
          })
        : T.agreeEachOtherSampling2({ who, about: about(sizes.least), about2: about(sizes.most) });
  const worth = polls.flatMap(({ source, n }) => {
    const design = n === undefined ? undefined : designEffectOf(source, n);
    if (n === undefined) return [];
    const size = about(effectiveSample(source, n));
    return design
      ? [T.designEffect({ source: source.name, size, design: design.value, from: design.from })]
      : [T.most({ source: source.name, size })];
  });
  const unknown = polls.length - worth.length;
  const alike = Number.isFinite(aloneSizes.least)
    ? [T.aloneRange({ contestants: dataset.contestants[leading].name, about: about(aloneSizes.least), about2: about(aloneSizes.most) })]
    : [];
  const context = beside && official ? contextOf(beside.statistic, beside.df, Math.max(...official), rmse) : undefined;
  return noted({
    about: 'document',
    scope: { quantity: `${kind}s` },
    message,
    detail: join(
      [
        T.smallerSamplesWouldMake(),
        worth.length > 0 ? T.effectiveSizesNotPublished({ worth: enumerate(worth), inWords: inWords(unknown) }) : T.noSizePublished(),
        ...alike,
        ...(context ? [context.text] : []),
      ],
      ' ',
    ),
    expected: T.pollsNeitherCloserEach(),
    seen: Number.isFinite(sizes.median) ? T.spreadSpeaksEffectiveSamples({ about: about(sizes.median) }) : T.sameShares(),
    measures: {
      polls: polls.length,
      ...sizeMeasures('mutual', mutual.statistic, mutual.df, sizes),
      ...sizeMeasures('leader', alone.statistic, alone.df, aloneSizes),
      ...(beside && besideSizes && sizeMeasures('official', beside.statistic, beside.df, besideSizes)),
      ...(official && biasOf(dataset, polls)),
      ...context?.measures,
    },
    locations: polls.flatMap(({ reported }) => reported.locations),
  });
}

/** How near to the official result the polls are by the usual error of polls: told as context only. */
function contextOf(phi2: number, df: number, leading: number, rmse: number): { text: Text; measures: Measures } | undefined {
  if (!canErrBy(leading, rmse)) return undefined;
  const x2 = phi2 * (1 + concentration(leading, rmse));
  const { lower, logLower } = discrepancyTails(x2, df);
  const usual = fixed(100 * rmse, 1);
  const where =
    lower < 0.05
      ? T.contextNoFindingThey({ usual, most: probability(Math.max(LEAST_LOG10, logLower / Math.LN10)) })
      : T.contextNoFindingThey2({ usual });
  return {
    text: T.largeSamplesStationsWhose({ where }),
    measures: { x2TotalSurveyError: x2, lowerTailTotalSurveyError: lower },
  };
}

function leaderOf(dataset: Dataset, polls: readonly Poll[]): number {
  const official = officialShares(dataset, dataset.areas.root)?.shares ?? polls[0].values;
  return official.indexOf(Math.max(...official));
}

type TableRow = readonly (Text | number | null)[];

/** Tails at one effective size after another, of all shares and for opinion polls also of the leading one. */
function sizeRows(dataset: Dataset, { kind, polls }: Group): TableRow[] {
  const official = kind === 'exit poll' ? proportionsOf(officialShares(dataset, dataset.areas.root)) : undefined;
  const beside = official && officialDiscrepancy(decidedShares(polls), official);
  const leading = leaderOf(dataset, polls);
  const label = kind === 'exit poll' ? T.exitPoll({ polls: polls.length }) : SOURCES.opinionPoll({ polls: polls.length });
  const all = { label, mutual: mutualDiscrepancy(wholeShares(polls)) };
  const leader = {
    label: T.sameOnly({ contestants: dataset.contestants[leading].name }),
    mutual: mutualDiscrepancy(polls.map(({ values }) => [values[leading], 1 - values[leading]])),
  };
  return (kind === 'exit poll' ? [all] : [all, leader]).flatMap(({ label, mutual }) =>
    SIZES.map((n): TableRow => {
      const own = discrepancyTails(n * mutual.statistic, mutual.df);
      const other = beside && discrepancyTails(n * beside.statistic, beside.df);
      return [
        label,
        n,
        n * mutual.statistic,
        own.lower,
        own.upper,
        beside ? n * beside.statistic : null,
        other?.lower ?? null,
        other?.upper ?? null,
      ];
    }),
  );
}

function sizeTable(rows: readonly TableRow[]): Observation {
  return tabulated({
    id: 'poll-herding',
    title: T.howClosePollsEffective(),
    note: T.tChiSquareIndependent(),
    columns: [
      { title: T.polls() },
      { title: T.effectiveSize(), unit: 'count' },
      { title: T.tFromEachOther(), unit: 'number' },
      { title: T.lowerTail(), unit: 'number' },
      { title: T.upperTail(), unit: 'number' },
      { title: T.tFromOfficialResult(), unit: 'number' },
      { title: T.lowerTail(), unit: 'number' },
      { title: T.upperTail(), unit: 'number' },
    ],
    rows,
  });
}

/** The logarithm told for a tail that is 0 because the polls are the same. */
const LEAST_LOG10 = -300;

/** Two significant digits in full: 1,117.97 is `1,100`. */
const about = (size: number): Text => count(Number(size.toPrecision(2)));
const inWords = (value: number): Text => NUMBERS[value - 1] ?? count(value);

/** The polls as the subject that begins a sentence; opinion polls with the days they are of. */
function allOf(polls: number, days: number | undefined): Text {
  const many = inWords(polls);
  return sentenceCase(days === undefined ? T.the({ many, polls }) : T.lastDays({ many, polls, days }));
}

import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import type { Source } from '../../data/source.ts';
import { aboutCheck, defineCheck, figured, measured, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { effectGrade, evidenceGrade, qualityGrade } from '../../findings/grading.ts';
import { pollsRead } from '../../findings/readings.ts';
import { rmse } from '../../findings/shared-options.ts';
import { fixed, join, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english, type Text } from '../../language/text.ts';
import { dayNumber } from '../../queries/days.ts';
import { listedShares, type OfficialShares, officialShares, type ReportedShares, reportedShares } from '../../queries/reference.ts';
import { effectiveSample, sampleReadings } from '../../queries/sample-design.ts';
import { Z95 } from '../../stats/confidence.ts';
import { totalVariation } from '../../stats/distance.ts';
import { log10TwoSided } from '../../stats/distributions/normal.ts';
import { log10StudentTwoSided, studentQuantile } from '../../stats/distributions/student.ts';
import { log10SellkeBound } from '../../stats/sellke-bound.ts';
import { sum } from '../../stats/sum.ts';
import { canErrBy, concentration } from '../../stats/total-survey-error.ts';
import { predictTrend, type WeightedTrend, weightedTrend } from '../../stats/weighted-trend.ts';
import { T } from './poll-trend.texts.ts';
import { T as SOURCES } from './sources.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'poll-trend',
  kind: 'test',
  references: [
    {
      cite: 'Shirani-Mehr, Rothschild, Goel & Gelman (2018), Disentangling bias and variance in election polls',
      url: 'https://doi.org/10.1080/01621459.2018.1448823',
    },
    { cite: 'Birge (1932), The calculation of errors by the method of least squares', url: 'https://doi.org/10.1103/PhysRev.40.207' },
    { cite: 'Sellke, Bayarri & Berger (2001), Calibration of p values', url: 'https://doi.org/10.1198/000313001300339950' },
  ],
});

const options = z.strictObject({
  withinDays: z
    .number()
    .int()
    .min(2)
    .default(90)
    .describe('Longest time before the vote, in days, of the polls the line is drawn through.'),
  lastWithinDays: z
    .number()
    .int()
    .min(0)
    .default(30)
    .describe('Longest time in days between the last poll and the vote at which the line is drawn on to it.'),
  unknownSize: z
    .number()
    .min(1)
    .default(1000)
    .describe('Effective size every poll is taken to have where one is not published; a larger scatter of the polls widens the error.'),
  rmse,
  minEffect: z.number().min(0).default(0.02).describe('Smallest difference from the line treated as material, as a fraction.'),
});

type Options = z.output<typeof options>;

const FEWEST = 3;
/** A variance of 0 would give a poll all the weight. */
const LEAST_VARIANCE = 1e-12;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const { areas, contest, contestants } = dataset;
    const sources = dataset.sources.filter(({ kind, area }) => kind === 'poll' && area === areas.root);
    if (sources.length === 0) return [skipped(MODEL.wholeDataset(), T.holdsNoOpinionPoll(), T.threeOpinionPollsDates())];
    const official = officialShares(dataset, areas.root);
    if (!contest.date || !official || contestants.length < 2)
      return [skipped(MODEL.wholeDataset(), T.dateVoteOrOfficial(), T.contestDateOfficialVotes())];
    const read = sources.map((source) => ({ source, poll: pollOf(source, contest.date as string) }));
    const polls = read.flatMap(({ poll }) => (poll ? [poll] : [])).sort((a, b) => a.day - b.day);
    const observations: Observation[] = read.flatMap(({ source, poll }) =>
      poll ? [] : [skipped(source.name, T.itsDateBeforeVote(), T.endFieldworkSharesAll())],
    );
    if (polls.length === 0) return observations;
    const reference = listedShares(official);
    const used = polls.filter(({ day }) => day >= -options.withinDays);
    const refusal = refusalOf(used, reference, options);
    const trends = refusal ? undefined : trendsOf(used, reference, options);
    if (refusal) observations.push(refusal);
    if (trends) observations.push(judged(dataset, official, used, trends, options));
    return [...observations, ...tables(dataset, official, polls, reference, trends), figure(dataset, polls, used, reference, trends)];
  },
});

/** One poll, by its days to the vote: −6 is six days before. */
interface Poll {
  readonly source: Source;
  readonly reported: ReportedShares;
  readonly day: number;
  readonly printed: readonly number[];
  /** Shares of those who named a contestant. */
  readonly decided: readonly number[];
  /** What the printed shares leave: undecided, others, unlisted. */
  readonly rest: number;
  /** Effective size of those who named a contestant, at the least favourable reading. */
  readonly effective?: number;
}

function pollOf(source: Source, date: string): Poll | undefined {
  const asked = source.sample?.fieldwork?.[1] ?? source.published;
  const reported = reportedShares(source);
  const printed = reported?.values.filter((value) => value !== undefined) ?? [];
  const total = sum(printed);
  if (!asked || !reported || printed.length < reported.values.length || !(total > 0)) return undefined;
  const day = dayNumber(asked) - dayNumber(date);
  if (!(day <= 0)) return undefined;
  const size = source.sample?.size?.value;
  const sizes = size ? sampleReadings(source, reported, size).filter(({ n }) => n > 0) : [];
  const named = Math.min(1, total);
  const effective = sizes.length > 0 ? Math.min(...sizes.map(({ n }) => effectiveSample(source, n))) * named : undefined;
  return {
    source,
    reported,
    day,
    printed,
    decided: printed.map((share) => share / total),
    rest: Math.max(0, 1 - total),
    ...(effective !== undefined && { effective }),
  };
}

function refusalOf(used: readonly Poll[], reference: readonly number[], options: Options): Observation | undefined {
  const days = new Set(used.map(({ day }) => day));
  const last = Math.max(...days);
  const leading = Math.max(...reference);
  if (used.length < FEWEST)
    return skipped(
      T.pollsTogether(),
      T.thereLastDaysNeeded({ used: used.length, withinDays: options.withinDays, fewest: FEWEST }),
      T.datedOpinionPollsShares({ fewest: FEWEST }),
    );
  if (days.size < 2) return skipped(T.pollsTogether(), T.allOneDaySo(), T.opinionPollsTwoDays());
  if (last < -options.lastWithinDays) return skipped(T.pollsTogether(), T.lastBeforeVoteToo({ last: -last }), T.laterOpinionPoll());
  if (!canErrBy(leading, options.rmse)) return skipped(T.pollsTogether(), T.leadingOfficialShareToo({ leading }), T.contestedResult());
  return undefined;
}

/** Where the polls of one contestant were heading. */
interface Trend {
  readonly line: WeightedTrend;
  /** The line at the day of the vote. */
  readonly value: number;
  /** Standard errors: of the line, of what polls usually err by, and of both. */
  readonly lineError: number;
  readonly usualError: number;
  readonly error: number;
  /** Degrees of freedom of the whole; absent where the normal distribution serves. */
  readonly df?: number;
  readonly low: number;
  readonly high: number;
  readonly z: number;
  readonly log10P: number;
}

function trendsOf(used: readonly Poll[], reference: readonly number[], { rmse, unknownSize }: Options): Trend[] {
  const c = concentration(Math.max(...reference), rmse);
  const known = used.every(({ effective }) => effective !== undefined);
  const days = used.map(({ day }) => day);
  return reference.map((P, index): Trend => {
    const shares = used.map(({ decided }) => decided[index]);
    const mean = sum(shares) / shares.length;
    const variances = used.map(({ effective }) =>
      Math.max(LEAST_VARIANCE, (mean * (1 - mean)) / ((known ? effective : undefined) ?? unknownSize)),
    );
    const line = weightedTrend(days, shares, variances);
    const { value, error: lineError } = predictTrend(line, 0);
    const usual = Math.max(P * (1 - P), mean * (1 - mean)) / (1 + c);
    const error = Math.sqrt(lineError ** 2 + usual);
    // Only the line's part of the error is estimated from the scatter of few polls.
    const estimated = line.dispersion > 1 && lineError > 0;
    const df = estimated ? (line.df * error ** 4) / lineError ** 4 : undefined;
    const finite = df !== undefined && df < 1e6 ? df : undefined;
    const quantile = finite === undefined ? Z95 : studentQuantile(0.975, finite);
    const z = error > 0 ? (value - P) / error : 0;
    return {
      line,
      value,
      lineError,
      usualError: Math.sqrt(usual),
      error,
      ...(finite !== undefined && { df: finite }),
      low: value - quantile * error,
      high: value + quantile * error,
      z,
      log10P: Math.min(0, finite === undefined ? log10TwoSided(z) : log10StudentTwoSided(z, finite)),
    };
  });
}

function judged(
  dataset: Dataset,
  official: OfficialShares,
  used: readonly Poll[],
  trends: readonly Trend[],
  options: Options,
): Observation {
  const reference = listedShares(official);
  const leader = reference.indexOf(Math.max(...reference));
  const trend = trends[leader];
  const { name } = dataset.contestants[leader];
  const gap = trend.value - reference[leader];
  const outside = trend.low > reference[leader] || trend.high < reference[leader];
  const known = used.every(({ effective }) => effective !== undefined);
  const [first, last] = [used[0].day, used[used.length - 1].day];
  const others = trends.flatMap((one, index) =>
    index !== leader && (one.low > reference[index] || one.high < reference[index]) ? [dataset.contestants[index].name] : [],
  );
  const distances = (on: number): number[] => used.filter(({ day }) => day === on).map(({ decided }) => totalVariation(decided, reference));
  const told = (on: number): Text => {
    const found = distances(on);
    const [low, high] = [Math.min(...found), Math.max(...found)].map((distance) => fixed(100 * distance, 1));
    const days = T.day({ on: -on });
    return english(low) === english(high) ? T.pointsBeforeVote({ low, days }) : T.pointsBeforeVote2({ low, high, days });
  };
  const interval = [percent(Math.max(0, trend.low), 1), percent(Math.min(1, trend.high), 1)];
  const toward = T.lastDaysHeadDay({
    used: used.length,
    withinDays: options.withinDays,
    trend: trend.value,
    name,
    interval: interval[0],
    interval2: interval[1],
  });
  return measured({
    about: 'result',
    scope: { quantity: 'poll-trend' },
    message: outside
      ? T.officialLiesOutside({ toward, reference: reference[leader] })
      : T.officialLiesInside({ toward, reference: reference[leader] }),
    detail: join(
      [
        T.thoseWhoNamedContestant({ told: told(first), told2: told(last) }),
        ...(others.length > 0 ? [T.outsideTheirIntervalsAlso({ others: join(others, ', ') })] : []),
        ...(known ? [] : [T.notAllSampleSizes({ unknownSize: options.unknownSize })]),
      ],
      ' ',
    ),
    expected: T.officialShare({ interval: interval[0], interval2: interval[1] }),
    seen: percent(reference[leader]),
    measures: {
      polls: used.length,
      extrapolated: trend.value,
      official: reference[leader],
      slopePpPerDay: 100 * trend.line.slope,
      lineErrorPp: 100 * trend.lineError,
      usualErrorPp: 100 * trend.usualError,
      dispersion: trend.line.dispersion,
      lastPollDays: -last,
      totalVariationFirst: Math.min(...distances(first)),
      totalVariationLast: Math.min(...distances(last)),
    },
    test: {
      name: T.lineThroughPollsDay(),
      statistic: trend.z,
      ...(trend.df !== undefined && { df: trend.df }),
      n: used.length,
      p: 10 ** trend.log10P,
      log10P: trend.log10P,
      effect: {
        name: T.sharePollsHeadLess({ name }),
        value: gap,
        interval: [trend.low - reference[leader], trend.high - reference[leader]],
      },
    },
    material: Math.abs(gap) >= options.minEffect,
    grading: {
      effect: effectGrade(Math.abs(gap)),
      evidence: evidenceGrade(log10SellkeBound(trend.log10P)),
      quality: Math.min(...used.map(({ source }) => qualityGrade(source))),
      // Opinion can move after the last poll.
      deduct: 1,
    },
    locations: [...used.flatMap(({ reported }) => reported.locations), ...official.locations],
  });
}

function tables(
  dataset: Dataset,
  official: OfficialShares,
  polls: readonly Poll[],
  reference: readonly number[],
  trends: readonly Trend[] | undefined,
): Observation[] {
  const leader = reference.indexOf(Math.max(...reference));
  const { name } = dataset.contestants[leader];
  const rest = Math.max(0, 1 - sum(official.shares));
  const byPoll = tabulated({
    id: 'poll-trend',
    title: T.opinionPollsBesideOfficial(),
    note: T.decidedSharesThoseWho(),
    columns: [
      { title: T.poll() },
      { title: T.daysVote(), unit: 'count' },
      { title: SOURCES.n(), unit: 'count' },
      { title: T.printed({ name }), unit: 'percent' },
      { title: T.decided({ name }), unit: 'percent' },
      { title: T.namedNoContestant(), unit: 'percent' },
      { title: T.distanceDecided(), unit: 'percent' },
      { title: T.distancePrinted(), unit: 'percent' },
    ],
    rows: polls.map(({ source, day, printed, decided, rest: left }) => {
      const scale = Math.max(1, sum(printed));
      return [
        source.name,
        -day,
        source.sample?.size?.value ?? null,
        printed[leader],
        decided[leader],
        left,
        totalVariation(decided, reference),
        totalVariation([...printed.map((share) => share / scale), left], [...official.shares, rest]),
      ];
    }),
  });
  if (!trends) return [byPoll];
  const heading = tabulated({
    id: 'poll-trend-extrapolated',
    title: T.whereOpinionPollsWere(),
    note: T.lineThroughSharesThose(),
    columns: [
      { title: MODEL.contestant() },
      { title: T.changeDay(), unit: 'points' },
      { title: T.dayVote(), unit: 'percent' },
      { title: T.low(), unit: 'percent' },
      { title: T.high(), unit: 'percent' },
      { title: MODEL.official(), unit: 'percent' },
      { title: MODEL.difference(), unit: 'points' },
      { title: T.z(), unit: 'number' },
    ],
    rows: trends.map(({ line, value, low, high, z }, index) => [
      dataset.contestants[index].name,
      line.slope,
      value,
      Math.max(0, low),
      Math.min(1, high),
      reference[index],
      value - reference[index],
      z,
    ]),
  });
  return [byPoll, heading];
}

/** The share of the official leader poll by poll, a line for each pollster, with the line through them and the official share. */
function figure(
  dataset: Dataset,
  polls: readonly Poll[],
  used: readonly Poll[],
  reference: readonly number[],
  trends: readonly Trend[] | undefined,
): Observation {
  const leader = reference.indexOf(Math.max(...reference));
  const { name } = dataset.contestants[leader];
  const first = Math.min(...polls.map(({ day }) => day));
  const pollster = ({ source }: Poll): string => source.publisher ?? source.name;
  const names = [...new Set(polls.map(pollster))];
  const start = trends ? Math.min(...used.map(({ day }) => day)) : first;
  const through = trends && [start, 0].map((day) => trends[leader].line.intercept + trends[leader].line.slope * day);
  const found = figured({
    id: 'poll-trend',
    title: T.opinionPollsOverTime({ name }),
    kind: 'lines',
    note: trends ? T.sharesThoseWhoNamed() : T.sharesThoseWhoNamed2(),
    source: T.opinionPollsAboutWhole(),
    n: polls.length,
    x: { title: T.daysVote(), unit: 'number', range: [first, 0] },
    y: { title: T.share({ name }), unit: 'percent' },
    series: [
      ...names.map((one) => {
        const own = polls.filter((poll) => pollster(poll) === one);
        return { name: one, x: own.map(({ day }) => day), y: own.map(({ decided }) => decided[leader]) };
      }),
      ...(through ? [{ name: T.trend(), x: [start, 0], y: through }] : []),
      { name: SOURCES.officialResult(), x: [first, 0], y: [reference[leader], reference[leader]] },
    ],
  });
  return figured(pollsRead(found.figure, through !== undefined));
}

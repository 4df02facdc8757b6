import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import type { Source } from '../../data/source.ts';
import { type CheckMeta, defineCheck, figured, measured, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { effectGrade, evidenceGrade, qualityGrade } from '../../findings/grading.ts';
import { pollsRead } from '../../findings/readings.ts';
import { rmse } from '../../findings/shared-options.ts';
import { count, fixed, join, percent, plural } from '../../language/format.ts';
import { english, say, type Text } from '../../language/text.ts';
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

const meta: CheckMeta = {
  id: 'poll-trend',
  title: 'Opinion polls over time',
  question: 'Does the official result lie where the opinion polls were heading, within the usual error of polls?',
  kind: 'test',
  needs: [
    'three opinion polls with the shares of all contestants, on two days or more',
    'the date of the vote',
    'official votes or shares',
  ],
  limits: [
    'A straight line through polls is a description: opinion may move after the last of them, and need not move evenly.',
    'The usual error of polls counts once, as common to all of them: more polls of the same kind do not make it smaller.',
    'That error is taken from contested elections in the United States (root mean square 3.5 points for the leading share); elsewhere it may be larger.',
    'Those who name no contestant are left out, as if they voted like the others; the shares as printed stand beside.',
  ],
  method:
    'Weighted least squares of the share among those who named a contestant on the days to the vote, with weights of the effective sample sizes where all are known, else equal ones, and the scatter of the polls where it is larger than these sizes allow; the line at the day of the vote, with variance of the line plus P(1 − P)/(1 + c), the usual error of polls (Dirichlet, c = P₁(1 − P₁)/τ² − 1). Student’s t by Welch and Satterthwaite where the scatter of the polls gives the error of the line. One test, of the contestant that leads officially; evidence graded by the bound of Sellke, Bayarri and Berger.',
  explanations: [
    'Opinion moved between the last poll and the vote, or those who had not decided did so in one direction.',
    'All pollsters may share an error: whom they reach, what people dare to say, how they choose those likely to vote.',
    'Turnout may differ between the supporters of the contestants.',
    'The error may lie in the polls, in the official result, or in both.',
  ],
  references: [
    {
      cite: 'Shirani-Mehr, Rothschild, Goel & Gelman (2018), Disentangling bias and variance in election polls',
      url: 'https://doi.org/10.1080/01621459.2018.1448823',
    },
    { cite: 'Birge (1932), The calculation of errors by the method of least squares', url: 'https://doi.org/10.1103/PhysRev.40.207' },
    { cite: 'Sellke, Bayarri & Berger (2001), Calibration of p values', url: 'https://doi.org/10.1198/000313001300339950' },
  ],
};

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
    if (sources.length === 0)
      return [
        skipped(
          say`The whole dataset`,
          say`it holds no opinion poll about the whole contest`,
          say`three opinion polls with dates and shares`,
        ),
      ];
    const official = officialShares(dataset, areas.root);
    if (!contest.date || !official || contestants.length < 2)
      return [
        skipped(
          say`The whole dataset`,
          say`the date of the vote or the official shares are not published`,
          say`\`contest.date\` and official votes of two contestants`,
        ),
      ];
    const read = sources.map((source) => ({ source, poll: pollOf(source, contest.date as string) }));
    const polls = read.flatMap(({ poll }) => (poll ? [poll] : [])).sort((a, b) => a.day - b.day);
    const observations: Observation[] = read.flatMap(({ source, poll }) =>
      poll
        ? []
        : [
            skipped(
              source.name,
              say`its date before the vote or the share of a contestant is not published`,
              say`the end of fieldwork, and shares of all contestants`,
            ),
          ],
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
      say`The polls together`,
      say`there are ${count(used.length)} of the last ${count(options.withinDays)} days; ${count(FEWEST)} are needed`,
      say`${count(FEWEST)} dated opinion polls with shares of all contestants`,
    );
  if (days.size < 2)
    return skipped(say`The polls together`, say`all are of one day, so there is no trend`, say`opinion polls of two days or more`);
  if (last < -options.lastWithinDays)
    return skipped(
      say`The polls together`,
      say`the last is of ${plural(-last, 'day')} before the vote: too long to draw the line on`,
      say`a later opinion poll`,
    );
  if (!canErrBy(leading, options.rmse))
    return skipped(
      say`The polls together`,
      say`the leading official share is ${percent(leading)}: too near 100 % for the error of polls`,
      say`a contested result`,
    );
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
    const days = plural(-on, 'day');
    return english(low) === english(high)
      ? say`${low} points ${days} before the vote`
      : say`${low} to ${high} points ${days} before the vote`;
  };
  const interval = [percent(Math.max(0, trend.low), 1), percent(Math.min(1, trend.high), 1)];
  const toward = say`The ${plural(used.length, 'opinion poll')} of the last ${count(options.withinDays)} days head for ${percent(trend.value, 1)} for ${name} on the day of the vote, ${interval[0]} to ${interval[1]} with the usual error of polls`;
  return measured({
    about: 'result',
    scope: { quantity: 'poll-trend' },
    message: outside
      ? say`${toward}; the official ${percent(reference[leader], 1)} lies outside.`
      : say`${toward}; the official ${percent(reference[leader], 1)} lies inside.`,
    detail: join(
      [
        say`Of those who named a contestant. The total variation distance from the official result was ${told(first)} and ${told(last)}.`,
        ...(others.length > 0 ? [say`Outside their intervals are also ${join(others, ', ')}, which are not tested.`] : []),
        ...(known
          ? []
          : [
              say`Not all sample sizes are published: the polls count alike, as samples of ${count(options.unknownSize)} or, where they scatter by more, by their scatter.`,
            ]),
      ],
      ' ',
    ),
    expected: say`an official share of ${interval[0]} to ${interval[1]}`,
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
      name: say`Line through the polls at the day of the vote against the official share, under total survey error`,
      statistic: trend.z,
      ...(trend.df !== undefined && { df: trend.df }),
      n: used.length,
      p: 10 ** trend.log10P,
      log10P: trend.log10P,
      effect: {
        name: say`${name}: share the polls head for less official share`,
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
    title: say`Opinion polls beside the official result`,
    note: say`Of the decided: shares of those who named a contestant. As printed: those who named none are a category of their own, which has no part of the official result unless contestants are unlisted there.`,
    columns: [
      { title: say`Poll` },
      { title: say`Days to the vote`, unit: 'count' },
      { title: say`n`, unit: 'count' },
      { title: say`${name}, as printed`, unit: 'percent' },
      { title: say`${name}, of the decided`, unit: 'percent' },
      { title: say`Named no contestant`, unit: 'percent' },
      { title: say`Distance, of the decided`, unit: 'percent' },
      { title: say`Distance, as printed`, unit: 'percent' },
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
    title: say`Where the opinion polls were heading`,
    note: say`The line through the shares of those who named a contestant, at the day of the vote. The interval holds the error of the line and, once, the usual error of polls. Only the contestant that leads officially is tested.`,
    columns: [
      { title: say`Contestant` },
      { title: say`Change a day`, unit: 'points' },
      { title: say`On the day of the vote`, unit: 'percent' },
      { title: say`Low`, unit: 'percent' },
      { title: say`High`, unit: 'percent' },
      { title: say`Official`, unit: 'percent' },
      { title: say`Difference`, unit: 'points' },
      { title: say`z`, unit: 'number' },
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
    title: say`Opinion polls for ${name} over time`,
    kind: 'lines',
    note: trends
      ? say`Shares of those who named a contestant, a line for each pollster; day 0 is the vote. The trend is the line through the polls.`
      : say`Shares of those who named a contestant, a line for each pollster; day 0 is the vote.`,
    source: say`Opinion polls about the whole contest`,
    n: polls.length,
    x: { title: say`Days to the vote`, unit: 'number', range: [first, 0] },
    y: { title: say`Share of ${name}`, unit: 'percent' },
    series: [
      ...names.map((one) => {
        const own = polls.filter((poll) => pollster(poll) === one);
        return { name: one, x: own.map(({ day }) => day), y: own.map(({ decided }) => decided[leader]) };
      }),
      ...(through ? [{ name: say`Trend`, x: [start, 0], y: through }] : []),
      { name: say`Official result`, x: [first, 0], y: [reference[leader], reference[leader]] },
    ],
  });
  return figured(pollsRead(found.figure, through !== undefined));
}

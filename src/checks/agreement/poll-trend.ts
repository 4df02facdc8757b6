import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import {
  aboutCheck,
  defineCheck,
  type FigureSeries,
  figured,
  type Measurement,
  type Observation,
  type Skipped,
} from '../../findings/check.ts';
import { effectGrade, evidenceGrade, qualityGrade } from '../../findings/grading.ts';
import { cannot, measured, table } from '../../findings/observations.ts';
import { pollsRead } from '../../findings/readings.ts';
import { rmse } from '../../findings/shared-options.ts';
import { type GivenWeight, ONE_RESULT, ONE_RESULT_NO_BALLOTS } from '../../findings/weight.ts';
import { chanceInWords, fixed } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { english, type Text } from '../../language/text.ts';
import { listedShares, type OfficialShares, officialShares } from '../../queries/reference.ts';
import { totalVariation } from '../../stats/distance.ts';
import { log10SellkeBound } from '../../stats/sellke-bound.ts';
import { sum } from '../../stats/sum.ts';
import { canErrBy } from '../../stats/total-survey-error.ts';
import { areSized, bandOf, type Poll, pollOf, type Trend, trendsOf } from './kit/poll-trends.ts';
import { ballotsApart, owed, votesApart } from './kit/votes-apart.ts';
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
    {
      cite: 'Sellke, Bayarri & Berger (2001), Calibration of p values for testing precise null hypotheses',
      url: 'https://doi.org/10.1198/000313001300339950',
    },
  ],
});

const options = z.strictObject({
  withinDays: z.number().int().min(2).default(90).describe('How many days before the vote a poll may end for the line to go through it.'),
  lastWithinDays: z
    .number()
    .int()
    .min(0)
    .default(30)
    .describe('How many days before the vote the last poll may end for the line to be continued to the vote.'),
  unknownSize: z
    .number()
    .min(1)
    .default(1000)
    .describe('Effective size of every poll if the size of any poll is not published; a larger scatter of the polls widens the error.'),
  rmse,
  minEffect: z.number().min(0).default(0.02).describe('Smallest difference from the line treated as material, as a fraction.'),
});

type Options = z.output<typeof options>;

/** Fewest polls a line is drawn through. */
const FEWEST = 3;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const { areas, contest, contestants } = dataset;
    const sources = dataset.sources.filter(({ kind, area }) => kind === 'poll' && area === areas.root);
    if (sources.length === 0) return [cannot(MODEL.wholeDataset(), T.noPoll(), T.pollsNeeded())];
    const { date } = contest;
    const official = officialShares(dataset, areas.root);
    const isShares = official?.shares.every((share) => share <= 1);
    if (!date || !official || !isShares || contestants.length < 2) return [cannot(MODEL.wholeDataset(), T.noVote(), T.voteNeeded())];
    const read = sources.map((source) => ({ source, poll: pollOf(source, date) }));
    const unread = read.flatMap(({ source, poll }) => (poll ? [] : [cannot(source.name, T.pollUnread(), T.pollParts())]));
    const polls = read.flatMap(({ poll }) => (poll ? [poll] : [])).sort((a, b) => a.day - b.day);
    if (polls.length === 0) return unread;
    const reference = listedShares(official);
    const compared = { dataset, official, reference, leader: reference.indexOf(Math.max(...reference)), polls };
    const used = polls.filter(({ day }) => day >= -options.withinDays);
    const refusal = refusalOf(used, reference, options);
    if (refusal) return [...unread, refusal, pollTable(compared), figure(compared)];
    const trends = trendsOf(used, reference, options.rmse, options.unknownSize);
    return [
      ...unread,
      judge(compared, used, trends, options),
      pollTable(compared),
      headingTable(compared, trends),
      figure(compared, { from: used[0].day, trend: trends[compared.leader] }),
    ];
  },
});

/** The polls beside the official result. */
interface Compared {
  readonly dataset: Dataset;
  readonly official: OfficialShares;
  /** Official shares of the contestants listed. */
  readonly reference: readonly number[];
  readonly leader: number;
  /** Every poll with a date, the earliest first. */
  readonly polls: readonly Poll[];
}

/** Why no line can be drawn; undefined where one can. */
function refusalOf(used: readonly Poll[], reference: readonly number[], options: Options): Skipped | undefined {
  const days = new Set(used.map(({ day }) => day));
  const last = Math.max(...days);
  const leading = Math.max(...reference);
  const refuse = (reason: Text, needed: Text): Skipped => cannot(T.pollsTogether(), reason, needed);
  if (used.length < FEWEST)
    return refuse(
      T.tooFew({ used: used.length, withinDays: options.withinDays, fewest: FEWEST }),
      T.datedPollsNeeded({ fewest: FEWEST, withinDays: options.withinDays }),
    );
  if (days.size < 2) return refuse(T.oneDay(), T.twoDaysNeeded());
  if (last < -options.lastWithinDays) return refuse(T.tooEarly({ last: -last }), T.laterPollNeeded({ days: options.lastWithinDays }));
  if (!canErrBy(leading, options.rmse)) return refuse(T.tooOneSided({ leading }), T.contestNeeded());
  return undefined;
}

const isOutside = ({ low, high }: Trend, share: number): boolean => low > share || high < share;

/** Whether the official share of the leader is where the polls were heading. */
function judge({ dataset, official, reference, leader }: Compared, used: readonly Poll[], trends: readonly Trend[], options: Options) {
  const trend = trends[leader];
  const share = reference[leader];
  const { name } = dataset.contestants[leader];
  const gap = trend.value - share;
  const others = trends.flatMap((other, index) =>
    index !== leader && isOutside(other, reference[index]) ? [dataset.contestants[index].name] : [],
  );
  const [first, last] = [used[0].day, used[used.length - 1].day].map((day) => distancesOn(day, used, reference));
  return measured(T[isOutside(trend, share) ? 'outside' : 'inside'], {
    scope: { quantity: 'poll-trend' },
    facts: {
      name,
      withinDays: options.withinDays,
      low: Math.max(0, trend.low),
      high: Math.min(1, trend.high),
      first: first.text,
      last: last.text,
      others: others.length > 0 ? others : undefined,
      unknownSize: areSized(used) ? undefined : options.unknownSize,
      polls: used.length,
      extrapolated: trend.value,
      official: share,
      ...(isOutside(trend, share) && { log10P: trend.log10P, chance: chanceInWords(trend.log10P) }),
      slopePpPerDay: 100 * trend.line.slope,
      lineErrorPp: 100 * trend.lineError,
      usualErrorPp: 100 * trend.usualError,
      dispersion: trend.line.dispersion,
      lastPollDays: -used[used.length - 1].day,
      totalVariationFirst: first.low,
      totalVariationLast: last.low,
    },
    test: testOf(trend, share, used.length, name),
    material: Math.abs(gap) >= options.minEffect,
    weight: weightOf(dataset, official, reference, trends, leader),
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

/** From the votes that lie outside the intervals of the lines to the distance of the lines themselves; net, of the leader. */
function weightOf(
  { contestants }: Dataset,
  { valid }: OfficialShares,
  reference: readonly number[],
  trends: readonly Trend[],
  leader: number,
): GivenWeight {
  if (valid === undefined) return ONE_RESULT_NO_BALLOTS;
  // A line may lead below 0.
  const shares = trends.map(({ value }) => Math.min(1, Math.max(0, value)));
  const half = trends.map(({ high, value }) => high - value);
  const apart = votesApart({ shares, proportions: reference, low: shares, high: shares }, half, valid);
  return { ...ONE_RESULT, ballots: ballotsApart(apart), net: { [contestants[leader].id]: owed(apart.of(leader)) } };
}

/** The test of the line at the day of the vote against the official share. */
function testOf({ value, low, high, z, df, log10P }: Trend, share: number, n: number, name: string): Measurement {
  return {
    name: T.test(),
    statistic: z,
    ...(df !== undefined && { df }),
    n,
    p: 10 ** log10P,
    log10P,
    effect: { name: T.gap({ name }), value: value - share, interval: [low - share, high - share] },
  };
}

/** How far the polls of one day were from the official result: the nearest of them, and all in words. */
function distancesOn(day: number, polls: readonly Poll[], reference: readonly number[]): { readonly low: number; readonly text: Text } {
  const distances = polls.filter((poll) => poll.day === day).map(({ decided }) => totalVariation(decided, reference));
  const [low, high] = [Math.min(...distances), Math.max(...distances)];
  const points = { low: 100 * low, high: 100 * high, days: -day };
  const isAlike = english(fixed(points.low, 1)) === english(fixed(points.high, 1));
  return { low, text: isAlike ? T.distance.alike(points) : T.distance.range(points) };
}

/** Poll by poll, the share of the leader and the distance from the official result. */
function pollTable({ dataset, official, reference, leader, polls }: Compared): Observation {
  const { name } = dataset.contestants[leader];
  const whole = [...official.shares, Math.max(0, 1 - sum(official.shares))];
  return table(
    { id: 'poll-trend', title: T.pollsTitle(), note: T.pollsNote() },
    [
      [T.poll(), 'text', ({ source }) => source.name],
      [T.daysVote(), 'count', ({ day }) => -day],
      [SOURCES.n(), 'count', ({ source }) => source.sample?.size?.value],
      [T.printed({ name }), 'percent', ({ printed }) => printed[leader]],
      [T.decided({ name }), 'percent', ({ decided }) => decided[leader]],
      [T.namedNoContestant(), 'percent', ({ rest }) => rest],
      [T.distanceDecided(), 'percent', ({ decided }) => totalVariation(decided, reference)],
      [T.distancePrinted(), 'percent', (poll) => totalVariation(wholeShares(poll), whole)],
    ],
    polls,
  );
}

/** The shares as printed, with those who named no contestant as the last category. */
function wholeShares({ printed, rest }: Poll): number[] {
  const scale = Math.max(1, sum(printed));
  return [...printed.map((share) => share / scale), rest];
}

/** Contestant by contestant, where the line leads. */
function headingTable({ dataset, reference }: Compared, trends: readonly Trend[]): Observation {
  return table(
    { id: 'poll-trend-extrapolated', title: T.headingTitle(), note: T.headingNote() },
    [
      [MODEL.contestant(), 'text', ({ name }) => name],
      [T.changeDay(), 'points', ({ line }) => line.slope],
      [T.dayVote(), 'percent', ({ value }) => value],
      [T.low(), 'percent', ({ low }) => Math.max(0, low)],
      [T.high(), 'percent', ({ high }) => Math.min(1, high)],
      [MODEL.official(), 'percent', ({ official }) => official],
      [MODEL.difference(), 'points', ({ value, official }) => value - official],
      [T.z(), 'number', ({ z }) => z],
    ],
    trends.map((trend, index) => ({ ...trend, name: dataset.contestants[index].name, official: reference[index] })),
  );
}

/** Days on which the band of the trend is drawn: it is a curve. */
const BAND_DAYS = 12;

function trendSeries({ from, trend }: { readonly from: number; readonly trend: Trend }): FigureSeries {
  const x = Array.from({ length: BAND_DAYS + 1 }, (_, at) => 0 + Math.round((from * (BAND_DAYS - at) * 10) / BAND_DAYS) / 10);
  return { name: T.trend(), x, ...bandOf(trend, x) };
}

/** The share of the official leader poll by poll, a line for each pollster, with the line through them and the official share. */
function figure({ dataset, reference, leader, polls }: Compared, heading?: { readonly from: number; readonly trend: Trend }): Observation {
  const { name } = dataset.contestants[leader];
  const first = polls[0].day;
  const pollster = ({ source }: Poll): string => source.publisher ?? source.name;
  const lines = [...new Set(polls.map(pollster))].map((publisher) => {
    const published = polls.filter((poll) => pollster(poll) === publisher);
    return { name: publisher, x: published.map(({ day }) => day), y: published.map(({ decided }) => decided[leader]) };
  });
  const drawn = figured({
    id: 'poll-trend',
    title: T.figureTitle({ name }),
    kind: 'lines',
    note: heading ? T.figureNoteTrend() : T.figureNote(),
    source: T.figureSource(),
    n: polls.length,
    x: { title: T.dayOfPoll(), unit: 'number', range: [first, 0], dayZero: dataset.contest.date },
    y: { title: T.share({ name }), unit: 'percent' },
    series: [
      ...lines,
      ...(heading ? [trendSeries(heading)] : []),
      { name: SOURCES.officialResult(), x: [first, 0], y: [reference[leader], reference[leader]], as: 'expected' },
    ],
  });
  return figured(pollsRead(drawn.figure, heading !== undefined));
}

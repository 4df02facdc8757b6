import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { aboutCheck, defineCheck, type Observation, type Skipped } from '../../findings/check.ts';
import { cannot, measured, noted, table } from '../../findings/observations.ts';
import { surveyRmse } from '../../findings/shared-options.ts';
import { chanceInWords, count, probability } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text, Worded } from '../../language/text.ts';
import { designEffectOf, effectiveSample } from '../../queries/sample-design.ts';
import { commonBias, type Discrepancy, discrepancyTails } from '../../stats/herding.ts';
import { canErrBy, concentration } from '../../stats/total-survey-error.ts';
import { atSize, distancesOf, officialProportions, type Sizes, sizesOf, spreadOf, withoutResidue } from './kit/poll-distances.ts';
import { decidedShares, type PollGroup, pollGroups, type WholePoll } from './kit/poll-groups.ts';
import { T } from './poll-herding.texts.ts';
import { T as SOURCES } from './sources.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'poll-herding',
  kind: 'test',
  references: [
    {
      cite: 'Clinton & Rogers (2013), Robo-polls: taking cues from traditional sources?',
      url: 'https://doi.org/10.1017/S1049096513000012',
    },
    {
      cite: 'Shirani-Mehr, Rothschild, Goel & Gelman (2018), Disentangling bias and variance in election polls',
      url: 'https://doi.org/10.1080/01621459.2018.1448823',
    },
  ],
});

const options = z.strictObject({
  withinDays: z.number().int().min(1).default(60).describe('How many days before the vote an opinion poll may end to be compared.'),
  maxRatio: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe('Largest spread treated as material, as a part of the spread of simple random samples.'),
  rmse: surveyRmse.describe(
    'Root mean square error of polls for the leading share, beyond sampling, as a fraction; used for context only.',
  ),
});

type Options = z.output<typeof options>;

/** Fewest polls whose closeness is asked about. */
const FEWEST = 3;
const SIZES = [500, 1000, 1500, 2000, 3000, 5000, 7500, 10000, 20000, 30000];
/** The logarithm of a tail that is 0 because the polls are the same. */
const LEAST_LOG10 = -300;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const groups = pollGroups(dataset, options.withinDays);
    if (groups.length === 0) return [cannot(MODEL.wholeDataset(), T.noPoll(), T.pollsNeeded())];
    const observations = groups.flatMap((group) => judge(dataset, group, options));
    const open = groups.filter(isOpen);
    return open.length > 0 ? [...observations, sizeTable(dataset, open)] : observations;
  },
});

/** Whether the size of one of the polls is not known, so that the answer is a function of it. */
function isOpen({ polls }: PollGroup): boolean {
  return polls.length >= FEWEST && polls.some(({ n }) => n === undefined);
}

function judge(dataset: Dataset, group: PollGroup, options: Options): Observation[] {
  const { polls, incomplete } = group;
  const left = incomplete.map(({ name }) => cannot(name, T.incomplete(), T.exactSharesNeeded()));
  if (polls.length < FEWEST) return [...left, tooFew(group)];
  const known = polls.filter(({ n }) => n !== undefined);
  return [
    ...left,
    ...(known.length >= FEWEST ? [closeness(dataset, group, known, options)] : []),
    ...(isOpen(group) ? [closenessBySize(dataset, group, options)] : []),
  ];
}

function tooFew({ kind, polls, days = 0 }: PollGroup): Skipped {
  const least = FEWEST;
  const few = { found: polls.length, least };
  const reason = kind === 'exit' ? T.tooFew.exit(few) : T.tooFew.opinion({ ...few, days });
  return cannot(T[kind].name(), reason, kind === 'exit' ? T.needed.exit({ least }) : T.needed.opinion({ least, days }));
}

/** The polls of known size: is their closeness surprising even for simple random samples? */
function closeness(dataset: Dataset, { kind, days }: PollGroup, polls: readonly WholePoll[], { maxRatio }: Options): Observation {
  const spread = spreadOf(polls);
  if (!spread) return cannot(T[kind].name(), T.tooCoarse(), T.decimalsNeeded());
  const { statistic, df, ratio, low, high, tails, designed, people, effective } = spread;
  return measured(T[kind].spread, {
    about: 'document',
    scope: { quantity: `${kind} polls` },
    facts: {
      many: inWords(polls.length),
      days,
      ratio,
      low,
      high,
      chance: chanceInWords(tails.logLower / Math.LN10),
      chanceAsDesigned: chanceInWords(designed.logLower / Math.LN10),
      log10LowerTailAsDesigned: probability(designed.logLower / Math.LN10),
      log10LowerTail: probability(tails.logLower / Math.LN10),
      polls: polls.length,
      statistic,
      df,
      lowerTail: tails.lower,
      upperTail: tails.upper,
      lowerTailAsDesigned: designed.lower,
      upperTailAsDesigned: designed.upper,
      ...(kind === 'exit' && biasFacts(dataset, polls, effective)),
    },
    test: {
      name: T.test(),
      statistic,
      df,
      n: Math.round(people),
      p: tails.lower,
      log10P: Math.max(LEAST_LOG10, tails.logLower / Math.LN10),
      effect: { name: T.ratio(), value: ratio, interval: [low, high] },
    },
    material: ratio <= maxRatio && high < 1,
    locations: polls.flatMap(({ reported }) => reported.locations),
  });
}

/** Whether the polls differ from the official result in common; nothing where no division of them is possible. */
function biasFacts(dataset: Dataset, polls: readonly WholePoll[], sizes?: readonly number[]) {
  const official = officialProportions(dataset);
  const shares = decidedShares(polls);
  if (!official || shares.every((row) => row.every((share, index) => Math.abs(share - shares[0][index]) < 1e-12))) return {};
  const { within, common, F, df, p } = commonBias(shares, official, sizes);
  return { commonBiasWithin: within, commonBiasCommon: common, commonBiasF: F, commonBiasDf: df.join('/'), commonBiasP: p };
}

function sizeFacts(prefix: string, { statistic, df }: Discrepancy) {
  const { least, median, most } = sizesOf({ statistic, df });
  const orNone = (size: number): number | string => (Number.isFinite(size) ? size : 'none');
  return {
    [`${prefix}Phi2`]: statistic,
    [`${prefix}Df`]: df,
    [`${prefix}SizeLower5`]: orNone(least),
    [`${prefix}SizeMedian`]: orNone(median),
    [`${prefix}SizeUpper5`]: orNone(most),
  };
}

/** Where a size is not known: the sizes for which the polls are as close to each other as sampling allows. */
function closenessBySize(dataset: Dataset, group: PollGroup, { rmse }: Options): Observation {
  const { polls, days, kind } = group;
  const distances = distancesOf(dataset, group);
  const [mutual, alone] = [distances.mutual, distances.alone].map(withoutResidue);
  const official = distances.official && withoutResidue(distances.official);
  const [sizes, aloneSizes, besideSizes] = [sizesOf(mutual), sizesOf(alone), official && sizesOf(official)];
  return noted(tellingOf(kind, sizes, besideSizes), {
    about: 'document',
    scope: { quantity: `${kind} polls` },
    facts: {
      many: inWords(polls.length),
      days,
      from: about(sizes.least),
      to: about(sizes.most),
      middle: about(sizes.median),
      officialFrom: besideSizes && about(besideSizes.least),
      officialTo: besideSizes && about(besideSizes.most),
      sizes: sizesText(polls),
      leader: distances.leader,
      leaderFrom: about(aloneSizes.least),
      leaderTo: about(aloneSizes.most),
      polls: polls.length,
      ...sizeFacts('mutual', mutual),
      ...sizeFacts('leader', alone),
      ...(official && { ...sizeFacts('official', official), ...biasFacts(dataset, polls), ...contextFacts(dataset, official, rmse) }),
    },
    locations: polls.flatMap(({ reported }) => reported.locations),
  });
}

/** A telling of the sizes. */
type BySize = (typeof T.exit)['same' | 'apart' | 'alike' | 'alikeOfficial'] | (typeof T.opinion)['same' | 'apart' | 'alike'];

/** What the sizes say: the same shares, too far apart for any usual sample, or as alike as samples. */
function tellingOf(kind: PollGroup['kind'], sizes: Sizes, official: Sizes | undefined): BySize {
  if (!Number.isFinite(sizes.least)) return T[kind].same;
  if (sizes.most < SIZES[0]) return T[kind].apart;
  return official && Number.isFinite(official.most) ? T.exit.alikeOfficial : T[kind].alike;
}

/** What the polls of known size are worth. */
function sizesText(polls: readonly WholePoll[]): Text {
  const worth = polls.flatMap(({ source, n }) => {
    if (n === undefined) return [];
    const design = designEffectOf(source, n);
    const worth = { source: source.name, size: count(toTwoDigits(effectiveSample(source, n))) };
    return design ? [T.worth({ ...worth, design: design.value, from: design.from })] : [T.worthAtMost(worth)];
  });
  return worth.length > 0 ? T.sizes.known({ worth, unknownPolls: polls.length - worth.length }) : T.sizes.none();
}

/** How near to the official result the polls are by the usual error of polls: context only. */
function contextFacts(dataset: Dataset, { statistic, df }: Discrepancy, rmse: number) {
  const leading = Math.max(...(officialProportions(dataset) ?? []));
  if (!canErrBy(leading, rmse)) return {};
  const x2 = statistic * (1 + concentration(leading, rmse));
  const { lower, logLower } = discrepancyTails(x2, df);
  const rmsePp = 100 * rmse;
  const log10Tail = Math.max(LEAST_LOG10, logLower / Math.LN10);
  return {
    context: lower < 0.05 ? T.context.nearer({ rmsePp, chance: chanceInWords(log10Tail), log10Tail }) : T.context.noNearer({ rmsePp }),
    x2TotalSurveyError: x2,
    lowerTailTotalSurveyError: lower,
  };
}

/** Tails at one effective size after another, of all shares and for opinion polls also of the leading one. */
function sizeTable(dataset: Dataset, groups: readonly PollGroup[]): Observation {
  const rows = groups.flatMap((group) => {
    const { mutual, alone, leader, official } = distancesOf(dataset, group);
    const polls = group.polls.length;
    const all = { label: group.kind === 'exit' ? T.exitPollCount({ polls }) : SOURCES.opinionPoll({ polls }), mutual };
    const kinds = group.kind === 'exit' ? [all] : [all, { label: T.leaderOnly({ contestants: leader }), mutual: alone }];
    return kinds.flatMap(({ label, mutual }) =>
      SIZES.map((n) => ({ label, n, own: atSize(n, mutual), official: official && atSize(n, official) })),
    );
  });
  return table(
    { id: 'poll-herding', title: T.tableTitle(), note: T.tableNote() },
    [
      [T.polls(), 'text', ({ label }) => label],
      [T.effectiveSize(), 'count', ({ n }) => n],
      [T.tFromEachOther(), 'number', ({ own }) => own.statistic],
      [T.lowerTail(), 'number', ({ own }) => own.lower],
      [T.upperTail(), 'number', ({ own }) => own.upper],
      [T.tFromOfficialResult(), 'number', ({ official }) => official?.statistic],
      [T.lowerTail(), 'number', ({ official }) => official?.lower],
      [T.upperTail(), 'number', ({ official }) => official?.upper],
    ],
    rows,
  );
}

/** 1,117.97 is 1,100. */
const toTwoDigits = (size: number): number => Number(size.toPrecision(2));
/** A size in two significant digits in full; polls that print the same shares have none. */
const about = (size: number): Worded | undefined => (Number.isFinite(size) ? count(toTwoDigits(size)) : undefined);
const inWords = (value: number): Text => T.numbers[value - 1]?.() ?? count(value);

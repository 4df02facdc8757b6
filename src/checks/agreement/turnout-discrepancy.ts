import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { type Interval, type Share, shareInterval, shareText, shareValue } from '../../data/share.ts';
import type { Source } from '../../data/source.ts';
import { rowOf, shareAt, type Table } from '../../data/table.ts';
import { aboutCheck, defineCheck, type Observation } from '../../findings/check.ts';
import { effectGrade, evidenceGrade, lacksDisclosure, qualityGrade, undisclosed } from '../../findings/grading.ts';
import { cannot, measured, table } from '../../findings/observations.ts';
import { surveyRmse } from '../../findings/shared-options.ts';
import { ONE_RESULT, ONE_RESULT_NO_BALLOTS } from '../../findings/weight.ts';
import { chanceInWords, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { officialCount, officialRows } from '../../queries/reference.ts';
import { T as SAMPLE_DESIGN } from '../../queries/sample-design.texts.ts';
import { designEffectOf } from '../../queries/sample-design.ts';
import { T as STAGE } from '../../queries/stage.texts.ts';
import { isPartial } from '../../queries/stage.ts';
import { answeredTurnout } from '../../queries/survey-estimate.ts';
import { turnoutTables } from '../../queries/turnout.ts';
import { Z95 } from '../../stats/confidence.ts';
import { reconcilingDesignEffect, shareZ, smallestSize } from '../../stats/design-effect.ts';
import { log10BayesFactor } from '../../stats/dirichlet-multinomial.ts';
import { log10TwoSided, normalQuantile } from '../../stats/distributions/normal.ts';
import type { SurveyShares } from '../../stats/survey-shares.ts';
import { canErrBy, concentration, totalDesignEffect } from '../../stats/total-survey-error.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { type ImpliedVotes, impliedBySurvey, type Reconciliation } from './kit/implied-votes.ts';
import { ballotsApart } from './kit/votes-apart.ts';
import { T } from './turnout-discrepancy.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'turnout-discrepancy',
  kind: 'test',
  references: [
    {
      cite: 'Selb & Munzert (2013), Voter overrepresentation, vote misreporting, and turnout bias in postelection surveys',
      url: 'https://doi.org/10.1016/j.electstud.2012.11.004',
    },
    {
      cite: 'Shirani-Mehr, Rothschild, Goel & Gelman (2018), Disentangling bias and variance in election polls',
      url: 'https://doi.org/10.1080/01621459.2018.1448823',
    },
  ],
});

const options = z.strictObject({
  rmse: surveyRmse.describe('Root mean square error of surveys for turnout, beyond sampling, as a fraction.'),
  designEffects: z.array(z.number().min(1)).default([2, 5, 10]).describe('Design effects shown beside simple random sampling.'),
  usualOverstatement: z
    .number()
    .min(0)
    .max(1)
    .default(0.2)
    .describe(
      'By how much surveys usually overstate turnout, as a fraction. A survey that overstates it by no more, beyond what sampling adds, gives a note.',
    ),
  minEffect: z.number().min(0).default(0.02).describe('Smallest difference treated as material, as a fraction.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const reporting = dataset.sources.filter(({ kind }) => kind === 'survey').flatMap(turnoutsOf);
    if (reporting.length === 0) return [cannot(MODEL.wholeDataset(), T.noTurnout(), T.surveyNeeded())];
    return reporting.flatMap((turnout) => observe(dataset, turnout, options));
  },
});

/** A turnout that a survey prints, or that its published answers give. */
interface Reporting {
  readonly source: Source;
  readonly table?: Table;
  readonly share?: Share;
  readonly answered?: SurveyShares;
}

function turnoutsOf(source: Source): Reporting[] {
  const printed = source.tables.flatMap((table) =>
    table.turnout ? [{ source, share: shareAt(table.turnout, rowOf(table, source.area)), table }] : [],
  );
  const answered = answeredTurnout(source);
  return printed.length > 0 || !answered ? printed : [{ source, answered }];
}

/** The turnout among n people. */
interface Surveyed {
  readonly source: Source;
  readonly text: Text;
  readonly value: number;
  readonly interval: Interval;
  /** The value nearest to the official one that the printed figure allows. */
  readonly nearest: number;
  readonly n: number;
  /** Design effect of the sample, where anything is known of it. */
  readonly design?: number;
  readonly locations: readonly Location[];
}

function observe(dataset: Dataset, { source, table, share, answered }: Reporting, options: Options): Observation[] {
  if (isPartial(dataset)) return [cannot(source.name, STAGE.officialIsPartial(), STAGE.wholeNeeded())];
  const official = officialTurnout(dataset, source.area);
  const n = answered?.n ?? source.sample?.size?.value;
  if (!answered && share?.relation !== 'is') return [cannot(source.name, T.notNumber(), T.turnoutNeeded())];
  if (!official) return [cannot(source.name, T.noOfficialTurnout(), T.officialCountsNeeded())];
  if (!n) return [cannot(source.name, AGREEMENT.itsSampleSizeNot(), AGREEMENT.sampleSize())];
  if (source.sample?.base === 'voters') return [cannot(source.name, T.votersOnly(), T.everybodyNeeded())];
  const value = answered ? answered.shares[0] : shareValue(share as Share);
  if (value > 1) return [cannot(source.name, T.above100(), T.turnoutNeeded())];
  if (!canErrBy(official.value, options.rmse))
    return [cannot(source.name, T.nearAnEnd({ official: official.value }), T.awayFromEndsNeeded())];
  const interval = answered ? { low: value, high: value } : shareInterval(share as Share);
  const surveyed: Surveyed = {
    source,
    text: answered ? percent(value, 1) : shareText(share as Share),
    value,
    interval,
    nearest: Math.min(interval.high, Math.max(interval.low, official.value)),
    n,
    design: answered ? answered.designEffects[0] : designEffectOf(source, n)?.value,
    locations: table?.turnout ? table.locate(rowOf(table, source.area), table.turnout) : [],
  };
  const implied = official.registered === undefined ? undefined : impliedBySurvey(dataset, source, surveyed, official.registered);
  const finding = compare(dataset, surveyed, official, implied, options);
  return implied ? [finding, votesTable(dataset, source, implied)] : [finding];
}

interface OfficialTurnout {
  readonly value: number;
  readonly registered?: number;
  readonly text: Text;
  readonly locations: readonly Location[];
}

/** Ballots cast over registered voters, or the printed turnout where the counts are not published. */
function officialTurnout(dataset: Dataset, area: number): OfficialTurnout | undefined {
  const cast = officialCount(dataset, area, 'ballotsCast');
  const registered = officialCount(dataset, area, 'registered');
  if (cast && registered && registered.value > 0) {
    const value = cast.value / registered.value;
    return {
      value,
      registered: registered.value,
      text: T.countedTurnout({ official: value, cast: cast.value, registered: registered.value }),
      locations: [...cast.locations, ...registered.locations],
    };
  }
  for (const { table, row } of officialRows(dataset, area)) {
    const share = shareAt(table.turnout, row);
    if (share && table.turnout) return { value: shareValue(share), text: shareText(share), locations: table.locate(row, table.turnout) };
  }
  return undefined;
}

/** What chance and the usual error of surveys make of a turnout t where P is the official one. */
function statisticsOf({ value: t, nearest, n, design }: Surveyed, P: number, { rmse, designEffects }: Options) {
  const c = concentration(P, rmse);
  const worth = n / Math.max(1, design ?? 1);
  const deff = totalDesignEffect(worth, c);
  const z = shareZ(nearest, P, worth, deff);
  const random = shareZ(t, P, n);
  const voted = (Math.min(n, Math.round(n * nearest)) * worth) / n;
  return {
    z,
    log10P: log10TwoSided(z),
    bayes: log10BayesFactor([voted, worth - voted], [c * P, c * (1 - P)], [1, 1]),
    half: Z95 * Math.sqrt((P * (1 - P) * deff) / worth),
    /** What sampling alone adds to an overstatement, at its 95 % bound. */
    chance: Z95 * Math.sqrt((t * (1 - t)) / worth),
    simple: { zSimpleRandom: random, log10PSimpleRandom: log10TwoSided(random) },
    designed: Object.fromEntries(designEffects.map((effect) => [`log10PDesignEffect${effect}`, log10TwoSided(shareZ(t, P, n, effect))])),
  };
}

function compare(
  dataset: Dataset,
  surveyed: Surveyed,
  official: OfficialTurnout,
  implied: Reconciliation | undefined,
  options: Options,
): Observation {
  const { source, value: t, nearest, n, design } = surveyed;
  const { value: P, registered } = official;
  const { z, log10P, bayes, half, chance, simple, designed } = statisticsOf(surveyed, P, options);
  const difference = t - P;
  const direction = nearest === P ? 'agrees' : t < P ? 'below' : 'above';
  const hidden = undisclosed(source);
  // A survey with too much turnout errs the ordinary way, which the null hypothesis leaves out; within what is usual that explains all.
  const grading = {
    effect: effectGrade(Math.abs(nearest - P)),
    evidence: evidenceGrade(bayes),
    quality: qualityGrade(source),
    ...(direction === 'above' && { deduct: nearest - P - chance <= options.usualOverstatement ? 2 : 1 }),
  };
  const material = Math.abs(nearest - P) >= options.minEffect;
  // What is outside the band of the usual error, and the whole difference, in voters.
  const outside = Math.max(0, Math.abs(nearest - P) - half);
  return measured(tellingOf(direction, t, lowestTurnout(dataset, t) !== undefined), {
    scope: { source: source.id, quantity: 'turnout' },
    facts: {
      source: source.name,
      surveyed: surveyed.text,
      officially: official.text,
      official: P,
      difference,
      differencePp: 100 * difference,
      gapPp: Math.abs(100 * difference),
      ...(direction !== 'agrees' && { log10P, chance: chanceInWords(log10P) }),
      usualLow: Math.max(0, P - half),
      usualHigh: Math.min(1, P + half),
      zSimpleRandom: simple.zSimpleRandom,
      log10PSimpleRandom: simple.log10PSimpleRandom,
      reconcilingDesignEffect: reconcilingDesignEffect(simple.zSimpleRandom),
      smallestSample: t === P ? undefined : smallestSize(t, P),
      log10BayesFactor: bayes,
      ballots: registered && difference * registered,
      ballotsOutside: registered && outside * registered,
      designEffect: design,
      ...(direction === 'below' && reconcilingFacts(dataset, t, P)),
      ...upperBounds(t, n, registered),
      ...(implied && takenFacts(dataset, implied)),
      hidden: hidden.length > 0 ? hidden : undefined,
    },
    test: {
      name: T.test({ rmse: 100 * options.rmse }),
      statistic: z,
      n,
      p: 10 ** log10P,
      log10P,
      effect: { name: T.effect(), value: difference, interval: [difference - half, difference + half] },
    },
    material,
    grading,
    unusual: material && bayes >= 2 && lacksDisclosure(grading),
    weight:
      registered === undefined
        ? ONE_RESULT_NO_BALLOTS
        : { ...ONE_RESULT, ballots: ballotsApart({ outside: outside * registered, distance: Math.abs(difference) * registered }) },
    readings: [{ base: SAMPLE_DESIGN.respondents(), n, ...simple, ...designed, z, log10P }],
    locations: [...surveyed.locations, ...(source.sample?.size ? [source.sample.size.location] : []), ...official.locations],
  });
}

function tellingOf(direction: 'agrees' | 'above' | 'below', t: number, lowerPlaces: boolean) {
  if (direction !== 'below') return T[direction];
  if (t === 0) return T.nobody;
  return lowerPlaces ? T.below.fromPlaces : T.below.plain;
}

/** Who would have to have answered, or denied having voted, or be asked too often, for a turnout t where P is official. */
function reconcilingFacts(dataset: Dataset, t: number, P: number) {
  const denial = 1 - t / P;
  const lowest = lowestTurnout(dataset, t);
  return {
    responseRatio: t > 0 ? P / (1 - P) / (t / (1 - t)) : undefined,
    denialRate: percent(denial, denial < 0.01 ? 1 : 0),
    excessPp: 100 * (P - t),
    ...(lowest && {
      compositionShare: (P - t) / (P - lowest.value),
      compositionArea: lowest.name,
      compositionTurnout: lowest.value,
    }),
  };
}

/** The official area of the lowest turnout, where it is below the one surveyed. */
function lowestTurnout(dataset: Dataset, t: number): { name: string; value: number } | undefined {
  const rows = turnoutTables(dataset).flatMap(({ table, rows }) => (table.level === 'station' ? [] : rows));
  const [least] = rows.toSorted((a, b) => a.turnout.value - b.turnout.value);
  return least && least.turnout.value < t ? { name: placeName(dataset.areas, least.area), value: least.turnout.value } : undefined;
}

/** The one-sided 95 % bound on the turnout surveyed, for a simple random sample and for design effects, and the ballots it allows. */
function upperBounds(t: number, n: number, registered: number | undefined) {
  const bound = (deff: number): number => Math.min(1, t + normalQuantile(0.95) * Math.sqrt((t * (1 - t) * deff) / n));
  return {
    upperBound: bound(1),
    upperBoundDesignEffect2: bound(2),
    upperBoundDesignEffect5: bound(5),
    upperBoundDesignEffect10: bound(10),
    ballotsAtMostDesignEffect10: registered === undefined ? undefined : bound(10) * registered,
  };
}

/** Whether votes only added could explain the official count, and who has too few of them where they could not. */
function takenFacts({ contestants }: Dataset, { rows, additionsOnly, taken, takenAsPrinted }: Reconciliation) {
  const losers = rows.filter(({ low, official }) => official < low).map(({ contestant }) => contestants[contestant].name);
  return {
    additionsOnly,
    votesTaken: taken,
    votesTakenAsPrinted: takenAsPrinted,
    ...(!additionsOnly && (losers.length === 1 ? { loser: losers[0] } : { losers })),
  };
}

function votesTable({ contestants }: Dataset, source: Source, { rows }: Reconciliation): Observation {
  return table<ImpliedVotes>(
    { id: `turnout-bounds-${source.id}`, title: T.tableTitle({ source: source.name }), note: T.tableNote() },
    [
      [MODEL.contestant(), 'text', ({ contestant }) => contestants[contestant].name],
      [T.impliedVotes(), 'count', ({ implied }) => implied],
      [T.least(), 'count', ({ low }) => low],
      [T.most(), 'count', ({ high }) => high],
      [AGREEMENT.officialVotes(), 'count', ({ official }) => official],
      [T.officialLessImplied(), 'difference', ({ official, implied }) => official - implied],
    ],
    rows,
  );
}

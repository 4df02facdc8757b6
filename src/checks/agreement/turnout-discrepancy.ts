import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { type Interval, type Share, shareInterval, shareText, shareValue } from '../../data/share.ts';
import type { Source } from '../../data/source.ts';
import { rowOf, shareAt, type Table } from '../../data/table.ts';
import { aboutCheck, defineCheck, measured, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { effectGrade, evidenceGrade, qualityGrade, undisclosed } from '../../findings/grading.ts';
import { surveyRmse } from '../../findings/shared-options.ts';
import { enumerate, fixed, join, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text, Worded } from '../../language/text.ts';
import { officialCount, officialRows, officialShares, reportedShares } from '../../queries/reference.ts';
import { T as SAMPLE_DESIGN } from '../../queries/sample-design.texts.ts';
import { designEffectOf } from '../../queries/sample-design.ts';
import { answeredTurnout } from '../../queries/survey-estimate.ts';
import { turnoutTables } from '../../queries/turnout.ts';
import { Z95 } from '../../stats/confidence.ts';
import { reconcilingDesignEffect, shareZ, smallestSize } from '../../stats/design-effect.ts';
import { log10BayesFactor } from '../../stats/dirichlet-multinomial.ts';
import { log10TwoSided, normalQuantile } from '../../stats/distributions/normal.ts';
import type { SurveyShares } from '../../stats/survey-shares.ts';
import { canErrBy, concentration, totalDesignEffect } from '../../stats/total-survey-error.ts';
import { T as AGREEMENT } from './agreement.texts.ts';
import { type Reconciliation, reconciliation } from './kit/implied-votes.ts';
import { T as TEXTS } from './turnout-discrepancy.texts.ts';

const meta = aboutCheck(TEXTS.meta, {
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
    .describe('By how much surveys usually overstate turnout, as a fraction; within it, and what sampling adds, a finding is a note.'),
  minEffect: z.number().min(0).default(0.02).describe('Smallest difference treated as material, as a fraction.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const surveys = dataset.sources.filter(({ kind }) => kind === 'survey');
    const reporting = surveys.flatMap((source): Reporting[] => {
      const printed = source.tables.flatMap((table) =>
        table.turnout ? [{ source, share: shareAt(table.turnout, rowOf(table, source.area)), table }] : [],
      );
      const answered = answeredTurnout(source);
      return printed.length > 0 || !answered ? printed : [{ source, answered }];
    });
    if (reporting.length === 0) return [skipped(MODEL.wholeDataset(), TEXTS.noSurveyReportsTurnout(), TEXTS.surveyTurnoutSampleSize())];
    return reporting.flatMap((one) => observe(dataset, one, options));
  },
});

/** A turnout that a survey prints, or that its published answers give. */
interface Reporting {
  readonly source: Source;
  readonly table?: Table;
  readonly share?: Share;
  readonly answered?: SurveyShares;
}

function observe(dataset: Dataset, { source, table, share, answered }: Reporting, options: Options): Observation[] {
  const official = officialTurnout(dataset, source.area);
  const n = answered?.n ?? source.sample?.size?.value;
  if (!answered && share?.relation !== 'is') return [skipped(source.name, TEXTS.itsTurnoutNotNumber(), TEXTS.turnoutFound())];
  if (!official) return [skipped(source.name, TEXTS.officialTurnoutItsArea(), TEXTS.officialBallotsCastRegistered())];
  if (!n) return [skipped(source.name, AGREEMENT.itsSampleSizeNot(), AGREEMENT.sampleSize())];
  if (source.sample?.base === 'voters') return [skipped(source.name, TEXTS.interviewedVotersOnly(), TEXTS.sampleEverybodyWhoCould())];
  const value = answered ? answered.shares[0] : shareValue(share as Share);
  if (value > 1) return [skipped(source.name, TEXTS.itsTurnoutAbove100(), TEXTS.turnoutFound())];
  const { low, high } = answered ? { low: value, high: value } : shareInterval(share as Share);
  const nearest = Math.min(high, Math.max(low, official.value));
  const location = table?.turnout ? table.locate(rowOf(table, source.area), table.turnout) : [];
  const deff = answered ? answered.designEffects[0] : designEffectOf(source, n)?.value;
  const text = answered ? percent(value, 1) : shareText(share as Share);
  return compare(dataset, source, { text, value, interval: { low, high }, nearest, n, deff }, official, location, options);
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
      text: TEXTS.ofText({ value, cast: cast.value, registered: registered.value }),
      locations: [...cast.locations, ...registered.locations],
    };
  }
  for (const { table, row } of officialRows(dataset, area)) {
    const share = shareAt(table.turnout, row);
    if (share && table.turnout) return { value: shareValue(share), text: shareText(share), locations: table.locate(row, table.turnout) };
  }
  return undefined;
}

interface Surveyed {
  readonly text: Text;
  readonly value: number;
  readonly interval: Interval;
  readonly nearest: number;
  readonly n: number;
  /** Design effect of the sample, where anything is known of it. */
  readonly deff?: number;
}

function compare(
  dataset: Dataset,
  source: Source,
  { text, value: t, interval, nearest, n, deff: design }: Surveyed,
  official: OfficialTurnout,
  location: readonly Location[],
  options: Options,
): Observation[] {
  const T = official.value;
  if (!canErrBy(T, options.rmse)) return [skipped(source.name, TEXTS.officialTurnoutTooNear({ t: T }), TEXTS.officialTurnoutAwayFrom())];
  const c = concentration(T, options.rmse);
  const worth = n / Math.max(1, design ?? 1);
  const deff = totalDesignEffect(worth, c);
  const random = shareZ(t, T, n);
  const z = shareZ(nearest, T, worth, deff);
  const log10P = log10TwoSided(z);
  const voted = (Math.min(n, Math.round(n * nearest)) * worth) / n;
  const bayes = log10BayesFactor([voted, worth - voted], [c * T, c * (1 - T)], [1, 1]);
  const half = Z95 * Math.sqrt((T * (1 - T) * deff) / worth);
  // What sampling alone adds to an overstatement, at its 95 % bound.
  const chance = Z95 * Math.sqrt((t * (1 - t)) / worth);
  const agrees = nearest === T;
  const below = t < T && !agrees;
  const responseRatio = T / (1 - T) / (t / (1 - t));
  const denial = 1 - t / T;
  const direction = agrees ? TEXTS.printedFigureFarWas() : below ? TEXTS.surveysUsuallyErrOther() : TEXTS.surveysUsuallyOverstateTurnout();
  const lowest = below ? lowestTurnout(dataset, t) : undefined;
  const composition = lowest && (T - t) / (T - lowest.value);
  const mix =
    lowest && composition !== undefined && composition < 1
      ? TEXTS.orSampleComeFrom({ composition, lowest: lowest.name, lowest2: lowest.value })
      : '';
  const bounds = official.registered === undefined ? undefined : boundsOf(dataset, source, { value: t, interval }, official.registered);
  const denied = percent(denial, denial < 0.01 ? 1 : 0);
  const excess = fixed(100 * (T - t), 1);
  const reconciled =
    t > 0 ? TEXTS.reconcileThemNonVoters({ responseRatio, denied, mix, excess }) : TEXTS.reconcileThemVotersWould({ denied, mix, excess });
  const moved = below && bounds && !bounds.additionsOnly ? [takenText(dataset, bounds)] : [];
  const hidden = undisclosed(source);
  return [
    measured({
      about: 'result',
      scope: { source: source.id, quantity: 'turnout' },
      message: TEXTS.reportsTurnoutOfficialResult({ source: source.name, text, official: official.text, t: t - T }),
      detail: join([direction, ...moved, ...(hidden.length > 0 ? [AGREEMENT.notDisclosed({ hidden: enumerate(hidden) })] : [])], ' '),
      ...(below && { reconciled }),
      expected: TEXTS.ifTurnoutHadUsual({ most: Math.max(0, T - half), least: Math.min(1, T + half) }),
      seen: text,
      measures: {
        official: T,
        differencePp: 100 * (t - T),
        zSimpleRandom: random,
        log10PSimpleRandom: log10TwoSided(random),
        reconcilingDesignEffect: reconcilingDesignEffect(random),
        ...(t !== T && { smallestSample: smallestSize(t, T) }),
        log10BayesFactor: bayes,
        ...(below && { ...(t > 0 && { responseRatio }), denialRate: denial }),
        ...(official.registered && { ballots: (t - T) * official.registered }),
        ...(lowest && composition !== undefined && composition < 1 && { compositionShare: composition, compositionArea: lowest.name }),
        ...upperBounds(t, n, official.registered),
        ...(bounds && { additionsOnly: bounds.additionsOnly, votesTaken: bounds.taken, votesTakenAsPrinted: bounds.takenAsPrinted }),
        ...(design !== undefined && { designEffect: design }),
      },
      test: {
        name: TEXTS.zUnderTotalSurvey({ rmse: 100 * options.rmse }),
        statistic: z,
        n,
        p: 10 ** log10P,
        log10P,
        effect: { name: TEXTS.turnoutLessOfficialTurnout(), value: t - T, interval: [t - T - half, t - T + half] },
      },
      material: Math.abs(nearest - T) >= options.minEffect,
      // A survey that finds too much turnout errs the ordinary way, which the null does not hold; within what is usual that explains all.
      grading: {
        effect: effectGrade(Math.abs(nearest - T)),
        evidence: evidenceGrade(bayes),
        quality: qualityGrade(source),
        ...(below || agrees ? {} : { deduct: nearest - T - chance <= options.usualOverstatement ? 2 : 1 }),
      },
      readings: [
        {
          base: SAMPLE_DESIGN.respondents(),
          n,
          zSimpleRandom: random,
          log10PSimpleRandom: log10TwoSided(random),
          ...designed(t, T, n, options),
          z,
          log10P,
        },
      ],
      locations: [...location, ...(source.sample?.size ? [source.sample.size.location] : []), ...official.locations],
    }),
    ...(bounds ? [boundsTable(dataset, source, bounds)] : []),
  ];
}

/** z and its logarithm under the design effects asked for. */
function designed(t: number, T: number, n: number, { designEffects }: Options): Record<string, number> {
  return Object.fromEntries(designEffects.map((deff) => [`log10PDesignEffect${deff}`, log10TwoSided(shareZ(t, T, n, deff))]));
}

/** The one-sided 95 % bound on the turnout surveyed, for a simple random sample and for a design effect of 10, and the ballots it allows. */
function upperBounds(t: number, n: number, registered: number | undefined): Record<string, number> {
  const bound = (deff: number): number => Math.min(1, t + normalQuantile(0.95) * Math.sqrt((t * (1 - t) * deff) / n));
  return {
    upperBound: bound(1),
    upperBoundDesignEffect2: bound(2),
    upperBoundDesignEffect5: bound(5),
    upperBoundDesignEffect10: bound(10),
    ...(registered !== undefined && { ballotsAtMostDesignEffect10: bound(10) * registered }),
  };
}

/** The official area of the lowest turnout, where it is below the one surveyed. */
function lowestTurnout(dataset: Dataset, t: number): { name: string; value: number } | undefined {
  const rows = turnoutTables(dataset).flatMap(({ table, rows }) => (table.level === 'station' ? [] : rows));
  const [least] = rows.toSorted((a, b) => a.turnout.value - b.turnout.value);
  return least && least.turnout.value < t ? { name: dataset.areas.name(least.area), value: least.turnout.value } : undefined;
}

function boundsOf(
  dataset: Dataset,
  source: Source,
  turnout: { value: number; interval: Interval },
  registered: number,
): Reconciliation | undefined {
  const reported = reportedShares(source);
  const official = officialShares(dataset, source.area);
  if (!reported || !official?.votes) return undefined;
  const shares = reported.values.map((value, index) => {
    const own = reported.intervals[index];
    return value === undefined || !own ? undefined : { value, interval: own };
  });
  return reconciliation(shares, turnout, registered, official.votes);
}

function takenText({ contestants }: Dataset, { rows, taken, takenAsPrinted }: Reconciliation): Worded {
  const fewer = rows.filter(({ low, official }) => official < low).map(({ contestant }) => contestants[contestant].name);
  const told =
    fewer.length === 1 ? TEXTS.fewerOfficialVotesThan({ fewer: fewer[0] }) : TEXTS.fewerOfficialVotesThan2({ fewer: enumerate(fewer) });
  return TEXTS.ifItsSharesThose({ told, taken, takenAsPrinted });
}

function boundsTable({ contestants }: Dataset, source: Source, { rows }: Reconciliation): Observation {
  return tabulated({
    id: `turnout-bounds-${source.id}`,
    title: TEXTS.votesItsTurnoutShares({ source: source.name }),
    note: TEXTS.shareTimesTurnoutTimes(),
    columns: [
      { title: MODEL.contestant() },
      { title: TEXTS.impliedVotes(), unit: 'count' },
      { title: TEXTS.least(), unit: 'count' },
      { title: TEXTS.most(), unit: 'count' },
      { title: AGREEMENT.officialVotes(), unit: 'count' },
      { title: TEXTS.officialLessImplied(), unit: 'difference' },
    ],
    rows: rows.map(({ contestant, implied, low, high, official }) => [
      contestants[contestant].name,
      implied,
      low,
      high,
      official,
      official - implied,
    ]),
  });
}

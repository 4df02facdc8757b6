import * as z from 'zod';
import { type CheckMeta, defineCheck, measured, type Observation, skipped } from '../../model/check.ts';
import type { Dataset } from '../../model/dataset.ts';
import { count, enumerate, fixed, percent, points, significant } from '../../model/format.ts';
import { effectGrade, evidenceGrade, qualityGrade, undisclosed } from '../../model/grading.ts';
import type { Location } from '../../model/provenance.ts';
import { officialCount, officialRows } from '../../model/reference.ts';
import { shareInterval, shareText, shareValue } from '../../model/share.ts';
import type { Source } from '../../model/source.ts';
import { shareAt } from '../../model/table.ts';
import { reconcilingDesignEffect, shareZ, smallestSize } from '../../stats/design-effect.ts';
import { log10BayesFactor } from '../../stats/dirichlet-multinomial.ts';
import { log10TwoSided } from '../../stats/normal.ts';
import { concentration, totalDesignEffect } from '../../stats/total-survey-error.ts';

const meta: CheckMeta = {
  id: 'turnout-discrepancy',
  title: 'Turnout in probability samples',
  question: 'Does the turnout a survey reports differ from the official one by more than the usual error of surveys?',
  kind: 'test',
  needs: ['a survey with turnout and sample size', 'official ballots cast and registered voters, or the official turnout'],
  limits: [
    'The sample must be of people who could vote, not of voters leaving a station.',
    'Surveys usually overstate turnout, often by ten to twenty points; a turnout below the official one goes against that bias, one above it may be nothing else. The bias is stated, never subtracted.',
    'The denominators may differ: registered voters here, adults there.',
  ],
  method:
    'z of the reported turnout at the official one, under simple random sampling and under total survey error (beta-binomial, c = T(1 − T)/τ² − 1); graded on the second, at the end of the printed interval nearest to the official figure.',
  explanations: [
    'Non-voters may have been likelier to answer, or voters may have denied it: a boycott can make abstention the expected answer.',
    'The roll may hold people who live abroad or have died, or leave out people who exist.',
    'The survey may cover adults, the official figure registered voters; it may cover the whole country or only its towns.',
  ],
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
};

const options = z.strictObject({
  rmse: z
    .number()
    .min(0.001)
    .max(0.3)
    .default(0.035)
    .describe('Root mean square error of surveys for turnout, beyond sampling, as a fraction.'),
  minEffect: z.number().min(0).default(0.02).describe('Smallest difference treated as material, as a fraction.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const surveys = dataset.sources.filter(({ kind }) => kind === 'survey');
    const reporting = surveys.flatMap((source) =>
      source.tables.flatMap((table) => (table.turnout ? [{ source, table, row: table.area.indexOf(source.area) }] : [])),
    );
    if (reporting.length === 0)
      return [skipped('The whole dataset', 'no survey reports a turnout', 'a survey with turnout and sample size')];
    return reporting.flatMap(({ source, table, row }) => {
      const share = shareAt(table.turnout, row);
      const official = officialTurnout(dataset, source.area);
      const n = source.sample?.size?.value;
      if (share?.relation !== 'is') return [skipped(source.name, 'its turnout is not a number', 'the turnout it found')];
      if (!official)
        return [skipped(source.name, 'the official turnout of its area is not published', 'official ballots cast and registered voters')];
      if (!n) return [skipped(source.name, 'its sample size is not published', 'the sample size')];
      if (source.sample?.base === 'voters')
        return [skipped(source.name, 'it interviewed voters only', 'a sample of everybody who could vote')];
      if (shareValue(share) > 1) return [skipped(source.name, 'its turnout is above 100 %', 'the turnout it found')];
      const { low, high } = shareInterval(share);
      const nearest = Math.min(high, Math.max(low, official.value));
      const location = table.turnout ? table.locate(row, table.turnout) : [];
      return compare(source, { text: shareText(share), value: shareValue(share), nearest, n }, official, location, options);
    });
  },
});

interface OfficialTurnout {
  readonly value: number;
  readonly registered?: number;
  readonly text: string;
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
      text: `${percent(value)} (${count(cast.value)} of ${count(registered.value)})`,
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
  readonly text: string;
  readonly value: number;
  readonly nearest: number;
  readonly n: number;
}

function compare(
  source: Source,
  { text, value: t, nearest, n }: Surveyed,
  official: OfficialTurnout,
  location: readonly Location[],
  options: Options,
): Observation[] {
  const T = official.value;
  if (!(T * (1 - T) > options.rmse ** 2))
    return [
      skipped(
        source.name,
        `the official turnout is ${percent(T)}: too near an end for the error of surveys`,
        'an official turnout away from 0 and 100 %',
      ),
    ];
  const c = concentration(T, options.rmse);
  const deff = totalDesignEffect(n, c);
  const random = shareZ(t, T, n);
  const z = shareZ(nearest, T, n, deff);
  const log10P = log10TwoSided(z);
  const voted = Math.min(n, Math.round(n * nearest));
  const bayes = log10BayesFactor([voted, n - voted], [c * T, c * (1 - T)], [1, 1]);
  const half = 1.959963984540054 * Math.sqrt((T * (1 - T) * deff) / n);
  const agrees = nearest === T;
  const below = t < T && !agrees;
  const responseRatio = T / (1 - T) / (t / (1 - t));
  const denial = 1 - t / T;
  const asked = t > 0 ? `non-voters would have to be ${significant(responseRatio)} times likelier to answer than voters, or ` : '';
  const reconcile = agrees
    ? 'The printed figure, as far as it was rounded, holds the official one.'
    : below
      ? `To reconcile them, ${asked}${percent(denial, denial < 0.01 ? 1 : 0)} of voters ${t > 0 ? 'to deny' : 'would have to deny'} having voted. Surveys usually err in the other direction.`
      : 'Surveys usually overstate turnout, so this direction is the ordinary one.';
  const hidden = undisclosed(source);
  return [
    measured({
      about: 'result',
      scope: { source: source.id, quantity: 'turnout' },
      message: `${source.name} reports a turnout of ${text}, the official result ${official.text}: ${points(t - T, 1)} points.`,
      detail: `${reconcile}${hidden.length > 0 ? ` Not disclosed: ${enumerate(hidden)}.` : ''}`,
      expected: `${percent(Math.max(0, T - half), 1)} to ${percent(Math.min(1, T + half), 1)}, if turnout had the usual error of vote shares in polls (95 %); no such figure is known for turnout`,
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
      },
      test: {
        name: `z under total survey error (RMSE ${fixed(100 * options.rmse, 1)} points), nearest end of the printed figure`,
        statistic: z,
        n,
        p: 10 ** log10P,
        log10P,
        effect: { name: 'turnout less official turnout', value: t - T, interval: [t - T - half, t - T + half] },
      },
      material: Math.abs(nearest - T) >= options.minEffect,
      // A survey that finds too much turnout errs the ordinary way, which the null does not hold.
      grading: {
        effect: effectGrade(Math.abs(nearest - T)),
        evidence: evidenceGrade(bayes),
        quality: qualityGrade(source),
        ...(below || agrees ? {} : { deduct: 1 }),
      },
      readings: [{ base: 'respondents', n, z, log10P }],
      locations: [...location, ...(source.sample?.size ? [source.sample.size.location] : []), ...official.locations],
    }),
  ];
}

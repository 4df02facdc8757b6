import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { shareInterval, shareText } from '../../data/share.ts';
import { isPeopleSample, type Source } from '../../data/source.ts';
import { shareAt } from '../../data/table.ts';
import { type CheckMeta, defineCheck, measured, type Observation, type Reading, skipped, tabulated } from '../../findings/check.ts';
import { effectGrade, evidenceGrade, qualityGrade, undisclosed } from '../../findings/grading.ts';
import { rmse } from '../../findings/shared-options.ts';
import { count, enumerate, fixed, join, percent, plural, points, probability, significant } from '../../language/format.ts';
import { type Said, say, type Text, term } from '../../language/text.ts';
import { type Cells, type ComparedShares, comparedShares } from '../../queries/compared-shares.ts';
import { type Consequences, consequences } from '../../queries/consequences.ts';
import type { ReportedShares } from '../../queries/reference.ts';
import { designEffectOf, effectiveSample, type SampleReading, sampleReadings } from '../../queries/sample-design.ts';
import { answeredEstimate } from '../../queries/survey-estimate.ts';
import { Z95 } from '../../stats/confidence.ts';
import { exactSmallestSize, jointSmallestSize, reconcilingDesignEffectJoint, smallestSize } from '../../stats/design-effect.ts';
import { log10BayesFactor } from '../../stats/dirichlet-multinomial.ts';
import { meanAbsoluteLogOdds, totalVariation } from '../../stats/distance.ts';
import { log10ChiSquareTail } from '../../stats/distributions/chi-square.ts';
import { integerCounts } from '../../stats/integer-counts.ts';
import { leastDiscrepancy } from '../../stats/least-favourable.ts';
import { multinomialTest } from '../../stats/multinomial.ts';
import { generalisedDesignEffects, meanDesignEffect, raoScottFirstOrder, raoScottSecondOrder } from '../../stats/rao-scott.ts';
import { goodmanIntervals, quesenberryHurstIntervals } from '../../stats/simultaneous-intervals.ts';
import { canErrBy, concentration, reconcilingError, totalDesignEffect, totalSurveyErrorTest } from '../../stats/total-survey-error.ts';

const meta: CheckMeta = {
  id: 'share-discrepancy',
  title: 'Shares in probability samples',
  question: 'Do the shares of a survey or poll differ from the official ones by more than the usual error of such polls?',
  kind: 'test',
  needs: ['a survey, exit poll or opinion poll with shares and its sample size', 'official votes or shares of the same area'],
  limits: [
    'Only for samples drawn by chance; what collects whatever comes in is asked by `tally-feasibility`.',
    'The error of polls is taken from contested elections in the United States (root mean square 3.5 points for the leading share); elsewhere it may be larger, so the error that would reconcile is always told.',
    'Without a published sample size no test is made.',
    'The chi-square tail is an approximation that is too small far out (a nominal 1e-5 occurs 3.5e-4 of the time in simulation); below 0.001 the inverse of the Bayes factor, which bounds the chance whatever the shape of the tail, takes its place, and a warning needs a Bayes factor of 100.',
  ],
  method:
    'Three nulls side by side: simple random sampling; the same with a design effect; total survey error (Dirichlet-multinomial, X²(1 + c)/(n + c) on k − 1 degrees of freedom, c = P₁(1 − P₁)/τ² − 1, n over the design effect where one is known). Graded on the third, at the least favourable shares the printed figures allow and in the reading of the sample that is least surprising.',
  explanations: [
    'Those who answer may differ from those who vote: refusal, fear, coverage of telephones, a boycott.',
    'Answers given after an election lean towards what is socially expected.',
    'The poll may be weighted in a way that is not published, or its shares may have another base than valid votes.',
    'The error may lie in the poll, in the official result, or in both.',
  ],
  references: [
    {
      cite: 'Shirani-Mehr, Rothschild, Goel & Gelman (2018), Disentangling bias and variance in election polls',
      url: 'https://doi.org/10.1080/01621459.2018.1448823',
    },
    {
      cite: 'Rao & Scott (1981), The analysis of categorical data from complex sample surveys',
      url: 'https://doi.org/10.1080/01621459.1981.10477633',
    },
  ],
};

const options = z.strictObject({
  rmse,
  designEffects: z.array(z.number().min(1)).default([2, 5, 10]).describe('Design effects shown beside simple random sampling.'),
  minEffect: z.number().min(0).default(0.02).describe('Smallest total variation distance treated as material, as a fraction.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const samples = dataset.sources.filter(isPeopleSample);
    if (samples.length === 0)
      return [
        skipped(
          say`The whole dataset`,
          say`it holds no survey, exit poll or opinion poll`,
          say`a source of kind survey, exit-poll or poll`,
        ),
      ];
    const compared = samples.flatMap((source) => comparedShares(dataset, source) ?? []);
    const observations = samples.flatMap((source) => observe(dataset, source, options));
    return [...observations, ...differences(dataset, compared, options), ...intervals(compared), ...biases(compared)];
  },
});

function observe(dataset: Dataset, source: Source, options: Options): Observation[] {
  const compared = comparedShares(dataset, source);
  if (dataset.contestants.length < 2)
    return [
      skipped(source.name, say`only one contestant stands, so there are no shares to compare`, say`a contest of two contestants or more`),
    ];
  if (!compared)
    return [
      skipped(
        source.name,
        say`its shares or the official ones of its area are not published`,
        say`shares by contestant, and official votes of the same area`,
      ),
    ];
  const size = source.sample?.size?.value;
  const { cells } = compared;
  const leading = Math.max(...cells.proportions);
  if (!canErrBy(leading, options.rmse)) {
    return [
      skipped(
        source.name,
        say`the leading official share is ${percent(leading)}: too near 100 % for the error of polls`,
        say`an official result with more than one contestant of size`,
      ),
    ];
  }
  if (!size) {
    const phi2 = multinomialTest(cells.shares, cells.proportions).effect ** 2;
    const reason =
      phi2 > 0
        ? say`its sample size is not published; from about ${count(jointSmallestSize(phi2, cells.shares.length - 1))} interviews on, sampling alone would not explain the difference`
        : say`its sample size is not published`;
    return [skipped(source.name, reason, say`the sample size`)];
  }
  const readings = sampleReadings(source, compared.reported, size).filter(({ n }) => n > 0);
  return readings.length > 0
    ? compare(dataset, compared, readings, options)
    : [skipped(source.name, say`by its turnout nobody in the sample voted`, say`the number of voters in the sample`)];
}

function compare(
  dataset: Dataset,
  { source, reported, official, cells }: ComparedShares,
  samples: readonly SampleReading[],
  options: Options,
): Observation[] {
  const { proportions, low, high } = cells;
  const df = proportions.length - 1;
  const least = leastDiscrepancy(proportions, low, high) ?? {
    shares: Float64Array.from(cells.shares),
    phi2: multinomialTest(cells.shares, proportions).effect ** 2,
  };
  const leading = Math.max(...proportions);
  const c = concentration(leading, options.rmse);
  const readings = samples.map(({ base, n }) => {
    const design = designEffectOf(source, n);
    // A margin stated too small makes no sample larger.
    const worth = n / Math.max(1, design?.value ?? 1);
    const counts = countsOf(reported, cells, n);
    const random = multinomialTest(counts, proportions);
    const effective = Float64Array.from(counts, (count) => (count * worth) / n);
    const total = totalSurveyErrorTest(effective, proportions, options.rmse);
    const leastX2 = (worth * least.phi2) / totalDesignEffect(worth, c);
    const usual = proportions.map((share) => share * c);
    const any = proportions.map(() => 1);
    const favourable = Array.from(least.shares, (share) => share * worth);
    const bayes = log10BayesFactor(effective, usual, any);
    const leastBayes = Math.min(bayes, log10BayesFactor(favourable, usual, any));
    const log10P = tailBound(log10ChiSquareTail(leastX2, df), leastBayes);
    return { base, n, worth, random, total, leastX2, log10P, bayes, leastBayes, design };
  });
  const mild = readings.reduce((best, one) => (one.log10P > best.log10P ? one : best));
  const distance = totalVariation(cells.shares, proportions);
  const leastDistance = totalVariation(least.shares, proportions);
  const seats = consequences(dataset, reported);
  const valid = official.valid ?? 0;
  const error = reconcilingError(least.phi2, Number.POSITIVE_INFINITY, leading, df);
  const smallest = jointSmallestSize(multinomialTest(cells.shares, proportions).effect ** 2, df);
  const widest = proportions
    .map((share, index) => Math.abs(cells.shares[index] - share))
    .reduce((best, gap, index, gaps) => (gap > gaps[best] ? index : best), 0);
  const gap = cells.shares[widest] - proportions[widest];
  const half = Z95 * Math.sqrt((proportions[widest] * (1 - proportions[widest]) * totalDesignEffect(mild.worth, c)) / mild.worth);
  const areaId = dataset.areas.id(source.area);
  const leastBayes = Math.min(...readings.map((one) => one.leastBayes));
  const grading = {
    effect: effectGrade(leastDistance, seats?.moved, dataset.contest.seats, seats?.crossings.length),
    evidence: evidenceGrade(leastBayes),
    quality: qualityGrade(source),
    ...(source.kind === 'poll' && { deduct: 1 }),
  };
  const table = readings.map(
    ({ base, n, worth, random, total, leastX2, bayes, leastBayes, design }): Reading => ({
      base,
      n,
      x2SimpleRandom: random.statistic,
      log10PSimpleRandom: random.log10P,
      gSimpleRandom: random.g,
      log10PGSimpleRandom: log10ChiSquareTail(random.g, df),
      ...Object.fromEntries(
        options.designEffects.map((deff) => [`log10PDesignEffect${deff}`, log10ChiSquareTail(random.statistic / deff, df)]),
      ),
      ...(design && {
        impliedDesignEffect: design.value,
        designEffectFrom: design.from,
        effectiveSize: worth,
        log10PImpliedDesignEffect: log10ChiSquareTail(random.statistic / design.value, df),
      }),
      ...raoScott(source, cells, random.statistic),
      reconcilingDesignEffect: reconcilingDesignEffectJoint(random.statistic, df),
      x2TotalSurveyError: total.statistic,
      log10PTotalSurveyError: total.log10P,
      x2LeastFavourable: leastX2,
      log10PLeastFavourable: log10ChiSquareTail(leastX2, df),
      log10BayesFactor: bayes,
      log10BayesFactorLeastFavourable: leastBayes,
    }),
  );
  const moved = seats && seats.moved > 0 ? say`; ${plural(seats.moved, 'seat')} would move` : '';
  const votes = valid > 0 && leastDistance * valid >= 2 ? say`, ${atLeastVotes(leastDistance * valid)}` : '';
  const margin = source.sample?.marginOfError?.value;
  const outside =
    margin && Math.abs(gap) > shareInterval(margin).high
      ? say`The difference exceeds the margin of ${shareText(margin)} the source itself states.`
      : undefined;
  const hidden = undisclosed(source);
  const surprising = mild.log10P < Math.log10(0.05);
  const gapText = pointsFor(cells, widest, fixed(Math.abs(100 * gap), 1));
  const needed = Number.isFinite(error)
    ? say`about ${significant(100 * error, 2)} points (root mean square)`
    : say`more than any poll is known to`;
  // A factor below 1 speaks for the null and bounds nothing.
  const bound =
    leastBayes > 0
      ? [
          say`Under the usual error of polls a gap like this has a chance of at most about ${probability(-leastBayes)}, the inverse of the Bayes factor of any shares whatever (uniform) against it.`,
        ]
      : [];
  const spare = source.kind === 'poll' ? reported.unlisted + reported.others : 0;
  const message = surprising
    ? say`${source.name} and the official result differ by ${gapText} (total variation distance ${fixed(100 * distance, 2)} points${votes}${moved}).`
    : spare > 0.005
      ? say`${source.name} can be reconciled with the official result: with the ${percent(spare, 1)} who named no contestant divided as the official result would need, its shares lie within the usual error of polls (total variation distance ${fixed(100 * leastDistance, 2)} points).`
      : say`${source.name} agrees with the official result within the usual error of such polls: ${pointsFor(cells, widest, points(gap, 1))}, total variation distance ${fixed(100 * distance, 2)} points${moved}.`;
  const detail = surprising
    ? join(
        [
          say`Sampling error does not account for this for any effective sample above ${significant(smallest, 2)} interviews.`,
          ...bound,
          ...(hidden.length > 0 ? [say`Not disclosed: ${enumerate(hidden)}.`] : []),
        ],
        ' ',
      )
    : outside;
  const off = valid > 0 ? atLeastVotes(leastDistance * valid) : say`${fixed(100 * leastDistance, 1)} points`;
  const reconciled = surprising
    ? say`${source.name} would have to be worth no more than a simple random sample of ${significant(smallest, 2)} people, or to err by ${needed} where ${fixed(100 * options.rmse, 1)} are usual; or the official result to be off by ${off}; or something of each.`
    : undefined;
  return [
    measured({
      about: 'result',
      scope: { source: source.id, ...(source.area !== dataset.areas.root && { area: areaId }) },
      message,
      detail,
      reconciled,
      expected: say`shares within the usual survey error of the official ones: X² near ${count(df)} on ${count(df)} degrees of freedom`,
      seen: say`X² ${join(
        readings.map(
          (one) => say`${fixed(one.total.statistic, 2)} (n = ${count(one.n)}; ${fixed(one.leastX2, 2)} at the least favourable)`,
        ),
        ', ',
      )} under total survey error`,
      measures: {
        totalVariation: distance,
        totalVariationLeastFavourable: leastDistance,
        ...(valid > 0 && { votesAtLeast: leastDistance * valid }),
        meanAbsoluteErrorPp: (200 * distance) / proportions.length,
        ...biasMeasures(cells),
        chanceAtMost: Math.min(1, 10 ** -leastBayes),
        ...(Number.isFinite(smallest) && { smallestSample: smallest }),
        reconcilingErrorPp: Number.isFinite(error) ? 100 * error : 'none',
        ...seatMeasures(seats),
      },
      test: {
        name: say`Chi-square under total survey error (Dirichlet-multinomial, RMSE ${significant(100 * options.rmse, 6)} points), least favourable shares, far tail bounded by the inverse of the Bayes factor`,
        statistic: mild.leastX2,
        df,
        n: mild.n,
        p: 10 ** mild.log10P,
        log10P: mild.log10P,
        effect: { name: say`${cellName(cells, widest)}: share less official share`, value: gap, interval: [gap - half, gap + half] },
      },
      // A Bayes factor of 100 happens at most once in a hundred under its null, whatever the shape of the tail.
      material: leastDistance >= options.minEffect && leastBayes >= 2,
      grading,
      readings: table,
      locations: [...reported.locations, ...(source.sample?.size ? [source.sample.size.location] : []), ...official.locations],
    }),
  ];
}

/** The chi-square tail where it is near enough; beyond 0.001, where it is far too small, not below what the Bayes factor allows. */
function tailBound(log10P: number, log10BayesFactor: number): number {
  return log10P >= -3 ? log10P : Math.max(log10P, Math.min(-3, -log10BayesFactor));
}

function seatMeasures(seats: Consequences | undefined): Record<string, number | string> {
  return seats ? { seats: seats.seats.join('/'), seatsOfficial: seats.official.join('/'), seatsMoved: seats.moved } : {};
}

/** What a cell is called: a contestant by name, the rest in words of ours. */
const cellName = ({ names, contestants }: Cells, cell: number): Text => (contestants[cell] < 0 ? term(names[cell]) : names[cell]);

const pointsFor = ({ names, contestants }: Cells, cell: number, amount: Said): Said =>
  contestants[cell] < 0 ? say`${amount} points for all others` : say`${amount} points for ${names[cell]}`;

/** Votes in words, rounded down: "at least 1.5 million votes". */
function atLeastVotes(votes: number): Said {
  if (votes >= 1e6) return say`at least ${fixed(Math.floor(votes / 1e5) / 10, 1)} million votes`;
  return say`at least ${count(votes >= 1000 ? Math.floor(votes / 100) * 100 : Math.floor(votes))} votes`;
}

/** Every source set beside the official result, contestant by contestant, with the figures that need no unknown input. */
function differences(dataset: Dataset, compared: readonly ComparedShares[], { rmse }: Options): Observation[] {
  const rows = compared.flatMap(({ source, reported, official, cells }) => {
    const size = source.sample?.size?.value;
    const n = size && effectiveSample(source, size);
    return cells.contestants.flatMap((contestant, cell) => {
      if (contestant < 0) return [];
      const share = cells.shares[cell];
      const P = cells.proportions[cell];
      if (share === P) return [];
      const leading = Math.max(...cells.proportions);
      const z =
        n && canErrBy(leading, rmse)
          ? (share - P) / Math.sqrt((P * (1 - P) * totalDesignEffect(n, concentration(leading, rmse))) / n)
          : null;
      const { name } = dataset.contestants[contestant];
      if (reported.bounded[contestant]) {
        const printed = shareAt(reported.table?.shares[contestant], reported.row);
        return [[source.name, name, printed ? shareText(printed) : null, P, null, null, null, null]];
      }
      const smallest = smallestSize(share, P);
      return [
        [
          source.name,
          name,
          share,
          P,
          share - P,
          official.valid ? (share - P) * official.valid : null,
          z,
          smallest < 50 ? exactSmallestSize(share, P) : smallest,
        ],
      ];
    });
  });
  if (rows.length === 0) return [];
  return [
    tabulated({
      id: 'share-discrepancy',
      title: say`Surveys and polls beside the official shares`,
      note: say`Shares of those who named a contestant. z allows for the usual error of polls (${fixed(100 * rmse, 1)} points root mean square); it is empty where the sample size is not published. A share known only as a bound has no difference. The last column is the smallest simple random sample from which on chance alone no longer explains the difference, by the exact binomial test below 50.`,
      columns: [
        { title: say`Source` },
        { title: say`Contestant` },
        { title: say`Share`, unit: 'percent' },
        { title: say`Official`, unit: 'percent' },
        { title: say`Difference`, unit: 'points' },
        { title: say`In votes`, unit: 'difference' },
        { title: 'z', unit: 'number' },
        { title: say`Smallest sample`, unit: 'count' },
      ],
      rows,
    }),
  ];
}

/** Whole answers behind printed shares; the answers themselves, weighted, where they are published. */
function countsOf({ table }: ReportedShares, { shares, low, high }: Cells, n: number): Float64Array {
  return table ? integerCounts(shares, low, high, n) : Float64Array.from(shares, (share) => share * n);
}

/** The corrections of Rao and Scott from the answers themselves: the second order needs the variances of all cells. */
function raoScott(source: Source, { contestants, proportions }: Cells, x2: number): Record<string, number> {
  const estimate = answeredEstimate(source);
  if (!estimate) return {};
  const { covariance, shares, n, df } = estimate;
  const rest = contestants.indexOf(-1);
  const cellOf = shares.map((_, category) => {
    const own = contestants.indexOf(category);
    return own >= 0 ? own : rest;
  });
  // An answer that belongs to no cell leaves the others to be taken among themselves, and their variances unknown.
  if (cellOf.some((cell, category) => cell < 0 && shares[category] > 0)) return {};
  const summed = proportions.map(() => proportions.map(() => 0));
  for (const [i, row] of covariance.entries())
    for (const [j, value] of row.entries()) if (cellOf[i] >= 0 && cellOf[j] >= 0) summed[cellOf[i]][cellOf[j]] += value;
  const effects = proportions.map((share, cell) => (summed[cell][cell] * n) / (share * (1 - share)));
  const mean = meanDesignEffect(effects, proportions);
  const generalised = generalisedDesignEffects(summed, proportions, n);
  // Clusters that are all alike show no variance at all: there is nothing to correct by.
  if (!(mean > 0) || generalised.every((effect) => !(effect > 0))) return {};
  return {
    meanDesignEffect: mean,
    log10PRaoScottFirstOrder: raoScottFirstOrder(x2, proportions.length - 1, mean, df > 0 ? df : undefined).log10P,
    log10PRaoScottSecondOrder: raoScottSecondOrder(x2, generalised, df > 0 ? df : undefined).log10P,
  };
}

/** Bias on the log-odds scale, folded over the contestants; not defined where a share is 0 or 1. */
function biasMeasures({ shares, proportions }: Cells): Record<string, number> {
  if (!shares.every((share) => share > 0 && share < 1)) return {};
  const { mean, weightedMean } = meanAbsoluteLogOdds(shares, proportions);
  return { meanLogOddsBias: mean, weightedLogOddsBias: weightedMean };
}

/** Simultaneous intervals of every sample whose size is known, at what it is worth. */
function intervals(compared: readonly ComparedShares[]): Observation[] {
  const rows = compared.flatMap(({ source, reported, cells }) => {
    const size = source.sample?.size?.value;
    if (!size) return [];
    return sampleReadings(source, reported, size).flatMap(({ base, n }) => {
      if (!(n > 0)) return [];
      const worth = effectiveSample(source, n);
      const effective = Float64Array.from(countsOf(reported, cells, n), (answers) => (answers * worth) / n);
      const goodman = goodmanIntervals(effective);
      const wide = quesenberryHurstIntervals(effective);
      return cells.names.map((_, cell) => [
        source.name,
        say`${base}, worth ${count(worth)}`,
        cellName(cells, cell),
        cells.shares[cell],
        cells.proportions[cell],
        ...goodman[cell],
        ...wide[cell],
      ]);
    });
  });
  if (rows.length === 0) return [];
  return [
    tabulated({
      id: 'share-intervals',
      title: say`Surveys and polls: intervals of all shares at once`,
      note: say`Simultaneous 95 % intervals that allow for sampling only, at the size the sample is worth (its size over the design effect published, implied by its margin or estimated; the size itself where nothing is known): those of Goodman, and the wider ones of Quesenberry and Hurst. An official share outside says that sampling does not explain the difference; the usual error of polls is larger.`,
      columns: [
        { title: say`Source` },
        { title: say`Taken to be of` },
        { title: say`Contestant` },
        { title: say`Share`, unit: 'percent' },
        { title: say`Official`, unit: 'percent' },
        { title: say`Goodman, low`, unit: 'percent' },
        { title: say`high`, unit: 'percent' },
        { title: say`Quesenberry–Hurst, low`, unit: 'percent' },
        { title: say`high`, unit: 'percent' },
      ],
      rows,
    }),
  ];
}

/** Arzheimer and Evans' bias of every source and contestant, on the log-odds scale. */
function biases(compared: readonly ComparedShares[]): Observation[] {
  const rows = compared.flatMap(({ source, reported, cells }) => {
    if (!cells.shares.every((share) => share > 0 && share < 1)) return [];
    const size = source.sample?.size?.value;
    const { logOdds, standardErrors } = meanAbsoluteLogOdds(cells.shares, cells.proportions, size && effectiveSample(source, size));
    // A bound is no share to take odds of.
    return cells.names.flatMap((_, cell) =>
      reported.bounded[cells.contestants[cell]]
        ? []
        : [[source.name, cellName(cells, cell), logOdds[cell], standardErrors?.[cell] ?? null]],
    );
  });
  if (rows.length === 0) return [];
  return [
    tabulated({
      id: 'log-odds-bias',
      title: say`Surveys and polls: bias on the log-odds scale`,
      note: say`A′ is the logarithm of the odds of the share over those of the official share: 0 is agreement, above 0 the source gives the contestant more. The standard error allows for sampling only and is empty where the sample size is not published.`,
      columns: [
        { title: say`Source` },
        { title: say`Contestant` },
        { title: 'A′', unit: 'number' },
        { title: say`Standard error`, unit: 'number' },
      ],
      rows,
    }),
  ];
}

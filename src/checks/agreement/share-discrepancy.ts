import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { shareInterval, shareText } from '../../data/share.ts';
import { isPeopleSample, type Source } from '../../data/source.ts';
import { shareAt } from '../../data/table.ts';
import { aboutCheck, defineCheck, measured, type Observation, type Reading, skipped, tabulated } from '../../findings/check.ts';
import { effectGrade, evidenceGrade, qualityGrade, undisclosed } from '../../findings/grading.ts';
import { rmse } from '../../findings/shared-options.ts';
import { enumerate, fixed, join, points, probability } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text, Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
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
import { T as AGREEMENT } from './agreement.texts.ts';
import { T } from './share-discrepancy.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'share-discrepancy',
  kind: 'test',
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
});

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
    if (samples.length === 0) return [skipped(MODEL.wholeDataset(), T.holdsNoSurveyExit(), T.sourceKindSurveyExit())];
    const compared = samples.flatMap((source) => comparedShares(dataset, source) ?? []);
    const observations = samples.flatMap((source) => observe(dataset, source, options));
    return [...observations, ...differences(dataset, compared, options), ...intervals(compared), ...biases(compared)];
  },
});

function observe(dataset: Dataset, source: Source, options: Options): Observation[] {
  const compared = comparedShares(dataset, source);
  if (dataset.contestants.length < 2) return [skipped(source.name, T.onlyOneContestantStands(), T.contestTwoContestantsOr())];
  if (!compared) return [skipped(source.name, AGREEMENT.itsSharesOrOfficial(), AGREEMENT.sharesContestantOfficialVotes())];
  const size = source.sample?.size?.value;
  const { cells } = compared;
  const leading = Math.max(...cells.proportions);
  if (!canErrBy(leading, options.rmse)) {
    return [skipped(source.name, T.leadingOfficialShareToo({ leading }), T.officialResultMoreThan())];
  }
  if (!size) {
    const phi2 = multinomialTest(cells.shares, cells.proportions).effect ** 2;
    const reason =
      phi2 > 0 ? T.itsSampleSizeNot({ jointSmallestSize: jointSmallestSize(phi2, cells.shares.length - 1) }) : AGREEMENT.itsSampleSizeNot();
    return [skipped(source.name, reason, AGREEMENT.sampleSize())];
  }
  const readings = sampleReadings(source, compared.reported, size).filter(({ n }) => n > 0);
  return readings.length > 0
    ? compare(dataset, compared, readings, options)
    : [skipped(source.name, T.itsTurnoutNobodySample(), T.numberVotersSample())];
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
  const moved = seats && seats.moved > 0 ? T.wouldMove({ moved: seats.moved }) : '';
  const votes = valid > 0 && leastDistance * valid >= 2 ? T.figures({ atLeastVotes: atLeastVotes(leastDistance * valid) }) : '';
  const margin = source.sample?.marginOfError?.value;
  const outside =
    margin && Math.abs(gap) > shareInterval(margin).high ? T.differenceExceedsMarginSource({ margin: shareText(margin) }) : undefined;
  const hidden = undisclosed(source);
  const surprising = mild.log10P < Math.log10(0.05);
  const gapText = pointsFor(cells, widest, fixed(Math.abs(100 * gap), 1));
  const needed = Number.isFinite(error) ? T.aboutPointsRootMean({ error: 100 * error }) : T.moreThanAnyPoll();
  // A factor below 1 speaks for the null and bounds nothing.
  const bound = leastBayes > 0 ? [T.underUsualErrorPolls({ leastBayes: probability(-leastBayes) })] : [];
  const spare = source.kind === 'poll' ? reported.unlisted + reported.others : 0;
  const message = surprising
    ? T.officialResultDifferTotal({ source: source.name, gapText, distance: 100 * distance, votes, moved })
    : spare > 0.005
      ? T.canReconciledOfficialResult({ source: source.name, spare, leastDistance: 100 * leastDistance })
      : T.agreesOfficialResultWithin({
          source: source.name,
          pointsFor: pointsFor(cells, widest, points(gap, 1)),
          distance: 100 * distance,
          moved,
        });
  const detail = surprising
    ? join(
        [
          T.samplingErrorDoesNot({ smallest }),
          ...bound,
          ...(hidden.length > 0 ? [AGREEMENT.notDisclosed({ hidden: enumerate(hidden) })] : []),
        ],
        ' ',
      )
    : outside;
  const off = valid > 0 ? atLeastVotes(leastDistance * valid) : AGREEMENT.points({ leastDistance: 100 * leastDistance });
  const reconciled = surprising ? T.wouldWorthNoMore({ source: source.name, smallest, needed, rmse: 100 * options.rmse, off }) : undefined;
  return [
    measured({
      about: 'result',
      scope: { source: source.id, ...(source.area !== dataset.areas.root && { area: areaId }) },
      message,
      detail,
      reconciled,
      expected: T.sharesWithinUsualSurvey({ df }),
      seen: T.xUnderTotalSurvey({
        readings: join(
          readings.map((one) => T.nLeastFavourable({ statistic: one.total.statistic, n: one.n, leastX2: one.leastX2 })),
          ', ',
        ),
      }),
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
        name: T.chiSquareUnderTotal({ rmse: 100 * options.rmse }),
        statistic: mild.leastX2,
        df,
        n: mild.n,
        p: 10 ** mild.log10P,
        log10P: mild.log10P,
        effect: {
          name: AGREEMENT.shareLessOfficialShare({ name: cellName(cells, widest) }),
          value: gap,
          interval: [gap - half, gap + half],
        },
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
const cellName = ({ names, contestants }: Cells, cell: number): Text => (contestants[cell] < 0 ? word(names[cell]) : names[cell]);

const pointsFor = ({ names, contestants }: Cells, cell: number, amount: Worded): Worded =>
  contestants[cell] < 0 ? T.pointsAllOthers({ amount }) : T.points({ amount, names: names[cell] });

/** Votes in words, rounded down: "at least 1.5 million votes". */
function atLeastVotes(votes: number): Worded {
  if (votes >= 1e6) return T.leastMillionVotes({ votes: Math.floor(votes / 1e5) / 10 });
  return T.leastVotes({ what: votes >= 1000 ? Math.floor(votes / 100) * 100 : Math.floor(votes) });
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
      title: T.surveysPollsBesideOfficial(),
      note: T.sharesThoseWhoNamed({ rmse: 100 * rmse }),
      columns: [
        { title: MODEL.source() },
        { title: MODEL.contestant() },
        { title: MODEL.share(), unit: 'percent' },
        { title: MODEL.official(), unit: 'percent' },
        { title: MODEL.difference(), unit: 'points' },
        { title: T.votes(), unit: 'difference' },
        { title: 'z', unit: 'number' },
        { title: T.smallestSample(), unit: 'count' },
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
        T.worth({ base, worth }),
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
      title: T.surveysPollsIntervalsAll(),
      note: T.simultaneous95IntervalsAllow(),
      columns: [
        { title: MODEL.source() },
        { title: T.taken() },
        { title: MODEL.contestant() },
        { title: MODEL.share(), unit: 'percent' },
        { title: MODEL.official(), unit: 'percent' },
        { title: T.goodmanLow(), unit: 'percent' },
        { title: AGREEMENT.high(), unit: 'percent' },
        { title: T.quesenberryHurstLow(), unit: 'percent' },
        { title: AGREEMENT.high(), unit: 'percent' },
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
      title: T.surveysPollsBiasLog(),
      note: T.logarithmOddsShareOver(),
      columns: [
        { title: MODEL.source() },
        { title: MODEL.contestant() },
        { title: 'A′', unit: 'number' },
        { title: AGREEMENT.standardError(), unit: 'number' },
      ],
      rows,
    }),
  ];
}

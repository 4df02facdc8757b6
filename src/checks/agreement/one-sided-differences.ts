import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { rowLines } from '../../findings/bulk.ts';
import { aboutCheck, defineCheck, type Measured, type Measurement, type Observation, passed } from '../../findings/check.ts';
import { effectGrade, evidenceGrade } from '../../findings/grading.ts';
import { cannot, measured } from '../../findings/observations.ts';
import { chanceInWords, probability } from '../../language/format.ts';
import type { PairedDifference } from '../../stats/paired-difference.ts';
import { log10SellkeBound } from '../../stats/sellke-bound.ts';
import type { SignTest } from '../../stats/sign-test.ts';
import { type Comparison, largestCells, sourceScope } from './kit/protocols/comparison.ts';
import { quantityDifferences } from './kit/protocols/differing-quantities.ts';
import { eachComparison, qualityOf, repeatedCopies } from './kit/protocols/each-comparison.ts';
import { BASES, type LeaderVotes, leaderSigns, leaderVotes, shareDifference, sizeTests, turnoutOf } from './kit/protocols/leader-votes.ts';
import { reconciledOf, signed } from './kit/protocols/words.ts';
import { T } from './one-sided-differences.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'one-sided-differences',
  kind: 'test',
  references: [
    {
      cite: 'Dixon & Mood (1946), The statistical sign test',
      url: 'https://doi.org/10.1080/01621459.1946.10501898',
    },
    {
      cite: 'Sellke, Bayarri & Berger (2001), Calibration of p values for testing precise null hypotheses',
      url: 'https://doi.org/10.1198/000313001300339950',
    },
  ],
});

const options = z.strictObject({
  minEffect: z
    .number()
    .min(0)
    .default(0.02)
    .describe('Smallest total variation distance over the stations compared that is treated as material, as a fraction.'),
});

export default defineCheck({
  meta,
  options,
  run: (dataset, { minEffect }) => eachComparison(dataset, (comparison) => observe(dataset, comparison, minEffect)),
});

function observe(dataset: Dataset, comparison: Comparison, minEffect: number): Observation[] {
  const { matched, differing } = comparison;
  if (differing.length === 0) return [passed(1)];
  const votes = leaderVotes(dataset, comparison);
  if (!votes) return [cannot(matched.source.name, T.noShares(), T.sharesNeeded())];
  const signs = leaderSigns(votes);
  return [signs ? leaderFavoured(dataset, comparison, votes, signs, minEffect) : passed(1)];
}

/** Do the differences raise the share of the official leader as often as they lower it? */
function leaderFavoured(dataset: Dataset, comparison: Comparison, votes: LeaderVotes, sign: SignTest, minEffect: number): Measured {
  const { matched, differing, compared } = comparison;
  const { source, table: copies, rows } = matched;
  const { name } = dataset.contestants[votes.leader];
  const paired = shareDifference(dataset, matched, votes);
  const doubt = quantityDifferences(comparison).find(({ quantity }) => quantity === 'votes')?.doubt;
  return measured(
    { ...T.favour, reconciled: reconciledOf(differing.length) },
    {
      scope: sourceScope(dataset, matched),
      facts: {
        source: source.name,
        name,
        stations: compared,
        differing: differing.length,
        equal: compared - differing.length,
        repeatedCopies: repeatedCopies(copies),
        favourLeader: sign.positive,
        favourOthers: sign.negative,
        chance: chanceInWords(sign.log10P),
        probability: probability(sign.log10P),
        ...voteFacts(votes),
        ...turnoutOf(matched),
        ...sizeTests(votes),
        clusters: paired?.clusters,
      },
      test: measurement(name, votes, sign, paired),
      material: votes.distance >= minEffect,
      grading: {
        effect: effectGrade(votes.distance),
        evidence: evidenceGrade(log10SellkeBound(sign.log10P)),
        quality: qualityOf(source),
      },
      locations: largestCells(comparison),
      rows: rowLines(copies, differing, (pair) => rows[pair]),
      ...(doubt && { doubt }),
    },
  );
}

/** The leader's votes and share on both sides, and how far all shares lie apart. */
function voteFacts({ pairs, copies, official, distance, base }: LeaderVotes) {
  const leaderVotes = official.leaderSum - copies.leaderSum;
  return {
    pairs: pairs.length,
    leaderVotes,
    signed: signed(leaderVotes),
    shareCopies: copies.share,
    shareOfficial: official.share,
    difference: official.share - copies.share,
    totalVariation: distance,
    distancePoints: 100 * distance,
    votesMoved: distance * official.wholeSum,
    base: BASES[base],
  };
}

/** The sign test, with the difference of the shares as its effect; without spread nothing is known of its interval. */
function measurement(
  name: string,
  { copies, official }: LeaderVotes,
  { statistic, n, p, log10P }: SignTest,
  paired: PairedDifference | undefined,
): Measurement {
  const interval = paired ? ([Math.max(-1, paired.interval[0]), Math.min(1, paired.interval[1])] as const) : ([-1, 1] as const);
  return { name: T.test(), statistic, n, p, log10P, effect: { name: T.effect({ name }), value: official.share - copies.share, interval } };
}

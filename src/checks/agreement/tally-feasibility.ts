import * as z from 'zod';
import { broken, type CheckMeta, defineCheck, type Measures, noted, type Observation, skipped, tabulated } from '../../model/check.ts';
import { consequences } from '../../model/consequences.ts';
import type { Dataset } from '../../model/dataset.ts';
import { count, percent, points, significant } from '../../model/format.ts';
import { effectGrade, qualityGrade } from '../../model/grading.ts';
import { type OfficialShares, officialCount, officialShares, type ReportedShares, reportedShares } from '../../model/reference.ts';
import { shareInterval } from '../../model/share.ts';
import { isTally, type Source } from '../../model/source.ts';
import { largestCoverage, selectionRatio } from '../../stats/selection.ts';

const meta: CheckMeta = {
  id: 'tally-feasibility',
  title: 'Self-selected tallies',
  question: 'How large a part of the votes can a tally have seen if both it and the official result are true?',
  kind: 'rule',
  needs: ['a tally by observers or voters with shares', 'official votes or shares of the same area'],
  limits: [
    'What comes in by itself is no sample: no sampling error exists and no p-value is given.',
    'The figures say what would have to be true for both counts to stand; they do not say which one is right.',
  ],
  method:
    'With coverage f the votes outside the tally have shares (P − f·c)/(1 − f), which must lie between 0 and 1; the largest f is the least of P/c and (1 − P)/(1 − c) over the contestants. The selection ratio is [P/(1 − P)]/[c/(1 − c)]: how many times likelier a vote for others was to be seen.',
  explanations: [
    'Observers go where they expect trouble, and voters who use a bot differ from those who do not.',
    'Reports may be wrong, repeated or invented; a tally of people is not a tally of protocols.',
    'The shares may have another base than the valid votes.',
  ],
  references: [
    { cite: 'Meng (2018), Statistical paradises and paradoxes in big data (I)', url: 'https://doi.org/10.1214/18-AOAS1161SF' },
    {
      cite: 'Golos, Zubr & Honest People (2020), Final report on the presidential election in Belarus: coverage against the official total',
      url: 'https://belarus2020.org',
    },
  ],
};

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const tallies = dataset.sources.filter(isTally);
    if (tallies.length === 0)
      return [skipped('The whole dataset', 'it holds no tally by observers or voters', 'a source of kind observer-tally or voter-tally')];
    const rows: (string | number | null)[][] = [];
    const observations = tallies.flatMap((source): Observation[] => {
      const reported = reportedShares(source);
      const official = officialShares(dataset, source.area);
      if (!reported || !official)
        return [
          skipped(
            source.name,
            'its shares or the official ones of its area are not published',
            'shares by contestant, and official votes of the same area',
          ),
        ];
      const limits = limitsOf(dataset, reported, official);
      if (limits.length === 0)
        return [skipped(source.name, 'no contestant is reported by both with a share between 0 and 100 %', 'shares by contestant')];
      for (const { contestant, share, P, coverage, ratio } of limits)
        rows.push([source.name, dataset.contestants[contestant].name, share, P, coverage, ratio]);
      return [judge(dataset, source, reported, official, limits)];
    });
    const table = tabulated({
      id: 'tally-feasibility',
      title: 'Tallies beside the official shares',
      note: 'Largest coverage: the largest part of the valid votes the tally can have seen if both shares are true. Selection ratio: how many times likelier a vote for others than for the contestant was to be seen; below 1, the reverse.',
      columns: [
        { title: 'Source' },
        { title: 'Contestant' },
        { title: 'Share', unit: 'percent' },
        { title: 'Official', unit: 'percent' },
        { title: 'Largest coverage', unit: 'percent' },
        { title: 'Selection ratio', unit: 'number' },
      ],
      rows,
    });
    return rows.length > 0 ? [...observations, table] : observations;
  },
});

interface Limit {
  readonly contestant: number;
  readonly share: number;
  readonly P: number;
  readonly coverage: number;
  readonly ratio: number;
}

function limitsOf(dataset: Dataset, reported: ReportedShares, official: OfficialShares): Limit[] {
  return dataset.contestants.flatMap((_, contestant) => {
    const share = reported.values[contestant];
    const interval = reported.intervals[contestant];
    const P = official.shares[contestant];
    if (share === undefined || !interval || !(share > 0 && share < 1 && P > 0 && P < 1) || reported.bounded[contestant]) return [];
    return [{ contestant, share, P, coverage: largestCoverage(P, share), ratio: selectionRatio(P, share) }];
  });
}

function judge(
  dataset: Dataset,
  source: Source,
  reported: ReportedShares,
  official: OfficialShares,
  limits: readonly Limit[],
): Observation {
  const tightest = limits.reduce((least, one) => (one.coverage < least.coverage ? one : least));
  const leader = limits.reduce((most, one) => (one.P > most.P ? one : most));
  const known = knownCoverage(dataset, source, official);
  const seats = consequences(dataset, reported);
  const values = limits.map(({ share }) => share);
  const distance =
    0.5 *
    (limits.reduce((sum, { share, P }) => sum + Math.abs(share - P), 0) +
      Math.abs(values.reduce((sum, share) => sum + share, 0) - limits.reduce((sum, { P }) => sum + P, 0)));
  const name = dataset.contestants[tightest.contestant].name;
  const first = dataset.contestants[leader.contestant].name;
  const ids = dataset.areas.id(source.area);
  const votes = official.valid === undefined ? '' : `, ${count(tightest.coverage * official.valid)} votes`;
  const likelier =
    leader.ratio >= 1
      ? `votes not for ${first} were ${significant(leader.ratio)} times likelier to be seen than votes for it`
      : `votes for ${first} were ${significant(1 / leader.ratio)} times likelier to be seen than others`;
  const measures: Measures = {
    largestCoverage: tightest.coverage,
    ...(official.valid !== undefined && { largestVotes: tightest.coverage * official.valid }),
    selectionRatio: leader.ratio,
    totalVariation: distance,
    reportedContestants: limits.length,
    ...(known !== undefined && { coverage: known }),
    ...(seats && { seats: seats.seats.join('/'), seatsMoved: seats.moved }),
  };
  const scope = { source: source.id, ...(source.area !== dataset.areas.root && { area: ids }) };
  const locations = [...reported.locations, ...official.locations];
  const most = `at most ${percent(tightest.coverage, 1)} of the valid votes (${name}: ${percent(tightest.share)} against ${percent(tightest.P)})`;
  const widest = Math.min(...limits.map(({ contestant, P }) => coverageAtBest(reported, contestant, P)));
  if (known !== undefined && known > widest) {
    return broken({
      about: 'result',
      scope,
      message: `${source.name} covers ${percent(known, 1)} of the valid votes; both it and the official result can be true only up to ${percent(tightest.coverage, 1)}: for ${name} the votes outside the tally would have to have a share below 0 or above 100 %.`,
      expected: `a coverage of ${most}`,
      seen: `a coverage of ${percent(known, 1)}`,
      measures,
      locations,
      explanations: ['The stated coverage may count other ballots than the valid ones, or the same ballots twice.'],
    });
  }
  const close = effectGrade(distance) === 0;
  const detail =
    known === undefined
      ? 'The coverage is not published; nothing can be said of the whole result from this tally alone.'
      : `It covers ${percent(known, 1)}.`;
  return noted({
    about: 'result',
    scope,
    message: close
      ? `${source.name} agrees with the official result: ${points(leader.share - leader.P)} points for ${first}.`
      : `${source.name} and the official result can both be true only if the tally covered ${most}${votes}, and if ${likelier}.`,
    detail,
    expected: `a coverage of ${most}`,
    seen: known === undefined ? 'coverage not published' : `a coverage of ${percent(known, 1)}`,
    measures,
    grading: { effect: effectGrade(distance, seats?.moved, dataset.contest.seats, seats?.crossings.length), quality: qualityGrade(source) },
    locations,
  });
}

/** Largest coverage at the end of the printed interval that allows the most: a contradiction must not hang on rounding. */
function coverageAtBest(reported: ReportedShares, contestant: number, P: number): number {
  const { low, high } = reported.intervals[contestant] ?? { low: 0, high: 1 };
  const nearest = Math.min(high, Math.max(low, P));
  return nearest > 0 && nearest < 1 ? largestCoverage(P, nearest) : 1;
}

/** Part of the valid votes a tally is known to have seen; a bound is read at the end that excludes least. */
function knownCoverage(dataset: Dataset, source: Source, official: OfficialShares): number | undefined {
  const { coverage } = source;
  if (coverage?.share) return shareInterval(coverage.share).low;
  const valid = official.valid ?? officialCount(dataset, source.area, 'valid')?.value;
  return coverage?.validVotes !== undefined && valid ? coverage.validVotes / valid : undefined;
}

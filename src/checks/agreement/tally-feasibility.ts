import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import { shareInterval } from '../../data/share.ts';
import { isTally, type Source } from '../../data/source.ts';
import { broken, type CheckMeta, defineCheck, type Measures, noted, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { effectGrade, qualityGrade } from '../../findings/grading.ts';
import { count, fixed, join, percent, points, significant } from '../../language/format.ts';
import { type Said, say, type Text, term } from '../../language/text.ts';
import { consequences } from '../../queries/consequences.ts';
import { type OfficialShares, officialCount, officialShares, type ReportedShares, reportedShares } from '../../queries/reference.ts';
import { finestStations } from '../../queries/stations.ts';
import { largestCoverageForShift, largestCoverageOfSubset, weightedSpread } from '../../stats/extreme-selection.ts';
import {
  dataDefectCorrelation,
  effectiveSize,
  impliedOutsideShare,
  largestCoverage,
  manskiBounds,
  selectionEValue,
  selectionRatio,
} from '../../stats/selection.ts';
import { sum } from '../../stats/sum.ts';

const meta: CheckMeta = {
  id: 'tally-feasibility',
  title: 'Self-selected tallies',
  question: 'How large a part of the votes can a tally have seen if both it and the official result are true?',
  kind: 'rule',
  needs: ['a tally by observers or voters with shares', 'official votes or shares of the same area'],
  limits: [
    'What comes in by itself is no sample: no sampling error exists and no p-value is given.',
    'The figures say what would have to be true for both counts to stand; they do not say which one is right.',
    'A coverage in stations is no coverage in votes, because stations differ in size; it is told and not computed with. From a coverage in ballots all official invalid ones are taken away before it contradicts anything.',
    'That the votes a tally counts exceed the official ones is told by `tally-exceeds-official`.',
  ],
  method:
    'With coverage f the votes outside the tally have shares (P − f·c)/(1 − f), which must lie between 0 and 1; the largest f is the least of P/c and (1 − P)/(1 − c) over the contestants. The selection ratio is [P/(1 − P)]/[c/(1 − c)]: how many times likelier a vote for others was to be seen; E = Γ + √(Γ(Γ − 1)) is the least strength of a hidden cause that would bring it about. At a known coverage: Meng’s data defect correlation, the share that the votes outside need, and the bounds of Manski that hold whatever they are. Chosen stations: the largest part of the votes, in whole stations with the most extreme official shares, that has the share of the tally; beside it s²/(s² + d²) and the normal curve for a spread s of the areas and a distance d.',
  explanations: [
    'Observers go where they expect trouble, and voters who use a bot differ from those who do not.',
    'Reports may be wrong, repeated or invented; a tally of people is not a tally of protocols.',
    'The shares may have another base than the valid votes.',
  ],
  references: [
    { cite: 'Meng (2018), Statistical paradises and paradoxes in big data (I)', url: 'https://doi.org/10.1214/18-AOAS1161SF' },
    { cite: 'Manski (2003), Partial Identification of Probability Distributions', url: 'https://doi.org/10.1007/b97478' },
    {
      cite: 'VanderWeele & Ding (2017), Sensitivity analysis in observational research: introducing the E-value',
      url: 'https://doi.org/10.7326/M16-2607',
    },
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
      return [
        skipped(say`The whole dataset`, say`it holds no tally by observers or voters`, say`a source of kind observer-tally or voter-tally`),
      ];
    const rows: (Text | number | null)[][] = [];
    const observations = tallies.flatMap((source): Observation[] => {
      const reported = reportedShares(source);
      const official = officialShares(dataset, source.area);
      if (!reported || !official)
        return [
          skipped(
            source.name,
            say`its shares or the official ones of its area are not published`,
            say`shares by contestant, and official votes of the same area`,
          ),
        ];
      const limits = limitsOf(dataset, reported, official);
      if (limits.length === 0)
        return [skipped(source.name, say`no contestant is reported by both with a share between 0 and 100 %`, say`shares by contestant`)];
      const known = knownCoverage(dataset, source, reported, official);
      for (const { contestant, share, P, coverage, ratio } of limits) {
        const { name } = dataset.contestants[contestant];
        const size = effectiveSize(P, share);
        const outside = known && known.value < 1 ? impliedOutsideShare(P, share, known.value) : null;
        rows.push([source.name, name, share, P, coverage, ratio, selectionEValue(ratio), Number.isFinite(size) ? size : null, outside]);
      }
      return [judge(dataset, source, reported, official, limits, known)];
    });
    const table = tabulated({
      id: 'tally-feasibility',
      title: say`Tallies beside the official shares`,
      note: say`Largest coverage: the largest part of the valid votes the tally can have seen if both shares are true. Selection ratio: how many times likelier a vote for others than for the contestant was to be seen; below 1, the reverse. Hidden cause: how strongly it would have to go with both being seen and the vote (E-value). Worth: the size of the random sample that would be as near to the official share. Needed outside: the share of the votes not seen that the official share leaves, where the coverage is known; below 0 or above 100 % both figures cannot be true.`,
      columns: [
        { title: say`Source` },
        { title: say`Contestant` },
        { title: say`Share`, unit: 'percent' },
        { title: say`Official`, unit: 'percent' },
        { title: say`Largest coverage`, unit: 'percent' },
        { title: say`Selection ratio`, unit: 'number' },
        { title: say`Hidden cause`, unit: 'number' },
        { title: say`Worth`, unit: 'number' },
        { title: say`Needed outside`, unit: 'percent' },
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
  known: Known | undefined,
): Observation {
  const tightest = limits.reduce((least, one) => (one.coverage < least.coverage ? one : least));
  const leader = limits.reduce((most, one) => (one.P > most.P ? one : most));
  const selected = chosenStations(dataset, source, leader);
  const inStations = stationCoverage(dataset, source);
  const seats = consequences(dataset, reported);
  const values = limits.map(({ share }) => share);
  const distance = 0.5 * (sum(limits.map(({ share, P }) => Math.abs(share - P))) + Math.abs(sum(values) - sum(limits.map(({ P }) => P))));
  const name = dataset.contestants[tightest.contestant].name;
  const first = dataset.contestants[leader.contestant].name;
  const ids = dataset.areas.id(source.area);
  const votes = official.valid === undefined ? '' : say`, ${count(tightest.coverage * official.valid)} votes`;
  const likelier =
    leader.ratio >= 1
      ? say`votes not for ${first} were ${significant(leader.ratio)} times likelier to be seen than votes for it`
      : say`votes for ${first} were ${significant(1 / leader.ratio)} times likelier to be seen than others`;
  const measures: Measures = {
    largestCoverage: tightest.coverage,
    ...(official.valid !== undefined && { largestVotes: tightest.coverage * official.valid }),
    selectionRatio: leader.ratio,
    totalVariation: distance,
    reportedContestants: limits.length,
    ...(known && { coverage: known.certain ?? known.value }),
    ...(inStations !== undefined && { coverageOfStations: inStations }),
    selectionEValue: selectionEValue(leader.ratio),
    ...(leader.share !== leader.P && { effectiveSize: effectiveSize(leader.P, leader.share) }),
    ...(known && atCoverage(leader, known.value)),
    ...(selected && {
      spreadOfAreas: selected.spread,
      areasChosenFrom: selected.areas,
      largestCoverageOfAreas: selected.largest,
      largestCoverageAnySpread: selected.any,
      largestCoverageNormalSpread: selected.normal,
    }),
    ...(seats && { seats: seats.seats.join('/'), seatsMoved: seats.moved }),
  };
  const scope = { source: source.id, ...(source.area !== dataset.areas.root && { area: ids }) };
  const locations = [...reported.locations, ...official.locations];
  const widest = Math.max(
    ...wholes(reported).map((whole) => Math.min(...limits.map(({ contestant, P }) => coverageAtBest(reported, contestant, P, whole)))),
  );
  const certain = known?.certain;
  // Where the coverage lies between the bound as printed and the one that rounding allows, the second is the one to tell.
  const bound = certain !== undefined && certain > tightest.coverage ? widest : tightest.coverage;
  const allowing = bound > tightest.coverage ? say`, as far as rounding and the base of the shares allow` : '';
  const most = say`at most ${percent(bound, 1)} of the valid votes (${name}: ${percent(tightest.share)} against ${percent(tightest.P)}${allowing})`;
  if (certain !== undefined && certain > widest) {
    return broken({
      about: 'result',
      scope,
      message: say`${source.name} covers ${percent(certain, 1)} of the valid votes; both it and the official result can be true only up to ${percent(widest, 1)}: for ${name} the votes outside the tally would have to have a share below 0 or above 100 %.`,
      expected: say`a coverage of ${most}`,
      seen: say`a coverage of ${percent(certain, 1)}`,
      reconciled: say`Both figures cannot be true at this coverage: the tally would have to cover less, count votes twice or hold false ones, or the official share of ${name} be off.`,
      measures,
      locations,
      explanations: [say`The stated coverage may count other ballots than the valid ones, or the same ballots twice.`],
    });
  }
  const close = effectGrade(distance) === 0;
  const detail = join(
    [
      ...coverageWords(known, inStations),
      ...(known && !close ? coverageMeaning(leader, first, known.value) : []),
      ...(selected && !close ? selectionWords(selected, first) : []),
    ],
    ' ',
  );
  return noted({
    about: 'result',
    scope,
    message: close
      ? say`${source.name} agrees with the official result: ${points(leader.share - leader.P)} points for ${first}.`
      : say`${source.name} and the official result can both be true only if the tally covered ${most}${votes}, and if ${likelier}.`,
    detail,
    ...(!close && {
      reconciled: say`Both figures can be true only if ${source.name} covered less than ${percent(tightest.coverage, 1)} of the valid votes and ${likelierToBeCovered(leader, first)}; or if one of the two is in error.`,
    }),
    expected: say`a coverage of ${most}`,
    seen: known === undefined ? say`coverage not published` : say`a coverage of ${percent(known.value, 1)}`,
    measures,
    grading: { effect: effectGrade(distance, seats?.moved, dataset.contest.seats, seats?.crossings.length), quality: qualityGrade(source) },
    locations,
  });
}

function likelierToBeCovered({ ratio }: Limit, name: string): Said {
  const times = Math.max(ratio, 1 / ratio);
  const factor = significant(times, times < 1.5 ? 3 : 2);
  return ratio >= 1
    ? say`ballots not for ${name} were ${factor} times likelier to be covered than ballots for it`
    : say`ballots for ${name} were ${factor} times likelier to be covered than others`;
}

/** What the shares may be of: all they were printed of, and, where they fall short of the whole, only those who named a contestant. */
function wholes({ values, others }: ReportedShares): number[] {
  if (values.some((value) => value === undefined)) return [1];
  const named = others + sum(values as number[]);
  return named > 0 && named < 1 ? [1, named] : [1];
}

/** Largest coverage at the end of the printed interval that allows the most: a contradiction must not hang on rounding. */
function coverageAtBest(reported: ReportedShares, contestant: number, P: number, whole: number): number {
  const { low, high } = reported.intervals[contestant] ?? { low: 0, high: 1 };
  const nearest = Math.min(high / whole, Math.max(low / whole, P));
  return nearest > 0 && nearest < 1 ? largestCoverage(P, nearest) : 1;
}

/** Part of the valid votes a tally saw. */
interface Known {
  readonly value: number;
  /** What it is at the least by the word of the source; absent where only its own votes tell, which other checks ask about. */
  readonly certain?: number;
  readonly of: 'stated' | 'counted' | 'ballots';
}

/** The coverage a source states, a bound read at the end that excludes least; else the votes it counts, else the ballots it states. */
function knownCoverage(dataset: Dataset, source: Source, reported: ReportedShares, official: OfficialShares): Known | undefined {
  const { coverage } = source;
  const stated = (value: number): Known => ({ value: Math.min(1, value), certain: value, of: 'stated' });
  if (coverage?.share) return stated(shareInterval(coverage.share).low);
  const valid = official.valid ?? officialCount(dataset, source.area, 'valid')?.value;
  if (!valid) return undefined;
  if (coverage?.validVotes !== undefined) return stated(coverage.validVotes / valid);
  if (reported.votes) return { value: Math.min(1, sum(reported.votes) / valid), of: 'counted' };
  const cast = officialCount(dataset, source.area, 'ballotsCast')?.value;
  if (coverage?.ballots === undefined || !cast) return undefined;
  const certain = Math.max(0, coverage.ballots - Math.max(0, cast - valid)) / valid;
  return { value: Math.min(1, coverage.ballots / cast), certain, of: 'ballots' };
}

/** Part of the stations a tally saw, where both numbers are known. */
function stationCoverage(dataset: Dataset, source: Source): number | undefined {
  const seen = source.coverage?.stations;
  const table = source.area === dataset.areas.root ? finestStations(dataset)?.table : undefined;
  const all = source.sample?.frame?.stations ?? (table?.level === 'station' ? table.rows : undefined);
  return seen !== undefined && all ? seen / all : undefined;
}

function coverageWords(known: Known | undefined, inStations: number | undefined): Said[] {
  const inVotes = known ? coverageInVotes(known) : undefined;
  if (inStations === undefined)
    return [inVotes ?? say`The coverage is not published; nothing can be said of the whole result from this tally alone.`];
  return [
    inVotes ?? say`The coverage in votes is not published; nothing can be said of the whole result from this tally alone.`,
    say`It covers ${percent(inStations, 1)} of the stations, which is not the same part of the votes: stations differ in size.`,
  ];
}

function coverageInVotes({ value, of }: Known): Said {
  const covered = percent(value, 1);
  if (of === 'counted') return say`It covers ${covered}, by the votes it counts.`;
  return of === 'ballots' ? say`It covers ${covered} of the ballots.` : say`It covers ${covered}.`;
}

/** What a coverage says of the leader beside the limits that need none. */
function atCoverage({ share, P }: Limit, coverage: number): Measures {
  const [low, high] = manskiBounds(share, coverage);
  return {
    shareAtLeast: low,
    shareAtMost: high,
    ...(coverage > 0 && coverage < 1 && { dataDefectCorrelation: dataDefectCorrelation(P, share, coverage) }),
    ...(coverage < 1 && { shareNeededOutside: impliedOutsideShare(P, share, coverage) }),
  };
}

function coverageMeaning({ share, P }: Limit, name: string, coverage: number): Said[] {
  const [low, high] = manskiBounds(share, coverage);
  const outside = coverage < 1 ? impliedOutsideShare(P, share, coverage) : undefined;
  return [
    say`By this tally alone the share of ${name} among all votes lies between ${percent(low, 1)} and ${percent(high, 1)}, whatever the rest is.`,
    ...(outside !== undefined && outside >= 0 && outside <= 1
      ? [say`The votes outside it would have ${percent(outside)} for ${name}.`]
      : []),
  ];
}

/** How far choosing stations alone can go, by the official shares of the finest table. */
interface Chosen {
  readonly level: string;
  readonly areas: number;
  readonly spread: number;
  /** Largest part of the votes, in whole areas, that has the leader's share in the tally. */
  readonly largest: number;
  readonly any: number;
  readonly normal: number;
}

function chosenStations(dataset: Dataset, source: Source, { contestant, share, P }: Limit): Chosen | undefined {
  const stations = source.area === dataset.areas.root ? finestStations(dataset) : undefined;
  const votes = stations?.votes[contestant];
  const valid = stations?.valid;
  if (!stations || !votes || !valid?.some((whole) => whole > 0)) return undefined;
  // A row that contradicts itself is the matter of other checks.
  if (votes.some((one, at) => one > valid[at])) return undefined;
  const spread = weightedSpread(votes, valid);
  if (!(spread > 0)) return undefined;
  return {
    level: stations.table.level,
    areas: stations.size,
    spread,
    largest: largestCoverageOfSubset(votes, valid, share),
    any: largestCoverageForShift(spread, share - P, 'any'),
    normal: largestCoverageForShift(spread, share - P, 'normal'),
  };
}

function selectionWords({ level, areas, spread, largest, any, normal }: Chosen, name: string): Said[] {
  if (level === 'station')
    return [
      largest > 0
        ? say`A choice among the ${count(areas)} stations by their official shares could give its share of ${name} up to a coverage of ${percent(largest, 1)}.`
        : say`None of the ${count(areas)} stations has an official share of ${name} that far from the whole, so no choice among them gives its share.`,
      say`From their spread alone, ${fixed(100 * spread, 1)} points, it would be ${percent(any, 1)} at the most, and ${percent(normal, 1)} on a normal curve.`,
    ];
  return [
    largest > 0
      ? say`A choice among the ${count(areas)} areas by ${term(level)} by their official shares could give its share of ${name} up to a coverage of ${percent(largest, 1)}.`
      : say`None of the ${count(areas)} areas by ${term(level)} has an official share of ${name} that far from the whole, so no choice among them gives its share.`,
    say`Stations differ more than the areas that hold them (a spread of ${fixed(100 * spread, 1)} points), and a choice of stations could go further.`,
  ];
}

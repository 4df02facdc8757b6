import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { isIndependent, isPeopleSample } from '../../data/source.ts';
import { aboutCheck, defineCheck, type Observation, passed, type Skipped } from '../../findings/check.ts';
import { effectGrade, qualityGrade } from '../../findings/grading.ts';
import { cannot, noted, table } from '../../findings/observations.ts';
import { rmse } from '../../findings/shared-options.ts';
import { type GivenWeight, ONE_RESULT, ONE_RESULT_NO_BALLOTS } from '../../findings/weight.ts';
import { chanceInWords, percent } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { type ComparedShares, comparedShares } from '../../queries/compared-shares.ts';
import { sampleWorths } from '../../queries/sample-design.ts';
import { boundedMixShare } from '../../stats/bounded-mix.ts';
import { sum } from '../../stats/sum.ts';
import { canErrBy } from '../../stats/total-survey-error.ts';
import { type MixDistance, mixDistance, type OutOfRange, ROUNDING } from './kit/mix-distance.ts';
import { areaResults, type MixedAreas, mixedAreas, publishedAreas } from './kit/mixed-areas.ts';
import { apartBeyondUsualError, ballotsApart } from './kit/votes-apart.ts';
import { T } from './regional-mix.texts.ts';
import { T as SOURCES } from './sources.texts.ts';

const meta = aboutCheck(T.meta, {
  id: 'regional-mix',
  kind: 'informative',
  references: [
    {
      cite: 'Rosenbaum (2002), Observational Studies: sensitivity to a selection of bounded size',
      url: 'https://doi.org/10.1007/978-1-4757-3692-2',
    },
    { cite: 'Boyd & Vandenberghe (2004), Convex Optimization, sections 2.1.4 and 4.3', url: 'https://web.stanford.edu/~boyd/cvxbook/' },
  ],
});

const options = z.strictObject({
  level: z
    .string()
    .optional()
    .describe('Level of the areas whose weighted averages are taken (default: the first below the country with official votes).'),
  minEffect: z
    .number()
    .min(0)
    .default(0.02)
    .describe('Smallest total variation distance from the nearest weighted average that is reported, as a fraction.'),
  rmse,
});

type Options = z.output<typeof options>;

/** Fewer areas span so little that any sample is outside. */
const FEWEST = 3;
/** More areas than this are stations, of which a mix is no mix of places. */
const MOST = 2000;
const MOST_CONTESTANTS = 300;
/** Areas that hold less of the valid votes than this say little about the country. */
const COVERED = 0.9;
/** An interval wider than a share printed in whole percent has is more than rounding. */
const MOST_ROUNDING = 0.01;
const GAMMAS = [1.5, 2, 3, 5, 10];
/** Cells named in a finding; the table of areas is one file. */
const MOST_PLACES = 200;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const { root } = dataset.areas;
    const sources = dataset.sources.filter((source) => isIndependent(source) && source.area === root);
    if (sources.length === 0) return [cannot(MODEL.wholeDataset(), SOURCES.holdsNoIndependentSource(), T.sourceNeeded())];
    const mixed = areasOrRefusal(dataset, options.level);
    if ('kind' in mixed) return [mixed];
    // The nearest mix takes time that grows with the square of their number.
    if (dataset.contestants.length > MOST_CONTESTANTS)
      return [
        cannot(
          MODEL.wholeDataset(),
          T.tooManyContestants({ most: MOST_CONTESTANTS }),
          T.fewerContestantsNeeded({ most: MOST_CONTESTANTS }),
        ),
      ];
    const read = sources.map((source) => ({ source, compared: comparedShares(dataset, source) }));
    const unread = read.flatMap(({ source, compared }) => (compared ? [] : [cannot(source.name, T.notComparable(), T.sharesNeeded())]));
    const distances = read.flatMap(({ compared }) => (compared ? [mixDistance(compared, mixed, options.rmse)] : []));
    if (distances.length === 0) return unread;
    const outside = distances.filter((distance) => isReported(distance, options));
    return [
      ...unread,
      ...(outside.length < distances.length ? [passed(distances.length - outside.length)] : []),
      ...outside.map((distance) => noMix(dataset, distance, mixed, options)),
      distanceTable(distances, mixed),
      ...rangeTable(dataset, distances),
      ...gammaTable(dataset, mixed),
    ];
  },
});

/** The areas of the level asked, or of the first below the country whose areas report all contestants; else why not. */
function areasOrRefusal(dataset: Dataset, level: string | undefined): MixedAreas | Skipped {
  const refuse = (reason: Text, needed: Text): Skipped => cannot(MODEL.wholeDataset(), reason, needed);
  const areas = publishedAreas(dataset, level, MOST);
  if (areas.length > MOST) return refuse(T.tooMany({ most: MOST }), T.fewerAreasNeeded({ most: MOST }));
  const results = areaResults(dataset, areas);
  const few = { found: results.length, fewest: FEWEST };
  if (results.length < FEWEST)
    return refuse(level === undefined ? T.tooFew(few) : T.tooFewOfLevel({ ...few, level: word(level) }), T.areasNeeded({ fewest: FEWEST }));
  const mixed = mixedAreas(dataset, results, level);
  const { covered } = mixed;
  if (covered === undefined || covered >= COVERED) return mixed;
  const reason = level === undefined ? T.tooLittleBelow({ covered }) : T.tooLittleOfLevel({ level: word(level), covered });
  return refuse(reason, T.moreVotesNeeded({ least: COVERED }));
}

function isReported({ distance, sampled }: MixDistance, { minEffect }: Options): boolean {
  return distance > ROUNDING && distance >= minEffect && (sampled === undefined || sampled.log10P < Math.log10(0.05));
}

/** A source whose shares no mix of the areas has. */
function noMix(dataset: Dataset, mix: MixDistance, { level, results, covered }: MixedAreas, { rmse }: Options): Observation {
  const { compared, distance, sampled, out, leader } = mix;
  const { source, reported, official } = compared;
  const areas = results.length;
  const [first, ...others] = out;
  const locations = [...reported.locations, ...official.locations, ...locationsOf(results)];
  return noted(T.outside[first?.side ?? 'together'], {
    scope: { source: source.id, ...(level && { level }) },
    facts: {
      source: source.name,
      mixed: level ? T.officialAreas.ofLevel({ areas, level: word(level) }) : T.officialAreas.ofAny({ areas }),
      distancePp: 100 * distance,
      ...(first && beyondFacts(dataset, first)),
      others: others.length > 0 ? others.map((share) => T.beyond[share.side](beyondFacts(dataset, share))) : undefined,
      rmsePp: 100 * rmse,
      leader,
      ...gammaFacts(mix),
      covered: covered !== undefined && covered < 0.999 ? covered : undefined,
      areas,
      totalVariation: distance,
      totalVariationAsPrinted: mix.printed,
      largestGap: mix.largestGap,
      x2BestMix: sampled?.x2,
      dfBestMix: sampled?.df,
      log10PBestMix: sampled?.log10P,
      chance: sampled && chanceInWords(sampled.log10P),
      outOfRange: out.length,
    },
    weight: weightOf(compared, rmse),
    grading: { effect: effectGrade(distance), quality: qualityGrade(source), ...(source.kind === 'poll' && { deduct: 1 }) },
    locations: locations.slice(0, MOST_PLACES),
  });
}

/** Of samples, from the votes beyond their usual error; nobody knows by how much the reports that a tally collects err. To the distance of the figures. */
function weightOf(compared: ComparedShares, rmse: number): GivenWeight {
  const { source, reported, cells } = compared;
  const errs = isPeopleSample(source) && canErrBy(Math.max(...cells.proportions), rmse);
  const apart = apartBeyondUsualError(compared, errs ? sampleWorths(source, reported) : [], rmse);
  return apart ? { ...ONE_RESULT, ballots: ballotsApart(apart) } : ONE_RESULT_NO_BALLOTS;
}

/** The cells of the areas, as many as are told. */
function locationsOf(results: MixedAreas['results']): Location[] {
  const found: Location[] = [];
  for (const { result } of results) {
    if (found.length >= MOST_PLACES) break;
    found.push(...result.locations.slice(0, MOST_PLACES));
  }
  return found;
}

function beyondFacts({ areas }: Dataset, share: OutOfRange) {
  return { name: share.name, share: shareText(share), areaShare: share.areaShare, place: placeName(areas, share.area) };
}

/** A share as printed where its interval is its rounding, else its two ends. */
function shareText({ value, low, high }: OutOfRange): Text {
  if (high - low <= MOST_ROUNDING + ROUNDING) return percent(value);
  return low > 0 ? T.range({ low, most: Math.max(low, high) }) : T.atMost({ high });
}

/** How unevenly the areas would have to be seen for the share of the leader alone. */
function gammaFacts({ gamma, leader }: MixDistance) {
  if (gamma === undefined) return {};
  return Number.isFinite(gamma) ? { gamma, gammaOfLeader: gamma } : { outOfReach: leader, gammaOfLeader: 'none' };
}

function distanceTable(distances: readonly MixDistance[], { level, results }: MixedAreas): Observation {
  const many = MODEL.area2({ found: results.length });
  const areas = level ? T.areasOfLevel({ many, level: word(level) }) : many;
  return table(
    { id: 'regional-mix', title: T.tableTitle(), note: T.tableNote({ areas }) },
    [
      [MODEL.source(), 'text', ({ compared }) => compared.source.name],
      [SOURCES.printed(), 'percent', ({ printed }) => printed],
      [T.least(), 'percent', ({ distance }) => distance],
      [T.chance(), 'number', ({ sampled }) => sampled && 10 ** sampled.log10P],
      [T.contestantsOutRange(), 'count', ({ out }) => out.length],
      [T.gamma(), 'number', ({ gamma }) => (gamma !== undefined && Number.isFinite(gamma) ? gamma : null)],
    ],
    distances,
  );
}

/** The shares outside the range of all areas, where there are any. */
function rangeTable({ areas }: Dataset, distances: readonly MixDistance[]): Observation[] {
  const rows = distances.flatMap(({ compared, out }) => out.map((share) => ({ source: compared.source.name, ...share })));
  if (rows.length === 0) return [];
  return [
    table(
      { id: 'regional-mix-ranges', title: T.rangesTitle(), note: T.rangesNote() },
      [
        [MODEL.source(), 'text', ({ source }) => source],
        [MODEL.contestant(), 'text', ({ name }) => name],
        [MODEL.share(), 'text', (row) => shareText(row)],
        [T.officialExtreme(), 'text', ({ side }) => T[side]()],
        [MODEL.area(), 'text', ({ area }) => placeName(areas, area)],
        [T.itsShare(), 'percent', ({ areaShare }) => areaShare],
      ],
      rows,
    ),
  ];
}

/** What each contestant's share can become when areas are seen up to Γ times more or less than their part of the votes. */
function gammaTable({ contestants }: Dataset, { results, weights }: MixedAreas): Observation[] {
  if (!weights) return [];
  const rows = contestants
    .map(({ name }, index) => {
      const shares = results.map(({ result }) => result.shares[index]);
      return { name, shares, total: sum(shares.map((share, at) => share * weights[at])) };
    })
    .sort((a, b) => b.total - a.total)
    .flatMap((row) => GAMMAS.map((gamma) => ({ ...row, gamma })));
  return [
    table(
      { id: 'regional-mix-gamma', title: T.gammaTitle(), note: T.gammaNote() },
      [
        [MODEL.contestant(), 'text', ({ name }) => name],
        [MODEL.official(), 'percent', ({ total }) => total],
        [T.gamma(), 'number', ({ gamma }) => gamma],
        [T.lowestShare(), 'percent', ({ shares, gamma }) => boundedMixShare(weights, shares, gamma, 'least')],
        [T.highestShare(), 'percent', ({ shares, gamma }) => boundedMixShare(weights, shares, gamma, 'most')],
      ],
      rows,
    ),
  ];
}

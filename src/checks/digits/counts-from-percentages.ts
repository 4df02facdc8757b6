import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { aboutCheck, defineCheck, measured, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { fixed, join, percent, probability } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text, Worded } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { clopperPearson } from '../../stats/distributions/binomial.ts';
import { type PoissonBinomialTail, poissonBinomialTail } from '../../stats/distributions/poisson-binomial.ts';
import { poissonBinomialSaddlePoint } from '../../stats/distributions/poisson-binomial-saddle-point.ts';
import { T } from './counts-from-percentages.texts.ts';
import { withHits } from './kit/percentage-hits.ts';
import { type VoteGrid, voteGrids } from './kit/vote-grids.ts';

const meta = aboutCheck(T.meta, {
  id: 'counts-from-percentages',
  kind: 'test',
  references: [
    {
      cite: 'Tao (2024), What are the odds, II: the Venezuelan presidential election',
      url: 'https://terrytao.wordpress.com/2024/08/02/what-are-the-odds-ii-the-venezuelan-presidential-election/',
    },
    {
      cite: 'Daniels (1987), Tail probability approximations',
      url: 'https://doi.org/10.2307/1403269',
    },
    {
      cite: 'Hong (2013), On computing the distribution function for the Poisson binomial distribution',
      url: 'https://doi.org/10.1016/j.csda.2012.10.006',
    },
  ],
});

const options = z.strictObject({
  decimals: z
    .array(z.number().int().min(0).max(4))
    .min(1)
    .default([1, 2])
    .describe('Decimals of the percentages looked for; each is a hypothesis of its own.'),
  minHits: z.number().int().min(1).default(3).describe('Fewest hits treated as material.'),
  minExcess: z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe('Smallest part of the counts by which hits must exceed their expectation to be treated as material.'),
  conservativeLevel: z
    .number()
    .min(0)
    .max(1)
    .default(0.01)
    .describe('Largest p-value of the variant that leaves out one cell of every row.'),
});

type Options = z.output<typeof options>;

/** Hits of one finding that are listed with their cells. */
const LISTED = 500;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const grids = voteGrids(dataset);
    if (grids.length === 0) return [skipped(MODEL.wholeDataset(), T.noOfficialTableHolds(), T.officialVotesContestant())];
    return grids.flatMap((grid) => withHits(grid, searched(dataset, grid, options)));
  },
});

/** Looks for percentages with ever more decimals, each time without the cells that fewer decimals have explained. */
function searched(dataset: Dataset, grid: VoteGrid, options: Options): Observation[] {
  const explained: Explained = { cells: new Set(), scale: 0 };
  return [...new Set(options.decimals)]
    .sort((a, b) => a - b)
    .flatMap((decimals) => {
      const trials = trialsOf(grid, decimals, explained);
      const observations = judged(dataset, grid, decimals, trials, options);
      const [first] = observations;
      if (first?.kind === 'measured' && first.material && first.test.p < options.conservativeLevel) {
        for (const cell of trials.hits) explained.cells.add(keyOf(grid, cell));
        explained.scale = 10 ** (decimals + 2);
      }
      return observations;
    });
}

interface Cell {
  readonly row: number;
  readonly contestant: number;
  readonly votes: number;
  /** Nearest percentage in units of its last decimal. */
  readonly units: number;
  readonly total: number;
}

/** Cells that follow from percentages with fewer decimals, and how many percentages the most decimals among those give. */
interface Explained {
  readonly cells: Set<number>;
  scale: number;
}

const keyOf = ({ votes }: VoteGrid, { row, contestant }: { row: number; contestant: number }): number => row * votes.length + contestant;

interface Trials {
  readonly hits: Cell[];
  /** Chance of every cell asked. */
  readonly chances: number[];
  /** The same without one cell of every row of which more than one was asked. */
  readonly fewer: number[];
  /** Hits among the cells left out so, a hit wherever the row has one. */
  readonly given: number;
  /** Hits with fewer decimals that were left out. */
  readonly before: number;
  readonly largestTotal: number;
}

/** Puts every usable cell of a grid to the question whether it is a percentage with so many decimals. */
function trialsOf(grid: VoteGrid, decimals: number, explained: Explained): Trials {
  const scale = 10 ** (decimals + 2);
  const found = { hits: [] as Cell[], chances: [] as number[], fewer: [] as number[], given: 0, before: 0, largestTotal: 0 };
  const positive = new Int32Array(grid.votes.length);
  for (let row = 0; row < grid.rows; row++) {
    const total = grid.totals[row];
    if (!(total > 2 * scale)) continue;
    let cells = 0;
    for (let contestant = 0; contestant < positive.length; contestant++)
      if (grid.votes[contestant][row] > 0) positive[cells++] = contestant;
    if (cells < 2) continue;
    const hits = found.hits.length;
    let asked = 0;
    // Of two contestants one is counted: the other is what is left.
    for (let index = 0; index < (cells === 2 ? 1 : cells); index++) {
      const contestant = positive[index];
      if (explained.cells.has(keyOf(grid, { row, contestant }))) {
        found.before++;
        continue;
      }
      const votes = grid.votes[contestant][row];
      const units = Math.round((votes * scale) / total);
      // |v − q·N/s| ≤ ½ in whole numbers: 2·|v·s − q·N| ≤ s
      if (2 * Math.abs(votes * scale - units * total) <= scale) found.hits.push({ row, contestant, votes, units, total });
      asked++;
    }
    const chance = (scale - explained.scale) / (total - explained.scale);
    for (let cell = 0; cell < asked; cell++) found.chances.push(chance);
    for (let cell = 0; cell < (cells === 2 ? asked : asked - 1); cell++) found.fewer.push(chance);
    if (cells > 2 && found.hits.length > hits) found.given++;
    if (asked > 0 && total > found.largestTotal) found.largestTotal = total;
  }
  return found;
}

function judged(
  dataset: Dataset,
  grid: VoteGrid,
  decimals: number,
  trials: Trials,
  { minHits, minExcess, conservativeLevel }: Options,
): Observation[] {
  const { source, level, added } = grid;
  const { hits, chances, fewer, given, before } = trials;
  const scale = 10 ** (decimals + 2);
  const places = T.decimal({ decimals });
  if (chances.length < minHits) {
    // Sums were not published, so that nobody misses them.
    return added ? [] : [unasked(T.percentages({ source: source.name, level: word(level), places }), trials, scale, minHits)];
  }
  const full = tail(chances, hits.length);
  // One cell of a row follows from the others; of two contestants only one was counted to begin with.
  const left = hits.length - given;
  const cautious = tail(fewer, left);
  const [low, high] = clopperPearson(hits.length, chances.length, 0.95);
  const excess = (hits.length - full.expected) / chances.length;
  const material = hits.length >= minHits && excess >= minExcess && cautious.p <= conservativeLevel;
  const shift = Math.ceil((0.5 * trials.largestTotal) / scale);
  const [hit, asked] = [whole(hits.length), whole(chances.length)];
  const byChance = fixed(full.expected, 2);
  const P = probability(full.log10P);
  const apart = before > 0 ? [T.leftOutWereEqual({ before })] : [];
  const observation = measured({
    about: 'result',
    scope: { source: source.id, level, quantity: `votes as percentages with ${decimals} decimals` },
    message: added
      ? T.countsAddedUpFrom({ hit, asked, level: word(level), source: source.name, level2: word(grid.table.level), places, byChance, p: P })
      : T.countsEqualPercentageTheir({ hit, asked, level: word(level), source: source.name, places, byChance, p: P }),
    detail: join(
      [
        T.leavingOutOneCell({ left: whole(left), fewer: whole(fewer.length), log10P: probability(cautious.log10P) }),
        ...apart,
        T.countsAppearDerivedFrom({ chances: chances.length - hits.length, shift }),
      ],
      ' ',
    ),
    expected: T.countsStandardDeviation({ byChance, asked, sqrt: Math.sqrt(full.variance) }),
    seen: T.counts({ hit, asked }),
    measures: {
      hits: hits.length,
      cells: chances.length,
      expected: full.expected,
      decimals,
      conservativeHits: left,
      conservativeCells: fewer.length,
      conservativeExpected: cautious.expected,
      conservativePValue: cautious.p,
      conservativeLog10P: cautious.log10P,
      largestShiftVotes: shift,
      ...(before > 0 ? { explainedByFewerDecimals: before } : {}),
    },
    test: {
      name: exact(chances, hits.length) ? T.poissonBinomialUpperTail() : T.poissonBinomialUpperTail2(),
      statistic: hits.length,
      n: chances.length,
      p: full.p,
      log10P: full.log10P,
      effect: { name: T.partCountsHit(), value: hits.length / chances.length, interval: [low, high] },
    },
    material,
    locations: material ? locationsOf(grid, hits) : [],
  });
  return material ? [observation, listed(dataset, grid, decimals, hits)] : [observation];
}

/** A whole number without marks between its thousands. */
const whole = (value: number): Worded => ({ number: value, as: '=' });

function unasked(subject: Text, { chances, before }: Trials, scale: number, minHits: number): Observation {
  if (chances.length > 0)
    return skipped(subject, T.canAskedFewerThan({ chances: chances.length, minHits: whole(minHits) }), T.votesMoreAreasOr());
  if (before > 0) return skipped(subject, T.allCountsCouldAsked(), T.countsFromRawProtocols());
  return skipped(subject, T.noRowHoldsMore({ scale: 2 * scale }), T.votesLargerAreasStations());
}

const exact = (chances: readonly number[], hits: number): boolean => chances.length * hits <= 2e7;

function tail(chances: readonly number[], hits: number): PoissonBinomialTail {
  return exact(chances, hits) ? poissonBinomialTail(chances, hits) : poissonBinomialSaddlePoint(chances, hits);
}

function locationsOf({ table, added }: VoteGrid, hits: readonly Cell[]): Location[] {
  if (added) return [];
  return hits.slice(0, LISTED).flatMap(({ row, contestant }) => {
    const column = table.votes[contestant];
    return column ? table.locate(row, column) : [];
  });
}

function listed(dataset: Dataset, { source, level, areaOf }: VoteGrid, decimals: number, hits: readonly Cell[]): Observation {
  const scale = 10 ** (decimals + 2);
  return tabulated({
    id: `counts-from-percentages-${source.id}-${level}-${decimals}`,
    title: T.countsEqualPercentage({ level: word(level), decimals }),
    ...(hits.length > LISTED ? { note: T.first({ listed: LISTED, hits: hits.length }) } : {}),
    columns: [
      { title: MODEL.area() },
      { title: MODEL.contestant() },
      { title: MODEL.votes(), unit: 'count' },
      { title: T.percentage() },
      { title: T.totalRow(), unit: 'count' },
      { title: T.percentageTotal(), unit: 'number' },
    ],
    rows: hits
      .slice(0, LISTED)
      .map(({ row, contestant, votes, units, total }) => [
        placeName(dataset.areas, areaOf(row)),
        dataset.contestants[contestant].name,
        votes,
        percent(units / scale, decimals),
        total,
        (units * total) / scale,
      ]),
  });
}

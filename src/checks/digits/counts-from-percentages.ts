import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { aboutCheck, defineCheck, type Observation } from '../../findings/check.ts';
import { cannot, measured, table } from '../../findings/observations.ts';
import { chanceInWords, percent, probability } from '../../language/format.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import type { Text } from '../../language/text.ts';
import { word } from '../../language/words.ts';
import { countsOf } from '../../queries/recorded.ts';
import { clopperPearson } from '../../stats/distributions/binomial.ts';
import { type PoissonBinomialTail, poissonBinomialTail } from '../../stats/distributions/poisson-binomial.ts';
import { poissonBinomialSaddlePoint } from '../../stats/distributions/poisson-binomial-saddle-point.ts';
import { percentageCounts } from '../../stats/percentage-counts.ts';
import { T } from './counts-from-percentages.texts.ts';
import { notExact } from './kit/not-exact.ts';
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
    .describe('Decimals of the percentages to look for; each gives a separate test.'),
  minHits: z.number().int().min(1).default(3).describe('Fewest hits treated as material.'),
  minExcess: z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe('Smallest excess of hits over their expectation, as a part of the counts, treated as material.'),
  conservativeLevel: z
    .number()
    .min(0)
    .max(1)
    .default(0.01)
    .describe('Largest p-value of the variant that leaves out one count of every row.'),
});

/** The options, with the decimals in ascending order, and how many tests they make of all tables. */
type Asked = z.output<typeof options> & { readonly tests: number };

/** Hits of one finding that are listed with their cells. */
const LISTED = 500;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const grids = voteGrids(dataset);
    if (grids.length === 0) return [cannot(MODEL.wholeDataset(), T.noVotes(), T.votesNeeded())];
    const decimals = [...new Set(options.decimals)].sort((a, b) => a - b);
    const exactGrids = grids.filter(({ table }) => countsOf(table) === 'exact').length;
    const asked = { ...options, decimals, tests: exactGrids * decimals.length };
    return grids.flatMap((grid) => {
      const silent = notExact(grid.source, grid.table);
      if (silent) return grid.added ? [] : [silent];
      return withHits(grid, searched(dataset, grid, asked));
    });
  },
});

/** Looks for percentages with ever more decimals, each time without the cells that fewer decimals have explained. */
function searched(dataset: Dataset, grid: VoteGrid, options: Asked): Observation[] {
  const explained: Explained = { cells: new Set(), scale: 0 };
  return options.decimals.flatMap((decimals) => {
    const trials = trialsOf(grid, decimals, explained);
    const observations = judged(dataset, grid, decimals, trials, options);
    const [first] = observations;
    if (first?.kind === 'measured' && first.material && first.test.p < options.conservativeLevel) {
      for (const cell of trials.hits) explained.cells.add(keyOf(grid, cell));
      explained.scale = scaleOf(decimals);
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

/** How many percentages with so many decimals there are from 0 to 100. */
const scaleOf = (decimals: number): number => 10 ** (decimals + 2);

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
  /** Rows with a cell that was asked. */
  readonly rows: number;
}

/** Puts every usable cell of a grid to the question whether it is a percentage with so many decimals. */
function trialsOf(grid: VoteGrid, decimals: number, explained: Explained): Trials {
  const scale = scaleOf(decimals);
  const found = { hits: [] as Cell[], chances: [] as number[], fewer: [] as number[], given: 0, before: 0, largestTotal: 0, rows: 0 };
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
    const before = explained.scale > 0 ? percentageCounts(total, explained.scale) : 0;
    const chance = (percentageCounts(total, scale) - before) / (total - before);
    for (let cell = 0; cell < asked; cell++) found.chances.push(chance);
    for (let cell = 0; cell < (cells === 2 ? asked : asked - 1); cell++) found.fewer.push(chance);
    if (cells > 2 && found.hits.length > hits) found.given++;
    if (asked > 0) found.rows++;
    if (asked > 0 && total > found.largestTotal) found.largestTotal = total;
  }
  return found;
}

function judged(dataset: Dataset, grid: VoteGrid, decimals: number, trials: Trials, asked: Asked): Observation[] {
  const { minHits, minExcess, conservativeLevel, tests } = asked;
  const { hits, chances, fewer, given } = trials;
  // Sums were not published, so that nobody misses them.
  if (chances.length < minHits) return grid.added ? [] : [unasked(grid, decimals, trials, minHits)];
  const full = tail(chances, hits.length);
  // One cell of a row follows from the others; of two contestants only one was counted to begin with.
  const cautious = tail(fewer, hits.length - given);
  const excess = (hits.length - full.expected) / chances.length;
  const material = hits.length >= minHits && excess >= minExcess && cautious.p <= conservativeLevel;
  const observation = measured((grid.added ? T.addedUp : T.published)[material ? 'computed' : 'equal'], {
    scope: { source: grid.source.id, level: grid.level, quantity: `votes as percentages with ${decimals} decimals` },
    facts: {
      source: grid.source.name,
      level: word(grid.level),
      tableLevel: word(grid.table.level),
      decimals,
      ...hitFacts(trials, full, cautious),
      byChance: byChance(full.expected),
      chance: chanceInWords(full.log10P),
      tests,
      largestShiftVotes: Math.ceil((0.5 * trials.largestTotal) / scaleOf(decimals)),
    },
    test: {
      name: exact(chances, hits.length) ? T.exactTail() : T.saddlePointTail(),
      statistic: hits.length,
      n: chances.length,
      p: full.p,
      log10P: full.log10P,
      effect: { name: T.effect(), value: hits.length / chances.length, interval: clopperPearson(hits.length, chances.length, 0.95) },
    },
    material,
    // It says how the table was made, not how many votes.
    weight: { stations: new Set(hits.map(({ row }) => row)).size, ofStations: trials.rows, ballots: null },
    locations: material ? locationsOf(grid, hits) : [],
  });
  return material ? [observation, listed(dataset, grid, decimals, hits)] : [observation];
}

/** Hits and what chance gives, of all cells and of those left where one of every row follows from the others. */
function hitFacts({ hits, chances, fewer, given, before }: Trials, full: PoissonBinomialTail, cautious: PoissonBinomialTail) {
  const misses = chances.length - hits.length;
  return {
    hits: hits.length,
    misses,
    others: misses > 0 ? misses : undefined,
    cells: chances.length,
    expected: full.expected,
    standardDeviation: Math.sqrt(full.variance),
    log10P: probability(full.log10P),
    conservativeHits: hits.length - given,
    conservativeCells: fewer.length,
    conservativeExpected: cautious.expected,
    conservativePValue: cautious.p,
    conservativeLog10P: probability(cautious.log10P),
    explainedByFewerDecimals: before > 0 ? before : undefined,
  };
}

/** How many hits chance gives, in words. */
function byChance(expected: number): Text {
  const low = Math.floor(expected);
  if (low === 0) return T.byChance.none();
  return low < 10 ? T.byChance.few({ low, high: low + 1 }) : T.byChance.many({ expected });
}

function unasked({ source, level }: VoteGrid, decimals: number, { chances, before }: Trials, minHits: number): Observation {
  const subject = T.subject({ source: source.name, level: word(level), decimals });
  if (chances.length > 0) return cannot(subject, T.tooFew({ cells: chances.length, minHits }), T.moreNeeded());
  if (before > 0) return cannot(subject, T.allExplained(), T.rawNeeded());
  return cannot(subject, T.smallRows({ least: 2 * scaleOf(decimals) }), T.largerNeeded());
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

function listed(
  { areas, contestants }: Dataset,
  { source, level, areaOf }: VoteGrid,
  decimals: number,
  hits: readonly Cell[],
): Observation {
  const scale = scaleOf(decimals);
  return table(
    {
      id: `counts-from-percentages-${source.id}-${level}-${decimals}`,
      title: T.tableTitle({ level: word(level), decimals }),
      ...(hits.length > LISTED && { note: T.tableNote({ listed: LISTED, hits: hits.length }) }),
    },
    [
      [MODEL.area(), 'text', ({ row }) => placeName(areas, areaOf(row))],
      [MODEL.contestant(), 'text', ({ contestant }) => contestants[contestant].name],
      [MODEL.votes(), 'count', ({ votes }) => votes],
      [T.percentage(), 'text', ({ units }) => percent(units / scale, decimals)],
      [T.total(), 'count', ({ total }) => total],
      [T.percentageOfTotal(), 'number', ({ units, total }) => (units * total) / scale],
    ],
    hits.slice(0, LISTED),
  );
}

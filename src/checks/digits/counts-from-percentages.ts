import * as z from 'zod';
import { placeName } from '../../data/areas.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Location } from '../../data/provenance.ts';
import { type CheckMeta, defineCheck, measured, type Observation, skipped, tabulated } from '../../findings/check.ts';
import { count, fixed, join, percent, plural, probability } from '../../language/format.ts';
import { type Said, said, say, type Text, term } from '../../language/text.ts';
import { clopperPearson } from '../../stats/distributions/binomial.ts';
import { type PoissonBinomialTail, poissonBinomialTail } from '../../stats/distributions/poisson-binomial.ts';
import { poissonBinomialSaddlePoint } from '../../stats/distributions/poisson-binomial-saddle-point.ts';
import { withHits } from './kit/percentage-hits.ts';
import { type VoteGrid, voteGrids } from './kit/vote-grids.ts';

const meta: CheckMeta = {
  id: 'counts-from-percentages',
  title: 'Counts computed from percentages',
  question: 'Do more counts than chance allows equal a rounded percentage of their row’s total?',
  kind: 'test',
  needs: ['official votes of all contestants in rows large enough that few counts equal a rounded percentage by chance'],
  limits: [
    'Only rows whose total exceeds twice the number of possible percentages (20,000 votes for two decimals): in smaller rows the pattern is common by chance.',
    'The cells of one row add up to its total and are therefore not independent: a finding must also stand when one cell of every row, a hit where there is one, is left out.',
    'Where sums of a level above the finest table are not published, those of its rows are looked at: percentages that were computed for regions and spread over their stations show there.',
    'A percentage with one decimal is one with two as well: where the counts are found to follow from percentages with fewer decimals, those that hit there are left out with more decimals, and the chance of the others is that of a hit with more decimals alone.',
    'Counts of zero are left out: zero is a percentage of any total. So is a row in which one contestant has every vote; of two contestants one is counted, because the other is what is left.',
  ],
  method:
    'A count v of a row with total N is a hit when |v − q·N/10^(d+2)| ≤ ½ for some whole q. By chance a cell hits with probability 10^(d+2)/N; the number of hits is a sum of unlike trials whose upper tail is computed exactly, or by the saddle point formula where trials and hits are too many for that (their product beyond 20 million).',
  explanations: [
    'An intermediary may have published percentages first and computed the counts back from them, while the true counts exist elsewhere.',
    'A provisional table may have been filled from rounded figures read out by telephone.',
    'The finding is about how the table was made; the raw protocols or their sums should be requested.',
  ],
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
};

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
    if (grids.length === 0)
      return [
        skipped(
          say`The whole dataset`,
          say`no official table holds the votes of all of two contestants or more`,
          say`official votes by contestant`,
        ),
      ];
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
  const places = plural(decimals, 'decimal');
  if (chances.length < minHits) {
    // Sums were not published, so that nobody misses them.
    return added ? [] : [unasked(say`${source.name}, by ${term(level)}, percentages with ${places}`, trials, scale, minHits)];
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
  const apart = before > 0 ? [say`Left out were ${plural(before, 'count')} that equal percentages with fewer decimals.`] : [];
  const observation = measured({
    about: 'result',
    scope: { source: source.id, level, quantity: `votes as percentages with ${decimals} decimals` },
    message: added
      ? say`${hit} of the ${asked} counts by ${term(level)} of ${source.name}, added up from its table by ${term(grid.table.level)}, equal a percentage with ${places} of their row’s total; ${byChance} are expected by chance (P = ${P}).`
      : say`${hit} of the ${asked} counts by ${term(level)} of ${source.name} equal a percentage with ${places} of their row’s total; ${byChance} are expected by chance (P = ${P}).`,
    detail: join(
      [
        say`Leaving out one cell of every row, a hit where there is one: ${whole(left)} of ${whole(fewer.length)}, P = ${probability(cautious.log10P)}.`,
        ...apart,
        say`The counts appear to be derived from rounded percentages, though ${count(chances.length - hits.length)} of them equal none: a question about how the table was produced. The raw protocols, or their sums, should be requested. Rounding of this kind moves at most ${plural(shift, 'vote')} in a cell: it bears on how the table was made, not on the outcome.`,
      ],
      ' ',
    ),
    expected: say`${byChance} of ${asked} counts (standard deviation ${fixed(Math.sqrt(full.variance), 2)})`,
    seen: say`${hit} of ${asked} counts`,
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
      name: exact(chances, hits.length) ? say`Poisson-binomial upper tail, exact` : say`Poisson-binomial upper tail, saddle point`,
      statistic: hits.length,
      n: chances.length,
      p: full.p,
      log10P: full.log10P,
      effect: { name: say`part of the counts that hit`, value: hits.length / chances.length, interval: [low, high] },
    },
    material,
    locations: material ? locationsOf(grid, hits) : [],
  });
  return material ? [observation, listed(dataset, grid, decimals, hits)] : [observation];
}

/** A whole number without marks between its thousands. */
const whole = (value: number): Said => said(['whole', value]);

function unasked(subject: Text, { chances, before }: Trials, scale: number, minHits: number): Observation {
  if (chances.length > 0)
    return skipped(
      subject,
      say`${plural(chances.length, 'count')} can be asked; fewer than ${whole(minHits)} hits are not material`,
      say`votes of more areas or contestants`,
    );
  if (before > 0)
    return skipped(subject, say`all counts that could be asked equal percentages with fewer decimals`, say`counts from the raw protocols`);
  return skipped(
    subject,
    say`no row holds more than ${count(2 * scale)} votes`,
    say`votes of larger areas; for stations, integer percentages are asked instead`,
  );
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
    title: say`Counts by ${term(level)} that equal a percentage with ${plural(decimals, 'decimal')}`,
    ...(hits.length > LISTED ? { note: say`The first ${count(LISTED)} of ${count(hits.length)}.` } : {}),
    columns: [
      { title: say`Area` },
      { title: say`Contestant` },
      { title: say`Votes`, unit: 'count' },
      { title: say`Percentage` },
      { title: say`Total of the row`, unit: 'count' },
      { title: say`Percentage of the total`, unit: 'number' },
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

import * as z from 'zod';
import { type CheckMeta, defineCheck, measured, type Observation, skipped, tabulated } from '../../model/check.ts';
import { type Dataset, officialTables } from '../../model/dataset.ts';
import { count, percent, plural, probability } from '../../model/format.ts';
import type { Source } from '../../model/source.ts';
import { type Table, validAt, votesAt } from '../../model/table.ts';
import { clopperPearson } from '../../stats/binomial.ts';
import { poissonBinomialTail } from '../../stats/poisson-binomial.ts';

const meta: CheckMeta = {
  id: 'counts-from-percentages',
  title: 'Counts computed from percentages',
  question: 'Do more counts than chance allows equal a rounded percentage of their row’s total?',
  kind: 'test',
  needs: ['official votes of all contestants in rows large enough that few counts equal a rounded percentage by chance'],
  limits: [
    'Only rows whose total exceeds twice the number of possible percentages (20,000 votes for two decimals): in smaller rows the pattern is common by chance.',
    'The cells of one row add up to its total and are therefore not independent: a finding must also stand when one cell of every row, a hit where there is one, is left out.',
    'Counts of zero are left out: zero is a percentage of any total. So is a row in which one contestant has every vote; of two contestants one is counted, because the other is what is left.',
  ],
  method:
    'A count v of a row with total N is a hit when |v − q·N/10^(d+2)| ≤ ½ for some whole q. By chance a cell hits with probability 10^(d+2)/N; the number of hits is a sum of unlike trials whose upper tail is computed exactly.',
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
  conservativeLevel: z
    .number()
    .min(0)
    .max(1)
    .default(0.01)
    .describe('Largest p-value of the variant that leaves out one cell of every row.'),
});

type Options = z.output<typeof options>;

export default defineCheck({
  meta,
  options,
  run(dataset, options) {
    const tables = officialTables(dataset).filter(
      ({ table }) => table.votes.length > 1 && table.votes.every((column) => column !== undefined),
    );
    if (tables.length === 0)
      return [
        skipped('The whole dataset', 'no official table holds the votes of all of two contestants or more', 'official votes by contestant'),
      ];
    return tables.flatMap(({ source, table }) => options.decimals.flatMap((decimals) => search(dataset, source, table, decimals, options)));
  },
});

interface Cell {
  readonly row: number;
  readonly contestant: number;
  readonly votes: number;
  /** Nearest percentage in units of its last decimal. */
  readonly units: number;
  readonly total: number;
}

/** Hits of a table, and for every usable row how many cells it has and how likely each is to hit by chance. */
function hitsOf(table: Table, decimals: number): { hits: Cell[]; rows: { cells: number; chance: number; hit: boolean }[] } {
  const scale = 10 ** (decimals + 2);
  const hits: Cell[] = [];
  const rows: { cells: number; chance: number; hit: boolean }[] = [];
  for (let row = 0; row < table.rows; row++) {
    const votes = votesAt(table, row);
    const total = (votes && validAt(table, row)) ?? 0;
    if (!votes || total <= 2 * scale) continue;
    const before = hits.length;
    const positive = votes.flatMap((one, contestant) => (one > 0 ? [contestant] : []));
    if (positive.length < 2) continue;
    const asked = positive.length === 2 ? positive.slice(0, 1) : positive;
    for (const contestant of asked) {
      const one = votes[contestant];
      const units = Math.round((one * scale) / total);
      // |v − q·N/s| ≤ ½ in whole numbers: 2·|v·s − q·N| ≤ s
      if (2 * Math.abs(one * scale - units * total) <= scale) hits.push({ row, contestant, votes: one, units, total });
    }
    rows.push({ cells: asked.length, chance: scale / total, hit: hits.length > before });
  }
  return { hits, rows };
}

function search(dataset: Dataset, source: Source, table: Table, decimals: number, { minHits, conservativeLevel }: Options): Observation[] {
  const { hits, rows } = hitsOf(table, decimals);
  const subject = `${source.name}, by ${table.level}, percentages with ${plural(decimals, 'decimal')}`;
  if (rows.length === 0) {
    return [
      skipped(
        subject,
        `no row holds more than ${count(2 * 10 ** (decimals + 2))} votes`,
        'votes of larger areas; for stations, integer percentages are asked instead',
      ),
    ];
  }
  const chances = rows.flatMap(({ cells, chance }) => Array<number>(cells).fill(chance));
  if (chances.length < minHits) {
    return [
      skipped(
        subject,
        `${plural(chances.length, 'count')} can be asked; fewer than ${minHits} hits are not material`,
        'votes of more areas or contestants',
      ),
    ];
  }
  const full = poissonBinomialTail(chances, hits.length);
  // One cell of a row follows from the others; of two contestants only one was counted to begin with.
  const fewer = rows.flatMap(({ cells, chance }) => Array<number>(Math.max(1, cells - 1)).fill(chance));
  const left = hits.length - rows.filter(({ hit, cells }) => hit && cells > 1).length;
  const cautious = poissonBinomialTail(fewer, left);
  const [low, high] = clopperPearson(hits.length, chances.length, 0.95);
  const material = hits.length >= minHits && cautious.p <= conservativeLevel;
  const shift = Math.ceil(rows.reduce((most, { chance }) => Math.max(most, 0.5 / chance), 0));
  const observation = measured({
    about: 'result',
    scope: { source: source.id, level: table.level, quantity: `votes as percentages with ${decimals} decimals` },
    message: `${hits.length} of the ${chances.length} counts by ${table.level} of ${source.name} equal a percentage with ${plural(decimals, 'decimal')} of their row’s total; ${full.expected.toFixed(2)} are expected by chance (P = ${probability(full.log10P)}).`,
    detail: `Leaving out one cell of every row, a hit where there is one: ${left} of ${fewer.length}, P = ${probability(cautious.log10P)}. The counts appear to be derived from rounded percentages, though ${count(chances.length - hits.length)} of them equal none: a question about how the table was produced. The raw protocols, or their sums, should be requested. Rounding of this kind moves at most ${plural(shift, 'vote')} in a cell: it bears on how the table was made, not on the outcome.`,
    expected: `${full.expected.toFixed(2)} of ${chances.length} counts (standard deviation ${Math.sqrt(full.variance).toFixed(2)})`,
    seen: `${hits.length} of ${chances.length} counts`,
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
    },
    test: {
      name: 'Poisson-binomial upper tail, exact',
      statistic: hits.length,
      n: chances.length,
      p: full.p,
      log10P: full.log10P,
      effect: { name: 'part of the counts that hit', value: hits.length / chances.length, interval: [low, high] },
    },
    material,
    locations: hits.flatMap(({ row, contestant }) => {
      const column = table.votes[contestant];
      return column ? table.locate(row, column) : [];
    }),
  });
  return material ? [observation, listed(dataset, source, table, decimals, hits)] : [observation];
}

function listed(dataset: Dataset, source: Source, table: Table, decimals: number, hits: readonly Cell[]): Observation {
  const scale = 10 ** (decimals + 2);
  return tabulated({
    id: `counts-from-percentages-${source.id}-${table.level}-${decimals}`,
    title: `Counts by ${table.level} that equal a percentage with ${plural(decimals, 'decimal')}`,
    columns: [
      { title: 'Area' },
      { title: 'Contestant' },
      { title: 'Votes', unit: 'count' },
      { title: 'Percentage' },
      { title: 'Total of the row', unit: 'count' },
      { title: 'Percentage of the total', unit: 'number' },
    ],
    rows: hits.map(({ row, contestant, votes, units, total }) => [
      dataset.areas.name(table.area[row]),
      dataset.contestants[contestant].name,
      votes,
      percent(units / scale, decimals),
      total,
      (units * total) / scale,
    ]),
  });
}

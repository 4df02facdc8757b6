import { figured, type Observation } from '../../../findings/check.ts';
import { T as FIGURES } from '../../../findings/figures.texts.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import { Z95 } from '../../../stats/confidence.ts';
import { T } from './percentage-hits.texts.ts';
import type { VoteGrid } from './vote-grids.ts';

/** The observations with a picture of the parts of counts that equal a percentage, against what chance gives, for each number of decimals. */
export function withHits({ source, level }: VoteGrid, observations: readonly Observation[]): Observation[] {
  const tests = observations.flatMap((one) => (one.kind === 'measured' ? [one] : []));
  if (!tests.some(({ material }) => material)) return [...observations];
  const numbers = tests.map(({ measures, test }) => ({
    decimals: Number(measures.decimals),
    hits: Number(measures.hits),
    cells: Number(measures.cells),
    chance: Number(measures.expected) / Number(measures.cells),
    interval: test.effect.interval,
  }));
  const most = numbers.reduce((best, one) => (one.hits / one.cells - one.chance > best.hits / best.cells - best.chance ? one : best));
  return [
    ...observations,
    figured({
      id: `counts-from-percentages-${source.id}-${level}`,
      title: FIGURES.countsEqualPercentageTheir(),
      kind: 'intervals',
      reading: FIGURES.countsEqualPercentageExpected({
        decimals: most.decimals,
        hits: most.hits,
        cells: most.cells,
        chance: most.chance * most.cells,
      }),
      marks: FIGURES.dotsPartCountsIts(),
      source: source.name,
      n: most.cells,
      x: { title: FIGURES.partCounts(), unit: 'percent' },
      y: { title: MODEL.source(), unit: 'text' },
      panels: numbers.map(({ decimals, hits, cells, chance, interval }) => {
        const half = Z95 * Math.sqrt((chance * (1 - chance)) / cells);
        return {
          name: T.decimals({ decimals }),
          reference: chance,
          band: [Math.max(0, chance - half), Math.min(1, chance + half)] as const,
          rows: [{ label: source.name, value: hits / cells, low: interval[0], high: interval[1] }],
        };
      }),
    }),
  ];
}

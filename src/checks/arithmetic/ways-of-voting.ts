import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import type { PartsOfCount } from '../../data/fault.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { broken, cannot } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { sum } from '../../stats/sum.ts';
import { evidenceOf, faultsOf, grouped, placeOf, type TableFaults } from './kit/faults.ts';
import { T } from './ways-of-voting.texts.ts';

const meta = aboutCheck(T.meta, { id: 'ways-of-voting', kind: 'rule', references: [] });

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const tables = faultsOf(dataset, 'parts').filter(({ table }) => (table.byWay ?? 0) > 0);
    if (tables.length === 0) return [cannot(MODEL.wholeDataset(), T.noWays(), T.meta.needs[0]())];
    return withPassed(
      tables.flatMap((place) => unlikeTotal(dataset, place)),
      sum(tables.map(({ table, faults }) => (table.byWay ?? 0) - faults.length)),
    );
  },
});

const gapOf = ({ parts, total }: PartsOfCount): number => Math.abs(parts - total);

function unlikeTotal(dataset: Dataset, place: TableFaults<PartsOfCount>): Observation[] {
  const side = ({ parts, total }: PartsOfCount): 'above' | 'below' => (parts > total ? 'above' : 'below');
  return grouped(place.faults, side).map((alike) => {
    const [first] = [...alike].sort((a, b) => gapOf(b) - gapOf(a));
    const { count, parts, total } = first;
    const quantity = alike.length > 1 ? `ways of voting ${side(first)} their total` : `ways of voting: ${count}`;
    return broken(T[side(first)], {
      ...evidenceOf(dataset, place, alike, quantity, (one) => [gapOf(one), gapOf(one)]),
      facts: {
        place: placeOf(dataset, first),
        count,
        parts,
        total,
        gap: gapOf(first),
        more: alike.length > 1 ? alike.length - 1 : undefined,
      },
    });
  });
}

import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import type { SecondRow } from '../../data/fault.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { broken, cannot } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { sum } from '../../stats/sum.ts';
import { evidenceOf, faultsOf, grouped, placeOf, type TableFaults } from './kit/faults.ts';
import { T } from './repeated-areas.texts.ts';

const meta = aboutCheck(T.meta, { id: 'repeated-areas', kind: 'rule', references: [] });

const options = z.strictObject({});

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const tables = faultsOf(dataset, 'row').filter(({ table }) => table.areaFields !== undefined && !table.copies);
    if (tables.length === 0) return [cannot(MODEL.wholeDataset(), T.noTable(), T.meta.needs[0]())];
    return withPassed(
      tables.flatMap((place) => repeated(dataset, place)),
      sum(tables.map(({ table, faults }) => table.rows - new Set(faults.map(({ area }) => area)).size)),
    );
  },
});

const NO_BALLOTS = [0, 0] as const;

const isSame = ({ differ }: SecondRow): boolean => differ.length === 0;

function repeated(dataset: Dataset, place: TableFaults<SecondRow>): Observation[] {
  return grouped(place.faults, (one) => `${isSame(one)}\0${one.count !== undefined}`).map((alike) => {
    const [first] = alike;
    const { count, line, earlier, differ } = first;
    const quantity = [isSame(first) ? 'the same row' : 'different rows', ...(count === undefined || alike.length > 1 ? [] : [count])].join(
      ': ',
    );
    const inBallots = alike.every(({ ballots }) => ballots !== undefined);
    const given = evidenceOf(dataset, place, alike, quantity, inBallots ? ({ ballots }) => ballots ?? NO_BALLOTS : undefined);
    const facts = {
      place: placeOf(dataset, first),
      line: String(line),
      earlier: String(earlier),
      more: alike.length > 1 ? alike.length - 1 : undefined,
    };
    const told = isSame(first) ? 'twice' : 'differs';
    if (count !== undefined) return broken(T.count[told], { ...given, facts: { ...facts, count } });
    return broken(T.area[told], { ...given, facts: { ...facts, differ } });
  });
}

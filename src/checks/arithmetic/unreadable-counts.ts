import * as z from 'zod';
import type { Dataset } from '../../data/dataset.ts';
import type { UnreadableCell } from '../../data/fault.ts';
import { countAt, rowOf, type Table } from '../../data/table.ts';
import { aboutCheck, defineCheck, type Observation, withPassed } from '../../findings/check.ts';
import { broken, cannot } from '../../findings/observations.ts';
import { T as MODEL } from '../../language/model.texts.ts';
import { sum } from '../../stats/sum.ts';
import { evidenceOf, faultsOf, grouped, placeOf, type TableFaults } from './kit/faults.ts';
import { T } from './unreadable-counts.texts.ts';

const meta = aboutCheck(T.meta, { id: 'unreadable-counts', kind: 'rule', references: [] });

const options = z.strictObject({});

/** Negative numbers that publishers write for a count that was not reported. */
const CODES = /^-(1|2|8|9|88|98|99|888|998|999|9999)$/;

export default defineCheck({
  meta,
  options,
  run(dataset) {
    const tables = faultsOf(dataset, 'cell');
    if (tables.length === 0) return [cannot(MODEL.wholeDataset(), T.noTable(), T.meta.needs[0]())];
    return withPassed(
      tables.flatMap((place) => unreadable(dataset, place)),
      sum(tables.map(({ table, faults }) => columnsOf(table) * table.rows - faults.length)),
    );
  },
});

/** How many columns of numbers a table has. */
function columnsOf({ counts, votes, shares, turnout }: Table): number {
  return [...Object.values(counts), ...votes, ...shares, turnout].filter((column) => column !== undefined).length;
}

function unreadable(dataset: Dataset, place: TableFaults<UnreadableCell>): Observation[] {
  return grouped(place.faults, ({ why, field }) => `${why}\0${field}`).map((alike) => {
    const [first] = alike;
    const { why, field, found } = first;
    const more = alike.length > 1 ? alike.length - 1 : undefined;
    const { details, ...telling } = T[why];
    return broken(
      { ...telling, details: [details[more === undefined ? 0 : 1]] },
      {
        ...evidenceOf(dataset, place, alike, field, ballotsOf(place.table, alike)),
        facts: { place: placeOf(dataset, first), field, found, more, code: CODES.test(found) ? found : undefined },
      },
    );
  });
}

/** The ballots a cell may hide: at least those it is below zero, at most all of its area; undefined where nobody knows how many these are. */
function ballotsOf(table: Table, alike: readonly UnreadableCell[]) {
  const known = (cell: UnreadableCell): number | undefined => {
    const row = rowOf(table, cell.area);
    return row < 0 ? undefined : (countAt(table.counts.ballotsCast, row) ?? countAt(table.counts.registered, row));
  };
  if (alike.some((cell) => cell.why === 'share' || known(cell) === undefined)) return undefined;
  return (cell: UnreadableCell): readonly [number, number] => {
    const most = known(cell) as number;
    const below = cell.why === 'negative' ? Number(cell.found.replace(/\D/g, '')) : 0;
    return [Math.min(below, most), most];
  };
}

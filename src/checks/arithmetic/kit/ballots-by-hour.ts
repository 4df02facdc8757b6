import { placeName } from '../../../data/areas.ts';
import type { Dataset } from '../../../data/dataset.ts';
import type { Location } from '../../../data/provenance.ts';
import { aboutOf } from '../../../data/source.ts';
import { type CountColumn, countAt, PRESENT, type Table } from '../../../data/table.ts';
import { brokenRows, type Failures, failures, type Kind, told } from '../../../findings/bulk.ts';
import { type Observation, withPassed } from '../../../findings/check.ts';
import { broken } from '../../../findings/observations.ts';
import { T as MODEL } from '../../../language/model.texts.ts';
import type { SourceTable } from '../../../queries/reference.ts';
import { T } from './ballots-by-hour.texts.ts';

const CHECK = 'cumulative-turnout';

/** The count that another one must not contradict, and whether it is the end of the day. */
interface Bound {
  readonly column: CountColumn;
  /** The hour before; absent where the bound is the ballots cast at the end. */
  readonly hour?: string;
}

/** Ballots of a row that are below those of the hour before it, or above those cast at the end. */
interface Break {
  readonly failures: Failures;
  readonly boundOf: (row: number) => Bound;
  readonly words: typeof T.fall | typeof T.above;
  readonly quantity: string;
}

/**
 * Ballots by hour are whole numbers that only grow: each is held against the one before it of the same area, over hours that are
 * missing, and against the ballots cast at the end.
 */
export function ballotsByHour(dataset: Dataset, place: SourceTable): Observation[] {
  const { table } = place;
  const hours = (table.ballotsAt ?? []).toSorted((a, b) => (a.hour < b.hour ? -1 : 1));
  const { ballotsCast } = table.counts;
  let held = 0;
  const kinds = hours.flatMap(({ hour, column }, at): Kind[] => {
    const [falls, above] = [failures(), failures()];
    const earlier = (row: number): Bound | undefined => hours.slice(0, at).findLast((one) => one.column.state[row] === PRESENT);
    for (let row = 0; row < table.rows; row++) {
      const ballots = countAt(column, row);
      if (ballots === undefined) continue;
      const before = countAt(earlier(row)?.column, row);
      const cast = countAt(ballotsCast, row);
      if (before !== undefined && ballots < before) falls.add(row, ballots - before);
      else if (before !== undefined) held++;
      if (cast !== undefined && ballots > cast) above.add(row, ballots - cast);
      else if (cast !== undefined) held++;
    }
    const breaks: Break[] = [
      { failures: falls, boundOf: (row) => earlier(row) as Bound, words: T.fall, quantity: `ballots at ${hour}` },
      { failures: above, boundOf: () => ({ column: ballotsCast as CountColumn }), words: T.above, quantity: `ballots cast and at ${hour}` },
    ];
    return breaks.map((one) => kindOf(dataset, place, hour, column, one));
  });
  return withPassed(told(kinds), held);
}

function kindOf(dataset: Dataset, { source, table }: SourceTable, hour: string, column: CountColumn, one: Break): Kind {
  const { words, quantity } = one;
  const bound = (row: number): number => countAt(one.boundOf(row).column, row) as number;
  const locations = (row: number): Location[] => [...table.locate(row, one.boundOf(row).column), ...table.locate(row, column)];
  const gap = (row: number): number => Math.abs(column.values[row] - bound(row));
  return {
    failures: one.failures,
    one: (row) =>
      broken(words.row, {
        about: aboutOf(source),
        scope: { source: source.id, ...areaOf(dataset, table, row), quantity },
        facts: {
          place: placeName(dataset.areas, table.area[row]),
          hour,
          hourBefore: one.boundOf(row).hour,
          before: bound(row),
          after: column.values[row],
          difference: column.values[row] - bound(row),
        },
        locations: locations(row),
      }),
    all: () =>
      brokenRows(words.rows, {
        check: CHECK,
        dataset,
        source,
        table,
        about: aboutOf(source),
        scope: { source: source.id, level: table.level, quantity },
        failures: one.failures,
        asked: table.rows,
        differences: 'counts',
        facts: { hour },
        columns: [
          [words.bound(), 'count', bound],
          [T.at({ hour }), 'count', (row) => column.values[row]],
          [MODEL.difference(), 'difference', (row) => column.values[row] - bound(row)],
        ],
        locations,
      }),
    weighs: { table, asked: table.rows, ballots: (row) => [gap(row), gap(row)] },
  };
}

const areaOf = ({ areas }: Dataset, table: Table, row: number) => (areas.id(table.area[row]) ? { area: areas.id(table.area[row]) } : {});

import type { Dataset } from '../../../data/dataset.ts';
import { figured, type Observation } from '../../../findings/check.ts';
import { count } from '../../../language/format.ts';
import { english, say, type Text } from '../../../language/text.ts';

/** Most parts a bar is made of; more are not told apart. */
const MOST_PARTS = 12;
const MOST_ROWS = 40;

/** Whether a source stands there with two kinds of shares, so that they have to be told apart. */
function isTwice(rows: readonly (readonly (Text | number | null)[])[], at: number): boolean {
  const name = (row: number): string => english((rows[row]?.[0] ?? '') as Text);
  return name(at - 1) === name(at) || name(at + 1) === name(at);
}

/** The seats under each source as bars; the first row is the official division. Rows: source, which shares, seats by contestant, and more. */
export function seatsFigure({ contest, contestants }: Dataset, rows: readonly (readonly (Text | number | null)[])[]): Observation[] {
  const seats = (row: readonly (Text | number | null)[]): number[] => row.slice(2, 2 + contestants.length).map(Number);
  if (rows.length < 2 || contestants.length > MOST_PARTS || !contest.seats) return [];
  const official = seats(rows[0]);
  const leader = official.indexOf(Math.max(...official));
  const others = rows.slice(1).map((row) => seats(row)[leader]);
  const shown = rows.slice(0, MOST_ROWS);
  return [
    figured({
      id: 'seats-under-source',
      title: say`Seats under each source`,
      kind: 'stacked',
      reading: say`Officially ${contestants[leader].name} has ${count(official[leader])} of ${count(contest.seats)} seats; under the other sources it would have from ${count(Math.min(...others))} to ${count(Math.max(...others))}.`,
      source: say`The official result and all independent sources about the whole contest`,
      n: rows.length,
      x: { title: say`Seats`, unit: 'count' },
      y: { title: say`Source`, unit: 'text' },
      stacks: {
        names: contestants.map(({ name }) => name),
        rows: shown.map((row, at) => ({
          label: isTwice(rows, at) ? say`${row[0] as Text} (${row[1] as Text})` : (row[0] as Text),
          values: seats(row),
        })),
        line: { name: say`Half of the seats`, value: contest.seats / 2 },
      },
    }),
  ];
}
